"""atbind's generator: spec -> checked model -> C, tables, reference pages."""
