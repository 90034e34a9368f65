"""Looks, refusals and sign-ins: noted while a request is answered, written to the trail before the answer leaves."""
