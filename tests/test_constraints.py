"""Each constraint of the database is met by its name: a copy of a row that breaks it, and it alone, is refused."""

import re
import uuid
from datetime import date, time, timedelta

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from cases import models as cases
from cases.actions.calendar_feeds import make_feed
from cases.time_limits import load_time_limits
from exchange import models as exchange
from people import models as people
from sources import models as sources
from tests import make
from tests.every_row import rows_of

pytestmark = pytest.mark.django_db

EARLY, LATE = date(2025, 1, 1), date(2025, 2, 1)
NOW = timezone.now()
ITSELF = object()
CHECKED_ONCE = {"checked_at": NOW, "checked_version": 1}
CHECKED = CHECKED_ONCE | {"checked_original": 1}

# name → what to change in a copy so that this constraint, before any other, is broken; a list where there are more ways
BREAKING = {
    "reminderplan_passes_on_when_critical": [
        {"is_critical": False, "backup_after": timedelta(hours=1), "coordinator_after": timedelta(hours=2)},
        {"is_critical": True, "backup_after": None, "coordinator_after": None},
        {"is_critical": True, "backup_after": timedelta(hours=2), "coordinator_after": timedelta(hours=1)},
    ],
    "export_says_what_for": [{"reason": "a table"}, {"reason": " " * 30}],
    "export_expires": lambda row: {"expires_at": row.asked_at},
    "export_ready_is_whole": [
        {"state": "ready"},
        {"state": "ready", "sha256": "0" * 64, "size": 1},
        {"state": "ready", "built_at": NOW, "size": 1},
        {"state": "ready", "built_at": NOW, "sha256": "0" * 64},
    ],
    "export_state_is_listed": {"state": "?"},
    "export_ended_for_a_reason": [
        {"state": "ended"},
        {"state": "ended", "ended_at": NOW, "end_reason": "?"},
        {"end_reason": "expired"},
        {"ended_at": NOW},
    ],
    "exportapproval_decided_by_someone": lambda row: [
        {"desk_id": other_desk(), "is_approved": True},
        {"desk_id": other_desk(), "reason": "fine"},
        {"desk_id": other_desk(), "is_approved": True, "decided_at": NOW, "decided_by_id": row.export.asked_by_id},
    ],
    "exportpart_number_of_export": {"key": uuid.uuid4()},
    "itemteam_backup_is_someone_else": lambda row: {"backup_id": row.responsible_id},
    "notificationpreference_quiet_is_a_span": [
        {"quiet_from": time(22), "quiet_to": None},
        {"quiet_from": time(22), "quiet_to": time(22)},
    ],
    "seal_once_per_row": {"seq": 2},
    "apitoken_ends_within_90_days": lambda row: {"expiry": row.created + timedelta(days=91)},
    "apitoken_scopes_are_listed": {"scopes": ["everything:write"]},
    "apitoken_opens_something": {"scopes": []},
    "place_not_part_of_itself": {"part_of": ITSELF},
    "place_point_is_whole_and_on_earth": [
        {"latitude": 91, "longitude": 70, "point_precision": "exact"},
        {"latitude": None, "longitude": 70, "point_precision": "exact"},
    ],
    "organisation_not_part_of_itself": {"part_of": ITSELF},
    "person_not_merged_into_itself": {"merged_into": ITSELF},
    "personmerge_joins_two_people": lambda row: {"gone_id": row.kept_id},
    "personmerge_has_a_reason": {"reason": ""},
    "personmerge_undone_by_someone_for_a_reason": [
        {"undone_reason": "two people"},
        {"undone_at": NOW, "undone_by_id": None},
        {"undone_at": NOW, "undone_reason": ""},
    ],
    "personmerge_one_open_per_gone": {"undone_at": None, "undone_by_id": None, "undone_reason": ""},
    "sameperson_in_order": lambda row: {"first_id": row.second_id, "second_id": row.first_id},
    "tie_joins_two_people": lambda row: {"other_id": row.person_id},
    "user_locked_is_closed": {"locked": "person", "is_active": True},
    "user_locked_is_listed": {"locked": "?", "is_active": False},
    "invitation_secret_is_hashed": {"secret_hash": "a secret"},
    "invitation_ends_after_it_begins": lambda row: {"expires_at": row.sent_at},
    "invitation_one_open_per_user": {"secret_hash": "1" * 64, "ended_at": None},
    "twopersonrequest_state_is_listed": lambda row: {
        "state": "?",
        "decided_by_id": row.asked_by_id,
        "decided_at": NOW,
    },
    "twopersonrequest_role_where_one_is_given": [{"role": ""}, {"kind": "reset"}],
    "twopersonrequest_expires": lambda row: {"expires_at": row.asked_at},
    "twopersonrequest_confirmed_by_another": lambda row: [
        {"state": "confirmed", "decided_by_id": who, "decided_at": NOW} for who in (row.asked_by_id, row.subject_id)
    ],
    "twopersonrequest_decided_by_someone": [{"state": "refused"}, {"decided_at": NOW}],
    "twopersonrequest_not_for_oneself": lambda row: {"asked_by_id": row.subject_id},
    "membership_desk_unless_global_role": {"desk_id": None, "role": "caseworker"},
    "membership_ends_after_it_begins": lambda row: {"valid_until": row.granted_at - timedelta(days=1)},
    "membership_one_open_per_user_desk_role": lambda row: {"public_id": uuid.uuid4()},
    "breakglass_says_why": [{"reason": "In a hurry."}, {"reason": " " * 30}],
    "breakglass_ends_after_it_begins": lambda row: {"until": row.opened_at},
    "breakglass_ended_by_someone": {"ended_at": NOW},
    "breakglass_reviewed_as_a_whole": [{"verdict": "justified"}, {"reviewed_at": NOW}],
    "breakglass_judged_by_another": lambda row: {
        "verdict": "justified",
        "reviewed_at": NOW,
        "reviewed_by_id": row.by_id,
    },
    "consent_ends_after_it_begins": {"valid_from": LATE, "valid_until": EARLY},
    "consent_withdrawn_with_its_moment": {"status": "withdrawn", "withdrawn_at": None},
    "consent_for_one_recipient_is_given": {"recipient": "A body", "status": "refused"},
    "consent_one_live_answer_of_a_witness": lambda row: {
        "person_id": None,
        "witness_id": sources.Consent.objects.get(witness__isnull=False).witness_id,
    },
    "disclosure_sha256_is_hex": {"sha256": "Z" * 64},
    "packet_sha256_is_hex": {"sha256": "Z" * 64},
    "packet_ended_has_no_content": [
        {"ended_at": NOW, "end_reason": "expired"},
        {"content_sealed": None},
        {"content_sealed": None, "ended_at": NOW, "end_reason": "?"},
    ],
    "evidencefile_sha256_is_hex": {"sha256": "Z" * 64},
    "evidencefile_file_class_is_listed": {"file_class": "?", "original": ITSELF},
    "evidencefile_derived_names_its_original": {
        "file_class": "derivative",
        "derived_as": "thumbnail",
        "original_id": None,
    },
    "evidencefile_derivative_says_which": [
        {"derived_as": "thumbnail"},
        {"file_class": "derivative", "derived_as": "", "original": ITSELF},
    ],
    "evidencefile_one_derivative_of_a_kind": lambda row: {
        "file_class": "derivative",
        "derived_as": "clean_copy",
        "original_id": sources.EvidenceFile.objects.get(derived_as="clean_copy").original_id,
        "store_key": "elsewhere",
    },
    "evidencecheck_finds_no_more_than_it_reads": {"files": 1, "missing": 1, "changed": 1},
    "upload_state_is_listed": {"state": "?", "ended_at": NOW},
    "upload_has_bytes": {"size": 0},
    "upload_sha256_is_hex": {"sha256": "Z" * 64},
    "upload_kept_names_its_file": {"state": "kept", "file_id": None, "ended_at": NOW},
    "upload_ended_says_when": [{"state": "open", "ended_at": NOW}, {"state": "expired", "ended_at": None}],
    "source_not_part_of_itself": {"part_of": ITSELF},
    "diplomaticnote_not_its_own_reply": {"reply": ITSELF},
    "expertreport_not_its_own_answer": {"answers": ITSELF},
    "witness_protected_ones_name_no_person": lambda row: {"protection": "confidential", "person": some_person()},
    "translation_checker_is_not_the_translator": lambda row: CHECKED | {"checked_by_id": row.translator_id},
    "translation_check_is_whole": {"checked_at": NOW},
    "transcript_checker_did_not_write_it": lambda row: [
        CHECKED_ONCE | {"checked_by_id": row.translator_id, "transcriber_id": None},
        CHECKED_ONCE | {"checked_by_id": row.transcriber_id, "translator_id": None},
    ],
    "transcript_check_is_whole": {"checked_at": NOW},
    "review_has_a_comment": {"comment": ""},
    "review_answers_when_it_verifies": [{"criteria_version": 1}, {"answers": {"witness_identity": "yes"}}],
    "reprisal_device_of_a_seizure": {"device": "a phone"},
    "reprisal_only_a_fine_is_paid": {"kind": "threat", "state": "paid"},
    "reprisal_only_things_are_returned": {"state": "returned"},
    "reprisal_settled_when_it_is_over": {
        "settled_earliest": EARLY,
        "settled_latest": EARLY,
        "settled_precision": "day",
    },
    "case_closed_with_its_day": {"status": "closed", "closed_on": None},
    "detention_ends_after_it_begins": {
        "began_earliest": LATE,
        "began_latest": LATE,
        "began_precision": "day",
        "ended_earliest": EARLY,
        "ended_latest": EARLY,
        "ended_precision": "day",
        "end_kind": "released",
    },
    "detention_end_says_how": {
        "ended_earliest": LATE + timedelta(days=900),
        "ended_latest": LATE + timedelta(days=900),
        "ended_precision": "day",
        "end_kind": "",
    },
    "detention_term_is_whole": [{"term_amount": 0, "term_unit": "day"}, {"term_amount": None, "term_unit": "day"}],
    "detention_expiry_by_hand_has_a_reason": {"expires_by_hand": True, "expires_reason": ""},
    "detention_does_not_follow_itself": {"follows": ITSELF, "is_held_true": False},
    "termextension_by_an_amount_or_until": [
        {"term_amount": None, "term_unit": "", "until": None},
        {"term_amount": 0, "term_unit": "day", "until": None},
        {"term_amount": 1, "term_unit": "month", "until": NOW},
    ],
    "disagreement_put_is_what_was_chosen": {"put_at": NOW, "put_before": None},
    "passage_has_words": {"quote": ""},
    "exhibitchallenge_decided_with_a_result": {
        "result": "pending",
        "decided_earliest": EARLY,
        "decided_latest": EARLY,
        "decided_precision": "day",
    },
    "source_does_not_repeat_itself": {"origin": ITSELF},
    "disagreement_choice_has_a_reason": lambda row: {"chosen": cases.Claim.objects.first(), "chosen_reason": ""},
    "calendarfeed_secret_is_hashed": {"secret_hash": "a secret in the open"},
    "calendarfeed_ends_after_it_begins": lambda row: {"expires_at": row.created_at},
    "calendarfeed_revoked_after_it_began": lambda row: {"revoked_at": row.created_at - timedelta(days=1)},
    "hearing_scheduled_has_its_moment": {"status": "scheduled", "starts_at": None},
    "hearing_not_adjourned_to_itself": {"adjourned_to": ITSELF},
    "proceeding_closes_after_it_opens": {
        "opened_earliest": LATE,
        "opened_latest": LATE,
        "opened_precision": "day",
        "closed_earliest": EARLY,
        "closed_latest": EARLY,
        "closed_precision": "day",
    },
    "proceeding_does_not_follow_itself": {"follows": ITSELF},
    "measure_ends_after_it_begins": {
        "since_earliest": LATE,
        "since_latest": LATE,
        "since_precision": "day",
        "until_earliest": EARLY,
        "until_latest": EARLY,
        "until_precision": "day",
    },
    "charge_part_needs_its_article": {"part": "2", "article": ""},
    "charge_not_reclassified_from_itself": {"reclassified_from": ITSELF},
    "outcome_belongs_somewhere": {"proceeding_id": None, "defendant_id": None},
    "outcome_term_is_whole": [{"term_amount": None, "term_unit": "day"}, {"term_amount": 3, "term_unit": ""}],
    "charge_not_carried_from_itself": {"carried_from": ITSELF},
    "hearing_only_an_adjourned_one_has_a_next": lambda row: {"adjourned_to_id": row.pk},
    "jointchange_undone_by_someone": {"undone_at": NOW, "undone_by_id": None},
    "outcome_mci_is_positive": {"mci_count": 0},
    "outcome_credit_is_whole": [{"credit_days": 10, "credit_ratio": None}, {"credit_days": None, "credit_ratio": 1}],
    "outcome_end_by_hand_has_a_reason": [
        {"ends_by_hand": True, "ends_on": LATE, "ends_reason": ""},
        {"ends_by_hand": True, "ends_on": None, "ends_reason": "named in the verdict"},
    ],
    "submission_sent_on_after_sending": {"sent_on": LATE, "transmitted_on": EARLY},
    "submission_due_by_hand_has_a_reason": {
        "reply_due_by_hand": True,
        "reply_due_on": LATE,
        "reply_due_reason": "",
    },
    "outcome_money_has_a_currency": [{"amount": 5, "currency": ""}, {"amount": None, "currency": "KZT"}],
    "submission_reply_after_sending": {"sent_on": LATE, "replied_on": EARLY},
    "timelimit_versions_do_not_overlap": {"valid_from": EARLY},
    "timelimit_verified_with_its_day": {"verified_by_counsel": True, "valid_from": LATE, "code": "?"},
    "deadline_by_hand_has_a_reason": lambda row: {
        "limit": cases.TimeLimit.objects.first(),
        "trigger_at": NOW,
        "due_by_hand": True,
        "reason": "",
    },
    "deadline_trigger_kind_is_listed": {"trigger_kind": "?"},
    "deadline_proposal_says_why": {"proposed_due_at": NOW, "proposed_reason": ""},
    "timelimit_ends_after_it_begins": {"valid_from": LATE, "valid_to": EARLY},
    "intakedraft_on_record_keeps_no_text": lambda row: {
        "key": uuid.uuid4(),
        "sealed": b"words",
        "testimony_id": make.testimony().pk,
    },
    "deadline_by_rule_or_reason": {"limit_id": None, "reason": ""},
    "reprisal_money_has_a_currency": [{"amount": -1, "currency": "KZT"}, {"amount": None, "currency": "KZT"}],
}

