"""Rows of several kinds as entries of a timeline."""

from cases.actions.charges import provision_of
from cases.calculation_index import in_tenge
from cases.enums import HearingStatus
from cases.models import Case, Detention, Event, Hearing, Proceeding
from cases.money import grouped
from config.shared.partial_dates import PartialDate, Precision
from people.models import Organisation, Place
from sources.models import Source, Testimony, Witness

from .cited import refs
from .links import edit_page
from .moments import Moment
from .timeline import Entry


def timeline_of_person(known, cited, now, stays, events, proceedings, charges, subjects, statements, reprisals):
    yield from (entry for stay in stays for entry in detention_entries(stay, known, cited))
    yield from (event_entry(event, known, cited) for event in events)
    for proceeding in proceedings:
        yield from proceeding_entries(proceeding, known, cited, now)
    yield from (charge_entry(charge, known, cited) for charge in charges if charge.status_since)
    yield from (testimony_entry(subject, known) for subject in subjects)
    for statement in statements:
        source = known.get(Source, statement.source_id)
        yield Entry(
            "Statement",
            statement.gist,
            statement.said,
            detail=f"Before: {statement.audience}" if statement.audience else "",
            sources=[(source, "")] if source else [],
            reference=statement.reference,
        )
    yield from (reprisal_entry(row, known, cited) for row in reprisals)


def detention_entries(stay, known, cited):
    place = known.get(Organisation, stay.facility_id) or known.get(Place, stay.place_id)
    facts = [("As printed", stay.kind_words), ("Legal basis", stay.legal_basis), ("Reason given", stay.reason_given)]
    if stay.term_amount:
        facts.append(("Ordered term", f"{stay.term_amount} {stay.get_term_unit_display()}"))
    yield Entry(
        "Detention",
        stay.get_kind_display(),
        stay.began,
        stay.ended,
        clock=Moment(stay.began_at, stay.zone, stay.began_at).clock if stay.began_at else "",
        place=str(place or ""),
        flags=["Enforced disappearance"] if stay.is_disappearance else [],
        facts=_said(facts) + _certainty(stay),
        sources=refs(known, cited, stay.pk),
        reference=stay.reference,
        url=edit_page(Detention, stay.pk),
    )
    if stay.ended and str(stay.ended) != str(stay.began):
        yield Entry(
            "Detention ended",
            f"{stay.get_kind_display()}: {stay.get_end_kind_display().lower()}",
            stay.ended,
            place=str(place or ""),
            sources=refs(known, cited, stay.pk),
            reference=stay.reference,
            url=edit_page(Detention, stay.pk),
        )


def event_entry(event, known, cited):
    place = known.get(Place, event.place_id)
    return Entry(
        event.get_kind_display(),
        event.title,
        event.happened,
        event.ended,
        detail=event.description,
        place=str(place or ""),
        facts=_said([("Family told", event.family_told), ("We learned", event.learned)]) + _certainty(event),
        sources=refs(known, cited, event.pk),
        reference=event.reference,
        url=edit_page(Event, event.pk),
    )


def proceeding_entries(proceeding, known, cited, now):
    """Stages, sittings, measures and outcomes nested in ``proceeding`` by its reader."""
    court = str(known.get(Organisation, proceeding.court_id) or proceeding.court_words)
    title = proceeding.title
    case = known.get(Case, proceeding.case_id)
    url = case.url if case else edit_page(Proceeding, proceeding.pk)
    common = {"place": court, "url": url}
    for stage in proceeding.my_stages:
        yield Entry(
            "Proceeding",
            f"{title}: {stage.get_stage_display().lower()}",
            stage.reached,
            detail=stage.note,
            facts=_notice(stage) + _certainty(stage),
            sources=refs(known, cited, stage.pk) or refs(known, cited, proceeding.pk),
            reference=stage.reference,
            **common,
        )
    for hearing in proceeding.my_hearings:
        yield hearing_entry(hearing, title, known, cited, now, url)
    for measure in proceeding.my_measures:
        yield Entry(
            "Measure of restraint",
            measure.words or measure.get_kind_display(),
            measure.since,
            measure.until,
            detail=title,
            reference=measure.reference,
            **common,
        )
    for outcome in proceeding.my_outcomes:
        yield Entry(
            "Outcome",
            outcome_words(outcome),
            outcome.decided,
            detail=outcome.note or title,
            facts=_notice(outcome) + _certainty(outcome),
            sources=refs(known, cited, outcome.pk),
            reference=outcome.reference,
            **common,
        )


