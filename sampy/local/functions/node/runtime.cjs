"use strict";
// Starts AWS's runtime client for Node.js in a process of its own; sampy runs this file.
//
// `node runtime.cjs CONFIGURATION` with JSON: `client`, the path of the client; `packages`, the node_modules that
// imports are looked for in beside those of the code; `layers`, folders with the place below /opt that each stands
// for, the winning one first; `debug`, host and port for a debugger, or null.

const fs = require("node:fs");
const inspector = require("node:inspector");
const Module = require("node:module");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const { client, packages, layers, debug } = JSON.parse(process.argv[2]);
const NATIVE = "./rapid-client.node"; // the compiled part of the client, which isn't there

function resolveRequires() {
  const { inLayers } = require("./places.cjs");
  const resolveFilename = Module._resolveFilename;
  Module._resolveFilename = function (request, ...rest) {
    if (request === NATIVE) return path.join(__dirname, "client.cjs");
    for (const candidate of inLayers(request, layers)) {
      try {
        return resolveFilename.call(this, candidate, ...rest);
      } catch (error) {
        if (error.code !== "MODULE_NOT_FOUND") throw error;
      }
    }
    return resolveFilename.call(this, request, ...rest);
  };
}

function resolveImports() {
  // Requires know NODE_PATH by themselves; imports do so on Lambda, and nowhere else.
  if (Module.registerHooks) {
    const { resolveAtOnce } = require("./places.cjs");
    Module.registerHooks({
      resolve: (specifier, context, next) =>
        context.conditions.includes("import")
          ? resolveAtOnce(specifier, context, next, { packages, layers })
          : next(specifier, context),
    });
  } else {
    Module.register("./hooks.mjs", pathToFileURL(__filename), { data: { packages, layers } });
  }
}

function tellOfMissingSdk(error) {
  const missing = /Cannot find (?:module|package) '(@aws-sdk\/[^'/]+)/.exec(String(error?.message));
  if (missing) {
    fs.writeSync(2, `${missing[1]} isn't installed here: Lambda brings it; npm install --save-dev ${missing[1]}\n`);
  }
}

async function main() {
  process.argv.length = 2;
  process.on("uncaughtExceptionMonitor", tellOfMissingSdk);
  resolveRequires();
  require("./client.cjs"); // it ends the process when whoever started it has ended, so it comes first
  if (packages.length || layers.length) resolveImports();
  if (debug) {
    console.log(`waiting for a debugger on ${debug.host}:${debug.port}`);
    inspector.open(debug.port, debug.host, true);
  }
  const { run } = await import(pathToFileURL(client).href);
  // The client for Node.js 24 and later starts when it is imported.
  if (run) await run(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER);
}

main().catch((error) => {
  // Thrown out of a promise, it comes to the client as what it is.
  setImmediate(() => {
    throw error;
  });
});
