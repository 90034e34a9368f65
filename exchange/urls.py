"""Addresses of the pages where many rows come and go."""

from django.urls import path

from .views import exports

urlpatterns = [
    path("exports/", exports.exports, name="exports"),
    path("exports/new/", exports.new_export, name="new_export"),
    path("exports/<uuid:pk>/", exports.export, name="export"),
    path("exports/<uuid:pk>/state/", exports.state, name="export_state"),
    path("exports/<uuid:pk>/file/", exports.file, name="export_file"),
    path("exports/<uuid:pk>/decide/", exports.decide, name="decide_export"),
    path("exports/<uuid:pk>/end/", exports.end, name="end_export"),
]
