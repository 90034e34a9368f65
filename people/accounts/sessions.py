"""One's sessions: on which device, from where, when last used; and ending them."""

from importlib import import_module

from allauth.usersessions.models import UserSession
from django.conf import settings

from people.audit import record


def sessions_of(user) -> list[UserSession]:
    """Those that go on, the last used first. Rows of sessions that have ended are cleared away."""
    going_on = UserSession.objects.purge_and_list(user)
    return sorted(going_on, key=lambda session: session.last_seen_at, reverse=True)


def end_session(user, pk, *, by) -> bool:
    """False where ``user`` has no such session."""
    session = UserSession.objects.filter(user=user, pk=pk).first()
    if session is None:
        return False
    import_module(settings.SESSION_ENGINE).SessionStore().delete(session.session_key)
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
