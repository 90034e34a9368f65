"""Exports on the pages and over the API: who may ask, see and take."""

import io
import time
import zipfile

import pytest
from django.http import QueryDict
from django.test import Client

from exchange.exports.from_list import filters_of
from exchange.exports.kinds import KINDS
from exchange.models import Export
from people.accounts.session import CONFIRMED
from people.enums import Role
from tests import make
from tests.api.client import client, of_token
from tests.people.accounts.doing import PASSPHRASE

from .files import WHY, asked, built

pytestmark = pytest.mark.django_db
HOME = "/api/v1/exports/"


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def caseworker(desk):
    return make.user(Role.CASEWORKER, on=desk)


def browser(user):
    made = Client()
    made.force_login(user)
    return made


def test_asked_for_and_taken_over_the_api(desk, caseworker):
    person = make.person(desk=desk)
    asks = of_token(caseworker, "exports:write")

    made = asks.post(HOME, {"kind": "persons", "fields": ["reference"], "format": "csv", "reason": WHY}, format="json")
    told = asks.get(f"{HOME}{made.json()['id']}/").json()
    file = asks.get(f"{HOME}{made.json()['id']}/file/", headers={"Accept": "application/zip"})

    assert (made.status_code, made.json()["state"], told["rows_done"]) == (201, "ready", 1)
    assert (file.status_code, file["Content-Type"]) == (200, "application/zip")
    assert file["Content-Disposition"] == f'attachment; filename="{told["reference"]}.zip"'
    data = file.getvalue()
    assert len(data) == int(file["Content-Length"]) == told["size"]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert (
            archive.read(f"{told['reference']}-persons.csv").decode("utf-8-sig")
            == f"reference\r\n{person.reference}\r\n"
        )
    assert [row["id"] for row in asks.get(HOME).json()["results"]] == [told["id"]]


def test_a_token_needs_the_scope(desk, caseworker):
    export = _of(desk, caseworker)

    assert of_token(caseworker, "persons:write").get(HOME).status_code == 403
    assert of_token(caseworker, "exports:read").get(HOME).status_code == 200
    assert of_token(caseworker, "exports:read").post(HOME, {}, format="json").status_code == 403
    assert of_token(caseworker, "exports:read").get(f"{HOME}{export.pk}/file/").status_code == 200


def _of(desk, user):
    make.person(desk=desk)
    return built(user, "persons")


def test_nobody_elses_export_is_there(desk, caseworker):
    export = _of(desk, caseworker)
    for other in (make.user(Role.CASEWORKER, on=desk), make.user(Role.COORDINATOR, on=desk)):
        api, pages = client(other), browser(other)
        assert api.get(HOME).json()["results"] == []
        assert [api.get(f"{HOME}{export.pk}/{end}").status_code for end in ("", "file/")] == [404, 404]
        assert api.delete(f"{HOME}{export.pk}/").status_code == 404
        assert pages.get(f"/exports/{export.pk}/").status_code == 404
        assert pages.get(f"/exports/{export.pk}/file/").status_code == 404
        assert pages.post(f"/exports/{export.pk}/end/").status_code == 404
    export.refresh_from_db()
    assert (export.state, export.downloads) == ("ready", 0)


def test_a_session_confirms_before_it_asks_and_before_it_takes(desk, caseworker):
    export = _of(desk, caseworker)
    api, pages = client(caseworker), browser(caseworker)
    for each in (api, pages):
        session = each.session
        session[CONFIRMED] = time.time() - 601
        session.save()

    sent = api.post(HOME, {"kind": "persons", "format": "csv", "reason": WHY}, format="json")
    assert (sent.status_code, api.get(f"{HOME}{export.pk}/file/").status_code) == (403, 403)
    assert "confirm" in pages.get(f"/exports/{export.pk}/file/").content.decode().lower()
    pages.post("/exports/new/", {"rows": "persons", "format": "csv", "reason": WHY})
    export.refresh_from_db()
    assert (Export.objects.count(), export.downloads) == (1, 0)

    answered = pages.post(f"/exports/{export.pk}/file/", {"confirm_read": "1", "confirm_passphrase": PASSPHRASE})
    assert (answered.status_code, answered["Location"]) == (302, f"/exports/{export.pk}/#take")
    assert pages.get(f"/exports/{export.pk}/file/").getvalue()[:2] == b"PK"


