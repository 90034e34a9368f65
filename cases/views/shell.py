"""The frame of our own pages: the admin's shell."""

from django.contrib import admin
from django.template.response import TemplateResponse

from cases.pages.inbox import unread
from people.rules import STAFF


def page(request, template, title, **context):
    """The page in its frame, with the number of messages that wait for a reader of case work (one query)."""
    request.current_app = admin.site.name
    waiting = unread(request.user).order_by().count() if request.user.roles & STAFF else None
    frame = {**admin.site.each_context(request), "title": title, "unread_count": waiting}
    return TemplateResponse(request, template, frame | context)
