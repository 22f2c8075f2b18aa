"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const panel = document.getElementById("panel");
const area = document.getElementById("stacks");
const search = document.getElementById("search");
const found = document.getElementById("found");
let chosen = null;
let scale = 1;

/** Make an element with text, or with children. */
function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (Array.isArray(content)) made.append(...content);
  else made.textContent = content;
  return made;
}

/** The picture of one stack: its cards can be unfolded, and then what lies below them moves down. */
class Picture {
  constructor(svg) {
    this.svg = svg;
    this.stack = data.find((each) => each.stack === svg.dataset.stack);
    this.facts = new Map(this.stack.nodes.map((each) => [each.id, each]));
    this.nodes = new Map([...svg.querySelectorAll(".node")].map((each) => [each.dataset.node, each]));
    this.edges = [...svg.querySelectorAll(".edge")];
    this.labels = [...svg.querySelectorAll(".label")];
    this.rows = svg.dataset.rows.split(" ").map(Number);
    const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
    this.size = { width, height };
    this.added = 0;
    this.drawn = new Map();
    for (const each of [...this.nodes.values(), ...this.labels]) this.drawn.set(each, each.getAttribute("transform"));
    for (const each of svg.querySelectorAll(".line, .head")) this.drawn.set(each, each.getAttribute("d"));
    for (const node of this.nodes.values()) this.listen(node);
  }

  listen(node) {
    node.addEventListener("click", () => choose(this, node));
    const face = node.querySelector(".face");
    onKey(face, () => choose(this, node));
    for (const [target, on, off] of [[node, "mouseenter", "mouseleave"], [face, "focus", "blur"]]) {
      target.addEventListener(on, () => this.focus(node));
      target.addEventListener(off, () => this.focus(chosen && chosen.picture === this ? chosen.node : null));
    }
    const count = node.querySelector(".count");
    if (!count) return;
    const toggle = (event) => {
      event.stopPropagation();
      this.unfold([node], !node.classList.contains("open"));
    };
    count.addEventListener("click", toggle);
    onKey(count, toggle);
  }

  /** Unfold or fold cards. */
  unfold(nodes, open) {
    for (const node of nodes) {
      const count = node.querySelector(".count");
      if (!count) continue;
      node.classList.toggle("open", open);
      count.setAttribute("aria-expanded", open);
      count.querySelector("text").textContent = (open ? "−" : "+") + this.folded(node).length;
    }
    this.place();
  }

  folded(node) {
    const facts = this.facts.get(node.dataset.node);
    return facts.resources.filter((each) => each.resource !== facts.id);
  }

  /** Make room below each unfolded card, in its column, and below each row of what is connected. */
  place() {
    const open = this.rows.map(() => []);
    for (const node of this.nodes.values()) {
      const card = node.querySelector(".card");
      card.dataset.height ??= card.getAttribute("height");
      const height = Number(card.dataset.height);
      const more = node.classList.contains("open") ? Number(node.querySelector(".rows").dataset.height) : 0;
      for (const each of node.querySelectorAll(".card, .stripe")) each.setAttribute("height", height + more);
      if (more) open[Number(node.dataset.column)].push([this.top(node) + height, more]);
    }
    const growth = [];
    open.forEach((cards, column) => {
      const row = this.rows[column];
      growth[row] = Math.max(growth[row] ?? 0, cards.reduce((sum, [, more]) => sum + more, 0));
    });
    const above = (row) => growth.slice(0, row).reduce((sum, more) => sum + more, 0);
    const shift = (column, y) =>
      above(this.rows[column]) + open[column].reduce((sum, [from, more]) => sum + (y >= from ? more : 0), 0);
    const cardShift = (node) => shift(Number(node.dataset.column), this.top(node));
    for (const each of [...this.nodes.values(), ...this.labels]) {
      const by = cardShift(each);
      each.setAttribute("transform", moved(this.drawn.get(each), () => by));
    }
    for (const edge of this.edges) {
      const ends = [edge.dataset.from, edge.dataset.to].map((each) => cardShift(this.nodes.get(each)));
      const columns = edge.dataset.columns.split(" ").map(Number);
      const [line, head] = edge.querySelectorAll(".line, .head");
      head.setAttribute("d", moved(this.drawn.get(head), () => ends[1]));
      line.setAttribute("d", bent(this.drawn.get(line), columns, ends, shift));
    }
    this.added = above(growth.length);
    this.zoom();
  }

