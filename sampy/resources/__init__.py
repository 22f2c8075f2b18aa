"""Every resource type of CloudFormation as a class: a module for each service, a class for each type.

``from sampy.resources import dynamodb`` gives ``dynamodb.Table``, with its property types as attributes:
``dynamodb.Table.KeySchema``. Properties have their CloudFormation names in snake_case; what Python or every
resource means something else by has an underscore after it: ``condition_``. A type that is newer than the tables is
declared with `sampy.Resource`.

Source: AWS page "AWS resource and property types reference".
"""
