// Single keys on the docket: each presses the link that carries it. Off while a field is filled in, and at will.
"use strict";
const OFF = "arasha-docket-keys-off";
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || localStorage.getItem(OFF)) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  const target = [...document.querySelectorAll("[data-key]")].find((link) => link.dataset.key === event.key);
  if (!target) return;
  event.preventDefault();
  if (target.matches("input")) target.focus();
  else target.click();
});
document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector("[data-keys-switch]");
  if (!button) return;
  const say = () => { button.textContent = localStorage.getItem(OFF) ? "Turn the keys on" : "Turn the keys off"; };
  button.hidden = false;
  say();
  button.addEventListener("click", () => {
    if (localStorage.getItem(OFF)) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
    say();
  });
});
