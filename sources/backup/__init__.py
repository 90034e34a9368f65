"""What is kept elsewhere against loss: the database, the evidence, and a manifest of both. See docs/backup.md."""
