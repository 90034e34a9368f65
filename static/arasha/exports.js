// Columns moved up and down before an export is asked for; how far one is that is being made; its file, once it is known
// who asks.
const file = document.querySelector("[data-file]");
if (file && location.hash === "#take") {
  history.replaceState(null, "", location.pathname);
  file.click();
}

for (const list of document.querySelectorAll("[data-columns]")) {
  for (const moves of list.querySelectorAll(".ar-moves")) moves.hidden = false;
  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button) return;
    const row = button.closest("li");
    if (button.dataset.move === "-1" && row.previousElementSibling) row.previousElementSibling.before(row);
    if (button.dataset.move === "1" && row.nextElementSibling) row.nextElementSibling.after(row);
    button.focus();
  });
}

const progress = document.querySelector("[data-state]");
if (progress) {
  const look = async () => {
    try {
      const answer = await fetch(progress.dataset.state, { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const told = await answer.json();
      progress.querySelector("[data-rows]").textContent = told.rows;
      progress.querySelector("progress").value = told.rows;
      progress.querySelector("label").textContent = told.label;
      if (told.state !== "queued" && told.state !== "building") {
        location.reload();
        return;
      }
    } catch {
      // The line is down for a moment: ask again.
    }
    setTimeout(look, 2000);
  };
  setTimeout(look, 1000);
}
