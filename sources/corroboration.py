"""How many voices speak: sources that stand in one another, or repeat one origin, are one."""

from collections.abc import Iterable

from django.db import connection

_ABOVE = """
with recursive above(id, part_of, origin, depth) as (
    select id, part_of_id, origin_id, 0 from sources_source where id = any(%s)
    union
    select s.id, s.part_of_id, s.origin_id, above.depth + 1
    from above join sources_source s on s.id in (above.part_of, above.origin)
    where above.depth < 8
)
select id, part_of, origin from above
"""


def voices(pks: Iterable) -> dict:
    """Source id → the id that stands for its voice; equal for sources that are not independent. One query."""
    pks = list(set(pks))
    if not pks:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(_ABOVE, [pks])
        edges = cursor.fetchall()
    of = {}

    def root(pk):
        while of.setdefault(pk, pk) != pk:
            pk = of[pk]
        return pk

    for pk, part_of, origin in edges:
        for other in (part_of, origin):
            if other is not None:
                of[root(pk)] = root(other)
    return {pk: root(pk) for pk in pks}


def independent(said: Iterable[tuple], of: dict) -> int:
    """Number of independent voices among ``(source id, whom the source names for it)``: two sources that name the same
    speaker are one."""
    groups: list[set] = []
    for source, speaker in said:
        marks = {of.get(source, source)} | ({" ".join(speaker.casefold().split())} if speaker.strip() else set())
        touching = [group for group in groups if group & marks]
        groups = [group for group in groups if not group & marks] + [set().union(marks, *touching)]
    return len(groups)
