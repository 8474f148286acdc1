"""What the site's "Save to PDF" makes: as text, and as a file's runs of letters."""
