"""Examples of the API: recorded from real answers about invented rows, and held to the answers of today."""
