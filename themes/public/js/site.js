// Text size, elder mode, print, contents list. Every page can be read without it.
(function () {
  "use strict";
  var root = document.documentElement;

  function keep(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch (e) {
      // A page opened from a folder may have no storage.
    }
  }

  function readingTools() {
    var tools = document.querySelector(".reading");
    if (!tools) return;
    var sizes = tools.querySelectorAll("[data-size]");
    var elder = tools.querySelector("[data-elder]");
    function show() {
      sizes.forEach(function (button) {
        var size = button.dataset.size;
        var on = size === "medium"
          ? !root.classList.contains("text-small") && !root.classList.contains("text-large")
          : root.classList.contains("text-" + size);
        button.setAttribute("aria-pressed", String(on));
      });
      elder.setAttribute("aria-pressed", String(root.classList.contains("elder")));
    }
    sizes.forEach(function (button) {
      button.addEventListener("click", function () {
        root.classList.remove("text-small", "text-large");
        if (button.dataset.size !== "medium") root.classList.add("text-" + button.dataset.size);
        keep("hongtou-size", button.dataset.size);
        show();
      });
    });
    elder.addEventListener("click", function () {
      keep("hongtou-elder", root.classList.toggle("elder") ? "1" : "0");
      show();
    });
    show();
  }

  function printButtons() {
    document.querySelectorAll("[data-print]").forEach(function (button) {
      button.addEventListener("click", function () { window.print(); });
    });
  }

  // The contents list is closed on a narrow screen and says on a wide one where the reader is.
  function contents() {
    var nav = document.querySelector(".contents");
    if (!nav) return;
    var details = nav.querySelector("details");
    var narrow = window.matchMedia("(max-width: 64rem)");
    function fold() { details.open = !narrow.matches; }
    fold();
    // Until now the style sheet kept the list folded on a narrow screen, so that nothing moves.
    details.dataset.ready = "";
    narrow.addEventListener("change", fold);
    var links = new Map();
    nav.querySelectorAll("a").forEach(function (link) {
      var target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) links.set(target, link);
      link.addEventListener("click", function () { if (narrow.matches) details.open = false; });
    });
    var targets = Array.from(links.keys());
    function follow() {
      var here = null;
      targets.forEach(function (target) {
        if (target.getBoundingClientRect().top < 120) here = target;
      });
      links.forEach(function (link, target) {
        if (target === here) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      });
    }
    var waiting = false;
    window.addEventListener("scroll", function () {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(function () { waiting = false; follow(); });
    }, { passive: true });
    follow();
  }

  readingTools();
  printButtons();
  contents();
})();
