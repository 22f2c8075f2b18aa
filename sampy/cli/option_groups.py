"""A command with many options, which its help shows in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click


class GroupedCommand(click.Command):
    """A command whose help shows its options in groups.

    Args:
        groups: The names of the parameters of each group, by its title; those that are in none come last.
        attributes: What a `click.Command` takes.
    """

    def __init__(self, *arguments: object, groups: Mapping[str, Sequence[str]], **attributes: object) -> None:
        super().__init__(*arguments, **attributes)  # type: ignore[arg-type]  # click's own attributes
        self.groups = groups

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, group by group."""
        options = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        grouped = {name for names in self.groups.values() for name in names}
        left = [each.name for each in options if each.name not in grouped]
        for title, names in {**self.groups, "Other options": left}.items():
            found = [each for name in names for each in options if each.name == name]
            records = [record for each in found if (record := each.get_help_record(ctx))]
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)
