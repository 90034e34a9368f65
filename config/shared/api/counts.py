"""``?count=true``: how many rows the filters find, counted to a cap, for a fraction of what a page of them costs;
``?count=exact``: all of them, which may take a second a million. To researchers no small or exact number either way."""

from config.shared.small_cells import told_to_research

CAP = 500
SCHEMA = {
    "count": {
        "type": ["integer", "null"],
        "description": f"With `count=true`: rows found by the filters, exact up to {CAP}; with `count=exact`: all "
        "of them. To researchers down to a multiple of five, and null under five.",
    },
    "is_at_least": {"type": "boolean", "description": "There are more than were counted."},
    "is_rounded": {"type": "boolean", "description": "Told to a researcher: down to a multiple of five."},
    "is_suppressed": {"type": "boolean", "description": "Fewer than five: a researcher is not told how many."},
}


def counted(queryset, page, *, is_whole, is_exact, is_research) -> dict:
    """``queryset``: in the order of its pages, so that the first rows are as near as those of a page: PostgreSQL thinks
    rows of a desk lie everywhere alike, and would read half a table in search of a thousand. ``page``: the rows of the
    page; ``is_whole``: they are all there are, so that nothing needs counting."""
    most = None if is_exact else CAP
    found = len(page) if is_whole else queryset[: most and most + 1].count()
    is_more = most is not None and found > most
    counts = {"count": most if is_more else found, "is_at_least": is_more}
    if not is_research:
        return counts
    told = told_to_research(counts["count"])
    return counts | {"count": told, "is_rounded": True, "is_suppressed": told is None}
