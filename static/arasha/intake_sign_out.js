// On every page: whoever signs out leaves no testimony on the device. What has not reached the server is asked about.
"use strict";
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.id !== "logout-form" || form.dataset.wiped) return;
  event.preventDefault();
  let user = null;
  try {
    const answer = await fetch("/intake/line/", { headers: { Accept: "application/json" } });
    user = (await answer.json()).user;
  } catch { /* no line: signing out fails too, and nothing is lost */ }
  try {
    if (user !== null) {
      const count = await window.arashaIntake.waiting(user);
      const words = count === 1 ? "One testimony on this device has" : `${count} testimonies on this device have`;
      if (count && !window.confirm(`${words} not reached the server. Sign out and lose what is only here?`)) return;
      await window.arashaIntake.wipe(user);
    }
  } catch { /* a browser that keeps nothing has nothing to wipe */ }
  form.dataset.wiped = "1";
  form.requestSubmit();
}, true);
