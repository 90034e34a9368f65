"""Putting a person on record."""

from django.core.exceptions import ValidationError
from django.db import transaction

from people.duplicates import Likely, likely_duplicates
from people.models import Person, PersonName

from .records import save_record
from .same_person import say_different

ASK = "May be on record already. Take that record, or say that none of these is meant"


class LikelyOnRecord(ValidationError):
    """Someone like that may be on record; nobody has said that none of them is meant."""

    def __init__(self, likely: list[Likely]):
        named = "; ".join(f"{one.person} {one.name} ({', '.join(one.reasons)})" for one in likely)
        super().__init__({"names": [f"{ASK}: {named}."]}, code="likely_duplicate")
        self.likely = likely


@transaction.atomic
def add_person(names, *, by, desk, level, someone_else=False, birth=(None, ""), **fields) -> Person:
    """A person called ``names``, the first of them shown; ``birth``: the date and the source's words.

    Raises LikelyOnRecord unless ``someone_else``, which is remembered of those who are alike.
    """
    person = Person(desk=desk, level=level, **fields)
    person.birth_words = birth[1]
    person.birth = birth[0]
    save_record(person, by=by)
    for number, text in enumerate(names):
        save_record(PersonName(person=person, text=text, is_main=number == 0), by=by)
    likely = likely_duplicates(by, person, names)
    if likely and not someone_else:
        raise LikelyOnRecord(likely)
    say_different(person, [one.person for one in likely], by=by, reason="Said so when it was entered.")
    return person
