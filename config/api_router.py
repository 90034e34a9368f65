"""``/api/v1/``: every resource and its view."""

from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView
from rest_framework.routers import SimpleRouter

from cases.api import (
    calendar,
    cases,
    charges,
    claims,
    deadlines,
    detentions,
    hearings,
    items,
    joint_changes,
    merges,
    notifications,
    proceedings,
    rules,
    submissions,
)
from people.api import papers, persons, places, tokens
from sources.api import evidence, sources, uploads, witnesses

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
    "testimonies": sources.TestimonyViewSet,
    "testimony-subjects": sources.TestimonySubjectViewSet,
    "knowledge-links": sources.KnowledgeLinkViewSet,
    "translations": sources.TranslationViewSet,
    "consents": sources.ConsentViewSet,
    "evidence-files": evidence.EvidenceFileViewSet,
    "custody-events": evidence.CustodyEventViewSet,
    "uploads": uploads.UploadViewSet,
    "cases": cases.CaseViewSet,
    "case-members": cases.CaseMemberViewSet,
    "participations": cases.ParticipationViewSet,
    "events": cases.EventViewSet,
    "event-parts": cases.EventPartViewSet,
    "reprisals": cases.ReprisalViewSet,
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
    "exhibits": proceedings.ExhibitViewSet,
    "hearings": hearings.HearingViewSet,
    "hearing-violations": hearings.HearingViolationViewSet,
    "hearing-reports": hearings.HearingReportViewSet,
    "deadlines": deadlines.DeadlineViewSet,
    "tasks": items.TaskViewSet,
    "submissions": submissions.SubmissionViewSet,
    "claims": claims.ClaimViewSet,
    "citations": claims.CitationViewSet,
    "disagreements": claims.DisagreementViewSet,
    "time-limits": rules.TimeLimitViewSet,
    "holidays": rules.HolidayViewSet,
    "notifications": notifications.NotificationViewSet,
}

router = SimpleRouter()
for name, view in RESOURCES.items():
    router.register(name, view, basename=name)

urlpatterns = [
    path("auth/token/", tokens.SignInView.as_view(), name="api-sign-in"),
    path("auth/tokens/", tokens.TokensView.as_view(), name="api-tokens"),
    path("auth/tokens/<str:key>/", tokens.TokenView.as_view(), name="api-token"),
    path("auth/me/", tokens.MeView.as_view(), name="api-me"),
    path("calendar/<str:secret>.ics", calendar.calendar_feed, name="calendar-feed"),
    path("schema/", SpectacularAPIView.as_view(), name="api-schema"),
    path("docs/", SpectacularSwaggerView.as_view(url_name="api-schema"), name="api-docs"),
    path("", include(router.urls)),
]
