// Passkeys: sign in, confirm, set up. The page says what to sign in a script of data; the answer goes with its form.
"use strict";
(() => {
  const json = window.webauthnJSON;
  const wrong = (form, words) => {
    const said = form.querySelector("[data-said]");
    said.textContent = words;
    said.hidden = false;
  };
  const words = (error) => {
    if (error.name === "NotAllowedError") return "Nothing was chosen, or it took too long. Try again.";
    if (error.name === "InvalidStateError") return "This device is set up already.";
    if (error.name === "SecurityError") return "Passkeys work at the proper address of Arasha alone (on one machine: http://localhost).";
    return "The passkey did not work. Try again, or use another way.";
  };
  const options = async (form) => {
    if (form.dataset.ask) {
      const answer = await fetch(form.dataset.ask, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error(String(answer.status));
      return (await answer.json()).request_options;
    }
    return JSON.parse(document.getElementById("passkey-options").textContent);
  };
  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    const button = form.querySelector("[data-passkey-button]");
    if (!json || !json.supported()) { button.disabled = true; wrong(form, "This browser knows no passkeys. Use another way."); return; }
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const asked = await options(form);
        const made = form.dataset.passkey === "create" ? await json.create(asked) : await json.get(asked);
        form.querySelector("[data-credential]").value = JSON.stringify(made);
        form.submit();
      } catch (error) {
        button.disabled = false;
        wrong(form, words(error));
      }
    });
  });
})();
