"""Where policy templates come from: files and modules of a project, functions of stacks, and installed packages."""
