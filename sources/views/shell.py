"""The frame of our own pages about sources."""

from functools import wraps

from django.contrib import admin
from django.http import Http404
from django.template.response import TemplateResponse

from people.rules import STAFF


def for_staff(view):
    """A page of case work. For every other role it does not exist."""

    @wraps(view)
    def checked(request, *args, **kwargs):
        if not request.user.roles & STAFF:
            raise Http404
        return view(request, *args, **kwargs)

    return admin.site.admin_view(checked)


def page(request, template, title, status=200, **context):
    request.current_app = admin.site.name
    frame = {**admin.site.each_context(request), "title": title}
    return TemplateResponse(request, template, frame | context, status=status)
