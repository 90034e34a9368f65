"""Detentions by the year they began, without inventing a date.

“Spring 2018” is surely 2018. “Winter 2017 to 2018” is one of two years: it counts as possible in both and as certain in
neither. So each year has two figures, and the truth lies between them. Detentions without any date are told, not spread
over the years.
"""

from collections import Counter

import pandas as pd
from arasha import Arasha


def years_of(date):
    """The years a date may fall into; empty for no date at all, or one that is open at an end."""
    if not date or not date.get("earliest") or not date.get("latest"):
        return []
    return list(range(int(date["earliest"][:4]), int(date["latest"][:4]) + 1))


def by_year(detentions):
    certain, possible, undated = Counter(), Counter(), 0
    for detention in detentions:
        years = years_of(detention["began"])
        possible.update(years)
        certain.update(years if len(years) == 1 else [])
        undated += not years
    table = pd.DataFrame({"certain": certain, "possible": possible}).fillna(0).astype(int).sort_index()
    return table, undated


if __name__ == "__main__":
    table, undated = by_year(Arasha().rows("detentions"))
    print(table.rename_axis("year").to_string())
    print(f"without a date: {undated}")
