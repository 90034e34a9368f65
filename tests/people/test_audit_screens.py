"""What auditors, coordinators and colleagues read of the trail."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from people.audit import record
from people.chain.sealing import seal_new
from people.chain.telling import anchor_and_tell
from people.enums import Level, Role
from people.models import AuditCheck, AuditEvent
from tests import make
from tests.pages.browser import cost, read, signed_in

pytestmark = pytest.mark.django_db

LIST = "/admin/people/auditevent/"


@pytest.fixture(autouse=True)
def _anchors_of_its_own(tmp_path, settings):
    settings.ANCHOR_KEY, settings.ANCHORS = tmp_path / "key.pem", tmp_path / "anchors"


@pytest.fixture
def auditor():
    return make.user(Role.AUDITOR)


def found(reader, **query):
    """Ids of the events the list shows, newest first."""
    answer = signed_in(reader).get(LIST, query)
    assert answer.status_code == 200
    return [event.pk for event in answer.context["cl"].result_list]


def test_filters_by_account_record_act_time_and_outcome(auditor):
    one, other = make.user(Role.CASEWORKER), make.user(Role.CASEWORKER)
    person = make.person()
    did = record(one, "person.merged", person)
    looked = AuditEvent.objects.create(actor=other, action="rows.read", rows=[make.case().pk, person.pk], level=2)
    refused = AuditEvent.objects.create(
        actor=other, action="access.refused", object_id=str(person.pk), outcome="hidden", at=timezone.now()
    )

    assert found(auditor, actor=one.pk) == [did.pk]
    assert set(found(auditor, record=str(person.pk))) == {did.pk, looked.pk, refused.pk}
    assert set(found(auditor, record=person.reference.lower())) == {did.pk, looked.pk, refused.pk}
    assert found(auditor, record="P-NONE1") == []
    assert found(auditor, action__icontains="merged") == [did.pk]
    assert found(auditor, outcome="hidden") == [refused.pk]
    assert found(auditor, at_from_0="2000-01-01", at_from_1="00:00", at_to_0="2000-01-02", at_to_1="00:00") == []
    assert found(auditor, actor="99999999999999999999") == []


def test_the_screens_show_ids_and_no_name(auditor):
    person = make.person("Canary Testova")
    event = record(make.user(Role.CASEWORKER), "person.merged", person, rows=3)

    listed = read(auditor, LIST)
    detail = read(auditor, reverse("admin:people_auditevent_change", args=[event.pk]))

    assert "Canary" not in listed + detail
    assert str(person.pk)[:8] in listed
    assert "rows: 3" in detail


def test_a_coordinator_reads_of_the_own_desk_up_to_the_own_level_and_a_caseworker_the_own_acts():
    desk = make.desk()
    coordinator = make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)
    worker = make.user(Role.CASEWORKER, on=desk, max_level=Level.RESTRICTED)
    record(make.user(), "hearing.held", make.hearing(desk=make.desk()))
    mine = record(worker, "person.merged", make.person(desk=desk))
    AuditEvent.objects.create(actor=worker, action="rows.read", desk=desk, level=3)

    assert found(coordinator, action__icontains="person.merged") == [mine.pk]
    assert found(coordinator, action__icontains="hearing.held") == []
    assert found(coordinator, action__icontains="rows.read") == []
    assert found(worker, action__icontains="person.merged") == [mine.pk]
    assert found(worker, action__icontains="hearing.held") == []


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (Role.AUDITOR, 200),
        (Role.CASEWORKER, 404),
        (Role.LAWYER, 404),
        (Role.COORDINATOR, 404),
        (Role.ADMINISTRATOR, 404),
        (Role.RESEARCHER, 404),
    ],
)
def test_whether_the_trail_is_whole_is_the_auditors_page(role, status):
    assert signed_in(make.user(role)).get(reverse("audit_chain")).status_code == status
    assert Client().get(reverse("audit_chain")).status_code == 302


def test_the_page_says_whether_the_trail_is_whole(auditor, mailoutbox):
    before = read(auditor, reverse("audit_chain"))
    seal_new()
    signed, sent = anchor_and_tell()
    AuditCheck.objects.create(finished_at=timezone.now(), seals=signed.seq)
    well = read(auditor, reverse("audit_chain"))
    AuditCheck.objects.create(finished_at=timezone.now(), faults=1, first_fault="seal 3: people_auditevent 9: changed")
    ill = read(auditor, reverse("audit_chain"))

    assert "Not verified yet" in before
    assert "The trail was whole when last verified" in well
    assert signed.hash[:16] in well
    assert "seal 3: people_auditevent 9: changed" in ill
    assert (sent, [mail.to for mail in mailoutbox]) == (1, [[auditor.email]])
    assert signed.signature in mailoutbox[0].body


def test_lists_cost_the_same_at_one_row_and_at_three(auditor):
    costs = []
    for number in (1, 2):
        for _ in range(number):
            event = record(make.user(Role.CASEWORKER), "person.merged", make.person())
            AuditCheck.objects.create(finished_at=timezone.now())
            anchor_and_tell()
        addresses = (LIST, reverse("admin:people_auditevent_change", args=[event.pk]), reverse("audit_chain"))
        costs.append([cost(auditor, url) for url in addresses])

    assert costs[0] == costs[1]
    assert all(number <= most for number, most in zip(costs[1], (9, 9, 8), strict=True)), costs
