"""Counts of what is on record: one definition a figure, the same on the page, over the API and in the files.

``figures`` say what is counted, ``dimensions`` by what; ``counting`` asks the database; ``tables`` keeps apart what is
sure, what is possible and what is not known; ``small_cells`` is what researchers are answered instead of exact counts.
See docs/statistics.md.
"""
