"""The table and a function of `stacks/votes.py`, as a troposphere script."""

from troposphere import Output, Ref, Sub, Template
from troposphere.serverless import ApiEvent, Environment, Function, PrimaryKey, SimpleTable

template = Template(Description="Tabs versus spaces")
template.set_transform("AWS::Serverless-2016-10-31")
votes = template.add_resource(SimpleTable("Votes", PrimaryKey=PrimaryKey(Name="id", Type="String")))
for name, path, method in (("Page", "/", "get"), ("Vote", "/vote/{choice}", "post")):
    template.add_resource(
        Function(
            name,
            CodeUri="handlers/votes",
            Handler=f"app.{name.lower()}",
            Runtime="python3.13",
            Timeout=10,
            Environment=Environment(Variables={"TABLE": Ref(votes)}),
            Policies=[{"DynamoDBCrudPolicy": {"TableName": Ref(votes)}}],
            Events={"Call": ApiEvent("Call", Path=path, Method=method)},
        )
    )
template.add_output(
    Output("Url", Value=Sub("https://${ServerlessRestApi}.execute-api.${AWS::Region}.amazonaws.com/Prod/"))
)
print(template.to_yaml())
