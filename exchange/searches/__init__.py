"""Queries readers keep: asked again as them, and what is new or changed told once a day or a week."""
