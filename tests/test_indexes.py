"""Every foreign key can be followed backwards without reading the whole table."""

import pytest
from django.apps import apps
from django.db import connection

from tests.conftest import as_owner

pytestmark = pytest.mark.django_db


def unindexed_foreign_keys():
    """``table.column`` of each foreign key that no index begins with. History tables are left out: they are read by row
    and by time, and every index there slows each write."""
    with connection.cursor() as cursor:
        cursor.execute(
            """select t.relname, a.attname from pg_index i
               join pg_class t on t.oid = i.indrelid
               join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
               where i.indpred is null"""
        )
        leading = set(cursor.fetchall())
    models = [
        model
        for app in ("people", "sources", "cases", "exchange")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if not model.__name__.endswith("History")
    ]
    return [
        f"{model._meta.db_table}.{field.column}"
        for model in models
        for field in model._meta.local_fields
        if field.remote_field and (model._meta.db_table, field.column) not in leading
    ]


def test_every_foreign_key_leads_an_index():
    assert unindexed_foreign_keys() == []


def test_a_dropped_index_is_noticed():
    with as_owner() as cursor:
        cursor.execute("select indexname from pg_indexes where indexdef like '%(birthplace_id)%'")
        (name,) = next(iter(cursor.fetchall()))
        cursor.execute(f'drop index "{name}"')

    assert unindexed_foreign_keys() == ["people_person.birthplace_id"]


def test_parts_of_words_are_indexed_in_every_script():
    words = ["abc", "Серік", "سەرىك", "赛尔克"]
    with connection.cursor() as cursor:
        cursor.execute("select cardinality(show_trgm(word)) from unnest(%s::text[]) word", [words])
        assert all(count > 2 for (count,) in cursor.fetchall())


@pytest.mark.parametrize("table", ["people_person", "cases_detention", "sources_source"])
def test_a_reference_has_one_index_that_finds_it_by_its_beginning(table):
    with connection.cursor() as cursor:
        cursor.execute(
            "select count(*) from pg_indexes where tablename = %s and indexdef like '%%(reference%%'", [table]
        )
        assert cursor.fetchone() == (1,)
        cursor.execute("set local enable_seqscan = off")
        cursor.execute(f"explain select 1 from {table} where reference like 'P-7K%'")  # noqa: S608
        plan = " ".join(line for (line,) in cursor.fetchall())

    assert f"{table}_reference" in plan
    assert "reference >= 'P-7K'" in plan.replace("(reference)::text", "reference")
