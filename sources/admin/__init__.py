from . import consent, evidence, note, source, testimony

__all__ = ["consent", "evidence", "note", "source", "testimony"]
