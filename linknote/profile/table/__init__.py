"""A row of a table with its header: data exports, address books, lists made at home."""
