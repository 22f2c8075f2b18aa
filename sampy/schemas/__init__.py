"""The schemas of CloudFormation's resource types: read from tables, made into classes, and held against templates."""
