// Claims of one question: one more line without losing the page.
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
});
