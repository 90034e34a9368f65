"""Every address of the URLconf with what it asks for: a row of some model, something of one's own, or nothing."""

import re
from dataclasses import dataclass, field

from django.apps import apps
from django.urls import get_resolver, reverse

from cases import models as cases
from config.api_router import RESOURCES
from exchange import models as exchange
from people import models as people
from sources import models as sources

MISSING = "00000000-0000-4000-8000-000000000000"
ADMIN = re.compile(r"admin:(?P<app>people|sources|cases)_(?P<model>[a-z]+)_(?P<verb>[a-z_]+)$")
# The row a page is about, and what else stands in its address.
PAGES = {
    "source_files": (sources.Source, {}),
    "protect_witness": (sources.Witness, {}),
    "witness_identity": (sources.Witness, {}),
    "correct_identity": (sources.Witness, {}),
    "file_content": (sources.EvidenceFile, {}),
    "testimony_translations": (sources.Testimony, {}),
    "new_translation": (sources.Testimony, {}),
    "translation": (sources.Translation, {}),
    "check_translation": (sources.Translation, {}),
    "new_transcript": (sources.EvidenceFile, {}),
    "transcript": (sources.Transcript, {}),
    "check_transcript": (sources.Transcript, {}),
    "transcript_captions": (sources.Transcript, {"kind": "vtt"}),
    "source_at_mark": (sources.Source, {}),
    "person_dossier": (people.Person, {}),
    "confirm_name": (people.Person, {}),
    "case_file": (cases.Case, {}),
    "proceeding_grid": (cases.Proceeding, {}),
    "change_defendants": (cases.Proceeding, {"kind": "measure"}),
    "undo_joint_change": (cases.JointChange, {}),
    "write_report": (cases.Hearing, {}),
    "read_report": (cases.HearingReport, {}),
    "edit_report": (cases.HearingReport, {}),
    "known": (people.Person, {"kind": "people.person"}),
    "choose_claim": (cases.Disagreement, {}),
    "take_back_value": (cases.Disagreement, {}),
    "note": (sources.DiplomaticNote, {}),
    "evidence_ledger": (cases.Proceeding, {}),
    "change_exhibits": (cases.Proceeding, {"kind": "ruling"}),
    "read_source": (sources.Source, {}),
    "testimony_review": (sources.Testimony, {}),
    "take_step": (sources.Testimony, {"act": "submit"}),
    "docket_item": (cases.Hearing, {"kind": "hearing"}),
    "judge_pair": (people.SamePerson, {}),
    "item_team": (cases.Hearing, {"kind": "hearing"}),
    "consent": (people.Person, {"kind": "person"}),
    "record_consent": (people.Person, {"kind": "person"}),
    "withdraw_consent": (people.Person, {"kind": "person"}),
    "withdrawal": (sources.Withdrawal, {}),
    "new_packet": (cases.Case, {}),
    "packet": (cases.Packet, {}),
    "packet_print": (cases.Packet, {}),
    "packet_download": (cases.Packet, {}),
    "intake_session": (sources.InterviewSession, {}),
    "intake_testimony": (sources.Testimony, {}),
    "intake_fact": (sources.Testimony, {"kind": "claim"}),
    "who_sees": (people.Person, {"kind": "people.person"}),
    "colleague": (people.User, {}),
    "desk_grants": (people.Desk, {}),
    "give_grant": (people.Desk, {}),
    "one_import": (exchange.ImportBatch, {}),
    "import_columns": (exchange.ImportBatch, {}),
    "import_errors": (exchange.ImportBatch, {}),
    "undo_import": (exchange.ImportBatch, {}),
    "read_import": (exchange.ImportBatch, {}),
    "check_import": (exchange.ImportBatch, {}),
    "decide_rows": (exchange.ImportBatch, {}),
    "act_on_import": (exchange.ImportBatch, {"act": "run"}),
}
# What is somebody's own: asked for by a key nobody has.
OWN = {
    "end_token": {"key": "nobody"},
    "cancel_upload": {"pk": MISSING},
    "keep_upload": {"pk": MISSING},
    "revoke_feed": {"pk": 0},
    "acknowledge": {"pk": 0},
    "snooze": {"pk": 0},
    "retry_mail": {"noun": "reminder", "pk": 0},
    "intake_page": {"key": MISSING},
    "intake_discard": {"key": MISSING},
    "intake_restore": {"key": MISSING},
    "api-token": {"key": "nobody"},
    "calendar-feed": {"secret": "nobody"},
    "api-intake-draft": {"key": MISSING},
    "api-intake-restore": {"key": MISSING},
    "demo_sign_in": {"role": "caseworker"},
    "invitation": {"secret": "nobody"},
    "new_passphrase": {"key": "nobody"},
    "end_session": {"pk": 0},
    "remove_factor": {"pk": 0},
    "decide_two_person": {"pk": 0, "verb": "confirm"},
    "grant": {"key": MISSING},
    "extend_grant": {"key": MISSING},
    "end_grant": {"key": MISSING},
    "opening": {"pk": MISSING},
    "end_opening": {"pk": MISSING},
    "review_opening": {"pk": MISSING},
    "admin:app_list": {"app_label": "cases"},
    "saved_search": {"pk": MISSING},
    "change_search": {"pk": MISSING, "act": "pause"},
    "search_digest": {"pk": MISSING},
    "told": {"pk": MISSING},
    "webhook": {"pk": MISSING},
    "rotate_webhook": {"pk": MISSING},
    "change_webhook": {"pk": MISSING, "act": "pause"},
    "resend_webhook": {"pk": MISSING},
    "api-saved-search": {"pk": MISSING},
    "api-search-news": {"pk": MISSING},
    "api-search-pause": {"pk": MISSING},
    "api-search-resume": {"pk": MISSING},
    "api-search-restore": {"pk": MISSING},
    "api-webhook": {"pk": MISSING},
    "api-webhook-deliveries": {"pk": MISSING},
    "api-webhook-ping": {"pk": MISSING},
    "api-webhook-resend": {"pk": MISSING},
    "export": {"pk": MISSING},
    "export_state": {"pk": MISSING},
    "export_file": {"pk": MISSING},
    "decide_export": {"pk": MISSING},
    "end_export": {"pk": MISSING},
    "api-export": {"pk": MISSING},
    "api-export-file": {"pk": MISSING},
    "statistic": {"slug": "persons"},
    "statistic_rows": {"slug": "persons"},
    "api-statistic": {"figure": "persons"},
    "api-statistic-csv": {"figure": "persons"},
    "api-statistic-svg": {"figure": "persons"},
}
API_METHODS = {
    "api-tokens": ("GET", "POST"),
    "api-token": ("DELETE",),
    "api-intake": ("POST",),
    "api-intake-restore": ("POST",),
    "api-saved-searches": ("GET", "POST"),
    "api-saved-search": ("GET", "PATCH", "DELETE"),
    "api-search-pause": ("POST",),
    "api-search-resume": ("POST",),
    "api-search-restore": ("POST",),
    "api-webhook-ping": ("POST",),
    "api-webhook-resend": ("POST",),
    "api-exports": ("GET", "POST"),
    "api-export": ("GET", "DELETE"),
}
POSTED = {
    "intake_fact",
    "end_token",
    "cancel_upload",
    "keep_upload",
    "confirm_name",
    "take_back_value",
    "undo_joint_change",
    "take_step",
    "judge_pair",
    "acknowledge",
    "snooze",
    "retry_mail",
    "revoke_feed",
    "check_translation",
    "check_transcript",
    "intake_discard",
    "intake_restore",
    "admin:logout",
    "account_logout",
    "end_other_sessions",
    "end_session",
    "remove_factor",
    "renew_recovery_codes",
    "recovery_codes_shown",
    "decide_two_person",
    "end_opening",
    "review_opening",
    "change_search",
    "rotate_webhook",
    "change_webhook",
    "resend_webhook",
    "decide_export",
    "end_export",
    "read_import",
    "check_import",
    "decide_rows",
    "act_on_import",
}


