"""Addresses of the pages of case work."""

from django.urls import path

from .views import agenda, case, docket, duplicates, grants, health, inbox, item_team, person, search, settings

urlpatterns = [
    path("dossier/<uuid:pk>/", person.person_dossier, name="person_dossier"),
    path("dossier/<uuid:pk>/confirm-name/", person.confirm_name, name="confirm_name"),
    path("case/<uuid:pk>/", case.case_file, name="case_file"),
    path("docket/", docket.docket, name="docket"),
    path("duplicates/", duplicates.duplicates, name="duplicates"),
    path("duplicates/<uuid:pk>/", duplicates.judge, name="judge_pair"),
    path("search/", search.search_all, name="search"),
    path("inbox/", inbox.inbox, name="inbox"),
    path("inbox/<int:pk>/acknowledge/", inbox.acknowledge, name="acknowledge"),
    path("inbox/<int:pk>/snooze/", inbox.snooze, name="snooze"),
    path("agenda/", agenda.my_agenda, name="agenda"),
    path("agenda/week/", agenda.week, name="agenda_week"),
    path("settings/reminders/", settings.notification_settings, name="notification_settings"),
    path("items/<slug:kind>/<uuid:pk>/team/", item_team.item_team, name="item_team"),
    path("health/", health.health, name="health"),
    path("health/mails/<slug:noun>/<int:pk>/retry/", health.retry_mail, name="retry_mail"),
    path("grants/ending/", grants.ending, name="ending_grants"),
]
