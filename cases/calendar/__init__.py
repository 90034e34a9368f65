"""What stands in a calendar: rows with a moment or a day, on the docket, in a feed, in a file for one of them."""
