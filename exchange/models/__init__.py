from .export import Export, ExportApproval, ExportBatch, ExportPart
from .import_rows import ImportChunk, ImportFile, ImportRow
from .imports import ImportBatch, ImportList
from .letter import Letter
from .saved_search import SavedSearch, SearchDigest, SearchFinding, ToldMatches
from .webhook import Webhook, WebhookDelivery, WebhookMark

__all__ = [
    "Export",
    "ExportApproval",
    "ExportBatch",
    "ExportPart",
    "ImportBatch",
    "ImportChunk",
    "ImportFile",
    "ImportList",
    "ImportRow",
    "Letter",
    "SavedSearch",
    "SearchDigest",
    "SearchFinding",
    "ToldMatches",
    "Webhook",
    "WebhookDelivery",
    "WebhookMark",
]
