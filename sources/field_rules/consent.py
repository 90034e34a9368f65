"""Fields of consents, and of what left by them, by role."""

from people.field_rules import staff_only

FIELDS = {
    "Consent": staff_only(
        person="rf",
        witness="rf",
        purpose="rf",
        status="rf",
        basis="rf",
        identity_mode="r",
        recipient="r",
        valid_from="rs",
        valid_until="rfs",
        stated_at="rs",
        is_live="rf",
        explained_by="r",
        explained_in="r",
        evidence="r",
        source="r",
        withdrawn_at="r",
        withdrawal="r",
        note="r",
        updated_at="rfs",
    ),
    "Withdrawal": staff_only(
        person="rf",
        witness="rf",
        purposes="r",
        channel="rf",
        taken_by="r",
        withdrawn_at="rfs",
        removed="r",
        note="r",
        updated_at="rfs",
    ),
    "Disclosure": staff_only(
        consent="rcf",
        recipient="rcf",
        left_at="rcfs",
        what="rc",
        shown_as="rcf",
        sha256="r",
        updated_at="rfs",
    ),
}