BREAKING |= {
    "custodiankey_is_of_age": {"public_key": "AGE-SECRET-KEY-1"},
    "custodiankey_ends_after_it_begins": {"ended_at": NOW - timedelta(days=9), "user_id": 0},
    "custodiankey_one_live_per_user": {"public_key": "age1" + "p" * 58},
    "custodiankey_of_one_alone": lambda row: {"ended_at": row.registered_at},
    "vaultentry_is_protected": {"protection": "none"},
    "vaultentry_sealed_to_two_or_nobody": [{"protection": "sealed"}, {"sealed_to": [1, 2]}],
    "vaultentry_file_name_says_of_which": [{"content": "file_name"}, {"file_key": uuid.uuid4()}],
}

BREAKING |= {
    "savedsearch_has_a_name": {"name": ""},
    "toldmatches_a_version_for_each": {"search_id": uuid.UUID(int=0), "row_ids": [uuid.uuid4()], "versions": []},
    "toldmatches_not_too_many": {
        "search_id": uuid.UUID(int=0),
        "row_ids": [uuid.UUID(int=0)] * 5001,
        "versions": [1] * 5001,
    },
    "searchfinding_a_version_for_each": {"search_id": uuid.UUID(int=0), "changed_from": [1]},
    "searchfinding_says_something": {"search_id": uuid.UUID(int=0), "new_ids": [], "paused": ""},
    "webhook_has_a_name": {"name": ""},
    "webhook_address_is_of_the_web": [{"url": "ftp://hooks.partner.org/"}, {"url": "https://hooks partner.org/"}],
    "webhook_events_are_listed": [{"events": []}, {"events": ["created", "everything"]}],
    "webhook_kinds_where_rows_are_told": [
        {"events": ["created"], "kinds": []},
        {"events": ["matched"], "kinds": ["persons"]},
    ],
    "webhook_old_secret_ends": [{"old_secret_sealed": b"sealed"}, {"old_secret_until": NOW}],
    "webhookdelivery_tells_of_a_row_unless_a_test": [
        {"event": "ping"},
        {"event": "created", "row_id": None},
        {"event": "created", "kind": ""},
    ],
    "webhookmark_next_is_whole": [{"kind": "a", "next_upto": 1}, {"kind": "b", "next_xid": 1}],
    "importbatch_sha256_is_hex": {"sha256": "Z" * 64},
    "importbatch_works_for_someone": {"state": "running", "asked_by_id": None},
}

