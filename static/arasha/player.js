// The recording beside a text: keys, marks that can be clicked, and the mark of this moment put into the text.
"use strict";
(() => {
  const FIELD = "input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea, select";
  const media = () => document.querySelector("[data-player] video, [data-player] audio");
  const two = (number) => String(number).padStart(2, "0");
  const written = (seconds) => {
    const whole = Math.max(0, Math.floor(seconds));
    return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  };
  const milliseconds = (mark) => {
    const found = /^\s*(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?\s*$/.exec(mark);
    if (!found) return null;
    const [, hours, minutes, seconds, rest] = found;
    return ((Number(hours || 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number((rest || "").padEnd(3, "0") || 0);
  };
  const toggle = () => { const player = media(); if (player) (player.paused ? player.play() : player.pause()); };
  const seek = (at) => { const player = media(); if (player) { player.currentTime = at / 1000; player.play().catch(() => {}); } };
  const back = () => { const player = media(); if (player) player.currentTime = Math.max(0, player.currentTime - 5); };

  let lastText = null;
  document.addEventListener("focusin", (event) => { if (event.target.matches("[data-marks]")) lastText = event.target; });
  const mark = () => {
    const player = media();
    const now = player ? written(player.currentTime) : "";
    if (!player || !document.dispatchEvent(new CustomEvent("arasha:mark", { detail: now, cancelable: true }))) return;
    const text = lastText || document.querySelector("[data-marks]");
    if (!text) return;
    text.setRangeText(`[${now}] `, text.selectionStart, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
    text.focus();
  };

  const DO = { toggle, back, mark };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do], [data-seek]");
    if (!button) return;
    if (button.dataset.seek !== undefined) seek(Number(button.dataset.seek));
    else if (DO[button.dataset.do]) DO[button.dataset.do]();
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || !media()) return;
    const key = event.key.toLowerCase();
    const inField = event.target.closest(FIELD);
    if (event.ctrlKey && !event.altKey && !event.metaKey && key === "j") { event.preventDefault(); mark(); return; }
    if (event.ctrlKey && !event.altKey && !event.metaKey && key === "b") { event.preventDefault(); back(); return; }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const plays = event.key === "Escape" || (event.key === " " && !inField && !event.target.closest("button, a, summary, video, audio"));
    if (!plays) return;
    event.preventDefault();
    toggle();
  });
  document.addEventListener("timeupdate", (event) => {
    const shown = event.target.closest("[data-player]")?.querySelector("[data-now]");
    if (shown) shown.textContent = written(event.target.currentTime);
  }, true);

  // What was typed is not lost by a click away.
  const form = document.querySelector("[data-typing]");
  let typed = document.querySelector(".ar-notice[role=alert]") !== null;
  form?.addEventListener("input", () => { typed = true; });
  form?.addEventListener("submit", () => { typed = false; });
  addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });

  const start = document.querySelector("[data-start]")?.dataset.start || /^#t=(\d+)$/.exec(location.hash)?.[1];
  const player = media();
  if (start && player) {
    const go = () => { player.currentTime = Number(start) / 1000; };
    if (player.readyState) go();
    else player.addEventListener("loadedmetadata", go, { once: true });
  }
  window.arashaMarks = { written, milliseconds, media, seek };
})();
