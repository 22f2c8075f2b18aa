"""Policy templates: those of SAM, and those of a project and of packages."""
