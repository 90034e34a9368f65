"""Builders: each fills what the test does not care about. Names are invented."""

import itertools
from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone

from cases import models as cases
from cases.enums import CaseDuty, DeadlineKind, DetentionKind, HearingKind, HearingStatus, ProceedingKind
from config.shared.partial_dates import PartialDate
from people import models as people
from people.enums import Level, Role
from people.rules import GLOBAL_ROLES
from sources import models as sources
from sources.enums import SourceKind

_numbers = itertools.count(1)


def desk(name=None):
    return people.Desk.objects.create(name=name or f"Desk {next(_numbers)}")


def membership(user, role, on=None, max_level=Level.INTERNAL, **fields):
    if role not in GLOBAL_ROLES:
        fields["desk"] = on or desk()
    return people.Membership.objects.create(user=user, role=role, max_level=max_level, **fields)


def user(role=None, on=None, max_level=Level.INTERNAL, **fields):
    """An account; with ``role``, a member of ``on`` or of a desk of its own. It takes no daily agenda: whether one is
    due hangs on the hour of the test."""
    number = next(_numbers)
    fields = {"email": f"colleague{number}@example.org", "full_name": f"Colleague {number}"} | fields
    made = people.User.objects.create_user(password="a long enough passphrase", **fields)
    cases.NotificationPreference.objects.create(user=made, has_agenda=False, has_week=False)
    if role is not None:
        membership(made, role, on=on, max_level=max_level)
    return made


def _record(model, **fields):
    if "desk" not in fields and not any(fields.get(parent) for parent in model.parents):
        fields["desk"] = desk()
    dates = {name: fields.pop(name) for name in list(fields) if name in getattr(model, "partial_dates", {})}
    row = model(**fields)
    for name, edtf in dates.items():
        setattr(row, name, PartialDate.parse(edtf))
    row.save()
    row.refresh_from_db()
    return row


def person(name=None, **fields):
    """A person called ``name``; invented when not given."""
    made = _record(people.Person, **fields)
    people.PersonName.objects.create(person=made, text=name or f"Ardak Test{next(_numbers)}", is_main=True)
    made.refresh_from_db()
    return made


def group(**fields):
    return _record(people.PersonGroup, **{"title": f"Group {next(_numbers)}"} | fields)


def organisation(name=None, **fields):
    made = _record(people.Organisation, **fields)
    people.OrganisationName.objects.create(organisation=made, text=name or f"Court No. {next(_numbers)}", is_main=True)
    made.refresh_from_db()
    return made


def place(name=None, **fields):
    made = _record(people.Place, **fields)
    people.PlaceName.objects.create(place=made, text=name or f"Village {next(_numbers)}", is_main=True)
    made.refresh_from_db()
    return made


def tie(**fields):
    fields.setdefault("person", person(desk=fields.get("desk") or desk()))
    fields.setdefault("other", person(desk=fields["person"].desk))
    return _record(people.Tie, **{"kind": "sibling"} | fields)


def source(**fields):
    return _record(sources.Source, **{"kind": SourceKind.PRESS_REPORT, "title": f"Report {next(_numbers)}"} | fields)


def witness(**fields):
    return _record(sources.Witness, **fields)


def consent(whose, purpose="court", status="given", **fields):
    """What ``whose`` (a person or a witness) answered: yes, by full name, from last year on, unless said otherwise."""
    owner = "person" if isinstance(whose, people.Person) else "witness"
    asked = {"purpose": purpose, "recipient": fields.get("recipient", "")}
    sources.Consent.objects.filter(is_live=True, **{owner: whose}, **asked).update(is_live=False)
    given = {"identity_mode": "full", "valid_from": timezone.localdate() - timedelta(days=365)}
    if status == "withdrawn":
        given["withdrawn_at"] = timezone.now()
    return _record(sources.Consent, **{owner: whose}, status=status, **given | fields | asked)


def everyone_agrees(purpose="research", **fields):
    """A yes of each person and witness on record."""
    for model in (people.Person, sources.Witness):
        for one in model.objects.all():
            consent(one, purpose, **fields)


def testimony(**fields):
    at = fields.pop("desk", None) or (fields["source"].desk if "source" in fields else desk())
    fields.setdefault("source", source(kind=SourceKind.TESTIMONY, desk=at))
    fields.setdefault("witness", witness(desk=at))
    return _record(sources.Testimony, **fields)


