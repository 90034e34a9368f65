"""Two records of one person made one, and parted again without a trace."""

import pytest
from django.utils import timezone

from cases.actions.merge import merge_persons, undo_merge
from people.merges.pointers import pointers_to
from people.models import Person, SamePerson

from .merge_graph import Edits, Graph, differences, picture

pytestmark = pytest.mark.django_db


def written_by(merge):
    """Ids of the rows the merge wrote, took aside or made."""
    journal = merge.journal
    return {each["pk"] for name in ("changes", "set_aside", "made") for each in journal[name]}


def merged(graph):
    return merge_persons(
        graph.kept, graph.gone, by=graph.by, now=timezone.now(), reason="one photograph", choices=graph.choices()
    )


def undone(merge, graph):
    return undo_merge(merge, by=graph.by, now=timezone.now(), reason="two people after all")


@pytest.mark.parametrize("seed", range(25))
def test_a_merge_undone_leaves_every_table_as_it_was(seed):
    graph = Graph(seed)
    before = picture()

    merge = merged(graph)
    still_there = {pointer.model: list(pointer.at(graph.gone)) for pointer in pointers_to(Person)}
    parted = undone(merge, graph)

    assert {model: rows for model, rows in still_there.items() if rows and model is not SamePerson} == {}
    assert all({row.first_id, row.second_id} == {graph.kept.pk, graph.gone.pk} for row in still_there[SamePerson])
    assert differences(before, picture(), written=written_by(merge)) == {}
    assert parted.later == []
    assert Person.objects.filter(merged_into__isnull=False).count() == 0


@pytest.mark.parametrize("seed", range(100, 125))
def test_edits_made_after_a_merge_outlive_its_undoing_and_are_listed(seed):
    graph = Graph(seed)
    before = picture()
    merge = merged(graph)
    edits = Edits(graph, merge)

    parted = undone(merge, graph)

    after = picture()
    different = differences(before, after, written=written_by(merge) | set(edits.changed))
    new = {str(pk) for (_, pk), change in different.items() if "missing" in change}
    assert new == edits.added | ({edits.source_of_claim} - {None})
    edited = {str(pk): change for (_, pk), change in different.items() if str(pk) not in new}
    assert {pk: {name: new for name, (_, new) in change.items()} for pk, change in edited.items()} == edits.changed
    assert {str(each.row.pk) for each in parted.later} == set(edits.changed) | edits.added


def test_the_random_graphs_meet_every_kind_of_clash():
    """Else the two tests above would prove little."""
    met = set()
    for seed in range(20):
        graph = Graph(seed)
        journal = merged(graph).journal
        met |= {each["model"] for each in journal["set_aside"]}
        met |= {column for each in journal["changes"] for group in each["groups"] for column in group}
        met |= {each["model"] for each in journal["made"]}

    assert met >= {
        "cases.participation",
        "cases.defendant",
        "cases.counsel",
        "cases.citation",
        "cases.claim",
        "people.personname",
        "people.tie",
        "people.sameperson",
        "sources.testimonysubject",
        "sources.source",
        "position",
        "is_main",
        "is_held_true",
        "is_current",
        "judge_id",
        "prosecutor_id",
        "subject_id",
        "birth_earliest",
        "merged_into_id",
    }
