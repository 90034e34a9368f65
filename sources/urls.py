"""Addresses of sources, evidence files and the vault."""

from django.urls import path

from .views import content, custodian_key, files, reveal, same_address, transcripts, translations, witnesses

urlpatterns = [
    path("sources/same-address/", same_address.same_address_rows, name="same_address"),
    path("source/<uuid:pk>/files/", files.source_files, name="source_files"),
    path("uploads/<uuid:pk>/cancel/", files.cancel, name="cancel_upload"),
    path("uploads/<uuid:pk>/keep/", files.keep, name="keep_upload"),
    path("witness/new-protected/", witnesses.new_protected_witness, name="new_protected_witness"),
    path("witness/<uuid:pk>/protect/", witnesses.protect, name="protect_witness"),
    path("witness/<uuid:pk>/identity/", reveal.witness_identity, name="witness_identity"),
    path("witness/<uuid:pk>/identity/correct/", witnesses.correct, name="correct_identity"),
    path("custodian-key/", custodian_key.custodian_key, name="custodian_key"),
    path("evidence/<uuid:pk>/content/", content.file_content, name="file_content"),
    path("testimony/<uuid:pk>/translations/", translations.testimony_translations, name="testimony_translations"),
    path("testimony/<uuid:pk>/translations/new/", translations.new_translation, name="new_translation"),
    path("translation/<uuid:pk>/", translations.translation, name="translation"),
    path("translation/<uuid:pk>/check/", translations.check_translation, name="check_translation"),
    path("evidence/<uuid:pk>/transcripts/new/", transcripts.new_transcript, name="new_transcript"),
    path("transcript/<uuid:pk>/", transcripts.transcript, name="transcript"),
    path("transcript/<uuid:pk>/check/", transcripts.check_transcript, name="check_transcript"),
    path("transcript/<uuid:pk>/captions.<str:kind>", transcripts.captions, name="transcript_captions"),
    path("source/<uuid:pk>/at/", transcripts.at_mark, name="source_at_mark"),
]
