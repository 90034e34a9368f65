"""Addresses of the pages of case work."""

from django.urls import path

from .views import (
    calendar_feeds,
    case,
    docket,
    docket_item,
    docket_print,
    duplicates,
    grants,
    grid,
    inbox,
    person,
    reports,
    search,
)

urlpatterns = [
    path("dossier/<uuid:pk>/", person.person_dossier, name="person_dossier"),
    path("dossier/<uuid:pk>/confirm-name/", person.confirm_name, name="confirm_name"),
    path("case/<uuid:pk>/", case.case_file, name="case_file"),
    path("proceeding/<uuid:pk>/defendants/", grid.proceeding_grid, name="proceeding_grid"),
    path("proceeding/<uuid:pk>/defendants/<slug:kind>/", grid.change_defendants, name="change_defendants"),
    path("joint-change/<uuid:pk>/undo/", grid.undo_change, name="undo_joint_change"),
    path("hearing/<uuid:pk>/report/", reports.write_report, name="write_report"),
    path("report/<uuid:pk>/", reports.read_report, name="read_report"),
    path("report/<uuid:pk>/edit/", reports.edit_report, name="edit_report"),
    path("docket/", docket.docket, name="docket"),
    path("docket/print/", docket_print.docket_print, name="docket_print"),
    path("docket/<str:kind>/<uuid:pk>.ics", docket_item.docket_item, name="docket_item"),
    path("calendar-feeds/", calendar_feeds.calendar_feeds, name="calendar_feeds"),
    path("calendar-feeds/<int:pk>/revoke/", calendar_feeds.revoke, name="revoke_feed"),
    path("duplicates/", duplicates.duplicates, name="duplicates"),
    path("duplicates/<uuid:pk>/", duplicates.judge, name="judge_pair"),
    path("search/", search.search_all, name="search"),
    path("inbox/", inbox.inbox, name="inbox"),
    path("inbox/<int:pk>/acknowledge/", inbox.acknowledge, name="acknowledge"),
    path("grants/ending/", grants.ending, name="ending_grants"),
]
