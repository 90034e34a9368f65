import pytest


@pytest.fixture
def evidence_folder(tmp_path, settings):
    """A store of the test's own."""
    folder = tmp_path / "evidence"
    settings.EVIDENCE_STORE = {"BACKEND": "sources.store.folder.FolderStore", "OPTIONS": {"folder": str(folder)}}
    settings.EVIDENCE_INCOMING = str(folder / "incoming")
    return folder
