// The form of filters that a page has: what it asks for stands in the address, so that a view can be sent to somebody.
(function () {
  "use strict";

  // page.show(wanted) shows what is asked for; page.state() and page.restore(state) are for what the page keeps in the
  // address besides; page.later is true where typing waits for the button.
  window.HONGTOU_FILTERS = function (form, page) {
    function wanted() {
      var values = {};
      new FormData(form).forEach(function (value, name) { if (value.trim()) values[name] = value.trim(); });
      return values;
    }

    function keep() {
      var state = new URLSearchParams(wanted());
      var more = page.state ? page.state() : {};
      Object.keys(more).forEach(function (name) { state.set(name, more[name]); });
      history.replaceState(null, "", "#" + state.toString());
    }

    function changed() {
      page.show(wanted());
      keep();
    }

    // A fragment without "=" is the id of a place, not a state; a form without script asks with "?".
    function read() {
      var written = location.hash.indexOf("=") > 0 ? location.hash : page.later ? location.search : "";
      var state = new URLSearchParams(written.slice(1));
      if (!written && location.hash) return;
      Array.from(form.elements).forEach(function (field) {
        if (!field.name) return;
        field.value = state.get(field.name) || "";
        // What the page does not offer is not asked for.
        if (field.selectedIndex === -1) field.value = "";
      });
      if (page.restore) page.restore(state);
    }

    form.addEventListener("submit", function (event) { event.preventDefault(); changed(); });
    form.addEventListener("input", function (event) {
      if (!page.later || event.target.matches("select")) changed();
    });
    form.addEventListener("reset", function () { setTimeout(changed); });
    window.addEventListener("hashchange", function () { read(); page.show(wanted()); });
    read();
    page.show(wanted());
    return { changed: changed };
  };
})();
