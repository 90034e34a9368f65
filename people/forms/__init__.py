"""What is typed about one's own account, and about those of colleagues."""
