"""Settings and routes that let everybody in, or keep them out."""

from __future__ import annotations

import pytest

from tests.differences.security.telling import NOTHING, told

BUCKET = "Photos:\n  Type: AWS::S3::Bucket\n"
BLOCKED = f"""\
{BUCKET}  Properties:
    PublicAccessBlockConfiguration:
      BlockPublicAcls: true
      BlockPublicPolicy: true
      IgnorePublicAcls: true
      RestrictPublicBuckets: true
"""
API = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: Prod
      Auth:
        Authorizers: {Users: {UserPoolArn: 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/x'}}
  Vote:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: app.vote
      InlineCode: x
      Role: arn:aws:iam::123456789012:role/r
      Events:
        Cast: {Type: Api, Properties: {RestApiId: !Ref Api, Path: '/vote/{choice}', Method: post}}
"""
HTTP = API.replace(
    "AWS::Serverless::Api\n    Properties:\n      StageName: Prod", "AWS::Serverless::HttpApi\n    Properties:"
)
HTTP = HTTP.replace(
    "{UserPoolArn: 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/x'}",
    "{IdentitySource: $request.header.Authorization, JwtConfiguration: {issuer: 'https://x', audience: [a]}}",
)
HTTP = HTTP.replace("Type: Api", "Type: HttpApi").replace("RestApiId", "ApiId")


def with_auth(api: str, auth: str) -> str:
    return api.replace("}', Method", f"}}', Auth: {{{auth}}}, Method")


def test_a_bucket_that_blocks_public_access_no_longer() -> None:
    assert told(BLOCKED, BUCKET) == ["Photos public access +: Photos does no longer block public access"]
    assert told(BLOCKED, BLOCKED.replace("BlockPublicPolicy: true", "BlockPublicPolicy: false")) == [
        "Photos public access +: Photos does no longer block policies that let the public in"
    ]


def test_a_bucket_that_blocks_public_access() -> None:
    opened = BLOCKED.replace("true", "false")
    assert told(opened, BLOCKED) == ["Photos public access -: Photos now blocks public access"]
    assert told(NOTHING, opened) == ["Photos public access +: Photos does not block public access"]


def test_a_new_bucket_blocks_public_access_as_it_is() -> None:
    assert told(NOTHING, BUCKET) == []
    assert told(NOTHING, BLOCKED) == []


@pytest.mark.parametrize(
    ("type_", "before", "after", "words"),
    [
        ("AWS::S3::Bucket", "AccessControl: Private", "AccessControl: PublicRead", "everybody may read It by its ACL"),
        ("AWS::RDS::DBInstance", "", "PubliclyAccessible: true", "It can be reached from the internet"),
        (
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "Scheme: internal",
            "Scheme: internet-facing",
            "It can be reached from the internet",
        ),
        (
            "AWS::ApiGateway::RestApi",
            "EndpointConfiguration: {Types: [PRIVATE]}",
            "EndpointConfiguration: {Types: [REGIONAL]}",
            "It can be reached from the internet",
        ),
        (
            "AWS::Cognito::IdentityPool",
            "AllowUnauthenticatedIdentities: false",
            "AllowUnauthenticatedIdentities: true",
            "It gives keys to those who have not signed in",
        ),
        (
            "AWS::AppSync::GraphQLApi",
            "AuthenticationType: AWS_IAM",
            "AuthenticationType: API_KEY",
            "whoever has an API key of it may query It",
        ),
    ],
)
def test_settings_that_let_everybody_in(type_: str, before: str, after: str, words: str) -> None:
    old, new = (f"It:\n  Type: {type_}\n  Properties: {{{each}}}\n" for each in (before, after))
    assert told(old, new) == [f"It public access +: {words}"]
    assert told(new, old) == [f"It public access -: it ends that {words}"]
    assert told(NOTHING, old) == []


def test_a_route_that_needs_no_authorization_any_more() -> None:
    words = "POST /vote/{choice} of Api needs no authorization any more, which Users gave"
    assert told(with_auth(API, "Authorizer: Users"), API) == [f"Api route +: {words}"]
    words = "POST /vote/{choice} of Api now needs authorization by Users"
    assert told(API, with_auth(API, "Authorizer: Users")) == [f"Api route -: {words}"]


def test_a_route_with_another_authorizer() -> None:
    words = "POST /vote/{choice} of Api needs authorization by AWS_IAM, and no longer by Users"
    assert told(with_auth(API, "Authorizer: Users"), with_auth(API, "Authorizer: AWS_IAM")) == [
        f"Api route +-: {words}"
    ]


def test_an_authorizer_that_is_another_one() -> None:
    before = with_auth(API, "Authorizer: Users")
    words = "the authorizer Users of Api is not what it was, and may let in others"
    assert told(before, before.replace("userpool/x", "userpool/y")) == [f"Api route +-: {words}"]


def test_api_keys() -> None:
    words = "POST /vote/{choice} of Api needs no API key any more"
    assert told(with_auth(API, "ApiKeyRequired: true"), API) == [f"Api route +: {words}"]


def test_scopes() -> None:
    none, one, both = (
        with_auth(HTTP, f"Authorizer: Users, AuthorizationScopes: [{scopes}]") for scopes in ("", "a", "a, b")
    )
    route = "POST /vote/{choice} of Api"
    assert told(one, both) == [f"Api route +: {route} now needs the scope a or b"]
    assert told(both, one) == [f"Api route -: {route} now needs the scope a"]
    assert told(one, none) == [f"Api route +: {route} no longer needs the scope a"]
    assert told(none, one) == [f"Api route -: {route} now needs the scope a"]


def test_new_routes_are_told_where_everybody_may_call_them() -> None:
    more = "        Page: {Type: Api, Properties: {RestApiId: !Ref Api, Path: /, Method: get}}\n"
    kinds = {line.split(":")[0]: line for line in told(API, API + more)}
    assert kinds["Api route +"] == "Api route +: everybody may call GET / of Api"
    guarded = more.replace("Method: get", "Method: get, Auth: {Authorizer: Users}")
    assert not any(line.startswith("Api route") for line in told(API, API + guarded))


def test_methods_and_routes_that_are_resources_themselves() -> None:
    before = """\
Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a}}
Vote:
  Type: AWS::ApiGateway::Resource
  Properties: {RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: vote}
Cast:
  Type: AWS::ApiGateway::Method
  Properties: {RestApiId: !Ref Api, ResourceId: !Ref Vote, HttpMethod: POST, AuthorizationType: AWS_IAM}
Live: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: b, ProtocolType: WEBSOCKET}}
Connect:
  Type: AWS::ApiGatewayV2::Route
  Properties: {ApiId: !Ref Live, RouteKey: $connect, AuthorizationType: AWS_IAM}
"""
    assert told(before, before.replace("AuthorizationType: AWS_IAM", "AuthorizationType: NONE")) == [
        "Api route +: POST /vote of Api needs no authorization any more, which AWS_IAM gave",
        "Live route +: $connect of Live needs no authorization any more, which AWS_IAM gave",
    ]
