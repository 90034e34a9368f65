"""Many rows at once: what researchers read and cite, exports, imports, statistics, saved searches, webhooks."""
