"""What everything invented for the demo shares: its mark, its people, its moments that move with the day."""

from zoneinfo import ZoneInfo

from cases.actions.items import save_item
from people.enums import Level
from people.models import Person, PersonName

ALMATY = ZoneInfo("Asia/Almaty")
MARK = "(invented for the demo)"


def person(store, key, desk, name):
    made = store.put(Person, key, desk=desk, level=Level.INTERNAL)
    store.put(PersonName, f"{key}:name", person=made, text=name, is_main=True, level=Level.INTERNAL)


def civil_day(moment) -> str:
    return moment.astimezone(ALMATY).date().isoformat()


def move(store, row, **fields):
    for name, value in fields.items():
        setattr(row, name, value)
    save_item(row, by=store.by, now=store.now)
