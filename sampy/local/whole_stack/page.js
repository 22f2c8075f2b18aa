"use strict";
const byId = (id) => document.getElementById(id);
const MOST = 500;
const FUNCTION = "AWS::Lambda::Function";
const MACHINE = "AWS::StepFunctions::StateMachine";
const runRows = new Map();
const open = new Map(); // what is open, by what it is of, with what fills it anew
let last = 0;
let counted = { calls: 0, runs: 0 };
let refreshing = 0;

function made(tag, text = "", kind = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  if (kind) element.className = kind;
  return element;
}

function cell(row, text, kind = "") {
  return row.appendChild(made("td", text, kind));
}

function time(at) {
  return new Date(at).toLocaleTimeString([], { hour12: false });
}

function pretty(value) {
  if (typeof value !== "string") return JSON.stringify(value, null, 2);
  try { return JSON.stringify(JSON.parse(value), null, 2); } catch { return value; }
}

function titled(title, value) {
  const part = made("div");
  part.append(made("h3", title), made("pre", pretty(value)));
  return part;
}

function folded(title, value) {
  const part = made("details");
  part.append(made("summary", title), made("pre", pretty(value)));
  return part;
}

// Rows that open: below them is what `fill` returns. What shows the present is filled anew when something happens.
function opens(row, key, fill, present = false) {
  row.classList.add("opens");
  row.tabIndex = 0;
  row.setAttribute("aria-expanded", "false");
  const toggle = async () => {
    if (row.getAttribute("aria-expanded") === "true") {
      row.setAttribute("aria-expanded", "false");
      row.nextElementSibling.remove();
      open.delete(key);
      return;
    }
    row.setAttribute("aria-expanded", "true");
    const below = made("tr", "", "opened");
    const box = below.appendChild(made("td", "..."));
    box.colSpan = row.cells.length;
    row.after(below);
    let before = "";
    const refresh = async () => {
      let content;
      try { content = await fill(); } catch (error) { content = made("p", String(error.message || error), "bad"); }
      const now = content.outerHTML;
      if (now !== before) box.replaceChildren(content); // else what somebody has unfolded would be folded again
      before = now;
    };
    if (present) open.set(key, refresh);
    await refresh();
  };
  row.addEventListener("click", (event) => { if (!event.target.closest("a, button")) toggle(); });
  row.addEventListener("keydown", (event) => {
    if (event.target === row && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); toggle(); }
  });
  return toggle;
}

function refreshOpen() {
  if (refreshing || !open.size) return;
  refreshing = setTimeout(() => { refreshing = 0; for (const each of open.values()) each(); }, 300);
}

async function asked(address, options) {
  const answer = await fetch(address, options);
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error || told.message || `${answer.status}`);
  return told;
}

function items(value) {
  const list = Array.isArray(value) ? value : [value];
  if (!list.length) return made("p", "Nothing is in it.", "quiet");
  if (!list.every((each) => each && typeof each === "object" && !Array.isArray(each))) return made("pre", pretty(value));
  const names = [...new Set(list.flatMap((each) => Object.keys(each)))];
  const table = made("table");
  const head = table.createTHead().insertRow();
  for (const name of names) head.append(made("th", name));
  const body = table.createTBody();
  for (const each of list) {
    const row = body.insertRow();
    for (const name of names) {
      const item = each[name];
      const plain = item === undefined ? "" : typeof item === "object" ? JSON.stringify(item) : String(item);
      cell(row, plain, typeof item === "number" ? "number" : "");
    }
  }
  const box = made("div", "", "scroll");
  box.append(table);
  return box;
}

// A field for JSON, and a button that does something with it.
function doing(title, name, act) {
  const box = made("div");
  const given = made("textarea", "{}");
  given.setAttribute("aria-label", title);
  given.spellcheck = false;
  const button = made("button", name, "do");
  const answer = made("div");
  button.addEventListener("click", async () => {
    answer.textContent = "...";
    try { answer.replaceChildren(await act(given.value)); }
    catch (error) { answer.replaceChildren(made("p", String(error.message || error), "bad")); }
  });
  box.append(made("h3", title), given, button, answer);
  return box;
}

function invoking(resource) {
  const address = `2015-03-31/functions/${encodeURIComponent(resource.physical_id)}/invocations`;
  return doing("Event", "Invoke", async (body) => {
    const told = await fetch(address, { method: "POST", body });
    const failed = !told.ok || told.headers.has("x-amz-function-error");
    return titled(failed ? "It failed" : "It returned", await told.text());
  });
}

