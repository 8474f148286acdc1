"""A saved page: the public one by its data, a signed-in one by its lines."""
