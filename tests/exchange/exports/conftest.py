import pytest


@pytest.fixture(autouse=True)
def export_folder(tmp_path, settings):
    """A store of the test's own."""
    folder = tmp_path / "exports"
    settings.EXPORT_STORE = {"BACKEND": "sources.store.folder.FolderStore", "OPTIONS": {"folder": str(folder)}}
    settings.EXPORT_INCOMING = str(folder / "incoming")
    return folder