NO_SPANS = [
    {"earliest": earliest, "latest": latest, "precision": precision}
    for earliest, latest, precision in (
        (LATE, EARLY, "month"),
        (EARLY, LATE, "day"),
        (EARLY, None, "day"),
        (None, None, "day"),
        (None, LATE, "month"),
        (None, None, "year"),
        (None, None, "range"),
        (LATE, EARLY, "range"),
        (EARLY, EARLY, ""),
    )
]
# What else a copy needs so that a broken span is all that is wrong with it.
SAID = {
    "detention_ended_is_a_span": {
        "end_kind": "released",
        "began_earliest": None,
        "began_latest": None,
        "began_precision": "",
    },
    "measure_until_is_a_span": {"since_earliest": None, "since_latest": None, "since_precision": ""},
}


def other_desk():
    return make.desk().pk


def some_person():
    return people.Person.objects.first()


def constraints():
    for app in ("people", "sources", "cases", "exchange"):
        for model in apps.get_app_config(app).get_models():
            if not model.__name__.endswith("History"):
                yield from ((constraint, model) for constraint in model._meta.constraints)


def breaking(constraint, model, row):
    """Every way to break ``constraint``; a plain copy breaks one that asks for a single row."""
    name = constraint.name
    if name in BREAKING:
        changes = BREAKING[name]
        changes = changes(row) if callable(changes) else changes
        return changes if isinstance(changes, list) else [changes]
    if isinstance(constraint, models.UniqueConstraint):
        return [{}]
    if name.endswith("_level_is_known"):
        return [{"level": 9}]
    if field := re.fullmatch(rf"{model._meta.model_name}_(\w+)_is_listed", name):
        return [{field[1]: 99 if isinstance(model._meta.get_field(field[1]), models.IntegerField) else "?"}]
    if field := re.fullmatch(rf"{model._meta.model_name}_(\w+)_is_a_span", name):
        return [{f"{field[1]}_{part}": value for part, value in span.items()} | SAID.get(name, {}) for span in NO_SPANS]
    if fields := re.fullmatch(rf"{model._meta.model_name}_has_one_(\w+)", name):
        return [{f"{field}_id": None for field in fields[1].split("_or_")}]
    raise LookupError(f"No row is known that breaks {name}: add one to BREAKING.")


