"""Addresses of the pages where many rows come and go."""

from django.urls import path

from .views import exports, imports, searches, statistics, told, webhooks

urlpatterns = [
    path("saved-searches/", searches.saved_searches, name="saved_searches"),
    path("saved-searches/new/", searches.new_search, name="new_search"),
    path("saved-searches/news/<uuid:pk>/", searches.search_digest, name="search_digest"),
    path("saved-searches/<uuid:pk>/", searches.saved_search, name="saved_search"),
    path("saved-searches/<uuid:pk>/<slug:act>/", searches.change_search, name="change_search"),
    path("told/<uuid:pk>/", told.told, name="told"),
    path("webhooks/", webhooks.webhooks, name="webhooks"),
    path("webhooks/<uuid:pk>/", webhooks.webhook, name="webhook"),
    path("webhooks/<uuid:pk>/secret/", webhooks.rotate, name="rotate_webhook"),
    path("webhooks/<uuid:pk>/<slug:act>/", webhooks.change_webhook, name="change_webhook"),
    path("webhooks/told/<uuid:pk>/again/", webhooks.resend, name="resend_webhook"),
    path("exports/", exports.exports, name="exports"),
    path("exports/new/", exports.new_export, name="new_export"),
    path("exports/<uuid:pk>/", exports.export, name="export"),
    path("exports/<uuid:pk>/state/", exports.state, name="export_state"),
    path("exports/<uuid:pk>/file/", exports.file, name="export_file"),
    path("exports/<uuid:pk>/decide/", exports.decide, name="decide_export"),
    path("exports/<uuid:pk>/end/", exports.end, name="end_export"),
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
    path("statistics/", statistics.statistics, name="statistics"),
    path("map/", statistics.places_map, name="map"),
    path("statistics/of-<slug:slug>/", statistics.figure, name="statistic"),
    path("statistics/of-<slug:slug>/rows/", statistics.rows, name="statistic_rows"),
]
