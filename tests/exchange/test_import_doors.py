"""Who may import over the pages and the API, and that neither tells of what one may not see."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from bench.victims import as_csv
from exchange.actions.imports import decide
from exchange.models import ImportBatch
from people.actions.tokens import make_token
from people.enums import Level, Role
from people.models import Person
from tests import make

from .lists import HEADERS, checked, put, uploaded, worked
from .test_imports import ROWS

pytestmark = pytest.mark.django_db
CANARY = "赛力克·吐尔逊拜"


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def worker(desk):
    return make.user(Role.CASEWORKER, on=desk)


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


def file(rows=ROWS, name="list.csv"):
    return SimpleUploadedFile(name, as_csv(rows, HEADERS))


def pages_of(batch):
    return [
        reverse("imports"),
        reverse("new_import"),
        reverse("one_import", args=[batch.pk]),
        reverse("import_columns", args=[batch.pk]),
        reverse("import_errors", args=[batch.pk]),
        reverse("import_progress") + f"?of={batch.pk}",
    ]


@pytest.mark.parametrize(
    ("role", "own", "elsewhere"),
    [
        (Role.CASEWORKER, [200] * 6, [200, 200, 404, 404, 404, 404]),
        (Role.COORDINATOR, [200] * 6, [200, 200, 404, 404, 404, 404]),
        (Role.LAWYER, [404] * 6, [404] * 6),
        (Role.RESEARCHER, [404] * 6, [404] * 6),
        (Role.ADMINISTRATOR, [404] * 6, [404] * 6),
        (Role.AUDITOR, [404] * 6, [404] * 6),
    ],
)
def test_which_role_opens_which_page_of_imports(desk, worker, role, own, elsewhere):
    batch = checked(worker, desk, ROWS)
    other_desk = make.desk()
    foreign = checked(make.user(Role.CASEWORKER, on=other_desk), other_desk, ROWS)
    browser = signed_in(make.user(role, on=desk))

    assert [browser.get(url).status_code for url in pages_of(batch)] == own
    assert [browser.get(url).status_code for url in pages_of(foreign)] == elsewhere


@pytest.mark.parametrize("act", ["read", "check", "decide", "undo", "run", "stop", "discard"])
def test_another_desks_import_can_be_done_nothing_to(desk, worker, act):
    batch = put(checked(worker, desk, ROWS), worker)
    names = {"read": "read_import", "check": "check_import", "decide": "decide_rows", "undo": "undo_import"}
    url = reverse(names[act], args=[batch.pk]) if act in names else reverse("act_on_import", args=[batch.pk, act])

    assert signed_in(make.user(Role.COORDINATOR)).post(url, {"confirm": "1"}).status_code == 404
    batch.refresh_from_db()
    assert batch.state == "done"


def test_a_list_goes_in_by_the_pages_alone(desk, worker):
    source = make.source(desk=desk)
    browser = signed_in(worker)

    sent = browser.post(
        reverse("new_import"), {"file": file(), "desk": desk.pk, "level": "1", "source": source.reference}
    )
    batch = ImportBatch.objects.get()
    columns = browser.get(sent.url).content.decode()
    assert sent.url == reverse("one_import", args=[batch.pk])
    assert [word in columns for word in ("Серік Тұрсынбай", "март 1960", "UTF-8", "Kind of detention")] == [True] * 4

    named = {f"column_{place}": code for place, code in enumerate(batch.columns)}
    browser.post(
        reverse("check_import", args=[batch.pk]),
        named | {"list_name": "Village list", "jurisdiction": "CN", "makes_places": "on"},
    )
    assert "Reading the file" in browser.get(sent.url).content.decode()
    worked(batch)
    assert "Put 2 rows on record" in browser.get(sent.url).content.decode()

    browser.post(reverse("act_on_import", args=[batch.pk, "run"]))
    worked(batch)
    page = browser.get(sent.url).content.decode()
    assert [word in page for word in ("New person", "Take this import back", "On record")] == [True] * 3
    assert Person.objects.count() == 2

    asked = browser.get(reverse("undo_import", args=[batch.pk])).content.decode()
    assert "<strong>2</strong> people" in asked
    browser.post(reverse("undo_import", args=[batch.pk]), {"confirm": "1"})
    worked(batch)
    assert Person.objects.count() == 0


def test_rows_are_decided_one_by_one_and_all_at_once_on_the_page(desk, worker):
    first = make.person("Серік Тұрсынбай", desk=desk, birth="1960")
    make.person("Гүлнәр Бақыт", desk=desk, birth="1971")
    batch = checked(worker, desk, ROWS)
    browser, url = signed_in(worker), reverse("decide_rows", args=[batch.pk])
    page = browser.get(reverse("one_import", args=[batch.pk]) + "?show=undecided").content.decode()
    assert f"Same as {first.reference}: add what is missing" in page

    browser.post(url, {"row-0": f"update:person:{first.pk}", "was-0": "", "row-1": "", "was-1": ""})
    assert list(batch.rows.values_list("choice", "same_as")) == [("update", first.pk), ("", None)]

    browser.post(url, {"all": "1", "least": "0.5", "choice": "new"})
    assert list(batch.rows.values_list("choice", flat=True)) == ["update", "new"]


def test_a_file_that_cannot_be_read_says_why_on_the_page(desk, worker):
    answer = signed_in(worker).post(
        reverse("new_import"), {"file": SimpleUploadedFile("list.pdf", b"%PDF-1.7"), "desk": desk.pk, "level": "1"}
    )

    assert answer.status_code == 422
    assert "This is a PDF" in answer.content.decode()
    assert ImportBatch.objects.count() == 0


def test_no_page_and_no_answer_tells_of_whom_the_reader_may_not_see(desk, worker):
    make.person(CANARY, birth="1960")
    seen = make.person(CANARY, desk=desk, level=Level.RESTRICTED)
    high = make.user(Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED)
    batch = checked(high, desk, ROWS[:1])
    assert [hint["person"] for hint in batch.rows.get().hints] == [str(seen.pk)]
    decide(batch, batch.rows.all(), choice="fill", by=high)
    put(batch, high)

    for reader in (worker, make.user(Role.COORDINATOR, on=desk)):
        browser = signed_in(reader)
        addresses = [*pages_of(batch), *(f"/api/v1/imports/{batch.pk}/{verb}" for verb in ("", "rows/", "errors/"))]
        told = "".join(browser.get(address).content.decode() for address in addresses)
        assert [word in told for word in (CANARY, seen.reference, str(seen.pk), '"hint"')] == [False] * 4


# The API


def api(user, scopes=None):
    client = Client()
    if scopes is None:
        client.force_login(user)
        return client
    _, secret = make_token(user, name="test", scopes=scopes)
    return Client(headers={"Authorization": f"Token {secret}"})


def test_a_list_goes_in_by_the_api_alone(desk, worker):
    program = api(worker, ["imports:write"])
    made = program.post("/api/v1/imports/", {"file": file(), "desk": desk.pk}).json()
    url = f"/api/v1/imports/{made['id']}/"
    assert (made["state"], made["columns"][:3], made["form"]) == ("uploaded", ["their_id", "name", "birth"], "csv")

    assert post(program, f"{url}check/", {"list_name": "Village list"})["state"] == "checking"
    worked(ImportBatch.objects.get())
    rows = program.get(f"{url}rows/").json()
    assert [(row["number"], row["finding"]) for row in rows["results"]] == [(2, "fine"), (3, "fine")]
    assert rows["next"] is None
    assert program.get(url).json()["counts"] == {"fine": 2, "waiting": 2}

    assert post(program, f"{url}decide/", {"choice": "leave", "rows": [1]}) == {"decided": 1}
    post(program, f"{url}run/")
    worked(ImportBatch.objects.get())
    assert program.get(url).json()["counts"] == {"fine": 2, "is_created": 1, "is_left_out": 1}
    assert post(program, f"{url}run/", code=200)["state"] == "running"
    worked(ImportBatch.objects.get())

    post(program, f"{url}undo/")
    worked(ImportBatch.objects.get())
    assert (program.get(url).json()["state"], Person.objects.count()) == ("undone", 0)
    assert post(program, f"{url}run/", code=409)["code"] == "conflict"


def post(client, url, body=None, code=200):
    answer = client.post(url, json.dumps(body or {}), content_type="application/json")
    assert answer.status_code == code, answer.content
    return answer.json()


@pytest.mark.parametrize(
    ("role", "listed", "sent"),
    [
        (Role.CASEWORKER, 200, 201),
        (Role.COORDINATOR, 200, 201),
        (Role.LAWYER, 403, 403),
        (Role.RESEARCHER, 403, 403),
        (Role.ADMINISTRATOR, 403, 403),
        (Role.AUDITOR, 403, 403),
    ],
)
def test_who_may_import_over_the_api(desk, role, listed, sent):
    client = api(make.user(role, on=desk))

    assert client.get("/api/v1/imports/").status_code == listed
    assert client.post("/api/v1/imports/", {"file": file(), "desk": desk.pk}).status_code == sent


def test_a_file_sent_again_under_one_key_is_one_import(desk, worker):
    program = api(worker, ["imports:write"])

    def sent(**given):
        headers = {"Idempotency-Key": "list-of-november"}
        return program.post("/api/v1/imports/", {"file": file(**given), "desk": desk.pk}, headers=headers)

    first, again, other = sent(), sent(), sent(rows=ROWS[:1])

    assert [answer.status_code for answer in (first, again, other)] == [201, 201, 422]
    assert (again.json()["id"], again.headers["Idempotent-Replayed"]) == (first.json()["id"], "true")
    assert ImportBatch.objects.count() == 1


@pytest.mark.parametrize("verb", ["", "rows/", "errors/"])
def test_another_desks_import_is_404(desk, worker, verb):
    batch = checked(worker, desk, ROWS)

    assert api(make.user(Role.COORDINATOR)).get(f"/api/v1/imports/{batch.pk}/{verb}").status_code == 404


@pytest.mark.parametrize("verb", ["check", "decide", "run", "cancel", "undo", "discard"])
def test_another_desks_import_is_404_to_every_verb(desk, worker, verb):
    batch = checked(worker, desk, ROWS)
    body = json.dumps({"choice": "new", "rows": [0]} if verb == "decide" else {})

    answer = api(make.user(Role.COORDINATOR)).post(f"/api/v1/imports/{batch.pk}/{verb}/", body, "application/json")

    assert answer.status_code == 404


def test_a_token_for_persons_alone_opens_no_import(desk, worker):
    assert api(worker, ["persons:write"]).get("/api/v1/imports/").status_code == 403


def test_a_desk_and_a_level_one_does_not_reach_are_refused(desk, worker):
    client, elsewhere = api(worker), make.desk()

    assert client.post("/api/v1/imports/", {"file": file(), "desk": elsewhere.pk}).status_code == 400
    assert client.post("/api/v1/imports/", {"file": file(), "desk": desk.pk, "level": 3}).status_code == 400
    assert ImportBatch.objects.count() == 0


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_of_imports_costs_the_same_for_one_and_three(desk, worker, django_assert_num_queries, number):
    for _ in range(number):
        uploaded(worker, desk, ROWS)
    client = api(worker)

    with django_assert_num_queries(6):
        client.get("/api/v1/imports/")


@pytest.mark.parametrize("number", [1, 3])
def test_the_page_of_rows_costs_the_same_for_one_row_and_three(desk, worker, django_assert_num_queries, number):
    make.person("Серік Тұрсынбай", desk=desk)
    batch = checked(worker, desk, [[str(n), *ROWS[0][1:]] for n in range(number)])
    browser = signed_in(worker)

    with django_assert_num_queries(10):
        browser.get(reverse("one_import", args=[batch.pk]))
