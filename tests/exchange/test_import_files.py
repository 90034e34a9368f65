"""Files of lists: told apart by their content, read in any encoding, and refused where they would do harm."""

import io
import zipfile

import pytest
from django.core.exceptions import ValidationError
from openpyxl import Workbook

from bench.victims import as_csv, as_xlsx
from exchange.imports import limits
from exchange.imports.cells import names_in, sex_of, stay_end_of, stay_kind_of
from exchange.imports.fields import mistakes_in
from exchange.imports.files import header_in, look_at, rows_in
from exchange.imports.guessing import guess_columns
from exchange.imports.told import read_row

HEADERS = ("Фамилия", "Имя", "Год рождения")
ROWS = [["Нурланов", "Серик", "1960"], ["Ахметова", "Гульнар", "март 1971"]]


def read(name, content):
    look = look_at(name, content)
    return look, list(
        rows_in(content, form=look.form, encoding=look.encoding, delimiter=look.delimiter, sheet=look.sheet)
    )


@pytest.mark.parametrize(
    ("encoding", "delimiter", "told"),
    [
        ("utf-8", ",", "utf-8-sig"),
        ("utf-8-sig", ";", "utf-8-sig"),
        ("utf-16", "\t", "utf-16"),
        ("cp1251", ";", "cp1251"),
        ("kz1048", ",", "kz1048"),
        ("gb18030", ",", "gb18030"),
    ],
)
def test_encoding_and_delimiter_are_told_by_the_content(encoding, delimiter, told):
    headers, rows = HEADERS, ROWS
    if encoding == "gb18030":
        headers, rows = (
            ("姓名", "出生日期", "备注"),
            [["赛力克江", "1960年", "家人说"], ["古丽娜尔", "1971年3月", "不知道"]],
        )
    if encoding == "kz1048":
        rows = [["Нұрланов", "Серік", "1960"], ["Ахметова", "Гүлнәр", "1971"]]

    look, found = read("list.csv", as_csv(rows, headers, encoding, delimiter))

    assert (look.encoding, look.delimiter) == (told, delimiter)
    assert found == [(1, list(headers)), *enumerate(rows, start=2)]


def test_a_workbook_gives_the_same_rows_with_dates_as_days():
    look, found = read("list.xlsx", as_xlsx(ROWS, HEADERS))

    assert (look.form, look.sheets) == ("xlsx", ["Victims"])
    assert found == [(1, list(HEADERS)), *enumerate(ROWS, start=2)]


def test_a_title_above_the_headers_is_passed_over():
    rows = [(1, ["Список пострадавших", "", ""]), (3, ["Фамилия", "Имя", "Год рождения"])]

    assert header_in(iter(rows)) == 3


def packed(**parts):
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"xl/workbook.xml": "<workbook/>", **parts}.items():
            archive.writestr(name, content)
    return into.getvalue()


BOMB = packed(**{"xl/worksheets/sheet1.xml": b"<" + b"a" * (limits.UNPACKED + 1)})


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("list.csv", b"", "empty"),
        ("list.csv", b" \r\n\t", "empty"),
        ("list.xlsx", BOMB, "unpacks to far more"),
        (
            "list.xlsx",
            packed(**{"xl/a.xml": "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]>"}),
            "spreadsheet program",
        ),
        ("list.xlsx", packed(), "damaged"),
        ("list.xlsx", packed(**{f"xl/{n}.xml": "" for n in range(limits.PARTS)}), "unpacks to far more"),
        ("list.csv", as_xlsx(ROWS, HEADERS), "name it .xlsx"),
        ("list.xlsx", as_csv(ROWS, HEADERS), "name it .csv"),
        ("list.exe", as_csv(ROWS, HEADERS), "name it .csv"),
        ("list.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "save it as .xlsx"),
        ("list.pdf", b"%PDF-1.7 and more", "a PDF"),
        ("list.csv", b"a,b\n" + b"," * 1_000_000 + b"x\n", "columns"),
        ("list.csv", b"a\n" + b"x\n" * (limits.ROWS + 2), "more than 50,000 rows"),
        ("list.csv", b"x" * (limits.BYTES + 1), "8 MiB"),
    ],
)
def test_a_hostile_file_is_refused_with_the_reason(name, content, said):
    with pytest.raises(ValidationError) as refused:
        read(name, content)

    assert said in refused.value.messages[0]


def test_a_workbook_of_a_million_columns_is_read_no_further_than_the_hundredth():
    book = Workbook(write_only=True)
    book.create_sheet().append([""] * 16_000 + ["far away"])
    into = io.BytesIO()
    book.save(into)

    assert read("wide.xlsx", into.getvalue())[1] == []


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("Ser\x00ik", "U+0000"),
        ("Ser\u202eik", "U+202E"),
        ("=HYPERLINK(1)", "begins like a formula"),
        ("@SUM(A1)", "begins like a formula"),
        ("\ue000=A1", "holds a formula"),
        ("1234", "no letters"),
        ("x" * 201, "201 characters where 200 fit"),
    ],
)
def test_a_hostile_cell_is_an_error_of_its_row(cell, said):
    told = read_row(0, 2, [cell], ["name"], "CN")

    assert [column for column, _ in told.problems] == [0]
    assert said in told.problems[0][1]


