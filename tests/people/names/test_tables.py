"""The tables behind the names, and what may not stand behind them."""

import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

DATA = Path(__file__).parents[3] / "people" / "names" / "data"


def table(name):
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def test_no_pair_of_sounds_has_two_costs():
    pairs = [frozenset(pair) for line in table("costs")["near"].values() for pair in line.split()]

    assert [set(pair) for pair, count in Counter(pairs).items() if count > 1] == []


def test_a_cost_names_two_sounds():
    pairs = [pair for line in table("costs")["near"].values() for pair in line.split()]

    assert [pair for pair in pairs if len(pair) != 2 or pair[0] == pair[1]] == []


@pytest.mark.parametrize("alphabet", ["cyrillic", "latin", "arabic_kazakh", "arabic", "greek"])
def test_every_consonant_a_letter_sounds_like_has_a_key(alphabet):
    costs, keys = table("costs"), table("keys")
    silent = set(costs["kinds"]["vowels"] + costs["kinds"]["glides"]) | set("vfφ")
    known = set("".join(sounds for letter, sounds in keys.items() if letter != "either")) | set(keys["either"])
    sounds = {sound for sounds in table("letters")[alphabet].values() for sound in sounds}

    assert sounds - silent - known == set()


def test_names_need_no_django():
    script = "import sys, people.names, people.names.keys; print('django' in sys.modules)"

    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=DATA.parents[2]
    )

    assert found.stdout == "False\n"
