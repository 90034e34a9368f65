"""The codebook of a file: what each column holds, which values it may have, and what an empty cell means."""

HEAD = ["column", "label", "type", "allowed values", "empty means", "about"]


def codebook(columns) -> list[list[str]]:
    return [HEAD, *(_line(column) for column in columns)]


def _line(column):
    allowed = "; ".join(f"{value} = {words}" if words != value else value for value, words in column.allowed)
    return [column.name, column.label, column.type, allowed, column.unknown, column.help]
