class BackupError(Exception):
    """A step broke; says which and why."""
