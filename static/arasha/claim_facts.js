// The facts of the row that was named, offered in the box of the fact.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const about = document.querySelector("[name=about]"), facts = document.getElementById("facts");
  if (!about || !facts) return;
  const ask = async () => {
    const reference = about.value.trim();
    if (!/^[A-Z]{1,3}-\w+$/i.test(reference)) return;
    const answer = await fetch(`${facts.dataset.from}?${new URLSearchParams({ about: reference })}`);
    if (!answer.ok) return;
    const found = await answer.json();
    facts.replaceChildren(...found.facts.map(({ label }) => {
      const one = document.createElement("option");
      one.value = label;
      return one;
    }));
  };
  about.addEventListener("change", ask);
  ask();
});
