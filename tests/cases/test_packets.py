"""Hand-over packets: how people appear, what stays and why, what goes on record, and when the packet is gone."""

import io
import json
import zipfile
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from cases.actions.packets import Gone, NotAsShown, make_packet, open_packet
from cases.enums import PartRole
from cases.models import Packet, Task
from cases.packets.bundle import as_zip
from cases.packets.document import draft_packet
from cases.packets.identity import initials, shown_as
from cases.packets.keeping import end_old_packets
from cases.packets.people import ROLES
from cases.packets.words import WITHHELD, Watch
from people.enums import Level, Role
from people.models import AuditEvent
from sources.actions.consents import Answer, record_answers
from sources.actions.evidence import make_clean_copy
from sources.actions.withdrawals import withdraw_consent
from sources.models import Consent, CustodyEvent, Disclosure, EvidenceFile, TestimonySubject
from tests import make
from tests.pages.browser import signed_in
from tests.sources.evidence import jpeg, kept

pytestmark = pytest.mark.django_db

NOW = timezone.now()
BODY = "An Invented Body"


def draft(user, case, purpose="un_body", recipient=BODY, files=()):
    return draft_packet(user, case, purpose=purpose, recipient=recipient, files=files)


def hand_over(user, case, purpose="un_body", recipient=BODY, now=NOW):
    seen = draft(user, case, purpose, recipient).seen
    return make_packet(case, purpose=purpose, recipient=recipient, files=(), seen=seen, by=user, now=now)


def detained(name, case, **fields):
    person = make.person(name, desk=case.desk, **fields)
    make.detention(case=case, person=person, desk=case.desk)
    return person


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ardak Sample", "A. S."),
        ("ardak", "A."),
        ("Серік Әлиұлы", "С. Ә."),
        ("Ёлкин-Тестов", "Ё. Т."),
        ("سەرىك سىناق", "س. س."),
        ("赛尔克", "赛某某"),
        ("塞力克·阿里", "塞某某 阿某"),
        ("賽爾克", "賽某某"),
        ("A\u0301rdak Sample (invented)", "Á. S."),
        ("", ""),
    ],
)
def test_initials_in_every_script(name, short):
    assert initials(name) == short


@pytest.mark.parametrize(
    ("mode", "shown"),
    [
        ("full_image", "Серік Сынақ"),
        ("full", "Серік Сынақ"),
        ("initials", "С. С."),
        ("pseudonym", "Person 3"),
        ("role_only", "a detainee"),
        ("none", "a person who is not named"),
    ],
)
def test_each_mode_says_what_was_agreed_to(mode, shown):
    assert shown_as(mode, name="Серік Сынақ", role="a detainee", number=3) == shown


@pytest.mark.parametrize(
    ("name", "text", "passes"),
    [
        ("Ardak Sample", "A hearing in the town court", True),
        ("Ardak Sample", "The court heard Ardak on Monday", False),
        ("Ардақ Сынақ", "Ардақтың ісі бойынша отырыс", False),
        ("Серик Сынак", "the case of Serik", False),  # by its sounds, in other letters
        ("سەرىك", "بۇل سەرىك تۋرالى", False),
        ("赛尔克", "关于赛尔克的案件", False),
        ("賽爾克", "關於賽爾克的案件", False),
    ],
)
def test_words_that_name_someone_stay(name, text, passes):
    assert Watch([name]).passes(text) is passes
    assert Watch([name]).through(text) == (text if passes else WITHHELD)


def test_each_appears_as_they_agreed_and_the_rest_stay_with_the_reason():
    case = make.case(title="The case of Bolat Sample")
    user = make.user(Role.CASEWORKER, on=case.desk)
    named, short, silent, refused = (detained(f"{first} Sample", case) for first in ("Ardak", "Bolat", "Dana", "Erlan"))
    make.consent(named, "un_body")
    make.consent(short, "un_body", identity_mode="initials")
    make.consent(refused, "un_body", "refused")

    made = draft(user, case)

    assert {place.person: place.text for place in made.cast.appearing} == {named: "Ardak Sample", short: "B. S."}
    (custody,) = made.content["sections"]
    assert sorted(row["told"][0] for row in custody["rows"]) == [["Person", "Ardak Sample"], ["Person", "B. S."]]
    assert sorted(each.why for each in made.held) == sorted(
        [
            f"{silent.reference}: no answer on record for “Submission to a UN body”",
            f"{refused.reference}: refused “Submission to a UN body”",
        ]
    )
    assert made.content["case"]["title"] == WITHHELD
    assert "Bolat" not in made.text
    assert "Dana" not in made.text


