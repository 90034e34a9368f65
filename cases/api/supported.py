"""What the resources of every app say of their sources: how many support a row, and how far that verifies it."""

import django_filters
from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from cases.models import Claim, Disagreement
from cases.support import has_support, in_conflict, is_subject, pairs, said_about, support_of, supported, verified
from config.shared.api.filters import TRUE_OR_FALSE
from config.shared.api.includes import MOST, TOO_MANY, Hanging, Include
from config.shared.field_lists import field_rules
from people.enums import Verification
from sources.enums import SourceKind
from sources.models import Source

SOURCES = "How many sources that you may see support the row; null where somebody it tells of is not to be named."
LEVEL = "Of a person as judged; of other rows what their sources come to. See docs/research.md."


class SourceKindFilter(django_filters.MultipleChoiceFilter):
    rests_on = ((Source, "kind"),)

    def __init__(self, model):
        self.of = model
        super().__init__(choices=SourceKind.choices, label="Supported by a source of such a kind")

    def filter(self, queryset, value):
        if not value:
            return queryset
        return queryset.filter(supported(self.parent.request.user, self.of, kind__in=value))


class VerificationFilter(django_filters.MultipleChoiceFilter):
    def __init__(self, model):
        self.of = model
        super().__init__(choices=Verification.choices, label="What the sources of the row come to")

    def filter(self, queryset, value):
        if not value:
            return queryset
        whole = verified(self.parent.request.user, self.of, value[0])
        for level in value[1:]:
            whole |= verified(self.parent.request.user, self.of, level)
        return queryset.filter(whole)


class ConflictFilter(django_filters.TypedChoiceFilter):
    rests_on = ((Claim, "disagreement"), (Disagreement, "chosen"))

    def __init__(self, model):
        self.of = model
        super().__init__(label="Whether sources differ about it and nobody has decided", **TRUE_OR_FALSE)

    def filter(self, queryset, value):
        if value is None:
            return queryset
        asked = in_conflict(self.parent.request.user, self.of)
        return queryset.filter(asked if value else ~asked)


class About(Hanging):
    """Citations or claims about the rows of a page."""

    def __init__(self, label):
        super().__init__(label, "subject_id")

    def rests_on(self):
        return {"subject"}

    def hanging(self, view, hung, pks):
        return said_about(view.request.user, hung.model, view.model).filter(subject_id__in=pks)


class SupportingSources(Include):
    """The sources themselves, each once a row it supports."""

    def __init__(self):
        super().__init__("sources.Source")

    def rows(self, view, rows):
        found = pairs(view.request.user, view.model, [row["id"] for row in rows])
        joined = sorted({(of, by) for of, by, *_ in found if by is not None}, key=str)
        if len(joined) > MOST:
            raise ValidationError({"include": TOO_MANY})
        told = self.told_by_id(view, {by for _, by in joined})
        return {row["id"]: [told[by] for of, by in joined if of == row["id"]] for row in rows}


class Supported:
    """For a resource of content rows, before its class."""

    @classmethod
    def more_filters(cls):
        made = super().more_filters() | {"source_kind": SourceKindFilter(cls.model)}
        if "verification" not in field_rules(cls.model).names:
            made["verification"] = VerificationFilter(cls.model)
        if is_subject(cls.model):
            made["has_conflict"] = ConflictFilter(cls.model)
        return made

    @classmethod
    def more_includes(cls):
        about = {"sources": SupportingSources(), "citations": About("cases.Citation"), "claims": About("cases.Claim")}
        return super().more_includes() | (about if is_subject(cls.model) else {})

    def reckon(self, rows, answers, names):
        found = support_of(self.request.user, self.model, [row["id"] for row in rows])
        for row, answer in zip(rows, answers, strict=True):
            support = found.get(row["id"])
            if "verification" in names:
                answer["verification"] = support.verification if support else None
            if "source_count" in names:
                answer["source_count"] = support.sources if support else None


def supported_view(view):
    """``view`` with what its sources say; as it is where it keeps nothing for researchers or rests on no sources."""
    if not getattr(view, "is_open_to_research", False) or not has_support(view.model):
        return view
    model = view.model
    reckoned = {"source_count": serializers.IntegerField(allow_null=True, required=False, help_text=SOURCES)}
    if "verification" not in field_rules(model).names:
        level = serializers.ChoiceField(Verification.choices, allow_null=True, required=False, help_text=LEVEL)
        reckoned = {"verification": level} | reckoned
    kept = {"model": model, "reckoned": reckoned, "__doc__": view.__doc__, "__module__": view.__module__}
    return type(view.__name__, (Supported, view), kept)
