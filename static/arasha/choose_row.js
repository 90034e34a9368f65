// A box for a row: candidates while one types, by arrow keys and Enter or by hand. What stays in the box is a reference.
"use strict";
(() => {
  const WAIT = 180;
  let made = 0;

  function dress(input) {
    if (input.dataset.dressed) return;
    input.dataset.dressed = "1";
    made += 1;
    const frame = document.createElement("div");
    frame.className = "kn-choose";
    input.replaceWith(frame);
    frame.append(input);
    const list = document.createElement("ul");
    list.id = `rows-${made}`;
    list.setAttribute("role", "listbox");
    list.hidden = true;
    const picked = document.createElement("p");
    picked.className = "kn-picked";
    picked.setAttribute("aria-live", "polite");
    frame.append(list, picked);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-autocomplete", "list");
    let timer = 0, asked = 0, at = -1;

    const call = (name) => { picked.textContent = picked.title = name; };
    const close = () => { list.hidden = true; at = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
    const mark = (index) => {
      const rows = [...list.children];
      if (!rows.length) return;
      at = (index + rows.length) % rows.length;
      rows.forEach((row, number) => row.setAttribute("aria-selected", String(number === at)));
      input.setAttribute("aria-activedescendant", rows[at].id);
      rows[at].scrollIntoView({ block: "nearest" });
    };
    const take = (row) => {
      input.value = row.dataset.reference;
      call(row.dataset.name);
      close();
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const show = (rows) => {
      list.replaceChildren(...rows.map((one, number) => {
        const row = document.createElement("li");
        row.id = `${list.id}-${number}`;
        row.setAttribute("role", "option");
        row.setAttribute("aria-selected", "false");
        row.dataset.reference = one.reference;
        row.dataset.name = one.name || one.kind;
        const name = document.createElement("bdi");
        name.textContent = one.name || one.reference;
        const about = document.createElement("small");
        about.textContent = `${one.kind} ${one.reference}`;
        row.append(name, about);
        row.addEventListener("mousedown", (event) => { event.preventDefault(); take(row); });
        return row;
      }));
      list.hidden = rows.length === 0;
      input.setAttribute("aria-expanded", String(rows.length > 0));
    };
    const ask = async () => {
      const text = input.value.trim();
      call("");
      if (text.length < 2) { close(); return; }
      asked += 1;
      const mine = asked;
      const query = new URLSearchParams({ q: text, kind: input.dataset.chooseRow });
      try {
        const answer = await fetch(`${input.dataset.chooseFrom}?${query}`, { headers: { Accept: "application/json" } });
        if (!answer.ok || mine !== asked) return;
        const { rows } = await answer.json();
        if (mine !== asked) return;
        const whole = rows.find((one) => one.reference === text.toUpperCase());
        if (whole) { call(whole.name || whole.kind); close(); } else if (document.activeElement === input) show(rows);
      } catch { close(); }
    };
    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      if (event.key === "ArrowDown") { event.preventDefault(); mark(at + 1); }
      else if (event.key === "ArrowUp") { event.preventDefault(); mark(at - 1); }
      else if (event.key === "Enter") { event.preventDefault(); take(list.children[Math.max(at, 0)]); }
      else if (event.key === "Escape") { event.stopPropagation(); close(); }
    });
    if (input.value) ask();
  }

  window.arashaDress = (root) => root.querySelectorAll("[data-choose-row]").forEach(dress);
  document.addEventListener("DOMContentLoaded", () => window.arashaDress(document));
})();
