"""Numbers of groups as claims, and the twenty-four questions to which the reports give different answers."""

from django.contrib.contenttypes.models import ContentType

from cases.models import Claim, Disagreement

from .store import CERTAINTY, facts


def load_numbers(store):
    for fact in facts("people")["group"]:
        for position, (report, value, certainty) in enumerate(fact["numbers"]):
            _claim(store, f"{fact['id']}:number:{position}", fact["id"], "number", report, value, certainty)


def load_conflicts(store):
    for fact in facts("conflicts")["conflict"]:
        subject = store.get(fact["subject"])
        desk = next(name for name, desk in store.desks.items() if desk.pk == subject.desk_id)
        question = store.put(
            Disagreement,
            fact["id"],
            desk=desk,
            case=store.get(fact.get("case")),
            topic=fact["topic"],
            note=fact.get("note", ""),
        )
        for position, (report, value, certainty, speaker) in enumerate(fact["claims"]):
            _claim(
                store,
                f"{fact['id']}:{position}",
                fact["subject"],
                fact["field"],
                report,
                value,
                certainty,
                disagreement=question,
                attributed_to=speaker,
            )


def _claim(store, key, subject, field, report, value, certainty, **fields):
    row = store.get(subject)
    desk = next(name for name, desk in store.desks.items() if desk.pk == row.desk_id)
    store.put(
        Claim,
        key,
        desk=desk,
        source=store.get(f"SRC{report[1]}"),
        subject_type=ContentType.objects.get_for_model(row),
        subject_id=row.pk,
        field=field,
        value=value,
        certainty=CERTAINTY[certainty],
        **fields,
    )
