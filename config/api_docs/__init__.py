"""What the API says of itself: words, examples, the schema's address and the page that shows it."""
