import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { askOne, askQueries, assertOpen, reconciliationService, sendForm } from "./invented-service.js";

const property = (pid: string, v: unknown) => ({ pid, v });

/** A question, and the film that must come first; whether it may be taken without asking. */
const ASKED: readonly (readonly [string, object, string, boolean])[] = [
  ["a title with a year", { query: "Salt Ferry", properties: [property("year", 2019)] }, "salt-ferry-2019", true],
  ["a year as a text", { query: "Salt Ferry", properties: [property("year", "2019")] }, "salt-ferry-2019", true],
  ["another script", { query: "Solianoi parom", properties: [property("year", 2019)] }, "salt-ferry-2019", true],
  [
    "two titles in one",
    { query: "Соляной паром / The Salt Ferry", properties: [property("year", [2019])] },
    "salt-ferry-2019",
    true,
  ],
  [
    "a director as an entity",
    { query: "Night Tram", properties: [property("director", { id: "p1", name: "Oleg Brusnikin" })] },
    "night-tram-1994",
    true,
  ],
  [
    "one director of two",
    { query: "Night Tram", properties: [property("director", ["Ivo Tamm", "Nobody Known"])] },
    "night-tram-2008",
    true,
  ],
  [
    "a running time in words",
    { query: "Salt Ferry", properties: [property("runtime", "94 min")] },
    "salt-ferry-2019",
    true,
  ],
  [
    "a country by its name in German",
    { query: "Salt Ferry", properties: [property("country", "Finnland"), property("year", 2019)] },
    "salt-ferry-2019",
    true,
  ],
  ["another title as a property", { properties: [property("title", "Le bac de sel")] }, "salt-ferry-2019", false],
  ["a director alone", { properties: [property("director", "V. Ilyina")] }, "salt-ferry-2019", false],
  ["a title alone of many", { query: "Night Tram" }, "night-tram-1994", false],
  ["an id", { query: "night-tram-2008" }, "night-tram-2008", true],
  ["an id that is a number", { query: "1907" }, "1907", true],
  ["an id that is a trap", { query: "__proto__" }, "__proto__", true],
  ["blanks around", { query: "  Snow over Lviv  " }, "snow-over-lviv", false],
];

describe("questions to the reconciliation service", () => {
  const app = reconciliationService();

  for (const [what, query, first, match] of ASKED) {
    it(`${what} finds ${first}`, async () => {
      const [best] = await askOne(app, query);
      assert.equal(best?.id, first);
      assert.equal(best?.match, match);
    });
  }

  it("are answered under the keys of the caller, whatever they are called", async () => {
    const keys = ["q1", "q0", "7", "", "constructor", "__proto__", "refused", "ключ"];
    const queries = `{${keys.map((key) => `${JSON.stringify(key)}:{"query":"Salt Ferry"}`).join(",")}}`;
    const { text } = await sendForm(app, { queries }).expect(200);
    for (const key of keys) assert.ok(text.includes(`${JSON.stringify(key)}:{"result":[{"id":"salt-ferry-2019"`), key);
    assert.equal(Object.getPrototypeOf({}), Object.prototype);
  });

  it("are answered in the same words each time", async () => {
    const queries = { q0: { query: "Night Tram" }, q1: { query: "Snow" } };
    const first = await sendForm(app, { queries }).expect(200);
    assertOpen(first);
    assert.equal((await sendForm(app, { queries })).text, first.text);
    assert.equal((await app.get(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`)).text, first.text);
  });

  it("pass over types and properties that films do not have, and values that cannot be read", async () => {
    const odd = {
      query: "Night Tram",
      type: "person",
      type_strict: "all",
      properties: [property("shoe-size", 44), property("year", "long ago"), property("country", ["Atlantis", null])],
    };
    const [plain, asked] = [await askOne(app, { query: "Night Tram" }), await askOne(app, odd)];
    assert.deepEqual(asked, plain);
  });

  it("answer what a name is, and why", async () => {
    const [best] = await askOne(app, { query: "Salt Ferry", properties: [property("year", 2019)] });
    assert.ok(best);
    assert.equal(best.name, "The Salt Ferry");
    assert.match(best.description ?? "", /2019.*Vera Ilyina.*Соляной паром/);
    assert.deepEqual(best.type, [{ id: "film", name: "Film" }]);
    assert.deepEqual(
      best.features.map(({ id }) => id),
      ["title/exact", "year/same"],
    );
    for (const { name, value } of best.features) assert.ok(name !== "" && Number.isFinite(value));
    assert.ok(best.score > 98 && best.score <= 100);
  });

  it("have words in the language of the reader", async () => {
    const queries = { q0: { query: "Salt Ferry" } };
    const english = await sendForm(app, { queries });
    const dutch = await sendForm(app, { queries }).set("Accept-Language", "nl");
    assert.equal(dutch.headers["content-language"], "nl");
    assert.notEqual(dutch.text, english.text);
  });

  it("want as many candidates as they say, 100 at most", async () => {
    assert.equal((await askOne(app, { query: "Night Tram", limit: 2 })).length, 2);
    assert.equal((await askOne(app, { query: "Night Tram", limit: 1 })).length, 1);
    assert.ok((await askOne(app, { query: "Night Tram", limit: 1e9 })).length <= 100);
  });

  it("are as many as a batch may have", async () => {
    const batch = (size: number) =>
      Object.fromEntries(Array.from({ length: size }, (_, at) => [`q${at}`, { query: "x" }]));
    assert.equal(Object.keys(await askQueries(app, batch(50))).length, 50);
    assert.equal((await sendForm(app, { queries: batch(51) })).status, 413);
    assert.deepEqual(await askQueries(app, {}), {});
  });

  it("are answered best first, sure of the first at most, whatever is asked", () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("Night Tram", "Salt", "Lviv", "tram night")),
        fc.array(
          fc.tuple(
            fc.constantFrom("year", "director", "runtime", "country", "title", "else"),
            fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.constant("Vera Ilyina")),
          ),
          { maxLength: 4 },
        ),
        fc.integer({ min: 1, max: 6 }),
        async (query, properties, limit) => {
          const asked = { query, limit, properties: properties.map(([pid, v]) => property(pid, v)) };
          const found = await askOne(app, asked);
          assert.ok(found.length <= limit);
          for (const [at, { score, match, type, id, name }] of found.entries()) {
            assert.ok(id !== "" && name !== "" && type.length > 0);
            assert.ok(score >= 0 && score <= (found[at - 1]?.score ?? 100));
            assert.ok(!match || at === 0);
          }
        },
      ),
      { numRuns: 100 },
    ));
});
