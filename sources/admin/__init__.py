from . import consent, evidence, note, source, testimony, translation

__all__ = ["consent", "evidence", "note", "source", "testimony", "translation"]
