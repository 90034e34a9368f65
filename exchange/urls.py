"""Addresses of the pages where many rows come and go."""

from django.urls import path

from .views import imports

urlpatterns = [
    path("imports/", imports.import_lists, name="imports"),
    path("imports/new/", imports.new_import, name="new_import"),
    path("imports/progress/", imports.import_progress, name="import_progress"),
    path("imports/<uuid:pk>/", imports.one_import, name="one_import"),
    path("imports/<uuid:pk>/read/", imports.read_import, name="read_import"),
    path("imports/<uuid:pk>/check/", imports.check_import, name="check_import"),
    path("imports/<uuid:pk>/columns/", imports.import_columns, name="import_columns"),
    path("imports/<uuid:pk>/decide/", imports.decide_rows, name="decide_rows"),
    path("imports/<uuid:pk>/errors/", imports.import_errors, name="import_errors"),
    path("imports/<uuid:pk>/undo/", imports.undo, name="undo_import"),
    path("imports/<uuid:pk>/<str:act>/", imports.act, name="act_on_import"),
]
