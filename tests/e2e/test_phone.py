"""On a phone no page is wider than the screen."""

import pytest

from people.enums import Role
from tests import make

PHONE = 390


@pytest.mark.parametrize("role", list(Role))
def test_the_home_fits_a_phone(sign_in, role):
    page = sign_in(make.user(role), width=PHONE)

    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


def test_case_dossier_docket_and_inbox_fit_a_phone(sign_in):
    case = make.case(title="A case with a title of a good many words that has to wrap on any phone")
    hearing = make.hearing(case=case)
    person = make.person("Nurbolat-Serikzhan Turganbay-Tursunbayev", desk=case.desk)
    make.detention(case=case, person=person, began="2025-11")
    make.charge(defendant=make.defendant(proceeding=hearing.proceeding, person=person))
    reader = make.lawyer_on(case)
    make.notification(reader, hearing)
    page = sign_in(reader, width=PHONE)

    for url in (f"/case/{case.pk}/", f"/dossier/{person.pk}/", "/docket/", "/inbox/", "/admin/people/person/"):
        page.goto(url)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE, url


def test_the_form_of_a_stay_fits_a_phone_whatever_it_follows(sign_in):
    case = make.case(title="A case with a title of a good many words that has to wrap on any phone")
    person = make.person("Nurbolat-Serikzhan Turganbay-Tursunbayev", desk=case.desk)
    stage = {"case": case, "person": person, "began": "2025-11"}
    first = make.detention(end_kind="converted", **stage)
    stay = make.detention(follows=first, **stage)
    page = sign_in(make.lawyer_on(case), width=PHONE)

    page.goto(f"/admin/cases/detention/{stay.pk}/change/")

    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
