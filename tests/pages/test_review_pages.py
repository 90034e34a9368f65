"""The queue of review, the page a reviewer reads, and the list of reprisals."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.models import Reprisal
from cases.reprisal_totals import totals_of
from people.enums import Level, Role
from sources.actions.testimonies import submit_testimony
from sources.models import Testimony, TestimonySubject, Translation
from tests import make
from tests.api.client import client
from tests.sources.test_review import ANSWERS

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db


def handed_in(desk, author, days=0, **fields):
    row = make.testimony(desk=desk, author=author, text="Words.", **fields)
    TestimonySubject.objects.create(testimony=row, person=make.person(desk=desk))
    submit_testimony(row, comment="Please.", by=author, now=timezone.now() - timedelta(days=days))
    return row


def references(page):
    return [
        row.reference
        for row in sorted(Testimony.objects.all(), key=lambda row: page.find(row.reference))
        if row.reference in page
    ]


def test_the_queue_holds_what_others_handed_in_oldest_first():
    desk = make.desk()
    author, reviewer = make.user(Role.CASEWORKER, on=desk), make.user(Role.CASEWORKER, on=desk)
    young, old = handed_in(desk, author, days=1, language="kk"), handed_in(desk, author, days=9, language="ug")
    handed_in(desk, reviewer)
    handed_in(make.desk(), author)
    handed_in(desk, author, level=Level.RESTRICTED)
    url = reverse("review_queue")

    assert references(read(reviewer, url)) == [old.reference, young.reference]
    assert references(read(reviewer, f"{url}?language=ug")) == [old.reference]
    assert "Wait for my review <strong>2</strong>" in read(reviewer, url)
    assert "9 days" in read(reviewer, url)
    assert references(read(author, f"{url}?which=handed_in")) == [old.reference, young.reference]
    for wrong in ("?which=x", "?desk=999999", "?state=x", "?page=0", "?page=7"):
        assert signed_in(reviewer).get(url + wrong).status_code == 404


def test_home_counts_what_waits_and_opens_the_queue():
    desk = make.desk()
    reviewer = make.user(Role.COORDINATOR, on=desk)
    handed_in(desk, make.user(Role.CASEWORKER, on=desk))

    assert "/reviews/?which=waiting" in read(reviewer, reverse("admin:index"))


def test_a_refused_step_keeps_what_was_typed_and_names_what_is_missing():
    desk = make.desk()
    reviewer = make.user(Role.COORDINATOR, on=desk)
    row = handed_in(desk, make.user(Role.CASEWORKER, on=desk))
    typed = {"comment": "A long comment", "witness_identity": "yes", "independent_source": "no"}

    answer = signed_in(reviewer).post(reverse("take_step", args=[row.pk, "verify"]), typed)
    page = answer.content.decode()

    assert answer.status_code == 400
    assert "A long comment</textarea>" in page
    assert 'name="witness_identity" value="yes" checked' in page
    assert "Say why: “At least one independent source says the same”." in page


@pytest.mark.parametrize(
    ("role", "reads", "judges"),
    [
        (Role.CASEWORKER, 200, 302),
        (Role.LAWYER, 200, 403),
        (Role.COORDINATOR, 200, 302),
        (Role.RESEARCHER, 404, 404),
        (Role.ADMINISTRATOR, 404, 404),
        (Role.AUDITOR, 404, 404),
    ],
)
def test_who_reads_and_who_judges(role, reads, judges):
    desk = make.desk()
    author = make.user(Role.CASEWORKER, on=desk)
    row = handed_in(desk, author)
    page, step = reverse("testimony_review", args=[row.pk]), reverse("take_step", args=[row.pk, "request_changes"])
    inside, outside = signed_in(make.user(role, on=desk)), signed_in(make.user(role))

    assert (inside.get(page).status_code, inside.get(reverse("review_queue")).status_code) == (reads, reads)
    assert inside.get(reverse("reprisals")).status_code == reads
    assert (outside.get(page).status_code, outside.post(step).status_code) == (404, 404)
    assert signed_in(author).post(step, {"comment": "x"}).status_code == 403
    assert inside.post(step, {"comment": "Say how they know."}).status_code == judges
    assert signed_in(make.user()).get(page).status_code == 302


def test_the_admin_offers_the_steps_that_fit_and_takes_them():
    desk = make.desk()
    author, reviewer = make.user(Role.CASEWORKER, on=desk), make.user(Role.CASEWORKER, on=desk)
    row = handed_in(desk, author)
    change = reverse("admin:sources_testimony_change", args=[row.pk])
    verify = reverse("admin:sources_testimony_verify", args=[row.pk])

    mine, theirs = read(author, change), read(reviewer, change)
    answers = {key: given["answer"] for key, given in ANSWERS.items()}
    notes = {f"{key}_note": given["note"] for key, given in ANSWERS.items()}
    done = signed_in(reviewer).post(verify, answers | notes | {"comment": "Well founded."})

    assert (verify in mine, verify in theirs) == (False, True)
    assert signed_in(author).post(verify, answers).status_code == 403
    assert done.status_code == 302
    assert Testimony.objects.get(pk=row.pk).status == "verified"


def test_a_new_testimony_brings_its_source_in_one_form():
    desk = make.desk()
    author = make.user(Role.CASEWORKER, on=desk)
    witness = make.witness(desk=desk)
    form = {"source_title": "Interview in Zharkent", "witness": witness.pk, "mode": "in_person", "level": 1}
    form |= {
        "language": "kk",
        "text": "Words",
        "text_direction": "auto",
        "author": author.pk,
        "given_0": "",
        "given_1": "",
    }

    answer = signed_in(author).post(reverse("admin:sources_testimony_add"), form)

    assert answer.status_code == 302, answer.context["adminform"].form.errors
    row = Testimony.objects.get()
    assert (row.source.title, row.source.kind, row.source.desk_id, row.author_id) == (
        "Interview in Zharkent",
        "testimony",
        desk.pk,
        author.pk,
    )
    assert (row.status, row.desk_id) == ("draft", desk.pk)


def test_the_pages_cost_the_same_at_one_row_and_at_three():
    desk = make.desk()
    author, reader = make.user(Role.CASEWORKER, on=desk), make.user(Role.COORDINATOR, on=desk)
    case = make.case(desk=desk)
    first = handed_in(desk, author)
    urls = {
        reverse("review_queue"): 16,
        reverse("testimony_review", args=[first.pk]): 22,
        reverse("testimony_translations", args=[first.pk]): 9,
        reverse("reprisals"): 9,
        "/api/v1/reprisals/totals/": 4,
    }

    def grow():
        one = handed_in(desk, author)
        person = make.person(desk=desk)
        TestimonySubject.objects.create(testimony=first, person=person)
        Translation.objects.create(testimony=first, language=f"x{Translation.objects.count()}", text="a")
        Translation.objects.create(testimony=one, language="en", text="a")
        row = Reprisal.objects.create(case=case, person=person, kind="fine", amount=5, currency="KZT", desk=desk)
        make.citation(source=make.source(desk=desk), subject=row)
        make.citation(source=make.source(desk=desk), subject=person)

    grow()
    one = {url: cost(reader, url) for url in urls}
    grow()
    grow()
    three = {url: cost(reader, url) for url in urls}

    assert three == one
    assert {url: number for url, number in one.items() if number > urls[url]} == {}


# Reprisals


def reprisal(desk, **fields):
    if not {"person", "group", "witness", "staff"} & set(fields):
        fields["person"] = make.person(desk=desk)
    return Reprisal.objects.create(**{"desk": desk, "kind": "fine"} | fields)


def test_totals_are_never_added_across_currencies_and_obey_filters_and_rights():
    desk = make.desk()
    case = make.case(desk=desk)
    reprisal(desk, amount=1_000_000, currency="KZT", amount_is_minimum=True, case=case)
    reprisal(desk, amount="250.50", currency="KZT", state="paid")
    reprisal(desk, amount=300, currency="CNY")
    reprisal(desk)
    reprisal(desk, kind="dismissal")
    reprisal(make.desk(), amount=777, currency="KZT")
    reprisal(desk, amount=888, currency="KZT", level=Level.RESTRICTED)
    api = client(make.user(Role.CASEWORKER, on=desk))

    whole = api.get("/api/v1/reprisals/totals/").json()
    paid = api.get("/api/v1/reprisals/totals/?state=paid").json()
    none = client(make.user(Role.CASEWORKER)).get("/api/v1/reprisals/totals/").json()

    assert whole == {
        "rows": 5,
        "kinds": [{"kind": "fine", "rows": 4}, {"kind": "dismissal", "rows": 1}],
        "money": [
            {"currency": "CNY", "amount": "300.00", "rows": 1, "is_least": False},
            {"currency": "KZT", "amount": "1000250.50", "rows": 2, "is_least": True},
        ],
        "fines_without_amount": 1,
    }
    assert (paid["rows"], paid["money"][0]["amount"]) == (1, "250.50")
    assert none == {"rows": 0, "kinds": [], "money": [], "fines_without_amount": 0}
    assert api.get("/api/v1/reprisals/totals/?nonsense=1").status_code == 400
    assert client(make.user(Role.AUDITOR)).get("/api/v1/reprisals/totals/").status_code == 403


def test_the_list_is_narrowed_and_its_totals_with_it():
    desk = make.desk()
    reader = make.user(Role.LAWYER, on=desk)
    case = make.case(desk=desk)
    fine = reprisal(desk, amount=1_000_000, currency="KZT", amount_is_minimum=True, case=case)
    device = reprisal(desk, kind="device", device="Phone, black", state="returned")
    url = reverse("reprisals")

    everything, devices, of_case = (
        read(reader, url),
        read(reader, f"{url}?kind=device"),
        read(reader, f"{url}?case={case.reference}"),
    )

    assert "more than 1\u202f000\u202f000 KZT" in everything
    assert (device.reference in everything, fine.reference in everything) == (True, True)
    assert (device.reference in devices, fine.reference in devices, "KZT <span" in devices) == (True, False, False)
    assert (device.reference in of_case, fine.reference in of_case) == (False, True)
    for wrong in ("?kind=x", "?from=2026-02-31", "?against=desk", "?page=9"):
        assert signed_in(reader).get(url + wrong).status_code == 404


def test_a_protected_witness_is_the_code_alone_wherever_the_reprisal_shows():
    desk = make.desk()
    reader = make.user(Role.COORDINATOR, on=desk, max_level=Level.PROTECTED)
    case = make.case(desk=desk)
    witness = make.witness(desk=desk, protection="confidential", described_as="a relative abroad")
    staff = make.user(Role.CASEWORKER, on=desk, full_name="Colleague Threatened")
    reprisal(desk, witness=witness, kind="threat", case=case)
    reprisal(desk, staff=staff, kind="summons", case=case)

    for page in (read(reader, reverse("reprisals")), read(reader, reverse("case_file", args=[case.pk]))):
        assert f"witness {witness.reference}" in page
        assert "Colleague Threatened, of our staff" in page
    shown = client(reader).get("/api/v1/reprisals/?kind=threat").json()["results"][0]
    assert shown["witness"]["reference"] == witness.reference
    assert (shown["person"], shown["group"], shown["staff"]) == (None, None, None)


def test_a_dossier_and_a_case_show_what_their_reprisals_come_to():
    desk = make.desk()
    reader = make.user(Role.CASEWORKER, on=desk)
    case, person = make.case(desk=desk), make.person(desk=desk)
    witness = make.witness(desk=desk, person=person)
    reprisal(desk, person=person, case=case, amount=100, currency="KZT")
    reprisal(desk, witness=witness, case=case, amount=50, currency="KZT")
    reprisal(desk, person=make.person(desk=make.desk()), case=case, amount=7, currency="KZT")

    for url in (reverse("person_dossier", args=[person.pk]), reverse("case_file", args=[case.pk])):
        assert "150 KZT" in read(reader, url)
    whole = totals_of(Reprisal.objects.permitted(reader))
    assert [(each.currency, each.amount) for each in whole.money] == [("KZT", Decimal(157))]


RECORDED = [  # §9 of the fact base, and the fines of PR5: neither day nor amount
    {"kind": "dismissal", "description": "Lost his job because of his wife's arrest."},
    {"kind": "threat", "description": "Inquiries at the police were answered with the threat of arrest."},
    {"kind": "contact_ban", "description": "The family is forbidden contact abroad."},
    {"kind": "stigma", "description": "Stigma of a “criminal's family”."},
    {"kind": "fine", "happened_1": "several, undated", "by_whom_words": "the local police"},
]


@pytest.mark.parametrize("said", RECORDED, ids=lambda said: said["kind"])
def test_what_the_reports_say_can_be_entered_as_it_is(said):
    desk = make.desk()
    writer = make.user(Role.CASEWORKER, on=desk)
    proceeding = make.proceeding(case=make.case(desk=desk))
    whom = {"group": make.group(desk=desk).pk} if said["kind"] == "stigma" else {"person": make.person(desk=desk).pk}
    form = {"case": proceeding.case_id, "proceeding": proceeding.pk, "state": "unknown", "level": 1, "desk": desk.pk}
    form |= {f"{name}_{part}": "" for name in ("happened", "settled") for part in (0, 1)}

    answer = signed_in(writer).post(reverse("admin:cases_reprisal_add"), form | whom | said)

    assert answer.status_code == 302, answer.context["adminform"].form.errors
    row = client(writer).get("/api/v1/reprisals/").json()["results"][0]
    assert (row["kind"], row["description"], row["amount"], row["currency"]) == (
        said["kind"],
        said.get("description", ""),
        None,
        "",
    )
    assert row["happened"] == ({"edtf": None, "words": "several, undated"} if said["kind"] == "fine" else None)
    assert row["proceeding"]["id"] == str(proceeding.pk)
