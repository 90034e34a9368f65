"""What the same machine does with the same rows and little else: what Arasha is measured beside. See bench/api.py."""
