"use strict";
const rows = [...document.querySelectorAll("#rows tr")].map((row) => ({ row, text: row.textContent.toLowerCase() }));
const [words, role, level, count] = ["words", "role", "level", "count"].map((id) => document.getElementById(id));

/** Show the rows in which every word stands, of the chosen role and access level. */
function filter() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { row, text } of rows) {
    const fits =
      wanted.every((word) => text.includes(word)) &&
      (!role.value || row.dataset.role === role.value) &&
      (!level.value || row.dataset.level === level.value);
    row.hidden = !fits;
    shown += fits;
  }
  count.textContent = `${shown} of ${rows.length} rows`;
}

for (const each of [words, role, level]) each.addEventListener("input", filter);
filter();
