"""Lists of people that come as spreadsheets: read, matched with what is on record, put there, taken back."""