def test_what_is_not_ready_is_409_and_what_is_gone_410(desk, caseworker, settings):
    settings.EXPORT_ROWS_AT_ONCE = 0
    make.person(desk=desk)
    export = asked(caseworker, "persons")
    api = client(caseworker)

    early = api.get(f"{HOME}{export.pk}/file/")
    ended = api.delete(f"{HOME}{export.pk}/")
    late = api.get(f"{HOME}{export.pk}/file/")

    assert (early.status_code, ended.status_code, late.status_code) == (409, 204, 410)
    assert late.json()["code"] == "gone"


def test_past_the_cap_of_a_day_is_429(desk, caseworker, settings):
    settings.EXPORTS_A_DAY = 1
    make.person(desk=desk)
    body = {"kind": "persons", "format": "csv", "reason": WHY}

    assert [client(caseworker).post(HOME, body, format="json").status_code for _ in range(2)] == [201, 429]


def test_what_a_reader_may_export_is_told(desk):
    told = {each["kind"]: each for each in client(make.user(Role.RESEARCHER, on=desk)).get(f"{HOME}kinds/").json()}

    assert "summary" not in told["persons"]["fields"]
    assert told["places"]["formats"] == ["csv", "xlsx", "ndjson", "parquet", "ftm", "geojson"]
    assert "papers" not in told


def test_asked_for_and_taken_on_the_pages(desk, caseworker):
    make.person("Ardak Sample", desk=desk, sex="female")
    make.person("Serik Sample", desk=desk, sex="male")
    pages = browser(caseworker)

    kinds = pages.get("/exports/new/").content.decode()
    chosen = pages.get("/exports/new/", {"rows": "persons", "sex": "female"}).content.decode()
    asked_for = {"rows": "persons", "sex": "female", "field": ["display_name", "sex"], "format": "csv", "reason": WHY}
    sent = pages.post("/exports/new/", asked_for)
    export = Export.objects.get()
    told = pages.get(sent.url).content.decode()
    taken = pages.get(f"/exports/{export.pk}/file/")

    assert "?rows=persons" in kinds
    assert "1 row" in chosen
    assert (export.query, export.fields, export.state) == ("sex=female", ["display_name", "sex"], "ready")
    assert export.reference in told
    assert b"".join(taken.streaming_content).startswith(b"PK")
    assert export.reference in pages.get("/exports/").content.decode()


def test_a_filter_takes_a_reference_and_names_none_that_is_hidden(desk, caseworker):
    stay, hidden = make.detention(desk=desk), make.detention()
    pages = browser(caseworker)

    found = pages.get("/exports/new/", {"rows": "detentions", "person": stay.person.reference}).content.decode()
    missing = pages.get("/exports/new/", {"rows": "detentions", "person": hidden.person.reference}).content.decode()

    assert "1 row" in found
    assert f"there is no {hidden.person.reference} that you may see" in missing