  /** Where a card or label was drawn. */
  top(each) {
    return Number(this.drawn.get(each).match(/,(-?[\d.]+)\)/)[1]);
  }

  zoom() {
    const height = this.size.height + this.added;
    this.svg.setAttribute("viewBox", `0 0 ${this.size.width} ${height}`);
    this.svg.setAttribute("width", this.size.width * scale);
    this.svg.setAttribute("height", height * scale);
  }

  /** Show what a card is connected to, and let all else recede; for none, show all alike. */
  focus(node) {
    this.svg.classList.toggle("focused", Boolean(node));
    for (const each of this.svg.querySelectorAll(".hot")) each.classList.remove("hot");
    if (!node) return;
    node.classList.add("hot");
    for (const edge of this.svg.querySelectorAll(".edge")) {
      if (edge.dataset.from !== node.dataset.node && edge.dataset.to !== node.dataset.node) continue;
      edge.classList.add("hot");
      this.svg.querySelector(`.label[data-edge="${edge.dataset.edge}"]`)?.classList.add("hot");
      for (const end of [edge.dataset.from, edge.dataset.to]) this.nodes.get(end).classList.add("hot");
    }
  }
}

/** Return coordinates with each y moved by what `by` says of it. */
function moved(text, by) {
  return text.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x, y) => `${x},${Number(y) + by(Number(y))}`);
}

/** Return the path of an edge with its ends moved as their cards are, and the rest as the columns that it passes. */
function bent(path, columns, ends, shift) {
  const bends = path.split(/(?=[MCL])/);
  const level = (index) => {
    if (index === 0 || index === bends.length - 1) return () => ends[index === 0 ? 0 : 1];
    return (y) => shift(columns[Math.floor((index - 1) / 2)], y);
  };
  return bends
    .map((bend, index) => {
      if (bend[0] !== "C") return moved(bend, level(index));
      const [first, ...others] = bend.slice(1).split(" ");
      return `C${moved(first, level(index - 1))} ${moved(others.join(" "), level(index))}`;
    })
    .join(" ");
}

