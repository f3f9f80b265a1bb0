// Chooses among the documents of a list.
(function () {
  "use strict";
  var form = document.getElementById("filters");
  var count = document.getElementById("count");
  var lines = Array.from(document.querySelectorAll(".plan-list > li"));
  if (!form) return;

  function fits(line, name, value) {
    var own = line.dataset[name] || "";
    return value === "none" ? !own : own.split("\n").indexOf(value) >= 0;
  }

  window.HONGTOU_FILTERS(form, {
    show: function (wanted) {
      var visible = 0;
      lines.forEach(function (line) {
        line.hidden = !Object.keys(wanted).every(function (name) { return fits(line, name, wanted[name]); });
        if (!line.hidden) visible++;
      });
      count.textContent = visible === lines.length
        ? "共 " + lines.length + " 件"
        : visible ? "符合条件 " + visible + " 件，共 " + lines.length + " 件" : "没有符合条件的文件";
    }
  });
})();
