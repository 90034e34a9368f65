"""One name in many scripts: how alike two spellings are, keys to find them by, and spellings to offer.

Pure functions of text. Whoever stores or asks (models, search, duplicates) calls these; nothing here knows a person."""

from .forms import Form, forms_of
from .likeness import SAME_LIKELY, AlignedWords, Explanation, explain, likely_similarity, similarity
from .skeletons import NameKeys, keys_of

__all__ = [
    "SAME_LIKELY",
    "AlignedWords",
    "Explanation",
    "Form",
    "NameKeys",
    "explain",
    "forms_of",
    "keys_of",
    "likely_similarity",
    "similarity",
]
