"use strict";
// Where packages and the files of layers are on this machine, for those who look for them as on Lambda.

const path = require("node:path");
const { pathToFileURL } = require("node:url");

const OPT = "/opt/";

// Return the files here that a path below /opt may stand for.
function inLayers(request, layers) {
  if (!request.startsWith(OPT)) return [];
  const inside = request.slice(OPT.length);
  return layers
    .filter(([, under]) => !under || inside.startsWith(`${under}/`))
    .map(([folder, under]) => path.join(folder, under ? inside.slice(under.length + 1) : inside));
}

// Return the ways in which an import may be looked for, in their order: a specifier and its context each.
function waysOf(specifier, context, { packages, layers }) {
  const files = inLayers(specifier, layers).map((file) => [pathToFileURL(file).href, context]);
  const bare = !/^(\.{0,2}\/|[a-z]+:)/.test(specifier);
  // A file beside node_modules, which needn't be there, is what looks into that first.
  const parents = bare ? packages.map((folder) => pathToFileURL(path.join(path.dirname(folder), "-.mjs")).href) : [];
  return [...files, [specifier, context], ...parents.map((parentURL) => [specifier, { ...context, parentURL }])];
}

const isMissing = (error) => error.code === "ERR_MODULE_NOT_FOUND" || error.code === "MODULE_NOT_FOUND";

function resolveAtOnce(specifier, context, next, places) {
  let missing;
  for (const way of waysOf(specifier, context, places)) {
    try {
      return next(...way);
    } catch (error) {
      if (!isMissing(error)) throw error;
      missing ??= error;
    }
  }
  throw missing;
}

async function resolveLater(specifier, context, next, places) {
  let missing;
  for (const way of waysOf(specifier, context, places)) {
    try {
      return await next(...way);
    } catch (error) {
      if (!isMissing(error)) throw error;
      missing ??= error;
    }
  }
  throw missing;
}

module.exports = { inLayers, isMissing, resolveAtOnce, resolveLater };
