"""Makes the tables, modules and stubs of all resource types of the schemas of the installed cfn-lint."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from resources.registry import schemas
from resources.rows import named, row
from resources.stubs import stub
from tables import PACKAGE, canonical, write_or_check

from sampy.schemas.tables import service_of

MODULE = '''"""{service}. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from sampy.schemas.classes import service_classes

__getattr__, __dir__ = service_classes(__name__)
'''


def main() -> None:
    """Write or check the table, the module and the stub of every service."""
    services: dict[str, dict[str, Any]] = defaultdict(dict)
    for resource_type, schema in schemas().items():
        services[resource_type.rpartition("::")[0]][resource_type.rpartition("::")[2]] = named(schema)
    files: dict[Path, str] = {}
    for service, described in services.items():
        name = service_of(service)
        rows = {each: row(schema) for each, schema in described.items()}
        files[PACKAGE / f"data/resources/{name}.json"] = canonical(rows)
        files[PACKAGE / f"resources/{name}.py"] = MODULE.format(service=service)
        files[PACKAGE / f"resources/{name}.pyi"] = stub(service, rows, described)
    write_or_check(files, __doc__)


if __name__ == "__main__":
    main()
