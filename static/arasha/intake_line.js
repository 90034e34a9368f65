// Brings what was typed to the server, in order, once; says honestly where it is; goes on by itself after a cut line, a
// server that was killed, or a session that ended.
"use strict";
(() => {
  const LONGEST_PAUSE = 15, PATIENCE = 12000, POLL = 4000, KEEPALIVE_MOST = 60000;

  class Answered extends Error {
    constructor(status, told) { super(told.message || `The server answered ${status}.`); Object.assign(this, { status, told, fields: told.fields || {} }); }
  }

  // The document as the API takes it: without labels and empty boxes. A list that came empty stays away.
  const DATES = new Set(["given", "told", "last_status_at", "birth"]);
  const pruned = (value, name = "") => {
    if (Array.isArray(value)) return value.length ? value.map((each) => pruned(each) ?? {}) : undefined;
    if (value && typeof value === "object") {
      const kept = Object.entries(value).filter(([key]) => key !== "label" && key !== "typed" && !key.endsWith("_label")).map(([key, each]) => [key, pruned(each, key)]);
      const filled = Object.fromEntries(kept.filter(([, each]) => each !== undefined));
      return Object.keys(filled).length || name === "protected" ? filled : undefined;
    }
    if (typeof value === "string" && !DATES.has(name)) return value.trim() === "" ? undefined : value;
    return value === null || value === "" || value === false ? undefined : value;
  };

  class Line {
    constructor({ user, store, csrf, addresses, heard }) {
      Object.assign(this, { user, store, csrf, addresses, heard });
      this.waiting = new Map();
      this.state = "ok";
      this.pause = 1;
      this.stored = true;
      window.addEventListener("online", () => this.soon(0));
      window.addEventListener("focus", () => { if (this.state !== "ok") this.soon(0); });
      document.addEventListener("visibilitychange", () => { if (!document.hidden && this.state !== "ok") this.soon(0); });
    }

    // Takes up what an earlier page left on this device.
    async adopt() {
      try {
        for (const entry of await this.store.all()) if (!this.waiting.has(entry.key)) this.waiting.set(entry.key, entry);
      } catch { this.stored = false; }
      if (this.waiting.size) this.soon(0);
    }
    entry(key) { return this.waiting.get(key) || null; }

    // On the device at once, to the server after ``delay`` milliseconds.
    keep(entry, delay) {
      this.waiting.set(entry.key, entry);
      const stored = this.store.put(entry).then(() => { this.stored = true; }, () => { this.stored = false; });
      this.soon(delay);
      return stored;
    }
    soon(delay) {
      const at = Date.now() + delay;
      if (this.timer && this.at <= at) return;
      clearTimeout(this.timer);
      this.at = at;
      this.timer = setTimeout(() => { this.timer = null; this.pump(); }, delay);
    }
    say(state) {
      this.state = state;
      this.heard.state(state);
    }

    async ask(method, address, body) {
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), PATIENCE);
      try {
        const answer = await fetch(address, {
          method, signal: stop.signal, credentials: "same-origin",
          headers: { Accept: "application/json", "Content-Type": "application/json", "X-CSRFToken": this.csrf },
          body: body === undefined ? undefined : JSON.stringify(body),
        });
        const text = await answer.text();
        let told = {};
        try { told = text ? JSON.parse(text) : {}; } catch { if (answer.ok) throw new TypeError("a page of somebody else"); }
        if (!answer.ok) throw new Answered(answer.status, told);
        return { told, status: answer.status };
      } finally { clearTimeout(timer); }
    }
    // Who the server takes us for, and the token it wants.
    async renew() {
      const { told } = await this.ask("GET", this.addresses.line);
      if (told.user === this.user) { this.csrf = told.csrf; return "ok"; }
      return told.user === null ? "out" : "other";
    }

    async pump() {
      if (this.pumping) { this.again = true; return this.pumping; }
      this.pumping = this._pump().finally(() => {
        this.pumping = null;
        if (this.again) { this.again = false; this.soon(0); }
      });
      return this.pumping;
    }
    async _pump() {
      try {
        if (this.state === "out" || this.state === "other") {
          const who = await this.renew();
          if (who !== "ok") { this.say(who); this.soon(POLL); return; }
        }
        for (;;) {
          const entry = [...this.waiting.values()].find((one) => !one.stuck);
          if (!entry) break;
          if (this.state === "ok") this.heard.state("sending");
          await this.send(entry);
          this.pause = 1;
        }
        this.say("ok");
      } catch (error) {
        if (error instanceof Answered && error.status === 401) { this.say("out"); this.soon(POLL); return; }
        if (error instanceof Answered && error.status < 500 && error.status !== 429) { this.say("refused"); this.heard.failed(error); return; }
        this.say("cut");
        this.soon(this.pause * 1000);
        this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
      }
    }
    async send(entry) {
      try {
        if (entry.final) await this.finish(entry);
        else await this.draft(entry);
      } catch (error) {
        if (!(error instanceof Answered) || error.status !== 403) throw error;
        const who = await this.renew(); // signing in again gave the browser another token
        if (who !== "ok") throw new Answered(401, {});
        if (entry.renewed) { entry.renewed = false; throw error; }
        entry.renewed = true;
      }
    }
    async draft(entry) {
      const { key, document: typed, version, writer, step, session } = entry;
      try {
        const { told } = await this.ask("PUT", `${this.addresses.drafts}${key}/`, { document: typed, version, writer, step, session: session || null });
        this.done(entry);
        this.heard.kept(key, told);
      } catch (error) {
        if (!(error instanceof Answered) || error.status !== 409) throw error;
        if (error.fields.testimony) { this.done(entry); await this.store.remove(key).catch(() => null); this.heard.onRecord(key, error.fields.testimony[0]); }
        else if (error.fields.version) { entry.stuck = true; this.heard.conflict(key, Number(error.fields.version[0])); }
        else throw error;
      }
    }
    async finish(entry) {
      try {
        const { told } = await this.ask("POST", this.addresses.intake, { ...pruned(entry.document), id: entry.key });
        if (this.waiting.get(entry.key) === entry) this.waiting.delete(entry.key);
        await this.store.remove(entry.key).catch(() => null);
        this.heard.saved(entry.key, told);
      } catch (error) {
        if (!(error instanceof Answered) || ![400, 409, 413].includes(error.status)) throw error;
        entry.final = false; // it stays a draft, with what the server said
        entry.refused = Object.keys(error.fields).length ? error.fields : { row: [error.message] };
        entry.step += 1;
        await this.store.put(entry).catch(() => null);
        this.heard.refused(entry.key, entry.refused, entry.step);
      }
    }
    done(entry) {
      const now = this.waiting.get(entry.key);
      if (now && now.writer === entry.writer && now.step <= entry.step) this.waiting.delete(entry.key);
      this.store.reached(entry).catch(() => null);
    }
    // The page goes away: the last words leave with it, as far as a browser lets them.
    leave(entry) {
      const { key, document: typed, version, writer, step, session } = entry;
      const body = JSON.stringify({ document: typed, version, writer, step, session: session || null });
      if (body.length > KEEPALIVE_MOST || this.state === "out" || this.state === "other") return;
      fetch(`${this.addresses.drafts}${key}/`, {
        method: "PUT", keepalive: true, credentials: "same-origin", body,
        headers: { "Content-Type": "application/json", "X-CSRFToken": this.csrf },
      }).catch(() => null);
    }
  }
  Object.assign(window.arashaIntake, { Line, Answered, pruned });
})();
