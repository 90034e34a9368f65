// The rows of a transcript: added and ended by the clock of the recording, sent as one list.
"use strict";
(() => {
  const form = document.querySelector("[data-transcript]");
  if (!form) return;
  const { milliseconds, media, seek } = window.arashaMarks;
  const list = form.querySelector("[data-segments]");
  const blank = form.querySelector("[data-blank]");
  const rows = () => [...list.querySelectorAll("[data-segment]")];
  const box = (row, name) => row.querySelector(`[data-name="${name}"]`);
  const count = () => { form.querySelector("[data-count]").textContent = rows().length; };
  const add = (after, start = "") => {
    const row = blank.content.firstElementChild.cloneNode(true);
    if (after) after.after(row);
    else list.append(row);
    box(row, "start").value = start;
    count();
    form.dispatchEvent(new Event("input"));
    box(row, start ? "text" : "start").focus();
    return row;
  };
  const playing = () => {
    const now = (media()?.currentTime ?? 0) * 1000;
    const begun = rows().filter((row) => (milliseconds(box(row, "start").value) ?? Infinity) <= now);
    return begun.at(-1);
  };
  form.addEventListener("submit", () => {
    const names = ["start", "end", "speaker", "text", "translation"];
    const sent = rows().map((row) => Object.fromEntries(names.map((name) => [name, box(row, name).value])));
    form.elements.segments.value = JSON.stringify(sent);
  });
  document.addEventListener("arasha:mark", (event) => {
    event.preventDefault();
    const row = document.activeElement?.closest("[data-segment]") || rows().at(-1);
    if (!row) { add(null, event.detail); return; }
    if (!box(row, "start").value) { box(row, "start").value = event.detail; box(row, "text").focus(); return; }
    const end = box(row, "end").value;
    const splits = end && milliseconds(end) > milliseconds(event.detail);
    if (!end || splits) box(row, "end").value = event.detail;
    box(add(row, event.detail), "end").value = splits ? end : "";
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    const row = button?.closest("[data-segment]");
    if (button?.dataset.do === "add") add(null);
    if (button?.dataset.do === "drop") {
      const filled = ["text", "translation"].some((name) => box(row, name).value.trim());
      if (filled && !window.confirm("Remove this segment and its words?")) return;
      row.remove();
      count();
      form.dispatchEvent(new Event("input"));
    }
    if (button?.dataset.do === "play") {
      const at = milliseconds(box(row, "start").value);
      if (at !== null) seek(at);
    }
  });
  document.addEventListener("timeupdate", () => {
    const now = playing();
    for (const row of rows()) row.classList.toggle("ar-seg--now", row === now);
  }, true);
  if (!rows().length && form.querySelector("[data-do=add]")) add(null).blur();
})();
