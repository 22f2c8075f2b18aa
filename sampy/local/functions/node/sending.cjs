"use strict";
// A thread that sends what invocations come to, and ends the process when whoever started it has ended.

const http = require("node:http");
const net = require("node:net");
const { parentPort, workerData: sent } = require("node:worker_threads");

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function told() {
  Atomics.store(sent, 0, 1);
  Atomics.notify(sent, 0);
}

parentPort.on("message", ({ way, body }) => {
  const content = Buffer.from(body, "utf-8");
  const headers = { "Content-Type": "application/json", "Content-Length": content.length };
  http
    .request({ agent, host, port, path: `/2018-06-01/runtime/${way}`, method: "POST", headers }, (response) => {
      response.on("end", told).resume();
    })
    .on("error", told)
    .end(content);
});

// A function that never comes to rest can't notice it, so this thread does.
const end = () => process.kill(process.pid, "SIGKILL");
new net.Socket({ fd: 0, readable: true, writable: false }).on("end", end).on("error", end).resume();
