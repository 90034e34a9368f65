"""Pages where many rows come and go."""
