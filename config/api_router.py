"""``/api/v1/``: every resource and its view."""

from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
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
from exchange.api import statistics
from people.api import papers, persons, places, tokens
from sources.api import consents, evidence, sources, testimonies, translations, uploads, witnesses


class DocumentationView(SpectacularSwaggerSplitView):
    """A page and its script: there is nothing to ask OPTIONS of."""

    http_method_names = ["get", "head"]


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
    path("statistics/", statistics.StatisticsView.as_view(), name="api-statistics"),
    path("statistics/<slug:figure>/", statistics.StatisticView.as_view(), name="api-statistic"),
    path("statistics/<slug:figure>.csv", statistics.StatisticCsvView.as_view(), name="api-statistic-csv"),
    path("statistics/<slug:figure>.svg", statistics.StatisticSvgView.as_view(), name="api-statistic-svg"),
    path("schema/", SpectacularAPIView.as_view(), name="api-schema"),
    path("docs/", DocumentationView.as_view(url_name="api-schema"), name="api-docs"),
    path("", include(router.urls)),
]
