"""Finding by name: any spelling on record, near ones too."""

from django.db.models import F, Q

from .keys import search_key


def like_name(term: str, path: str = "key") -> Q:
    """Names that hold ``term`` or look like it. ``path`` leads to the folded key (trigram index)."""
    key = search_key(term)
    if not key:
        return Q(pk__in=())
    return Q(**{f"{path}__contains": key}) | Q(**{f"{path}__trigram_similar": key})


def by_any_name(names, old=""):
    """A search over ``names`` (a model of names) and references: every word must stand in one and the same name, and
    one the reader may see.

    ``old``: the key by which a row that was merged names the one to find under its old reference; only where everyone
    who sees that one may see the merged row too."""
    owner = names.parents[0]

    def search(queryset, text, user):
        words = search_key(text).split()
        if not words:
            return queryset.none()
        matching = Q()
        for word in words:
            matching &= Q(key__contains=word)
        found = Q(pk__in=names.objects.permitted(user).filter(matching).values(f"{owner}_id"))
        reference = Q(reference=text.strip().upper())
        if old:
            as_open = {"desk": F(f"{old}__desk"), "level__lte": F(f"{old}__level")}
            merged = queryset.model._default_manager.filter(reference, **as_open)
            reference |= Q(pk__in=merged.values(f"{old}_id"))
        return queryset.filter(found | reference)

    return search
