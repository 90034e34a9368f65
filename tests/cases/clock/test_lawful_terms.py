"""Beyond its lawful term: what is on record, what the law adds up, and who is told."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from cases.actions.detentions import continue_detention, extend_detention
from cases.actions.items import save_item
from cases.models import Deadline, Detention, TimeLimit
from cases.time_limits import load_time_limits
from config.shared.partial_dates import PartialDate
from people.enums import Level, Role
from tests import make
from tests.api.client import client
from tests.pages.browser import cost, signed_in

pytestmark = pytest.mark.django_db
ALMATY = ZoneInfo("Asia/Almaty")
NOW = timezone.now()


@pytest.fixture(autouse=True)
def _law():
    load_time_limits()


def day(text):
    return PartialDate.parse(text)


def stay(kind, began, **fields):
    """Saved as a door saves it: reckoned."""
    made = make.detention(kind=kind, began=began, **fields)
    return save_item(made, by=make.user(Role.LAWYER, on=made.desk), now=NOW)


def covered(detention):
    detention.refresh_from_db()
    until = detention.lawful_until
    there = until.astimezone(ZoneInfo(detention.zone)).isoformat(timespec="minutes") if until else None
    return there, detention.lawful_by.code if detention.lawful_by else None


@pytest.mark.parametrize(
    ("kind", "fields", "until", "code"),
    [
        ("police_custody", {"began_at": datetime(2025, 11, 13, 14, 30, tzinfo=ALMATY)}, "2025-11-15T14:30+05:00", "05"),
        # The hour is not known: 48 hours from the end of the day, so that nothing is called unlawful too soon.
        ("police_custody", {}, "2025-11-16T00:00+05:00", "05"),
        ("remand", {}, "2026-01-13T00:00+05:00", "12"),
        ("remand", {"term_amount": 3, "term_unit": "month"}, "2026-02-13T00:00+05:00", "13"),
        ("remand", {"term_amount": 10, "term_unit": "month"}, "2026-09-13T00:00+05:00", "15"),
        ("remand", {"term_amount": 20, "term_unit": "month"}, "2027-05-13T00:00+05:00", "16"),
        ("remand", {"term_amount": 10, "term_unit": "day"}, "2025-11-23T00:00+05:00", "12"),
    ],
)
def test_a_stay_is_covered_by_its_order_or_the_first_step_and_never_past_the_last(kind, fields, until, code):
    assert covered(stay(kind, "2025-11-13", **fields)) == (until, f"KZ-C-{code}")


@pytest.mark.parametrize(
    ("kind", "jurisdiction", "until", "code"),
    [
        ("admin_arrest", "KZ", "2025-11-28T00:00+05:00", "KZ-A-05A"),
        ("house_arrest", "KZ", "2026-01-13T00:00+05:00", "KZ-C-23"),
        ("criminal_custody_cn", "CN", "2025-11-24T00:00+08:00", "CN-C-06A"),
        ("arrest_cn", "CN", "2026-01-14T00:00+08:00", "CN-C-08"),
        ("rsdl", "CN", "2026-05-14T00:00+08:00", "CN-C-18"),
        ("liuzhi", "CN", "2026-02-14T00:00+08:00", "CN-S-01"),
        ("vetc", "CN", None, None),
        ("prison_cn", "CN", None, None),
    ],
)
def test_each_kind_has_its_steps_or_none(kind, jurisdiction, until, code):
    zone = "Asia/Almaty" if jurisdiction == "KZ" else "Asia/Shanghai"

    assert covered(stay(kind, "2025-11-13", jurisdiction=jurisdiction, zone=zone)) == (until, code)


def test_a_beginning_known_to_the_month_is_counted_from_its_last_day():
    assert covered(stay("remand", "2025-11")) == ("2026-01-30T00:00+05:00", "KZ-C-12")


def test_custody_as_a_suspect_is_part_of_remand_but_not_what_readers_may_not_see():
    first = stay("police_custody", "2025-11-13")
    user = make.user(Role.LAWYER, on=first.desk)
    remand = continue_detention(first, kind="remand", began=day("2025-11-15"), by=user, now=NOW)
    assert covered(remand) == ("2026-01-13T00:00+05:00", "KZ-C-12")

    first.refresh_from_db()
    first.level = Level.RESTRICTED
    first.began = day("2025-11-12")
    save_item(first, by=user, now=NOW)

    assert covered(remand) == ("2026-01-15T00:00+05:00", "KZ-C-12")


def test_moving_the_first_stage_moves_the_term_of_the_stage_that_counts_from_it():
    first = stay("police_custody", "2025-11-13")
    user = make.user(Role.LAWYER, on=first.desk)
    remand = continue_detention(first, kind="remand", began=day("2025-11-15"), by=user, now=NOW)
    first.refresh_from_db()
    first.began = day("2025-11-12")

    save_item(first, by=user, now=NOW)

    assert covered(remand) == ("2026-01-12T00:00+05:00", "KZ-C-12")


def test_an_extension_covers_more_and_is_named_with_the_next_step():
    remand = stay("remand", "2025-11-21", term_amount=2, term_unit="month")
    user = make.user(Role.LAWYER, on=remand.desk)
    assert remand.lawful_reason.endswith(
        "Next step: 3 months in all (CPC 151(2)), "
        "if the district prosecutor agrees and the investigating judge extends."
    )

    extend_detention(remand, term_amount=1, term_unit="month", ordered=day("2026-01-15"), by=user, now=NOW)

    assert covered(remand) == ("2026-02-21T00:00+05:00", "KZ-C-13")
    assert "Extended on 15 Jan 2026 by 1 month" in remand.expires_reason
    assert remand.lawful_reason.startswith("The ordered term, extended once, ends. KZ-C-13, CPC 151(2): 3 months from")
    assert list(remand.extensions.values_list("term_amount", "term_unit")) == [(1, "month")]


def test_an_extension_past_the_last_step_covers_nothing_more_unless_it_rests_on_another_rule():
    remand = stay("remand", "2025-11-21", term_amount=18, term_unit="month")
    user = make.user(Role.LAWYER, on=remand.desk)
    extend_detention(remand, term_amount=6, term_unit="month", by=user, now=NOW)
    assert covered(remand) == ("2027-05-21T00:00+05:00", "KZ-C-16")

    trial = TimeLimit.objects.get(code="KZ-C-34")
    extend_detention(remand, term_amount=1, term_unit="month", limit=trial, by=user, now=NOW)

    assert covered(remand) == ("2027-12-21T00:00+05:00", "KZ-C-34")


@pytest.mark.parametrize(
    "fields", [{"term_amount": 1, "term_unit": "month"}, {"until": datetime(2025, 11, 1, tzinfo=ALMATY)}, {}]
)
def test_an_extension_that_prolongs_nothing_is_refused(fields):
    began = {"term_amount": 2, "term_unit": "month"} if "until" in fields else {}
    remand = stay("remand", "2025-11-21", **began)

    with pytest.raises(ValidationError):
        extend_detention(remand, by=make.user(Role.LAWYER, on=remand.desk), now=NOW, **fields)

    assert remand.extensions.count() == 0


def test_one_person_is_in_one_place_unless_a_source_is_not_held_to_be_true():
    first = stay("remand", "2025-11-21")
    with pytest.raises(ValidationError, match="held in another stay that is still open"):
        save_item(
            Detention(person=first.person, case=first.case, kind="prison_cn"),
            by=make.user(Role.LAWYER, on=first.desk),
            now=NOW,
        )

    stay("prison_cn", "2025", person=first.person, case=first.case, is_held_true=False)
    stay("exit_ban", "2025", person=first.person, case=first.case)
    stay("unknown", "2025", person=first.person, case=first.case)

    assert first.person.detentions.filter(end_kind="").count() == 4


def test_continuing_ends_the_stage_opens_the_next_and_keeps_person_case_and_place():
    place = make.place()
    former = stay("admin_arrest", "2025-11-13", term_amount=10, term_unit="day", place=place)
    user = make.user(Role.CASEWORKER, on=former.desk)

    stage = continue_detention(
        former, kind="remand", began_at=datetime(2025, 11, 22, 10, tzinfo=ALMATY), by=user, now=NOW
    )

    former.refresh_from_db()
    assert (former.end_kind, former.ended.edtf) == ("converted", "2025-11-22")
    assert (stage.follows, stage.person, stage.case, stage.place) == (former, former.person, former.case, place)
    assert (stage.kind, stage.began.edtf, stage.level, stage.is_open) == ("remand", "2025-11-22", former.level, True)
    with pytest.raises(ValidationError, match="has ended already"):
        continue_detention(former, kind="remand", by=user, now=NOW)


def held_for(days, **fields):
    """A remand without a term on record that began ``days`` ago."""
    return stay("remand", (NOW - timedelta(days=days)).astimezone(ALMATY).date().isoformat(), **fields)


def test_the_flag_follows_the_clock_and_goes_with_the_release():
    beyond, inside = held_for(90), held_for(10)
    assert list(Detention.objects.beyond_lawful_term()) == [beyond]
    assert list(Detention.objects.beyond_lawful_term(False)) == [inside]

    Detention.objects.filter(pk=beyond.pk).update(end_kind="released")

    assert list(Detention.objects.beyond_lawful_term()) == []


def test_the_api_says_since_when_by_which_article_and_filters():
    beyond = held_for(90)
    inside = held_for(10, case=beyond.case)
    api = client(make.user(Role.LAWYER, on=beyond.desk))

    found = api.get("/api/v1/detentions/?beyond_lawful_term=true").json()["results"]
    covered_ = api.get("/api/v1/detentions/?beyond_lawful_term=false").json()["results"]

    assert [(row["id"], row["beyond_lawful_term"]["article"]) for row in found] == [
        (str(beyond.pk), "CPC 151(1), 152(6)")
    ]
    assert {name: found[0]["beyond_lawful_term"][name] for name in ("rule", "verified")} == {
        "rule": "KZ-C-12",
        "verified": False,
    }
    assert found[0]["beyond_lawful_term"]["explanation"].startswith("No ordered term and no extension on record.")
    assert [(row["id"], row["beyond_lawful_term"]) for row in covered_] == [(str(inside.pk), None)]
    assert api.get(f"/api/v1/detentions/{beyond.pk}/").json()["beyond_lawful_term"]["rule"] == "KZ-C-12"


def test_the_flag_is_on_the_list_the_form_the_file_the_dossier_and_my_work():
    beyond = held_for(90)
    user = make.user(Role.LAWYER, on=beyond.desk)
    make.case_member(user, beyond.case, duty="lawyer")
    pages = [
        reverse("admin:cases_detention_changelist") + "?lawful=beyond",
        reverse("admin:cases_detention_change", args=[beyond.pk]),
        reverse("case_file", args=[beyond.case_id]),
        reverse("person_dossier", args=[beyond.person_id]),
        reverse("admin:index"),
        reverse("docket") + "?show=beyond",
    ]

    shown = {url: "beyond its lawful term" in signed_in(user).get(url).content.decode().lower() for url in pages}
    elsewhere = signed_in(make.user(Role.LAWYER)).get(reverse("docket") + "?show=beyond&scope=desks").content.decode()

    assert shown == dict.fromkeys(pages, True)
    assert beyond.reference not in elsewhere


def test_the_list_of_stays_beyond_their_term_costs_the_same_at_one_and_at_three():
    first = held_for(90)
    user = make.user(Role.LAWYER, on=first.desk)
    urls = ["/api/v1/detentions/?beyond_lawful_term=true", reverse("docket") + "?show=beyond&scope=desks"]
    for url in urls:
        cost(user, url)
    one = [cost(user, url) for url in urls]
    for _ in range(2):
        held_for(90, case=first.case)

    assert [cost(user, url) for url in urls] == one


@pytest.mark.parametrize(("role", "inside"), [(Role.CASEWORKER, 201), (Role.LAWYER, 201), (Role.RESEARCHER, 404)])
def test_who_continues_a_stay_over_the_api(role, inside):
    detention = stay("police_custody", "2025-11-13")
    url, body = f"/api/v1/detentions/{detention.pk}/continue/", {"kind": "remand", "began": "2025-11-15"}

    from_another_desk = client(make.user(role)).post(url, body, format="json").status_code
    answer = client(make.user(role, on=detention.desk)).post(url, body, format="json")

    assert (answer.status_code, from_another_desk) == (inside, 404)
    if inside == 201:
        assert answer.json()["follows"]["id"] == str(detention.pk)


@pytest.mark.parametrize(("role", "inside"), [(Role.COORDINATOR, 200), (Role.LAWYER, 200), (Role.RESEARCHER, 404)])
def test_who_extends_a_term_over_the_api(role, inside):
    detention = stay("remand", "2025-11-21", term_amount=2, term_unit="month")
    url = f"/api/v1/detentions/{detention.pk}/extend/"
    body = {"term_amount": 1, "term_unit": "month", "ordered": "2026-01-15", "basis": "No. 5"}

    from_another_desk = client(make.user(role)).post(url, body, format="json").status_code
    answer = client(make.user(role, on=detention.desk)).post(url, body, format="json")

    assert (answer.status_code, from_another_desk) == (inside, 404)
    if inside == 200:
        assert answer.json()["expires_at"].startswith("2026-02-20T19:00")
        assert [row["basis"] for row in answer.json()["extensions"]] == ["No. 5"]


def test_the_acts_on_the_page_of_a_stay():
    detention = stay("remand", "2025-11-21", term_amount=2, term_unit="month")
    user = make.user(Role.LAWYER, on=detention.desk)
    page = signed_in(user)
    limit = TimeLimit.objects.get(code="KZ-C-17")

    def act(name, **answers):
        return page.post(reverse(f"admin:cases_detention_{name}", args=[detention.pk]), answers).status_code

    assert act("deadline", rule=f"expiry:{limit.pk}", kind="extension") == 302
    assert act("extend", term_amount=1, term_unit="month") == 302
    assert act("continue_as", kind="house_arrest", began_0="2026-02-01") == 302

    deadline = Deadline.objects.get()
    # Seven days before 21 January; the extension proposes seven days before 21 February.
    assert (deadline.due_at.isoformat(), deadline.proposed_due_at.isoformat()) == (
        "2026-01-13T18:59:00+00:00",
        "2026-02-13T18:59:00+00:00",
    )
    assert detention.followed_by.get().kind == "house_arrest"
