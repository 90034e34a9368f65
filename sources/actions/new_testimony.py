"""Putting a testimony on record: its source, its witness, those it speaks of and how the witness knows."""

from django.db import transaction

from config.shared.error_paths import errors_at
from people.actions.records import save_record
from sources.enums import SourceKind, TestimonyStatus, WitnessProtection
from sources.models import KnowledgeLink, Source, Testimony, TestimonySubject, Witness

from .testimonies import save_part, save_testimony


def set_dates(row, dates):
    """``dates``: name → (partial date or None, the source's words)."""
    for name, (date, words) in dates.items():
        setattr(row, f"{name}_words", words)
        setattr(row, name, date)


@transaction.atomic
def witness_for(person, *, by, desk, level) -> Witness:
    """The witness ``person`` is on ``desk`` already, as far as ``by`` may see, or a new one."""
    known = Witness.objects.permitted(by).filter(person=person, desk=desk, protection=WitnessProtection.NONE)
    found = known.order_by("created_at", "pk").first()
    return found or save_record(Witness(person=person, desk=desk, level=level), by=by)


@transaction.atomic
def add_testimony(*, witness, title, by, desk, level, part_of=None, received_on=None, given=(None, ""), **fields):
    """A testimony and the source that stands for it. A draft of ``by``, who took it down."""
    source = Source(
        kind=SourceKind.TESTIMONY,
        title=title,
        language=fields.get("language", ""),
        part_of=part_of,
        received_on=received_on,
        desk=desk,
        level=level,
    )
    with errors_at(""):
        save_record(source, by=by)
    testimony = Testimony(
        source=source, witness=witness, author=by, status=TestimonyStatus.DRAFT, desk=desk, level=level, **fields
    )
    set_dates(testimony, {"given": given})
    with errors_at("", Testimony.partial_dates):
        return save_testimony(testimony, by=by)


@transaction.atomic
def add_subject(testimony, *, person, chain=(), last_status_at=(None, ""), by, **fields) -> TestimonySubject:
    """Someone the testimony speaks of. ``chain``: who told whom, nearest to the event first; each a dictionary of
    ``teller``, ``teller_words``, ``told`` (date, words) and ``coercion_suspected``."""
    subject = TestimonySubject(testimony=testimony, person=person, desk=testimony.desk, **fields)
    set_dates(subject, {"last_status_at": last_status_at})
    with errors_at("", TestimonySubject.partial_dates):
        save_part(subject, by=by)
    for number, step in enumerate(chain):
        step = dict(step)
        told = step.pop("told", (None, ""))
        link = KnowledgeLink(subject=subject, position=number + 1, desk=testimony.desk, **step)
        set_dates(link, {"told": told})
        with errors_at(f"chain.{number}", KnowledgeLink.partial_dates):
            save_part(link, by=by)
    return subject
