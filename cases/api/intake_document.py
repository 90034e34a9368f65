"""The document of one intake, as the page and other programs send it."""

from rest_framework import serializers

from config.shared.api.serializers import PartialDateIn, PermittedLink
from people.enums import Level, Sex, TieKind
from people.models import Desk, Person, User
from sources.enums import (
    ConsentPurpose,
    ConsentStatus,
    IdentityMode,
    InterviewMode,
    KnowledgeBasis,
    TestimonyStatus,
    TextDirection,
    WitnessProtection,
)
from sources.models import InterviewSession, Source, Witness

WHO = "Choose someone on record, or type a new person."
ANSWERS = [choice for choice in ConsentStatus.choices if choice[0] != ConsentStatus.WITHDRAWN]
PROTECTED = [choice for choice in WitnessProtection.choices if choice[0] != WitnessProtection.NONE]
HANDED = [(status.value, status.label) for status in (TestimonyStatus.DRAFT, TestimonyStatus.SUBMITTED)]


class Part(serializers.Serializer):
    """Refuses fields it does not know: a typing error must not pass as saved."""

    def to_internal_value(self, data):
        if isinstance(data, dict) and (unknown := set(data) - set(self.fields)):
            known = ", ".join(sorted(self.fields))
            raise serializers.ValidationError(
                {name: f"There is no such field to write. Known: {known}." for name in unknown}
            )
        return super().to_internal_value(data)


def line(length=300):
    return serializers.CharField(max_length=length, allow_blank=True, required=False)


def long_text():
    return serializers.CharField(allow_blank=True, required=False)


def date():
    return PartialDateIn(required=False)


def chosen(choices):
    return serializers.ChoiceField(choices=choices, required=False, allow_blank=True)


class NewPersonIn(Part):
    """``names``: the same name in one or more scripts, the first is shown; empty for someone only ``known_as``
    something. ``someone_else``: the writer was shown who is alike, and none of them is meant."""

    names = serializers.ListField(child=serializers.CharField(max_length=200), max_length=6, required=False, default=[])
    known_as = line(200)
    sex = serializers.ChoiceField(choices=Sex.choices, required=False)
    birth = date()
    someone_else = serializers.BooleanField(required=False)

    def validate(self, given):
        if not given["names"] and not given.get("known_as"):
            raise serializers.ValidationError({"names": "Type a name, or what they are known as."})
        return given


def _one_of(given, names, words):
    if sum(given.get(name) is not None for name in names) != 1:
        raise serializers.ValidationError(words)
    return given


class ProtectedIn(Part):
    """Only a code is kept here. ``described_as`` must name nobody: “a relative living abroad”."""

    protection = serializers.ChoiceField(choices=PROTECTED, default=WitnessProtection.SEALED)
    described_as = line(200)


class WitnessIn(Part):
    """Exactly one: a witness on record, a person on record, a new person, or a protected witness known by code."""

    witness = PermittedLink(Witness, required=False)
    person = PermittedLink(Person, required=False)
    new = NewPersonIn(required=False)
    protected = ProtectedIn(required=False)

    def validate(self, given):
        return _one_of(
            given,
            ("witness", "person", "new", "protected"),
            "Choose the witness, type a new person, or take “protected: code only”.",
        )


class StepIn(Part):
    """Who told; in words where they are not on record."""

    teller = PermittedLink(Person, required=False)
    new = NewPersonIn(required=False)
    teller_words = line(200)
    told = date()
    coercion_suspected = serializers.BooleanField(required=False)

    def validate(self, given):
        if not (given.get("teller") or given.get("new") or given.get("teller_words")):
            raise serializers.ValidationError({"teller": "Say who told it, or remove this step."})
        return given


class SubjectIn(Part):
    """Someone the testimony speaks of. ``chain``: who told whom, nearest to the event first."""

    person = PermittedLink(Person, required=False)
    new = NewPersonIn(required=False)
    relation = chosen(TieKind.choices)
    relation_words = line(200)
    basis = serializers.ChoiceField(choices=KnowledgeBasis.choices, required=False)
    basis_words = line()
    last_status = line()
    last_status_at = date()
    reason_given = line()
    health = line()
    chain = StepIn(many=True, required=False)

    def validate(self, given):
        if sum(given.get(name) is not None for name in ("person", "new")) != 1:
            raise serializers.ValidationError({"person": WHO})
        return given


class AnswerIn(Part):
    purpose = serializers.ChoiceField(choices=ConsentPurpose.choices)
    status = serializers.ChoiceField(choices=ANSWERS)
    identity_mode = serializers.ChoiceField(choices=IdentityMode.choices, required=False)


class IntakeIn(Part):
    """One testimony with all that belongs to it. ``id`` is made by the sender: sent again, it is the same testimony."""

    id = serializers.UUIDField()
    session = PermittedLink(InterviewSession, required=False, allow_null=True)
    desk = PermittedLink(Desk, required=False, allow_null=True)
    level = serializers.ChoiceField(choices=Level.choices, default=Level.INTERNAL)
    title = line()
    part_of = PermittedLink(Source, required=False, allow_null=True)
    witness = WitnessIn()
    witness_location = line(200)
    given = date()
    mode = serializers.ChoiceField(choices=InterviewMode.choices, required=False)
    language = line(12)
    text = long_text()
    text_direction = serializers.ChoiceField(choices=TextDirection.choices, required=False)
    coercion_suspected = serializers.BooleanField(required=False)
    health_notes = long_text()
    reprisal_notes = long_text()
    subjects = SubjectIn(many=True, required=False)
    consents = AnswerIn(many=True, required=False)
    explained_by = PermittedLink(User, required=False, allow_null=True)
    explained_in = line(12)
    status = serializers.ChoiceField(choices=HANDED, required=False)

    def validate_subjects(self, subjects):
        people = [told["person"].pk for told in subjects if told.get("person")]
        twice = {pk for pk in people if people.count(pk) > 1}
        if not twice:
            return subjects
        said = "This person is named twice here."
        raise serializers.ValidationError(
            [{"person": said} if told.get("person") and told["person"].pk in twice else {} for told in subjects]
        )

    def validate_consents(self, answers):
        if len({answer["purpose"] for answer in answers}) < len(answers):
            raise serializers.ValidationError("One answer for each purpose.")
        return answers


class DraftIn(Part):
    """``document``: whatever the page holds, finished or not. ``writer``: an id of the page; ``step``: how many times
    it has kept this draft, so that the same sent twice is kept once."""

    document = serializers.DictField()
    version = serializers.IntegerField(min_value=0, help_text="The version the page began from; 0 for a new draft.")
    writer = serializers.UUIDField()
    step = serializers.IntegerField(min_value=1, max_value=2**31 - 1)
    session = PermittedLink(InterviewSession, required=False, allow_null=True)


class DraftOut(serializers.Serializer):
    key = serializers.UUIDField()
    version = serializers.IntegerField()
    writer = serializers.UUIDField(allow_null=True)
    step = serializers.IntegerField()
    kept_at = serializers.DateTimeField()
    document = serializers.DictField(required=False)


class TakenOut(serializers.Serializer):
    """The testimony of an intake, and where it is."""

    id = serializers.UUIDField()
    reference = serializers.CharField()
    status = serializers.CharField()
    source = serializers.UUIDField()
    witness = serializers.UUIDField()
    page = serializers.CharField()
