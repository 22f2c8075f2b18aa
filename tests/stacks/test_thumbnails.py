"""The stack `thumbnails`: what it is made of, what its function answers, and what comes back when it is deployed."""

from __future__ import annotations

import base64
import io
import random
import struct
import zipfile
import zlib
from collections.abc import Mapping
from importlib.metadata import files
from typing import Any

import pytest
from PIL import Image

from sampy.testing import ANY, Template, TemplateSnapshot, allows, denies
from sampy.testing.deployed_deploying import Deployer
from sampy.testing.deployed_stacks import DeployedStack
from stacks.handlers.thumbnails.function import app
from stacks.thumbnails import ARCHITECTURE, RUNTIME, stack

RED, BLUE = (200, 20, 20), (20, 20, 200)
DEPLOYED = {"AWS::AccountId": "123456789012", "ThumbnailRole": "thumbnails-ThumbnailRole-1A2B"}
"""What the names of the account and of the function's role may be once it is deployed."""
LARGEST_ANSWER = 6 * 1024 * 1024
"""How many bytes a function may answer with. Source: AWS page "Lambda quotas"."""


@pytest.fixture(scope="module")
def template() -> Template:
    return Template.of(stack)


def picture(width: int, height: int, form: str = "JPEG", mode: str = "RGB", **details: Any) -> bytes:
    """Return an image whose left half is red, and whose right half is blue."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    file = io.BytesIO()
    image.convert(mode).save(file, form, **details)
    return file.getvalue()


def shown(content: bytes) -> Image.Image:
    """Return an image that can be looked at."""
    return Image.open(io.BytesIO(content))


def header(width: int, height: int) -> bytes:
    """Return a PNG that says of itself that it is of this size; it has no pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def nearly(colour: Any, expected: tuple[int, ...]) -> bool:
    """Return whether a colour is what is expected but for what JPEG changes."""
    return all(abs(one - other) < 12 for one, other in zip(colour, expected, strict=True))


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (app.Size(120, 80), (120, 80)),
        (app.Size(120, None), (120, 80)),
        (app.Size(None, 40), (60, 40)),
        (app.Size(50, 50), (50, 50)),
        (app.Size(1, 1), (1, 1)),
        (app.Size(1024, None), (1024, 683)),
    ],
)
def test_a_thumbnail_has_the_size_that_was_asked_for(size: app.Size, expected: tuple[int, int]) -> None:
    assert shown(app.thumbnail_of(picture(600, 400), size).content).size == expected


def test_a_thumbnail_shows_the_whole_image() -> None:
    thumbnail = app.thumbnail_of(picture(600, 400), app.Size(120, 80))
    image = shown(thumbnail.content)
    assert (thumbnail.content_type, image.format) == ("image/jpeg", "JPEG")
    assert nearly(image.getpixel((10, 40)), RED)
    assert nearly(image.getpixel((110, 40)), BLUE)


def test_what_is_too_wide_is_cut_off_at_both_sides() -> None:
    image = shown(app.thumbnail_of(picture(800, 100), app.Size(60, 60)).content)
    assert nearly(image.getpixel((3, 30)), RED)
    assert nearly(image.getpixel((56, 30)), BLUE)


def test_a_png_stays_one_and_keeps_what_is_transparent() -> None:
    original = io.BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 255, 100)).save(original, "PNG")
    thumbnail = app.thumbnail_of(original.getvalue(), app.Size(10, 10))
    assert thumbnail.content_type == "image/png"
    assert shown(thumbnail.content).getpixel((5, 5)) == (0, 0, 255, 100)


@pytest.mark.parametrize(("form", "mode"), [("JPEG", "CMYK"), ("JPEG", "L"), ("PNG", "P"), ("PNG", "1"), ("PNG", "LA")])
def test_other_colours_become_those_that_browsers_show(form: str, mode: str) -> None:
    assert shown(app.thumbnail_of(picture(40, 40, form, mode), app.Size(10, 10)).content).mode in ("RGB", "RGBA")


