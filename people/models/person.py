"""Persons on record, their names, papers and ties; and groups known only by number."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Upper
from django.utils import timezone

from config.shared import sealing
from config.shared.partial_dates import PartialDateField, partial_date_constraints
from people.consent import Of
from people.enums import (
    Certainty,
    DocumentKind,
    SamePersonVerdict,
    Sex,
    TieKind,
    Verification,
    Whereabouts,
)
from people.paper_numbers import check_number, ending
from people.querysets import PersonQuerySet, SamePersonQuerySet, StaffOnlyQuerySet

from .name import Name, Named, name_constraints
from .record import LOOKED_INTO, WITHIN_REACH, Record, listed, tracked


@tracked
class Person(Named, Record):
    """One human being. What no source says stays empty."""

    consent_of = ("self",)
    answered_at = ("merged_into",)
    reference_prefix = "P"

    known_as = models.CharField(
        max_length=200,
        blank=True,
        help_text="For someone unnamed: “uncle of …”, as the source describes them.",
    )
    sex = models.CharField(max_length=8, choices=Sex.choices, default=Sex.UNKNOWN)
    birth = PartialDateField("born")
    birthplace = models.ForeignKey(
        "people.Place", null=True, blank=True, on_delete=models.PROTECT, related_name="births"
    )
    citizenships = ArrayField(
        models.CharField(max_length=2),
        default=list,
        blank=True,
        help_text="Country codes as asserted, such as KZ, CN.",
    )
    ethnicity = models.CharField(max_length=60, blank=True)
    occupation = models.CharField(max_length=200, blank=True)
    residence = models.ForeignKey(
        "people.Place", null=True, blank=True, on_delete=models.PROTECT, related_name="residents"
    )
    whereabouts = models.CharField(max_length=12, choices=Whereabouts.choices, default=Whereabouts.UNKNOWN)
    last_confirmed_on = models.DateField(
        null=True, blank=True, help_text="Day on which the whereabouts were last confirmed by a source."
    )
    verification = models.CharField(max_length=16, choices=Verification.choices, default=Verification.UNVERIFIED)
    verification_criteria = models.CharField(max_length=300, blank=True)
    is_public_figure = models.BooleanField(default=False, help_text="Named for their office; has no part as a victim.")
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="merged"
    )
    summary = models.TextField(blank=True)

    objects = PersonQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("person", "birth"),
            listed("person", "sex", Sex),
            listed("person", "whereabouts", Whereabouts),
            listed("person", "verification", Verification),
            models.CheckConstraint(
                name="person_not_merged_into_itself",
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
            ),
        ]
        indexes = [
            # As every table's, and with what lists are asked for most: found and counted without reading others.
            models.Index(fields=["-created_at", "-id", "desk", "level", "merged_into"], name="person_newest"),
            models.Index(
                fields=["desk", "-created_at", "-id", "level", "sex", "whereabouts", "merged_into"],
                name="person_of_desk",
            ),
            models.Index(
                fields=["whereabouts", "-created_at", "-id", "desk", "level", "sex", "merged_into"],
                name="person_whereabouts",
            ),
            # For icontains: a search looks there for people nobody could name.
            GinIndex(OpClass(Upper("known_as"), name="gin_trgm_ops"), name="person_known_as_trgm", **LOOKED_INTO),
        ]

    def save(self, *args, **kwargs):
        if not self.display_name:
            self.display_name = self.known_as
        super().save(*args, **kwargs)


@tracked(exclude=Name.KEY_FIELDS)
class PersonName(Name):
    parents = ("person",)
    consent_of = (Of("person", named=True),)
    reference_prefix = "N"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="names")

    class Meta(Name.Meta):
        constraints = [
            *name_constraints("personname"),
            models.UniqueConstraint(
                name="personname_one_main",
                fields=["person", *WITHIN_REACH],
                condition=Q(is_main=True),
                violation_error_message="Another name is already shown first.",
            ),
        ]


@tracked
class IdentityDocument(Record):
    """A paper with a number. The number is ciphertext; ``number_index`` is a keyed hash for exact search.

    Set ``number`` and both follow, so that no row, history or error mail ever holds it in clear."""

    parents = ("person",)
    consent_of = (Of("person", named=True),)
    reference_prefix = "I"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="documents")
    kind = models.CharField(max_length=12, choices=DocumentKind.choices)
    country = models.CharField(max_length=2, blank=True)
    number_sealed = models.BinaryField(editable=False)
    number_index = models.CharField(max_length=64, editable=False, db_index=True)
    issued = PartialDateField("issued")
    expires = PartialDateField("valid until")
    note = models.CharField(max_length=300, blank=True)

    objects = StaffOnlyQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            *partial_date_constraints("identitydocument", "issued", "expires"),
            listed("identitydocument", "kind", DocumentKind),
        ]

    @property
    def number(self) -> str:
        """Raises SealingError where it does not open."""
        return self.opened(self.number_sealed, self.pk)

    @number.setter
    def number(self, text: str):
        self.number_sealed = sealing.seal(sealing.normal(text), where=self._place(self.pk))
        self.number_index = sealing.index(text)

    @property
    def number_end(self) -> str:
        """``•••• 1234``: what lists and forms show; of a number that does not open, nothing but dots."""
        return self.end_of(self.number_sealed, self.pk)

    @classmethod
    def opened(cls, sealed: bytes, pk) -> str:
        return sealing.unseal(sealed, where=cls._place(pk))

    @classmethod
    def end_of(cls, sealed: bytes, pk) -> str:
        try:
            return f"•••• {ending(cls.opened(sealed, pk))}".rstrip()
        except sealing.SealingError:
            return "••••"

    @classmethod
    def _place(cls, pk):
        return sealing.place(cls._meta.db_table, pk, "number_sealed")

    def clean(self):
        super().clean()
        if not self.number_sealed:
            raise ValidationError({"number": "Type the number of the paper."})
        try:
            number = self.number
        except sealing.SealingError:
            return  # the rest of the row can still be put right
        check_number(self.kind, number, today=timezone.localdate())


@tracked
class Tie(Record):
    """``person`` is the ``kind`` of ``other``. One row serves both directions: see ``INVERSE_TIES``."""

    parents = ("person", "other")
    consent_of = ("person", "other")
    reference_prefix = "R"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="ties_from")
    kind = models.CharField(max_length=16, choices=TieKind.choices)
    other = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="ties_to")
    certainty = models.CharField(max_length=12, choices=Certainty.choices, default=Certainty.STATED)
    words = models.CharField("the source's words", max_length=300, blank=True)

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            listed("tie", "kind", TieKind),
            listed("tie", "certainty", Certainty),
            models.CheckConstraint(
                name="tie_joins_two_people",
                condition=~Q(person=F("other")),
                violation_error_message="A person has no tie to themself.",
            ),
            models.UniqueConstraint(
                name="tie_once_per_pair_and_kind",
                fields=["person", "kind", "other", *WITHIN_REACH],
                violation_error_message="This tie is already on record.",
            ),
        ]


@tracked
class SamePerson(Record):
    """Whether two records are one human being: a suspicion found by comparing names, or someone's verdict on it."""

    parents = ("first", "second")
    consent_of = ("first", "second")
    reference_prefix = "Y"

    first = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="verdicts_first")
    second = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="verdicts_second")
    verdict = models.CharField(max_length=12, choices=SamePersonVerdict.choices)
    reason = models.CharField(max_length=300)
    score = models.FloatField(
        null=True, blank=True, editable=False, help_text="How alike the names are, 0 to 1; empty where nobody compared."
    )

    objects = SamePersonQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = "same-person verdict"
        constraints = [
            *Record.Meta.constraints,
            listed("sameperson", "verdict", SamePersonVerdict),
            models.CheckConstraint(name="sameperson_in_order", condition=Q(first__lt=F("second"))),
            models.UniqueConstraint(name="sameperson_once_per_pair", fields=["first", "second"]),
        ]


@tracked
class PersonGroup(Record):
    """People known only by description: “the nineteen defendants”. Their number is a claim, not rows of persons."""

    consent_of = ()
    reference_prefix = "G"

    title = models.CharField(max_length=200)
    description = models.TextField(blank=True)

    class Meta(Record.Meta):
        verbose_name = "unnamed group"
