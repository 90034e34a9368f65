"""The sidebar by role. Read from ``user.roles``, so it costs no query."""

from django.conf import settings
from django.urls import NoReverseMatch, reverse

from people.enums import Role
from people.rules import EDITORS, EVERYONE, STAFF

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
ACCOUNT_READERS = ADMINISTRATOR | {Role.COORDINATOR}
GRANT_READERS = ACCOUNT_READERS | {Role.AUDITOR}
AUDITOR = frozenset({Role.AUDITOR})
GLASS = AUDITOR | {Role.COORDINATOR}
WATCHERS = frozenset({Role.COORDINATOR, Role.ADMINISTRATOR})
CUSTODIAN = frozenset({"custodian"})  # no role but a flag of the account
API_USERS = STAFF | {Role.RESEARCHER}
HOOK_MAKERS = frozenset({Role.COORDINATOR, Role.RESEARCHER})


def _list(model):
    return f"admin:{model}_changelist"


GROUPS = (
    (
        "Work",
        (
            ("My work", "home", "admin:index", EVERYONE),
            ("Search", "search", "search", STAFF),
            ("Intake", "edit_note", "intake", EDITORS),
            ("Docket", "calendar_month", "docket", STAFF),
            ("Agenda", "today", "agenda", STAFF),
            ("Inbox", "notifications", "inbox", API_USERS | AUDITOR),
            ("Tasks", "checklist", _list("cases_task"), STAFF),
            ("Deadlines", "timer", _list("cases_deadline"), STAFF),
        ),
    ),
    (
        "People",
        (
            ("Persons", "person", _list("people_person"), STAFF),
            ("Unnamed groups", "groups", _list("people_persongroup"), STAFF),
            ("Ties", "link", _list("people_tie"), STAFF),
            ("Same person?", "compare", "duplicates", EDITORS),
            ("Merges", "merge", _list("people_personmerge"), EDITORS),
            ("Detentions", "lock", _list("cases_detention"), STAFF),
            ("Reprisals", "report", "reprisals", STAFF),
            ("Organisations", "account_balance", _list("people_organisation"), STAFF),
            ("Places", "location_on", _list("people_place"), STAFF),
        ),
    ),
    (
        "Sources",
        (
            ("Sources", "menu_book", _list("sources_source"), STAFF),
            ("Review", "rate_review", "review_queue", STAFF),
            ("Testimonies", "record_voice_over", _list("sources_testimony"), STAFF),
            ("Interview sessions", "groups_2", _list("sources_interviewsession"), STAFF),
            ("Witnesses", "shield_person", _list("sources_witness"), STAFF),
            ("Consents", "handshake", _list("sources_consent"), STAFF),
            ("Consent to look after", "event_repeat", "consents_due", STAFF),
            ("Withdrawals", "undo", _list("sources_withdrawal"), STAFF),
            ("Left the house", "output", _list("sources_disclosure"), STAFF),
            ("Diplomatic notes", "mail", "notes", STAFF),
            ("Expert reports", "psychology", _list("sources_expertreport"), STAFF),
            ("Statements", "campaign", _list("sources_statement"), STAFF),
            ("Evidence files", "attach_file", _list("sources_evidencefile"), STAFF),
        ),
    ),
    (
        "Cases",
        (
            ("Cases", "folder", _list("cases_case"), STAFF),
            ("Events", "event", _list("cases_event"), STAFF),
            ("Disagreements", "rule", _list("cases_disagreement"), STAFF),
            ("Claims", "format_quote", _list("cases_claim"), STAFF),
            ("Enter claims", "playlist_add", "add_claims", EDITORS),
            ("Submissions", "outgoing_mail", _list("cases_submission"), STAFF),
        ),
    ),
    (
        "Data",
        (
            ("Statistics", "bar_chart", "statistics", STAFF),
            ("Map", "map", "map", STAFF),
            ("Imports", "upload_file", "imports", EDITORS),
            ("Exports", "download", "exports", STAFF),
            ("Saved searches", "saved_search", "saved_searches", API_USERS),
            *((("Webhooks", "webhook", "webhooks", HOOK_MAKERS),) if settings.WEBHOOKS else ()),
        ),
    ),
    (
        "Courts",
        (
            ("Hearings", "gavel", _list("cases_hearing"), STAFF),
            ("Proceedings", "balance", _list("cases_proceeding"), STAFF),
            ("Defendants", "person_alert", _list("cases_defendant"), STAFF),
            ("Charges", "description", _list("cases_charge"), STAFF),
            ("Outcomes", "fact_check", _list("cases_outcome"), STAFF),
            ("Exhibits", "inventory_2", _list("cases_exhibit"), STAFF),
        ),
    ),
    (
        "Rules",
        (
            ("Time limits", "hourglass_empty", _list("cases_timelimit"), STAFF),
            ("Holidays", "event_busy", _list("cases_holiday"), STAFF),
            ("Reminder plans", "alarm", _list("cases_reminderplan"), STAFF),
        ),
    ),
    (
        "Reminders",
        (
            ("How I am told", "tune", "notification_settings", STAFF),
            ("Health", "monitor_heart", "health", WATCHERS),
        ),
    ),
    (
        "Accounts",
        (
            ("Accounts", "manage_accounts", _list("people_user"), ACCOUNT_READERS),
            ("Desks", "meeting_room", _list("people_desk"), ACCOUNT_READERS),
            ("Grants", "key", _list("people_membership"), GRANT_READERS),
            ("Grants by desk", "badge", "grants", GRANT_READERS),
            ("Break-glass", "emergency_home", "break_glass", GLASS),
            ("My custodian key", "encrypted", "custodian_key", CUSTODIAN),
            ("Two administrators", "group", "two_person", ADMINISTRATOR),
            ("Lockdown", "lock", "lockdown", ADMINISTRATOR),
            ("My account", "account_circle", "my_account", EVERYONE),
        ),
    ),
    (
        "Audit",
        (
            ("Audit events", "policy", _list("people_auditevent"), AUDITOR | STAFF),
            ("Is the trail whole?", "verified", "audit_chain", AUDITOR),
        ),
    ),
    (
        "API",
        (
            ("API documentation", "api", "api-docs", API_USERS),
            ("API tokens", "vpn_key", "tokens", API_USERS),
            ("Calendar feeds", "event_upcoming", "calendar_feeds", STAFF),
        ),
    ),
)
FOLDED = frozenset({"Sources", "Courts", "Rules", "API"})


def navigation(request):
    groups = []
    held = request.user.roles | (CUSTODIAN if request.user.is_custodian else frozenset())
    for title, items in GROUPS:
        shown = [item for item in (_item(*item, held) for item in items) if item is not None]
        if shown:
            groups.append({"title": title, "separator": True, "collapsible": title in FOLDED, "items": shown})
    return groups


def _item(title, icon, address, roles, held):
    if not roles & held:
        return None
    try:
        link = reverse(address)
    except NoReverseMatch:  # a page this installation does not serve, such as the API's documentation
        return None
    return {"title": title, "icon": icon, "link": link}
