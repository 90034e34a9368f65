"""The tables made at once are the tables made step by step."""

import pytest
from django.contrib.postgres.operations import CreateExtension
from django.db.migrations import RunPython, RunSQL
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader

from config.shared.steps_together import Together


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


@pytest.mark.parametrize("app", ["cases", "people", "sources"])
def test_a_new_database_draws_the_models_of_an_app_once(app):
    """Any other operation that changes a model has Django draw all related ones anew: some two hundred by the end."""
    loader = MigrationLoader(None)
    (at_once,) = (name for name in loader.disk_migrations if name[0] == app and loader.disk_migrations[name].replaces)

    operations = loader.disk_migrations[at_once].operations

    changing = [each for each in operations if not isinstance(each, RunSQL | RunPython | CreateExtension)]
    assert [type(each) for each in changing] == [Together]
