"""Finding by name: any spelling on record, near ones too."""

from django.db.models import Q

from .keys import search_key


def like_name(term: str, path: str = "key") -> Q:
    """Names that hold ``term`` or look like it. ``path`` leads to the folded key (trigram index)."""
    key = search_key(term)
    if not key:
        return Q(pk__in=())
    return Q(**{f"{path}__contains": key}) | Q(**{f"{path}__trigram_similar": key})
