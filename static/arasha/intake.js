// The page of one testimony: reads and fills its boxes, keeps every change, says where it is, saves and goes on to the
// next one without leaving the page.
"use strict";
(() => {
  const { Store, Line, Finder, Picker, element, pruned } = window.arashaIntake;
  const form = document.querySelector("[data-intake]");
  if (!form) return;
  const given = form.dataset;
  const AT_ONCE = 0, PAUSE = 1500, WAIT_FOR_SAVE = 8000;
  const RTL = /^(ug|ar|fa|ur|kk-arab|ky-arab)/i;
  const addresses = { intake: given.save, drafts: given.drafts, line: given.line };
  const find = (selector, within = form) => within.querySelector(selector);
  const all = (selector, within = form) => [...within.querySelectorAll(selector)];
  const uuid = () => crypto.randomUUID();
  const writer = uuid();
  const clock = (when) => new Date(when).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
  const stateLine = document.querySelector("[data-state]"), notes = document.querySelector("[data-notes]");
  let key = given.key, version = 0, step = 0, keptAt = null, filling = false, waiter = null;

  // Reading and filling the boxes. A box belongs to the nearest part of the document around it.
  const SCOPES = "[data-step], [data-subject], [data-intake]";
  const boxes = (scope) => all("[data-name]", scope).filter((box) => box.closest(SCOPES) === scope);
  const put = (into, path, value) => {
    const parts = path.split("."), last = parts.pop();
    (parts.reduce((at, part) => (at[part] ||= {}), into))[last] = value;
  };
  const take = (from, path) => path.split(".").reduce((at, part) => at?.[part], from);
  const read = (scope) => {
    const found = {};
    for (const box of boxes(scope)) put(found, box.dataset.name, box.type === "checkbox" ? box.checked : box.value);
    return found;
  };
  const fill = (scope, held) => {
    for (const box of boxes(scope)) {
      const value = take(held, box.dataset.name);
      if (box.type === "checkbox") box.checked = Boolean(value);
      else box.value = value ?? (box.tagName === "SELECT" ? box.dataset.first ?? box.options[0]?.value ?? "" : "");
      if (box.hasAttribute("data-partial-date")) box.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const picks = new Map();
  const lookUp = async (address) => {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()).results;
  };
  const people = (text, witnesses) => lookUp(`${given.candidates}?${new URLSearchParams({ q: text, witnesses, session: given.session })}`);
  const likely = (names, birth) => lookUp(`${given.likely}?${new URLSearchParams([...names.map((name) => ["name", name]), ["birth", birth]])}`);
  const picker = (root, keyOf) => {
    const made = new Picker(root, { find: people, likely, changed: () => changed(), keyOf });
    picks.set(root, made);
    return made;
  };
  const witness = picker(find("[data-picker=witness]"), "person");

  const part = (held, who) => Object.fromEntries([who, "new", "label", "typed"].filter((one) => held[one] !== undefined).map((one) => [one, held[one]]));
  const subjects = find("[data-subjects]");
  const addStep = (subject, held = {}) => {
    const row = document.querySelector("#step-row").content.firstElementChild.cloneNode(true);
    name(row);
    find("[data-chain]", subject).append(row);
    picker(find("[data-picker]", row), "teller").set(part(held, "teller"));
    fill(row, held);
    number();
    return row;
  };
  const addSubject = (held = {}) => {
    const row = document.querySelector("#subject-row").content.firstElementChild.cloneNode(true);
    name(row);
    subjects.append(row);
    picker(find("[data-picker]", row), "person").set(part(held, "person"));
    fill(row, held);
    for (const link of held.chain || []) addStep(row, link);
    number();
    return row;
  };
  let names = 0;
  const name = (row) => { // ids of a copied row are its own
    names += 1;
    for (const box of all("[id]", row)) box.id = `${box.id}-${names}`;
    for (const label of all("label[for]", row)) label.htmlFor = `${label.htmlFor}-${names}`;
  };
  const number = () => {
    all("[data-subject]", subjects).forEach((row, place) => {
      find("[data-number]", row).textContent = String(place + 1);
      row.setAttribute("aria-label", `Person ${place + 1} spoken of`);
      all("[data-step]", row).forEach((link, at) => { find("[data-number]", link).textContent = at ? `${at + 1}. who told the one above` : "1. nearest to the event"; });
    });
  };

  const readAll = () => {
    const typed = { ...read(form), session: given.session || null, witness: witness.held };
    typed.subjects = [];
    for (const row of all("[data-subject]", subjects)) {
      const told = { ...read(row), ...picks.get(find("[data-picker]", row)).held, chain: [] };
      for (const link of all("[data-step]", row)) {
        const one = { ...read(link), ...picks.get(find("[data-picker]", link)).held };
        link.dataset.at = one.typed || pruned(one) ? told.chain.push(one) - 1 : "";
      }
      const { basis, ...rest } = told; // a basis alone is the box as it came
      row.dataset.at = rest.typed || pruned(rest) ? typed.subjects.push(told) - 1 : "";
    }
    typed.consents = all("[data-purpose]").filter((row) => find("input:checked", row)?.value).map((row) => ({
      purpose: row.dataset.purpose, status: find("input:checked", row).value,
      ...(find("input:checked", row).value === "refused" ? {} : { identity_mode: find("select", row).value }),
    }));
    return typed;
  };
  const fillAll = (held) => {
    filling = true;
    fill(form, held);
    witness.set(held.witness);
    subjects.replaceChildren();
    for (const told of held.subjects || []) addSubject(told);
    if (!subjects.children.length) addSubject();
    for (const row of all("[data-purpose]")) {
      const answer = (held.consents || []).find((one) => one.purpose === row.dataset.purpose);
      find(`input[value="${answer?.status || ""}"]`, row).checked = true;
      if (answer?.identity_mode) find("select", row).value = answer.identity_mode;
      find("[data-identity]", row).hidden = !answer || answer.status === "refused";
    }
    sources?.show(held.part_of, held.part_of_label);
    direct();
    filling = false;
  };
  const text = find("[data-name=text]");
  const direct = () => {
    const chosen = find("[data-name=text_direction]").value;
    text.dir = chosen !== "auto" ? chosen : (text.value.trim() ? "auto" : RTL.test(find("[data-name=language]").value) ? "rtl" : "auto");
    text.lang = find("[data-name=language]").value;
  };
  const sources = (() => {
    const root = find("[data-source]");
    const box = find("[data-find]", root), held = find("[data-name=part_of]", root), label = find("[data-name=part_of_label]", root), shown = find("[data-label]", root);
    const show = (id, words) => { held.value = id || ""; label.value = words || ""; shown.textContent = words || ""; root.classList.toggle("in-has", Boolean(id)); };
    new Finder(box, {
      ask: async (words) => (await lookUp(`${given.sources}?${new URLSearchParams({ search: words, page_size: 8 })}`)).map((row) => ({ name: row.title, reference: row.reference, id: row.id })),
      pick: (row) => { show(row.id, `${row.name} ${row.reference}`); box.value = ""; changed(); },
    });
    find("[data-clear]", root).addEventListener("click", () => { show("", ""); changed(); box.focus(); });
    return { show };
  })();

  // Keeping.
  const entry = (more = {}) => ({ key, writer, step, version, session: given.session || null, document: readAll(), at: Date.now(), final: false, ...more });
  let conflict = null, storing = null;
  const changed = () => {
    if (filling || conflict) return;
    step += 1;
    clearTimeout(storing);
    storing = setTimeout(() => { storing = null; line.keep(entry(), PAUSE); }, 250);
    stateLine.textContent = "Typing…";
    stateLine.dataset.is = "typing";
  };
  const flush = () => {
    if (storing) { clearTimeout(storing); storing = null; line.keep(entry(), AT_ONCE); }
    else if (line.entry(key)) line.soon(AT_ONCE);
  };
  const others = () => [...line.waiting.keys()].filter((one) => one !== key).length;
  const WORDS = {
    ok: () => keptAt ? `Saved on the server ${clock(keptAt)}` : "Nothing typed yet",
    sending: () => "Sending…",
    cut: () => line.stored ? "The line is cut. Kept on this device, encrypted" : "The line is cut, and this browser keeps nothing: do not close this page",
    out: () => line.stored ? "You are signed out. Kept on this device, encrypted" : "You are signed out, and this browser keeps nothing: do not close this page",
    other: () => "Somebody else is signed in in this browser. Kept on this device, encrypted",
    refused: () => "The server refused this. Kept on this device, encrypted",
  };
  const say = (state) => {
    if (state === "ok" && (storing || line.entry(key))) return;
    const more = others();
    const waiting = more && state !== "sending" ? `; ${more === 1 ? "one more testimony waits" : `${more} more testimonies wait`} on this device` : "";
    stateLine.textContent = `${WORDS[state]()}${waiting}.`;
    stateLine.dataset.is = state;
    document.querySelector("[data-sign-in]").hidden = state !== "out" && state !== "other";
  };
  const note = (words, { bad = false, link = null } = {}) => {
    const item = element("li", words, bad ? "in-note--bad" : "");
    if (link) { const a = element("a", link.words); a.href = link.href; item.append(" ", a); }
    notes.prepend(item);
    while (notes.children.length > 5) notes.lastElementChild.remove();
  };

  const line = new Line({
    user: given.user, store: new Store(given.user), csrf: find("[name=csrfmiddlewaretoken]").value, addresses,
    heard: {
      state: say,
      kept: (one, told) => { if (one === key) { version = told.version; keptAt = told.kept_at; } },
      saved: (one, told) => {
        note(`${told.reference} is on record.`, { link: { words: "Open it", href: told.page } });
        if (waiter?.key === one) waiter.done({ saved: told });
        else if (one === key) location.href = told.page;
      },
      refused: (one, fields, at) => {
        if (waiter?.key === one) { step = Math.max(step, at); waiter.done({ fields }); }
        else if (one === key) { step = Math.max(step, at); showErrors(fields); }
        else note("A testimony could not be put on record: it needs a correction.", { bad: true, link: { words: "Open it", href: given.page.replace(given.key, one) } });
      },
      onRecord: (one, testimony) => {
        if (one === key) { note("This testimony is on record already. What you type here now is not added to it.", { bad: true, link: { words: "Open it", href: given.testimony.replace(/[0-9a-f-]{36}/, testimony) } }); conflict = "record"; }
      },
      conflict: (one, at) => {
        if (one === key) apart(at);
        else note("A draft on this device differs from the one on the server.", { bad: true, link: { words: "Open it", href: given.page.replace(given.key, one) } });
      },
      failed: (error) => note(Object.values(error.fields).flat().join(" ") || error.message, { bad: true }),
    },
  });

  const apart = (at) => {
    conflict = at;
    document.querySelector("[data-conflict]").hidden = false;
    stateLine.textContent = "Changed elsewhere. Kept on this device, encrypted.";
    stateLine.dataset.is = "conflict";
    document.querySelector("[data-theirs]").focus();
  };

  // What the server says, beside its box.
  const clearErrors = () => {
    for (const old of document.querySelectorAll("[data-error]")) old.remove();
    for (const box of all("[aria-invalid]")) { box.removeAttribute("aria-invalid"); box.removeAttribute("aria-describedby"); }
  };
  const homeOf = (path) => {
    const parts = path.split(".");
    let scope = form;
    if (parts[0] === "consents") return find(`[data-purpose="${parts[1]}"] input`) || find(`[data-purpose="${readAll().consents[Number(parts[1])]?.purpose}"] input`) || find("[data-purpose] input");
    if (parts[0] === "witness") { scope = find("[data-picker=witness]"); parts.shift(); }
    if (parts[0] === "subjects" && parts.length > 1) {
      scope = all("[data-subject]").find((row) => row.dataset.at === parts[1]) || form;
      parts.splice(0, 2);
      if (parts[0] === "chain" && parts.length > 1) { scope = all("[data-step]", scope).find((row) => row.dataset.at === parts[1]) || scope; parts.splice(0, 2); }
    }
    const inNew = ["new", "protected"].includes(parts[0]) ? parts.shift() : "";
    const wanted = parts[0] || "";
    const visible = (box) => box && !box.closest("[hidden]") ? box : null;
    if (inNew) for (const name of [`${wanted}.0`, `${wanted}.edtf`, wanted]) { const box = visible(find(`[data-part="${name}"]`, scope)); if (box) return box; }
    for (const name of [wanted, `${wanted}.edtf`]) { const box = wanted && all(`[data-name="${name}"]`, scope).find(visible); if (box) return box; }
    return scope === form ? null : visible(find("[data-find]", scope)) || find("[data-again]", scope);
  };
  const showErrors = (fields) => {
    clearErrors();
    let first = null, at = 0;
    for (const [path, messages] of Object.entries(fields)) {
      const home = path === "row" ? null : homeOf(path);
      if (!home) { note(`${path === "row" ? "" : `${path.replaceAll("_", " ")}: `}${messages.join(" ")}`, { bad: true }); continue; }
      const said = element("p", messages.join(" "), "ar-bad");
      said.dataset.error = path;
      said.id = `error-${(at += 1)}`;
      (home.closest("[data-field]") || home.parentElement).append(said);
      home.setAttribute("aria-invalid", "true");
      home.setAttribute("aria-describedby", said.id);
      home.closest("details")?.setAttribute("open", "");
      first ||= home;
    }
    first?.focus();
  };

  // Saving.
  const reset = () => {
    const before = readAll();
    const inherited = Object.fromEntries(["given", "mode", "language", "text_direction", "level", "desk", "explained_by", "explained_in", "part_of", "part_of_label"].map((one) => [one, before[one]]));
    key = uuid();
    version = 0; step = 0; keptAt = null; conflict = null;
    clearErrors();
    fillAll(inherited);
    history.pushState(null, "", given.page.replace(given.key, key) + (given.session ? `?session=${given.session}` : ""));
    say(line.state);
    find("[data-find]").focus();
    window.scrollTo(0, 0);
  };
  const save = async (goesOn) => {
    if (waiter || conflict) return;
    clearErrors();
    clearTimeout(storing);
    storing = null;
    step += 1;
    const buttons = all("[data-save]");
    for (const button of buttons) button.disabled = true;
    const saved = new Promise((done) => { waiter = { key, done }; });
    const stored = line.keep(entry({ final: true }), AT_ONCE);
    const outcome = await Promise.race([saved, new Promise((done) => setTimeout(() => done({}), WAIT_FOR_SAVE)), offline(stored)]);
    waiter = null;
    for (const button of buttons) button.disabled = false;
    if (outcome.saved && !goesOn) { location.href = outcome.saved.page; return; }
    if (outcome.saved) { reset(); return; }
    if (outcome.fields) { note("Not on record yet: some boxes need correction.", { bad: true }); showErrors(outcome.fields); return; }
    if (goesOn) { note("Kept on this device, encrypted; it goes on record when the line is back."); reset(); }
    else note("Kept on this device, encrypted; it goes on record when the line is back. You can go on with the next one.");
  };
  const offline = (stored) => new Promise((done) => {
    const look = setInterval(() => {
      if (!waiter) clearInterval(look);
      else if (["cut", "out", "other"].includes(line.state)) { clearInterval(look); stored.then(() => done({})); }
    }, 100);
  });

  // Two tabs, one draft.
  document.querySelector("[data-theirs]").addEventListener("click", async () => {
    const { told } = await line.ask("GET", `${addresses.drafts}${key}/`);
    line.waiting.delete(key);
    await line.store.remove(key).catch(() => null);
    version = told.version; keptAt = told.kept_at; conflict = null;
    document.querySelector("[data-conflict]").hidden = true;
    fillAll(told.document);
    say("ok");
  });
  document.querySelector("[data-mine]").addEventListener("click", () => {
    version = conflict;
    conflict = null;
    document.querySelector("[data-conflict]").hidden = true;
    step += 1;
    line.keep(entry(), AT_ONCE);
  });

  // Hands.
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-part], [data-source] [data-find]")) return;
    if (event.target.matches("[data-purpose] input")) { const row = event.target.closest("[data-purpose]"); find("[data-identity]", row).hidden = !["given", "ask_each_time"].includes(event.target.value); }
    if (event.target.matches("[data-name=text], [data-name=language], [data-name=text_direction]")) direct();
    changed();
  });
  form.addEventListener("focusout", flush);
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.matches("[data-add-subject]")) find("[data-find]", addSubject()).focus();
    if (button.matches("[data-add-step]")) find("[data-find]", addStep(button.closest("[data-subject]"))).focus();
    if (button.matches("[data-remove]")) {
      const row = button.closest("[data-step], [data-subject]"), list = row.parentElement;
      row.remove();
      if (list === subjects && !subjects.children.length) addSubject();
      number();
      changed();
      (find("[data-find]", list) || find("[data-add-subject]")).focus();
    }
    if (button.matches("[data-save]")) save(button.dataset.save === "next");
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    const places = { F2: () => find("[data-picker=witness] [data-find]"), F4: () => null, F8: () => text, F9: () => find("[data-purpose] input:checked") };
    if (event.key === "F4") { event.preventDefault(); find("[data-find]", addSubject()).focus(); }
    else if (event.key in places) { event.preventDefault(); const box = places[event.key](); (box.closest("[hidden]") ? find("[data-picker=witness] [data-again]") : box).focus(); }
    else if ((event.ctrlKey || event.metaKey) && event.key === "Enter") { event.preventDefault(); save(true); }
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") { event.preventDefault(); save(false); }
  });
  window.addEventListener("pagehide", () => {
    if (storing) { const last = entry(); line.store.put(last).catch(() => null); line.leave(last); }
    else if (line.entry(key)) line.leave(line.entry(key));
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) flush(); });
  window.addEventListener("beforeunload", (event) => { if (!line.stored && line.waiting.size) event.preventDefault(); });
  window.addEventListener("popstate", () => location.reload());

  // What is on the server, or later than that on this device.
  (async () => {
    const kept = given.draft ? JSON.parse(given.draft) : null;
    if (kept) ({ version, kept_at: keptAt } = kept);
    const first = Object.fromEntries(boxes(form).map((box) => [box.dataset.name, box.type === "checkbox" ? box.checked : box.value]).filter(([path]) => !path.includes(".")));
    for (const box of boxes(form)) if (box.dataset.name.includes(".")) put(first, box.dataset.name, box.value);
    fillAll(kept ? kept.document : first);
    try {
      const here = (await line.store.all()).find((one) => one.key === key);
      const arrived = here && !here.final && kept?.writer === here.writer && kept.step >= here.step;
      if (here && arrived) await line.store.remove(key);
      else if (here) {
        fillAll(here.document);
        if (here.refused) showErrors(here.refused);
        note("Taken up from this device: it had not reached the server.");
        if (kept && kept.version !== here.version && kept.writer !== here.writer) apart(kept.version);
      }
    } catch { line.stored = false; }
    if (!conflict) await line.adopt();
    if (!conflict) say(line.state);
    if (!document.activeElement || document.activeElement === document.body) find("[data-find]").focus();
    form.dataset.ready = "1";
  })();
})();
