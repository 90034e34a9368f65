"""What we know of a row and how: now, or as stated at the end of a day. A fixed number of queries a kind of row."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.urls import reverse

from cases.claim_fields import fields_of, is_count
from cases.models import Case, Citation, Claim, Detention, Disagreement, Event, Participation, Proceeding
from people.models import Person, PersonName, User
from sources.corroboration import independent, voices
from sources.models import Source

from .known import Known, Ref
from .known_rows import Answer, KnownRow, facts_of, new_fact
from .links import edit_page, page_of
from .states import States, end_of

KINDS = ("people.person", "cases.detention", "cases.case")
"""What has its own page of what is known; any other row shows what is claimed of it the same way."""


@dataclass(slots=True)
class KnownPage:
    ref: Ref
    rows: list[KnownRow]
    day: date | None
    zone: str
    is_on_record: bool
    """Whether we had the row at all by the end of the day asked for."""
    may_choose: bool
    may_add: bool


def read_known(user, model, pk, *, day=None, zone, fields=None) -> KnownPage | None:
    """None when there is no such row for ``user``. ``day`` is one of ``zone``; None is now. ``fields``: those of the
    row itself this reader may see, and of no other row; None is all.

    Rights are those the reader has today, whatever the day asked for."""
    rows = model._default_manager.answering(user) if model is Person else model._default_manager.permitted(user)
    if not fields_of(model) or not rows.filter(pk=pk).exists():
        return None
    pk = model._meta.pk.to_python(pk)
    states = States(end_of(day, zone) if day else None)
    known = Known(user)
    known.want(model, pk)
    main = states.of(rows, pk=pk)
    related = [] if fields is not None or not main else _related(user, states, model, main[0])
    told = _claims(user, states, [each.pk for each in (*main, *related)], main, model is Case and fields is None)
    if model is Case and fields is None:
        related += _others(user, states, told, {each.pk for each in (*main, *related)})
    cited = _citations(user, states, [each.pk for each in (*main, *related)])
    sources = _sources(user, told, cited)
    names = _names(user, states, [each for each in (*main, *related) if isinstance(each, Person)])
    facts = _facts(user, states, told, sources)
    for each in (*main, *related):
        known.want(type(each), each.pk)
        for field in each._meta.concrete_fields:
            if field.name in fields_of(type(each)) and field.is_relation:
                known.want(field.related_model, field.value_from_object(each))
    shown = [one for each in (*main, *related) if (one := _row(each, known, facts, cited, sources, names, fields))]
    if model is Case:  # of other rows of a case: what is claimed, the numbers of people first
        for one in shown[1:]:
            one.facts, one.gaps = [fact for fact in one.facts if fact.answers], []
        shown[1:] = sorted(shown[1:], key=lambda one: not any(is_count(fact.field) for fact in one.facts))
    return KnownPage(
        ref=known.get(model, pk),
        rows=[one for number, one in enumerate(shown) if number == 0 or one.facts],
        day=day,
        zone=str(zone),
        is_on_record=bool(main),
        may_choose=bool(user.roles & Disagreement.objects.none().rules["change"]) and day is None,
        may_add=bool(user.roles & Claim.objects.none().rules["add"]) and day is None,
    )


def _related(user, states, model, main) -> list:
    """Rows shown below: the stays of a person; what happened in a case shows where something is claimed of it."""
    if model is not Person:
        return []
    return states.of(Detention.objects.permitted(user), person=main)


def _claims(user, states, pks, main, is_case) -> list[Claim]:
    mine = Claim.objects.permitted(user)
    if not is_case or not main:
        return states.of(mine, subject_id__in=pks)
    case = main[0]
    here = {"case": case}
    parts = Participation.objects.permitted(user).filter(**here, group__isnull=False).order_by().values("group")
    below = [
        rows.objects.permitted(user).filter(**here).order_by().values("pk") for rows in (Proceeding, Event, Detention)
    ]
    asked = Disagreement.objects.permitted(user).filter(**here).order_by().values("pk")
    about = Q(subject_id=case.pk) | Q(disagreement__in=asked) | Q(subject_id__in=parts)
    for each in below:
        about |= Q(subject_id__in=each)
    return states.of(mine.filter(about))


def _others(user, states, told, shown) -> list:
    """The other rows a case's claims are about, as far as the reader may see them: one query a kind of row."""
    wanted = defaultdict(set)
    for claim in told:
        if claim.subject_id not in shown:
            wanted[ContentType.objects.get_for_id(claim.subject_type_id).model_class()].add(claim.subject_id)
    found = []
    for model in sorted(wanted, key=lambda each: each._meta.label):
        found += states.of(model._default_manager.permitted(user).filter(pk__in=wanted[model]))
    return found


