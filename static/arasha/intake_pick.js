// A box that finds people, witnesses, places or sources while one types, by keyboard or finger; and the short form of a
// person who is not on record yet.
"use strict";
(() => {
  const PAUSE = 180;
  let count = 0;
  const element = (name, words = "", className = "") => {
    const made = document.createElement(name);
    made.textContent = words;
    if (className) made.className = className;
    return made;
  };

  // ``ask(text)`` answers rows of {name, reference, about, why, value}; ``extra(text)`` those to add below them.
  class Finder {
    constructor(box, { ask, extra = () => [], pick, failed = "The line is cut. Nothing can be looked up now." }) {
      Object.assign(this, { box, ask, extra, pick, failed, rows: [], at: -1, turn: 0 });
      this.list = element("ul", "", "in-found");
      this.list.id = `found-${(count += 1)}`;
      this.list.setAttribute("role", "listbox");
      this.list.setAttribute("aria-label", "Found");
      this.list.hidden = true;
      box.after(this.list);
      box.setAttribute("role", "combobox");
      box.setAttribute("aria-autocomplete", "list");
      box.setAttribute("aria-expanded", "false");
      box.setAttribute("aria-controls", this.list.id);
      box.autocomplete = "off";
      box.addEventListener("input", () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.look(), PAUSE); });
      box.addEventListener("focus", () => { if (box.value.trim().length > 1 && this.list.hidden) this.look(); });
      box.addEventListener("keydown", (event) => this.key(event));
      box.addEventListener("blur", () => setTimeout(() => this.close(), 150));
    }
    async look() {
      const text = this.box.value.trim(), turn = (this.turn += 1);
      if (text.length < 2) { this.show(text ? this.extra(text) : []); return; }
      let found = [], cut = false;
      try { found = await this.ask(text); } catch { cut = true; }
      if (turn !== this.turn || document.activeElement !== this.box) return;
      this.show([...found, ...this.extra(text)], cut ? this.failed : found.length ? "" : "Nobody found who is called like that.");
    }
    show(rows, note = "") {
      this.rows = rows;
      this.at = rows.length && rows[0].isSure !== false ? 0 : -1;
      this.list.replaceChildren(...(note ? [this.note(note)] : []), ...rows.map((row, place) => this.option(row, place)));
      this.list.hidden = !rows.length && !note;
      this.box.setAttribute("aria-expanded", String(!this.list.hidden));
      this.mark();
    }
    note(words) {
      const item = element("li", words, "in-found__note");
      item.setAttribute("role", "presentation");
      return item;
    }
    option(row, place) {
      const item = element("li", "", row.isExtra ? "in-found__extra" : "");
      item.id = `${this.list.id}-${place}`;
      item.setAttribute("role", "option");
      const head = element("span");
      const name = element("bdi", row.name, "ar-strong");
      head.append(name);
      if (row.reference) head.append(" ", element("span", row.reference, "ar-ref"));
      item.append(head);
      for (const words of [row.why && `found as ${row.why}`, row.about]) if (words) item.append(element("span", words, "ar-soft ar-small"));
      item.addEventListener("mousedown", (event) => { event.preventDefault(); this.take(place); });
      return item;
    }
    mark() {
      const options = [...this.list.querySelectorAll("[role=option]")];
      options.forEach((item, place) => item.setAttribute("aria-selected", String(place === this.at)));
      if (options[this.at]) {
        this.box.setAttribute("aria-activedescendant", options[this.at].id);
        options[this.at].scrollIntoView({ block: "nearest" });
      } else this.box.removeAttribute("aria-activedescendant");
    }
    key(event) {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (this.list.hidden) { this.look(); return; }
        if (!this.rows.length) return;
        this.at = (this.at + (event.key === "ArrowDown" ? 1 : -1) + this.rows.length) % this.rows.length;
        this.mark();
      } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
        if (!this.list.hidden && this.at >= 0) { event.preventDefault(); event.stopPropagation(); this.take(this.at); }
      } else if (event.key === "Escape" && !this.list.hidden) {
        event.preventDefault();
        this.close();
      }
    }
    take(place) {
      const row = this.rows[place], text = this.box.value.trim();
      this.close();
      this.pick(row, text);
    }
    close() {
      clearTimeout(this.timer);
      this.turn += 1;
      this.list.hidden = true;
      this.box.setAttribute("aria-expanded", "false");
    }
  }

  // One person of an intake: chosen, new, or for a witness a code alone. ``value`` is what the document holds.
  class Picker {
    constructor(root, { find, likely, changed, keyOf = "person" }) {
      Object.assign(this, { root, likely, changed, keyOf, value: {} });
      this.box = root.querySelector("[data-find]");
      this.typed = root.querySelector("[data-typed]");
      this.chosen = root.querySelector("[data-chosen]");
      this.isWitness = root.dataset.picker === "witness";
      this.finder = new Finder(this.box, {
        ask: (text) => find(text, this.isWitness),
        extra: (text) => [
          { name: `New person “${text}”`, isExtra: true, kind: "new" },
          ...(this.isWitness ? [{ name: "Protected: code only", about: "no name is kept here", isExtra: true, kind: "protected" }] : []),
        ],
        pick: (row, text) => this.pick(row, text),
        failed: "The line is cut: nobody can be looked up. A new person is compared with those on record when it is back.",
      });
      root.querySelector("[data-protect]")?.addEventListener("click", () => this.pick({ kind: "protected" }, ""));
    }
    pick(row, text) {
      if (row.kind === "new") this.set({ new: { names: [text] } });
      else if (row.kind === "protected") this.set({ protected: { protection: "sealed", described_as: "" } });
      else this.set({ [row.witness ? "witness" : this.keyOf]: row.witness || row.person, label: `${row.name} ${row.reference}` });
      this.changed();
      (this.root.querySelector("[data-new]:not([hidden]) input:placeholder-shown, [data-protected]:not([hidden]) input") || this.root.querySelector("[data-again]"))?.focus();
    }
    // What the document holds: the choice, or what is typed and not yet chosen.
    get held() { return Object.keys(this.value).length ? { ...this.value } : this.box.value.trim() ? { typed: this.box.value } : {}; }
    set(value) {
      const { typed = "", ...held } = value || {};
      this.value = held;
      this.box.value = typed;
      const { new: fresh, protected: hidden, label } = this.value;
      const isChosen = Boolean(label && !fresh && !hidden);
      this.typed.hidden = isChosen || Boolean(fresh || hidden);
      this.chosen.hidden = this.typed.hidden === false;
      this.chosen.querySelector("[data-label]").textContent = isChosen ? label : fresh ? "New person" : "Protected: code only";
      this.chosen.querySelector("[data-again]").onclick = () => { this.set({}); this.box.value = fresh?.names?.[0] || ""; this.changed(); this.box.focus(); };
      this.part("[data-new]", fresh);
      this.part("[data-protected]", hidden);
      if (fresh) this.compare();
      else this.offer([]);
    }
    part(selector, given) {
      const part = this.root.querySelector(selector);
      if (!part) return;
      part.hidden = !given;
      for (const box of part.querySelectorAll("[data-part]")) {
        const name = box.dataset.part;
        const held = !given ? "" : name.startsWith("names.") ? given.names?.[Number(name.slice(6))] : name.startsWith("birth.") ? given.birth?.[name.slice(6)] : given[name];
        if (box.type === "checkbox") box.checked = Boolean(held); else box.value = held || (box.tagName === "SELECT" ? box.options[0].value : "");
        box.oninput = () => { this.read(); if (name === "names.0" || name === "names.1" || name === "birth.edtf") { clearTimeout(this.timer); this.timer = setTimeout(() => this.compare(), 400); } };
        box.onchange = box.oninput;
      }
    }
    read() {
      for (const [selector, name] of [["[data-new]", "new"], ["[data-protected]", "protected"]]) {
        const part = this.root.querySelector(selector);
        if (!part || part.hidden) continue;
        const given = {};
        for (const box of part.querySelectorAll("[data-part]")) {
          const held = box.type === "checkbox" ? box.checked : box.value;
          if (box.dataset.part.startsWith("names.")) (given.names ||= []).push(held);
          else if (box.dataset.part.startsWith("birth.")) (given.birth ||= {})[box.dataset.part.slice(6)] = held;
          else given[box.dataset.part] = held;
        }
        if (given.names) given.names = given.names.filter((each) => each.trim());
        if (given.birth && !given.birth.edtf && !given.birth.words) delete given.birth;
        this.value = { [name]: given };
      }
      this.changed();
    }
    async compare() {
      const { names = [], birth } = this.value.new || {};
      if (!names.length) { this.offer([]); return; }
      const turn = (this.turn = (this.turn || 0) + 1);
      let found = [];
      try { found = await this.likely(names, birth?.edtf || ""); } catch { return; }
      if (turn === this.turn && this.value.new) this.offer(found);
    }
    // “Same person?”: each who is alike, to be taken with one press, or the word that none is meant.
    offer(found) {
      const place = this.root.querySelector("[data-likely]");
      if (!place) return;
      place.hidden = !found.length;
      const rows = found.map((one) => {
        const item = element("li");
        const take = element("button", "Use this one", "ar-button");
        take.type = "button";
        take.setAttribute("aria-label", `Use ${one.name} ${one.reference}`);
        take.addEventListener("click", () => this.pick({ ...one, witness: null }, ""));
        item.append(element("bdi", one.name, "ar-strong"), " ", element("span", one.reference, "ar-ref"), " ", element("span", one.why, "ar-soft ar-small"), " ", take);
        return item;
      });
      place.querySelector("ul").replaceChildren(...rows);
    }
  }
  Object.assign(window.arashaIntake, { Finder, Picker, element });
})();
