"""Many people in one go, pure: rows → what each says, what is said too often, rows out."""
