// Icons are drawn from words: without this a reader of the screen hears “download Exports”.
document.addEventListener("DOMContentLoaded", () => {
  for (const icon of document.querySelectorAll(".material-symbols-outlined")) {
    const holder = icon.closest("a, button, summary");
    if (holder && (holder.ariaLabel || holder.textContent.trim() !== icon.textContent.trim())) icon.ariaHidden = "true";
  }
});
