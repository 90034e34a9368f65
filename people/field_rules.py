"""Fields of persons, organisations, places and accounts by role. See ``config.shared.field_lists`` for the marks."""

from functools import partial

from config.shared.field_lists import FieldRules

from .enums import Role
from .rules import RESEARCH, STAFF

# What every content row has. Who wrote it, staff alone read.
KEPT = {
    "id": "r/r",
    "reference": "r/r",
    "desk": "rcf",
    "level": "rc",
    "created_at": "rs/rs",
    "created_by": "r",
    "updated_at": "rf/rf",
    "updated_by": "r",
    "version": "r/r",
}


def content(**marks) -> FieldRules:
    """Of a content row: staff / researchers. No free text and no files for researchers."""
    return FieldRules((STAFF, RESEARCH), **KEPT | marks)


def staff_only(**marks) -> FieldRules:
    """Of a content row that keeps nothing for researchers."""
    kept = {name: mark.split("/")[0] for name, mark in KEPT.items()}
    return FieldRules((STAFF,), **kept | marks)


common_table = partial(FieldRules, (STAFF,))
ADMINISTRATOR, COORDINATOR, AUDITOR = ({role} for role in (Role.ADMINISTRATOR, Role.COORDINATOR, Role.AUDITOR))

FIELDS = {
    "Person": content(
        display_name="rs",
        known_as="rw",
        sex="rwf/rf",
        birth="rwfs/rfs",
        birthplace="rwf",
        citizenships="rw",
        ethnicity="rwf/rf",
        occupation="rw",
        residence="rwf",
        whereabouts="rwf/rf",
        last_confirmed_on="rwfs/rfs",
        verification="rwf/rf",
        verification_criteria="rw",
        is_public_figure="rw",
        merged_into="r/r",
        summary="rw",
        updated_at="rfs/rfs",
    ),
    "PersonName": content(
        person="rwf/rf",
        text="rws/rs",
        script="rwf/rf",
        language="rw/r",
        kind="rwf/rf",
        words="rw",
        is_main="rwf/rf",
        updated_at="rfs/rfs",
    ),
    # The number is written and shown by an act of its own; its last characters stand in lists.
    "IdentityDocument": staff_only(
        person="rwf",
        number="w",
        number_end="r",
        kind="rwf",
        country="rwf",
        issued="rw",
        expires="rw",
        note="rw",
    ),
    "Tie": content(
        person="rwf/rf",
        kind="rwf/rf",
        other="rwf/rf",
        certainty="rwf/rf",
        words="rw",
    ),
    "PersonGroup": content(
        title="rws/rs",
        description="rw",
        updated_at="rfs/rfs",
    ),
    "SamePerson": staff_only(
        first="rwf",
        second="rwf",
        verdict="rwf",
        reason="rw",
    ),
    "PersonMerge": staff_only(
        kept="rf",
        gone="rf",
        by="r",
        at="rfs",
        reason="r",
        undone_at="rfs",
        undone_by="r",
        undone_reason="r",
    ),
    "Organisation": content(
        display_name="rs/rs",
        kind="rwfs/rf",
        part_of="rwf/rf",
        place="rwf/rf",
        country="rwfs/rf",
        description="rw",
        updated_at="rfs/rfs",
    ),
    "OrganisationName": content(
        organisation="rwf/rf",
        text="rw/r",
        script="rwf/rf",
        language="rw/r",
        kind="rwf/rf",
        words="rw",
        is_main="rw/r",
    ),
    "Place": content(
        display_name="rs/rs",
        kind="rwfs/rf",
        part_of="rwf/rf",
        known_as="rw",
        likely_identity="rw",
        latitude="rw/r",
        longitude="rw/r",
        point_precision="rw/r",
        updated_at="rfs/rfs",
    ),
    "PlaceName": content(
        place="rwf/rf",
        text="rw/r",
        script="rwf/rf",
        language="rw/r",
        kind="rwf/rf",
        words="rw",
        is_main="rw/r",
    ),
    # Administrators / coordinators of the desks the account is on.
    "User": FieldRules(
        (ADMINISTRATOR, COORDINATOR),
        full_name="rws/rs",
        email="rws/rs",
        language="rw/r",
        time_zone="rw/r",
        mail_reminders="rw/r",
        mail_names_item="rw/r",
        is_active="rf/rf",
        is_custodian="r/r",
        last_login="rs/rs",
        date_joined="r/r",
    ),
    "Desk": FieldRules(
        (ADMINISTRATOR, COORDINATOR),
        name="rws/rs",
        kind="rwfs/rfs",
        description="rw/r",
    ),
    # A grant is given and ended, never rewritten.
    "Membership": FieldRules(
        (ADMINISTRATOR, COORDINATOR | AUDITOR),
        user="rcf/rf",
        role="rcf/rf",
        desk="rcf/rf",
        max_level="rc/r",
        valid_until="rcs/rs",
        reason="rc/r",
        granted_at="rs/rs",
        granted_by="r/r",
    ),
    # Auditors / whoever reads of their own acts, or of their desk.
    "AuditEvent": FieldRules(
        (AUDITOR, STAFF),
        at="rfs/rfs",
        actor="rf/rf",
        role="r/r",
        action="rf/rf",
        object_type="rf/rf",
        object_id="rf/rf",
        desk="r/r",
        level="r/r",
        purpose="r/r",
        reason="r/r",
        outcome="rf/rf",
        facts="r/r",
        session_hash="r",
        token_key="r",
        address_hash="r",
    ),
}
