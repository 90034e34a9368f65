"""The frame of our own pages: the admin's shell."""

from django.contrib import admin
from django.template.response import TemplateResponse

from cases.pages.inbox import unread
from people.enums import Role
from people.rules import STAFF

TOLD = STAFF | {Role.AUDITOR, Role.RESEARCHER}
"""Roles that get messages in the app: auditors of break-glass alone, researchers of what is their own."""


def page(request, template, title, *, status=200, **context):
    """The page in its frame, with the number of messages that wait for whoever gets any (one query)."""
    request.current_app = admin.site.name
    waiting = unread(request.user).order_by().count() if request.user.roles & TOLD else None
    frame = {**admin.site.each_context(request), "title": title, "unread_count": waiting}
    return TemplateResponse(request, template, frame | context, status=status)
