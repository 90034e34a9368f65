from . import consent, evidence, note, source, testimony, translation, witness

__all__ = ["consent", "evidence", "note", "source", "testimony", "translation", "witness"]
