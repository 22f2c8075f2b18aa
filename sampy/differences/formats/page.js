"use strict";
const items = [...document.querySelectorAll(".item")].map((item) => ({ item, text: item.textContent.toLowerCase() }));
const [words, kind, fold, count] = ["words", "kind", "fold", "count"].map((id) => document.getElementById(id));

/** Show the items in which every word stands, of the chosen kind. */
function filter() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { item, text } of items) {
    const fits = wanted.every((word) => text.includes(word)) && (!kind.value || item.classList.contains(kind.value));
    item.hidden = !fits;
    shown += fits;
  }
  count.textContent = `${shown} of ${items.length} changes`;
}

/** Fold everything, or unfold it again. */
function foldAll() {
  const folded = fold.textContent === "Fold all";
  for (const each of document.querySelectorAll("details")) each.open = !folded;
  fold.textContent = folded ? "Unfold all" : "Fold all";
}

for (const each of [words, kind]) each.addEventListener("input", filter);
fold.addEventListener("click", foldAll);
filter();
