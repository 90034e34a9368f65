"""Rows as a file: read as who asked for them, written in a stream, sealed, handed out while rights and consent stand,
gone after a day. ``docs/exports.md`` tells the whole."""
