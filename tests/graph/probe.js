// Uses the page as a reader would, and tells what it saw in an attribute of the root.
{
  const told = {};
  const card = (name) => document.querySelector(`[data-node="${name}"]`);
  const click = (target) => target.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  const key = (target, name) => target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  const top = (name) => card(name).getBoundingClientRect().top;

  /** The pairs of texts that lie on each other, and the texts that reach out of their cards. */
  function crowded() {
    const texts = [...document.querySelectorAll(".picture text")].filter((each) => each.getBoundingClientRect().width);
    const boxes = texts.map((each) => each.getBoundingClientRect());
    const found = [];
    boxes.forEach((one, index) => {
      const around = texts[index].closest(".node")?.querySelector(".card").getBoundingClientRect();
      if (around && (one.right > around.right || one.bottom > around.bottom + 1)) found.push(texts[index].textContent);
      for (let next = index + 1; next < boxes.length; next++) {
        const other = boxes[next];
        const beside = one.left >= other.right - 1 || other.left >= one.right - 1;
        const apart = one.top >= other.bottom - 3 || other.top >= one.bottom - 3;
        if (!beside && !apart) {
          found.push(`${texts[index].textContent} / ${texts[next].textContent}`);
        }
      }
    });
    return found;
  }

  /** The edges whose ends are not at the sides of their cards. */
  function loose() {
    return [...document.querySelectorAll(".edge")].filter((edge) => {
      const line = edge.querySelector(".line");
      const ends = [[edge.dataset.from, 0], [edge.dataset.to, line.getTotalLength()]];
      return !ends.every(([name, at]) => {
        const point = line.getPointAtLength(at);
        const spot = new DOMPoint(point.x, point.y).matrixTransform(line.getScreenCTM());
        const box = card(name).querySelector(".card").getBoundingClientRect();
        const aside = Math.min(Math.abs(spot.x - box.left), Math.abs(spot.x - box.right));
        return aside < 2 && spot.y > box.top && spot.y < box.bottom;
      });
    }).map((edge) => `${edge.dataset.from} > ${edge.dataset.to}`);
  }

  told.folded = { crowded: crowded(), loose: loose() };
  const watched = ["ReadOrders", "OrdersQueue", "ChangeStores"];
  const before = watched.map(top);
  key(card("ReadOrders").querySelector(".count"), "Enter");
  told.rows = [...card("ReadOrders").querySelectorAll(".rows text:not(.type)")].map((each) => each.textContent);
  told.expanded = card("ReadOrders").querySelector(".count").getAttribute("aria-expanded");
  told.moved = watched.map((name, index) => Math.round(top(name) - before[index]));
  document.getElementById("unfold").click();
  told.unfolded = { crowded: crowded(), loose: loose() };
  document.getElementById("fold").click();
  told.backAgain = top("ChangeStores") === before[2];
  click(card("ChangeOrders"));
  told.panel = document.getElementById("panel").innerText;
  key(document.body, "Escape");
  told.closed = document.getElementById("panel").hidden;
  document.getElementById("search").value = "queue";
  document.getElementById("search").dispatchEvent(new Event("input"));
  told.found = [...document.querySelectorAll(".node.found")].map((each) => each.dataset.node);
  told.count = document.getElementById("found").textContent;
  document.documentElement.dataset.told = JSON.stringify(told);
}
