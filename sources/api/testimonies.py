"""Testimonies, whom they speak of, and the verbs of their review."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action

from people.api.persons import RecordViewSet
from sources.actions.testimonies import PERFORM, WAYS, save_part, save_testimony
from sources.models import KnowledgeLink, Review, Testimony, TestimonySubject


class StepSerializer(serializers.Serializer):
    comment = serializers.CharField(max_length=10_000)


class VerifySerializer(StepSerializer):
    answers = serializers.JSONField(
        help_text='Criterion → {"answer": "yes", "no" or "not_applicable", "note": "…"}; see the criteria of review.'
    )


class TestimonyViewSet(RecordViewSet):
    """The status is moved by the verbs alone. To change the content of one that is verified or published takes it back
    to submitted, with a step that says what was changed."""

    __test__ = False
    model = Testimony
    children = {
        "subjects": (
            TestimonySubject,
            "testimony",
            ("id", "person", "relation", "relation_words", "basis", "basis_words", "last_status", "reason_given"),
        ),
        "reviews": (
            Review,
            "testimony",
            (
                "id",
                "reviewer",
                "decision",
                "comment",
                "criteria_version",
                "answers",
                "text_version",
                "is_automatic",
                "created_at",
            ),
        ),
    }

    def save(self, row, *, by, version=None):
        save_testimony(row, by=by, version=version)

    def take(self, pk, act, serializer_class=StepSerializer):
        return self.act(pk, WAYS[act].action, PERFORM[act], serializer_class, now=timezone.now())

    @extend_schema(request=StepSerializer)
    @action(detail=True, methods=["post"])
    def submit(self, request, pk=None):
        return self.take(pk, "submit")

    @extend_schema(request=StepSerializer)
    @action(detail=True, methods=["post"], url_path="take-back")
    def take_back(self, request, pk=None):
        return self.take(pk, "take_back")

    @extend_schema(request=StepSerializer)
    @action(detail=True, methods=["post"], url_path="request-changes")
    def request_changes(self, request, pk=None):
        return self.take(pk, "request_changes")

    @extend_schema(request=VerifySerializer)
    @action(detail=True, methods=["post"])
    def verify(self, request, pk=None):
        return self.take(pk, "verify", VerifySerializer)

    @extend_schema(request=StepSerializer)
    @action(detail=True, methods=["post"])
    def publish(self, request, pk=None):
        return self.take(pk, "publish")

    @extend_schema(request=StepSerializer)
    @action(detail=True, methods=["post"], url_path="withdraw-publication")
    def withdraw_publication(self, request, pk=None):
        return self.take(pk, "withdraw_publication")


class PartViewSet(RecordViewSet):
    """A part of a testimony's content: to change it is to change the testimony."""

    def save(self, row, *, by, version=None):
        save_part(row, by=by, version=version)


class TestimonySubjectViewSet(PartViewSet):
    __test__ = False
    model = TestimonySubject
    children = {
        "chain": (
            KnowledgeLink,
            "subject",
            ("id", "position", "teller", "teller_words", "told", "coercion_suspected"),
        )
    }


class KnowledgeLinkViewSet(PartViewSet):
    model = KnowledgeLink
