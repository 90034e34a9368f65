// Sends files in pieces to /api/v1/uploads/ and goes on where it stopped: after a cut line, a killed server, a closed
// page. Without it the form still sends one small file.
"use strict";
(() => {
  const KIB = 1024, STEP = 64 * KIB, FIRST = 4 * STEP, MOST = 8 * KIB * KIB;
  const LONGEST_PAUSE = 30, KEPT = "arasha-uploads";
  const form = document.querySelector("[data-upload]");
  if (!form) return;
  const { uploads, files, source } = form.dataset;
  const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
  const rows = document.querySelector("[data-upload-rows]");
  const said = document.querySelector("[data-upload-said]");
  const box = form.querySelector("input[type=file]");
  const sending = new Set();
  box.multiple = true;

  // What is kept in the browser: a hash of source, name, size and date of the file, and the id of its upload. No name.
  const kept = () => { try { return JSON.parse(localStorage.getItem(KEPT)) || {}; } catch { return {}; } };
  const keep = (mark, id) => {
    const all = kept();
    if (id) all[mark] = id; else delete all[mark];
    try { localStorage.setItem(KEPT, JSON.stringify(all)); } catch { /* a full or forbidden store costs nothing else */ }
  };
  const bytes = async (buffer) => new Uint8Array(await crypto.subtle.digest("SHA-256", buffer));
  const base64 = (digest) => btoa(String.fromCharCode(...digest));
  const markOf = async (file) =>
    base64(await bytes(new TextEncoder().encode([source, file.name, file.size, file.lastModified].join("\n"))));
  const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
  const size = (number) => number < KIB * KIB ? `${Math.ceil(number / KIB)} KiB` : `${(number / KIB / KIB).toFixed(1)} MiB`;

  class Answered extends Error {
    constructor(status, told, offset) { super(told.message || `The server answered ${status}.`); Object.assign(this, { status, told, offset }); }
    get words() { return Object.values(this.told.fields || {}).flat().join(" ") || this.message; }
  }

  // One request. Rejects with Answered for an answer that is no success, with TypeError where there was none.
  const ask = (method, address, body, headers = {}, onProgress = null) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.timeout = 300000;
    request.setRequestHeader("X-CSRFToken", token);
    request.setRequestHeader("Accept", "application/json");
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (onProgress) request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onerror = request.ontimeout = request.onabort = () => reject(new TypeError("no answer"));
    request.onload = () => {
      let told = {};
      try { told = JSON.parse(request.responseText || "{}"); } catch { /* a proxy's page */ }
      if (request.status >= 200 && request.status < 300) resolve(told);
      else reject(new Answered(request.status, told, request.getResponseHeader("Upload-Offset")));
    };
    request.send(body);
  });
  const json = (method, address, values) => ask(method, address, JSON.stringify(values), { "Content-Type": "application/json" });

  const element = (name, words = "", className = "") => {
    const made = document.createElement(name);
    made.textContent = words;
    if (className) made.className = className;
    return made;
  };
  const button = (words, press, main = false) => {
    const made = element("button", words, main ? "ar-button ar-button--main" : "ar-button");
    made.type = "button";
    made.addEventListener("click", press);
    return made;
  };

  class Row {
    constructor(file) {
      this.file = file;
      this.item = element("li");
      const line = element("div", "", "ar-upload__line");
      const name = element("bdi", file.name, "ar-strong");
      this.bar = element("progress", "", "ar-upload__bar");
      this.bar.max = file.size;
      this.bar.value = 0;
      this.bar.setAttribute("aria-label", `Progress of ${file.name}`);
      this.words = element("p", "", "ar-small");
      this.buttons = element("div", "", "ar-actions");
      line.append(name, element("span", size(file.size), "ar-soft ar-small"));
      this.item.append(line, this.bar, this.words, this.buttons);
      rows.append(this.item);
    }
    progress(offset) {
      this.bar.value = offset;
      this.words.textContent = `${Math.floor(offset * 100 / this.file.size)} %, ${size(offset)} of ${size(this.file.size)}`;
    }
    say(words, { aloud = true, bad = false } = {}) {
      this.words.textContent = words;
      this.words.classList.toggle("ar-bad", bad);
      if (aloud) said.textContent = `${this.file.name}: ${words}`;
    }
    offer(...buttons) {
      const held = this.buttons.contains(document.activeElement);
      this.buttons.replaceChildren(...buttons);
      if (held && buttons.length) buttons[0].focus();
    }
    done(id, reference) {
      this.bar.value = this.file.size;
      this.say(`On record as ${reference}.`);
      const link = element("a", `Open ${reference}`, "ar-button");
      link.href = `${files}${id}/change/`;
      this.offer(link);
    }
  }

  class Sending {
    constructor(file, level) {
      Object.assign(this, { file, level, row: new Row(file), id: null, paused: false, piece: FIRST });
    }
    async run() {
      this.paused = false;
      this.row.offer(button("Pause", () => this.pause()), button("Cancel", () => this.cancel()));
      this.row.say("Sending.");
      sending.add(this);
      try {
        this.mark = this.mark || await markOf(this.file);
        let offset = await this.begin();
        let pause = 1;
        while (offset < this.file.size && !this.paused) {
          try {
            if (offset === null) offset = (await ask("GET", `${uploads}${this.id}/`)).offset;
            offset = await this.send(offset);
            pause = 1;
          } catch (error) {
            if (error instanceof Answered && error.status === 409 && error.offset !== null) { offset = Number(error.offset); continue; }
            if (error instanceof Answered && error.status < 500 && error.status !== 429) throw error;
            if (error instanceof Answered && error.status === 507) throw error;
            if (!(error instanceof Answered) && !(error instanceof TypeError)) throw error;
            this.row.say(`The line is cut. Trying again in ${pause} s.`, { aloud: pause === 1 });
            this.piece = FIRST;
            offset = null;
            await wait(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE);
          }
        }
        if (!this.paused) await this.finish(false);
      } catch (error) {
        this.stopped(error);
      } finally {
        sending.delete(this);
      }
    }
    // Announces the file, or finds the upload that was begun before.
    async begin() {
      const listed = [...document.querySelectorAll("[data-unfinished]")].find((one) =>
        one.dataset.name === this.file.name && Number(one.dataset.size) === this.file.size);
      this.id = this.id || kept()[this.mark] || listed?.dataset.unfinished || null;
      if (this.id) {
        try {
          const known = await ask("GET", `${uploads}${this.id}/`);
          if (known.state === "open") { listed?.remove(); this.row.progress(known.offset); return known.offset; }
        } catch (error) {
          if (!(error instanceof Answered) || error.status !== 404) throw error;
        }
        keep(this.mark, null);
      }
      const values = { source, original_name: this.file.name, size: this.file.size, level: Number(this.level) };
      const made = await json("POST", uploads, values);
      this.id = made.id;
      keep(this.mark, made.id);
      return made.offset;
    }
    async send(offset) {
      const part = await this.file.slice(offset, offset + this.piece).arrayBuffer();
      const headers = {
        "Content-Type": "application/octet-stream",
        "Upload-Offset": String(offset),
        "Upload-Checksum": `sha256 ${base64(await bytes(part))}`,
      };
      const began = performance.now();
      const told = await ask("PATCH", `${uploads}${this.id}/`, part, headers, (sent) => this.row.progress(offset + sent));
      const took = (performance.now() - began) / 1000;
      // Pieces of about two seconds: a cut line then costs little, and a good one is not held up.
      if (took < 1) this.piece = Math.min(this.piece * 2, MOST);
      else if (took > 4) this.piece = Math.max(Math.floor(this.piece / 2 / STEP) * STEP, STEP);
      this.row.progress(told.offset);
      return told.offset;
    }
    async finish(keepBoth) {
      this.row.offer();
      this.row.say("All of it has arrived. It is being checked.");
      for (let tries = 0; ; tries += 1) {
        try {
          const told = await json("POST", `${uploads}${this.id}/finish/`, { keep_both: keepBoth });
          keep(this.mark, null);
          this.row.done(told.file.id, told.file.reference);
          return;
        } catch (error) {
          if (error instanceof Answered && error.status === 409 && error.told.fields?.files) { this.askAboutTwin(error.told); return; }
          const passes = !(error instanceof Answered) || error.status >= 500 && error.status !== 507 || error.status === 409;
          if (!passes || tries > 20) throw error;
          await wait(2);
        }
      }
    }
    askAboutTwin(told) {
      this.row.say(told.message);
      const use = button("Use the one on record", async () => {
        await this.cancel();
        location.href = `${files}${told.fields.files[0]}/change/`;
      }, true);
      this.row.offer(use, button("Keep this one too", () => this.finish(true).catch((error) => this.stopped(error))));
    }
    pause() {
      this.paused = true;
      this.row.say("Paused.");
      this.row.offer(button("Go on", () => this.run(), true), button("Cancel", () => this.cancel()));
    }
    async cancel() {
      this.paused = true;
      if (this.id) await ask("DELETE", `${uploads}${this.id}/`).catch(() => null);
      keep(this.mark, null);
      this.row.say("Cancelled.");
      this.row.offer();
    }
    stopped(error) {
      if (error instanceof Answered && (error.status === 400 || error.status === 409 || error.status === 413)) {
        keep(this.mark, null);
        this.row.say(error.words, { bad: true });
        this.row.offer();
        return;
      }
      const signedOut = error instanceof Answered && (error.status === 401 || error.status === 403);
      const words = signedOut ? "You are no longer signed in, or may not do this. Sign in in another tab, then go on."
        : error instanceof TypeError ? "The server cannot be reached." : error.words || String(error);
      this.row.say(words, { bad: true });
      this.row.offer(button("Go on", () => this.run(), true), button("Cancel", () => this.cancel()));
    }
  }

  // The theme's script writes the chosen name into a box that only its own file fields have.
  form.addEventListener("change", (event) => { if (event.target === box) event.stopPropagation(); }, true);
  form.addEventListener("submit", (event) => {
    if (!box.files.length || !window.crypto?.subtle) return;
    event.preventDefault();
    const chosen = [...box.files].map((file) => new Sending(file, form.elements.level.value));
    box.value = "";
    (async () => { for (const one of chosen) await one.run(); })();
  });
  window.addEventListener("beforeunload", (event) => { if (sending.size) event.preventDefault(); });
})();
