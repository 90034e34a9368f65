"""What a merge does with each thing the two records cannot both have, in literal answers."""

import threading
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connections
from django.utils import timezone

from cases.actions.items import save_item
from cases.actions.merge import merge_persons, preview_merge, undo_merge
from cases.models import Charge, Citation, Claim, Defendant, Detention, Participation, Reminder
from config.shared.partial_dates import PartialDate
from people.actions.records import ChangedMeanwhile, save_record
from people.enums import Level, Role
from people.merges.later import Later
from people.models import AuditEvent, Person, PersonMerge, PersonName, SamePerson, Tie
from sources.models import EvidenceFile, KnowledgeLink, PersonPhoto, Source, TestimonySubject
from tests import make

pytestmark = pytest.mark.django_db


def pair(desk=None, **said_by_gone):
    """Two live records on one desk, and a coordinator of it."""
    desk = desk or make.desk()
    kept = make.person("Ardak Test", desk=desk)
    gone = make.person("Ардақ Тест", desk=desk, **said_by_gone)
    return kept, gone, make.user(Role.COORDINATOR, on=desk, max_level=Level.PROTECTED)


def merge(kept, gone, by, **choices):
    return merge_persons(kept, gone, by=by, now=timezone.now(), reason="one photograph", choices=choices)


def undo(merge, by):
    return undo_merge(merge, by=by, now=timezone.now(), reason="two people")


def fresh(row):
    return type(row).objects.get(pk=row.pk)


def test_what_one_leaves_open_the_other_fills_and_what_gives_way_becomes_a_claim():
    kept, gone, by = pair(sex="male", occupation="herder", birth="1970-05", whereabouts="missing")
    Person.objects.filter(pk=kept.pk).update(occupation="teacher", whereabouts="missing")

    merge(kept, gone, by)

    kept = fresh(kept)
    assert (kept.sex, kept.occupation, kept.birth.edtf, kept.whereabouts) == ("male", "teacher", "1970-05", "missing")
    claims = Claim.objects.filter(subject_id=kept.pk).values_list("field", "value", "attributed_to", "source__title")
    title = f"Our records {kept.reference} and {gone.reference}, merged"
    assert list(claims) == [("occupation", "herder", f"Record {gone.reference}", title)]


def test_the_other_value_can_be_chosen_and_then_the_first_becomes_the_claim():
    kept, gone, by = pair(birth="1970-05")
    kept.birth = PartialDate.parse("~1968", words="in the year of the monkey")
    kept.save()

    made = merge(kept, gone, by, birth="gone")

    assert fresh(kept).birth == PartialDate.parse("1970-05")
    (claim,) = Claim.objects.filter(subject_id=kept.pk)
    said = ("birth", "about 1968 “in the year of the monkey”", f"Record {kept.reference}")
    assert (claim.field, claim.value, claim.attributed_to) == said
    undo(made, by)
    assert fresh(kept).birth == PartialDate.parse("~1968", words="in the year of the monkey")
    assert (Claim.objects.count(), Source.objects.count()) == (0, 0)


def test_the_same_whereabouts_confirmed_on_another_day_differ_in_the_day_alone():
    kept, gone, by = pair(whereabouts="missing", last_confirmed_on=date(2025, 3, 1))
    Person.objects.filter(pk=kept.pk).update(whereabouts="missing")

    merge(kept, gone, by)

    assert fresh(kept).last_confirmed_on == date(2025, 3, 1)
    assert Claim.objects.count() == 0


def test_a_long_text_that_gives_way_is_kept_whole():
    kept, gone, by = pair(summary="long " * 300)
    Person.objects.filter(pk=kept.pk).update(summary="Short.")

    merge(kept, gone, by)

    (claim,) = Claim.objects.filter(subject_id=kept.pk)
    assert (len(claim.value), claim.quote.strip()) == (500, ("long " * 300).strip())


@pytest.mark.parametrize("choices", [{"birth": "both"}, {"reference": "gone"}])
def test_a_choice_of_nothing_is_refused(choices):
    kept, gone, by = pair()

    with pytest.raises(ValidationError) as refused:
        merge(kept, gone, by, **choices)

    assert list(refused.value.message_dict) == ["choices"]


