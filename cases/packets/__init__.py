"""Hand-over packets: what of a case may leave for one recipient, how each person appears in it, and what stays."""
