"""``docs/asvs.md`` names what exists, and leaves no item out."""

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs/asvs.md").read_text()
SETTINGS = "\n".join(path.read_text() for path in (ROOT / "config/settings").glob("*.py"))
STATES = {"shown", "gap", "n/a"}
# Items of levels 1 and 2 in each chapter of version 5.0.0.
ITEMS = dict(enumerate((27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7), start=1))


def rows(text=TEXT):
    """``(items, levels, title, state, words)`` of each line of the tables."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 5 and re.match(r"\d+\.\d+\.\d+", cells[0]):
            yield cells[0].split(", "), *cells[1:]


def missing(words):
    """Tests, files and settings named in ``words`` that are not there."""
    for named in re.findall(r"`([^`]+)`", words):
        path, _, test = named.partition("::")
        if test:
            if not re.search(rf"^def {test}\(", (ROOT / path).read_text() if (ROOT / path).exists() else "", re.M):
                yield named
        elif "/" in named or re.search(r"\.(yml|lock|md)$", named) or named.startswith("."):
            if not (ROOT / named).exists():
                yield named
        elif re.fullmatch(r"[A-Z][A-Z_]+", named) and not re.search(rf"\b{named}\b", SETTINGS):
            yield named


def test_each_item_of_levels_one_and_two_is_there_once():
    told = Counter(item for items, *_ in rows() for item in items)

    assert [item for item, times in told.items() if times > 1] == []
    assert dict(Counter(int(item.split(".")[0]) for item in told)) == ITEMS
    assert {state for *_, state, _ in rows()} <= STATES


def test_every_test_setting_and_file_named_exists():
    assert {title: found for _, _, title, _, words in rows() if (found := [*missing(words)])} == {}


def test_what_is_shown_names_something_and_a_gap_says_why():
    bare = [title for _, _, title, state, words in rows() if state == "shown" and "`" not in words]
    short = [title for _, _, title, state, words in rows() if state in ("gap", "n/a") and not words]

    assert (bare, short) == ([], [])


@pytest.mark.parametrize(
    "words",
    [
        "`tests/api/test_tokens.py::test_that_never_was`",
        "`docs/nowhere.md`",
        "`NO_SUCH_SETTING`",
        "`tests/x.py::test_y`",
    ],
)
def test_a_planted_name_of_nothing_is_found(words):
    assert [*missing(words)] == [words.strip("`")]
