"""The functions of a compiled template as they run here: their code, layers and variables.

Code of one's own is run where it lies, so that a change counts at once; what it depends on is installed for this
machine, by what packages it for Lambda.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from sampy.conditions import NO_VALUE
from sampy.errors import PackageError, Problem
from sampy.intrinsics import Json, as_map
from sampy.local.functions.calls import calls_of
from sampy.local.functions.model import DEFAULT_MEMORY, DEFAULT_TIMEOUT, Function, Part
from sampy.local.functions.runtimes import python_for
from sampy.local.values import LocalValues
from sampy.packaging.code import Code, code_of
from sampy.packaging.finding import Local, local_paths
from sampy.packaging.options import BuildOptions
from sampy.packaging.paths import Kind
from sampy.packaging.tools import BuildFailed
from sampy.template import Template

if TYPE_CHECKING:
    from sampy.packaging.keeping import Kept

# What builds is imported where there is something to build: most functions have nothing but their code.

FUNCTION = "AWS::Lambda::Function"
_LAYER = "AWS::Lambda::LayerVersion"
_INLINE = {"python": "index.py", "nodejs": "index.js"}


def functions_of(
    template: Template,
    values: LocalValues,
    *,
    region: str,
    options: BuildOptions,
    only: Collection[str] | None = None,
    variables: Mapping[str, Mapping[str, str]] | None = None,
    container: bool = False,
) -> list[Function]:
    """Return the functions of a compiled template, with what they depend on installed.

    Args:
        template: The template.
        values: What its values come to here.
        region: The region that they think they are in.
        options: How packages are installed, and where they are kept.
        only: The logical ids of those that are wanted; all, where it is None.
        variables: Environment variables over those of the template, by logical id.
        container: Whether they run in containers, for which they are built as for Lambda.

    Raises:
        PackageError: With everything that is in the way of any of them.
    """
    found, problems = local_paths(template)
    wanted = [
        logical_id
        for logical_id, _ in template.each(FUNCTION)
        if (only is None or logical_id in only) and values.exists(logical_id)
    ]
    known = {local.logical_id: local for local in found if local.property.kind in (Kind.CODE, Kind.LAYER)}
    called = calls_of(template, values)
    functions: list[Function] = []
    failures: list[Problem] = []
    for logical_id in wanted:
        maker = _Maker(template, values, known, options, container)
        missing = [each for each in problems if each.resource in {logical_id, *maker.layer_ids(logical_id)}]
        if missing:
            failures += missing
            continue
        try:
            function = maker.function(logical_id, region)
        except PackageError as error:
            failures += error.problems
            continue
        own = (variables or {}).get(logical_id, {})
        function = attrs.evolve(function, environment={**function.environment, **own})
        if function.name in called:
            calls = called[function.name]
            function = attrs.evolve(function, aliases=calls.aliases, retries=calls.retries)
        functions.append(function)
    if failures:
        raise PackageError(dict.fromkeys(failures))
    return functions


@attrs.frozen
class _Maker:
    """Makes functions of the resources of a template."""

    template: Template
    values: LocalValues
    known: Mapping[str, Local]
    options: BuildOptions
    container: bool

    @property
    def kept(self) -> Kept:
        """What was built before."""
        from sampy.packaging.keeping import Kept

        return Kept(self.options)

    def function(self, logical_id: str, region: str) -> Function:
        """Return a function.

        Raises:
            PackageError: Where its code, or that of a layer, can't be had.
        """
        template, values = self.template, self.values
        properties = as_map(values.resolved(dict(template.properties(logical_id))))
        runtime = str(properties.get("Runtime", ""))
        image = self._image(logical_id, properties)
        started = as_map(properties.get("ImageConfig"))
        variables = as_map(as_map(properties.get("Environment")).get("Variables"))
        architectures = properties.get("Architectures")
        return Function(
            logical_id=logical_id,
            name=values.name(logical_id),
            arn=values.text({"Fn::GetAtt": [logical_id, "Arn"]}),
            runtime=runtime,
            handler=str(properties.get("Handler", "")),
            code=() if image else tuple(self._code(logical_id, runtime)),
            layers=tuple(self._layers(logical_id, runtime)),
            environment={name: values.text(value) for name, value in variables.items()},
            timeout=float(str(properties.get("Timeout", DEFAULT_TIMEOUT))),
            memory=int(str(properties.get("MemorySize", DEFAULT_MEMORY))),
            region=region,
            architecture=str(architectures[0]) if isinstance(architectures, list) and architectures else "x86_64",
            image=image,
            entry_point=_words(started.get("EntryPoint")),
            command=_words(started.get("Command")),
            working_directory=str(started["WorkingDirectory"]) if "WorkingDirectory" in started else None,
            place=template.place(logical_id),
        )

    def _image(self, logical_id: str, properties: Mapping[str, Json]) -> str | None:
        """Return the image of a function, which is built here where that is told; None where it has none."""
        template = self.template
        named = as_map(properties.get("Code")).get("ImageUri")
        is_image = properties.get("PackageType") == "Image"
        if named is None and not is_image:
            return None
        from sampy.packaging.images import build_images, images_in

        alone = attrs.evolve(
            template, document={**template.document, "Resources": {logical_id: template.resources[logical_id]}}
        )
        if not any(images_in(alone)):
            if named is None:
                raise self._cannot(logical_id, "there is nothing that its image is built of", "give it an ImageUri")
            return str(named)
        if not self.container:
            return str(named or logical_id)
        # It isn't pushed, so it needs no repository: all that counts is what the engine here calls it.
        built, problems = build_images(alone, attrs.evolve(self.options, image_repository=logical_id.lower()))
        if problems:
            raise PackageError(problems)
        return next(iter(built.values())).name

    def layer_ids(self, logical_id: str) -> Iterator[str]:
        """Yield the logical ids of those layers of a function that are in the template."""
        for layer in self._declared_layers(logical_id):
            match layer:
                case {"Ref": str(name)} if name in self.template.resources:
                    yield name

    def _declared_layers(self, logical_id: str) -> Iterator[Json]:
        """Yield the layers of a function as the template names them, where their conditions hold."""
        layers = self._chosen(self.template.properties(logical_id).get("Layers"))
        for each in layers if isinstance(layers, list) else []:
            if (layer := self._chosen(each)) != NO_VALUE:
                yield layer

    def _chosen(self, value: Json) -> Json:
        match value:
            case {"Fn::If": [str(condition), then, otherwise]}:
                return self._chosen(then if self.values.holds(condition) else otherwise)
        return value

    def _code(self, logical_id: str, runtime: str) -> Iterable[Part]:
        local = self.known.get(logical_id)
        if local is not None:
            return self._built(local, runtime)
        inline = as_map(self.template.properties(logical_id).get("Code")).get("ZipFile")
        if inline is None:
            raise self._elsewhere(logical_id, "its code")
        from sampy.packaging.keeping import key_of

        text = self.values.text(inline)
        name = next((name for language, name in _INLINE.items() if runtime.startswith(language)), "index")

        def write(folder: Path) -> None:
            (folder / name).write_text(text, encoding="utf-8")

        return [Part(self.kept.folder(key_of("inline", name, text), f"writing the code of {logical_id}", write))]

    def _layers(self, logical_id: str, runtime: str) -> Iterator[Part]:
        for layer in self._declared_layers(logical_id):
            match layer:
                case {"Ref": str(name)} if name in self.known and self.template.type_of(name) == _LAYER:
                    yield from self._built(self.known[name], runtime)
                case {"Ref": str(name)} if name in self.template.resources:
                    raise self._elsewhere(name, "the layer")
                case _ if self.values.resolved(layer):
                    named = self.values.text(layer)
                    fix = "add it to the stack as a LayerVersion of files that are here"
                    raise self._cannot(logical_id, f"the layer {named!r} is in an account, and not here", fix)

    def _built(self, local: Local, runtime: str) -> Iterable[Part]:
        python = None if self.container else python_for(runtime)
        path = local.path.resolve()
        if path.is_file():
            return [self._of_file(path, local)]
        try:
            code = code_of(
                path,
                self.options.project.resolve(),
                local.property.kind,
                local.logical_id,
                local.properties,
                local.metadata,
            )
            if not self.container:
                code = _here(code, runtime, python.program if python else None, python.version if python else None)
            if not code.may_need_a_build:
                return [Part(code.folder)]
            from sampy.packaging.builders import parts_of

            return [Part(part.folder, part.under) for part in parts_of(code, self.kept)]
        except BuildFailed as failure:
            raise PackageError(local.located(problem) for problem in failure.problems) from None

    def _of_file(self, path: Path, local: Local) -> Part:
        import zipfile

        from sampy.artifacts import content_digest
        from sampy.packaging.keeping import key_of
        from sampy.packaging.zipping import is_archive

        if not is_archive(path):
            return Part(path.parent)

        def unpack(folder: Path) -> None:
            with zipfile.ZipFile(path) as archive:
                for entry in archive.infolist():
                    target = Path(archive.extract(entry, folder))
                    mode = entry.external_attr >> 16
                    if mode and target.is_file():
                        target.chmod(mode & 0o777 | 0o600)

        return Part(self.kept.folder(key_of("unpacked", content_digest(path)), f"unpacking {local.written}", unpack))

    def _elsewhere(self, logical_id: str, what: str) -> PackageError:
        return self._cannot(logical_id, f"{what} is in S3, and not here", "let it point at a folder of the project")

    def _cannot(self, logical_id: str, message: str, fix: str) -> PackageError:
        return PackageError([Problem(message, fix, resource=logical_id, place=self.template.place(logical_id))])


def _here(code: Code, runtime: str, interpreter: str | None, version: str | None) -> Code:
    """Return code that is to run on this machine, whatever processor it is for on Lambda."""
    runtimes = (f"python{version}",) if version else (runtime,) if runtime else code.runtimes
    architecture = "arm64" if platform.machine().lower() in ("arm64", "aarch64") else "x86_64"
    return attrs.evolve(code, runtimes=runtimes, interpreter=interpreter, architecture=architecture)


def _words(value: Json) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, list) else ()


def variables_of(document: Json, known: Collection[str]) -> dict[str, dict[str, str]]:
    """Return the variables that a file of ``--env-vars`` gives to functions, by logical id.

    It has a map for each function, and one under ``Parameters`` for all of them; or one map of variables for all.

    Args:
        document: What is in the file.
        known: The logical ids of the functions.
    """
    given = as_map(document)
    if given and not any(isinstance(value, dict) for value in given.values()):
        given = {"Parameters": dict(given)}
    for_all = as_map(given.get("Parameters"))
    return {
        name: {key: _text(value) for key, value in {**for_all, **as_map(given.get(name))}.items() if value is not None}
        for name in known
    }


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)
