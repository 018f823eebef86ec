import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "mocha";
import { PREVIEW_POLICY } from "../../../src/http/reconciliation/index.js";
import { LOCALES } from "../../../src/language/index.js";
import { assertOpen, reconciliationService } from "./invented-service.js";

const TRAP = "b/sons?x=1&y";

describe("the preview of the reconciliation service", () => {
  const app = reconciliationService();
  const ask = (id: string, more = "") => app.get(`/reconcile/preview?id=${encodeURIComponent(id)}${more}`);

  for (const lang of LOCALES) {
    it(`shows a film in ${lang}`, async () => {
      const answer = await ask("salt-ferry-2019", `&lang=${lang}`).expect(200);
      assertOpen(answer);
      assert.equal(answer.type, "text/html");
      assert.equal(answer.headers["content-security-policy"], PREVIEW_POLICY);
      const { text } = answer;
      assert.ok(text.includes(`<html lang="${lang}">`));
      for (const shown of ["The Salt Ferry", "Соляной паром", "Le bac de sel", "Vera Ilyina", "2019", "94"]) {
        assert.ok(text.includes(shown), shown);
      }
      assert.doesNotMatch(text, /<script|https?:\/\/|style="| on\w+=/);
    });
  }

  it("names the language of every title, the first one too", async () => {
    const { text } = await ask("salt-ferry-2019", "&lang=de");
    assert.ok(text.includes('<h1><bdi lang="en">The Salt Ferry</bdi> <span>Englisch</span></h1>'), text);
    assert.ok(text.includes('<bdi lang="fr">Le bac de sel</bdi> <span>Französisch</span>'), text);
  });

  it("allows the style sheet that it has, and no other", async () => {
    const { text } = await ask("salt-ferry-2019");
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? "";
    const digest = createHash("sha256").update(style).digest("base64");
    assert.ok(PREVIEW_POLICY.includes(`'sha256-${digest}'`));
    assert.doesNotMatch(PREVIEW_POLICY, /unsafe|frame-ancestors/);
  });

  it("shows why, when it is told what was asked", async () => {
    const { text } = await ask("salt-ferry-2019", "&query=Salt%20Ferry&year=2018&director=Oleg%20Brusnikin");
    assert.equal(text.match(/<tr>/g)?.length, 3);
    assert.match(text, /class="for/);
    assert.match(text, /class="against/);
    assert.match(text, /−4\.\d/);
    const unlike = await ask("salt-ferry-2019", "&query=Nothing%20of%20the%20kind").expect(200);
    assert.ok(unlike.text.includes("The Salt Ferry"));
  });

  it("writes titles as they are", async () => {
    const { text } = await ask(TRAP).expect(200);
    assert.ok(text.includes("Mother &lt;b&gt;&amp; &quot;Sons&quot;&lt;/b&gt;"));
    assert.doesNotMatch(text, /<b>/);
  });

  it("is at the address of the film too", async () => {
    for (const id of ["salt-ferry-2019", TRAP, "__proto__"]) {
      const answer = await app.get(`/reconcile/view/${encodeURIComponent(id)}`).expect(200);
      assert.equal(answer.text, (await ask(id)).text);
    }
  });

  for (const id of ['"><script>alert(1)</script>', "", "constructor", "../../etc/passwd", "x".repeat(5000), "\u0000"]) {
    it(`finds no film ${JSON.stringify(id).slice(0, 20)}`, async () => {
      for (const path of ["/reconcile/preview", "/reconcile/v1/preview"]) {
        const answer = await app.get(`${path}?id=${encodeURIComponent(id)}`);
        assert.equal(answer.status, 404);
        assert.equal(answer.type, "text/html");
        assertOpen(answer);
        assert.doesNotMatch(answer.text, /<script/);
      }
    });
  }
});