def test_a_packet_holds_no_more_than_its_maker_may_see():
    case = make.case()
    person = detained("Ardak Sample", case)
    hidden = detained("Dana Sample", case, level=Level.RESTRICTED)
    make.consent(person, "un_body")
    make.consent(hidden, "un_body")
    user = make.user(Role.CASEWORKER, on=case.desk, max_level=Level.INTERNAL)

    made = draft(user, case)

    assert [place.person for place in made.cast.places.values()] == [person]
    assert "Dana" not in made.text
    assert hidden.reference not in "".join(each.why for each in made.held)


def test_a_title_that_names_someone_unseen_stays():
    case = make.case(title="Dana and others")
    make.consent(detained("Ardak Sample", case), "un_body")
    detained("Dana Sample", case, level=Level.RESTRICTED)
    user = make.user(Role.CASEWORKER, on=case.desk)

    assert "Dana" not in draft(user, case).text


def test_for_the_media_without_names_nobody_is_named():
    case = make.case()
    make.consent(detained("Ardak Sample", case), "media_anonymous", identity_mode="full_image")

    made = draft(make.user(Role.CASEWORKER, on=case.desk), case, "media_anonymous")

    assert [place.text for place in made.cast.appearing] == ["Person 1"]
    assert "Ardak" not in made.text


@pytest.mark.parametrize("protection", ["confidential", "sealed"])
def test_a_protected_witness_is_the_code_and_never_their_words(protection):
    case, witness, testimony = _told(protection=protection, described_as="a relative abroad")
    make.consent(witness, "un_body", identity_mode="full")

    made = draft(make.user(Role.CASEWORKER, on=case.desk), case)

    told = _section(made, "Testimonies")[0]["told"]
    assert ["Witness", f"{witness.reference} (a relative abroad)"] in told
    assert "I saw it" not in made.text


def test_a_witness_by_name_is_quoted_when_all_they_tell_of_are_named():
    case, witness, testimony = _told()
    make.consent(witness, "un_body", identity_mode="full")
    other = make.person("Dana Sample", desk=case.desk)

    quoted = draft(make.user(Role.CASEWORKER, on=case.desk), case)
    TestimonySubject.objects.create(testimony=testimony, person=other, desk=case.desk)
    held = draft(make.user(Role.CASEWORKER, on=case.desk), case)

    assert ["In their words", "I saw it"] in _section(quoted, "Testimonies")[0]["told"]
    assert "I saw it" not in held.text


def test_without_the_witness_the_testimony_stays():
    case, witness, testimony = _told()

    made = draft(make.user(Role.CASEWORKER, on=case.desk), case)

    assert _section(made, "Testimonies") == []
    assert [(each.reference, each.why) for each in made.held] == [
        (testimony.reference, f"{witness.reference}: no answer on record for “Submission to a UN body”")
    ]


def test_handing_over_puts_on_record_what_left():
    case = make.case()
    person = detained("Ardak Sample", case)
    consent = make.consent(person, "court", identity_mode="initials")
    user = make.user(Role.CASEWORKER, on=case.desk)

    packet = hand_over(user, case, "court")

    (left,) = Disclosure.objects.all()
    assert (left.consent, left.recipient, left.left_at, left.shown_as, left.sha256) == (
        consent,
        BODY,
        NOW,
        "initials",
        packet.sha256,
    )
    assert left.what == f"Packet {packet.reference} of case {case.reference}"
    assert list(AuditEvent.objects.filter(action="packet.made").values_list("object_id", "purpose", "facts")) == [
        (str(packet.pk), "court", {"people": 1, "files": 0, "held_back": 0})
    ]
    assert b"A. S." not in bytes(packet.content_sealed)


def test_a_colleague_hands_over_ten_packets_a_day_at_most(settings):
    settings.PACKETS_A_DAY = 2
    case = make.case()
    make.consent(detained("Ardak Sample", case), "un_body")
    one, other = (make.user(Role.COORDINATOR, on=case.desk) for _ in range(2))
    for _ in range(2):
        hand_over(one, case)

    with pytest.raises(ValidationError, match="You have made 2 packets within 24 hours"):
        hand_over(one, case)
    assert hand_over(other, case).case == case


