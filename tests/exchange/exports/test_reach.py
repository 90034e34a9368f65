"""Nothing of what one may not see, or may not read, leaves in any format: every byte is searched for planted words."""

from collections import Counter
from contextlib import suppress

import pytest
from django.core.exceptions import ValidationError

from exchange.exports.formats import formats_of
from exchange.exports.kinds import KINDS, kinds_for
from exchange.exports.reading import Reading
from people.enums import Level, Role
from tests import make
from tests.every_row import rows_of

from .files import ALL_FORMATS, all_words, asked, json_lines, taken

pytestmark = pytest.mark.django_db
OWN, OTHER, ABOVE, UNASKED = "Ownword", "Elsewhereword", "Aboveword", "Unaskedword"


IN_EVERY_FORMAT = ("persons", "detentions", "places")  # the others in one: they are read in the same way


def reader_among_planted(role):
    """Somebody on a desk with rows of every kind; there are such rows on another desk, above their level on a third,
    and on a fourth there is somebody who did not agree to research."""
    desk, high, unasked = make.desk(), make.desk(), make.desk()
    rows_of(desk, OWN)
    rows_of(high, ABOVE)
    rows_of(make.desk(), OTHER, author=make.user(Role.CASEWORKER, full_name=f"{OTHER} Colleague"))
    make.everyone_agrees()
    person = make.person(f"{UNASKED} Name", desk=unasked)
    make.detention(desk=unasked, person=person)
    make.charge(defendant=make.defendant(proceeding=make.proceeding(desk=unasked), person=person))
    make.tie(desk=unasked, person=person)
    make.claim(subject=person, desk=unasked, source=make.source(desk=unasked), value=UNASKED)
    user = make.user(role, on=desk)
    make.membership(user, role, on=high, max_level=Level.OPEN)
    if role == Role.RESEARCHER:
        make.membership(user, role, on=unasked)
    return user


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.RESEARCHER])
def test_no_byte_of_a_hidden_row_leaves(role, settings):
    settings.EXPORTS_A_DAY = 1000
    user = reader_among_planted(role)
    told, leaks = Counter(), []

    for kind in kinds_for(user):
        formats = formats_of(kind, Reading(kind, user).fields) if kind.name in IN_EVERY_FORMAT else ["ndjson"]
        for format in formats:
            with suppress(NothingThere):
                words = taken_words(user, kind, format)
                leaks += [f"{kind.name} as {format}: {word}" for word in (OTHER, ABOVE, UNASKED) if word in words]
                told[format] += OWN in words

    assert leaks == []
    assert [format for format in ALL_FORMATS if not told[format]] == []


class NothingThere(Exception):
    """No row of this kind is theirs to export."""


def taken_words(user, kind, format):
    try:
        return all_words(taken(user, kind.name, format))
    except ValidationError as error:
        if error.message_dict == {"query": ["There is no row to export."]}:
            raise NothingThere from None
        raise


def test_a_researcher_takes_the_fields_open_to_research_alone():
    desk = make.desk()
    person = make.person("Sample Hiddenname", desk=desk, summary="Freetextword", occupation="Jobword", birth="1980")
    make.everyone_agrees(identity_mode="pseudonym")
    researcher = make.user(Role.RESEARCHER, on=desk)

    for format in ALL_FORMATS:
        if format == "geojson":
            continue
        words = all_words(taken(researcher, "persons", format))
        assert [word for word in ("Hiddenname", "Freetextword", "Jobword", "1980") if word in words] == []
        assert person.reference in words
    with pytest.raises(Exception, match="column"):
        asked(researcher, "persons", fields=["reference", "summary"])


def test_a_lawyer_takes_the_case_files_they_are_in_charge_of():
    desk = make.desk()
    own, other = make.case(desk=desk), make.case(desk=desk)
    here, there = make.detention(case=own), make.detention(case=other)
    lawyer = make.lawyer_on(own)

    assert [row["id"] for row in json_lines(taken(lawyer, "detentions"))] == [str(here.pk)]
    assert [row["id"] for row in json_lines(taken(lawyer, "persons"))] == [str(here.person_id)]
    assert [row["id"] for row in json_lines(taken(lawyer, "cases"))] == [str(own.pk)]
    assert "organisations" not in [kind.name for kind in kinds_for(lawyer)]
    with pytest.raises(Exception, match="rows you may export"):
        asked(lawyer, "places")
    caseworker = make.user(Role.CASEWORKER, on=desk)
    assert len(json_lines(taken(caseworker, "detentions"))) == 2
    assert there.pk


def test_papers_witnesses_testimonies_consents_and_evidence_are_no_kind_of_export():
    assert (
        set(KINDS)
        & {
            "papers",
            "witnesses",
            "testimonies",
            "testimony-subjects",
            "translations",
            "transcripts",
            "consents",
            "disclosures",
            "evidence-files",
            "custody-events",
            "interview-sessions",
            "hearing-reports",
            "detention-conditions",
        }
        == set()
    )


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_reads_no_content_exports_none(role):
    assert kinds_for(make.user(role)) == []
