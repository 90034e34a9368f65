"""The trail of what staff did, written in the transaction of the act."""

from people.grants import grants_of
from people.models import AuditEvent
from people.trail.asking import asking_now


def record(by, action, obj=None, *, reason="", purpose="", outcome="done", **facts):
    """Note that ``by`` did ``action`` (a noun and a past participle: ``hearing.postponed``) to ``obj``.

    ``facts`` are counts, states and times; never names or free text.
    """
    made = event(
        by,
        action,
        reason=reason,
        purpose=purpose,
        outcome=outcome,
        object_type=obj._meta.label_lower if obj is not None else "",
        object_id=str(obj.pk) if obj is not None else "",
        desk_id=getattr(obj, "desk_id", None),
        level=getattr(obj, "level", None),
        facts={name: value if isinstance(value, int | bool | None) else str(value) for name, value in facts.items()},
    )
    made.save(force_insert=True)
    return made


def event(by, action, **columns) -> AuditEvent:
    """Not yet written: who, in which role, by which session or token, from where."""
    actor = by if by is not None and by.is_authenticated else None
    asking = asking_now()
    return AuditEvent(
        actor=actor,
        action=action,
        role=_roles(actor, columns.get("desk_id")) if actor else "",
        **(asking.marks if asking is not None else {}),
        **columns,
    )


def _roles(actor, desk):
    """Those that count on ``desk``, or else any."""
    grants = grants_of(actor)
    there = {grant.role for grant in grants if desk is not None and grant.desk_id == desk}
    return ",".join(sorted(there or {grant.role for grant in grants}))
