"""Which proceeding follows which: first instance, appeal, cassation, and the bodies beyond."""

from collections import defaultdict


def follows_of(proceedings) -> dict:
    """Proceeding → the one it follows, where the reader sees both."""
    seen = {row.pk for row in proceedings}
    return {row.pk: row.follows_id for row in proceedings if row.follows_id in seen}


def in_order(proceedings) -> list:
    """``(proceeding, depth)``: each after the one it follows. A circle, should someone make one, is cut open."""
    follows = follows_of(proceedings)
    after = defaultdict(list)
    for row in proceedings:
        after[follows.get(row.pk)].append(row)
    ordered, done = [], set()

    def put(row, depth):
        if row.pk not in done:
            done.add(row.pk)
            ordered.append((row, depth))
            for each in after[row.pk]:
                put(each, depth + 1)

    for row in [*after[None], *proceedings]:
        put(row, 0)
    return ordered


def chain_of(proceeding, proceedings) -> list:
    """As :func:`in_order`, of those alone that hang together with ``proceeding``; empty when it stands alone."""
    follows = follows_of(proceedings)
    near, grown = set(), {proceeding.pk}
    while near != grown:
        near = set(grown)
        grown |= {below for above, below in follows.items() if above in near}
        grown |= {above for above, below in follows.items() if below in near}
    together = [row for row in proceedings if row.pk in near]
    return in_order(together) if len(together) > 1 else []
