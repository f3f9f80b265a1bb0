// Searches the index of character pairs; every hit is checked against the text, so nothing false is shown.
(function () {
  "use strict";
  var index = window.HONGTOU_INDEX;
  var form = document.getElementById("search");
  if (!index || !form) return;
  var list = document.getElementById("results");
  var count = document.getElementById("result-count");
  var more = document.getElementById("more-results");
  var PAGE = 30;
  var found = [];
  var terms = [];

  var FROM = "〔【〕】“”‘’「」『』—–―‐−";
  var TO = "[[]]\"\"\"\"\"\"\"\"-----";

  function foldOne(c) {
    var at = FROM.indexOf(c);
    return (at >= 0 ? TO[at] : c.normalize("NFKC")).toLowerCase().replace(/\s/g, "");
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

  function partsOf(pair) {
    var list = Object.prototype.hasOwnProperty.call(index.pairs, pair) ? index.pairs[pair] : "";
    var place = 0;
    return new Set(list ? list.split(" ").map(function (step) { return (place += parseInt(step, 36)); }) : []);
  }

  function candidates(term) {
    if (term.length < 2) return index.parts.map(function (part, i) { return i; });
    var kept = null;
    for (var i = 0; i + 1 < term.length; i++) {
      var here = partsOf(term.slice(i, i + 2));
      kept = kept === null ? Array.from(here) : kept.filter(function (n) { return here.has(n); });
    }
    return kept;
  }

  var foldedParts = [];
  function folded(n) {
    if (!foldedParts[n]) foldedParts[n] = [fold(index.parts[n][2]), fold(index.parts[n][3])];
    return foldedParts[n];
  }

  function holds(n, term) {
    var texts = folded(n);
    return texts[0].indexOf(term) >= 0 || texts[1].indexOf(term) >= 0;
  }

  // Titles before headings before text; among equals the newest document and the order of its text.
  function weight(n) {
    var part = index.parts[n];
    var inHeading = terms.every(function (term) { return folded(n)[0].indexOf(term) >= 0; });
    return inHeading ? (part[1] === "" ? 2 : 1) : 0;
  }

  // Where only the heading holds the words, it is shown once, and not at all where a clause below it is shown.
  function once(numbers) {
    var key = function (n) { return index.parts[n][0] + "\n" + index.parts[n][2]; };
    var inText = function (n) { return terms.every(function (term) { return folded(n)[1].indexOf(term) >= 0; }); };
    var seen = new Set(numbers.filter(inText).map(key));
    return numbers.filter(function (n) {
      if (inText(n)) return true;
      if (seen.has(key(n))) return false;
      seen.add(key(n));
      return true;
    });
  }

  function find(query, within) {
    terms = query.split(/\s+/).map(fold).filter(Boolean);
    if (!terms.length) return [];
    var kept = null;
    terms.forEach(function (term) {
      var here = new Set(candidates(term).filter(function (n) { return holds(n, term); }));
      kept = kept === null ? Array.from(here) : kept.filter(function (n) { return here.has(n); });
    });
    kept = kept.filter(function (n) { return within === "" || index.parts[n][0] === Number(within); });
    return once(kept).sort(function (a, b) { return weight(b) - weight(a) || a - b; });
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

  function hit(n) {
    var part = index.parts[n];
    var plan = index.documents[part[0]];
    var item = document.createElement("li");
    var name = element("h2", "name");
    var link = document.createElement("a");
    link.href = "../" + plan[1] + (part[1] ? "#" + part[1] : "");
    marked(link, part[2], 0, part[2].length);
    if (part[4]) link.append("　" + part[4]);
    name.append(link);
    var facts = element("p", "facts");
    [part[1] ? plan[0] : "", plan[2], plan[3]].forEach(function (fact) {
      if (!fact) return;
      var span = document.createElement("span");
      span.textContent = fact;
      facts.append(span);
    });
    var text = document.createElement("p");
    excerpt(text, part[3]);
    item.append(name, facts, text);
    return item;
  }

  function show() {
    found.splice(0, PAGE).forEach(function (n) { list.append(hit(n)); });
    more.hidden = !found.length;
  }

  function run() {
    var query = form.elements.q.value.trim();
    list.textContent = "";
    found = find(query, form.elements["in"].value);
    count.textContent = !query ? "" : found.length ? "找到 " + found.length + " 处" : "没有找到“" + query + "”";
    document.title = (query ? query + " - " : "") + title;
    show();
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
  more.querySelector("button").addEventListener("click", show);
  window.addEventListener("hashchange", function () { readState(); run(); });
  readState();
  run();
})();
