"""Fields of evidence files and what happened to them by role."""

from people.field_rules import common_table, staff_only

FIELDS = {
    "EvidenceFile": staff_only(
        source="rf",
        file_class="rf",
        original="rf",
        derived_as="rf",
        transformation="r",
        original_name="rs",
        media_type="rf",
        size="rs",
        sha256="rf",
        clean_copy="rf",
        clean_copy_note="r",
        embedded_metadata="r",
        is_held="rf",
        updated_at="rfs",
    ),
    "CustodyEvent": staff_only(
        file="rf",
        act="rf",
        at="rfs",
        from_whom="r",
        to_whom="r",
        reason="r",
        sha256="r",
        created_by="r",
    ),
    "Upload": common_table(
        id="r",
        desk="r",
        level="r",
        created_at="rs",
        source="rf",
        original_name="r",
        size="r",
        sha256="r",
        state="rf",
        offset="r",
        problem="r",
        file="r",
        expires_at="r",
        ended_at="r",
    ),
}
