"""Addresses of the pages where many rows come and go."""

from django.urls import path

from .views import exports, searches, told, webhooks

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
]