def test_of_two_names_shown_first_the_kept_ones_stays_first():
    kept, gone, by = pair()

    made = merge(kept, gone, by)

    names = [("Ardak Test", True), ("Ардақ Тест", False)]
    assert list(PersonName.objects.filter(person=kept).values_list("text", "is_main")) == names
    assert fresh(kept).display_name == "Ardak Test"
    undo(made, by)
    assert list(PersonName.objects.filter(person=gone).values_list("text", "is_main")) == [("Ардақ Тест", True)]


def test_a_name_made_first_later_stays_first_when_the_merge_is_undone():
    kept, gone, by = pair()
    second = PersonName.objects.create(person=gone, text="Second Name")
    made = merge(kept, gone, by)
    PersonName.objects.filter(person=kept, is_main=True).update(is_main=False)
    second = fresh(second)
    second.is_main = True
    save_record(second, by=by)

    later = [Later(fresh(each.row), each.what) for each in undo(made, by).later]

    names = PersonName.objects.filter(person=gone).values_list("text", "is_main")
    assert list(names) == [("Second Name", True), ("Ардақ Тест", False)]
    told = {each.row.text: each.what for each in later if each.row.person_id == gone.pk}
    assert told == {"Second Name": "goes_back", "Ардақ Тест": "refused"}
    assert fresh(gone).display_name == "Second Name"


def photo(person, source):
    file = {"source": source, "original_name": "a.png", "media_type": "image/png", "size": 1, "sha256": "0" * 64}
    file = EvidenceFile.objects.create(store_key=str(person.pk), desk=person.desk, **file)
    return PersonPhoto.objects.create(person=person, file=file)


def test_of_two_current_photos_the_kept_ones_stays_current():
    kept, gone, by = pair()
    source = make.source(desk=kept.desk)
    stays, moves = photo(kept, source), photo(gone, source)

    made = merge(kept, gone, by)

    assert [(fresh(each).person_id, fresh(each).is_current) for each in (stays, moves)] == [
        (kept.pk, True),
        (kept.pk, False),
    ]
    undo(made, by)
    assert (fresh(moves).person_id, fresh(moves).is_current) == (gone.pk, True)


def test_the_same_part_in_a_case_is_shown_once_and_what_it_said_besides_is_a_claim():
    kept, gone, by = pair()
    case = make.case(desk=kept.desk)
    part = {"case": case, "role": "detainee", "desk": case.desk}
    stays = Participation.objects.create(person=kept, note="seen there", **part)
    aside = Participation.objects.create(person=gone, note="heard of", **part)
    cited = make.citation(subject=aside, source=make.source(desk=kept.desk))

    made = merge(kept, gone, by)

    assert list(Participation.objects.all()) == [stays]
    assert list(Claim.objects.values_list("subject_id", "field", "value")) == [(stays.pk, "note", "heard of")]
    assert fresh(cited).subject_id == stays.pk
    undo(made, by)
    assert set(Participation.objects.values_list("pk", "person", "note")) == {
        (stays.pk, kept.pk, "seen there"),
        (aside.pk, gone.pk, "heard of"),
    }
    assert fresh(cited).subject_id == aside.pk


def test_a_defendant_twice_keeps_the_charges_of_both():
    kept, gone, by = pair()
    proceeding = make.proceeding(desk=kept.desk)
    first, second = (make.defendant(proceeding=proceeding, person=person) for person in (kept, gone))
    charges = [make.charge(defendant=first), make.charge(defendant=second, article="180")]

    made = merge(kept, gone, by)

    assert list(Defendant.objects.all()) == [first]
    assert set(first.charges.all()) == set(charges)
    undo(made, by)
    assert [charge.defendant_id for charge in map(fresh, charges)] == [first.pk, second.pk]


def test_a_charge_added_to_the_one_defendant_is_listed_and_stays_with_it():
    kept, gone, by = pair()
    proceeding = make.proceeding(desk=kept.desk)
    first, _ = (make.defendant(proceeding=proceeding, person=person) for person in (kept, gone))
    made = merge(kept, gone, by)
    added = save_record(Charge(defendant=first, article="190"), by=by)

    later = undo(made, by).later

    assert [(each.row, each.words) for each in later] == [(added, f"added since; stays with {kept.reference}")]
    assert list(first.charges.all()) == [added]


