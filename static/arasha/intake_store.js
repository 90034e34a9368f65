// What has not reached the server, kept on this device: one record an intake, sealed with AES-GCM under a key that
// the browser made and gives to nobody, this script included. docs/intake.md says what that protects from.
"use strict";
(() => {
  const asked = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const nameOf = (user) => `arasha-intake-${user}`;

  class Store {
    constructor(user) { this.user = user; }
    async open() {
      if (this.db) return this.db;
      const request = indexedDB.open(nameOf(this.user), 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("keys");
        request.result.createObjectStore("intakes", { keyPath: "key" });
      };
      this.db = await asked(request);
      this.db.onversionchange = () => { this.db.close(); this.db = null; };
      return this.db;
    }
    async rows(mode, table = "intakes") { return (await this.open()).transaction(table, mode).objectStore(table); }
    // Made once a device; whichever tab was faster made it for all.
    async secret() {
      if (this.made) return this.made;
      let found = await asked((await this.rows("readonly", "keys")).get("seal"));
      if (!found) {
        const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
        const keys = await this.rows("readwrite", "keys");
        found = await asked(keys.get("seal"));
        if (!found) { await asked(keys.put(fresh, "seal")); found = fresh; }
      }
      this.made = found;
      return found;
    }
    async put(entry) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const additionalData = new TextEncoder().encode(entry.key);
      const sealed = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv, additionalData }, await this.secret(), new TextEncoder().encode(JSON.stringify(entry)));
      const rows = await this.rows("readwrite");
      const there = await asked(rows.get(entry.key));
      if (there && there.writer === entry.writer && there.step > entry.step) return; // a later one was faster
      await asked(rows.put({ key: entry.key, writer: entry.writer, step: entry.step, iv, sealed }));
    }
    async opened(row) {
      try {
        const additionalData = new TextEncoder().encode(row.key);
        const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv, additionalData }, await this.secret(), row.sealed);
        return JSON.parse(new TextDecoder().decode(text));
      } catch {
        return null; // of another key: nothing can be made of it
      }
    }
    async all() {
      const rows = await asked((await this.rows("readonly")).getAll());
      return (await Promise.all(rows.map((row) => this.opened(row)))).filter(Boolean);
    }
    // The server has this step: what is later stays.
    async reached(entry) {
      const rows = await this.rows("readwrite");
      const there = await asked(rows.get(entry.key));
      if (there && there.writer === entry.writer && there.step <= entry.step) await asked(rows.delete(entry.key));
    }
    async remove(key) { await asked((await this.rows("readwrite")).delete(key)); }
  }

  const wipe = (user) => new Promise((done) => {
    const request = indexedDB.deleteDatabase(nameOf(user));
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
  const waiting = async (user) => {
    const store = new Store(user);
    const count = await asked((await store.rows("readonly")).count());
    store.db.close();
    return count;
  };
  window.arashaIntake = { Store, wipe, waiting };
})();
