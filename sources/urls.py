"""Addresses of sources and evidence files."""

from django.urls import path

from .views import content, files, same_address

urlpatterns = [
    path("sources/same-address/", same_address.same_address_rows, name="same_address"),
    path("source/<uuid:pk>/files/", files.source_files, name="source_files"),
    path("uploads/<uuid:pk>/cancel/", files.cancel, name="cancel_upload"),
    path("uploads/<uuid:pk>/keep/", files.keep, name="keep_upload"),
    path("evidence/<uuid:pk>/content/", content.file_content, name="file_content"),
]