def test_ties_between_the_two_are_taken_aside_and_come_back():
    kept, gone, by = pair()
    other = make.person(desk=kept.desk)
    between = make.tie(person=kept, other=gone, kind="cousin")
    twice = [make.tie(person=person, other=other, kind="sibling") for person in (kept, gone)]

    made = merge(kept, gone, by)

    assert list(Tie.objects.all()) == [twice[0]]
    undo(made, by)
    assert set(Tie.objects.values_list("person", "kind", "other")) == {
        (kept.pk, "cousin", gone.pk),
        (kept.pk, "sibling", other.pk),
        (gone.pk, "sibling", other.pk),
    }
    assert fresh(between).reference == between.reference


def test_a_tie_told_from_its_other_end_is_the_same_tie():
    kept, gone, by = pair()
    child = make.person(desk=kept.desk)
    stays = make.tie(person=kept, kind="parent", other=child)
    aside = make.tie(person=child, kind="child", other=gone, words="my father")

    made = merge(kept, gone, by)

    assert list(Tie.objects.values_list("pk", "words")) == [(stays.pk, "my father")]
    undo(made, by)
    assert set(Tie.objects.values_list("pk", "person", "other", "words")) == {
        (stays.pk, kept.pk, child.pk, ""),
        (aside.pk, child.pk, gone.pk, "my father"),
    }


def test_the_same_name_of_both_is_shown_once():
    kept, gone, by = pair()
    twice = PersonName.objects.create(person=gone, text="Ardak Test")
    other_kind = PersonName.objects.create(person=gone, text="Ardak Test", kind="legal")

    made = merge(kept, gone, by)

    names = PersonName.objects.filter(person=kept).values_list("text", "kind")
    assert set(names) == {("Ardak Test", "as_printed"), ("Ардақ Тест", "as_printed"), ("Ardak Test", "legal")}
    assert len(names) == 3
    undo(made, by)
    assert set(gone.names.all()) == {twice, other_kind, PersonName.objects.get(text="Ардақ Тест")}


def test_two_chains_of_knowledge_follow_each_other():
    kept, gone, by = pair()
    testimony = make.testimony(desk=kept.desk)
    for person, words in ((kept, ["sister", "guard"]), (gone, ["neighbour", "driver"])):
        subject = TestimonySubject.objects.create(testimony=testimony, person=person, desk=kept.desk)
        for position, teller in enumerate(words, 1):
            link = {"position": position, "teller_words": teller, "desk": kept.desk}
            KnowledgeLink.objects.create(subject=subject, **link)

    made = merge(kept, gone, by)

    chain = [(1, "sister"), (2, "guard"), (3, "neighbour"), (4, "driver")]
    assert list(KnowledgeLink.objects.values_list("position", "teller_words").order_by("position")) == chain
    undo(made, by)
    chain = [(1, "neighbour"), (2, "driver")]
    assert list(KnowledgeLink.objects.filter(subject__person=gone).values_list("position", "teller_words")) == chain


def test_a_verdict_moves_in_the_order_of_ids_and_the_one_on_the_two_stays():
    kept, gone, by = pair()
    other = make.person(desk=kept.desk)

    def verdict(one, two, verdict):
        first, second = sorted((one, two), key=lambda person: person.pk)
        pair = {"first": first, "second": second, "desk": kept.desk}
        return SamePerson.objects.create(verdict=verdict, reason="alike", **pair)

    moved, on_the_two = verdict(gone, other, "different"), verdict(kept, gone, "same")

    made = merge(kept, gone, by)

    assert {fresh(moved).first_id, fresh(moved).second_id} == {kept.pk, other.pk}
    assert {fresh(on_the_two).first_id, fresh(on_the_two).second_id} == {kept.pk, gone.pk}
    undo(made, by)
    assert {fresh(moved).first_id, fresh(moved).second_id} == {gone.pk, other.pk}


def test_the_same_citation_of_both_is_shown_once():
    kept, gone, by = pair()
    source = make.source(desk=kept.desk)
    stays, aside = (make.citation(subject=person, source=source) for person in (kept, gone))

    made = merge(kept, gone, by)

    assert list(Citation.objects.all()) == [stays]
    undo(made, by)
    assert fresh(aside).subject_id == gone.pk


