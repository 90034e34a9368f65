"""The pages of case work, one a module."""
