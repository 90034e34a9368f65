"""By which a row is known wherever it shows: its word, reference, id."""

import re

KEY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{1,3}-[0-9A-Z]{5}(?![0-9A-Z])")


def shows(marks, words) -> bool:
    """Whether any of ``marks`` stands in ``words``."""
    standing = set(KEY.findall(words))  # thousands of marks in megabytes: looked up, not looked for one by one
    return any(mark in standing if KEY.fullmatch(mark) else mark in words for mark in marks)