def test_a_formula_in_a_workbook_is_not_believed():
    book = Workbook()
    book.active.append(["Name", "Born"])
    book.active.append(["Serik Test", "=1900+60"])
    into = io.BytesIO()
    book.save(into)
    _, found = read("list.xlsx", into.getvalue())

    told = read_row(0, 2, found[1][1], ["name", "birth"], "CN")

    assert told.problems == [
        (1, "This cell holds a formula. In the spreadsheet copy the column and paste it as values.")
    ]


@pytest.mark.parametrize(
    ("headers", "columns"),
    [
        (
            ["№", "Фамилия", "Имя", "Отчество", "Пол", "Дата рождения", "Место рождения", "Национальность"],
            ["their_id", "surname", "given", "patronymic", "sex", "birth", "birthplace", "ethnicity"],
        ),
        (
            ["序号", "姓名", "性别", "出生日期", "民族", "住址", "关押地点", "拘留日期", "释放日期", "备注"],
            ["their_id", "name", "sex", "birth", "ethnicity", "residence", "stay_place", "stay_began", "stay_ended"]
            + ["summary"],
        ),
        (
            ["Аты-жөні", "Жынысы", "Туған жылы", "Туған жері", "Қамалған күні", "Қамалған жері"],
            ["name", "sex", "birth", "birthplace", "stay_began", "stay_place"],
        ),
        (
            [
                "Full name (Kazakh)",
                "Name in Chinese",
                "Gender",
                "DOB",
                "Date of detention",
                "Place of detention",
                "Notes",
            ],
            ["name", "name", "sex", "birth", "stay_began", "stay_place", "summary"],
        ),
        (["Имя", "Возраст"], ["name", ""]),
    ],
)
def test_columns_are_guessed_by_headers_in_four_languages(headers, columns):
    assert guess_columns(headers, []) == columns


def test_columns_nobody_named_are_guessed_by_their_values():
    samples = [
        ["P-7K3F9", "Серік Нұрлан", "1960"],
        ["P-8K3F9", "Ерлан Ахмет", "март 1971"],
        ["P-9K3F9", "Дана Бек", "1955-60"],
    ]

    assert guess_columns(["A", "B", "C"], samples) == ["reference", "name", "birth"]


def test_a_list_that_came_before_is_read_as_it_was_then():
    assert guess_columns(["Имя", "Код"], [], {"имя": "name", "КОД": "their_id"}) == ["name", "their_id"]


def test_a_surname_and_a_given_name_are_joined_and_a_repeated_part_begins_the_next_name():
    columns = ["surname", "given", "surname", "given", "name"]

    told = read_row(0, 2, ["Нурланов", "Серик", "赛", "力克", "Serik Nurlanov; Nurlan Serik"], columns, "CN")

    assert told.names == ["Нурланов Серик", "赛力克", "Serik Nurlanov", "Nurlan Serik"]
    assert told.problems == []


def test_brackets_in_another_script_hold_another_name():
    assert names_in("Гүлзира Айтмұрат (古丽孜拉)") == ["Гүлзира Айтмұрат", "古丽孜拉"]
    assert names_in("Гүлзира (Зира) Айтмұрат") == ["Гүлзира (Зира) Айтмұрат"]


@pytest.mark.parametrize(
    ("text", "country", "kind"),
    [
        ("лагерь", "CN", "vetc"),
        ("Сотталды, 15 жыл", "CN", "prison_cn"),
        ("осужден на 7 лет", "KZ", "imprisonment"),
        ("监狱", "CN", "prison_cn"),
        ("教培中心", "CN", "vetc"),
        ("СИЗО г. Алматы", "KZ", "remand"),
        ("passport confiscated", "CN", "passport_seizure"),
        ("қамауда", "CN", "unknown"),
        ("something else", "CN", "unknown"),
        ("vetc", "CN", "vetc"),
    ],
)
def test_kinds_of_custody_are_told_by_words_of_four_languages(text, country, kind):
    assert stay_kind_of(text, country) == kind


def test_sex_and_ends_are_told_by_words():
    assert [sex_of(text) for text in ("М", "ж.", "女", "Ер", "н/д")] == ["male", "female", "female", "male", "unknown"]
    assert [stay_end_of(text) for text in ("Освобожден", "қайтыс болды", "释放")] == ["released", "died", "released"]
    with pytest.raises(ValidationError, match="no sex we know"):
        sex_of("maybe")


def test_columns_that_cannot_be_read_together_say_why():
    assert mistakes_in(["name", "sex", "sex"]) == ["Two columns are “Sex”: keep one of them."]
    assert mistakes_in(["sex", ""]) == ["No column holds a name."]
    assert mistakes_in(["name", "shoe_size"]) == ["There is no field “shoe_size”."]
    assert mistakes_in(["surname", "given", "summary", "summary"]) == []


def test_a_row_with_more_cells_than_headers_is_not_read_as_if_it_had_fewer():
    told = read_row(0, 2, ["Серік", "1960", "Тұрсынбай"], ["name", "birth"], "CN")

    assert told.problems == [
        (None, "The row has more cells than there are headers: is a separator inside one of its texts?")
    ]
