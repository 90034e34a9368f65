"""The hash chain over what is only ever added: audit, custody, history. See docs/audit.md."""
