"""A stack in a file, as users write one, and what they may change in it."""

from __future__ import annotations

from pathlib import Path

from sampy.testing import Template

SHOP = """\
from sampy import Output, Stack
from sampy.policies import DynamoDBCrudPolicy
from sampy.serverless import Environment, Function, PrimaryKey, SimpleTable

stack = Stack("shop", description="Orders")
orders = stack.add(SimpleTable("Orders", primary_key=PrimaryKey(name="id", type="String")))
checkout = stack.add(
    Function(
        "Checkout",
        code_uri="s3://code/checkout.zip",
        handler="app.checkout",
        runtime="python3.13",
        environment=Environment(variables={"TABLE": orders, "LEVEL": "info"}),
        policies=[DynamoDBCrudPolicy(table_name=orders)],
    )
)
stack.add(Output("Table", value=orders))
"""


def shop(folder: Path, old: str = "", new: str = "") -> Template:
    """Return what the shop compiles to in a folder, with a text in it replaced."""
    assert old in SHOP
    folder.mkdir(exist_ok=True)
    file = folder / "shop.py"
    file.write_text(SHOP.replace(old, new), encoding="utf-8")
    return Template.of(file)
