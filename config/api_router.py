"""``/api/v1/``: every resource and its view."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from cases.api import (
    calendar,
    cases,
    charges,
    claims,
    deadlines,
    detentions,
    exhibits,
    hearings,
    intake,
    items,
    joint_changes,
    merges,
    notifications,
    proceedings,
    reprisals,
    rules,
    submissions,
)
from cases.api.supported import supported_view
from config.api_docs.views import DocumentationView, SchemaView
from exchange.api import exports, searches, webhooks
from people.api import papers, persons, places, tokens
from sources.api import consents, evidence, sources, testimonies, translations, uploads, witnesses

RESOURCES = {
    "persons": merges.MergeablePersonViewSet,
    "merges": merges.PersonMergeViewSet,
    "names": persons.PersonNameViewSet,
    "papers": papers.PaperViewSet,
    "ties": persons.TieViewSet,
    "groups": persons.PersonGroupViewSet,
    "same-persons": persons.SamePersonViewSet,
    "organisations": places.OrganisationViewSet,
    "organisation-names": places.OrganisationNameViewSet,
    "places": places.PlaceViewSet,
    "place-names": places.PlaceNameViewSet,
    "sources": sources.SourceViewSet,
    "notes": items.NoteViewSet,
    "note-concerns": sources.NoteConcernViewSet,
    "expert-reports": sources.ExpertReportViewSet,
    "statements": sources.StatementViewSet,
    "interview-sessions": sources.InterviewSessionViewSet,
    "witnesses": witnesses.WitnessViewSet,
    "testimonies": testimonies.TestimonyViewSet,
    "testimony-subjects": testimonies.TestimonySubjectViewSet,
    "knowledge-links": testimonies.KnowledgeLinkViewSet,
    "translations": translations.TranslationViewSet,
    "transcripts": translations.TranscriptViewSet,
    "consents": consents.ConsentViewSet,
    "withdrawals": consents.WithdrawalViewSet,
    "disclosures": consents.DisclosureViewSet,
    "evidence-files": evidence.EvidenceFileViewSet,
    "custody-events": evidence.CustodyEventViewSet,
    "uploads": uploads.UploadViewSet,
    "cases": cases.CaseViewSet,
    "case-members": cases.CaseMemberViewSet,
    "participations": cases.ParticipationViewSet,
    "events": cases.EventViewSet,
    "event-parts": cases.EventPartViewSet,
    "reprisals": reprisals.ReprisalViewSet,
    "detentions": detentions.DetentionViewSet,
    "detention-access": detentions.DetentionAccessViewSet,
    "detention-conditions": detentions.DetentionConditionViewSet,
    "proceedings": proceedings.ProceedingViewSet,
    "proceeding-stages": proceedings.ProceedingStageViewSet,
    "defendants": proceedings.DefendantViewSet,
    "measures": proceedings.MeasureViewSet,
    "counsel": proceedings.CounselViewSet,
    "charges": charges.ChargeViewSet,
    "charge-steps": charges.ChargeStepViewSet,
    "outcomes": charges.OutcomeViewSet,
    "joint-changes": joint_changes.JointChangeViewSet,
    "exhibits": exhibits.ExhibitViewSet,
    "exhibit-rulings": exhibits.ExhibitRulingViewSet,
    "exhibit-challenges": exhibits.ExhibitChallengeViewSet,
    "hearings": hearings.HearingViewSet,
    "hearing-violations": hearings.HearingViolationViewSet,
    "hearing-reports": hearings.HearingReportViewSet,
    "deadlines": deadlines.DeadlineViewSet,
    "tasks": items.TaskViewSet,
    "submissions": submissions.SubmissionViewSet,
    "claims": claims.ClaimViewSet,
    "citations": claims.CitationViewSet,
    "passages": claims.PassageViewSet,
    "disagreements": claims.DisagreementViewSet,
    "time-limits": rules.TimeLimitViewSet,
    "holidays": rules.HolidayViewSet,
    "notifications": notifications.NotificationViewSet,
}

RESOURCES = {name: supported_view(view) for name, view in RESOURCES.items()}

router = SimpleRouter()
for name, view in RESOURCES.items():
    router.register(name, view, basename=name)

urlpatterns = [
    path("auth/tokens/", tokens.TokensView.as_view(), name="api-tokens"),
    path("auth/tokens/<str:key>/", tokens.TokenView.as_view(), name="api-token"),
    path("auth/me/", tokens.MeView.as_view(), name="api-me"),
    path("calendar/<str:secret>.ics", calendar.calendar_feed, name="calendar-feed"),
    path("intake/", intake.IntakeView.as_view(), name="api-intake"),
    path("intake/candidates/", intake.CandidatesView.as_view(), name="api-intake-candidates"),
    path("intake/likely/", intake.LikelyView.as_view(), name="api-intake-likely"),
    path("intake/drafts/", intake.DraftsView.as_view(), name="api-intake-drafts"),
    path("intake/drafts/<uuid:key>/", intake.DraftView.as_view(), name="api-intake-draft"),
    path("intake/drafts/<uuid:key>/restore/", intake.RestoreView.as_view(), name="api-intake-restore"),
    path("schema/", SchemaView.as_view(), name="api-schema"),
    path("saved-searches/", searches.SavedSearchesView.as_view(), name="api-saved-searches"),
    path("saved-searches/<uuid:pk>/", searches.SavedSearchView.as_view(), name="api-saved-search"),
    path("saved-searches/<uuid:pk>/news/", searches.SearchNewsView.as_view(), name="api-search-news"),
    path("saved-searches/<uuid:pk>/pause/", searches.SearchVerbView.as_view(verb="pause"), name="api-search-pause"),
    path("saved-searches/<uuid:pk>/resume/", searches.SearchVerbView.as_view(verb="resume"), name="api-search-resume"),
    path(
        "saved-searches/<uuid:pk>/restore/", searches.SearchVerbView.as_view(verb="restore"), name="api-search-restore"
    ),
    path("webhooks/", webhooks.WebhooksView.as_view(), name="api-webhooks"),
    path("webhooks/<uuid:pk>/", webhooks.WebhookView.as_view(), name="api-webhook"),
    path("webhooks/<uuid:pk>/deliveries/", webhooks.DeliveriesView.as_view(), name="api-webhook-deliveries"),
    path("webhooks/<uuid:pk>/ping/", webhooks.PingView.as_view(), name="api-webhook-ping"),
    path("webhooks/deliveries/<uuid:pk>/resend/", webhooks.ResendView.as_view(), name="api-webhook-resend"),
    path("exports/", exports.ExportsView.as_view(), name="api-exports"),
    path("exports/kinds/", exports.ExportKindsView.as_view(), name="api-export-kinds"),
    path("exports/<uuid:pk>/", exports.ExportView.as_view(), name="api-export"),
    path("exports/<uuid:pk>/file/", exports.ExportFileView.as_view(), name="api-export-file"),
    path("docs/", DocumentationView.as_view(url_name="api-schema"), name="api-docs"),
    path("", include(router.urls)),
]
