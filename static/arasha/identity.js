// Takes an identity off the screen after a minute, when the page is left, and when the browser brings it back.
(() => {
  const card = document.querySelector("[data-identity]");
  if (!card) return;
  const left = card.querySelector("[data-left]");
  const until = Date.now() + Number(card.dataset.seconds) * 1000;
  let timer;

  function hide() {
    clearInterval(timer);
    card.querySelector("[data-shown]")?.remove();
    card.querySelector("p").textContent = "It is no longer shown.";
    document.querySelector("[data-said]").textContent = "The identity is no longer shown.";
  }

  timer = setInterval(() => {
    const seconds = Math.ceil((until - Date.now()) / 1000);
    if (seconds <= 0) hide();
    else left.textContent = seconds;
  }, 500);
  addEventListener("pagehide", hide);
})();
