"""Writing testimonies, and their way from draft to publication. ``docs/review.md`` tells it for people."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from people.actions.records import ChangedMeanwhile, save_record
from people.audit import record
from people.enums import ConsentPurpose
from people.querysets import may
from sources.enums import LEADS_TO, ReviewDecision, TestimonyStatus
from sources.models import EvidenceFile, KnowledgeLink, Review, Testimony, TestimonySubject
from sources.models.testimony_guards import content_columns
from sources.querysets import ReviewedQuerySet
from sources.review_criteria import checked_answers, current_version
from sources.signals import testimony_moved

DRAFT, SUBMITTED = TestimonyStatus.DRAFT, TestimonyStatus.SUBMITTED
CHANGES_REQUESTED = TestimonyStatus.CHANGES_REQUESTED
VERIFIED, PUBLISHED = TestimonyStatus.VERIFIED, TestimonyStatus.PUBLISHED


@dataclass(frozen=True, slots=True)
class Way:
    """An act on a testimony: who may (an action of ``sources.rules``), from which states, and what is said when not."""

    label: str
    action: str
    starts: frozenset
    otherwise: str
    asks_criteria: bool = field(default=False)


WAYS = {
    "submit": Way(
        "Submit for review",
        "submit",
        frozenset({DRAFT, CHANGES_REQUESTED}),
        "Only a draft, or one whose changes were asked for, can be submitted.",
    ),
    "take_back": Way(
        "Take back", "take_back", frozenset({SUBMITTED}), "Only a submitted testimony can be taken back to be a draft."
    ),
    "request_changes": Way(
        "Request changes",
        "review",
        frozenset({SUBMITTED, VERIFIED}),
        "Changes can be asked for while it is submitted or verified. Withdraw the publication first.",
    ),
    "verify": Way("Verify", "review", frozenset({SUBMITTED}), "Only a submitted testimony can be verified.", True),
    "publish": Way("Publish", "publish", frozenset({VERIFIED}), "Only a verified testimony can be published."),
    "withdraw_publication": Way(
        "Withdraw publication", "withdraw", frozenset({PUBLISHED}), "Only a published testimony can be withdrawn."
    ),
}


def ways_open(user, testimony) -> list[str]:
    """Acts that ``user`` may do to ``testimony`` as it stands."""
    fitting = {name: way for name, way in WAYS.items() if testimony.status in way.starts}
    allowed = {action: may(user, action, testimony) for action in {way.action for way in fitting.values()}}
    return [name for name, way in fitting.items() if allowed[way.action]]


# Writing


@transaction.atomic
def save_testimony(testimony: Testimony, *, by, version: int | None = None) -> Testimony:
    """Save it as ``by``'s work. Changing the content of a verified or published one takes it back for review."""
    if testimony._state.adding:
        testimony.worded_by = by
        return save_record(testimony, by=by, version=version)
    stored = Testimony.objects.select_for_update().get(pk=testimony.pk)
    if version is not None and version != stored.version:
        raise ChangedMeanwhile
    changed = [name for name in content_columns() if getattr(testimony, name) != getattr(stored, name)]
    for name in ("status", "submitted_by_id", "submitted_at", "worded_by_id"):
        setattr(testimony, name, getattr(stored, name))
    if changed:
        _reopen(testimony, by=by, what=_in_words(changed))
        testimony.worded_by = by
    save_record(testimony, by=by, version=version)
    testimony.refresh_from_db(fields=["text_version"])
    return testimony


@transaction.atomic
def save_part(part: TestimonySubject | KnowledgeLink, *, by, version: int | None = None):
    """Save a subject or a step of who told whom; a change to it is a change to its testimony."""
    adding = part._state.adding
    testimony_id = part.testimony_id if isinstance(part, TestimonySubject) else part.subject.testimony_id
    testimony = Testimony.objects.select_for_update().get(pk=testimony_id)
    before = None if adding else type(part).objects.get(pk=part.pk)
    save_record(part, by=by, version=version)
    if before is not None and not _differs(part, before):
        return part
    if testimony.status in (VERIFIED, PUBLISHED):
        _reopen(testimony, by=by, what=f"{part._meta.verbose_name} {part} {'added' if adding else 'changed'}")
        testimony.worded_by = by
        save_record(testimony, by=by)
    else:  # no new version: whoever has the text open may go on
        Testimony.objects.filter(pk=testimony.pk).exclude(worded_by=by).update(worded_by=by)
    return part


def _differs(part, before) -> bool:
    ours = {"version", "updated_at", "updated_by_id", "level", "desk_id"}
    names = {each.attname for each in part._meta.concrete_fields} - ours
    return any(getattr(part, name) != getattr(before, name) for name in names)