def test_sixteen_bits_become_eight() -> None:
    original = io.BytesIO()
    Image.new("I;16", (8, 8), 40_000).save(original, "PNG")
    assert shown(app.thumbnail_of(original.getvalue(), app.Size(4, 4)).content).getpixel((1, 1)) == 40_000 // 256


def test_an_image_is_turned_as_the_camera_was_held_and_forgets_where_that_was() -> None:
    noted = Image.Exif()
    noted[0x0112] = 6  # turn it to the right to look at it
    noted[0x010E] = "at home"
    image = shown(app.thumbnail_of(picture(600, 400, exif=noted), app.Size(80, None)).content)
    assert image.size == (80, 120)
    assert nearly(image.getpixel((40, 10)), RED)
    assert not image.getexif()


@pytest.mark.parametrize(
    ("content", "status", "reason"),
    [
        (b"", 415, "this isn't an image in JPEG or PNG, or it is damaged"),
        (b"<svg/>", 415, "this isn't an image in JPEG or PNG, or it is damaged"),
        (picture(40, 40, "GIF"), 415, "this isn't an image in JPEG or PNG, or it is damaged"),
        (picture(400, 400)[:900], 415, "this isn't an image in JPEG or PNG, or it is damaged"),
        (header(100, 100), 415, "this isn't an image in JPEG or PNG, or it is damaged"),
        (header(8_000, 8_000), 413, "the image has more than 50 million pixels"),
        (header(12_000, 12_000), 413, "the image has more than 50 million pixels"),
        (header(60_000, 60_000), 413, "the image has more than 50 million pixels"),
        (picture(2, 900), 400, "the thumbnail would be 100 by 45000: give a width and a height"),
    ],
)
def test_what_no_thumbnail_is_made_of(content: bytes, status: int, reason: str) -> None:
    with pytest.raises(app.Refused) as refused:
        app.thumbnail_of(content, app.Size(100, None))
    assert (refused.value.status, refused.value.reason) == (status, reason)


def test_damaged_images_are_refused_and_nothing_else_happens() -> None:
    chance = random.Random(7)
    for number in range(60):
        content = bytearray(picture(40, 40, "PNG" if number % 2 else "JPEG"))
        for _ in range(6):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            app.thumbnail_of(bytes(content), app.Size(10, 10))
        except app.Refused as refused:
            assert refused.status in (413, 415)


def test_the_largest_thumbnail_is_an_answer_that_lambda_may_give() -> None:
    file = io.BytesIO()
    Image.frombytes("RGBA", (128, 128), random.Random(7).randbytes(128 * 128 * 4)).save(file, "PNG")
    thumbnail = app.thumbnail_of(file.getvalue(), app.Size(128, 128))
    bytes_of_a_pixel = len(str(app.found(thumbnail))) / 128**2
    assert bytes_of_a_pixel * app.MAX_SIDE**2 < LARGEST_ANSWER


class Bucket:
    """Stands for the client of S3, with these objects."""

    class exceptions:  # noqa: N801  # as the client calls it
        """The errors of the client."""

        NoSuchKey = KeyError

    def __init__(self, **objects: bytes) -> None:
        self.objects = {name.replace("_", "."): content for name, content in objects.items()}

    def get_object(self, *, Bucket: str, Key: str) -> dict[str, Any]:  # noqa: N803  # as the client calls them
        assert Bucket == "originals"
        content = self.objects[Key]
        return {"Body": io.BytesIO(content), "ContentLength": len(content)}


def answered(monkeypatch: pytest.MonkeyPatch, key: str, query: Mapping[str, str] | None) -> dict[str, Any]:
    """Return what the function answers for an image of the bucket."""
    bucket = Bucket(sea_jpg=picture(600, 400), notes_txt=b"hello", huge_jpg=bytes(app.MAX_BYTES + 1))
    monkeypatch.setattr(app, "_s3", lambda: bucket)
    monkeypatch.setenv("BUCKET", "originals")
    return app.handler({"pathParameters": {"key": key}, "queryStringParameters": query}, None)