def test_a_coordinator_finds_what_waits_and_decides(desk, caseworker, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    make.person(desk=desk)
    export = asked(caseworker, "persons")
    coordinator, elsewhere = make.user(Role.COORDINATOR, on=desk), make.user(Role.COORDINATOR)
    pages = browser(coordinator)

    assert export.reference in pages.get("/exports/").content.decode()
    assert export.reference not in browser(elsewhere).get("/exports/").content.decode()
    assert WHY in pages.get(f"/exports/{export.pk}/").content.decode()
    assert browser(elsewhere).post(f"/exports/{export.pk}/decide/", {"approve": 1, "reason": "fine"}).status_code == 404
    assert (
        browser(caseworker).post(f"/exports/{export.pk}/decide/", {"approve": 1, "reason": "fine"}).status_code == 404
    )
    pages.post(f"/exports/{export.pk}/decide/", {"approve": "1", "reason": "for the report"})

    export.refresh_from_db()
    assert export.state == "ready"
    assert pages.get(f"/exports/{export.pk}/file/").status_code == 404


def test_whoever_decides_reads_in_words_what_was_asked(desk, caseworker, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    elsewhere = make.place("Somewhere unseen")
    make.membership(caseworker, Role.CASEWORKER, on=elsewhere.desk)
    make.person(desk=desk, whereabouts="in_custody", residence=elsewhere)
    export = asked(caseworker, "persons", query=f"whereabouts=in_custody&residence={elsewhere.pk}")
    pages = browser(make.user(Role.COORDINATOR, on=desk))

    told = pages.get(f"/exports/{export.pk}/").content.decode()

    assert "residence: a row you do not see; whereabouts: In custody" in told
    assert "Somewhere unseen" not in told
    assert elsewhere.reference not in told
    assert "Last confirmed on" in told
    assert "last_confirmed_on" not in told


def test_whoever_decides_for_a_desk_not_theirs_reads_by_what_rows_were_narrowed(desk, caseworker, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    beside = make.desk()
    make.membership(caseworker, Role.CASEWORKER, on=beside)
    make.person(desk=desk, whereabouts="in_custody")
    export = asked(caseworker, "persons", query="whereabouts=in_custody")
    pages = browser(make.user(Role.COORDINATOR, on=beside))

    told = pages.get(f"/exports/{export.pk}/").content.decode()

    assert '<dd dir="auto">whereabouts</dd>' in told
    assert "In custody" not in told


def test_a_word_that_is_too_short_is_asked_for_again_and_not_lost(desk, caseworker, settings):
    settings.EXPORT_ROWS_UNAPPROVED = 0
    make.person(desk=desk)
    export = asked(caseworker, "persons")
    pages = browser(make.user(Role.COORDINATOR, on=desk))

    told = pages.post(f"/exports/{export.pk}/decide/", {"approve": "1", "reason": "ok"}).content.decode()

    assert "Say why, in 3 to 300 characters." in told
    assert 'value="ok"' in told
    export.refresh_from_db()
    assert export.state == "waiting"


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_of_exports_costs_the_same_however_many(desk, caseworker, number, django_assert_num_queries):
    make.person(desk=desk)
    for _ in range(number):
        asked(caseworker, "persons")
    pages, api = browser(caseworker), client(caseworker)
    pages.get("/exports/")

    with django_assert_num_queries(5):
        pages.get("/exports/")
    with django_assert_num_queries(4):
        api.get(HOME)


def test_a_list_leads_to_the_export_of_its_rows_narrowed_the_same(desk, caseworker):
    make.person(desk=desk, sex="female")
    listed = browser(caseworker).get("/admin/people/person/?sex__exact=female&o=1").content.decode()
    searched = browser(caseworker).get("/admin/people/person/?q=Erlan&whereabouts__exact=unknown").content.decode()

    assert "/exports/new/?rows=persons&amp;sex=female" in listed
    assert "/exports/new/?rows=persons&amp;whereabouts=unknown&amp;left_out=1" in searched
    form = browser(caseworker).get("/exports/new/?rows=persons&sex=female&left_out=1").content.decode()
    assert ("1 row" in form, "were not taken along" in form) == (True, True)


def test_days_are_carried_over_and_what_means_something_else_is_not():
    days = QueryDict("began_from=2018-01-01&state=open&kind__exact=remand&person__id__exact=7")

    assert filters_of(KINDS["detentions"], days) == (
        {"kind": "remand", "person": "7", "began_overlaps": "2018-01-01/.."},
        False,
    )


def test_whoever_may_export_nothing_there_finds_no_link(desk, caseworker):
    lawyer = make.user(Role.LAWYER, on=desk)

    assert "/exports/new/?rows=sources" in browser(caseworker).get("/admin/sources/source/").content.decode()
    assert "/exports/new/" not in browser(lawyer).get("/admin/sources/source/").content.decode()
    assert "/exports/new/" not in browser(caseworker).get("/admin/people/identitydocument/").content.decode()


def test_moments_are_told_in_utc(desk, caseworker):
    make.person(desk=desk)
    export = built(caseworker, "persons")

    told = browser(caseworker).get(f"{HOME}{export.pk}/").json()

    assert (told["asked_at"][-1], told["built_at"][-1], told["expires_at"][-1]) == ("Z", "Z", "Z")
