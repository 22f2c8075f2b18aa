"""Makes the tables and stubs of CloudFormation's resource types of the schemas that cfn-lint brings."""