def test_an_image_is_answered_in_base64_and_may_be_kept_for_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = answered(monkeypatch, "sea.jpg", {"width": "30", "height": "20"})
    assert (answer["statusCode"], answer["isBase64Encoded"]) == (200, True)
    assert answer["headers"]["Content-Type"] == "image/jpeg"
    assert answer["headers"]["Cache-Control"] == "public, max-age=86400"
    assert base64.b64decode(answer["body"]) == app.thumbnail_of(picture(600, 400), app.Size(30, 20)).content


@pytest.mark.parametrize(
    ("key", "query", "status", "body"),
    [
        ("sea.jpg", None, 400, "give a width, a height, or both, such as ?width=200\n"),
        ("sea.jpg", {"size": "9"}, 400, "give a width, a height, or both, such as ?width=200\n"),
        ("sea.jpg", {"width": "0"}, 400, "width must be a number from 1 to 1024\n"),
        ("sea.jpg", {"width": "1025"}, 400, "width must be a number from 1 to 1024\n"),
        ("sea.jpg", {"width": "9" * 5000}, 400, "width must be a number from 1 to 1024\n"),
        ("sea.jpg", {"width": "10", "height": "-1"}, 400, "height must be a number from 1 to 1024\n"),
        ("sea.jpg", {"height": "²"}, 400, "height must be a number from 1 to 1024\n"),
        ("lake.jpg", {"width": "10"}, 404, "there is no such image\n"),
        ("../sea.jpg", {"width": "10"}, 404, "there is no such image\n"),
        ("notes.txt", {"width": "10"}, 415, "this isn't an image in JPEG or PNG, or it is damaged\n"),
        ("huge.jpg", {"width": "10"}, 413, "the image has more than 20 MB\n"),
    ],
)
def test_what_is_refused_says_why_and_is_not_kept(
    key: str, query: Mapping[str, str] | None, status: int, body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = answered(monkeypatch, key, query)
    assert (answer["statusCode"], answer["body"]) == (status, body)
    assert answer["headers"]["Cache-Control"] == "no-store"


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert stack == template_snapshot


def test_the_originals_are_private_and_encrypted(template: Template) -> None:
    template.has_resource(
        "AWS::S3::Bucket",
        {
            "BucketEncryption": ANY,
            "PublicAccessBlockConfiguration": dict.fromkeys(
                ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"), True
            ),
        },
        deletion_policy="Retain",
    )


def asked_by(role: str) -> dict[str, str]:
    """Return what is known of a request that a role makes."""
    return {"aws:PrincipalArn": f"arn:aws:iam::123456789012:role/{role}", "aws:SecureTransport": "true", **DEPLOYED}


def test_the_function_reads_originals_and_changes_none(template: Template) -> None:
    assert allows(
        template.compiled, "Thumbnail", "s3:GetObject", "Originals/*", where=asked_by("thumbnails-ThumbnailRole-1A2B")
    )
    assert denies(template.compiled, "Thumbnail", "s3:PutObject", "Originals/*")
    assert denies(template.compiled, "Thumbnail", "s3:DeleteObject*", "Originals/*")


def test_nobody_else_reads_an_original_even_if_all_else_is_allowed(template: Template) -> None:
    everything = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
    policy = {"PolicyName": "Everything", "PolicyDocument": everything}
    admin = {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}, "Policies": [policy]}}
    document = template.compiled.to_dict()
    with_admin = Template.of({**document, "Resources": {**template.compiled.resources, "Admin": admin}}).compiled
    assert allows(with_admin, "Admin", "s3:PutObject", "Originals/*", where=asked_by("Admin"))
    assert denies(with_admin, "Admin", "s3:GetObject*", "Originals/*", where=asked_by("Admin"))
    assert denies(with_admin, "cloudfront.amazonaws.com", "s3:*", "Originals/*")


def test_the_layer_is_for_the_runtime_and_the_processor_of_the_function(template: Template) -> None:
    only = {"CompatibleRuntimes": [RUNTIME], "CompatibleArchitectures": [ARCHITECTURE]}
    template.has_resource("AWS::Lambda::LayerVersion", only)
    template.has_resource("AWS::Lambda::Function", {"Runtime": RUNTIME, "Architectures": [ARCHITECTURE]})