function starting(resource) {
  const address = `start/${encodeURIComponent(resource.stack)}/${encodeURIComponent(resource.logical_id)}`;
  return doing("Input", "Start", async (body) => {
    const told = await asked(address, { method: "POST", body });
    return made("p", `The run ${told.name} has begun: see State machines.`);
  });
}

function opened(each) {
  if (each.type === FUNCTION) return [() => invoking(each), false];
  if (each.type === MACHINE) return [() => starting(each), false];
  const address = `contents/${encodeURIComponent(each.stack)}/${encodeURIComponent(each.logical_id)}`;
  return [async () => items(await asked(address)), true];
}

function routes(apis) {
  byId("apis").hidden = !apis.length;
  const body = byId("apis").querySelector("tbody");
  body.replaceChildren();
  for (const each of apis) {
    const row = body.insertRow();
    cell(row, each.method);
    const address = cell(row, "");
    if (["GET", "ANY"].includes(each.method) && each.url.startsWith("http") && !/[{*]/.test(each.url)) {
      const link = made("a", each.url);
      link.href = each.url;
      link.target = "_blank";
      link.rel = "noopener";
      address.append(link);
    } else {
      address.textContent = each.url;
    }
    cell(row, each.function);
    cell(row, each.authorizer);
  }
}

async function resources() {
  const state = await asked("state");
  routes(state.apis);
  byId("deploying").hidden = state.resources.length > 0;
  byId("things").hidden = !state.resources.length;
  const body = byId("things").querySelector("tbody");
  const before = new Set([...body.querySelectorAll('[aria-expanded="true"]')].map((row) => row.dataset.key));
  body.replaceChildren();
  open.clear();
  const several = new Set(state.resources.map((each) => each.stack)).size > 1;
  const canOpen = (each) => each.opens || ([FUNCTION, MACHINE].includes(each.type) && each.physical_id !== "");
  for (const each of state.resources.sort((one, other) => canOpen(other) - canOpen(one))) {
    const row = body.insertRow();
    row.dataset.key = `${each.stack}/${each.logical_id}`;
    const name = cell(row, each.logical_id);
    if (several) name.append(made("div", each.stack, "stack"));
    cell(row, each.type);
    cell(row, each.physical_id);
    cell(row, each.status.toLowerCase().replaceAll("_", " "), /FAILED|left out/.test(each.status) ? "bad" : "");
    if (canOpen(each)) {
      const [fill, present] = opened(each);
      const toggle = opens(row, row.dataset.key, fill, present);
      if (before.has(row.dataset.key)) toggle();
    }
  }
  narrow();
}

function narrow() {
  const wanted = byId("wanted").value.toLowerCase();
  for (const row of byId("things").querySelectorAll("tbody > tr:not(.opened)")) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
    if (row.nextElementSibling?.classList.contains("opened")) row.nextElementSibling.hidden = row.hidden;
  }
}

function added(section, fill) {
  const place = byId(section);
  place.querySelector(".empty").hidden = true;
  const table = place.querySelector("table");
  table.hidden = false;
  const body = table.tBodies[0];
  const row = body.insertRow(0);
  fill(row);
  while (body.rows.length > MOST) body.deleteRow(-1);
  byId(`tab-${section}`).querySelector(".count").textContent = ++counted[section];
  return row;
}

function matches(text) {
  return text.toLowerCase().includes(byId("filter").value.toLowerCase());
}

function logged(at, name, text, kind = "") {
  const line = made("div", "", kind);
  line.append(made("span", `${time(at)} `, "time"), made("span", name, "name"), made("span", `${name && "  "}${text}`));
  line.hidden = !matches(line.textContent);
  const lines = byId("lines");
  const atEnd = lines.scrollTop + lines.clientHeight >= lines.scrollHeight - 20;
  lines.append(line);
  if (lines.children.length > 2 * MOST) lines.firstChild.remove();
  if (atEnd) lines.scrollTop = lines.scrollHeight;
}

function status(name) {
  return name === "SUCCEEDED" ? "good" : name === "RUNNING" ? "" : "bad";
}

// What a function raised is told as JSON.
function told(cause) {
  try { return JSON.parse(cause).errorMessage ?? cause; } catch { return cause; }
}

