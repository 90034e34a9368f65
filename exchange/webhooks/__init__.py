"""Telling other programs that something happened: planned from history, sent out by the one exit, signed.

PostgreSQL is the queue of record; Celery only rings the bell. See ``docs/webhooks.md``.
"""