def test_every_answer_may_be_binary(template: Template) -> None:
    body = {"x-amazon-apigateway-binary-media-types": ["*/*"]}
    template.has_resource("AWS::ApiGateway::RestApi", {"BinaryMediaTypes": ["*/*"], "Body": body})


def test_the_cache_keeps_each_size_for_a_day_and_is_reached_by_https_alone(template: Template) -> None:
    key = {
        "QueryStringsConfig": {"QueryStringBehavior": "whitelist", "QueryStrings": ["width", "height"]},
        "HeadersConfig": {"HeaderBehavior": "none"},
        "CookiesConfig": {"CookieBehavior": "none"},
    }
    policy = {"DefaultTTL": 86_400, "MaxTTL": 86_400, "ParametersInCacheKeyAndForwardedToOrigin": key}
    template.has_resource("AWS::CloudFront::CachePolicy", {"CachePolicyConfig": policy})
    behavior = {"CachePolicyId": {"Ref": "BySize"}, "ViewerProtocolPolicy": "https-only"}
    template.has_resource("AWS::CloudFront::Distribution", {"DistributionConfig": {"DefaultCacheBehavior": behavior}})


def own_pillow() -> bytes:
    """Return a layer with the Pillow that is installed here."""
    layer = io.BytesIO()
    with zipfile.ZipFile(layer, "w") as archive:
        for file in files("pillow") or ():
            if not file.parts[0].startswith((".", "__pycache__")) and file.suffix != ".pyc":
                archive.write(file.locate(), f"python/{file}")
    return layer.getvalue()


def with_a_layer_that_runs_here(deployed: DeployedStack) -> None:
    """Give the function the Pillow that is installed here, where it runs here.

    The fake AWS runs functions with the Python that it is run with, whatever runtime they ask for, and Pillow is
    compiled for one version of it.
    """
    if deployed.endpoint is None:
        return
    client = deployed.client("lambda")
    made = client.publish_layer_version(LayerName="pillow-of-this-machine", Content={"ZipFile": own_pillow()})
    name = deployed.resource("Thumbnail")
    client.update_function_configuration(FunctionName=name, Layers=[made["LayerVersionArn"]])


def test_a_thumbnail_comes_back_as_it_was_made(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(stack)
    with_a_layer_that_runs_here(deployed)
    sea, anchor = picture(600, 400), picture(90, 60, "PNG")
    for key, content in {"sea.jpg": sea, "anchor.png": anchor, "notes.txt": b"hello"}.items():
        deployed.client("s3").put_object(Bucket=deployed.outputs["Bucket"], Key=key, Body=content)
    as_a_browser = {"Accept": "image/avif,image/webp,*/*;q=0.8"}

    jpeg = deployed.request("GET", "/images/sea.jpg?width=120&height=80", headers=as_a_browser)
    assert (jpeg.status, jpeg.headers["content-type"]) == (200, "image/jpeg"), jpeg.text
    assert jpeg.headers["cache-control"] == "public, max-age=86400"
    assert jpeg.body == app.thumbnail_of(sea, app.Size(120, 80)).content
    image = shown(jpeg.body)
    assert (image.format, image.size) == ("JPEG", (120, 80))
    assert nearly(image.getpixel((10, 40)), RED)
    assert nearly(image.getpixel((110, 40)), BLUE)

    png = deployed.request("GET", "/images/anchor.png?height=20", headers=as_a_browser)
    assert (png.status, png.headers["content-type"]) == (200, "image/png")
    assert (shown(png.body).size, png.body) == ((30, 20), app.thumbnail_of(anchor, app.Size(None, 20)).content)

    unknown = deployed.request("GET", "/images/lake.jpg?width=9", headers=as_a_browser)
    assert (unknown.status, unknown.text) == (404, "there is no such image\n")
    assert deployed.request("GET", "/images/sea.jpg?width=0", headers=as_a_browser).status == 400
    assert deployed.request("GET", "/images/notes.txt?width=9", headers=as_a_browser).status == 415
