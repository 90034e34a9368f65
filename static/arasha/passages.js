// Words selected in the text go into the form: by mouse or touch, or in a box where the arrow keys select.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const text = document.querySelector("[data-text]"), keys = document.querySelector("[data-keys]");
  const form = document.querySelector("[data-mark]");
  if (!text || !form) return;
  const quote = form.querySelector("[data-quote]"), start = form.querySelector("[data-start]");
  const whole = text.textContent;

  const take = (begin, end) => {
    while (begin < end && /\s/.test(whole[begin])) begin += 1;
    while (end > begin && /\s/.test(whole[end - 1])) end -= 1;
    if (end <= begin) return false;
    quote.value = whole.slice(begin, end);
    start.value = String([...whole.slice(0, begin)].length);  // the server counts characters, not pairs of them
    return true;
  };
  const next = () => {
    const empty = ["about", "field", "value"].map((name) => form.querySelector(`[name=${name}]`)).find((box) => !box.value);
    (empty || quote).focus();
  };

  document.addEventListener("selectionchange", () => {
    const chosen = document.getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount) return;
    const range = chosen.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const begin = before.toString().length;
    take(begin, begin + range.toString().length);
  });
  quote.addEventListener("input", () => { start.value = ""; });

  const button = document.querySelector("[data-by-keyboard]");
  button.hidden = false;
  button.addEventListener("click", () => {
    const turned = keys.hidden;
    keys.hidden = !turned;
    text.hidden = turned;
    button.setAttribute("aria-pressed", String(turned));
    if (turned) { keys.focus(); keys.setSelectionRange(0, 0); }
  });
  keys.addEventListener("beforeinput", (event) => event.preventDefault());  // a box that is read-only has no caret
  keys.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (take(keys.selectionStart, keys.selectionEnd)) next();
  });
});
