// Says while an address is typed that a source with it is on record already.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const box = document.getElementById("id_url");
  if (!box) return;
  const said = document.createElement("p");
  said.className = "ar-same";
  said.setAttribute("role", "status");
  box.after(said);
  const but = (location.pathname.match(/\/source\/([0-9a-f-]{36})\/change/) || [])[1] || "";
  let timer = 0, asked = 0;
  const ask = async () => {
    const url = box.value.trim();
    asked += 1;
    const mine = asked;
    if (url.length < 8) { said.replaceChildren(); return; }
    try {
      const answer = await fetch(`/sources/same-address/?${new URLSearchParams({ url, but })}`);
      if (!answer.ok || mine !== asked) return;
      const { rows } = await answer.json();
      if (mine !== asked) return;
      said.replaceChildren(...(rows.length ? ["On record already: "] : []), ...rows.flatMap((row, number) => {
        const link = document.createElement("a");
        link.href = row.page;
        link.target = "_blank";
        link.textContent = `${row.title} (${row.reference})`;
        return number ? [", ", link] : [link];
      }));
    } catch { said.replaceChildren(); }
  };
  box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 300); });
  box.addEventListener("change", ask);
});
