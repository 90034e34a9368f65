"""A million people on 101 desks, by COPY. Import it once Django is set up."""

import random
import time
import uuid
from datetime import timedelta

from django.db import connection
from django.utils import timezone

from bench.filling import copy, keys_row, name_row
from bench.invented_names import people, spelling
from people.models import Desk, Person, PersonName

# share of all rows, in percent. Of each desk four rows in five are within level 1.
MAIN, NARROW, OLD, SMALL, OTHER = "Main", "Narrow", "Old", "Small", "Other"
SHARES = {MAIN: (1, 40.0), NARROW: (1, 2.5), OLD: (1, 2.5), SMALL: (50, 0.05), OTHER: (48, 1.09)}
LEVELS, LEVEL_SHARES = (0, 1, 2, 3), (5, 75, 15, 5)
NAMESAKES = 4  # so many people bear each name


def desks() -> dict[str, list[Desk]]:
    return {
        kind: [Desk.objects.get_or_create(name=f"{kind} {number}")[0] for number in range(count)]
        for kind, (count, _) in SHARES.items()
    }


def is_filled(size) -> bool:
    """Those made while something was measured stay."""
    return size <= Person.objects.count() < 1.1 * size


def names_of(size) -> list[str]:
    return [spelling(given, father, "kk") for given, father, _ in people(-(-size // NAMESAKES))]


def fill(size, desks):
    """The rows of the desk ``Old`` are older than all others; those of every other desk lie spread over the years."""
    chance = random.Random(4)
    spread = [(desk, SHARES[kind][1]) for kind, found in desks.items() for desk in found]
    chosen = [desk.pk for desk in chance.choices(*zip(*spread, strict=True), k=size)]
    levels = chance.choices(LEVELS, LEVEL_SHARES, k=size)
    ids = [uuid.UUID(int=chance.getrandbits(128), version=4) for _ in range(size)]
    names = names_of(size)
    now, old = timezone.now(), desks[OLD][0].pk

    def rows():
        for index in range(size):
            age = timedelta(minutes=index + (2 * size if chosen[index] == old else 0))
            yield {
                "id": ids[index],
                "desk_id": chosen[index],
                "level": levels[index],
                "created_at": now - age,
                "updated_at": now - age,
                "display_name": names[index // NAMESAKES],
                "citizenships": [],
                "sex": "female" if index % 3 else "male",
                "whereabouts": "in_custody" if index % 5 == 0 else "unknown",
            }

    blank = desks[MAIN][0]
    _told("people", lambda: copy(Person, rows(), desk=blank))
    keys = {}

    def name_rows():
        for index in range(size):
            text = names[index // NAMESAKES]
            if text not in keys:
                keys.clear()
                keys[text] = keys_row(text)
            yield name_row(ids[index], text, True, keys=keys[text], desk_id=chosen[index], level=levels[index])

    _told("names", lambda: copy(PersonName, name_rows(), desk=blank))
    with connection.cursor() as cursor:
        _told("vacuum", lambda: cursor.execute("vacuum analyze"))


def _told(what, work):
    begun = time.monotonic()
    work()
    print(f"  {what}: {time.monotonic() - begun:.0f} s", flush=True)
