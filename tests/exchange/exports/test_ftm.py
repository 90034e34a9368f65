"""FollowTheMoney: what we write validates with its package and loads into its tools, our extension included."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import followthemoney
import pytest
from followthemoney.model import Model

from exchange.exports.money_maps import MAPS
from people.enums import Role
from tests import make
from tests.every_row import rows_of

from .files import data_file, json_lines, taken

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def caseworker(desk):
    return make.user(Role.CASEWORKER, on=desk)


@pytest.fixture(scope="module")
def model_folder(tmp_path_factory):
    """As README and bundle say: the package's schemata and ours beside them."""
    folder = tmp_path_factory.mktemp("model") / "schema"
    shutil.copytree(Path(followthemoney.__file__).parent / "schema", folder)
    return folder


def model_with(files, folder):
    for name, data in files.items():
        if name.startswith("model/"):
            (folder / name.removeprefix("model/")).write_bytes(data)
    return Model(str(folder))


def test_every_kind_validates_and_points_at_entities_that_are_there(desk, caseworker, model_folder, settings):
    settings.EXPORTS_A_DAY = 100
    rows_of(desk, "Sample")
    schemata = set()

    for kind in MAPS:
        files = taken(caseworker, kind, "ftm")
        model = model_with(files, model_folder)
        entities = json_lines(files, "ftm.json")
        assert entities, kind
        known = {entity["id"] for entity in entities}
        for entity in entities:
            proxy = model.get_proxy(entity, cleaned=False)
            model.get(entity["schema"]).validate(entity)
            assert proxy.to_dict()["properties"] == {
                name: values for name, values in entity["properties"].items() if values
            }, (kind, entity)
            pointed = [value for prop, value in proxy.itervalues() if prop.type.name == "entity"]
            assert set(pointed) <= known
            schemata.add(entity["schema"])

    assert {"Person", "Detention", "Charge", "Hearing", "Reprisal", "CourtCase", "CourtCaseParty"} <= schemata


def test_a_detention_in_its_own_words(desk, caseworker, model_folder):
    person = make.person("Serik Sample", desk=desk)
    facility = make.organisation("Sample Facility", desk=desk, kind="detention_facility")
    stay = make.detention(
        desk=desk, person=person, facility=facility, began="2018-03", ended="~2020", end_kind="released"
    )

    stays, *pointed = json_lines(taken(caseworker, "detentions", "ftm"), "ftm.json")

    assert stays == {
        "id": f"arasha-{stay.pk}",
        "schema": "Detention",
        "properties": {
            "name": [f"Detention {stay.reference}"],
            "detainee": [f"arasha-{person.pk}"],
            "facility": [f"arasha-{facility.pk}"],
            "detentionKind": ["admin_arrest"],
            "jurisdiction": [stay.jurisdiction],
            "enforcedDisappearance": ["false"],
            "began": ["2018-03"],
            "startDate": ["2018-03"],
            "ended": ["~2020"],
            "endKind": ["released"],
            "certainty": ["stated"],
        },
    }
    assert pointed == [
        {"id": f"arasha-{person.pk}", "schema": "Person", "properties": {"name": ["Serik Sample"]}},
        {"id": f"arasha-{facility.pk}", "schema": "Organization", "properties": {"name": ["Sample Facility"]}},
    ]


def test_it_loads_into_the_tools(desk, caseworker, model_folder, tmp_path):
    make.detention(desk=desk, person=make.person("Serik Sample", desk=desk))
    files = taken(caseworker, "detentions", "ftm")
    model_with(files, model_folder)
    at = tmp_path / "entities.ftm.json"
    at.write_bytes(data_file(files, "ftm.json"))
    ftm = [str(Path(sys.executable).parent / "ftm")]
    env = os.environ | {"FTM_MODEL_PATH": str(model_folder)}

    def run(*words):
        return subprocess.run([*ftm, *words], env=env, capture_output=True, text=True, timeout=60)

    validated = run("validate", "-i", str(at))
    aggregated = run("aggregate", "-i", str(at))

    assert (validated.returncode, validated.stderr) == (0, "")
    schemata = [json.loads(line)["schema"] for line in validated.stdout.splitlines()]
    assert schemata == ["Detention", "Person"]
    assert aggregated.returncode == 0
    assert sorted(json.loads(line)["schema"] for line in aggregated.stdout.splitlines()) == ["Detention", "Person"]
