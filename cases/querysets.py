"""Reads of the upper app: its tables of rules on the one ``permitted`` of people."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Now

from people.grants import roles_of
from people.querysets import GlobalQuerySet, OwnQuerySet, RecordQuerySet

from . import rules

BEYOND = Q(end_kind="", lawful_until__lt=Now())
IS_BEYOND = Case(When(BEYOND, then=Value(True)), default=Value(False))
RUNS_OUT_AT = Case(
    When(Q(expires_at=None) | Q(end_kind="", lawful_until__gte=Now()), then=F("lawful_until")), default=F("expires_at")
)
"""The next moment at which what covers an open stay runs out: the lawful limit while it lies ahead; then, and of a stay
that ended, the end of the ordered term, which an order may put later than the law allows."""


class CaseQuerySet(RecordQuerySet):
    rules = rules.CASE


class CaseMemberQuerySet(RecordQuerySet):
    rules = rules.STAFF_WORK

    def on_duty(self, day):
        """Duties that last beyond or through the civil day ``day``."""
        return self.filter(Q(until__isnull=True) | Q(until__gte=day))


class DetentionQuerySet(RecordQuerySet):
    rules = rules.DETENTION

    def beyond_lawful_term(self, is_beyond=True):
        """Still open after the last moment the law covers by what is on record: asked of the database's clock."""
        return self.filter(BEYOND) if is_beyond else self.exclude(BEYOND)

    def with_beyond(self):
        """Each row with ``is_beyond``, ``runs_out_at``, and the rule that says so."""
        return self.select_related("lawful_by").annotate(is_beyond=IS_BEYOND, runs_out_at=RUNS_OUT_AT)


class TermExtensionQuerySet(RecordQuerySet):
    rules = rules.TERM_EXTENSION


class HearingQuerySet(RecordQuerySet):
    rules = rules.HEARING


class JointChangeQuerySet(RecordQuerySet):
    rules = rules.JOINT_CHANGE


class DeadlineQuerySet(RecordQuerySet):
    rules = rules.DEADLINE


class TaskQuerySet(RecordQuerySet):
    rules = rules.TASK


class PacketQuerySet(RecordQuerySet):
    rules = rules.PACKET


class StaffWorkQuerySet(RecordQuerySet):
    rules = rules.STAFF_WORK


class AboutRowQuerySet(RecordQuerySet):
    """Rows about rows of any kind."""

    def about(self, model):
        """Those about rows of ``model``; ``permitted`` after it asks for those alone, not for each kind there is."""
        return self.filter(subject_type=ContentType.objects.get_for_model(model)).telling_of([model])


class CommonTableQuerySet(GlobalQuerySet):
    rules = rules.COMMON_TABLE


class TimeLimitQuerySet(GlobalQuerySet):
    rules = rules.TIME_LIMIT

    def in_force(self, on):
        """Versions in force on the day ``on``."""
        begun = Q(valid_from__isnull=True) | Q(valid_from__lte=on)
        return self.filter(begun).filter(Q(valid_to__isnull=True) | Q(valid_to__gte=on))


class ReminderQuerySet(OwnQuerySet):
    owner_path = "recipient"


class NotificationQuerySet(OwnQuerySet):
    owner_path = "recipient"


class CalendarFeedQuerySet(OwnQuerySet):
    owner_path = "owner"

    def live(self):
        """Neither revoked nor run out, by the database's clock, of an account that is open."""
        return self.filter(revoked_at__isnull=True, expires_at__gt=Now(), owner__is_active=True)


class DigestQuerySet(OwnQuerySet):
    owner_path = "recipient"


class PreferenceQuerySet(OwnQuerySet):
    owner_path = "user"


class IntakeDraftQuerySet(OwnQuerySet):
    """One's own, while one may add testimonies on some desk."""

    owner_path = "by"
    rules = rules.INTAKE

    def permitted(self, user, action="view"):
        own = super().permitted(user, action)
        return own if roles_of(user) & self.rules[action] else own.none()

    def unfinished(self):
        return self.filter(testimony__isnull=True, discarded_at__isnull=True)

    def discarded(self):
        """Those that can still be brought back."""
        return self.filter(testimony__isnull=True, discarded_at__isnull=False).exclude(sealed=b"")
