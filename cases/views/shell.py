"""The frame of our own pages: the admin's shell, open to active staff who hold a role now."""

from functools import wraps

from django.contrib import admin
from django.http import Http404
from django.template.response import TemplateResponse

from cases.pages.inbox import unread
from people.rules import STAFF


def signed_in(view):
    """Strangers are sent to sign in; whoever holds no role now is too."""
    return admin.site.admin_view(view)


def for_staff(view):
    """A page of case work. For every other role it does not exist."""

    @wraps(view)
    def checked(request, *args, **kwargs):
        if not request.user.roles & STAFF:
            raise Http404
        return view(request, *args, **kwargs)

    return signed_in(checked)


def page(request, template, title, **context):
    """The page in its frame, with the number of messages that wait for a reader of case work (one query)."""
    request.current_app = admin.site.name
    waiting = unread(request.user).order_by().count() if request.user.roles & STAFF else None
    frame = {**admin.site.each_context(request), "title": title, "unread_count": waiting}
    return TemplateResponse(request, template, frame | context)