testimony.__test__ = False


def note(**fields):
    at = fields.pop("desk", None) or desk()
    fields.setdefault("source", source(kind=SourceKind.DIPLOMATIC_NOTE, desk=at))
    return _record(sources.DiplomaticNote, **fields)


def case(**fields):
    return _record(cases.Case, **{"title": f"Case {next(_numbers)}"} | fields)


def case_member(user, case, duty=CaseDuty.CASEWORKER, **fields):
    return _record(cases.CaseMember, case=case, user=user, duty=duty, **fields)


def detention(**fields):
    """An open administrative arrest of an invented person."""
    if "case" not in fields and "desk" not in fields:
        fields["case"] = case()
    if fields.get("case") and "desk" not in fields:
        fields["desk"] = fields["case"].desk
    if "person" not in fields and "group" not in fields:
        fields["person"] = person(desk=fields["desk"])
    return _record(cases.Detention, **{"kind": DetentionKind.ADMIN_ARREST} | fields)


def proceeding(**fields):
    if "case" not in fields:
        fields["case"] = case(**({"desk": fields.pop("desk")} if "desk" in fields else {}))
    return _record(
        cases.Proceeding,
        **{"title": f"Proceeding {next(_numbers)}", "kind": ProceedingKind.CRIMINAL} | fields,
    )


def defendant(**fields):
    fields.setdefault("proceeding", proceeding())
    if "person" not in fields and "group" not in fields:
        fields["person"] = person(desk=fields["proceeding"].desk)
    return _record(cases.Defendant, **fields)


def charge(**fields):
    if not {"defendant", "person", "group"} & set(fields):
        fields["defendant"] = defendant()
    return _record(cases.Charge, **{"article": "174", "part": "2"} | fields)


def defendants(proceeding, number):
    """``number`` invented people answering in ``proceeding``, each with one charge."""
    rows = [
        defendant(proceeding=proceeding, person=person(f"Sample Person {letter}", desk=proceeding.desk))
        for letter in itertools.islice("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number)
    ]
    for row in rows:
        charge(defendant=row)
    return rows


def submission(**fields):
    fields.setdefault("case", case())
    fields.setdefault("body", organisation(desk=fields["case"].desk))
    return _record(cases.Submission, **{"procedure": "Opinion"} | fields)


def hearing(**fields):
    """A trial sitting scheduled for ten days from now."""
    if "proceeding" not in fields:
        fields["proceeding"] = proceeding(
            **({"case": fields.pop("case")} if "case" in fields else {}),
            **({"desk": fields.pop("desk")} if "desk" in fields else {}),
        )
    if fields.get("status", HearingStatus.SCHEDULED) == HearingStatus.SCHEDULED:
        fields.setdefault("starts_at", timezone.now() + timedelta(days=10))
    return _record(cases.Hearing, **{"kind": HearingKind.TRIAL, "status": HearingStatus.SCHEDULED} | fields)


def deadline(**fields):
    if "case" not in fields:
        fields["case"] = case(**({"desk": fields.pop("desk")} if "desk" in fields else {}))
    return _record(
        cases.Deadline,
        **{
            "kind": DeadlineKind.APPEAL,
            "title": "Appeal",
            "due_at": timezone.now() + timedelta(days=10),
            "reason": "set by counsel",
        }
        | fields,
    )


def lawyer_on(case, **fields):
    """A lawyer of the case's desk, in charge of the case."""
    made = user(Role.LAWYER, on=case.desk, **fields)
    case_member(made, case, duty=CaseDuty.LAWYER)
    return made


def claim(*, subject, **fields):
    """What a source says of ``subject``."""
    about = {"subject_type": ContentType.objects.get_for_model(type(subject)), "subject_id": subject.pk}
    return _record(cases.Claim, **{"field": "number detained", "value": "nineteen"} | about | fields)


def citation(*, subject, **fields):
    about = {"subject_type": ContentType.objects.get_for_model(type(subject)), "subject_id": subject.pk}
    return _record(cases.Citation, **about | fields)


def notification(recipient, item, **fields):
    """A message about ``item``, a hearing unless said otherwise, not yet acknowledged."""
    about = {"item_kind": "hearing", "item_id": item.pk, "kind": "hearing", "lead": "2d"}
    return cases.Notification.objects.create(recipient=recipient, **about | fields)
