"""Fields of exports, imports, saved searches and webhooks by role. See ``config.shared.field_lists`` for the marks."""

from people.field_rules import staff_only

FIELDS = {
    "ImportList": staff_only(name="rws", columns="rw"),
    "ImportBatch": staff_only(
        list="rf",
        source="rf",
        file_name="rs",
        file_size="r",
        sha256="r",
        form="r",
        encoding="r",
        delimiter="r",
        sheet="r",
        header_row="r",
        headers="r",
        columns="r",
        jurisdiction="r",
        empties="r",
        makes_places="r",
        state="rf",
        problem="r",
        done="r",
        total="r",
        counts="r",
    ),
}
