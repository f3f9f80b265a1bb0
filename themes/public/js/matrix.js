// Sorts and filters the table of tasks.
(function () {
  "use strict";
  var table = document.querySelector("table.tasks, table[data-sortable]");
  if (!table) return;
  // Only the page of the whole matrix has filters; the tables of single units can be sorted.
  var form = document.getElementById("filters");
  var filters = null;
  var body = table.tBodies[0];
  var rows = Array.from(body.rows);
  var count = document.getElementById("count");
  var heads = Array.from(table.tHead.rows[0].cells);
  var collator = new Intl.Collator("zh-CN", { numeric: true });
  var sorted = { column: form ? 0 : -1, down: false };

  var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
  var owners = rows.map(function (row) { return (row.dataset.owners || "").split("\n"); });

  function key(row, column) {
    var cell = row.cells[column];
    return cell.dataset.key || cell.textContent.trim();
  }

  function compare(column, down) {
    return function (a, b) {
      var x = key(a, column);
      var y = key(b, column);
      // Empty cells stand last, whichever way the column is sorted.
      if (!x || !y) return x ? -1 : y ? 1 : 0;
      return (down ? -1 : 1) * collator.compare(x, y);
    };
  }

  function sort(column, down) {
    sorted = { column: column, down: down };
    var order = rows.slice().sort(compare(column, down));
    // Rows that stand in their order already are left alone: moving them would lay out the whole table anew.
    if (order.some(function (row, i) { return row !== body.rows[i]; })) body.append.apply(body, order);
    heads.forEach(function (head, i) {
      if (i === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
  }

  function shown(row, i, wanted) {
    return (!wanted.plan || row.dataset.plan === wanted.plan)
      && (!wanted.owner || owners[i].indexOf(wanted.owner) >= 0)
      && (!wanted.kind || row.dataset.kind === (wanted.kind === "none" ? "" : wanted.kind))
      && (!wanted.month || (wanted.month === "none" ? !row.dataset.month : row.dataset.month.indexOf(wanted.month) === 0))
      && (!wanted.words || texts[i].indexOf(wanted.words.toLowerCase()) >= 0);
  }

  function filter(values) {
    var visible = 0;
    rows.forEach(function (row, i) {
      row.hidden = !shown(row, i, values);
      if (!row.hidden) visible++;
    });
    count.textContent = visible === rows.length
      ? "共 " + rows.length + " 项"
      : visible ? "符合条件 " + visible + " 项，共 " + rows.length + " 项" : "没有符合条件的任务";
  }

  function restore(state) {
    var order = state.get("sort") || "0";
    var column = parseInt(order, 10);
    if (heads[column] && heads[column].dataset.sort) sort(column, order.endsWith("-"));
  }

  heads.forEach(function (head, i) {
    if (!head.dataset.sort) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      sort(i, sorted.column === i && !sorted.down);
      if (!filters) return;
      filters.changed();
      count.textContent += "，按" + button.textContent + (sorted.down ? "降序" : "升序") + "排列";
    });
  });

  if (!form) return;
  sort(0, false);
  filters = window.HONGTOU_FILTERS(form, {
    show: filter,
    state: function () { return sorted.column !== 0 || sorted.down ? { sort: sorted.column + (sorted.down ? "-" : "") } : {}; },
    restore: restore
  });
  // The row that the address names may have moved while the table was sorted.
  if (location.hash && location.hash.indexOf("=") < 0) {
    var row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row) row.scrollIntoView({ block: "center" });
  }
})();