function onKey(target, act) {
  target.addEventListener("keydown", (event) => {
    if (event.target !== target || !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    act(event);
  });
}

/** Show what is known of a card in the panel; choose nothing, for none. */
function choose(picture, node) {
  if (chosen) {
    chosen.node.classList.remove("chosen");
    chosen.picture.focus(null);
  }
  chosen = node && (!chosen || chosen.node !== node) ? { picture, node } : null;
  panel.hidden = !chosen;
  if (!chosen) return;
  node.classList.add("chosen");
  picture.focus(node);
  panel.replaceChildren(...described(picture, node));
  panel.scrollTop = 0;
}

function place(of) {
  return of.file ? [of.file, of.line].filter((each) => each !== null).join(":") : "";
}

function described(picture, node) {
  const facts = picture.facts.get(node.dataset.node);
  const close = element("button", "Close");
  close.addEventListener("click", () => {
    choose(null, null);
    focusOn(node);
  });
  const bar = element("div", [close], { class: "bar" });
  if (picture.folded(node).length) {
    const open = element("button", "Fold or unfold");
    open.addEventListener("click", () => picture.unfold([node], !node.classList.contains("open")));
    bar.prepend(open);
  }
  const parts = [element("h2", facts.id), element("p", facts.type), element("p", [element("code", place(facts))]), bar];
  const edges = picture.stack.edges;
  parts.push(...connected(picture, "What it does", edges.filter((each) => each.from === facts.id), "to"));
  parts.push(...connected(picture, "What is done to it", edges.filter((each) => each.to === facts.id), "from"));
  parts.push(element("h3", `Its resources (${facts.resources.length})`));
  parts.push(element("ul", facts.resources.map((each) => resource(each))));
  return parts;
}

function resource(each) {
  return element("li", [
    each.resource,
    element("small", each.type),
    element("small", each.rule),
    element("small", [element("code", place(each))]),
  ]);
}

function connected(picture, title, edges, end) {
  if (!edges.length) return [];
  const items = edges.map((edge) => {
    const other = element("button", edge[end], { class: "link" });
    other.addEventListener("click", () => reveal(picture, picture.nodes.get(edge[end])));
    return element("li", [other, element("small", edge.access.join(", ") || "refers to it")]);
  });
  return [element("h3", title), element("ul", items)];
}

/** Choose a card, and bring it into view. */
function reveal(picture, node) {
  picture.svg.closest("details").open = true;
  if (!chosen || chosen.node !== node) choose(picture, node);
  node.scrollIntoView({ block: "center", inline: "center" });
  focusOn(node);
}

function focusOn(node) {
  node.querySelector(".face").focus({ preventScroll: true });
}

const pictures = [...document.querySelectorAll("svg.picture[data-stack]")].map((svg) => new Picture(svg));

/** Mark the cards whose name or type, or that of a resource of theirs, has the text in it. */
function look() {
  const wanted = search.value.trim().toLowerCase();
  let count = 0;
  for (const picture of pictures) {
    picture.svg.classList.toggle("searched", Boolean(wanted));
    for (const [id, node] of picture.nodes) {
      const facts = picture.facts.get(id);
      const texts = [id, facts.type, ...facts.resources.flatMap((each) => [each.resource, each.type])];
      const hit = Boolean(wanted) && texts.some((text) => text.toLowerCase().includes(wanted));
      node.classList.toggle("found", hit);
      count += hit;
    }
  }
  found.textContent = wanted ? `${count} found` : "";
}

function next() {
  const hits = [...document.querySelectorAll(".node.found")];
  if (!hits.length) return;
  const node = hits[(hits.findIndex((each) => chosen && each === chosen.node) + 1) % hits.length];
  reveal(pictures.find((each) => each.svg.contains(node)), node);
  search.focus({ preventScroll: true });
}

function zoomTo(wanted) {
  scale = Math.min(3, Math.max(0.2, wanted));
  document.getElementById("actual").textContent = `${Math.round(scale * 100)}%`;
  for (const picture of pictures) picture.zoom();
}

function click(id, act) {
  document.getElementById(id).addEventListener("click", act);
}

click("larger", () => zoomTo(scale * 1.25));
click("smaller", () => zoomTo(scale / 1.25));
click("actual", () => zoomTo(1));
click("fit", () => {
  const widest = Math.max(...pictures.map((each) => each.size.width));
  zoomTo(Math.min(1, (area.clientWidth - 40) / widest));
});
click("unfold", () => pictures.forEach((each) => each.unfold([...each.nodes.values()], true)));
click("fold", () => pictures.forEach((each) => each.unfold([...each.nodes.values()], false)));
search.addEventListener("input", look);
search.addEventListener("keydown", (event) => {
  if (event.key === "Enter") next();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && chosen) {
    const node = chosen.node;
    choose(null, null);
    focusOn(node);
  } else if (event.key === "/" && event.target !== search) {
    event.preventDefault();
    search.focus();
  }
});
area.addEventListener("wheel", (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  zoomTo(scale * (event.deltaY < 0 ? 1.1 : 1 / 1.1));
}, { passive: false });
document.documentElement.dataset.ready = String(pictures.reduce((sum, each) => sum + each.nodes.size, 0));
