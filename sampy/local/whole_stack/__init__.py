"""A whole stack on this machine: deployed to a fake AWS, its functions run from source, its triggers wired."""
