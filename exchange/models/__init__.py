from .change import Change, Gone
from .export import Export, ExportApproval, ExportBatch, ExportPart
from .import_rows import ImportChunk, ImportFile, ImportRow
from .imports import ImportBatch, ImportList
from .letter import Letter
from .saved_search import SavedSearch, SearchDigest, SearchFinding, ToldMatches
from .search_entry import SearchEntry
from .webhook import Webhook, WebhookDelivery, WebhookMark

__all__ = [
    "Change",
    "Export",
    "ExportApproval",
    "ExportBatch",
    "ExportPart",
    "Gone",
    "ImportBatch",
    "ImportChunk",
    "ImportFile",
    "ImportList",
    "ImportRow",
    "Letter",
    "SavedSearch",
    "SearchDigest",
    "SearchEntry",
    "SearchFinding",
    "ToldMatches",
    "Webhook",
    "WebhookDelivery",
    "WebhookMark",
]
