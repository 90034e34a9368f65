"""What a session notes of its sign-in, so that no request asks the database whether a second factor was used.

Times are seconds since 1970, since sessions are kept as JSON.
"""

import time
from datetime import UTC, datetime

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.db.models import F

from people.enums import Factor, Gate
from people.models import User
from people.rules import PASSKEY_ROLES

SIGNED_IN, SEEN, CONFIRMED, FACTOR, GATE = "signed_in_at", "seen_at", "confirmed_at", "factor", "gate"
NOTED_EVERY = 60  # seconds


def needs_passkey(user) -> bool:
    """Who opens most is not to be phished: a code can be read out to a stranger, a passkey cannot."""
    return user.is_custodian or bool(user.roles & PASSKEY_ROLES)


def gate_for(user, factor) -> Gate:
    if factor == Factor.NONE:
        return Gate.FACTOR
    if factor in (Factor.PASSKEY, Factor.DEMO) or not needs_passkey(user):
        return Gate.OPEN
    return Gate.PASSKEY


def begin(session, user, factor, *, now=None):
    """A sign-in by ``factor`` has just succeeded. It counts as a confirmation, unless it was the demo's."""
    now = int(now or time.time())
    session[SIGNED_IN] = session[SEEN] = now
    session[CONFIRMED] = 0 if factor == Factor.DEMO else now
    session[FACTOR] = str(factor)
    session[GATE] = str(gate_for(user, factor))


def is_over(session, *, now) -> bool:
    """Idle or old, or begun by something that does not note how: then nobody is signed in."""
    if GATE not in session:
        return True
    return now - session[SEEN] > settings.SESSION_IDLE or now - session[SIGNED_IN] > settings.SESSION_COOKIE_AGE


def note_use(session, *, now):
    """At most one write a minute."""
    if now - session[SEEN] >= NOTED_EVERY:
        session[SEEN] = int(now)
        UserSession.objects.filter(session_key=session.session_key).update(last_seen_at=_moment(now))


def confirm(request):
    """Whoever is there has just shown it again. The session gets a new key."""
    request.session[CONFIRMED] = int(time.time())
    _with_new_key(request, request.session.cycle_key)


def enrolled(request, factor):
    """``request.user`` has just set up ``factor``: their other sessions end, this one goes on, by it if it waited for
    one. A session that has shown enough already stays what it is."""
    end_sessions(request.user, keep=request)
    if request.session[GATE] != Gate.OPEN:
        begin(request.session, request.user, factor)


def end_sessions(user, *, keep=None):
    """Every session of ``user`` ends with its next request, but that of the request ``keep``."""
    User.objects.filter(pk=user.pk).update(session_generation=F("session_generation") + 1)
    user.refresh_from_db(fields=["session_generation"])
    ended = UserSession.objects.filter(user=user)
    if keep is not None and keep.user == user:
        keep.user.session_generation = user.session_generation
        _with_new_key(keep, lambda: update_session_auth_hash(keep, user))
        ended = ended.exclude(session_key=keep.session.session_key)
    ended.delete()


def _with_new_key(request, renew):
    old = request.session.session_key
    renew()
    UserSession.objects.filter(session_key=old).update(session_key=request.session.session_key)


def _moment(seconds):
    return datetime.fromtimestamp(seconds, tz=UTC)
