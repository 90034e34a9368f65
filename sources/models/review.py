"""The way of a testimony to publication, step by step."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from people.models.record import Record, listed, tracked
from sources.enums import ReviewDecision
from sources.querysets import ReviewQuerySet

from .testimony import Testimony
from .testimony_guards import NOT_ONE_S_OWN, STAYS_AS_TAKEN


@tracked
class Review(Record):
    """A step of a testimony's way. ``reviewer`` took it; who judges is not the author; the comment is required.

    ``answers``: criterion → answer and note, by the list of ``criteria_version``; of a verification alone.
    ``text_version``: the wording it is about. ``is_automatic``: written because the content was changed.
    """

    parents = ("testimony",)
    consent_of = ("testimony",)
    reference_prefix = "RV"

    testimony = models.ForeignKey(Testimony, on_delete=models.PROTECT, related_name="reviews")
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="reviews")
    decision = models.CharField(max_length=20, choices=ReviewDecision.choices)
    comment = models.TextField()
    criteria_version = models.PositiveSmallIntegerField(null=True, blank=True)
    answers = models.JSONField(default=dict, blank=True)
    text_version = models.PositiveIntegerField(default=1)
    is_automatic = models.BooleanField(default=False)

    objects = ReviewQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [NOT_ONE_S_OWN, STAYS_AS_TAKEN]
        constraints = [
            *Record.Meta.constraints,
            listed("review", "decision", ReviewDecision),
            models.CheckConstraint(
                name="review_has_a_comment",
                condition=~Q(comment=""),
                violation_error_message="Write a comment.",
            ),
            models.CheckConstraint(
                name="review_answers_when_it_verifies",
                condition=Q(decision=ReviewDecision.VERIFIED, criteria_version__isnull=False)
                | (~Q(decision=ReviewDecision.VERIFIED) & Q(criteria_version__isnull=True, answers={})),
                violation_error_message="A verification answers the criteria, and only a verification.",
            ),
        ]
