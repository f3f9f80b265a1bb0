// Finds the documents and pages that hold every pair of characters of the words, then looks for the words in their texts, so
// that nothing false is shown. Only the files of the index that the words need are loaded.
(function () {
  "use strict";
  var index = window.HONGTOU_SEARCH;
  var form = document.getElementById("search");
  if (!index || !form) return;
  var list = document.getElementById("results");
  var count = document.getElementById("result-count");
  var more = document.getElementById("more-results");
  var PAGE = 30;
  var AHEAD = 4;
  var IN_FORCE = "有效";
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

  // The texts, pairs and owners come in files of their own, each fetched once, when it is needed.
  var texts = {};
  var pairs = {};
  var owners = {};
  var waiting = {};
  window.HONGTOU_TEXT = function (shard, parts) {
    Object.keys(parts).forEach(function (n) {
      texts[n] = parts[n].map(function (part) {
        return { anchor: part[0], heading: part[1], label: part[2], text: part[3], folded: [fold(part[1]), fold(part[3])] };
      });
    });
  };
  window.HONGTOU_PAIRS = function (shard, table) { pairs[shard] = table; };
  window.HONGTOU_OWNERS = function (table) { owners = table; };

  function load(file) {
    if (!waiting[file]) {
      waiting[file] = new Promise(function (done, failed) {
        var script = document.createElement("script");
        script.src = file;
        script.onload = done;
        script.onerror = function () { delete waiting[file]; failed(new Error(file)); };
        document.head.append(script);
      });
    }
    return waiting[file];
  }

  function loadText(n) {
    return load("text-" + index.documents[n][4] + ".js");
  }

  // The documents of a posting: distances, one character each, or more in brackets.
  function numbersIn(table, key) {
    var list = table && Object.prototype.hasOwnProperty.call(table, key) ? table[key] : "";
    var number = 0;
    return new Set((list.match(/[0-9a-z]|\([0-9a-z]+\)/g) || []).map(function (step) {
      return (number += parseInt(step.replace("(", ""), 36));
    }));
  }

  function shardOf(key) {
    return (key.charCodeAt(0) * 31 + (key.length > 1 ? key.charCodeAt(1) : 0)) % index.pairs;
  }

  // The pairs of all words; a word of one character is looked up by itself.
  function keysOf(words) {
    var keys = new Set();
    words.forEach(function (word) {
      if (word.length === 1) keys.add(word);
      for (var i = 0; i + 1 < word.length; i++) keys.add(word.slice(i, i + 2));
    });
    return Array.from(keys);
  }

  function fits(n, wanted) {
    var plan = index.documents[n];
    // A document that does not say is asked for with "none"; what a page cannot say is null.
    function same(value, own) { return !value || (value === "none" ? own === "" : own === value); }
    return same(wanted.year, plan[3] && plan[3].slice(0, 4)) && same(wanted.kind, plan[5]) && same(wanted.validity, plan[6])
      && (!wanted["in"] || String(n) === wanted["in"]);
  }

  // The documents that hold every pair and fit the filters.
  function candidates(words, wanted) {
    var keys = keysOf(words);
    var files = keys.map(function (key) { return "pairs-" + shardOf(key) + ".js"; });
    if (wanted.owner) files.push("owners.js");
    return Promise.all(files.map(load)).then(function () {
      var sets = keys.map(function (key) { return numbersIn(pairs[shardOf(key)], key); });
      if (wanted.owner) sets.push(numbersIn(owners, wanted.owner));
      return index.documents.map(function (plan, n) { return n; }).filter(function (n) {
        return fits(n, wanted) && sets.every(function (set) { return set.has(n); });
      });
    });
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
    [part.anchor && part.heading !== plan[0] ? plan[0] : "", plan[2], plan[3]].forEach(function (fact) {
      if (!fact) return;
      var span = document.createElement("span");
      span.textContent = fact;
      facts.append(span);
    });
    var kind = element("span", "type");
    kind.textContent = plan[5];
    facts.prepend(kind);
    if (plan[6] && plan[6] !== IN_FORCE) {
      var state = element("strong", "state");
      state.textContent = plan[6];
      facts.prepend(state);
    }
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
      // The files after the next one come at the same time.
      open.slice(1, AHEAD).forEach(function (n) { loadText(n).catch(function () {}); });
      var next = open.shift();
      return loadText(next).then(function () {
        if (asked === run.latest) found = found.concat(hitsIn(next));
        return step();
      });
    }
    return step().catch(function () { if (asked === run.latest) failed(); });
  }

  function failed() {
    more.hidden = true;
    count.textContent = "有的索引文件没有读到，请重新打开本页再试";
  }

  function report() {
    var rest = found.length > 0 || open.length > 0;
    more.hidden = !rest;
    count.textContent = !terms.length ? "" : !shown ? "没有找到" : rest ? "已列出 " + shown + " 处，还有更多" : "找到 " + shown + " 处";
  }

  // The documents whose titles hold the words stand first, then the newest.
  function inOrder(numbers) {
    var first = numbers.filter(function (n) {
      var title = fold(index.documents[n][0]);
      return terms.every(function (term) { return title.indexOf(term) >= 0; });
    });
    var before = new Set(first);
    return first.concat(numbers.filter(function (n) { return !before.has(n); }));
  }

  function run(wanted) {
    var query = wanted.q || "";
    var asked = run.latest = (run.latest || 0) + 1;
    list.textContent = "";
    more.hidden = true;
    shown = 0;
    found = [];
    open = [];
    terms = query.split(/\s+/).map(fold).filter(Boolean);
    document.title = (query ? query + " - " : "") + title;
    if (!terms.length) {
      count.textContent = Object.keys(wanted).length ? "请输入要查找的词句" : "";
      return;
    }
    count.textContent = "正在查找";
    candidates(terms, wanted).then(function (numbers) {
      if (asked !== run.latest) return undefined;
      open = inOrder(numbers);
      return show(asked);
    }).catch(function () { if (asked === run.latest) failed(); });
  }

  var title = document.title;
  more.querySelector("button").addEventListener("click", function () { show(run.latest); });
  window.HONGTOU_FILTERS(form, { show: run, later: true });
})();
