"""An invented list of victims in mixed scripts, with people who stand in it twice, people who are on record already,
and rows that cannot be read: the same at every run. Needs no database."""

import csv
import io
import random
from dataclasses import dataclass

from openpyxl import Workbook

from bench.invented_names import people, spelling

HEADERS = (
    "№",
    "ФИО",
    "姓名",
    "Name",
    "Пол",
    "Год рождения",
    "Место рождения",
    "Национальность",
    "Вид задержания",
    "Место содержания",
    "Дата задержания",
    "Дата освобождения",
    "Примечание",
)
VILLAGES = ("Текес", "昭苏县", "Künes", "Shäwéshek", "Алтай", "伊宁市", "Qorghas", "Моңғолкүре")
KINDS = ("лагерь", "监狱", "re-education camp", "сизо", "passport taken", "қамалған", "失踪")
BAD = ("date", "no name", "order", "control", "sex")


@dataclass(slots=True)
class Row:
    """``bad``: what is wrong with it; ``twin``: the index of the earlier row of the same person; ``known``: whether
    the person is put on record beforehand, as ``given`` and ``father`` in Kazakh, born in ``year``."""

    cells: list[str]
    given: tuple
    father: tuple
    year: int
    bad: str = ""
    twin: int | None = None
    known: bool = False


def victims(number: int, *, twin_every=50, known_every=40, bad_every=60) -> list[Row]:
    chance = random.Random(7)
    rows = []
    for index, (given, father, _) in enumerate(people(number)):
        year = chance.randint(1940, 2000)
        row = Row([], given, father, year)
        if bad_every and index % bad_every == bad_every - 1:
            row.bad = BAD[index // bad_every % len(BAD)]
        elif twin_every and index % twin_every == twin_every - 1:
            row.twin = index - twin_every // 2
            row.given, row.father, row.year = rows[row.twin].given, rows[row.twin].father, rows[row.twin].year
        elif known_every and index % known_every == 7:
            row.known = True
        row.cells = _cells(index, row, chance)
        rows.append(row)
    return rows


def _cells(index, row, chance):
    scripts = ["ru", "zh", "passport"]
    kept = set(chance.sample(scripts, chance.choice((1, 1, 2, 3))))
    if row.twin is not None:
        kept = {"zh"}  # the earlier row is in other scripts, mostly
    names = [spelling(row.given, row.father, each) if each in kept else "" for each in scripts]
    began = chance.randint(2016, 2019)
    born = chance.choice((f"{row.year}", f"{row.year} г.", f"{row.year}年", f"{row.year}-0{chance.randint(1, 9)}"))
    cells = [
        str(index + 1),
        *names,
        chance.choice(("м", "женский", "男", "female", "")),
        born if row.twin is None else str(row.year),
        chance.choice(VILLAGES),
        chance.choice(("қазақ", "哈萨克族", "казах", "уйгур", "")),
        chance.choice(KINDS) if row.twin is None else "passport taken",
        chance.choice(("", "Текес", "昭苏县教培中心")),
        chance.choice((f"март {began}", f"{began}年3月", f"{began}-03-05", f"05.03.{began}", f"весна {began}")),
        chance.choice(("", "", f"{began + 2}")),
        chance.choice(("", "Семья узнала по телефону.", "Relatives were told in 2018.")),
    ]
    spoil = {"date": (10, "скоро"), "order": (11, "1999"), "control": (12, "bell\x07"), "sex": (4, "maybe")}
    if row.bad == "no name":
        cells[1:4] = ["", "", ""]
    elif row.bad:
        place, text = spoil[row.bad]
        cells[place] = text
    return cells


def as_csv(rows, headers=HEADERS, encoding="utf-8", delimiter=",") -> bytes:
    into = io.StringIO()
    csv.writer(into, delimiter=delimiter).writerows([headers, *(getattr(row, "cells", row) for row in rows)])
    return into.getvalue().encode(encoding)


def as_xlsx(rows, headers=HEADERS) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Victims")
    sheet.append(list(headers))
    for row in rows:
        sheet.append([cell.replace("\x07", "\u202e") for cell in getattr(row, "cells", row)])
    into = io.BytesIO()
    book.save(into)
    return into.getvalue()
