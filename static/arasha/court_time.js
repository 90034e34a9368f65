// Dates and times in forms are civil ones of the place they name. Django's hint that the reader's clock differs from
// the server's would mislead, so the mark that calls it up is taken away before the date boxes are set up.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  delete document.body.dataset.adminUtcOffset;
});
