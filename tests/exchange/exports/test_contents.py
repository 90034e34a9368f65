"""What stands in an exported file: the rows of the list, no more and no less, safe to open."""

import json
import re
from datetime import UTC, date, datetime

import pytest

from cases.models import Detention
from exchange.safe_cells import safe_cell
from people.enums import Level, Role
from tests import make
from tests.api.client import client

from .files import (
    ALL_FORMATS,
    asked,
    built,
    bytes_of,
    csv_rows,
    data_file,
    json_lines,
    parquet_rows,
    taken,
    unpacked,
    workbook,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def caseworker(desk):
    return make.user(Role.CASEWORKER, on=desk)


def test_the_rows_of_the_file_are_the_rows_of_the_list(desk, caseworker):
    for number in range(3):
        make.detention(desk=desk, began=f"2018-0{number + 1}", legal_basis="=1+1")
    make.detention()

    listed = client(caseworker).get("/api/v1/detentions/").json()["results"]
    rows = json_lines(taken(caseworker, "detentions"))

    assert rows == listed
    assert len(rows) == 3


def test_filters_order_and_columns_are_those_asked_for(desk, caseworker):
    early, late = (make.detention(desk=desk, began=year) for year in ("2017", "2019"))
    make.detention(desk=desk, began="2018", kind="remand")

    rows = csv_rows(
        taken(
            caseworker,
            "detentions",
            "csv",
            fields=["began", "reference"],
            query="kind=admin_arrest&ordering=began_earliest",
        )
    )

    assert rows == [
        {
            "began": year,
            "began_earliest": f"{year}-01-01",
            "began_latest": f"{year}-12-31",
            "began_precision": "year",
            "began_inferred": "false",
            "began_words": "",
            "reference": row.reference,
        }
        for row, year in ((early, "2017"), (late, "2019"))
    ]


def test_many_rows_come_in_batches_none_twice_none_missing(desk, caseworker, monkeypatch):
    monkeypatch.setattr("exchange.exports.reading.BATCH", 2)
    people = [make.person(f"Sample {number}", desk=desk) for number in range(5)]

    export = built(caseworker, "persons", fields=["id"])

    rows = json_lines(unpacked(bytes_of(export)))
    assert [row["id"] for row in rows] == [str(person.pk) for person in reversed(people)]
    assert [len(batch.ids) for batch in export.batches.all()] == [2, 2, 1]
    assert (export.rows_done, export.state) == (5, "ready")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+7 727", "'+7 727"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("|cmd", "'|cmd"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\nx", "'\nx"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠x", "'＠x"),
        ("｜x", "'｜x"),
        (" =1", "' =1"),
        ("\u200b=1", "'\u200b=1"),
        ("\u00a0@x", "'\u00a0@x"),
        ("a=1", "a=1"),
        ("'=1", "'=1"),
        ("2018-03", "2018-03"),
        ("", ""),
        ("   ", "   "),
        ("Серік", "Серік"),
        ("سەرىك", "سەرىك"),
    ],
)
def test_no_cell_is_a_formula(typed, written):
    assert safe_cell(typed) == written


def test_a_planted_formula_stays_text_in_every_table(desk, caseworker):
    make.person("=HYPERLINK(1)", desk=desk, occupation="@SUM(A1)")
    fields = ["display_name", "occupation"]

    (row,) = csv_rows(taken(caseworker, "persons", "csv", fields=fields))
    sheet = workbook(built(caseworker, "persons", "xlsx", fields=fields))["Rows"]

    assert row == {"display_name": "'=HYPERLINK(1)", "occupation": "'@SUM(A1)"}
    assert [(cell.value, cell.data_type, cell.quotePrefix) for cell in sheet[2]] == [
        ("=HYPERLINK(1)", "s", True),
        ("@SUM(A1)", "s", True),
    ]


def test_a_workbook_has_rows_codebook_and_terms_and_names_nobody_but_who_asked(desk, caseworker):
    make.person("Серік Sample", desk=desk, birth="2018-03", sex="female")
    export = built(caseworker, "persons", "xlsx", fields=["display_name", "birth", "sex", "is_public_figure"])

    book = workbook(export)
    about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    files = unpacked(bytes_of(export))

    assert book.sheetnames == ["Rows", "Codebook", "About"]
    assert [[cell.value for cell in row] for row in book["Rows"].iter_rows()] == [
        [
            "display_name",
            "birth",
            "birth_earliest",
            "birth_latest",
            "birth_precision",
            "birth_inferred",
            "birth_words",
            "sex",
            "is_public_figure",
        ],
        ["Серік Sample", "2018-03", datetime(2018, 3, 1), datetime(2018, 3, 31), "month", False, None, "female", False],
    ]
    assert (about["Export"], about["For"], about["What for"]) == (export.reference, caseworker.full_name, export.reason)
    assert [name for name in files if "docProps" in name] == []
    for sheet in book.worksheets:
        assert export.reference in sheet.oddFooter.left.text
        assert caseworker.full_name in sheet.oddFooter.center.text
        assert f"{export.asked_at:%Y-%m-%d}" in sheet.oddFooter.right.text


