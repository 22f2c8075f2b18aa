"""Thumbnails of images in a private bucket: made by a function, served as binary by a REST API, kept by CloudFront.

What it shows: a layer of dependencies, which sampy builds; a REST API that answers with binary; a bucket that one role
alone may read; and a cache in front of it all.
"""

from sampy import Output, Stack
from sampy.intrinsics import ACCOUNT_ID, PARTITION, REGION, STACK_NAME, URL_SUFFIX, GetAtt, Ref
from sampy.resources import cloudfront, logs, s3
from sampy.serverless import Api, Environment, Function, LayerVersion, LoggingConfig, MethodSetting, events

RUNTIME = "python3.13"
ARCHITECTURE = "x86_64"
DAY = 86_400

stack = Stack("thumbnails", description="Thumbnails of images, made when they are asked for")

originals = stack.add(
    s3.Bucket(
        "Originals",
        bucket_encryption=s3.Bucket.BucketEncryption(
            server_side_encryption_configuration=[
                s3.Bucket.ServerSideEncryptionRule(
                    server_side_encryption_by_default=s3.Bucket.ServerSideEncryptionByDefault(sse_algorithm="AES256")
                )
            ]
        ),
        public_access_block_configuration=s3.Bucket.PublicAccessBlockConfiguration(
            block_public_acls=True, block_public_policy=True, ignore_public_acls=True, restrict_public_buckets=True
        ),
        deletion_policy="Retain",
        update_replace_policy="Retain",
    )
)

# Pillow is compiled: the layer is built for the runtime and the processor of the function, on whatever machine.
imaging = stack.add(
    LayerVersion(
        "Imaging",
        content_uri="handlers/thumbnails/layer",
        compatible_runtimes=[RUNTIME],
        compatible_architectures=[ARCHITECTURE],
        retention_policy="Delete",
    )
)

log = stack.add(logs.LogGroup("ThumbnailLog", retention_in_days=30))

api = stack.add(
    Api(
        "Images",
        stage_name="live",
        endpoint_configuration="REGIONAL",
        # Answers in base64 are turned into binary, whatever the client says that it accepts.
        binary_media_types=["*/*"],
        method_settings=[
            MethodSetting(resource_path="/*", http_method="*", throttling_rate_limit=50, throttling_burst_limit=100)
        ],
    )
)

thumbnail = stack.add(
    Function(
        "Thumbnail",
        code_uri="handlers/thumbnails/function",
        handler="app.handler",
        runtime=RUNTIME,
        architectures=[ARCHITECTURE],
        layers=[imaging],
        # The share of a processor grows with the memory, and so does what a decoded image may take of it.
        memory_size=1024,
        timeout=20,
        environment=Environment(variables={"BUCKET": originals}),
        logging_config=LoggingConfig(log_group=log),
        events={"Show": events.Api(path="/images/{key}", method="get", rest_api_id=api)},
        allow={"open-api-route": "thumbnails are for everybody who knows the name of the image"},
    )
)
# Reading includes listing: without it, S3 answers 403 for a key that isn't there, as if the role were wrong.
originals.grant_read(thumbnail)

# A grant says that the function may read. That nobody else in the account may, whoever they are, takes a denial.
# The principal is the role itself on AWS, and its session on the fake AWS.
reader = [
    GetAtt("ThumbnailRole", "Arn"),
    f"arn:{PARTITION}:sts::{ACCOUNT_ID}:assumed-role/{Ref('ThumbnailRole')}/*",
]
others = {"ArnNotLike": {"aws:PrincipalArn": reader}}
stack.add(
    s3.BucketPolicy(
        "OriginalsPolicy",
        bucket=originals,
        policy_document={
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "OnlyTheFunctionReads",
                    "Effect": "Deny",
                    "Principal": "*",
                    "Action": "s3:GetObject*",
                    "Resource": f"{originals.arn}/*",
                    "Condition": others,
                },
                {
                    "Sid": "OthersWriteByTls",
                    "Effect": "Deny",
                    "Principal": "*",
                    "Action": "s3:*",
                    "Resource": [originals.arn, f"{originals.arn}/*"],
                    "Condition": others | {"Bool": {"aws:SecureTransport": "false"}},
                },
            ],
        },
    )
)

sizes = stack.add(
    cloudfront.CachePolicy(
        "BySize",
        cache_policy_config=cloudfront.CachePolicy.CachePolicyConfig(
            name=f"{STACK_NAME}-{REGION}",
            comment="A day, by the size that is asked for",
            min_ttl=0,
            default_ttl=DAY,
            max_ttl=DAY,
            parameters_in_cache_key_and_forwarded_to_origin=cloudfront.CachePolicy.ParametersInCacheKeyAndForwardedToOrigin(
                query_strings_config=cloudfront.CachePolicy.QueryStringsConfig(
                    query_string_behavior="whitelist", query_strings=["width", "height"]
                ),
                headers_config=cloudfront.CachePolicy.HeadersConfig(header_behavior="none"),
                cookies_config=cloudfront.CachePolicy.CookiesConfig(cookie_behavior="none"),
                enable_accept_encoding_gzip=False,
            ),
        ),
    )
)

site = stack.add(
    cloudfront.Distribution(
        "Site",
        distribution_config=cloudfront.Distribution.DistributionConfig(
            enabled=True,
            http_version="http2and3",
            price_class="PriceClass_100",
            origins=[
                cloudfront.Distribution.Origin(
                    id="images",
                    domain_name=f"{api}.execute-api.{REGION}.{URL_SUFFIX}",
                    origin_path=f"/{api.stage}",
                    custom_origin_config=cloudfront.Distribution.CustomOriginConfig(
                        origin_protocol_policy="https-only", origin_ssl_protocols=["TLSv1.2"]
                    ),
                )
            ],
            default_cache_behavior=cloudfront.Distribution.DefaultCacheBehavior(
                target_origin_id="images",
                viewer_protocol_policy="https-only",
                allowed_methods=["GET", "HEAD"],
                cache_policy_id=sizes,
                compress=False,
            ),
        ),
    )
)

stack.add(
    Output("Url", description="Where the images are: add images/NAME?width=200", value=f"https://{site.domain_name}/")
)
stack.add(Output("Bucket", description="Where the originals go", value=originals))
stack.add(
    Output(
        "ApiUrl",
        description="The API behind the cache",
        value=f"https://{api}.execute-api.{REGION}.{URL_SUFFIX}/{api.stage}/",
    )
)
