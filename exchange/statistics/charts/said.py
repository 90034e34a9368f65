"""Numbers as a chart or table says them."""

HIDDEN = "hidden"


def number(shown) -> str:
    if shown.is_hidden:
        return HIDDEN
    return f"{shown.count} ±{shown.plus_minus}" if shown.plus_minus else str(shown.count)


def cell(one) -> str:
    """“12”, or “12–15” where more is possible than is sure."""
    if one.sure.is_hidden or one.possible.is_hidden or one.sure.count == one.possible.count:
        return number(one.sure)
    return f"{one.sure.count}–{one.possible.count}"


def least(one) -> int:
    return one.sure.count or 0


def most(one) -> int:
    return max(one.possible.count or 0, least(one))