def test_what_changed_since_the_preview_does_not_leave():
    case = make.case()
    make.consent(detained("Ardak Sample", case), "court")
    user = make.user(Role.CASEWORKER, on=case.desk)
    seen = draft(user, case, "court").seen
    make.consent(detained("Dana Sample", case), "court")

    with pytest.raises(NotAsShown):
        make_packet(case, purpose="court", recipient=BODY, files=(), seen=seen, by=user, now=NOW)
    assert (Packet.objects.count(), Disclosure.objects.count()) == (0, 0)


@pytest.mark.parametrize("purpose", ["casework", "research", "curiosity"])
def test_no_packet_is_made_for_other_purposes(purpose):
    case = make.case()

    with pytest.raises(ValidationError):
        make_packet(
            case, purpose=purpose, recipient=BODY, files=(), seen="", by=make.user("caseworker", on=case.desk), now=NOW
        )


def test_one_who_wants_to_be_asked_agrees_for_one_recipient_and_one_time():
    case = make.case()
    person = detained("Ardak Sample", case)
    user = make.user(Role.CASEWORKER, on=case.desk)
    say = {"by": user, "now": NOW, "explained_by": user}
    with pytest.raises(ValidationError, match="want to be asked each time"):
        record_answers(person, [Answer("court", "given", "full", BODY)], **say)
    record_answers(person, [Answer("court", "ask_each_time")], **say)

    before = draft(user, case, "court")
    record_answers(person, [Answer("court", "given", "full", "an invented  body")], **say)
    other = draft(user, case, "court", "Someone else")
    packet = hand_over(user, case, "court")
    again = draft(user, case, "court")

    assert [place.why for place in before.cast.held_back] == [
        f"wants to be asked each time for “Use in court”; no yes for “{BODY}” is on record"
    ]
    assert [len(each.cast.appearing) for each in (before, other, again)] == [0, 0, 0]
    assert json.loads(open_packet(packet, form="json", by=user, now=NOW))["people"][0]["shown_as"] == "Ardak Sample"
    record_answers(person, [Answer("court", "refused")], **say)
    with pytest.raises(Gone):
        open_packet(packet, form="json", by=user, now=NOW)


@pytest.mark.parametrize(
    ("later", "reason"),
    [
        (lambda person, user: withdraw_consent(person, channel="phone", by=user, now=NOW), "withdrawn"),
        (
            lambda person, user: record_answers(person, [Answer("court", "refused")], by=user, now=NOW),
            "changed",
        ),
        (
            lambda person, user: record_answers(
                person, [Answer("court", "given", "initials")], by=user, now=NOW, explained_by=user
            ),
            "changed",
        ),
    ],
)
def test_consent_is_asked_again_at_download(later, reason):
    case = make.case()
    person = detained("Ardak Sample", case)
    make.consent(person, "court")
    user = make.user(Role.CASEWORKER, on=case.desk)
    packet = hand_over(user, case, "court", now=timezone.now())
    url = reverse("packet_download", args=[packet.pk])
    first = signed_in(user).get(url).status_code

    later(person, user)
    second = signed_in(user).get(url).status_code

    packet.refresh_from_db()
    assert (first, second) == (200, 410)
    assert (packet.content_sealed, packet.end_reason) == (None, reason)
    assert list(AuditEvent.objects.filter(action__startswith="packet.down").values_list("action", flat=True)) == [
        "packet.download_refused",
        "packet.downloaded",
    ]


