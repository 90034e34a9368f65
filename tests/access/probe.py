"""Asks every route as every reader, in every relation."""

import os
import re

from django.db import transaction
from django.test import Client

from .routes import MISSING
from .world import HIDDEN, READERS

SHUT = (302, 401, 403, 404, 405)
"""Answers to a role for which a door is shut or not there, whatever the row."""
WHOLE = bool(os.environ.get("ARASHA_WHOLE_MATRIX"))
"""Every relation for every role. Otherwise caseworkers and lawyers are asked about two of the hidden ones at each
route, in turn, coordinators and researchers about all."""
NO_JSON = "{"
"""Sent to what may not be seen: whoever reads it before asking who may answers 400."""
OF_CUSTODIANS = re.compile(r"witness|identity|custodian|reveal|vault")
"""A custodian is a caseworker of the highest level with a flag: asked where the flag counts."""


def answers_of(world, found) -> dict:
    """Route → reader → relation → status. Rows no desk keeps stand in no relation: "" alone."""
    answers = {str(route): {} for route in found}
    for role in READERS:
        reader = Reader(world.reader(role))
        for number, route in enumerate(found):
            if role != "custodian" or OF_CUSTODIANS.search(route.pattern):
                answers[str(route)][role] = dict(_asked(world, route, role, reader, number))
    return answers


def _asked(world, route, role, reader, number):
    if route.model is None or world.pk(route.model, "own desk") is None:
        shared = world.shared.get(route.model)
        yield "", reader.ask(route, shared.pk if shared is not None else _nobodys(route))
        return
    own = reader.ask(route, world.pk(route.model, "own desk"))
    yield "own desk", own
    for relation in _relations(route, role, own, number):
        yield relation, reader.ask(route, world.pk(route.model, relation), NO_JSON)


def _relations(route, role, own, number):
    """The hidden ones to ask about. For those on no desk the row makes no difference; to researchers a door is shut
    before it looks for a row, but for acts on what they may read."""
    if role in ("administrator", "auditor", "stranger"):
        return ()
    if role == "researcher" and own in SHUT and route.method != "POST":
        return ()
    if role == "researcher":
        return (*HIDDEN, "consent absent")
    if role in ("caseworker", "lawyer") and not WHOLE:
        return ("other desk", HIDDEN[1 + number % 3])
    return HIDDEN


def _nobodys(route):
    """A key of the right shape that no row has."""
    is_uuid = route.model is None or route.model._meta.pk.get_internal_type() == "UUIDField"
    return MISSING if is_uuid else "0"


class Reader:
    """Signed in once; what a request does to the database is undone."""

    def __init__(self, user):
        self.cookies = None
        if user is not None:
            client = Client()
            client.force_login(user)
            self.cookies = client.cookies.output(header="", sep=";")

    def ask(self, route, pk, body="{}") -> int:
        return self.answer(route, pk, body).status_code

    def answer(self, route, pk, body="{}"):
        client = Client(raise_request_exception=False)
        if self.cookies is not None:
            client.cookies.load(self.cookies)
        with transaction.atomic():
            answer = _send(client, route, route.address(pk), body)
            transaction.set_rollback(True)
        return answer


def _send(client, route, address, body):
    if route.method == "GET":
        return client.get(address)
    if address.startswith("/api/"):
        return client.generic(route.method, address, body, content_type="application/json")
    return client.post(address)
