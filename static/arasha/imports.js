// How far a list is, asked every second while the page is looked at; the page is read anew when the work has ended.
"use strict";
(() => {
  const box = document.querySelector("[data-import-progress]");
  if (!box) return;
  const bar = box.querySelector("progress");
  const words = box.querySelector("[data-import-words]");
  const PAUSE = 1000;
  async function ask() {
    if (document.hidden) { setTimeout(ask, PAUSE); return; }
    try {
      const answer = await fetch(box.dataset.importProgress, { headers: { Accept: "application/json" } });
      if (!answer.ok || answer.redirected) { location.reload(); return; }
      const at = await answer.json();
      if (!at.at_work) { location.reload(); return; }
      if (at.total) {
        bar.max = at.total;
        bar.value = at.done;
        words.textContent = `${at.done} of ${at.total} rows${at.stopping ? "; stopping" : ""}`;
      }
    } catch { /* the line is cut: asked again */ }
    setTimeout(ask, PAUSE);
  }
  setTimeout(ask, PAUSE);
})();
