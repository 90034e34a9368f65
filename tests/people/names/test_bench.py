"""The measure of the measure."""

import pytest

from bench.names import Pair, measure, read_pairs, report
from bench.train_names import fit, held_out, persons_of, score


def test_the_best_threshold_is_found():
    found = measure([0.9, 0.8, 0.7, 0.2], [True, False, True, False])

    assert (found.f1, found.threshold, found.precision, found.recall) == (0.8, 0.7, 2 / 3, 1.0)
    assert (found.precision_at_recall_95, found.recall_at_precision_95, found.auc) == (2 / 3, 0.5, 0.75)


def test_equal_scores_stand_or_fall_together():
    found = measure([0.5, 0.5, 0.5, 0.5], [True, False, False, False])

    assert (found.f1, found.recall_at_precision_95, found.auc) == (0.4, None, 0.5)


def test_both_formats_are_read(tmp_path):
    ours, theirs = tmp_path / "pairs.tsv", tmp_path / "cases.csv"
    ours.write_text(
        'name_a\tscript_a\tname_b\tscript_b\tsame\tsource\nЕрлан "\tkk-Cyrl\tYerlan\ten-Latn\t1\tinvented\n',
        encoding="utf-8",
    )
    theirs.write_text(
        "case_group,schema,name1,name2,is_match,quality,category,notes\n"
        "x,Person,Ivan,Иван,true,,,\nx,Company,A Ltd,A AG,false,,,\n",
        encoding="utf-8",
    )

    assert read_pairs(ours) == [Pair('Ерлан "', "Yerlan", True, ("en-Latn", "kk-Cyrl"), "invented")]
    assert read_pairs(theirs) == [Pair("Ivan", "Иван", True, ("", ""), "x")]


def test_a_report_says_what_was_measured():
    pairs = [
        Pair("Ерлан Сапар", "Yerlan Sapar", True, ("a", "b")),
        Pair("Ерлан Сапар", "Ivan Petrov", False, ("a", "c")),
    ]

    lines = report(pairs).splitlines()

    assert lines[0] == "pairs                      2: 1 same, 1 different"
    assert lines[1].startswith("best F1                    1.0000 at 0.99")


def test_names_joined_by_a_chain_are_one_person():
    pairs = [Pair("a", "b", True), Pair("b", "c", True), Pair("c", "d", False)]

    persons = persons_of(pairs)

    assert persons["A"] == persons["B"] == persons["C"] != persons["D"]


def test_weights_are_learned_from_what_tells_and_tested_on_others():
    pairs = [Pair(f"a{number}", f"b{number}", number % 2 == 0) for number in range(60)]
    rows = [(float(pair.is_same), *[0.0] * 13) for pair in pairs]

    weights = fit(rows, [pair.is_same for pair in pairs])
    scores = held_out(pairs, rows)

    assert score(weights, rows[0]) > 0.8 > 0.2 > score(weights, rows[1])
    assert measure(scores, [pair.is_same for pair in pairs]).f1 == pytest.approx(1.0)
