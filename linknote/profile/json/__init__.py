"""JSON: JSON Resume and JSON-LD."""