def _citations(user, states, pks) -> dict:
    grouped = defaultdict(list)
    for row in states.of(Citation.objects.permitted(user), subject_id__in=pks):
        grouped[row.subject_id].append(row)
    return grouped


def _sources(user, told, cited) -> dict:
    """The sources one may see, by id, each with its voice."""
    wanted = {claim.source_id for claim in told} | {row.source_id for rows in cited.values() for row in rows}
    found = Source.objects.permitted(user).filter(pk__in=wanted).defer("text", "summary").in_bulk() if wanted else {}
    of = voices(found)
    for pk, source in found.items():
        source.voice, source.page = of[pk], page_of(Source, pk)
    return found


def _names(user, states, persons) -> dict:
    if not persons:
        return {}
    pks = [person.pk for person in persons]
    grouped = defaultdict(list)
    for name in states.of(PersonName.objects.permitted(user), person_id__in=pks):
        grouped[name.person_id].append(name)
    return {
        pk: " / ".join(name.text for name in sorted(names, key=lambda each: not each.is_main))
        for pk, names in grouped.items()
    }


def _facts(user, states, told, sources) -> dict:
    """``{row id: {field: Fact}}`` from claims whose source the reader may see."""
    asked = {claim.disagreement_id for claim in told if claim.disagreement_id}
    questions = {}
    if asked:
        mine = Disagreement.objects.permitted(user).filter(pk__in=asked)
        questions = {row.pk: row for row in states.of(mine)}
    choosers = {row.chosen_by_id for row in questions.values() if row.chosen_by_id}
    people = (
        dict(User.objects.known_to(user).filter(pk__in=choosers).values_list("pk", "full_name")) if choosers else {}
    )
    grouped = defaultdict(dict)
    for claim in told:
        source = sources.get(claim.source_id)
        if source is None:
            continue
        model = ContentType.objects.get_for_id(claim.subject_type_id).model_class()
        fact = grouped[claim.subject_id].setdefault(claim.field, new_fact(model, claim.field))
        question = questions.get(claim.disagreement_id)
        is_chosen = question is not None and question.chosen_id == claim.pk
        fact.answers.append(Answer(claim, source, is_chosen))
        if question is not None and (fact.question is None or is_chosen):
            fact.question, fact.chooser = question, people.get(question.chosen_by_id, "") if is_chosen else ""
    for facts in grouped.values():
        for fact in facts.values():
            said = [(answer.claim.source_id, answer.claim.attributed_to) for answer in fact.answers]
            fact.independent = independent(said, {pk: sources[pk].voice for pk, _ in said})
    return grouped


def _row(row, known, facts, cited, sources, names, fields) -> KnownRow | None:
    model = type(row)
    ref = known.get(model, row.pk)
    if ref is None:
        return None
    value = names.get(row.pk, "") if model is Person else ("" if fields is not None else ref.name)
    fields = fields if fields is None or model is not Person else {*fields, "name"}
    found, gaps = facts_of(row, facts.get(row.pk, {}), known, names=value, only=fields)
    rests_on = [(sources[one.source_id], one) for one in cited.get(row.pk, ()) if one.source_id in sources]
    return KnownRow(
        ref=ref,
        row=row,
        facts=found,
        gaps=gaps,
        cited=rests_on,
        edit_url=edit_page(model, row.pk),
        add_url=f"{reverse('add_claims')}?about={ref.reference}",
    )
