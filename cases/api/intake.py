"""Intake over the API: one document makes a testimony with all that belongs to it; drafts are one's own."""

import json
import uuid

import orjson
from django.db import transaction
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from cases import intake
from cases.intake.candidates import candidates
from cases.models import IntakeDraft
from config.shared.api import RuledAPIView
from config.shared.api.serializers import PartialDateIn, page_of
from config.shared.errors import Conflict
from people.duplicates import likely_duplicates
from people.models import Desk, Person
from people.rules import EDITORS
from sources.models import InterviewSession, Testimony

from .intake_document import DraftIn, DraftOut, IntakeIn, TakenOut


class IntakeDoor(RuledAPIView):
    """For those who may add testimonies somewhere."""

    open_to = EDITORS
    refusal = "Your role takes no testimonies."


class IntakeView(IntakeDoor):
    @extend_schema(request=IntakeIn, responses={201: TakenOut, 200: TakenOut})
    def post(self, request):
        """Put a testimony on record: source, witness, people, subjects, chains and consent, all or nothing. The same
        ``id`` sent again answers the same testimony with 200."""
        again = IntakeDraft.objects.permitted(request.user).filter(testimony__isnull=False, key=_key(request.data))
        if (draft := again.select_related("testimony").first()) is not None:
            return Response(taken(draft.testimony))
        given = IntakeIn(data=request.data, context={"request": request})
        given.is_valid(raise_exception=True)
        values = dict(given.validated_data)
        key = values.pop("id")
        if values.get("desk") is None and values.get("session") is None:
            values["desk"] = _only_desk(request.user)
        with transaction.atomic():
            testimony, is_new = intake.save_intake(values, key=key, by=request.user, now=timezone.now())
            if not Testimony.objects.permitted(request.user, "add").filter(pk=testimony.pk).exists():
                raise ValidationError({"level": "You may not write this on that desk and level."})
        return Response(taken(testimony), status=201 if is_new else 200)


def taken(testimony) -> dict:
    return {
        "id": str(testimony.pk),
        "reference": _reference(testimony),
        "status": testimony.status,
        "source": str(testimony.source_id),
        "witness": str(testimony.witness_id),
        "page": reverse("intake_testimony", args=[testimony.pk]),
    }


def _reference(testimony):
    if not isinstance(testimony.reference, str):  # made by the database when the row was written
        testimony.refresh_from_db(fields=["reference"])
    return testimony.reference


def _key(data):
    try:
        return uuid.UUID(str(data.get("id")))
    except ValueError:
        return None


def _only_desk(user):
    desks = list(Desk.objects.open_for(user, "add", Testimony)[:2])
    if len(desks) != 1:
        raise ValidationError({"desk": "Name the desk this belongs to."})
    return desks[0]


class DraftsView(IntakeDoor):
    @extend_schema(operation_id="intake_drafts_list", responses=page_of(DraftOut))
    def get(self, request):
        """One's own unfinished intakes, the latest first, at most 100; without what was typed."""
        rows = IntakeDraft.objects.permitted(request.user).unfinished().order_by("-kept_at", "-id")[:100]
        return Response({"next": None, "results": [_shown(row) for row in rows]})


class DraftView(IntakeDoor):
    @extend_schema(responses=DraftOut)
    def get(self, request, key):
        draft = self._own(request, key)
        return Response(_shown(draft) | {"document": json.loads(draft.text or "{}")})

    @extend_schema(request=DraftIn, responses=DraftOut)
    def put(self, request, key):
        """Keep what was typed so far. 409 with ``version``: another page kept it meanwhile; with ``testimony``: it is
        on record already."""
        given = DraftIn(data=request.data, context={"request": request})
        given.is_valid(raise_exception=True)
        values = dict(given.validated_data)
        text = orjson.dumps(values.pop("document")).decode()
        try:
            draft = intake.keep_draft(key, text=text, by=request.user, now=timezone.now(), **values)
        except intake.ChangedElsewhere as error:
            raise Conflict(str(error), {"version": [str(error.draft.version)]}) from None
        except intake.OnRecord as error:
            raise Conflict(str(error), {"testimony": [str(error.draft.testimony_id)]}) from None
        return Response(_shown(draft))

    @extend_schema(responses={204: None})
    def delete(self, request, key):
        """Discard; ``restore`` brings it back for seven days."""
        intake.discard(self._own(request, key), by=request.user, now=timezone.now())
        return Response(status=204)

    def _own(self, request, key):
        draft = IntakeDraft.objects.permitted(request.user).unfinished().filter(key=key).first()
        if draft is None:
            raise Http404
        return draft


class RestoreView(IntakeDoor):
    @extend_schema(request=None, responses=DraftOut)
    def post(self, request, key):
        draft = IntakeDraft.objects.permitted(request.user).discarded().filter(key=key).first()
        if draft is None:
            raise Http404
        intake.bring_back(draft, by=request.user, now=timezone.now())
        return Response(_shown(draft))


def _shown(draft):
    return {"key": str(draft.key)} | intake.state_of(draft)


class CandidateOut(serializers.Serializer):
    person = serializers.CharField(allow_null=True)
    witness = serializers.CharField(allow_null=True)
    reference = serializers.CharField()
    name = serializers.CharField()
    why = serializers.CharField()
    about = serializers.CharField()


class CandidatesView(IntakeDoor):
    @extend_schema(
        responses=page_of(CandidateOut),
        parameters=[
            OpenApiParameter("q", str, description="A name in any script, part of one, initials, or a reference."),
            OpenApiParameter("witnesses", bool, description="Also by a witness's code."),
            OpenApiParameter("session", str, description="With witnesses: also by description, in this session."),
        ],
    )
    def get(self, request):
        """Who on record may be meant: at most eight, likeliest first."""
        asked = request.query_params
        key = _key({"id": asked.get("session")})
        session = InterviewSession.objects.permitted(request.user).filter(pk=key).first() if key else None
        found = candidates(
            request.user, asked.get("q", ""), witnesses=asked.get("witnesses") == "true", session=session
        )
        return Response({"next": None, "results": found})


class LikelyOut(serializers.Serializer):
    person = serializers.CharField()
    reference = serializers.CharField()
    name = serializers.CharField()
    why = serializers.CharField()


class LikelyView(IntakeDoor):
    @extend_schema(
        responses=page_of(LikelyOut),
        parameters=[
            OpenApiParameter("name", str, many=True, description="Each name of the new person."),
            OpenApiParameter("birth", str, description="As far as known: 1975-03."),
        ],
    )
    def get(self, request):
        """Who on record may be the new person one is about to enter."""
        names = [name for name in request.query_params.getlist("name")[:6] if name.strip()]
        person = Person()
        birth = request.query_params.get("birth", "").strip()
        if birth:
            person.birth, _ = PartialDateIn().run_validation(birth)
        likely = likely_duplicates(request.user, person, names)
        rows = [
            {
                "person": str(one.person.pk),
                "reference": one.person.reference,
                "name": one.name,
                "why": "; ".join(one.reasons),
            }
            for one in likely
        ]
        return Response({"next": None, "results": rows})
