"""Rows past the models, by COPY: a million people are not entered by hand. Import it once Django is set up."""

import uuid

from django.db import connection
from django.utils import timezone

from people.models.name import KEYS_VERSION
from people.names import keys_of
from people.names.keys import script_of, search_key


def copy(model, rows, **same):
    """``rows``: dicts by attribute of what differs from a blank row with ``same``; references are the database's."""
    now = timezone.now()
    blank = model(**{name: value for name, value in same.items() if name in {f.name for f in model._meta.fields}})
    fields = [field for field in model._meta.concrete_fields if field.name != "reference"]
    plain = {field.attname: field.get_db_prep_save(getattr(blank, field.attname), connection) for field in fields}
    plain |= {"created_at": now, "updated_at": now}
    columns = ", ".join(f'"{field.column}"' for field in fields)
    with connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        with cursor.copy(f"copy {model._meta.db_table} ({columns}) from stdin") as into:
            for row in rows:
                full = plain | row
                into.write_row([full[field.attname] for field in fields])
        cursor.execute("set session_replication_role = origin")


def name_row(person, text, is_main, *, keys=None, **fields):
    """One ``PersonName`` with its search keys, or those already made of ``text``."""
    return {
        "id": uuid.uuid4(),
        "person_id": person,
        "text": text,
        "script": script_of(text),
        "is_main": is_main,
        "kind": "as_printed",
        "level": 1,
        **(keys or keys_row(text)),
        **fields,
    }


def keys_row(text):
    keys = keys_of(text)
    return {
        "key": search_key(text)[:200],
        "pair_keys": keys.pairs,
        "token_keys": keys.tokens,
        "keyed_text": text,
        "keys_version": KEYS_VERSION,
    }