@dataclass(frozen=True)
class Route:
    """``method`` and ``name`` tell it; ``model``: of the row it is about, whose key ``key`` takes."""

    method: str
    name: str
    pattern: str
    model: type | None = None
    key: str = "pk"
    more: dict = field(default_factory=dict, hash=False, compare=False)

    def __str__(self):
        return f"{self.method} {self.name or self.pattern or '/'}"

    def address(self, pk=None):
        if not self.name:
            return "/" + re.sub(r"<path:object_id>|\(\?P<url>\.\*\)\$", MISSING, self.pattern)
        kwargs = dict(self.more)
        if self.model is not None:
            kwargs[self.key] = pk
        return reverse(self.name, kwargs=kwargs)


def routes() -> list[Route]:
    return [made for name, pattern, found in _walk(get_resolver()) for made in _routes(name, pattern, found)]


def _walk(resolver, space="", before=""):
    for each in resolver.url_patterns:
        pattern = before + str(each.pattern)
        if hasattr(each, "url_patterns"):
            yield from _walk(each, f"{space}{each.namespace}:" if each.namespace else space, pattern)
        else:
            yield f"{space}{each.name}" if each.name else "", pattern, each


def _routes(name, pattern, found):
    actions = getattr(found.callback, "actions", None)
    if actions:  # of a resource
        resource = name.rpartition("-")[0]
        resource = max((each for each in RESOURCES if name.startswith(f"{each}-")), key=len)
        model = getattr(RESOURCES[resource], "model", None) or cases.Notification
        allowed = RESOURCES[resource].http_method_names
        for method in actions:
            if method in allowed and method != "head":
                yield Route(method.upper(), name, pattern, model if "pk" in pattern else None)
    elif matched := ADMIN.match(name):
        model = apps.get_model(matched["app"], matched["model"])
        has_row = "object_id" in pattern
        yield Route("GET", name, pattern, model if has_row else None, "object_id")
    elif name in PAGES:
        model, more = PAGES[name]
        yield Route("POST" if name in POSTED else "GET", name, pattern, model, "pk", more)
    else:
        for method in API_METHODS.get(name, ("POST" if name in POSTED else "GET",)):
            yield Route(method, name, pattern, None, "pk", OWN.get(name, {}))
