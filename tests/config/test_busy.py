"""A database too busy to answer is told apart from a fault: when to come back, in words, in the shape asked for."""

import threading
import time
from contextlib import contextmanager

import psycopg
import pytest
import requests
from django.core.exceptions import PermissionDenied
from django.db import OperationalError, connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from psycopg_pool import ConnectionPool, PoolTimeout

from config.shared.busy import asked_to_wait
from config.urls import handler400, handler403, handler404, handler500  # noqa: F401  what this URLconf answers with
from people.actions.tokens import make_token
from people.enums import Role
from tests import make


def _run(*statements):
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def too_long(request):
    with transaction.atomic():
        _run("set local statement_timeout = 50", "select pg_sleep(5)")


def held(request):
    with transaction.atomic():
        _run("set local lock_timeout = 50", f"select pg_advisory_xact_lock({LOCK})")


def fault(request):
    raise RuntimeError("a fault of ours, with a name: Ardak")


def refused(request):
    raise PermissionDenied


LOCK = 60165
VIEWS = {"too-long": too_long, "held": held, "fault": fault, "refused": refused}
urlpatterns = [path(f"{at}{name}/", view) for at in ("", "api/") for name, view in VIEWS.items()]
urlpatterns.append(path("fine/", lambda request: HttpResponse("fine")))


@pytest.fixture
def browser(settings):
    settings.ROOT_URLCONF = __name__
    return Client(raise_request_exception=False)


@contextmanager
def someone_else_holds(statement):
    at = connection.settings_dict
    where = {"host": at["HOST"], "port": at["PORT"], "user": at["USER"], "password": at["PASSWORD"]}
    with psycopg.connect(dbname=at["NAME"], **where) as other:
        other.execute(statement)
        yield
        other.rollback()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "status", "retry", "title"),
    [
        ("too-long", 503, "15", "This took too long and was stopped"),
        ("held", 409, "5", "Someone else is saving this right now"),
        ("fault", 500, None, "Something went wrong on our side"),
        ("refused", 403, None, "This is not yours to do"),
        ("nowhere", 404, None, "There is nothing here"),
    ],
)
def test_each_failure_is_told_to_people_and_to_programs(browser, name, status, retry, title):
    with someone_else_holds(f"select pg_advisory_xact_lock({LOCK})"):
        page, answer = browser.get(f"/{name}/"), browser.get(f"/api/{name}/")

    assert (page.status_code, page.get("Retry-After"), answer.status_code) == (status, retry, status)
    assert f"<h1>{title}</h1>" in page.content.decode()
    assert answer.json()["message"].startswith(title)
    assert set(answer.json()) == {"code", "message", "fields"}
    assert "Ardak" not in page.content.decode() + answer.content.decode()


def test_a_pool_without_a_free_connection_is_told_by_its_own_error():
    at = connection.settings_dict
    where = f"host={at['HOST']} port={at['PORT']} dbname=postgres user={at['USER']} password={at['PASSWORD']}"
    pool = ConnectionPool(where, min_size=1, max_size=1)
    with pool, pool.connection(), pytest.raises(PoolTimeout) as met:
        pool.getconn(timeout=0.1)

    assert (asked_to_wait(met.value).status, asked_to_wait(met.value).seconds) == (503, 5)


@pytest.mark.parametrize(
    ("error", "is_ours"), [(OperationalError("gone"), False), (ValueError("x"), True), (None, True)]
)
def test_what_is_no_word_of_the_database_is_a_fault(error, is_ours):
    assert (asked_to_wait(error) is None) == is_ours


@pytest.fixture
def web_server_settings():
    return {"ARASHA_TEST_POOL": "1"}


def until_somebody_waits(within=60):
    """For a lock of this database: only then the one connection of the pool is surely taken."""
    ends = time.monotonic() + within
    while time.monotonic() < ends:
        with connection.cursor() as cursor:
            cursor.execute(
                "select exists(select from pg_locks l join pg_database d on d.oid = l.database "
                "where not l.granted and d.datname = current_database())"
            )
            if cursor.fetchone()[0]:
                return
        time.sleep(0.05)
    raise AssertionError("Nobody waits for the lock.")


def test_an_exhausted_pool_answers_503_and_recovers(web_server):
    desk = make.desk()
    person = make.person(desk=desk)
    _, secret = make_token(make.user(Role.CASEWORKER, on=desk), name="busy", scopes=["persons:read"])
    headers = {"Authorization": f"Token {secret}"}
    at = f"http://127.0.0.1:{web_server.port}"

    def ask():
        return requests.get(f"{at}/api/v1/persons/", headers=headers, timeout=30)

    first = []
    with someone_else_holds("lock table people_person in access exclusive mode"):
        waiting = threading.Thread(target=lambda: first.append(ask()))
        waiting.start()
        until_somebody_waits()
        second = ask()
        page = requests.get(f"{at}/admin/", cookies={"sessionid": "k" * 32}, timeout=30)
    waiting.join()

    assert (second.status_code, second.headers["Retry-After"], second.json()["code"]) == (503, "5", "busy")
    assert (page.status_code, page.headers["Retry-After"]) == (503, "5")
    assert "Everyone is working at once" in page.text
    assert [row["id"] for row in first[0].json()["results"]] == [str(person.pk)]
    assert ask().status_code == 200
