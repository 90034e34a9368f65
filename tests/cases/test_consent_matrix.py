"""Each purpose, in each state its answer can be in, at each door: what opens is written out here."""

import io
import json
import re
import zipfile
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from people.enums import ConsentPurpose, Level, Role
from people.models import Person
from sources.actions.consents import Answer, record_answers
from sources.actions.withdrawals import withdraw_consent
from tests import make
from tests.api.client import client
from tests.pages.browser import signed_in

pytestmark = pytest.mark.django_db

NAME = "Ardak Invented"
RECIPIENT = "An Invented Body"
API = ("API list", "API detail", "API related name", "API nested list", "API search", "API by name", "API filter")
PACKET = ("preview", "printed page", "packet download", "JSON")

# purpose → the doors its yes opens. Casework needs no consent, so a yes for it opens nothing.
OPENED_BY = {
    "casework": (),
    "lawyer": PACKET,
    "un_body": PACKET,
    "court": PACKET,
    "media_named": PACKET,
    "media_anonymous": PACKET,
    "research": API,
    "publish": PACKET,
}
# state → whether it counts as yes
STATES = {
    "none": False,
    "given": True,
    "given, not yet valid": False,
    "given, expired": False,
    "refused": False,
    "ask each time": False,
    "withdrawn": False,
    "withdrawn, then given again": True,
}


def bring_about(state, person, purpose, by):
    now, today = timezone.now(), timezone.localdate()

    def say(status="given", **dates):
        answer = Answer(purpose, status, "full")
        record_answers(person, [answer], by=by, now=now, explained_by=by, **dates)

    def take_back():
        withdraw_consent(person, purposes=[purpose], channel="phone", by=by, now=now)

    day = timedelta(days=1)
    match state:
        case "given":
            say()
        case "given, not yet valid":
            say(valid_from=today + day)
        case "given, expired":
            say(valid_from=today - 9 * day, valid_until=today - day)
        case "refused":
            say()
            say("refused")
        case "ask each time":
            say()
            say("ask_each_time")
        case "withdrawn":
            say()
            take_back()
        case "withdrawn, then given again":
            say()
            take_back()
            say()


def api_doors(researcher, person, detention):
    api = client(researcher)
    address = "/api/v1/persons/"
    listed = api.get(address).json()["results"]
    related = api.get(f"/api/v1/detentions/?kind={detention.kind}").json()["results"]
    by_person = api.get(f"/api/v1/detentions/?person={person.pk}")
    return {
        "API list": NAME in json.dumps(listed),
        "API detail": api.get(f"{address}{person.pk}/").status_code == 200,
        "API related name": any(row["person"] and row["person"]["name"] == NAME for row in related),
        "API nested list": NAME in api.get("/api/v1/names/").content.decode(),
        "API search": api.get(f"{address}?search=Ardak").json()["results"] != [],
        "API by name": api.get(f"{address}?name=Ardak Invented").json()["results"] != [],
        "API filter": by_person.status_code == 200 and len(by_person.json()["results"]) == 1,
    }


def packet_doors(caseworker, case, purpose):
    browser = signed_in(caseworker)
    url = reverse("new_packet", args=[case.pk])
    asked = {"purpose": purpose, "recipient": RECIPIENT}
    preview = browser.post(url, asked).content.decode()
    seen = re.search(r'name="seen" value="(\w+)"', preview)[1]
    confirmed = browser.post(url, {**asked, "seen": seen, "understood": "1", "confirm": "1"})
    shown = "Person 1" if purpose == "media_anonymous" else NAME
    opened = {"preview": 'ar-badge--bad">held back' not in preview}
    if confirmed.status_code != 302:
        return opened | dict.fromkeys(PACKET[1:], False)
    pk = confirmed.url.rstrip("/").rpartition("/")[2]
    page = browser.get(reverse("packet_print", args=[pk]))
    bundle = browser.get(reverse("packet_download", args=[pk]))
    data = browser.get(reverse("packet_download", args=[pk]) + "?form=json")
    inside = zipfile.ZipFile(io.BytesIO(bundle.content)) if bundle.status_code == 200 else None
    return opened | {
        "printed page": page.status_code == 200 and shown in page.content.decode(),
        "packet download": inside is not None and shown in inside.read("packet.html").decode(),
        "JSON": data.status_code == 200 and shown in data.content.decode(),
    }


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("purpose", OPENED_BY)
def test_what_an_answer_opens(purpose, state):
    case = make.case(level=Level.OPEN)
    at = {"desk": case.desk, "level": Level.OPEN}
    person = make.person(NAME, **at)
    detention = make.detention(case=case, person=person, **at)
    caseworker = make.user(Role.CASEWORKER, on=case.desk)
    bring_about(state, person, purpose, caseworker)
    is_for_packets = purpose not in ("casework", "research")

    doors = api_doors(make.user(Role.RESEARCHER, on=case.desk), person, detention)
    doors |= packet_doors(caseworker, case, purpose if is_for_packets else "court")

    opened = OPENED_BY[purpose] if STATES[state] else ()
    assert doors == {door: door in opened for door in (*API, *PACKET)}


def test_the_matrix_holds_every_purpose():
    assert set(OPENED_BY) == set(ConsentPurpose.values)


@pytest.mark.parametrize("given", ConsentPurpose.values)
def test_a_yes_serves_its_own_purpose_and_casework(given):
    person = make.person()
    reader = make.user(Role.CASEWORKER, on=person.desk)
    make.consent(person, given)

    serves = [each for each in ConsentPurpose.values if person in Person.objects.permitted(reader, "view", each)]

    assert serves == [each for each in ConsentPurpose.values if each in ("casework", given)]


def test_an_unknown_purpose_is_an_error():
    with pytest.raises(LookupError, match="There is no purpose 'curiosity'"):
        Person.objects.permitted(make.user(Role.CASEWORKER), "view", "curiosity")
