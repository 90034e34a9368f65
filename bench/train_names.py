"""Weights of the last step of ``similarity``: ``python -m bench.train_names PAIRS [--write]``.

A logistic regression over the few features of ``people.names.likeness``, which know nothing of whose names they are.
Prints what cross-validation by person gives: no person of a test pair is in any training pair."""

import argparse
import math
from pathlib import Path

from bench.names import Pair, measure, read_pairs
from people.names.alignment import FEATURES
from people.names.likeness import best_alignment
from people.names.words import letters_of

FOLDS = 10
RIDGE = 1.0
# What the pairs show too little of, from how names are used: (expected weight, how firmly). A word more on one side is
# weak evidence against, one word against a full name is no match by itself, and Асқаров is a man.
EXPECTED = {
    "left out": (-1.2, 15.0),
    "one of several": (-8.0, 100.0),
    "father left out": (0.0, 15.0),
    "reversed": (-8.0, 2.0),
    "gender": (-8.0, 60.0),
}
WEIGHTS = Path(__file__).parents[1] / "people" / "names" / "data" / "weights.toml"


def persons_of(pairs: list[Pair]) -> dict[str, int]:
    """A number for each name, the same for names that a chain of same pairs joins."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for pair in pairs:
        one, other = root(letters_of(pair.a)), root(letters_of(pair.b))
        if pair.is_same:
            parent[one] = other
    numbers: dict[str, int] = {}
    return {name: numbers.setdefault(root(name), len(numbers)) for name in list(parent)}


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    size = len(right)
    rows = [[*matrix[row], right[row]] for row in range(size)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(column + 1, size):
            factor = rows[row][column] / rows[column][column]
            for place in range(column, size + 1):
                rows[row][place] -= factor * rows[column][place]
    found = [0.0] * size
    for row in reversed(range(size)):
        rest = sum(rows[row][place] * found[place] for place in range(row + 1, size))
        found[row] = (rows[row][size] - rest) / rows[row][row]
    return found


def fit(rows: list[tuple[float, ...]], labels: list[bool], steps: int = 12) -> list[float]:
    """Newton's method on the ridge-penalised likelihood; the first weight is the constant."""
    size = len(rows[0]) + 1
    expected, ridge = zip((0.0, 0.0), *(EXPECTED.get(name, (0.0, RIDGE)) for name in FEATURES), strict=True)
    weights = [0.0] * size
    for _ in range(steps):
        gradient = [-ridge[place] * (weights[place] - expected[place]) for place in range(size)]
        curve = [[0.0] * size for _ in range(size)]
        for place in range(size):
            curve[place][place] = ridge[place] or 1e-6
        for row, label in zip(rows, labels, strict=True):
            values = (1.0, *row)
            chance = logistic(sum(w * v for w, v in zip(weights, values, strict=True)))
            slope = max(chance * (1 - chance), 1e-6)
            for i, value in enumerate(values):
                gradient[i] += (label - chance) * value
                for j in range(i + 1):
                    curve[i][j] += slope * value * values[j]
        for i in range(size):
            for j in range(i):
                curve[j][i] = curve[i][j]
        weights = [weight + step for weight, step in zip(weights, solve(curve, gradient), strict=True)]
    return weights


def logistic(value: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))


def score(weights: list[float], row: tuple[float, ...]) -> float:
    return logistic(weights[0] + sum(w * v for w, v in zip(weights[1:], row, strict=True)))


def held_out(pairs: list[Pair], rows: list[tuple[float, ...]]) -> list[float]:
    """Scores of all pairs, each by weights that met neither of its persons."""
    person = persons_of(pairs)
    folds = [(person[letters_of(pair.a)] % FOLDS, person[letters_of(pair.b)] % FOLDS) for pair in pairs]
    scores = [0.0] * len(pairs)
    trained: dict[frozenset, list[float]] = {}
    for place, fold in enumerate(folds):
        key = frozenset(fold)
        if key not in trained:
            chosen = [number for number, other in enumerate(folds) if not key & set(other)]
            trained[key] = fit([rows[number] for number in chosen], [pairs[number].is_same for number in chosen], 8)
        scores[place] = score(trained[key], rows[place])
    return scores


def main():
    parser = argparse.ArgumentParser(prog="python -m bench.train_names", description=__doc__.splitlines()[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--write", action="store_true", help="write people/names/data/weights.toml")
    options = parser.parse_args()
    laid = [(pair, best_alignment(*sorted((pair.a, pair.b)))) for pair in read_pairs(options.pairs)]
    pairs = [pair for pair, found in laid if found]
    rows = [found[1].features for _, found in laid if found]
    labels = [pair.is_same for pair in pairs]
    weights = fit(rows, labels)
    print("all pairs    ", measure([score(weights, row) for row in rows], labels))
    print("held out     ", measure(held_out(pairs, rows), labels))
    for name, weight in zip(("constant", *FEATURES), weights, strict=True):
        print(f"  {name:<16} {weight:8.3f}")
    if options.write:
        lines = [f'"{name}" = {weight:.4f}' for name, weight in zip(("constant", *FEATURES), weights, strict=True)]
        note = "# Weights of the features of likeness.py, fitted by bench/train_names.py on labelled pairs of names.\n"
        WEIGHTS.write_text(note + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
