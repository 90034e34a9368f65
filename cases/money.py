"""How sums are written."""


def grouped(amount) -> str:
    """“1 000 000”, with cents only where there are some."""
    return f"{amount:,.2f}".removesuffix(".00").replace(",", "\u202f")