async function states(arn) {
  const run = await asked(`run?arn=${encodeURIComponent(arn)}`);
  const box = made("div");
  const table = made("table");
  const head = table.createTHead().insertRow();
  for (const name of ["State", "Type", "ms", "Input and output"]) head.append(made("th", name));
  const body = table.createTBody();
  for (const each of run.states) {
    const row = body.insertRow();
    cell(row, `${"\u2003".repeat(each.depth)}${each.state}`);
    cell(row, each.type);
    cell(row, each.milliseconds === null ? "" : Math.round(each.milliseconds), "number");
    const more = cell(row, "");
    for (const failed of each.errors) {
      const message = told(failed.cause);
      more.append(made("div", message ? `${failed.error}: ${message}` : failed.error, "bad"));
      if (message !== failed.cause) more.append(folded("cause", failed.cause));
    }
    more.append(folded("input", each.input));
    if (each.milliseconds !== null) more.append(folded("output", each.output));
  }
  box.append(table);
  if (run.input !== undefined) box.append(folded("Input of the run", run.input));
  if (run.output !== undefined) box.append(titled("Output of the run", run.output));
  if (run.error) box.append(titled(run.error, run.cause || ""));
  return box;
}

const TAKE = {
  request: (each) => {
    const row = added("calls", (row) => {
      cell(row, time(each.at));
      cell(row, `${each.method} ${each.path}`);
      cell(row, each.function || "-");
      cell(row, each.status, each.status >= 400 ? "bad" : "good");
      cell(row, Math.round(each.milliseconds), "number");
    });
    if (each.detail) opens(row, `event ${each.number}`, () => made("pre", each.detail));
  },
  call: (each) => opens(added("calls", (row) => {
    cell(row, time(each.at));
    cell(row, "invocation");
    cell(row, each.function);
    cell(row, each.error || "returned", each.error ? "bad" : "good");
    cell(row, Math.round(each.milliseconds), "number");
  }), `event ${each.number}`, () => {
    const box = made("div");
    box.append(titled("Event", each.event), titled(each.error ? "It failed" : "It returned", each.answer));
    if (each.log) box.append(titled("Log", each.log));
    return box;
  }),
  run: (each) => {
    const known = runRows.get(each.arn);
    if (known) {
      known.cells[3].textContent = each.status;
      known.cells[3].className = status(each.status);
      return;
    }
    const row = added("runs", (row) => {
      cell(row, time(each.at));
      cell(row, each.machine);
      cell(row, each.name);
      cell(row, each.status, status(each.status));
    });
    runRows.set(each.arn, row);
    opens(row, each.arn, () => states(each.arn), true);
  },
  log: (each) => logged(each.at, each.function, each.text, /^(START|END|REPORT) RequestId: /.test(each.text) ? "frame" : ""),
  notice: (each) => logged(each.at, "", each.text),
  failure: (each) => {
    logged(each.at, "", each.text, "bad");
    const box = byId("failure");
    const text = box.querySelector("pre");
    text.textContent = box.hidden ? each.text : `${text.textContent}\n${each.text}`;
    box.hidden = false;
  },
  resources: () => {
    byId("failure").hidden = true;
    resources();
  },
};

function connect() {
  const source = new EventSource(`events?after=${last}`);
  source.onopen = () => {
    byId("state").textContent = "live";
    byId("state").className = "on";
    resources();
  };
  source.onmessage = (message) => {
    const each = JSON.parse(message.data);
    if (each.number <= last) return;
    last = each.number;
    TAKE[each.kind](each);
    if (each.kind !== "resources") refreshOpen();
  };
  source.onerror = () => {
    byId("state").textContent = "it has ended, or can't be reached";
    byId("state").className = "";
  };
}

const tabs = [...document.querySelectorAll('[role="tab"]')];

function choose(tab) {
  for (const each of tabs) {
    const chosen = each === tab;
    each.setAttribute("aria-selected", String(chosen));
    each.tabIndex = chosen ? 0 : -1;
    byId(each.getAttribute("aria-controls")).hidden = !chosen;
  }
  history.replaceState(null, "", `#${tab.getAttribute("aria-controls")}`);
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    choose(next);
    next.focus();
  });
}
const named = tabs.find((tab) => `#${tab.getAttribute("aria-controls")}` === location.hash);
if (named) choose(named);
byId("failure").querySelector("button").addEventListener("click", () => { byId("failure").hidden = true; });
byId("wanted").addEventListener("input", narrow);
byId("filter").addEventListener("input", () => {
  for (const line of byId("lines").children) line.hidden = !matches(line.textContent);
});
connect();
