"""What an import takes and answers over the API."""

from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from cases.enums import Jurisdiction
from config.shared.api.serializers import PermittedLink
from exchange.enums import RowChoice, RowFinding, RowOutcome
from exchange.models import ImportBatch, ImportList
from people.enums import Level
from people.models import Desk
from sources.models import Source


class DeskLink(PermittedLink):
    """A desk where one may import."""

    def get_queryset(self):
        return Desk.objects.open_for(self.context["request"].user, "add", ImportBatch)


class ImportNew(serializers.Serializer):
    file = serializers.FileField(help_text="CSV or XLSX, up to 8 MiB.")
    desk = DeskLink(Desk)
    level = serializers.ChoiceField(choices=Level.choices, default=Level.INTERNAL)
    list = PermittedLink(ImportList, required=False, allow_null=True, default=None)
    source = PermittedLink(Source, required=False, allow_null=True, default=None)


class ImportCheck(serializers.Serializer):
    columns = serializers.ListField(
        child=serializers.CharField(max_length=20, allow_blank=True),
        required=False,
        max_length=100,
        help_text="A field for each column, empty to leave it out. Without: as guessed.",
    )
    list_name = serializers.CharField(max_length=120, required=False, default="", allow_blank=True)
    jurisdiction = serializers.ChoiceField(Jurisdiction.choices, required=False)
    empties = serializers.BooleanField(required=False)
    makes_places = serializers.BooleanField(required=False)


class ImportDecision(serializers.Serializer):
    """``rows``: their places; without them, all rows not decided whose likeliest hint is of ``least`` likeness."""

    choice = serializers.ChoiceField([each for each in RowChoice.choices if each[0]])
    rows = serializers.ListField(child=serializers.IntegerField(min_value=0), required=False, max_length=500)
    least = serializers.FloatField(min_value=0.45, required=False)
    person = serializers.UUIDField(required=False)
    row = serializers.IntegerField(min_value=0, required=False)

    def validate(self, given):
        if ("rows" in given) == ("least" in given):
            raise ValidationError("Name the rows, or from which likeness on; one of the two.")
        return given


class ImportDecided(serializers.Serializer):
    decided = serializers.IntegerField()


class ImportProblem(serializers.Serializer):
    column = serializers.IntegerField(allow_null=True)
    text = serializers.CharField()


class ImportHint(serializers.Serializer):
    """Somebody on record, or an earlier row of the file by its place."""

    person = serializers.UUIDField(allow_null=True)
    row = serializers.IntegerField(allow_null=True)
    score = serializers.FloatField()
    why = serializers.ListField(child=serializers.CharField())


class ImportChange(serializers.Serializer):
    field = serializers.CharField()
    old = serializers.CharField(allow_blank=True)
    new = serializers.CharField(allow_blank=True)


class ImportRowOut(serializers.Serializer):
    place = serializers.IntegerField()
    number = serializers.IntegerField(help_text="The line in the file.")
    their_id = serializers.CharField()
    finding = serializers.ChoiceField(RowFinding.choices)
    problems = ImportProblem(many=True)
    hints = ImportHint(many=True)
    changes = ImportChange(many=True)
    choice = serializers.ChoiceField(RowChoice.choices)
    outcome = serializers.ChoiceField(RowOutcome.choices)
    person = serializers.UUIDField(allow_null=True)


class ImportRowsAsked(serializers.Serializer):
    finding = serializers.ChoiceField(RowFinding.choices, required=False)
    outcome = serializers.ChoiceField([each for each in RowOutcome.choices if each[0]], required=False)
    after = serializers.IntegerField(min_value=0, required=False)
