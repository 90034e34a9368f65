"""Fields of exports, imports, saved searches and webhooks by role. See ``config.shared.field_lists`` for the marks."""

FIELDS = {}
