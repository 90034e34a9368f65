"""All persons open to you, in one table.

A researcher is shown people who agreed to research; whoever did not agree to be named appears by reference alone. What
nobody knows is said as ``unknown``, and counted as such: leaving it out would make every share too large.
"""

import pandas as pd
from arasha import Arasha


def persons_frame(api):
    persons = pd.DataFrame(api.rows("persons"))
    # A date known in part becomes its two ends; a missing one stays missing.
    for end in ("earliest", "latest"):
        persons[f"birth_{end}"] = persons["birth"].map(lambda date, end=end: (date or {}).get(end))
    return persons.drop(columns="birth").set_index("reference").sort_index()


if __name__ == "__main__":
    persons = persons_frame(Arasha())
    print(f"{len(persons)} persons")
    for field in ("sex", "whereabouts", "verification"):
        print(f"\n{field}")
        print(persons[field].value_counts().sort_index().to_string(header=False))
