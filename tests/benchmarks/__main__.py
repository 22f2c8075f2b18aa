"""Prints how fast sampy is beside others, as ratios of one run on one machine: ``python -m tests.benchmarks``."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.benchmarks import deploys, desk, differences, local_api, policies, process, scale, state_machines, transform

CASES = Path(__file__).parent.parent / "cases"


def main() -> None:
    """Run all benchmarks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--templates", type=Path, default=CASES, help="a folder of SAM templates (default: tests/cases)"
    )
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each process (default: 7)")
    parser.add_argument("what", nargs="?", choices=["load"], help="load: sampy local start-api under load for a minute")
    options = parser.parse_args()
    if options.what == "load":
        print("sampy local start-api under load for a minute, with changes in between")
        print(local_api.endured())
        return
    print("The transform in process, over the templates of a folder")
    print(transform.report(options.templates))
    print("\nThe time of large templates beside that of small ones")
    print(scale.report())
    print("\nAt the desk")
    print(desk.report())
    print("\nPolicies compared, in process")
    print(policies.report())
    print("\nTwo templates compared, in process")
    print(differences.report())
    print("\nState machines on this machine")
    print(state_machines.report())
    print("\nAPIs on this machine")
    print(local_api.report())
    print("\nA deploy of one stack into an empty account, the whole process")
    print(deploys.report(max(1, options.runs // 2)))
    print("\nThe whole process, from start to exit")
    print(process.report(options.runs))


if __name__ == "__main__":
    main()
