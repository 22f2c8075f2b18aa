"use strict";
// Stands in for the compiled part of AWS's runtime client, which is built only where there is a compiler.
//
// As that does, it returns only when the answer has been sent, so that a function may end its process right after it.
// So another thread sends it, and this one waits. The next invocation is asked for by the client itself, which has a
// way without the compiled part for that.
//
// Source: AWS page "Using the Lambda runtime API for custom runtimes".

const path = require("node:path");
const { Worker } = require("node:worker_threads");

const sent = new Int32Array(new SharedArrayBuffer(4));
const sender = new Worker(path.join(__dirname, "sending.cjs"), { workerData: sent, execArgv: [] });
sender.unref();

function send(way, body) {
  Atomics.store(sent, 0, 0);
  sender.postMessage({ way, body });
  Atomics.wait(sent, 0, 0);
}

exports.done = (id, body) => send(`invocation/${id}/response`, body);
exports.error = (id, body) => send(`invocation/${id}/error`, body);
