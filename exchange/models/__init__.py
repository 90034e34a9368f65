from .export import Export, ExportApproval, ExportBatch, ExportPart
from .letter import Letter
from .saved_search import SavedSearch, SearchDigest, SearchFinding, ToldMatches
from .webhook import Webhook, WebhookDelivery, WebhookMark

__all__ = [
    "Export",
    "ExportApproval",
    "ExportBatch",
    "ExportPart",
    "Letter",
    "SavedSearch",
    "SearchDigest",
    "SearchFinding",
    "ToldMatches",
    "Webhook",
    "WebhookDelivery",
    "WebhookMark",
]