def test_nothing_of_a_higher_level_is_shown_in_the_kept_record():
    desk = make.desk()
    kept = make.person("Ardak Test", desk=desk)
    PersonName.objects.all().update(level=Level.INTERNAL)
    gone = make.person("Hidden Name", desk=desk, level=Level.RESTRICTED, occupation="herder")
    by = make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)
    reader = make.user(Role.CASEWORKER, on=desk, max_level=Level.INTERNAL)
    PersonName.objects.filter(person=kept).delete()

    merge(kept, gone, by)

    kept = fresh(kept)
    assert (kept.occupation, kept.display_name, kept.level) == ("", "", Level.INTERNAL)
    assert [(claim.value, claim.level, claim.source.level) for claim in Claim.objects.all()] == [("herder", 2, 2)]
    assert list(PersonName.objects.permitted(reader)) == []
    assert list(Claim.objects.permitted(reader)) == list(PersonMerge.objects.permitted(reader)) == []


def test_an_open_record_without_a_name_does_not_take_an_internal_one():
    desk = make.desk()
    kept, gone = make.person(desk=desk, level=Level.OPEN), make.person(desk=desk)
    PersonName.objects.filter(person=kept).delete()
    by = make.user(Role.COORDINATOR, on=desk)

    with pytest.raises(ValidationError, match="Merge the other way"):
        merge(kept, gone, by)
    merge(gone, kept, by)

    assert fresh(gone).display_name == gone.display_name


def test_a_value_of_a_higher_level_cannot_be_chosen():
    desk = make.desk()
    kept = make.person(desk=desk)
    gone = make.person(desk=desk, level=Level.RESTRICTED, occupation="herder")
    by = make.user(Role.COORDINATOR, on=desk, max_level=Level.RESTRICTED)

    with pytest.raises(ValidationError, match="higher level"):
        merge(kept, gone, by, occupation="gone")


def test_on_two_desks_only_who_may_change_both_merges_and_rows_keep_their_desk():
    kept, gone, by = pair()
    elsewhere = make.desk()
    far = make.person(desk=elsewhere, occupation="herder")
    detention = make.detention(person=far, desk=elsewhere, case=make.case(desk=elsewhere))

    with pytest.raises(ValidationError, match="two desks"):
        merge(kept, far, by)
    make.membership(by, Role.LAWYER, on=elsewhere)
    with pytest.raises(ValidationError, match="two desks"):
        merge(kept, far, by)
    make.membership(by, Role.CASEWORKER, on=elsewhere)
    merge(kept, far, by)

    assert (fresh(detention).person_id, fresh(detention).desk) == (kept.pk, elsewhere)
    assert fresh(kept).occupation == ""
    assert [(claim.value, claim.desk) for claim in Claim.objects.all()] == [("herder", elsewhere)]


def test_whoever_was_merged_into_the_one_that_goes_is_led_on():
    kept, gone, by = pair()
    first = make.person(desk=kept.desk)
    earlier = merge(gone, first, by)
    later = merge(kept, gone, by)

    assert (fresh(first).merged_into_id, fresh(gone).merged_into_id) == (kept.pk, kept.pk)
    with pytest.raises(ValidationError, match=later.reference):
        undo(earlier, by)
    undo(later, by)
    assert (fresh(first).merged_into_id, fresh(gone).merged_into_id) == (gone.pk, None)
    undo(earlier, by)
    assert fresh(first).merged_into_id is None


def test_a_merge_that_leans_on_another_is_undone_first():
    kept, gone, by = pair()
    third = make.person(desk=kept.desk)
    first = merge(kept, gone, by)
    second = merge(kept, third, by)

    with pytest.raises(ValidationError, match=second.reference):
        undo(first, by)


def test_who_is_gone_already_goes_nowhere_and_takes_nobody_in():
    kept, gone, by = pair()
    third = make.person(desk=kept.desk)
    made = merge(kept, gone, by)

    for one, other in ((third, gone), (gone, third), (kept, kept)):
        with pytest.raises(ValidationError):
            merge(one, other, by)
    undo(made, by)
    with pytest.raises(ValidationError, match="undone already"):
        undo(made, by)


@pytest.mark.parametrize("reason", ["", "   ", "x" * 301, "a\x00b"])
def test_a_merge_and_its_undoing_need_a_reason(reason):
    kept, gone, by = pair()

    with pytest.raises(ValidationError):
        merge_persons(kept, gone, by=by, now=timezone.now(), reason=reason)
    made = merge(kept, gone, by)
    with pytest.raises(ValidationError):
        undo_merge(made, by=by, now=timezone.now(), reason=reason)

    assert fresh(gone).merged_into_id == kept.pk


