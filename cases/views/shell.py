"""The frame of our own pages: the admin's shell, open to active staff who hold a role now."""

from functools import wraps

from django.contrib import admin
from django.http import Http404
from django.template.response import TemplateResponse

from cases.pages.inbox import unread
from people.enums import Role
from people.rules import STAFF

TOLD = STAFF | {Role.AUDITOR}
"""Roles that get messages in the app: auditors of break-glass alone."""


def signed_in(view):
    """Strangers are sent to sign in; whoever holds no role now is too."""
    return admin.site.admin_view(view)


def for_roles(*roles):
    """A page of whoever holds one of these roles now. For everybody else it does not exist."""

    def mark(view):
        @wraps(view)
        def checked(request, *args, **kwargs):
            if not request.user.roles & set(roles):
                raise Http404
            return view(request, *args, **kwargs)

        return signed_in(checked)

    return mark


for_staff = for_roles(*STAFF)
"""A page of case work."""


def page(request, template, title, *, status=200, **context):
    """The page in its frame, with the number of messages that wait for whoever gets any (one query)."""
    request.current_app = admin.site.name
    waiting = unread(request.user).order_by().count() if request.user.roles & TOLD else None
    frame = {**admin.site.each_context(request), "title": title, "unread_count": waiting}
    return TemplateResponse(request, template, frame | context, status=status)
