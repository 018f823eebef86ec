import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { LOCALES } from "../../../src/language/index.js";
import { assertProblem, service } from "../service.js";
import { assertOpen, inventedFilms, PUBLIC_URL, reconciliationService, shelfOf } from "./invented-service.js";

interface Manifest {
  readonly versions: readonly string[];
  readonly name: string;
  readonly batchSize: number;
  readonly identifierSpace: string;
  readonly defaultTypes: readonly { readonly id: string; readonly name: string }[];
  readonly view: { readonly url: string };
  readonly preview: { readonly url: string; readonly width: number; readonly height: number };
  readonly suggest: Readonly<Record<string, { readonly service_url: string; readonly service_path: string }>>;
}

/** Every address of a manifest, by the texts that look like one. */
const addressesIn = (manifest: object): readonly string[] => JSON.stringify(manifest).match(/https?:[^"]+/g) ?? [];

describe("the manifest of the reconciliation service", () => {
  const app = reconciliationService();

  it("can be read by pages from elsewhere, with a slash at the end too", async () => {
    const plain = await app.get("/reconcile").expect(200);
    assertOpen(plain);
    assert.equal((await app.get("/reconcile/").expect(200)).text, plain.text);
    assert.equal((await app.get("/reconcile?").expect(200)).text, plain.text);
  });

  it("has what clients cannot do without", async () => {
    const manifest = (await app.get("/reconcile")).body as Manifest;
    assert.deepEqual(manifest.versions, ["0.2"]);
    assert.match(manifest.name, /films/);
    assert.deepEqual(manifest.defaultTypes, [{ id: "film", name: "Film" }]);
    assert.equal(manifest.batchSize, 50);
    assert.ok(manifest.view.url.endsWith("{{id}}"));
    assert.ok(Number.isInteger(manifest.preview.width) && Number.isInteger(manifest.preview.height));
    for (const kind of ["entity", "type", "property"]) {
      const { service_url, service_path } = manifest.suggest[kind] ?? {};
      assert.doesNotMatch(`${service_url}${service_path}`, /\?/);
    }
  });

  it("has the public address everywhere, whatever host is asked", async () => {
    for (const path of ["/reconcile", "/reconcile/v1"]) {
      const answer = await app.get(path).set("Host", "inside:3000").set("X-Forwarded-Host", "evil.example");
      const addresses = addressesIn(answer.body as object);
      assert.ok(addresses.length > 2);
      for (const address of addresses)
        assert.ok(address === PUBLIC_URL || address.startsWith(`${PUBLIC_URL}/`), address);
    }
  });

  it("has the address that was asked where no public one is told; what proxies add is not believed", async () => {
    const asked = service({ catalogues: shelfOf(inventedFilms()) });
    const answer = await asked.get("/reconcile").set("Host", "[::1]:8080").set("X-Forwarded-Host", "evil.example");
    assert.ok((answer.body as Manifest).view.url.startsWith("http://[::1]:8080/reconcile/"));
    const odd = await asked.get("/reconcile").set("Host", 'x"><script>');
    assert.doesNotMatch(odd.text, /script/);
  });

  it("names the type in the language of the reader", async () => {
    for (const lang of LOCALES) {
      const answer = await app.get("/reconcile").set("Accept-Language", lang);
      assert.equal(answer.headers["content-language"], lang);
      const [type] = (answer.body as Manifest).defaultTypes;
      assert.equal(type?.id, "film");
      assert.notEqual(type?.name, "");
    }
    const russian = (await app.get("/reconcile").set("Accept-Language", "ru")).body as Manifest;
    assert.match(russian.defaultTypes[0]?.name ?? "", /фильм/i);
  });

  it("of the draft of 1.0 says what there is by yes and no", async () => {
    const answer = await app.get("/reconcile/v1").expect(200);
    assertOpen(answer);
    const { versions, view, suggest } = answer.body as Manifest;
    assert.deepEqual(versions, ["1.0-draft"]);
    assert.ok(view.url.endsWith("{id}") && !view.url.endsWith("{{id}}"));
    assert.deepEqual(suggest, { entity: true, type: true, property: true });
  });

  it("is refused where the service has no catalogue, so that a client can say why", async () => {
    const answer = await service().get("/reconcile");
    assertProblem(answer, "no-catalogue", 404);
    assertOpen(answer);
  });
});

describe("a question of a browser whether it may ask", () => {
  const app = reconciliationService();
  for (const path of ["/reconcile", "/reconcile/v1/match", "/reconcile/suggest/entity", "/reconcile/preview"]) {
    it(`OPTIONS ${path}`, async () => {
      const answer = await app
        .options(path)
        .set("Origin", "http://127.0.0.1:3333")
        .set("Access-Control-Request-Method", "POST")
        .set("Access-Control-Request-Headers", "content-type");
      assert.equal(answer.status, 204);
      assert.equal(answer.text, "");
      assert.equal(answer.headers["access-control-allow-origin"], "*");
      assert.match(answer.headers["access-control-allow-methods"] ?? "", /GET|POST/);
      assert.match(answer.headers["access-control-allow-headers"] ?? "", /content-type/i);
    });
  }
  it("is answered without a token, which browsers do not send along", async () => {
    const secured = reconciliationService({ token: "a-token-for-tests" });
    assert.equal((await secured.options("/reconcile")).status, 204);
    const refused = await secured.get("/reconcile");
    assertProblem(refused, "unauthorized", 401);
    assertOpen(refused);
    await secured.get("/reconcile").set("Authorization", "Bearer a-token-for-tests").expect(200);
  });
  it("is not answered elsewhere", async () => {
    const { status, headers } = await app.options("/v1/rules");
    assert.equal(status, 405);
    assert.equal(headers["access-control-allow-origin"], undefined);
  });
});
