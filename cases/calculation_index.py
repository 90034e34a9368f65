"""Kazakhstan's monthly calculation index (MCI, АЕК), in which its fines are set: tenge by year of the decision.

Set by each year's law on the republican budget; ``data/mci.csv`` says where each figure was read.
"""

import csv
from decimal import Decimal
from functools import cache
from pathlib import Path

from config.shared.partial_dates import PartialDate

FILE = Path(__file__).parent / "data" / "mci.csv"


@cache
def index_by_year() -> dict[int, Decimal]:
    with FILE.open(encoding="utf-8", newline="") as lines:
        return {int(row["year"]): Decimal(row["tenge"]) for row in csv.DictReader(lines)}


def in_tenge(count: Decimal, decided: PartialDate | None) -> Decimal | None:
    """``count`` MCI in tenge; None where the year of the decision is not known for sure, or its index is not."""
    if decided is None or decided.earliest is None or decided.latest is None:
        return None
    if decided.earliest.year != decided.latest.year:
        return None
    index = index_by_year().get(decided.earliest.year)
    return None if index is None else count * index
