import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { assertOpen, reconciliationService, sendForm } from "./invented-service.js";

const WANTED = {
  ids: ["salt-ferry-2019", "snow-over-lviv", "no-such-film", "1907", "__proto__", "night-tram-2016"],
  properties: ["runtime", "director", "no-such-property", "7", "year", "title", "country"].map((id) => ({ id })),
};

interface Extended {
  readonly meta: readonly { readonly id: string; readonly name: string }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>;
}

describe("properties from the reconciliation service", () => {
  const app = reconciliationService();
  const extended = async (): Promise<Extended> =>
    JSON.parse((await sendForm(app, { extend: WANTED }).expect(200)).text) as Extended;

  it("fill every column of every row, in the order of the columns", async () => {
    const { meta, rows } = await extended();
    const columns = meta.map(({ id }) => id);
    assert.deepEqual(
      columns.filter((id) => id !== "7"),
      WANTED.properties.map(({ id }) => id).filter((id) => id !== "7"),
    );
    assert.deepEqual(Object.keys(rows).sort(), [...WANTED.ids].sort());
    for (const id of WANTED.ids) {
      const row = Object.entries(rows).find(([name]) => name === id)?.[1];
      assert.deepEqual(Object.keys(row ?? {}), columns, id);
      for (const values of Object.values(row ?? {})) assert.ok(Array.isArray(values));
    }
  });

  it("are numbers and texts", async () => {
    const { rows } = await extended();
    const row = rows["salt-ferry-2019"];
    assert.deepEqual(row?.["year"], [{ int: 2019 }]);
    assert.deepEqual(row?.["runtime"], [{ int: 94 }]);
    assert.deepEqual(row?.["director"], [{ str: "Vera Ilyina" }]);
    assert.deepEqual(row?.["country"], [{ str: "RU" }, { str: "FI" }]);
    assert.equal(row?.["title"]?.length, 3);
    assert.deepEqual(rows["night-tram-2016"]?.["runtime"], [{ float: 82.5 }]);
    assert.deepEqual(rows["snow-over-lviv"]?.["year"], []);
    assert.deepEqual(rows["no-such-film"]?.["title"], []);
  });

  it("come by an address as well, and as lists in the draft of 1.0", async () => {
    const form = await extended();
    const address = await app.get(`/reconcile?extend=${encodeURIComponent(JSON.stringify(WANTED))}`).expect(200);
    assert.deepEqual(JSON.parse(address.text), form);
    const lists = await app.post("/reconcile/v1/extend").send(WANTED).expect(200);
    const draft = lists.body as {
      readonly meta: Extended["meta"];
      readonly rows: readonly {
        readonly id: string;
        readonly properties: readonly { id: string; values: object[] }[];
      }[];
    };
    assert.deepEqual(draft.meta, form.meta);
    assert.deepEqual(
      draft.rows.map(({ id }) => id),
      WANTED.ids,
    );
    for (const { id, properties } of draft.rows) {
      const row = Object.entries(form.rows).find(([name]) => name === id)?.[1];
      assert.deepEqual(
        properties.map((one) => [one.id, one.values]),
        Object.entries(row ?? {}),
      );
    }
  });

  it("are proposed with their names", async () => {
    for (const path of ["/reconcile/extend/propose", "/reconcile/v1/extend/propose"]) {
      const answer = await app.get(`${path}?type=film&lang=fr`).expect(200);
      assertOpen(answer);
      const { type, properties } = answer.body as { readonly type: string; readonly properties: { id: string }[] };
      assert.equal(type, "film");
      assert.deepEqual(
        properties.map(({ id }) => id),
        ["year", "director", "runtime", "country", "title"],
      );
    }
  });
});
