"""One's sessions: on which device, from where, when last used; and ending them."""

from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models.functions import Now
from django.utils import timezone

from people.accounts.session import NOTED_EVERY
from people.audit import record


def sessions_of(user) -> list[UserSession]:
    """Those that go on, the last used first. Two queries; rows of those that have ended are cleared away."""
    latest = timezone.now() - timedelta(seconds=settings.SESSION_IDLE + NOTED_EVERY)
    rows = list(UserSession.objects.filter(user=user).order_by("-last_seen_at", "-pk"))
    kept = Session.objects.filter(session_key__in=[row.session_key for row in rows], expire_date__gt=Now())
    alive = set(kept.values_list("session_key", flat=True))
    over = [row.pk for row in rows if row.session_key not in alive or row.last_seen_at < latest]
    if over:
        UserSession.objects.filter(pk__in=over).delete()
    return [row for row in rows if row.pk not in over]


def end_session(user, pk, *, by) -> bool:
    """False where ``user`` has no such session."""
    session = UserSession.objects.filter(user=user, pk=pk).first()
    if session is None:
        return False
    Session.objects.filter(session_key=session.session_key).delete()
    session.delete()
    record(by, "session.ended", user)
    return True


BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)


def device_words(user_agent: str) -> str:
    """“Firefox on Android”: enough to tell one's own phone from a stranger's."""
    browser = next((name for mark, name in BROWSERS if mark in user_agent), "A browser")
    system = next((name for mark, name in SYSTEMS if mark in user_agent), "an unknown device")
    return f"{browser} on {system}"
