// Watches the workspace through the program that serves it: shows the findings of the page, and loads it anew after a change.
(() => {
  "use strict";
  const EVERY = 1000;
  const WORDS = { error: "错误", warning: "警告", info: "提示" };
  let version = null;
  let box = null;
  // Why there is no report, as it was told.
  let silence = "";

  function element(name, className, words) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = words;
    return made;
  }

  function summary(report) {
    const counts = Object.entries(WORDS)
      .map(([severity, word]) => [word, report.findings.filter((f) => f.severity === severity).length])
      .filter(([, number]) => number > 0)
      .map(([word, number]) => `${number} 个${word}`);
    return (report.whole ? "全部文件：" : "本文件：") + (counts.join("，") || "没有发现问题");
  }

  function line(finding, whole) {
    const item = element("li", finding.severity, "");
    const head = element("p", "", "");
    const place = (whole ? finding.file + " " : "") + `第 ${finding.line} 行 ${finding.code}`;
    head.append(element("strong", "", WORDS[finding.severity]), " ", element("span", "place", place));
    item.append(head, element("p", "", finding.message));
    if (finding.hint) {
      item.append(element("p", "hint", finding.hint));
    }
    return item;
  }

  function show(report) {
    const open = box !== null && box.querySelector("details[open]") !== null;
    const fresh = element("aside", "preview", "");
    fresh.setAttribute("aria-label", "检查结果");
    if (report.fault) {
      fresh.append(element("p", "fault", report.fault));
    }
    const details = document.createElement("details");
    details.open = open || sessionStorage.getItem("preview-open") === "yes";
    details.addEventListener("toggle", () => sessionStorage.setItem("preview-open", details.open ? "yes" : "no"));
    details.append(element("summary", "", summary(report)));
    const list = document.createElement("ol");
    list.append(...report.findings.map((finding) => line(finding, report.whole)));
    details.append(list);
    fresh.append(details);
    if (box !== null) {
      box.replaceWith(fresh);
    } else {
      document.body.append(fresh);
    }
    box = fresh;
  }

  function tell(why) {
    if (silence !== why) {
      silence = why;
      show({ fault: why, whole: true, findings: [] });
    }
  }

  async function ask() {
    const answer = await fetch("/-/report.json?page=" + encodeURIComponent(decodeURIComponent(location.pathname)));
    if (!answer.ok) {
      tell(await answer.text());
      return;
    }
    const report = await answer.json();
    if (silence || (version !== null && version !== report.version)) {
      location.reload();
    } else if (version === null) {
      show(report);
    }
    version = report.version;
  }

  async function look() {
    try {
      await ask();
    } catch (gone) {
      tell("预览已经停止，请重新运行 hongtou serve");
    }
    setTimeout(look, EVERY);
  }

  look();
})();