def test_more_rows_than_a_sheet_holds_go_on_another(desk, caseworker, monkeypatch):
    monkeypatch.setattr("exchange.exports.formats.workbook.ROWS_A_SHEET", 2)
    for _ in range(5):
        make.person(desk=desk)

    book = workbook(built(caseworker, "persons", "xlsx", fields=["reference"]))

    assert [(sheet.title, sheet.max_row) for sheet in book.worksheets][:3] == [
        ("Rows", 3),
        ("Rows 2", 3),
        ("Rows 3", 2),
    ]


def test_a_table_comes_with_its_codebook_and_a_readme(desk, caseworker):
    make.person(desk=desk)
    files = taken(caseworker, "persons", "csv", fields=["sex", "birth", "birthplace"])

    codebook = files["codebook.csv"].decode("utf-8-sig").splitlines()
    readme = files["README.txt"].decode()

    assert codebook[0] == "column,label,type,allowed values,empty means,about"
    assert codebook[1] == (
        "sex,sex,text,unknown = Unknown; female = Female; male = Male; other = Other,"
        '"Empty: not on record. It does not mean no, none or zero.",'
    )
    assert [line.split(",")[0] for line in codebook[1:]] == [
        "sex",
        "birth",
        "birth_earliest",
        "birth_latest",
        "birth_precision",
        "birth_inferred",
        "birth_words",
        "birthplace_id",
        "birthplace_reference",
        "birthplace_name",
    ]
    assert re.search(r"Export:\r\n  EX-[0-9A-Z]+\r\n", readme)
    assert f"For:\r\n  {caseworker.full_name}\r\n" in readme
    assert "Rows:\r\n  1\r\n" in readme


def test_parquet_has_types(desk, caseworker):
    person = make.person("Sample", desk=desk, birth="1980", citizenships=["KZ", "CN"], is_public_figure=True)

    (row,) = parquet_rows(
        taken(
            caseworker,
            "persons",
            "parquet",
            fields=["reference", "birth", "citizenships", "is_public_figure", "version", "created_at", "birthplace"],
        )
    )

    assert row == {
        "reference": person.reference,
        "birth": "1980",
        "birth_earliest": date(1980, 1, 1),
        "birth_latest": date(1980, 12, 31),
        "birth_precision": "year",
        "birth_inferred": False,
        "birth_words": "",
        "citizenships": ["KZ", "CN"],
        "is_public_figure": True,
        "version": person.version,
        "created_at": person.created_at.astimezone(UTC),
        "birthplace_id": None,
        "birthplace_reference": None,
        "birthplace_name": None,
    }


def test_a_map_has_points_with_their_precision(desk, caseworker):
    place = make.place("Sample Village", desk=desk, latitude="43.25", longitude="-76.9", point_precision="settlement")
    there, nowhere = make.detention(desk=desk, place=place), make.detention(desk=desk)

    told = json.loads(data_file(taken(caseworker, "detentions", "geojson", fields=["id", "place"]), "geojson"))
    places = json.loads(data_file(taken(caseworker, "places", "geojson"), "geojson"))

    point = {"type": "Point", "coordinates": [-76.9, 43.25]}
    assert (told["type"], told["export"]["Rows of"]) == ("FeatureCollection", "detentions")
    assert {each["id"]: each["geometry"] for each in told["features"]} == {str(there.pk): point, str(nowhere.pk): None}
    assert {each["properties"].get("place_point_precision") for each in told["features"]} == {"settlement", None}
    assert [(each["geometry"], each["properties"]["point_precision"]) for each in places["features"]] == [
        (point, "settlement")
    ]


@pytest.mark.parametrize("format", ALL_FORMATS)
def test_the_same_rows_in_every_format(desk, caseworker, format):
    rows = [make.detention(desk=desk) for _ in range(2)]

    files = taken(caseworker, "detentions", format)

    text = "\n".join(data.decode("utf-8", "replace") for data in files.values())
    if format == "parquet":
        text = str(parquet_rows(files))
    assert [row.reference in text for row in rows] == [True, True]


def test_what_is_empty_or_unreadable_is_said_before_anything_is_made(desk, caseworker):
    make.person(desk=desk)
    for wrong, where in (
        ({"kind": "papers"}, "kind"),
        ({"kind": "persons", "query": "nonsense=1"}, "query"),
        ({"kind": "persons", "query": "sex=no"}, "query"),
        ({"kind": "persons", "query": "ordering=occupation"}, "query"),
        ({"kind": "persons", "query": "sex=female"}, "query"),
        ({"kind": "persons", "fields": ["number"]}, "fields"),
        ({"kind": "persons", "format": "docx"}, "format"),
        ({"kind": "persons", "format": "geojson"}, "format"),
        ({"kind": "claims", "format": "ftm"}, "format"),
        ({"kind": "persons", "reason": "why not"}, "reason"),
    ):
        with pytest.raises(Exception, match=".") as error:
            asked(caseworker, **wrong)
        assert list(error.value.message_dict) == [where], wrong


def test_a_level_above_the_grant_is_not_among_the_rows(desk, caseworker):
    make.detention(desk=desk)
    Detention.objects.update(level=Level.RESTRICTED)
    seen = make.detention(desk=desk)

    assert [row["id"] for row in json_lines(taken(caseworker, "detentions"))] == [str(seen.pk)]
