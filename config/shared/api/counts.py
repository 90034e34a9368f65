"""``?count=true``: how many rows the filters find, counted to a cap; to researchers no small or exact number."""

from config.shared.small_cells import told_to_research

CAP = 10_000
SCHEMA = {
    "count": {
        "type": ["integer", "null"],
        "description": f"With `count=true`: rows found by the filters, exact up to {CAP}. To researchers down "
        "to a multiple of five, and null under five.",
    },
    "is_at_least": {"type": "boolean", "description": "There are more than were counted."},
    "is_rounded": {"type": "boolean", "description": "Told to a researcher: down to a multiple of five."},
    "is_suppressed": {"type": "boolean", "description": "Fewer than five: a researcher is not told how many."},
}


def counted(queryset, page, *, is_whole, is_research) -> dict:
    """``page``: the rows of the page; ``is_whole``: they are all there are, so that nothing needs counting."""
    found = len(page) if is_whole else queryset.order_by()[: CAP + 1].count()
    counts = {"count": min(found, CAP), "is_at_least": found > CAP}
    if not is_research:
        return counts
    told = told_to_research(counts["count"])
    return counts | {"count": told, "is_rounded": True, "is_suppressed": told is None}
