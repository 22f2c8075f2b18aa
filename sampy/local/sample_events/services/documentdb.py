"""Events of the change streams of Amazon DocumentDB.

Source: AWS page "Using Lambda with Amazon DocumentDB".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples, json_option
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, SECONDS, hexadecimal


def change(
    *,
    cluster: str = "example-cluster",
    database: str = "example-database",
    collection: str = "example-collection",
    document: str = '{"name": "example"}',
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return documents that were inserted into a collection."""
    given = json_option("document", document)
    content = given if isinstance(given, dict) else {"value": given}
    source = arn("rds", f"cluster:{cluster}", region=region, account_id=account_id, partition=partition)
    events: list[Json] = []
    for index in range(count):
        key: dict[str, Json] = {"_id": {"$oid": hexadecimal(index + 1, 24)}}
        inserted: dict[str, Json] = {
            "_id": {"_data": hexadecimal(index + 1, 66)},
            "clusterTime": {"$timestamp": {"t": SECONDS, "i": index + 1}},
            "documentKey": key,
            "fullDocument": {**key, **content},
            "ns": {"db": database, "coll": collection},
            "operationType": "insert",
        }
        events.append({"event": inserted})
    return {"eventSourceArn": source, "events": events, "eventSource": "aws:docdb"}


EVENTS: Samples = {"change": Sample("Documents were inserted into a collection.", change)}
