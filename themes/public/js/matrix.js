// Sorts and filters the table of tasks.
(function () {
  "use strict";
  var table = document.querySelector("table.tasks, table[data-sortable]");
  if (!table) return;
  // Only the pages of the whole matrix have filters; the tables of single units can be sorted.
  var form = document.getElementById("filters");
  var filters = null;
  var body = table.tBodies[0];
  var count = document.getElementById("count");
  var heads = Array.from(table.tHead.rows[0].cells);
  var collator = new Intl.Collator("zh-CN", { numeric: true });
  var sorted = { column: form ? 0 : -1, down: false };
  var arranged = false;
  var rows = Array.from(body.rows).map(ofTable);

  // A matrix of very many tasks stands on several pages; the rows of all come when somebody first asks for them.
  var source = form && form.dataset.rows;
  var pager = document.getElementById("pager");
  var more = document.getElementById("more-rows");
  var STEP = 200;
  var onPage = rows;
  var said = count && count.textContent;
  var all = null;
  var limit = STEP;
  var wanted = {};
  // What has just been sorted by, to be told once.
  var order = "";

  function ofTable(row) {
    var text = null;
    return {
      plan: row.dataset.plan,
      kind: row.dataset.kind,
      month: row.dataset.month,
      owners: (row.dataset.owners || "").split("\n"),
      text: function () { return text || (text = row.textContent.toLowerCase()); },
      key: function (column) {
        var cell = row.cells[column];
        return cell.dataset.key || cell.textContent.trim();
      },
      row: function () { return row; }
    };
  }

  function ofData(data, r) {
    var words = function (i) { return data.words[i]; };
    var plan = data.plans[r[11]];
    var task = {
      id: r[1], number: r[0], title: r[2], category: words(r[3]), lead: words(r[4]), others: words(r[5]), due: words(r[6]),
      rhythm: words(r[7]), clause: words(r[8]), date: r[9], address: form.dataset.root + r[10], plan: plan[1],
      more: r[13].map(words)
    };
    var keys = [String(r[0]), task.title, task.lead, task.others, task.date || "9999-12-31", task.rhythm, task.clause];
    var text = null;
    var made = null;
    return {
      plan: plan[0],
      kind: task.rhythm,
      month: task.date,
      owners: r[12].map(words),
      text: function () {
        return text || (text = [r[0], task.title, task.category, task.lead, task.others, task.due, task.date, task.rhythm,
          task.clause, task.plan].concat(task.more).join("\n").toLowerCase());
      },
      key: function (column) { return keys[column]; },
      row: function () { return made || (made = write(task)); }
    };
  }

  // The row as the page would have it.
  function write(task) {
    var row = element("tr", "", "");
    row.id = task.id;
    row.append(element("td", "no", String(task.number)), cell(1, "what", [link(task.address, task.title), element("span", "from", task.category)]),
      cell(2, "lead", [task.lead]), cell(3, "others", [task.others]), cell(4, "due", [task.due].concat(task.date ? [" ", time(task.date)] : [])),
      cell(5, "kind", [task.rhythm]), cell(6, "clause", [link(task.address, task.clause), element("span", "from", task.plan)]));
    task.more.forEach(function (words, i) { row.append(cell(7 + i, "", [words])); });
    return row;
  }

  function element(name, kind, words) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (words) made.textContent = words;
    return made;
  }

  function cell(column, kind, content) {
    var made = element("td", kind, "");
    if (column > 1) made.dataset.label = heads[column].textContent;
    made.append.apply(made, content.filter(Boolean));
    return made;
  }

  function link(address, words) {
    var made = element("a", "", words);
    made.href = address;
    return made;
  }

  function time(date) {
    var made = element("time", "", date);
    made.dateTime = date;
    return made;
  }

  function compare(column, down) {
    return function (a, b) {
      var x = a.key(column);
      var y = b.key(column);
      // Empty cells stand last, whichever way the column is sorted.
      if (!x || !y) return x ? -1 : y ? 1 : 0;
      return (down ? -1 : 1) * collator.compare(x, y);
    };
  }

  function sort(column, down) {
    sorted = { column: column, down: down };
    arranged = false;
    heads.forEach(function (head, i) {
      if (i === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    // Of several pages none is sorted by itself.
    if (!source) arrange();
  }

  function arrange() {
    if (arranged) return;
    arranged = true;
    rows = rows.slice().sort(compare(sorted.column, sorted.down));
    if (source) return;
    // Rows that stand in their order already are left alone: moving them would lay out the whole table anew.
    var placed = rows.map(function (task) { return task.row(); });
    if (placed.some(function (row, i) { return row !== body.rows[i]; })) body.append.apply(body, placed);
  }

  function shown(task, wanted) {
    return (!wanted.plan || task.plan === wanted.plan)
      && (!wanted.owner || task.owners.indexOf(wanted.owner) >= 0)
      && (!wanted.kind || task.kind === (wanted.kind === "none" ? "" : wanted.kind))
      && (!wanted.month || (wanted.month === "none" ? !task.month : task.month.indexOf(wanted.month) === 0))
      && (!wanted.words || task.text().indexOf(wanted.words.toLowerCase()) >= 0);
  }

  function filter(values) {
    wanted = values;
    limit = STEP;
    var plain = !Object.keys(values).length && sorted.column === 0 && !sorted.down;
    if (!source || !plain) withAll(show);
    else if (all) asItWas();
  }

  function show() {
    arrange();
    var found = rows.filter(function (task) { return shown(task, wanted); });
    if (source) {
      body.replaceChildren.apply(body, found.slice(0, limit).map(function (task) { return task.row(); }));
      pager.hidden = true;
      more.hidden = found.length <= limit;
    } else {
      var visible = new Set(found);
      rows.forEach(function (task) { task.row().hidden = !visible.has(task); });
    }
    count.textContent = (found.length === rows.length
      ? "共 " + rows.length + " 项"
      : found.length ? "符合条件 " + found.length + " 项，共 " + rows.length + " 项" : "没有符合条件的任务")
      + (source && found.length > limit ? "，列出前 " + limit + " 项" : "") + order;
    order = "";
  }

  // Nothing is asked for any more: the page as it came.
  function asItWas() {
    body.replaceChildren.apply(body, onPage.map(function (task) { return task.row(); }));
    pager.hidden = false;
    more.hidden = true;
    count.textContent = said + order;
    order = "";
  }

  // All tasks may have to be loaded first; what was asked for last is done then.
  var waiting = null;
  function withAll(then) {
    if (!source || all) return then();
    var first = !waiting;
    waiting = then;
    if (!first) return;
    count.textContent = "正在读取全部任务……";
    var script = document.createElement("script");
    script.src = source;
    script.onload = function () {
      var data = window.hongtouRows;
      all = rows = data.rows.map(function (r) { return ofData(data, r); });
      arranged = false;
      waiting();
    };
    script.onerror = function () {
      waiting = null;
      script.remove();
      count.textContent = "全部任务没有读到，现在只能逐页查看；也可以下载任务分工表";
    };
    document.head.append(script);
  }

  function restore(state) {
    var by = state.get("sort") || "0";
    var column = parseInt(by, 10);
    if (heads[column] && heads[column].dataset.sort) sort(column, by.endsWith("-"));
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
      order = "，按" + button.textContent + (sorted.down ? "降序" : "升序") + "排列";
      filters.changed();
    });
  });

  if (!form) return;
  if (more) more.addEventListener("click", function () {
    var last = body.rows.length;
    limit += STEP;
    show();
    var next = body.rows[last] && body.rows[last].querySelector("a");
    if (next) next.focus();
  });

  sort(0, false);
  filters = window.HONGTOU_FILTERS(form, {
    show: filter,
    state: function () { return sorted.column !== 0 || sorted.down ? { sort: sorted.column + (sorted.down ? "-" : "") } : {}; },
    restore: restore
  });
  // The row that the address names may have moved while the table was sorted, or since the address was kept to another page.
  function lead() {
    if (!location.hash || location.hash.indexOf("=") >= 0) return;
    var id = decodeURIComponent(location.hash.slice(1));
    var row = document.getElementById(id);
    if (row) {
      if (body.contains(row)) row.scrollIntoView({ block: "center" });
    } else if (source) {
      withAll(function () { turnTo(id); });
    }
  }

  function turnTo(id) {
    var number = window.hongtouRows.rows.findIndex(function (r) { return r[1] === id; });
    if (number < 0) {
      count.textContent = said;
      return;
    }
    var page = Math.floor(number / form.dataset.pageRows) + 1;
    location.replace(form.dataset.root + "matrix/" + (page === 1 ? "" : page + "/") + "index.html" + location.hash);
  }

  lead();
  window.addEventListener("hashchange", lead);
})();
