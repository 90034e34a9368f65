// The print button: a page without scripts prints by the browser's own menu.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
