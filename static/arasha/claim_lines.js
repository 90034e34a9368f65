// Claims of one question: one more line without losing the page, and the facts of the row that was named.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("[data-claim-lines]");
  if (!form) return;
  const total = form.querySelector("[name=line-TOTAL_FORMS]");
  const more = form.querySelector("[data-more]");
  const blank = more && form.querySelector("[data-line]").cloneNode(true);
  more?.addEventListener("click", (event) => {
    const number = Number(total.value);
    if (number >= 40) return;
    event.preventDefault();
    const line = blank.cloneNode(true);
    for (const box of line.querySelectorAll("[name], [id], [for]")) {
      for (const name of ["name", "id", "for"]) {
        if (box.hasAttribute(name)) box.setAttribute(name, box.getAttribute(name).replace(/line-\d+-/, `line-${number}-`));
      }
      if (box.matches("input, textarea")) box.value = "";
      delete box.dataset.dressed;
    }
    line.querySelectorAll(".kn-choose").forEach((frame) => frame.replaceWith(frame.querySelector("input")));
    line.querySelector("[data-number]").textContent = String(number + 1);
    form.querySelectorAll("[data-line]").item(number - 1).after(line);
    total.value = String(number + 1);
    window.arashaDress(line);
    line.querySelector("input").focus();
  });

  const about = form.querySelector("[name=about]"), facts = document.getElementById("facts");
  const address = facts.dataset.from;
  const ask = async () => {
    if (!/^[A-Z]{1,3}-\w+$/i.test(about.value.trim())) return;
    const answer = await fetch(`${address}?${new URLSearchParams({ about: about.value.trim() })}`);
    if (!answer.ok) return;
    const found = await answer.json();
    facts.replaceChildren(...found.facts.map(({ label }) => { const one = document.createElement("option"); one.value = label; return one; }));
  };
  about.addEventListener("change", ask);
  ask();
});
