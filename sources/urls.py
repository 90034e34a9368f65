"""Addresses of evidence files and of the vault."""

from django.urls import path

from .views import content, custodian_key, files, reveal, witnesses

urlpatterns = [
    path("source/<uuid:pk>/files/", files.source_files, name="source_files"),
    path("uploads/<uuid:pk>/cancel/", files.cancel, name="cancel_upload"),
    path("uploads/<uuid:pk>/keep/", files.keep, name="keep_upload"),
    path("witness/new-protected/", witnesses.new_protected_witness, name="new_protected_witness"),
    path("witness/<uuid:pk>/protect/", witnesses.protect, name="protect_witness"),
    path("witness/<uuid:pk>/identity/", reveal.witness_identity, name="witness_identity"),
    path("witness/<uuid:pk>/identity/correct/", witnesses.correct, name="correct_identity"),
    path("custodian-key/", custodian_key.custodian_key, name="custodian_key"),
    path("evidence/<uuid:pk>/content/", content.file_content, name="file_content"),
]
