// The page was made without a clock; the reader's own says which days are still to come. Works while the list is being
// read in, before it is drawn, so that nothing moves afterwards.
(function () {
  "use strict";
  var SHOWN = 6;
  var NOTE = "今天以后到期的任务，按文件写明的时限排列。";
  var now = new Date();
  var today = now.getFullYear() + "-" + String(now.getMonth() + 1).padStart(2, "0") + "-" + String(now.getDate()).padStart(2, "0");

  function choose() {
    var due = document.querySelector(".due");
    // Where everything is over, the list stays as it was made.
    if (!due || due.dataset.last < today) return;
    var note = due.querySelector(".aside");
    if (note && note.textContent !== NOTE) note.textContent = NOTE;
    var place = 0;
    due.querySelectorAll("[data-date]").forEach(function (day) {
      day.hidden = day.dataset.date < today;
      day.classList.toggle("later", day.hidden || place >= SHOWN);
      if (!day.hidden) place++;
    });
  }

  var reading = new MutationObserver(choose);
  reading.observe(document, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", function () { choose(); reading.disconnect(); });
})();
