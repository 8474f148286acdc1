"""A profile page copied from the browser: both signed-in layouts, and the one without a login."""
