import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { assertOpen, reconciliationService } from "./invented-service.js";

interface Suggested {
  readonly result: readonly { readonly id: string; readonly name: string; readonly description?: string }[];
}

const SUGGESTED = [
  ["entity", "salt", "salt-ferry-2019"],
  ["entity", "SALT F", "salt-ferry-2019"],
  ["entity", "соля", "salt-ferry-2019"],
  ["entity", "solia", "salt-ferry-2019"],
  ["entity", "night-tram-20", "night-tram-2008"],
  ["entity", "19", "1907"],
  ["type", "fi", "film"],
  ["type", "", "film"],
  ["property", "ye", "year"],
  ["property", "run", "runtime"],
  ["property", "", "country"],
] as const;

describe("suggestions of the reconciliation service", () => {
  const app = reconciliationService();
  const ask = async (kind: string, prefix: string, lang = "en"): Promise<Suggested> => {
    const answer = await app
      .get(`/reconcile/suggest/${kind}?prefix=${encodeURIComponent(prefix)}`)
      .set("Accept-Language", lang)
      .expect(200);
    assertOpen(answer);
    return answer.body as Suggested;
  };

  for (const [kind, prefix, id] of SUGGESTED) {
    it(`${kind} ${JSON.stringify(prefix)} offers ${id}`, async () => {
      const { result } = await ask(kind, prefix);
      assert.ok(
        result.some((one) => one.id === id),
        JSON.stringify(result),
      );
      for (const one of result) assert.ok(one.id !== "" && one.name !== "");
      const draft = await app.get(`/reconcile/v1/suggest/${kind}?prefix=${encodeURIComponent(prefix)}`).expect(200);
      assert.deepEqual((draft.body as Suggested).result, result);
    });
  }

  it("know names in five languages", async () => {
    assert.equal((await ask("property", "реж", "ru")).result[0]?.id, "director");
    assert.equal((await ask("property", "lauf", "de")).result[0]?.id, "runtime");
  });

  for (const prefix of ["zqzq", "\u0000", "%", "zq".repeat(5000), "🎬"]) {
    it(`find nothing for ${JSON.stringify(prefix).slice(0, 12)}, and do not fail`, async () => {
      for (const kind of ["entity", "type", "property"]) assert.deepEqual((await ask(kind, prefix)).result, []);
    });
  }

  it("of another kind are not found", async () => {
    const answer = await app.get("/reconcile/suggest/everything?prefix=a");
    assert.equal(answer.status, 404);
    assertOpen(answer);
  });
});
