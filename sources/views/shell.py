"""The frame of our own pages about sources."""

from django.contrib import admin
from django.template.response import TemplateResponse


def page(request, template, title, status=200, **context):
    request.current_app = admin.site.name
    frame = {**admin.site.each_context(request), "title": title}
    return TemplateResponse(request, template, frame | context, status=status)
