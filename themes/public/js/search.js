// Finds the documents that hold every pair of characters of the words, then looks for the words in their texts, so
// that nothing false is shown.
(function () {
  "use strict";
  var index = window.HONGTOU_SEARCH;
  var form = document.getElementById("search");
  if (!index || !form) return;
  var list = document.getElementById("results");
  var count = document.getElementById("result-count");
  var more = document.getElementById("more-results");
  var PAGE = 30;
  var found = [];
  var open = [];
  var shown = 0;
  var terms = [];

  var FROM = "〔【〕】“”‘’「」『』—–―‐−";
  var TO = "[[]]\"\"\"\"\"\"\"\"-----";

  function foldOne(c) {
    var at = FROM.indexOf(c);
    return (at >= 0 ? TO[at] : c.normalize("NFKC")).toLowerCase().replace(/[^\S\n]/g, "");
  }

  function fold(text) {
    return Array.from(text, foldOne).join("");
  }

  // The folded text, and for each of its characters the place in the text that it comes from.
  function foldWithPlaces(text) {
    var folded = "";
    var places = [];
    var at = 0;
    Array.from(text).forEach(function (c) {
      var one = foldOne(c);
      for (var i = 0; i < one.length; i++) places.push(at);
      folded += one;
      at += c.length;
    });
    places.push(text.length);
    return { text: folded, places: places };
  }

  // The documents that hold a pair: distances, one character each, or more in brackets.
  function documentsWith(pair) {
    var list = Object.prototype.hasOwnProperty.call(index.pairs, pair) ? index.pairs[pair] : "";
    var number = 0;
    return new Set((list.match(/[0-9a-z]|\([0-9a-z]+\)/g) || []).map(function (step) {
      return (number += parseInt(step.replace("(", ""), 36));
    }));
  }

  function candidates(query) {
    var numbers = index.documents.map(function (document, n) { return n; });
    query.forEach(function (term) {
      for (var i = 0; i + 1 < term.length; i++) {
        var here = documentsWith(term.slice(i, i + 2));
        numbers = numbers.filter(function (n) { return here.has(n); });
      }
    });
    return numbers;
  }

  // The texts come in files of their own, each fetched once, when it is needed.
  var texts = {};
  var waiting = {};
  window.HONGTOU_TEXT = function (shard, parts) {
    Object.keys(parts).forEach(function (n) {
      texts[n] = parts[n].map(function (part) {
        return { anchor: part[0], heading: part[1], label: part[2], text: part[3], folded: [fold(part[1]), fold(part[3])] };
      });
    });
  };

  function load(shard) {
    if (!waiting[shard]) {
      waiting[shard] = new Promise(function (done) {
        var script = document.createElement("script");
        script.src = "text-" + shard + ".js";
        script.onload = done;
        script.onerror = done;
        document.head.append(script);
      });
    }
    return waiting[shard];
  }

  function inHeading(part) {
    return terms.every(function (term) { return part.folded[0].indexOf(term) >= 0; });
  }

  function inText(part) {
    return terms.every(function (term) { return part.folded[1].indexOf(term) >= 0; });
  }

  function inBoth(part) {
    return terms.every(function (term) { return part.folded[0].indexOf(term) >= 0 || part.folded[1].indexOf(term) >= 0; });
  }

  // Where only the heading holds the words, it is shown once, and not at all where a clause below it is shown.
  function hitsIn(n) {
    var parts = (texts[n] || []).filter(inBoth);
    var seen = new Set(parts.filter(inText).map(function (part) { return part.heading; }));
    var hits = parts.filter(function (part) {
      if (inText(part) || !inHeading(part)) return true;
      if (seen.has(part.heading)) return false;
      seen.add(part.heading);
      return true;
    });
    hits.sort(function (a, b) { return inHeading(b) - inHeading(a); });
    return hits.map(function (part) { return { document: n, part: part }; });
  }

  function marked(parent, text, from, to) {
    var at = foldWithPlaces(text);
    var spans = [];
    terms.forEach(function (term) {
      for (var i = at.text.indexOf(term); i >= 0; i = at.text.indexOf(term, i + term.length)) {
        spans.push([at.places[i], at.places[i + term.length]]);
      }
    });
    spans.sort(function (a, b) { return a[0] - b[0]; });
    var done = from;
    spans.forEach(function (span) {
      if (span[0] < done || span[1] > to) return;
      parent.append(text.slice(done, span[0]));
      var mark = document.createElement("mark");
      mark.textContent = text.slice(span[0], span[1]);
      parent.append(mark);
      done = span[1];
    });
    parent.append(text.slice(done, to));
  }

  function excerpt(parent, text) {
    var at = foldWithPlaces(text);
    var first = terms.map(function (term) { return at.text.indexOf(term); }).filter(function (i) { return i >= 0; });
    var start = first.length ? Math.max(0, at.places[Math.min.apply(null, first)] - 40) : 0;
    var end = Math.min(text.length, start + 160);
    if (start > 0) parent.append("……");
    marked(parent, text, start, end);
    if (end < text.length) parent.append("……");
  }

  function element(tag, className) {
    var made = document.createElement(tag);
    made.className = className;
    return made;
  }

  function item(hit) {
    var part = hit.part;
    var plan = index.documents[hit.document];
    var line = document.createElement("li");
    var name = element("h2", "name");
    var link = document.createElement("a");
    link.href = "../" + plan[1] + (part.anchor ? "#" + part.anchor : "");
    marked(link, part.heading, 0, part.heading.length);
    if (part.label) link.append("　" + part.label);
    name.append(link);
    var facts = element("p", "facts");
    [part.anchor ? plan[0] : "", plan[2], plan[3]].forEach(function (fact) {
      if (!fact) return;
      var span = document.createElement("span");
      span.textContent = fact;
      facts.append(span);
    });
    var text = document.createElement("p");
    excerpt(text, part.text);
    line.append(name, facts, text);
    return line;
  }

  // Goes through the documents, newest first, until a page of hits is there; the rest waits for the reader.
  function show(asked) {
    var wanted = shown + PAGE;
    function step() {
      if (asked !== run.latest) return Promise.resolve();
      while (found.length && shown < wanted) {
        list.append(item(found.shift()));
        shown++;
      }
      if (shown >= wanted || !open.length) return Promise.resolve(report());
      var next = open.shift();
      return load(index.documents[next][4]).then(function () {
        if (asked === run.latest) found = found.concat(hitsIn(next));
        return step();
      });
    }
    return step();
  }

  function report() {
    var rest = found.length > 0 || open.length > 0;
    more.hidden = !rest;
    count.textContent = !terms.length ? "" : !shown ? "没有找到" : rest ? "已列出 " + shown + " 处，还有更多" : "找到 " + shown + " 处";
  }

  function titleFirst(a, b) {
    function holds(n) {
      var title = fold(index.documents[n][0]);
      return terms.every(function (term) { return title.indexOf(term) >= 0; }) ? 1 : 0;
    }
    return holds(b) - holds(a) || a - b;
  }

  function run() {
    var query = form.elements.q.value.trim();
    var within = form.elements["in"].value;
    run.latest = (run.latest || 0) + 1;
    list.textContent = "";
    shown = 0;
    found = [];
    terms = query.split(/\s+/).map(fold).filter(Boolean);
    open = !terms.length ? [] : candidates(terms)
      .filter(function (n) { return within === "" || n === Number(within); })
      .sort(titleFirst);
    document.title = (query ? query + " - " : "") + title;
    count.textContent = terms.length ? "正在查找" : "";
    show(run.latest);
  }

  function keepState() {
    var state = new URLSearchParams();
    if (form.elements.q.value.trim()) state.set("q", form.elements.q.value.trim());
    if (form.elements["in"].value) state.set("in", form.elements["in"].value);
    history.replaceState(null, "", "#" + state.toString());
  }

  function readState() {
    var state = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search);
    form.elements.q.value = state.get("q") || "";
    form.elements["in"].value = state.get("in") || "";
  }

  var title = document.title;
  form.addEventListener("submit", function (event) { event.preventDefault(); keepState(); run(); });
  form.elements["in"].addEventListener("change", function () { keepState(); run(); });
  more.querySelector("button").addEventListener("click", function () { show(run.latest); });
  window.addEventListener("hashchange", function () { readState(); run(); });
  readState();
  run();
})();
