// Finds packages of other folders than the code's for imports, in a Node.js without `module.registerHooks`.

import places from "./places.cjs";

let known;

export function initialize(data) {
  known = data;
}

export function resolve(specifier, context, next) {
  return places.resolveLater(specifier, context, next, known);
}
