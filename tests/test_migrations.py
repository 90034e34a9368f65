"""The tables made at once are the tables made step by step."""

from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader


def test_squashed_migrations_make_what_the_steps_make():
    at_once, by_steps = MigrationLoader(None), MigrationLoader(None, replace_migrations=False)
    last = [leaf for leaf in by_steps.graph.leaf_nodes() if not by_steps.disk_migrations[leaf].replaces]
    state, stepwise = at_once.project_state(), by_steps.project_state(last)

    assert {app for app, name in at_once.graph.nodes if at_once.disk_migrations[app, name].replaces} == {
        "cases",
        "people",
        "sources",
    }
    assert MigrationAutodetector(stepwise, state).changes(at_once.graph) == {}
    assert MigrationAutodetector(state, stepwise).changes(at_once.graph) == {}