def test_whoever_had_a_moved_row_open_is_told_that_it_changed():
    kept, gone, by = pair()
    detention = make.detention(person=gone, desk=gone.desk)
    open_form = Detention.objects.get(pk=detention.pk)

    merge(kept, gone, by)

    with pytest.raises(ChangedMeanwhile):
        save_record(open_form, by=by, version=open_form.version)
    assert fresh(detention).updated_by == by


def test_both_histories_and_the_audit_tell_of_it():
    kept, gone, by = pair(sex="male")
    made = merge(kept, gone, by)
    undo(made, by)

    assert list(gone.history.order_by("pgh_id").values_list("merged_into", flat=True))[-2:] == [kept.pk, None]
    assert list(kept.history.order_by("pgh_id").values_list("sex", flat=True))[-2:] == ["male", "unknown"]
    acts = AuditEvent.objects.filter(object_id=str(gone.pk)).order_by("id")
    assert list(acts.values_list("action", "actor")) == [("person.merged", by.pk), ("person.merge_undone", by.pk)]


def test_reminders_of_a_detention_that_moves_stay_as_they_were():
    kept, gone, by = pair()
    case = make.case(desk=kept.desk)
    make.lawyer_on(case)
    detention = make.detention(person=gone, case=case)
    detention.expires_at, detention.expires_by_hand = timezone.now() + timezone.timedelta(days=5), True
    detention.expires_reason = "set by counsel"
    save_item(detention, by=by, now=timezone.now())
    planned = list(Reminder.objects.order_by("pk").values())

    merge(kept, gone, by)

    assert planned
    assert list(Reminder.objects.order_by("pk").values()) == planned


def test_the_preview_counts_what_one_may_see_and_names_the_conflicts():
    kept, gone, by = pair(sex="male", occupation="herder")
    Person.objects.filter(pk=kept.pk).update(occupation="teacher")
    kept = fresh(kept)
    make.detention(person=gone, desk=gone.desk, level=Level.PROTECTED, case=make.case(desk=gone.desk))
    make.tie(person=kept, other=gone)
    colleague = make.user(Role.CASEWORKER, on=kept.desk)

    seen = preview_merge(kept, gone, by=colleague)

    assert [(each.name, each.kept, each.gone) for each in seen.conflicts] == [("occupation", "teacher", "herder")]
    assert seen.filled == [("sex", "Male")]
    assert seen.moves == [("person name", 1), ("tie", 1)]
    assert seen.twins == [("tie", 1)]
    assert ("detention", 1) in preview_merge(kept, gone, by=by).moves
    assert fresh(gone).merged_into_id is None


def test_of_two_merges_at_once_one_wins_and_the_other_is_told(committed_db):
    kept, gone, by = pair()
    third = make.person(desk=kept.desk)
    start, answers = threading.Barrier(2), []

    def attempt(into):
        start.wait()
        try:
            answers.append(merge(into, gone, by))
        except ValidationError as error:
            answers.append(error)
        finally:
            connections.close_all()

    both = [threading.Thread(target=attempt, args=(into,)) for into in (kept, third)]
    for each in both:
        each.start()
    for each in both:
        each.join()

    (won,) = [answer for answer in answers if isinstance(answer, PersonMerge)]
    (lost,) = [answer for answer in answers if isinstance(answer, ValidationError)]
    assert lost.messages == [f"{gone.reference} was merged into another record already."]
    assert list(PersonMerge.objects.values_list("kept", "gone")) == [(won.kept_id, gone.pk)]
    assert fresh(gone).merged_into_id == won.kept_id


def test_two_merging_each_into_the_other_leave_one(committed_db):
    one, other, by = pair()
    start, answers = threading.Barrier(2), []

    def attempt(into, goes):
        start.wait()
        try:
            answers.append(merge(into, goes, by))
        except ValidationError as error:
            answers.append(error)
        finally:
            connections.close_all()

    both = [threading.Thread(target=attempt, args=each) for each in ((one, other), (other, one))]
    for each in both:
        each.start()
    for each in both:
        each.join()

    assert sorted(type(answer).__name__ for answer in answers) == ["PersonMerge", "ValidationError"]
    assert Person.objects.filter(merged_into__isnull=True).count() == 1
