"""The frame of pages outside the shell: signing in, setting up, confirming."""

from django.contrib import admin
from django.template.response import TemplateResponse


def entrance(request, template, title, status=200, **context):
    request.current_app = admin.site.name
    frame = admin.site.each_context(request) | {"title": title, **context}
    return TemplateResponse(request, template, frame, status=status, headers={"Cache-Control": "no-store"})
