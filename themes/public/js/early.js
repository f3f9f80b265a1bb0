// Runs before the page is drawn, so that the chosen text size never jumps.
(function () {
  var root = document.documentElement;
  root.classList.add("js");
  try {
    var size = localStorage.getItem("hongtou-size");
    if (size === "small" || size === "large") root.classList.add("text-" + size);
    if (localStorage.getItem("hongtou-elder") === "1") root.classList.add("elder");
  } catch (e) {
    // Without storage every page starts at the usual size.
  }
})();
