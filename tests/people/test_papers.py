"""Numbers of identity papers: checked, sealed, found by the whole of them, shown when asked. All invented."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.urls import reverse

from config.shared.sealing import SealingError
from people.actions.papers import save_paper, show_number
from people.duplicates import likely_duplicates
from people.enums import Level, Role
from people.finding import find_called
from people.models import AuditEvent, IdentityDocument, Person, SamePerson
from people.paper_numbers import check_number, ending
from tests import make
from tests.api.client import client
from tests.pages.browser import read, signed_in

from .test_admin_saving import PERSON, tabs

pytestmark = pytest.mark.django_db

IIN, OTHER_IIN, PRC_ID, PASSPORT = "850101301231", "011231501234", "65430119900307125X", "N12345678"
TODAY = date(2026, 5, 1)


@pytest.fixture
def reader():
    return make.user(Role.CASEWORKER)


@pytest.fixture
def desk(reader):
    return reader.memberships.get().desk


def paper(person, number=IIN, kind="iin", **fields):
    row = IdentityDocument(person=person, kind=kind, number=number, **fields)
    row.save()
    row.refresh_from_db()
    return row


def found(user, text):
    return [(one.owner_id, one.why) for one in find_called(Person, user, text)]


# Which numbers can be true


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("iin", "850101301231"),
        ("iin", "850101300603"),  # the first sum leaves 10: weighed again
        ("iin", "011231501234"),  # weighed again, born in the 2000s
        ("iin", "000229601230"),  # the leap day of 2000
        ("prc_id", "654301199003071241"),
        ("prc_id", "65430119900307125X"),
        ("prc_id", "11010519491231002X"),
        ("passport", "N12345678"),
        ("passport", "EA1234567"),
        ("other", "42/1990"),
    ],
)
def test_a_number_by_the_rule_is_taken(kind, number):
    check_number(kind, number, today=TODAY)


@pytest.mark.parametrize(
    ("kind", "number", "says"),
    [
        ("iin", "850101301232", "check digit"),
        ("iin", "850101301321", "check digit"),  # two digits changed places
        ("iin", "850101300690", "check digit"),  # both sums leave 10: no such number is issued
        ("iin", "85010130123", "has 12 digits; this has 11"),
        ("iin", "85010130123X", "has 12 digits"),
        ("iin", "851301301231", "no such day"),
        ("iin", "000229301230", "no such day"),  # 1900 had no leap day
        ("iin", "991231501234", "no such day"),  # 2099
        ("iin", "850101901231", "no such day"),  # no such century
        ("prc_id", "654301199003071242", "last character"),
        ("prc_id", "654301199013071241", "no such day"),
        ("prc_id", "65430119900307124", "18 characters"),
        ("passport", "N123", "5 to 12"),
        ("passport", "Н12345678", "Latin"),
        ("passport", "ABCDEFG", "at least one digit"),
        ("other", "a?b?c", "letters, digits and slashes"),
        ("other", "", "4 to 40"),
    ],
)
def test_a_number_against_the_rule_is_refused_by_name_and_says_what_to_do(kind, number, says):
    with pytest.raises(ValidationError) as refused:
        check_number(kind, number, today=TODAY)

    ((field, messages),) = refused.value.message_dict.items()
    assert field == "number"
    assert says in messages[0]
    assert not number or number not in messages[0]


@pytest.mark.parametrize(
    ("number", "shown"), [("850101301231", "1231"), ("N1234", "34"), ("12345678", "5678"), ("1", ""), ("", "")]
)
def test_never_more_than_half_of_a_number_is_shown(number, shown):
    assert ending(number) == shown


# Kept sealed


def test_the_number_is_in_no_column_and_no_history_in_clear(reader, desk):
    row = IdentityDocument(person=make.person(desk=desk), kind="iin")
    save_paper(row, number="8501 0130 1231", by=reader, version=None)
    save_paper(row, number=OTHER_IIN, by=reader, version=1)

    with connection.cursor() as cursor:
        for table in ("people_identitydocument", "people_identitydocumenthistory"):
            cursor.execute(f"select t::text, encode(number_sealed, 'escape') from {table} t")  # noqa: S608
            kept = str(cursor.fetchall())
            assert IIN not in kept
            assert OTHER_IIN not in kept
    row.refresh_from_db()
    assert (row.number, row.number_end, str(row)) == (OTHER_IIN, "•••• 1234", row.reference)
    assert IIN not in repr(row.__dict__)
    assert row.history.count() == 2


def test_a_number_moved_to_another_row_does_not_open(desk):
    first, second = (paper(make.person(desk=desk), number) for number in (IIN, OTHER_IIN))
    IdentityDocument.objects.filter(pk=second.pk).update(number_sealed=first.number_sealed)
    second.refresh_from_db()

    assert second.number_end == "••••"
    with pytest.raises(SealingError):
        _ = second.number
    with pytest.raises(ValidationError, match="does not open"):
        show_number(second, by=None)
    assert not AuditEvent.objects.exists()


def test_a_paper_needs_a_number_and_one_that_fits_its_kind(reader, desk):
    row = IdentityDocument(person=make.person(desk=desk), kind="passport")
    with pytest.raises(ValidationError, match="Type the number"):
        save_paper(row, by=reader)
    save_paper(row, number=PASSPORT, by=reader)

    row.kind = "iin"
    with pytest.raises(ValidationError, match="12 digits"):
        save_paper(row, by=reader)


def test_without_its_key_ring_nothing_is_saved_and_names_are_still_found(reader, desk, settings, tmp_path):
    person = make.person("Serikzhan Synaqov", desk=desk)
    settings.KEY_RING = tmp_path / "none.json"

    with pytest.raises(ValidationError, match="cannot be encrypted now"):
        save_paper(IdentityDocument(person=person, kind="iin"), number=IIN, by=reader)
    assert [pk for pk, _ in found(reader, "Serikzhan Synaqov 1975")] == [person.pk]


# Found by the whole number


@pytest.mark.parametrize("asked", [IIN, "850101 301231", "8501-0130-1231"])
def test_the_whole_number_finds_its_person(reader, desk, asked):
    person = paper(make.person("Serikzhan Synaqov", desk=desk)).person
    paper(make.person("Bolat Elsewhere", desk=desk), OTHER_IIN)

    assert found(reader, asked) == [(person.pk, "identity paper ending 1231")]


@pytest.mark.parametrize("asked", [IIN[:11], IIN[1:], "1231", IIN + "1", "850101"])
def test_part_of_a_number_finds_nobody(reader, desk, asked):
    paper(make.person("Serikzhan Synaqov", desk=desk))

    assert found(reader, asked) == []


def test_a_paper_one_may_not_see_finds_nobody(reader, desk):
    elsewhere = make.person("Serikzhan Synaqov")
    paper(elsewhere)
    paper(make.person("Serikzhan Synaqov", desk=desk), level=Level.RESTRICTED)
    raised = paper(make.person("Serikzhan Synaqov", desk=desk)).person
    Person.objects.filter(pk=raised.pk).update(level=Level.RESTRICTED)

    assert found(reader, IIN) == []
    reaches = make.user(Role.LAWYER, on=desk, max_level=Level.RESTRICTED)
    assert len(found(reaches, IIN)) == 2


def test_a_researcher_finds_nobody_by_a_number(desk):
    person = make.person("Serikzhan Synaqov", desk=desk, level=Level.OPEN)
    paper(person, level=Level.OPEN)
    make.consent(person, "research")
    researcher = make.user(Role.RESEARCHER, on=desk)

    assert found(researcher, "Serikzhan Synaqov") != []
    assert found(researcher, IIN) == []
    assert client(researcher).get("/api/v1/persons/", {"name": IIN}).json()["results"] == []
    assert client(researcher).get("/api/v1/papers/").status_code == 403


# The same number on somebody else's paper


def test_the_same_number_is_a_reason_to_ask(reader, desk):
    known = paper(make.person("Serikzhan Synaqov", desk=desk)).person
    typed = make.person("Bolat Elsewhere", desk=desk)
    paper(make.person("Hidden Namesake"))

    (one,) = likely_duplicates(reader, typed, [], [paper(typed)])

    assert (one.person, one.reasons) == (known, ("the same IIN",))
    first, second = sorted((known, typed), key=lambda each: each.pk)
    SamePerson.objects.create(first=first, second=second, verdict="different", reason="a clerk's slip")
    assert likely_duplicates(reader, typed, [], IdentityDocument.objects.filter(person=typed)) == []


def test_the_same_number_weighs_more_than_another_year_of_birth(reader, desk):
    paper(make.person("Serikzhan Synaqov", desk=desk, birth="1950"))
    typed = make.person("Bolat Elsewhere", desk=desk, birth="1985")

    (one,) = likely_duplicates(reader, typed, [], [paper(typed)])

    assert one.reasons == ("the same IIN", "born 1950, here 1985")


# The API


def test_over_the_api_the_number_goes_in_and_only_its_end_comes_out(reader, desk):
    person, api = make.person(desk=desk), client(reader)

    made = api.post("/api/v1/papers/", {"person": str(person.pk), "kind": "iin", "number": IIN}, format="json")

    assert made.status_code == 201, made.content
    address = f"/api/v1/papers/{made.json()['id']}/"
    assert made.json()["number_end"] == "•••• 1231"
    for answer in (made, api.get("/api/v1/papers/"), api.get(address), api.get(f"/api/v1/persons/{person.pk}/")):
        assert IIN not in answer.content.decode()
        assert "number_index" not in answer.content.decode()
    edited = api.patch(address, {"note": "seen"}, format="json")
    assert (edited.json()["note"], edited.json()["number_end"]) == ("seen", "•••• 1231")
    assert not AuditEvent.objects.filter(action="paper.number_shown").exists()


def test_a_number_the_rule_refuses_is_answered_by_name(reader, desk):
    body = {"person": str(make.person(desk=desk).pk), "kind": "iin"}
    api = client(reader)

    for more in ({}, {"number": "850101301232"}, {"number": ""}, {"number": "9" * 81}):
        answer = api.post("/api/v1/papers/", body | more, format="json")
        assert (answer.status_code, list(answer.json()["fields"])) == (400, ["number"])
        assert "850101301232" not in answer.content.decode()
    assert not IdentityDocument.objects.exists()


@pytest.mark.parametrize(
    ("role", "inside", "outside"),
    [
        (Role.CASEWORKER, 200, 404),
        (Role.LAWYER, 200, 404),
        (Role.COORDINATOR, 200, 404),
        (Role.RESEARCHER, 403, 403),
        (Role.ADMINISTRATOR, 403, 403),
        (Role.AUDITOR, 403, 403),
    ],
)
def test_who_may_ask_the_api_for_a_whole_number(role, inside, outside):
    row = paper(make.person(level=Level.OPEN), level=Level.OPEN)
    user, stranger = make.user(role, on=row.desk), make.user(role)
    address = f"/api/v1/papers/{row.pk}/number/"

    own, others = client(user).get(address), client(stranger).get(address)

    assert (own.status_code, others.status_code) == (inside, outside)
    looks = AuditEvent.objects.filter(action="paper.number_shown").values_list("actor", "object_id", "facts")
    assert list(looks) == ([(user.pk, str(row.pk), {})] if inside == 200 else [])
    if inside == 200:
        assert (own.json(), own.headers["Cache-Control"]) == ({"number": IIN}, "no-store")


def test_over_the_api_a_number_somebody_has_is_asked_about_once(reader, desk):
    paper(make.person("Serikzhan Synaqov", desk=desk))
    body = {"person": str(make.person("Bolat Elsewhere", desk=desk).pk), "kind": "iin", "number": IIN}
    api = client(reader)

    asked = api.post("/api/v1/papers/", body, format="json")
    assert asked.status_code == 409
    assert "Serikzhan Synaqov (the same IIN)" in asked.json()["fields"]["number"][0]
    assert IdentityDocument.objects.count() == 1
    assert api.post("/api/v1/papers/?someone_else=true", body, format="json").status_code == 201
    assert api.post("/api/v1/papers/", body, format="json").status_code == 201
    assert SamePerson.objects.get().verdict == "different"


# The admin


def send(user, person, number, row=None, **more):
    """The form of ``person`` with one paper: a new one, or ``row`` typed anew."""
    typed = {
        "documents-TOTAL_FORMS": "1",
        "documents-INITIAL_FORMS": "1" if row else "0",
        "documents-0-id": str(row.pk) if row else "",
        "documents-0-person": str(person.pk),
        "documents-0-kind": "iin",
        "documents-0-number": number,
        "documents-0-country": "KZ",
        "documents-0-issued_0": "2015",
        "documents-0-note": "Seen by a colleague",
        "documents-0-seen_version": str(row.version) if row else "",
    }
    return signed_in(user).post(
        reverse("admin:people_person_change", args=[person.pk]),
        PERSON | tabs(**typed) | {"seen_version": str(person.version)} | more,
    )


def test_a_paper_typed_into_the_tab_is_sealed_and_shows_its_end(reader, desk):
    person = make.person(desk=desk)

    assert send(reader, person, "850101 301231").status_code == 302

    row = IdentityDocument.objects.get()
    assert (row.number, row.country, row.issued.edtf, row.created_by) == (IIN, "KZ", "2015", reader)
    page = read(reader, reverse("admin:people_person_change", args=[person.pk]))
    assert "•••• 1231" in page
    assert IIN not in page


def test_an_empty_box_leaves_the_number_and_a_typed_one_takes_its_place(reader, desk):
    row = paper(make.person(desk=desk))
    row.person.refresh_from_db()

    assert send(reader, row.person, "", row).status_code == 302
    row.refresh_from_db()
    row.person.refresh_from_db()
    assert (row.number, row.note) == (IIN, "Seen by a colleague")
    assert send(reader, row.person, OTHER_IIN, row).status_code == 302
    row.refresh_from_db()
    assert row.number == OTHER_IIN
    history = read(reader, reverse("admin:people_identitydocument_history", args=[row.pk]))
    assert "•••• (another)" in history
    assert row.number_index not in history


@pytest.mark.parametrize(("number", "says"), [("850101301232", "check digit"), ("", "Type the number of the paper.")])
def test_a_refused_number_leaves_what_else_was_typed(reader, desk, number, says):
    person = make.person(desk=desk)

    answer = send(reader, person, number, known_as="uncle of a teacher")

    page = answer.content.decode()
    assert answer.status_code == 200
    assert says in page
    assert "uncle of a teacher" in page
    assert "Seen by a colleague" in page
    assert not IdentityDocument.objects.exists()


def test_the_form_asks_about_whoever_has_the_same_number(reader, desk):
    paper(make.person("Serikzhan Synaqov", desk=desk))
    person = make.person("Bolat Elsewhere", desk=desk)

    asked = send(reader, person, IIN)

    assert asked.status_code == 200
    assert "Already on record?" in asked.content.decode()
    assert "the same IIN" in asked.content.decode()
    assert IdentityDocument.objects.count() == 1
    assert send(reader, person, IIN, someone_else="1").status_code == 302
    assert IdentityDocument.objects.count() == 2
    assert SamePerson.objects.get().verdict == "different"


def test_a_lawyer_sees_the_end_and_no_box(desk):
    row = paper(make.person(desk=desk))

    page = read(make.user(Role.LAWYER, on=desk), reverse("admin:people_person_change", args=[row.person_id]))

    assert "•••• 1231" in page
    assert IIN not in page
    assert 'name="documents-0-number"' not in page


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR])
def test_showing_the_number_is_a_press_of_a_button_and_noted(role):
    row = paper(make.person())
    user = make.user(role, on=row.desk)
    address = reverse("admin:people_identitydocument_show", args=[row.pk])
    browser = signed_in(user)

    before = browser.get(address)
    assert (before.status_code, IIN in before.content.decode()) == (200, False)
    assert not AuditEvent.objects.filter(action="paper.number_shown").exists()
    shown = browser.post(address)

    assert IIN in shown.content.decode()
    assert "no-store" in shown.headers["Cache-Control"]
    assert AuditEvent.objects.filter(actor=user, action="paper.number_shown", object_id=str(row.pk)).count() == 1


@pytest.mark.parametrize("role", [*Role])
def test_nobody_else_is_shown_a_number(role):
    row = paper(make.person())
    address = reverse("admin:people_identitydocument_show", args=[row.pk])

    answer = signed_in(make.user(role)).post(address)

    assert answer.status_code in (302, 403, 404)
    assert IIN not in answer.content.decode()
    assert not AuditEvent.objects.filter(action="paper.number_shown").exists()


def test_the_search_page_finds_by_the_whole_number_alone(reader, desk):
    paper(make.person("Serikzhan Synaqov", desk=desk))

    assert "Serikzhan Synaqov" in read(reader, reverse("search") + f"?q={IIN}")
    assert "Serikzhan Synaqov" not in read(reader, reverse("search") + f"?q={IIN[:-1]}")