def hearing_entry(hearing, title, known, cited, now, url):
    moment = Moment(hearing.starts_at, hearing.zone, now) if hearing.starts_at else None
    when = PartialDate(moment.day, moment.day, Precision.DAY) if moment else hearing.expected
    flags = [] if hearing.status == HearingStatus.HELD else [hearing.get_status_display()]
    if hearing.no_notice_received:
        flags.append("No notice received")
    if hearing.counsel_not_admitted:
        flags.append("Counsel not admitted")
    return Entry(
        "Hearing",
        f"{hearing.get_kind_display()}: {title}",
        when,
        clock=f"{moment.clock} {moment.zone_words}" if moment else "",
        detail=hearing.result,
        place=str(known.get(Organisation, hearing.court_id) or ""),
        flags=flags,
        sources=refs(known, cited, hearing.pk),
        reference=hearing.reference,
        url=edit_page(Hearing, hearing.pk) or url,
    )


def charge_entry(charge, known, cited):
    return Entry(
        "Charge",
        f"{provision_of(charge)}: {charge.get_status_display().lower()}",
        charge.status_since,
        detail=charge.description,
        facts=_certainty(charge),
        sources=refs(known, cited, charge.pk),
        reference=charge.reference,
    )


def testimony_entry(subject, known):
    """When a testimony was given; the witness by code alone, and what may be said of them."""
    testimony = subject.testimony
    witness = known.get(Witness, testimony.witness_id)
    source = known.get(Source, testimony.source_id)
    facts = [("How they know", subject.basis_words or subject.get_basis_display())]
    if subject.last_status:
        facts.append(("Last known situation", subject.last_status))
    return Entry(
        "Testimony",
        f"Testimony {testimony.reference}" + (f" by witness {witness.reference}" if witness else ""),
        testimony.given,
        flags=["Coercion suspected"] if testimony.coercion_suspected else [],
        facts=_said(facts),
        sources=[(source, "")] if source else [],
        reference=testimony.reference,
        url=edit_page(Testimony, testimony.pk),
    )


def reprisal_entry(row, known, cited):
    return Entry(
        "Reprisal",
        reprisal_words(row),
        row.happened,
        detail=row.description,
        place=str(known.get(Organisation, row.by_whom_id) or ""),
        sources=refs(known, cited, row.pk),
        reference=row.reference,
    )


def reprisal_words(row) -> str:
    """“Fine: more than 200 000 KZT”."""
    money = _money(row)
    if money and row.amount_is_minimum:
        money = f"more than {money}"
    return f"{row.get_kind_display()}: {money}" if money else row.get_kind_display()


def outcome_words(outcome) -> str:
    words = outcome.get_kind_display()
    if outcome.term_amount:
        words += f", {outcome.term_amount} {outcome.get_term_unit_display()}"
    if outcome.mci_count:
        tenge = in_tenge(outcome.mci_count, outcome.decided) if outcome.amount is None else None
        words += f", {outcome.mci_count.normalize():f} MCI" + (f" = {grouped(tenge)} KZT" if tenge else "")
    money = _money(outcome)
    return f"{words}, {money}" if money else words


def _money(row):
    return "" if row.amount is None else f"{grouped(row.amount)} {row.currency}"


def _said(facts):
    return [(label, str(value)) for label, value in facts if value]


def _certainty(row):
    return [] if row.certainty == "stated" else [("Certainty", row.get_certainty_display())]


def _notice(row):
    return [] if row.notice_form == "unknown" else [("Notice", row.get_notice_form_display())]
