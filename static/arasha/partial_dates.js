// Says in words, while one types, what a partial date will be read as. The server decides; this only helps.
"use strict";
(() => {
  const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

  const plain = (text) => {
    const match = PART.exec(text);
    if (!match) return null;
    const [, year, month, day] = match;
    if (!month) return year;
    if (month < 1 || month > 12) return null;
    if (!day) return `${MONTHS[month - 1]} ${year}`;
    return new Date(Date.UTC(year, month, 0)).getUTCDate() >= day && day > 0
      ? `${Number(day)} ${MONTHS[month - 1]} ${year}`
      : null;
  };

  const explain = (written) => {
    let text = written.trim();
    if (!text) return "";
    const inferred = text.endsWith("?") ? " (inferred)" : "";
    text = text.replace(/\?$/, "").trim();
    const about = text.startsWith("~");
    if (about) text = text.slice(1);
    let said = null;
    if (text.includes("/")) {
      const [from, to] = text.split("/", 2).map((part) => (part.trim() === ".." ? "" : part.trim()));
      if (about || (!from && !to)) return "?";
      const [start, end] = [from && plain(from), to && plain(to)];
      if (start === null || end === null) return "?";
      said = !end ? `${start} or later` : !start ? `${end} or earlier` : `between ${start} and ${end}`;
    } else {
      said = plain(text);
      if (said && about) said = `about ${said}`;
    }
    return said === null ? "?" : said + inferred;
  };

  const show = (box) => {
    let note = box.nextElementSibling;
    if (!note || !note.matches(".partial-date-said")) {
      note = document.createElement("div");
      note.className = "partial-date-said text-xs mt-1 text-font-subtle-light dark:text-font-subtle-dark";
      note.setAttribute("aria-live", "polite");
      box.after(note);
    }
    const said = explain(box.value);
    note.textContent = said === "?" ? "cannot be read yet" : said;
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-partial-date]")) show(event.target);
  });
})();
