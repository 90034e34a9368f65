"""An answer of 403 or 404 to someone signed in: in the trail it says which of the two it truly was.

The same look-up is made whether or not the row exists, so that the answer takes as long for a hidden as for a missing
one.
"""

import uuid
from functools import lru_cache

from django.apps import apps
from django.contrib import admin
from django.db import connection
from django.db.models import UUIDField

from people.enums import AuditOutcome
from people.models import Record


def is_refusal(request, answer) -> bool:
    """Strangers are sent to sign in; an address that does not exist names no row."""
    return answer.status_code in (403, 404) and request.resolver_match is not None and request.user.is_authenticated


def refused(match, answer) -> dict:
    """Columns of the event: which row was asked for, and why the answer was no."""
    model, pk = _asked_for(match)
    label, desk, level = _found(model, pk) if pk else ("", None, None)
    if answer.status_code == 403:
        outcome = AuditOutcome.FORBIDDEN
    elif pk and not label:
        outcome = AuditOutcome.MISSING
    else:
        outcome = AuditOutcome.HIDDEN  # the row, or the whole page for this role
    return {
        "outcome": outcome,
        "object_type": label,
        "object_id": pk,
        "desk_id": desk,
        "level": level,
    }


def _asked_for(match):
    """``(model if the address tells it, key as text)``."""
    keys = [str(value) for value in match.kwargs.values()]
    keys = [key for key in keys if key.isdecimal() or _is_uuid(key)][:1]
    return _model_of(match), (keys[0][:40] if keys else "")


def _is_uuid(key) -> bool:
    try:
        uuid.UUID(key)
    except ValueError:
        return False
    return True


def _model_of(match):
    view = getattr(match.func, "cls", None)
    if view is not None and getattr(view, "model", None) is not None:
        return view.model
    for model in admin.site._registry:
        if (match.url_name or "").startswith(f"{model._meta.app_label}_{model._meta.model_name}_"):
            return model
    return None


def _found(model, pk):
    """``(label, desk, level)`` of the row, or of no row: empty."""
    if model is None:
        return _found_anywhere(pk) if _is_uuid(pk) else ("", None, None)
    if _is_uuid(pk) != isinstance(model._meta.pk, UUIDField):
        return "", None, None
    row = model._base_manager.filter(pk=pk).first()
    if row is None:
        return "", None, None
    return model._meta.label_lower, getattr(row, "desk_id", None), getattr(row, "level", None)


def _found_anywhere(pk):
    with connection.cursor() as cursor:
        cursor.execute(_every_record(), {"pk": pk})
        return cursor.fetchone() or ("", None, None)


@lru_cache(maxsize=1)
def _every_record() -> str:
    return " union all ".join(
        f"select '{model._meta.label_lower}', desk_id, level from {model._meta.db_table} where id = %(pk)s"  # noqa: S608
        for model in apps.get_models()
        if issubclass(model, Record) and not model._meta.abstract and not model._meta.proxy
    )
