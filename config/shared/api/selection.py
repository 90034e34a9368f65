"""What of the rows a request asks for: ``?fields=``, ``?include=`` and ``?count=``."""

from dataclasses import dataclass

from rest_framework.exceptions import ValidationError

FIELDS, INCLUDE, COUNT = "fields", "include", "count"
PARAMETERS = {FIELDS, INCLUDE, COUNT}
COUNTS = ("true", "exact", "false")


@dataclass(frozen=True, slots=True)
class Selection:
    """``fields``: empty means all. The id always comes along. ``count``: one of ``COUNTS``."""

    fields: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    count: str = "false"


ALL = Selection()


def selection_of(query, fields, includes) -> Selection:
    """As the address says it; ``includes`` is asked for those there are. ValidationError names them where one is
    unknown."""
    if not PARAMETERS & set(query):
        return ALL
    count = query.get(COUNT, "false")
    if count not in COUNTS:
        raise ValidationError({COUNT: f"Say one of: {', '.join(COUNTS)}."})
    known = includes() if INCLUDE in query else ()
    return Selection(_named(query, FIELDS, fields), _named(query, INCLUDE, known), count)


def _named(query, parameter, known) -> tuple[str, ...]:
    if parameter not in query:
        return ()
    asked = [name.strip() for text in query.getlist(parameter) for name in text.split(",")]
    unknown = sorted({name for name in asked if name not in known})
    if unknown:
        there_are = f"There are: {', '.join(known)}." if known else "There are none here."
        raise ValidationError({parameter: f"There is no {', '.join(f'“{name}”' for name in unknown)}. {there_are}"})
    return tuple(dict.fromkeys(asked))
