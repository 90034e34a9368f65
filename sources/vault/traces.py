"""What besides the vault tells who a witness is, for whoever is about to protect them."""

from django.db.models import CharField, TextField

from sources.models import (
    Consent,
    CustodyEvent,
    KnowledgeLink,
    Review,
    Source,
    Testimony,
    TestimonySubject,
    Translation,
)

from .identity import tells

UNREAD = ("reference", "sha256")
# How rows hang on a witness.
_ROWS = {
    Source: "testimony__witness",
    Testimony: "witness",
    TestimonySubject: "testimony__witness",
    KnowledgeLink: "subject__testimony__witness",
    Translation: "testimony__witness",
    Review: "testimony__witness",
    CustodyEvent: "file__source__testimony__witness",
    Consent: "witness",
}


def texts_that_name(witness, names, user) -> list[str]:
    """``Testimony T-7K3F9: text`` for each text that says one of ``names``, of rows ``user`` may see."""
    found = []
    for model, path in _ROWS.items():
        columns = [
            field
            for field in model._meta.concrete_fields
            if isinstance(field, CharField | TextField) and not field.choices and field.name not in UNREAD
        ]
        for row in model._default_manager.permitted(user).filter(**{path: witness}):
            told = [str(field.verbose_name) for field in columns if tells(getattr(row, field.attname), names)]
            if told:
                kind = str(model._meta.verbose_name)
                found.append(f"{kind[:1].upper()}{kind[1:]} {row.reference}: {', '.join(told)}")
    return found


def subjects_who_are(person_id, witness, user):
    """Testimonies of this witness about the very person they are linked to."""
    subjects = TestimonySubject.objects.permitted(user).filter(testimony__witness=witness, person=person_id)
    return [str(subject) for subject in subjects] if person_id else []
