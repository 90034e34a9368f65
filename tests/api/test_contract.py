"""The running server keeps to its own schema: requests that fit it and requests that do not, made by Schemathesis, are
sent by a caseworker, a coordinator and a researcher. No answer is a fault, and each is one the schema announces.

``ARASHA_CONTRACT_EXAMPLES=50 uv run pytest tests/api/test_contract.py`` looks longer.
"""

import os
from collections import Counter
from unittest import SkipTest

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as examples
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from config.shared.api.serializers import PermittedLink
from config.shared.scopes import ALL, READING
from people.actions.tokens import make_token
from people.models import Desk
from sources.models import EvidenceFile
from tests import make

from .client import CONTENT, row

SCOPES = {"caseworker": ALL, "coordinator": ALL, "researcher": READING}
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
# The first of each is the simplest there is: an empty object.
EXAMPLES = int(os.environ.get("ARASHA_CONTRACT_EXAMPLES", "2"))
BOUNDED = examples(
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def test_no_request_by_any_role_meets_a_fault_or_an_answer_the_schema_does_not_announce(web_server):
    desk = make.desk()
    rows = {name: row(name, desk) for name in CONTENT}
    senders = {role: _session(role, desk) for role in SCOPES}
    at = f"http://127.0.0.1:{web_server.port}"
    rows["evidence-files"] = _uploaded(senders["coordinator"], at, rows["sources"])
    told = senders["coordinator"].get(f"{at}/api/v1/schema/?format=json").json()
    _name_rows_on_record(told, rows, desk)
    operations = [found.ok() for found in schemathesis.openapi.from_dict(told).get_all_operations()]
    wrong, answered = {}, {role: Counter() for role in SCOPES}

    def send(case, name):
        if name in rows and "id" in (case.path_parameters or {}):
            case.path_parameters["id"] = str(rows[name].pk)
        for role, session in senders.items():
            answer = case.call(base_url=at, session=session, timeout=30)
            answered[role][answer.status_code // 100 * 100] += 1
            try:
                case.validate_response(answer, checks=CHECKS)
            except FailureGroup as failures:
                for each in failures.exceptions:
                    sent = f"{role}: {answer.request.method} {answer.request.url} {answer.request.body!r}"
                    problem = f"{answer.status_code} {each}\n{sent[:600]}\n{answer.text[:600]}"
                    wrong.setdefault((case.operation.label, each.title, answer.status_code), problem)

    for operation in operations:
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):

            @examples(BOUNDED, max_examples=EXAMPLES if mode is GenerationMode.POSITIVE else max(EXAMPLES // 2, 1))
            @given(case=operation.as_strategy(generation_mode=mode))
            def sent_by_all(case):
                send(case, case.operation.path.split("/")[3])

            try:
                sent_by_all()
            except (Unsatisfiable, SkipTest):
                assert mode is GenerationMode.NEGATIVE, operation.label  # nothing can be wrong where nothing is asked

    assert not wrong, "\n\n".join(wrong.values())
    assert len(operations) > 250
    for role in SCOPES:
        assert answered[role][200] > 100, "The checks must see real answers, not refusals alone."


def _session(role, desk):
    _, secret = make_token(make.user(role, on=desk, max_level=3), name="contract", scopes=SCOPES[role])
    session = requests.Session()
    session.headers["Authorization"] = f"Token {secret}"
    return session


def _uploaded(session, at, source):
    """A file whose bytes are in the store of the server."""
    data = b"An invented note."
    announced = {"source": str(source.pk), "original_name": "note.txt", "size": len(data)}
    upload = session.post(f"{at}/api/v1/uploads/", json=announced).json()["id"]
    headers = {"Upload-Offset": "0", "Content-Type": "application/octet-stream"}
    session.patch(f"{at}/api/v1/uploads/{upload}/", data=data, headers=headers).raise_for_status()
    session.post(f"{at}/api/v1/uploads/{upload}/finish/", json={}).raise_for_status()
    return EvidenceFile.objects.get(original_name="note.txt")


def _name_rows_on_record(told, rows, desk):
    """Links in what is sent name rows that exist: otherwise nearly every create would end at the first link."""
    ids = {type(made): str(made.pk) for made in rows.values()} | {Desk: desk.pk}
    for view in CONTENT.values():
        for writer in (view.creator, view.editor):
            shape = told["components"]["schemas"].get(writer.__name__.removesuffix("Serializer")) if writer else None
            for name, field in writer().fields.items() if shape else ():
                if isinstance(field, PermittedLink) and field.linked in ids:
                    shape["properties"][name] = {"enum": [ids[field.linked]]}
