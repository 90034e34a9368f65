"""Who may sign in, by what, and for how long: see docs/accounts.md."""
