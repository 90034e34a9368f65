"""Forms about accounts and what they may do."""
