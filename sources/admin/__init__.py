from . import consent, evidence, note, source, testimony, witness

__all__ = ["consent", "evidence", "note", "source", "testimony", "witness"]
