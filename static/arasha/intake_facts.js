// From the words chosen in a testimony to the short form that puts them on record.
"use strict";
(() => {
  const text = document.querySelector("[data-original]");
  const dialogs = [...document.querySelectorAll("[data-fact]")];
  for (const dialog of dialogs) {
    dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
    if ("open" in dialog.dataset) dialog.showModal();
  }
  if (!text) return;
  const said = document.querySelector("[data-choose]");
  const chosen = () => {
    const { selectionStart: from, selectionEnd: to, value } = text;
    const words = value.slice(from, to), start = from + words.length - words.trimStart().length;
    return { quote: words.trim(), from: start, to: start + words.trim().length };
  };
  const draw = (kind) => {
    const dialog = dialogs.find((one) => one.dataset.fact === kind);
    const { quote, from, to } = chosen();
    if (!dialog || !said) return;
    if (!quote) { said.textContent = "No words are chosen: choose them in the text first."; text.focus(); return; }
    dialog.querySelector("[name=quote]").value = quote;
    dialog.querySelector("[name=locator]").value = `characters ${from + 1} to ${to}`;
    dialog.querySelector("[name=reason_given]")?.setAttribute("dir", "auto");
    const person = dialog.querySelector("[name=person]");
    if (!person.value && person.options.length > 1) person.selectedIndex = 1;
    dialog.showModal();
    person.focus();
  };
  const show = () => {
    const { quote } = chosen();
    if (said) said.textContent = quote ? `${quote.length} characters chosen.` : "Choose words in the text, with the mouse or with Shift and the arrows.";
  };
  for (const name of ["select", "keyup", "mouseup", "touchend"]) text.addEventListener(name, show);
  const buttons = [...document.querySelectorAll("[data-draw]")];
  for (const button of buttons) button.addEventListener("click", () => draw(button.dataset.draw));
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || !/^Digit[1-9]$/.test(event.code)) return;
    const button = buttons[Number(event.code.slice(5)) - 1];
    if (button && !document.querySelector("dialog[open]")) { event.preventDefault(); draw(button.dataset.draw); }
  });
})();
