"""The one exit from ``permitted``: rows whoever asks, for modules that ``tests/test_architecture.py`` lists by name."""

SHORTEST = 15  # characters; less says nothing


def unrestricted(model, reason: str):
    """Every row of ``model``, the hidden ones too, because of ``reason``. Nothing of it may reach a reader as it is."""
    if len(reason.strip()) < SHORTEST:
        raise ValueError("Say why rows are read that the reader may not see.")
    return model._default_manager.all()