def refusal(model, row, changes):
    """The name of the constraint that refuses a copy of ``row`` with ``changes``; None when it is taken."""
    kept = {
        field.attname: getattr(row, field.attname)
        for field in model._meta.concrete_fields
        if field.attname not in ("id", "reference") and not field.generated
    }
    copy = model(**{name: value for name, value in kept.items() if name not in changes})
    for name, value in changes.items():
        setattr(copy, name, copy if value is ITSELF else value)
        if value is ITSELF:
            setattr(copy, f"{name}_id", copy.pk)
    try:
        with transaction.atomic():
            models.Model.save_base(copy, force_insert=True)
    except IntegrityError as error:
        return error.__cause__.diag.constraint_name
    return None


def watching(user, now):
    """One row of each table of saved searches and webhooks."""
    search = exchange.SavedSearch.objects.create(owner=user, name="Missing", resource="persons")
    exchange.ToldMatches.objects.create(search=search)
    digest = exchange.SearchDigest.objects.create(recipient=user, for_day=EARLY, made_at=now)
    exchange.SearchFinding.objects.create(digest=digest, search=search, new_ids=[uuid.uuid4()])
    exchange.Letter.objects.create(recipient=user, about="searches", about_id=digest.pk, due_at=now)
    hook = exchange.Webhook.objects.create(
        owner=user,
        name="map",
        url="https://hooks.partner.org/",
        events=["created"],
        kinds=["persons"],
        secret_sealed=b"sealed",
        created_at=now,
        counts_from=now,
    )
    told = {"event": "created", "kind": "persons", "row_id": uuid.uuid4(), "version": 1}
    exchange.WebhookDelivery.objects.create(webhook=hook, occurred_at=now, due_at=now, **told)
    exchange.WebhookMark.objects.create(kind="persons", upto=0)


