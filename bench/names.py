"""How well names of one person are told from names of two: ``python -m bench.names PAIRS``.

Reads tab-separated pairs (name_a script_a name_b script_b same source) or the comma-separated name_bench of
nomenklatura (schema, name1, name2, is_match), of which persons are read. Needs no database."""

import argparse
import csv
import gc
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from people.names import SAME_LIKELY, keys_of, similarity


@dataclass(frozen=True)
class Pair:
    a: str
    b: str
    is_same: bool
    scripts: tuple[str, str] = ("", "")
    source: str = ""


def read_pairs(path: Path, kind: str = "auto") -> list[Pair]:
    with path.open(encoding="utf-8", newline="") as file:
        header = file.readline()
        file.seek(0)
        if kind == "nomenklatura" or (kind == "auto" and "is_match" in header):
            return [
                Pair(row["name1"], row["name2"], row["is_match"].strip().lower() == "true", source=row["case_group"])
                for row in csv.DictReader(file)
                if row["schema"] == "Person"
            ]
        return [
            Pair(
                row["name_a"],
                row["name_b"],
                row["same"] == "1",
                tuple(sorted((row["script_a"], row["script_b"]))),
                row["source"],
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


@dataclass(frozen=True)
class Measures:
    """What one threshold and all thresholds give. ``None`` where no threshold reaches the mark."""

    f1: float
    threshold: float
    precision: float
    recall: float
    precision_at_recall_95: float | None
    recall_at_precision_95: float | None
    auc: float


def measure(scores: list[float], is_same: list[bool]) -> Measures:
    """Best F1 over all thresholds; pairs of equal score stand or fall together."""
    ranked = sorted(zip(scores, is_same, strict=True), key=lambda pair: -pair[0])
    positives = sum(is_same)
    negatives = len(is_same) - positives
    best = (0.0, 1.0, 0.0, 0.0)
    at_recall, at_precision = None, None
    true = false = 0
    area = 0.0
    for place, (score, same) in enumerate(ranked):
        true, false = true + same, false + (not same)
        if place + 1 < len(ranked) and ranked[place + 1][0] == score:
            continue
        precision, recall = true / (true + false), true / positives if positives else 0.0
        f1 = 2 * precision * recall / (precision + recall) if true else 0.0
        best = max(best, (f1, score, precision, recall))
        if recall >= 0.95:
            at_recall = max(at_recall or 0.0, precision)
        if precision >= 0.95:
            at_precision = max(at_precision or 0.0, recall)
    order = sorted(zip(scores, is_same, strict=True))
    place = 0
    while place < len(order):
        end = place
        while end < len(order) and order[end][0] == order[place][0]:
            end += 1
        area += (place + 1 + end) / 2 * sum(same for _, same in order[place:end])
        place = end
    auc = (area - positives * (positives + 1) / 2) / (positives * negatives) if positives and negatives else 0.0
    return Measures(*best, at_recall, at_precision, auc)


def keys_shared(pairs: list[Pair]) -> tuple[float, float, float, int]:
    """Share of same pairs found by pair keys, by single-word keys; mean and most keys of a name."""
    same = [pair for pair in pairs if pair.is_same]
    names = {name: keys_of(name) for pair in pairs for name in (pair.a, pair.b)}
    by_pairs = sum(bool(set(names[pair.a].pairs) & set(names[pair.b].pairs)) for pair in same)
    by_token = sum(bool(set(names[pair.a].tokens) & set(names[pair.b].tokens)) for pair in same)
    sizes = [len(keys.pairs) + len(keys.tokens) for keys in names.values()]
    return by_pairs / len(same), by_token / len(same), sum(sizes) / len(sizes), max(sizes)


def recall_by_scripts(pairs: list[Pair], scores: list[float], threshold: float) -> dict[str, tuple[int, int]]:
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for pair, score in zip(pairs, scores, strict=True):
        if pair.is_same:
            counts = found[" ~ ".join(pair.scripts)]
            counts[0] += score >= threshold
            counts[1] += 1
    return {scripts: tuple(counts) for scripts, counts in sorted(found.items(), key=lambda item: -item[1][1])}


def report(pairs: list[Pair]) -> str:
    gc.collect()
    started = time.process_time()
    scores = [similarity(pair.a, pair.b) for pair in pairs]
    cold = time.process_time() - started
    found = measure(scores, [pair.is_same for pair in pairs])
    counts = Counter(pair.is_same for pair in pairs)
    lines = [
        f"pairs                      {len(pairs)}: {counts[True]} same, {counts[False]} different",
        f"best F1                    {found.f1:.4f} at {found.threshold:.4f}"
        f" (precision {found.precision:.4f}, recall {found.recall:.4f})",
        f"precision at recall >= .95 {_number(found.precision_at_recall_95)}",
        f"recall at precision >= .95 {_number(found.recall_at_precision_95)}",
        f"AUC                        {found.auc:.4f}",
        f"F1 at SAME_LIKELY          {_f1_at(SAME_LIKELY, scores, pairs):.4f} (fixed at {SAME_LIKELY})",
        f"pairs per second           {len(pairs) / cold:,.0f} (first sight of every name)",
    ]
    if counts[True]:
        by_pairs, by_token, mean, most = keys_shared(pairs)
        lines.append(f"key recall                 {by_pairs:.4f} by pair keys, {by_token:.4f} by single-word keys")
        lines.append(f"keys per name              {mean:.1f} on average, {most} at most")
    by_scripts = recall_by_scripts(pairs, scores, found.threshold)
    if len(by_scripts) > 1:
        lines.append("recall by scripts at the best threshold:")
        lines += [f"  {scripts:<34} {hits / all_:.3f}  {hits}/{all_}" for scripts, (hits, all_) in by_scripts.items()]
    return "\n".join(lines)


def _f1_at(threshold: float, scores: list[float], pairs: list[Pair]) -> float:
    found = [pair.is_same for pair, score in zip(pairs, scores, strict=True) if score >= threshold]
    return 2 * sum(found) / (len(found) + sum(pair.is_same for pair in pairs)) if found else 0.0


def _number(value: float | None) -> str:
    return "not reached" if value is None else f"{value:.4f}"


def main():
    parser = argparse.ArgumentParser(prog="python -m bench.names", description=__doc__.splitlines()[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--format", choices=["auto", "tsv", "nomenklatura"], default="auto")
    options = parser.parse_args()
    print(report(read_pairs(options.pairs, options.format)))


if __name__ == "__main__":
    main()
