"""What is known of libraries: which ones never call AWS by themselves, and what they do with functions they get."""

from __future__ import annotations

import sys

AWS = ("boto3", "botocore", "aws_lambda_powertools")
"""Those whose calls are followed."""
_NAMES = """
PIL aiohttp apig_wsgi asgiref async_timeout attr attrs aws_xray_sdk babel backoff bcrypt boto3_type_annotations bottle
bs4 cachetools cattr cattrs certifi chardet charset_normalizer click cryptography dateutil deepdiff defusedxml docutils
email_validator fastapi flask furl google greenlet h11 html5lib httpcore httpx humanize idna importlib_metadata isodate
itsdangerous jinja2 jmespath jose jsonpatch jsonpath_ng jsonpickle jsonpointer jsonschema jwt loguru lxml mangum
markdown markupsafe marshmallow more_itertools msgpack multidict mypy_boto3 numpy oauthlib openai opentelemetry orjson
packaging passlib phonenumbers platformdirs pendulum psycopg psycopg2 pyasn1 pycparser pydantic pydantic_core
pydantic_settings pygments pymysql pyparsing pytz qrcode rapidjson redis referencing regex requests requests_oauthlib
rich rpds rsa ruamel sentry_sdk simplejson six slack_sdk slugify sniffio sortedcontainers soupsieve sqlalchemy sqlparse
starlette stripe structlog tabulate tenacity toml tomli toolz tqdm twilio typing_extensions typing_inspection tzdata
tzlocal ujson ulid unidecode uritemplate urllib3 uuid6 validators websocket websockets werkzeug wrapt xmltodict yaml
yarl zipp zoneinfo
"""
_HARMLESS = frozenset(_NAMES.split())
"""Libraries of which none has a client of AWS of its own."""
_TYPES = ("mypy_boto3_", "types_")

PROGRAMS = ("subprocess.", "os.system", "os.popen", "os.exec", "os.spawn", "os.posix_spawn", "pty.spawn")
"""What runs other programs, which have the credentials of the function too."""
REFLECTING = (
    *("functools.singledispatch", "gc.get_objects", "inspect.getmembers", "pkgutil.iter_modules"),
    *("pkgutil.walk_packages", "runpy."),
)
"""What finds code in a way that isn't followed."""
SIGNERS = ("botocore.auth.", "botocore.awsrequest.", "botocore.httpsession.", "botocore.signers.")
"""What sends requests to AWS that no client knows of."""

_ROUTERS = {
    "aws_lambda_powertools": "Resolver Router",
    "bottle": "Bottle",
    "fastapi": "APIRouter FastAPI",
    "flask": "Blueprint Flask",
    "mangum": "Mangum",
    "starlette": "Starlette",
}
"""What the names of classes end with whose objects keep functions, and call them in answer to an event."""

KEEPING = frozenset(
    (
        "abc.abstractmethod",
        "attr.define",
        "attr.frozen",
        "attr.s",
        "attrs.define",
        "attrs.frozen",
        "atexit.unregister",
        "builtins.keep",
        "contextlib.asynccontextmanager",
        "contextlib.contextmanager",
        "copy.copy",
        "copy.deepcopy",
        "dataclasses.dataclass",
        "enum.unique",
        "functools.cache",
        "functools.lru_cache",
        "functools.total_ordering",
        "builtins.iter",
        "asyncio.run",
        "asyncio.create_task",
        "asyncio.ensure_future",
        "asyncio.wait_for",
        "asyncio.shield",
        "contextlib.closing",
        "contextlib.aclosing",
        "contextlib.nullcontext",
        "typing.final",
        "typing.no_type_check",
        "typing.overload",
        "typing.override",
        "typing.runtime_checkable",
        "typing_extensions.override",
        "aws_xray_sdk.core.xray_recorder.capture",
        "aws_xray_sdk.core.xray_recorder.capture_async",
    )
)
"""What returns the first thing that it is given, and as decorators with arguments what they decorate."""

CALLING = ("atexit.register",)
"""What calls the one function that it gets, and is no decorator of it."""
_QUIET = (
    *("aws_lambda_powertools", "aws_xray_sdk", "botocore", "builtins", "contextlib", "json", "logging", "loguru"),
    *("pprint", "structlog", "typing", "typing_extensions", "unittest", "warnings"),
)
"""Libraries that don't keep what they get."""

CALLED_BY_BASES = {
    "http.server.BaseHTTPRequestHandler": ("do_GET", "do_POST", "do_PUT"),
    "json.JSONEncoder": ("default",),
    "json.encoder.JSONEncoder": ("default",),
    "logging.Filter": ("filter",),
    "logging.Formatter": ("format",),
    "logging.Handler": ("emit",),
    "multiprocessing.Process": ("run",),
    "threading.Thread": ("run",),
}
"""The methods that classes of the standard library call of those that inherit from them."""
QUIET_BASES = frozenset(sys.stdlib_module_names | {"builtins", "pydantic", "typing_extensions", "attr", "attrs"})
"""Modules whose classes call no other methods of those that inherit from them."""


def is_aws(name: str) -> bool:
    """Return whether the calls of a library are followed."""
    return name in AWS


def is_harmless(name: str) -> bool:
    """Return whether a library is known to call nothing of AWS by itself."""
    return name in sys.stdlib_module_names or name in _HARMLESS or name.startswith(_TYPES)


def is_standard(name: str) -> bool:
    """Return whether something is of Python itself, or of botocore."""
    top = name.split(".")[0]
    return top in sys.stdlib_module_names or top in ("botocore", "builtins")


def is_quiet(name: str) -> bool:
    """Return whether something takes no client away with it that it gets."""
    return name.split(".")[0] in _QUIET


def is_router(name: str) -> bool:
    """Return whether a class has objects that keep functions, and call them in answer to an event."""
    return name.endswith(tuple(_ROUTERS.get(name.split(".")[0], "").split())) and "." in name


def calls_for_sure(name: str) -> bool:
    """Return whether something of a library calls the functions that it gets."""
    top = name.split(".")[0]
    return top == "builtins" or is_aws(top) or is_harmless(top)