def test_each_constraint_is_met_by_its_name():
    desk = make.desk()
    for row in rows_of(desk, "Test"):
        row.refresh_from_db()
    user, now = make.user("caseworker", on=desk), timezone.now()
    file = sources.EvidenceFile.objects.get()
    begun = {"source": file.source, "desk": desk, "level": 1, "by": user, "original_name": "a", "size": 1}
    sources.Upload.objects.create(**begun, created_at=now, expires_at=now)
    sources.EvidenceCheck.objects.create(started_at=now)
    derived = {"file_class": "derivative", "derived_as": "clean_copy", "original": file, "store_key": "another"}
    kept = {name: getattr(file, name) for name in ("source", "original_name", "media_type", "size", "sha256")}
    clean = sources.EvidenceFile.objects.create(**kept, **derived)
    # Rows are copied from the newest, which is to be the file as collected.
    sources.EvidenceFile.objects.filter(pk=clean.pk).update(created_at=now - timedelta(days=1))
    person, case = people.Person.objects.first(), cases.Case.objects.first()
    sources.PersonPhoto.objects.create(person=person, file=file)
    people.SealShape.objects.create(source="audit", columns=["id"])
    people.Seal.objects.create(seq=1, source="audit", row_id="1", row_hash=b"1", prev=b"0", hash=b"2")
    make.notification(user, cases.Hearing.objects.first())
    first, second = people.Person.objects.all()[:2]
    people.PersonMerge.objects.create(kept=first, gone=second, by=user, at=now, reason="one photograph")
    dates = {"expires_at": now + timedelta(days=1)}
    people.Invitation.objects.create(user=user, secret_hash="0" * 64, sent_at=now, **dates)
    asked = {"kind": "role", "role": "coordinator", "desk": desk, "reason": "leads the desk"}
    people.TwoPersonRequest.objects.create(subject=user, asked_by=make.user(), asked_at=now, **asked, **dates)
    people.SentOnce.objects.create(user=user, key="a key of a create", path="/api/v1/persons/", body_hash="0" * 64)
    load_time_limits()
    cases.Holiday.objects.create(jurisdiction="KZ", day=EARLY, name="A day off")
    reminder = {"item_kind": "hearing", "item_id": case.pk, "item_version": 1, "kind": "hearing", "lead": "7d"}
    cases.ItemTeam.objects.create(item_kind="hearing", item_id=case.pk, responsible=user)
    cases.Digest.objects.create(recipient=user, kind="agenda", for_day=EARLY, due_at=now)
    cases.IntakeDraft.objects.create(key=uuid.uuid4(), by=user, kept_at=now)
    cases.PlanningRun.objects.create(requested_at=now, plan_kind="hearing", item_kind="hearing")
    cases.Reminder.objects.create(recipient=user, channel="in_app", due_at=now, item_at=now, **reminder)

    spoken = make.consent(sources.Witness.objects.first(), "court")
    sources.Consent.objects.filter(pk=spoken.pk).update(created_at=now - timedelta(days=1))  # the newest is a person's

    sources.CustodianKey.objects.create(user=user, public_key="age1" + "q" * 58, registered_at=now)
    hidden = {"witness": sources.Witness.objects.first(), "protection": "confidential", "by": user, "at": now}
    sources.VaultEntry.objects.create(**hidden)
    opening = {"grant": user.memberships.get(), "by": user, "object_type": "people.person", "object_id": person.pk}
    opening |= {"reference": person.reference, "level": 1, "rows": {}, "reason": "It cannot wait until tomorrow."}
    people.BreakGlass.objects.create(**opening, opened_at=now, until=now + timedelta(hours=1))
    people.ApiToken.objects.create(user, name="notebook", scopes=["persons:read"])
    make_feed(user, name="my phone", names_item=False, only_mine=True, now=now)
    watching(user, now)
    export = exchange.Export.objects.create(
        asked_by=user,
        asked_at=now,
        expires_at=now + timedelta(days=1),
        reason="a table for the hearing",
        purpose="casework",
        kind="persons",
        fields=["id"],
        format="csv",
        counted=1,
        state="queued",
    )
    exchange.ExportApproval.objects.create(export=export, desk=desk, level=1, rows=1)
    exchange.ExportBatch.objects.create(export=export, number=0, ids=[export.pk])
    exchange.ExportPart.objects.create(export=export, number=0, key=export.pk, size=1, batches=1)

    met = {}
    for constraint, model in constraints():
        row = model._base_manager.first()
        ways = breaking(constraint, model, row) if row else []
        met[constraint.name] = {refusal(model, row, changes) for changes in ways}

    assert {name: by for name, by in met.items() if by != {name}} == {}
    assert set(BREAKING) <= set(met)
