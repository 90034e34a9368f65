"""The map: no tiles and nothing from elsewhere. Outlines lie in ``data/``; places bring their points."""
