"""AWS::Serverless::GraphQLApi and its property types."""
