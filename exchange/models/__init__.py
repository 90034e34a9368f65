from .export import Export, ExportApproval, ExportBatch, ExportPart

__all__ = ["Export", "ExportApproval", "ExportBatch", "ExportPart"]
