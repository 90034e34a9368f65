"""Detentions beside the places they were in: two lists, joined by id.

A link in a row is ``{id, reference, name}``: enough to join, and to say what it is called. Where the place is not
known, or not yours to see, the link is empty: those rows are kept as “no place told”.
"""

import pandas as pd
from arasha import Arasha


def by_place(api):
    detentions = pd.DataFrame(api.rows("detentions"))
    places = pd.DataFrame(api.rows("places"))
    detentions["place_id"] = detentions["place"].map(lambda link: link["id"] if link else None)
    places["within"] = places["part_of"].map(lambda link: link["name"] if link else "")
    joined = detentions.merge(
        places[["id", "display_name", "kind", "within"]],
        how="left",
        left_on="place_id",
        right_on="id",
        suffixes=("", "_of_place"),
    )
    joined["display_name"] = joined["display_name"].fillna("no place told")
    keys = ["display_name", "kind_of_place", "within"]
    table = joined.fillna(dict.fromkeys(keys[1:], "")).groupby(keys).size().rename("detentions")
    return table.sort_values(ascending=False, kind="stable").reset_index()


if __name__ == "__main__":
    table = by_place(Arasha())
    print(table.rename(columns={"display_name": "place", "kind_of_place": "kind"}).to_string(index=False))
    print(f"in all: {table['detentions'].sum()}")
