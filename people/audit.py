"""The trail of what staff did, written in the transaction of the act."""

import hashlib

from people.models import AuditEvent


def record(by, action, obj=None, *, reason="", purpose="", outcome="done", session_key="", **facts):
    """Note that ``by`` did ``action`` (a noun and a past participle: ``hearing.postponed``) to ``obj``.

    ``facts`` are counts, states and times; never names or free text.
    """
    return AuditEvent.objects.create(
        actor=by if by is not None and by.is_authenticated else None,
        session_hash=hashlib.sha256(session_key.encode()).hexdigest() if session_key else "",
        action=action,
        object_type=obj._meta.label_lower if obj is not None else "",
        object_id=str(obj.pk) if obj is not None else "",
        reason=reason,
        purpose=purpose,
        outcome=outcome,
        facts={name: value if isinstance(value, int | bool | None) else str(value) for name, value in facts.items()},
    )
