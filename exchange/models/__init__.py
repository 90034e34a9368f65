from .change import Change, Gone
from .search_entry import SearchEntry

__all__ = ["Change", "Gone", "SearchEntry"]
