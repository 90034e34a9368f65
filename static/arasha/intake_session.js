// Beginning a session: the place by any spelling, or a new one; and what this device has not sent yet goes on its way.
"use strict";
(() => {
  const { Finder, Store, Line } = window.arashaIntake;
  const form = document.querySelector("[data-start]");
  if (form) {
    const box = form.querySelector("[data-find]"), place = form.elements.place, fresh = form.elements.new_place, said = form.querySelector("[data-said]");
    const choose = (id, name, words) => { place.value = id; fresh.value = name; said.textContent = words; };
    new Finder(box, {
      ask: async (text) => {
        const answer = await fetch(`${form.dataset.places}?${new URLSearchParams({ name: text })}`, { headers: { Accept: "application/json" } });
        if (!answer.ok) throw new Error(String(answer.status));
        return (await answer.json()).results.slice(0, 8).map((row) => ({ name: row.display_name || row.known_as, reference: row.reference, id: row.id }));
      },
      extra: (text) => [{ name: `New place “${text}”`, isExtra: true, isNew: true }],
      pick: (row, text) => {
        if (row.isNew) choose("", text, "New place");
        else { box.value = row.name; choose(row.id, "", row.reference); }
        form.elements.held_on.focus();
      },
      failed: "The line is cut. Nothing can be looked up now.",
    });
    box.addEventListener("input", () => choose("", "", ""));
    form.addEventListener("submit", () => { if (!place.value && !fresh.value) fresh.value = box.value.trim(); });
  }

  const device = document.querySelector("[data-device]");
  const { user, csrf, save, drafts, line, page } = device.dataset;
  const say = (words, link) => {
    device.hidden = !words;
    device.textContent = words;
    if (link) { const a = document.createElement("a"); a.href = link; a.textContent = "Open it"; device.append(" ", a); }
  };
  const open = (key) => page.replace("new/", `${key}/`);
  const held = new Line({
    user, store: new Store(user), csrf, addresses: { intake: save, drafts, line },
    heard: {
      state: (state) => {
        const count = held.waiting.size;
        if (state === "cut") say(`${count} of your testimonies wait on this device, encrypted, for the line.`);
        if (state === "out") say("You are signed out. Your testimonies wait on this device, encrypted.");
      },
      kept: (key) => say("A draft that waited on this device has reached the server.", open(key)),
      saved: (key, told) => say(`${told.reference}, which waited on this device, is on record.`, told.page),
      refused: (key) => say("A testimony that waited on this device needs a correction.", open(key)),
      onRecord: () => null,
      conflict: (key) => say("A draft on this device differs from the one on the server.", open(key)),
      failed: (error) => say(error.message),
    },
  });
  held.adopt();
})();
