"""Two records of one person made one, and parted again without a trace."""

import pytest
from django.utils import timezone

from cases.actions.merge import merge_persons, undo_merge
from people.models import Person

from .merge_graph import Graph, differences, picture

pytestmark = pytest.mark.django_db


def written_by(merge):
    """Ids of the rows the merge wrote, took aside or made."""
    journal = merge.journal
    return {each["pk"] for name in ("changes", "set_aside", "made") for each in journal[name]}


@pytest.mark.parametrize("seed", range(25))
def test_a_merge_undone_leaves_every_table_as_it_was(seed):
    graph = Graph(seed)
    before = picture()

    merge = merge_persons(graph.kept, graph.gone, by=graph.by, now=timezone.now(), reason="one photograph")
    between = picture()
    parted = undo_merge(merge, by=graph.by, now=timezone.now(), reason="two people after all")

    assert differences(before, picture(), written=written_by(merge)) == {}
    assert parted.later == []
    assert differences(before, between) != {}
    assert Person.objects.filter(merged_into__isnull=False).count() == 0