def test_a_packet_is_gone_after_a_day():
    case = make.case()
    make.consent(detained("Ardak Sample", case), "court")
    user = make.user(Role.CASEWORKER, on=case.desk)
    packet = hand_over(user, case, "court")

    assert end_old_packets(now=NOW + timedelta(hours=23)) == 0
    assert end_old_packets(now=NOW + timedelta(hours=24)) == 1
    packet.refresh_from_db()
    assert (packet.content_sealed, packet.end_reason) == (None, "expired")
    with pytest.raises(Gone):
        open_packet(packet, form="zip", by=user, now=NOW + timedelta(hours=25))


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (Role.CASEWORKER, 403),
        (Role.LAWYER, 403),
        (Role.COORDINATOR, 403),
        (Role.RESEARCHER, 404),
        (Role.ADMINISTRATOR, 404),
        (Role.AUDITOR, 404),
    ],
)
def test_only_its_maker_carries_a_packet_away(role, status):
    case = make.case()
    make.consent(detained("Ardak Sample", case), "court")
    maker = make.user(Role.CASEWORKER, on=case.desk)
    packet = hand_over(maker, case, "court", now=timezone.now())
    colleague, stranger = make.user(role, on=case.desk), make.user(role)
    for name in ("packet_download", "packet_print"):
        url = reverse(name, args=[packet.pk])
        assert signed_in(maker).get(url).status_code == 200
        assert signed_in(colleague).get(url).status_code == status
        assert signed_in(stranger).get(url).status_code == 404


def test_chosen_files_go_as_clean_copies(evidence_folder):
    case = make.case()
    make.consent(detained("Ardak Sample", case), "court")
    user = make.user(Role.CASEWORKER, on=case.desk)
    source = make.source(desk=case.desk)
    make.citation(source=source, subject=case, desk=case.desk)
    file = kept(jpeg(), source=source, by=user)
    make_clean_copy(file, now=NOW, largest=10**8)
    clean = EvidenceFile.objects.get(original=file, derived_as="clean_copy")

    offered = draft(user, case, "court")
    seen = offered.seen
    packet = make_packet(
        case, purpose="court", recipient=BODY, files=[str(file.pk)], seen=seen, by=user, now=timezone.now()
    )
    content = open_packet(packet, form="zip", by=user, now=timezone.now())
    inside = zipfile.ZipFile(io.BytesIO(as_zip(packet, content, user)))

    assert offered.content["files"] == []
    assert [each["sha256"] for each in json.loads(content)["files"]] == [clean.sha256]
    assert [name.rpartition(".")[0] for name in inside.namelist()] == ["packet", "packet", f"files/{file.reference}"]
    assert list(CustodyEvent.objects.filter(act="shared").values_list("file", "to_whom")) == [(file.pk, BODY)]


def test_withdrawing_discards_packets_and_asks_to_tell_each_recipient_once():
    case = make.case()
    person = detained("Ardak Sample", case)
    make.consent(person, "court")
    user, in_charge = make.user(Role.CASEWORKER, on=case.desk), make.user(Role.CASEWORKER, on=case.desk)
    make.case_member(in_charge, case)
    make_part(case, person)
    packets = [hand_over(user, case, "court", recipient) for recipient in (BODY, BODY.lower(), "Another Court")]

    withdrawal = withdraw_consent(person, channel="letter", by=user, now=NOW)

    assert sorted(withdrawal.removed["packets_discarded"]) == sorted(packet.reference for packet in packets)
    assert list(Task.objects.order_by("title").values_list("title", "assignee", "case")) == [
        (f"Tell {BODY}: consent was withdrawn ({withdrawal.reference})", in_charge.pk, case.pk),
        (f"Tell Another Court: consent was withdrawn ({withdrawal.reference})", in_charge.pk, case.pk),
    ]
    assert Packet.objects.filter(content_sealed__isnull=False).count() == 0
    assert Consent.objects.filter(status="withdrawn", is_live=True).count() == 8


def make_part(case, person):
    return case.parts.create(person=person, role="detainee", desk=case.desk)


def _told(protection="none", **fields):
    """A case, and a testimony about the one person in it, who agreed."""
    case = make.case()
    person = make.person("Ardak Sample", desk=case.desk)
    make_part(case, person)
    make.consent(person, "un_body")
    teller = None if protection != "none" else make.person("Zhanar Witness", desk=case.desk)
    witness = make.witness(protection=protection, person=teller, desk=case.desk, **fields)
    testimony = make.testimony(witness=witness, text="I saw it", desk=case.desk)
    TestimonySubject.objects.create(testimony=testimony, person=person, desk=case.desk)
    return case, witness, testimony


def _section(made, title):
    return next((section["rows"] for section in made.content["sections"] if section["title"] == title), [])


def test_each_part_in_a_case_has_its_words():
    assert set(ROLES) == set(PartRole)