def _reopen(testimony, *, by, what):
    """Back to submitted, if it was verified: what was verified is not what now stands there."""
    if testimony.status not in (VERIFIED, PUBLISHED):
        return
    was = testimony.get_status_display().lower()
    now = timezone.now()
    step = _step(
        testimony,
        ReviewDecision.REOPENED,
        by=by,
        now=now,
        comment=f"Was {was}. Changed since: {what}. It waits for review again.",
        is_automatic=True,
    )
    testimony.status = LEADS_TO[ReviewDecision.REOPENED]
    testimony.submitted_by, testimony.submitted_at = by, now
    record(by, "testimony.reopened", testimony, was=was)
    testimony_moved.send(Testimony, testimony=testimony, step=step, by=by, now=now)


def _in_words(columns) -> str:
    """Names of the fields, for people: “text in the original, given”."""
    words = []
    for column in columns:
        name = "given" if column.startswith("given_") else column
        try:
            word = str(Testimony._meta.get_field(name.removesuffix("_id")).verbose_name)
        except LookupError:
            word = name
        if word not in words:
            words.append(word)
    return ", ".join(words)


# The way


@transaction.atomic
def submit_testimony(testimony, *, comment, by, now):
    """Hand it to the reviewers: there is something to read, and it says of whom it speaks."""
    testimony = _taking(testimony, "submit")
    if not testimony.subjects.exists():
        raise ValidationError("Name at least one person it speaks of, then submit it.", code="no_subject")
    has_files = EvidenceFile.objects.filter(source=testimony.source_id).exists()
    if not testimony.text.strip() and not has_files:
        raise ValidationError("There is neither a text nor a file to review.", code="nothing_to_read")
    testimony.submitted_by, testimony.submitted_at = by, now
    return _move(testimony, ReviewDecision.SUBMITTED, comment=comment, by=by, now=now)


@transaction.atomic
def take_back_testimony(testimony, *, comment, by, now):
    """Back to draft, while nobody has judged it."""
    return _move(_taking(testimony, "take_back"), ReviewDecision.TAKEN_BACK, comment=comment, by=by, now=now)


@transaction.atomic
def request_changes(testimony, *, comment, by, now):
    testimony = _taking(testimony, "request_changes")
    _not_ones_own(testimony, by)
    return _move(testimony, ReviewDecision.CHANGES_REQUESTED, comment=comment, by=by, now=now)


@transaction.atomic
def verify_testimony(testimony, *, comment, answers, by, now):
    """``answers``: criterion → {"answer", "note"}, each of the current list."""
    testimony = _taking(testimony, "verify")
    _not_ones_own(testimony, by)
    return _move(
        testimony,
        ReviewDecision.VERIFIED,
        comment=comment,
        by=by,
        now=now,
        criteria_version=current_version(),
        answers=checked_answers(answers),
    )


@transaction.atomic
def publish_testimony(testimony, *, comment, by, now):
    """Only with the witness's consent for publication on this day."""
    testimony = _taking(testimony, "publish")
    _not_ones_own(testimony, by)
    if not may(by, "view", testimony, ConsentPurpose.PUBLISH):
        raise ValidationError(
            "No consent of the witness for publication holds today. Ask them, record the answer, then publish.",
            code="no_consent",
        )
    return _move(testimony, ReviewDecision.PUBLISHED, comment=comment, by=by, now=now)


@transaction.atomic
def withdraw_publication(testimony, *, comment, by, now):
    """At once: it is verified, and published no more."""
    testimony = _taking(testimony, "withdraw_publication")
    return _move(testimony, ReviewDecision.WITHDRAWN, comment=comment, by=by, now=now)


PERFORM = {
    "submit": submit_testimony,
    "take_back": take_back_testimony,
    "request_changes": request_changes,
    "verify": verify_testimony,
    "publish": publish_testimony,
    "withdraw_publication": withdraw_publication,
}


def _taking(testimony, act):
    """The testimony as it stands, held until the act is done."""
    testimony = Testimony.objects.select_for_update(of=("self",)).select_related("witness").get(pk=testimony.pk)
    if testimony.status not in WAYS[act].starts:
        raise ValidationError(
            f"It is {testimony.get_status_display().lower()}. {WAYS[act].otherwise}", code="wrong_state"
        )
    return testimony


def _not_ones_own(testimony, by):
    if Testimony.objects.filter(ReviewedQuerySet.by(by), pk=testimony.pk).exists():
        raise ValidationError("You took it down, handed it in or worded it: someone else must judge it.", code="own")


def _move(testimony, decision, *, comment, by, now, **more):
    comment = comment.strip()
    if not comment:
        raise ValidationError({"comment": "Write a comment: the other side reads it."})
    was = testimony.status
    step = _step(testimony, decision, comment=comment, by=by, now=now, **more)
    testimony.status = LEADS_TO[decision]
    save_record(testimony, by=by)
    record(by, f"testimony.{decision}", testimony, was=was)
    testimony_moved.send(Testimony, testimony=testimony, step=step, by=by, now=now)
    return testimony


def _step(testimony, decision, *, comment, by, now, **more):
    review = Review(
        testimony=testimony,
        reviewer=by,
        decision=decision,
        comment=comment,
        text_version=testimony.text_version,
        **more,
    )
    return save_record(review, by=by)
