"""The same page with no framework: WSGI, a pool of psycopg, orjson."""

import os
from urllib.parse import parse_qs

import orjson
from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool

LIST = """
    select p.id, p.reference, p.desk_id, p.level, p.created_at, p.updated_at, p.version, p.display_name, p.known_as,
           p.sex, p.birth_earliest, p.birth_latest, p.ethnicity, p.occupation, p.whereabouts, p.verification,
           p.last_confirmed_on, p.summary, r.id as residence_id, r.reference as residence_reference,
           r.display_name as residence_name
    from people_person p left join people_place r on r.id = p.residence_id
    where p.desk_id = %(desk)s and p.level <= 1 and p.merged_into_id is null and p.sex = %(sex)s
      and p.whereabouts = %(whereabouts)s
    order by p.created_at desc, p.id desc limit 51"""
_pool = None


def pool():
    """Made in the worker, not in the process that starts it."""
    global _pool
    if _pool is None:
        _pool = ConnectionPool(
            os.environ["FLOOR_DATABASE_URL"], min_size=2, max_size=8, kwargs={"row_factory": dict_row}, open=True
        )
    return _pool


def application(environ, start_response):
    if environ["PATH_INFO"] == "/healthz/live":
        body = b"ok"
    else:
        asked = {name: values[0] for name, values in parse_qs(environ["QUERY_STRING"]).items()}
        with pool().connection() as connection:
            rows = connection.execute(LIST, asked).fetchall()
        body = orjson.dumps({"results": rows[:50], "has_more": len(rows) > 50}, default=str)
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
    return [body]
