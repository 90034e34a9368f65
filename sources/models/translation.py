"""What was said, in other words: translations of a text, transcripts of a recording, and who checked them."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q

from people.models.record import WITHIN_REACH, Record, tracked
from sources.querysets import TestimonyQuerySet

from .evidence import EvidenceFile
from .testimony import Testimony
from .testimony_guards import counted_text


def _colleague(related_name, **more):
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name=related_name,
        **more,
    )


class CheckedText(models.Model):
    """A wording someone else has checked. Whether the check still holds is told by comparing versions, so no way of
    writing leaves a check standing on words nobody checked.

    ``text_version`` counts wordings, kept by the database; ``checked_version`` is the one that was checked.
    """

    is_machine = models.BooleanField("machine translation", default=False)
    translator = _colleague("%(class)ss")
    worded_by = _colleague("+", editable=False)
    text_version = models.PositiveIntegerField(default=1, editable=False)
    checked_by = _colleague("%(class)ss_checked", editable=False)
    checked_at = models.DateTimeField(null=True, blank=True, editable=False)
    checked_version = models.PositiveIntegerField(null=True, editable=False)

    class Meta:
        abstract = True

    @property
    def check_fell_because(self) -> str:
        """Why an earlier check holds no more; empty while it does, and where there was none."""
        if self.checked_by_id is not None and self.checked_version != self.text_version:
            return "The wording was changed after the check."
        return ""

    @property
    def is_checked(self) -> bool:
        return self.checked_by_id is not None and not self.check_fell_because


@tracked
class Translation(CheckedText, Record):
    """The text of a testimony in another language, by whom, and checked by whom else.

    ``made_from``: the wording of the original it was made from; ``checked_original``: the one it was checked against.
    """

    parents = ("testimony",)
    consent_of = ("testimony",)
    reference_prefix = "TR"

    testimony = models.ForeignKey(Testimony, on_delete=models.PROTECT, related_name="translations")
    language = models.CharField(max_length=12)
    text = models.TextField()
    made_from = models.PositiveIntegerField(default=1, editable=False)
    checked_original = models.PositiveIntegerField(null=True, editable=False)

    objects = TestimonyQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [counted_text("translation_counts_wordings", "text", "language", "is_machine", "translator_id")]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                name="translation_checker_is_not_the_translator",
                condition=Q(checked_by__isnull=True) | Q(translator__isnull=True) | ~Q(checked_by=F("translator")),
                violation_error_message="Someone other than the translator must check it.",
            ),
            models.CheckConstraint(
                name="translation_check_is_whole",
                condition=Q(
                    checked_by__isnull=True,
                    checked_at__isnull=True,
                    checked_version__isnull=True,
                    checked_original__isnull=True,
                )
                | Q(
                    checked_by__isnull=False,
                    checked_at__isnull=False,
                    checked_version__isnull=False,
                    checked_original__isnull=False,
                ),
            ),
            models.UniqueConstraint(
                name="translation_one_per_language",
                fields=["testimony", "language", *WITHIN_REACH],
                violation_error_message="There is a translation into this language already: change that one.",
            ),
        ]

    @property
    def check_fell_because(self) -> str:
        if because := super().check_fell_because:
            return because
        if self.checked_by_id is not None and self.checked_original != self.testimony.text_version:
            return "The original was changed after the check."
        return ""

    @property
    def is_stale(self) -> bool:
        """The original has been worded anew since, and nobody has found that this still fits."""
        return self.made_from != self.testimony.text_version and not self.is_checked


@tracked
class Transcript(CheckedText, Record):
    """What is said in a recording, piece by piece, each piece with its translation.

    ``segments``: a list of ``{start, end, speaker, text, translation}`` in the order of time; milliseconds. The
    recording never changes, so a check falls away only when the words are changed.
    """

    parents = ("file",)
    consent_of = ("file",)
    reference_prefix = "TC"

    file = models.ForeignKey(EvidenceFile, on_delete=models.PROTECT, related_name="transcripts")
    language = models.CharField("language spoken", max_length=12, help_text="kk, ru, ug, zh, en…")
    translated_into = models.CharField(max_length=12, blank=True)
    transcriber = _colleague("transcripts_taken")
    segments = models.JSONField(default=list, blank=True, encoder=DjangoJSONEncoder)

    objects = TestimonyQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [counted_text("transcript_counts_wordings", "segments", "language", "is_machine", "translator_id")]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                name="transcript_checker_did_not_write_it",
                condition=Q(checked_by__isnull=True)
                | (
                    (Q(translator__isnull=True) | ~Q(checked_by=F("translator")))
                    & (Q(transcriber__isnull=True) | ~Q(checked_by=F("transcriber")))
                ),
                violation_error_message="Someone other than who wrote it down or translated it must check it.",
            ),
            models.CheckConstraint(
                name="transcript_check_is_whole",
                condition=Q(checked_by__isnull=True, checked_at__isnull=True, checked_version__isnull=True)
                | Q(checked_by__isnull=False, checked_at__isnull=False, checked_version__isnull=False),
            ),
            models.UniqueConstraint(
                name="transcript_one_per_languages",
                fields=["file", "language", "translated_into", *WITHIN_REACH],
                violation_error_message="There is a transcript in these languages already: change that one.",
            ),
        ]
