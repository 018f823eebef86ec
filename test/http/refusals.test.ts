import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { assertProblem, service } from "./service.js";

const PARSE = "/v1/version-tags/parse";
const JSON_TYPE = "application/json";

const BODIES: readonly {
  readonly name: string;
  readonly type?: string;
  readonly encoding?: string;
  readonly body: string | Buffer;
  readonly problem: readonly [string, number];
}[] = [
  { name: "broken JSON", body: '{"text":', problem: ["malformed-json", 400] },
  { name: "an empty body", body: "", problem: ["malformed-json", 400] },
  { name: "bytes that are not UTF-8", body: Buffer.from([0x22, 0xff, 0x22]), problem: ["not-utf-8", 400] },
  { name: "JSON that nests too deeply", body: "[".repeat(2000) + "]".repeat(2000), problem: ["too-deep", 400] },
  {
    name: "a body over the limit",
    body: JSON.stringify({ text: "x".repeat(102_400) }),
    problem: ["body-too-large", 413],
  },
  { name: "a text", type: "text/plain", body: "OmU", problem: ["unsupported-media-type", 415] },
  {
    name: "a form",
    type: "application/x-www-form-urlencoded",
    body: "text=OmU",
    problem: ["unsupported-media-type", 415],
  },
  {
    name: "another character set",
    type: "application/json; charset=latin1",
    body: "{}",
    problem: ["unsupported-media-type", 415],
  },
  { name: "a compressed body", encoding: "gzip", body: "{}", problem: ["unsupported-encoding", 415] },
  { name: "input of the wrong type", body: '{"text":7}', problem: ["invalid-input", 422] },
  { name: "input that is null", body: "null", problem: ["invalid-input", 422] },
  { name: "an unknown member", body: '{"text":"","colour":"red"}', problem: ["invalid-input", 422] },
  { name: "a member named __proto__", body: '{"text":"","__proto__":{"polluted":1}}', problem: ["invalid-input", 422] },
];

describe("bodies that cannot be checked", () => {
  for (const { name, type = JSON_TYPE, encoding, body, problem } of BODIES) {
    it(name, async () => {
      const asked = service().post(PARSE).set("Content-Type", type);
      if (encoding) asked.set("Content-Encoding", encoding);
      asked.serialize((sent: unknown) => sent as string);
      assertProblem(await asked.send(body), ...problem);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  }

  it("says that nothing is unpacked, to who sent something packed", async () => {
    const asked = service().post(PARSE).set("Content-Type", JSON_TYPE).set("Content-Encoding", "gzip");
    assert.equal((await asked.send("{}").expect(415)).headers["accept-encoding"], "identity");
  });

  for (const coding of ["", "identity", " Identity "]) {
    it(`a body in the coding “${coding}” is in none`, async () => {
      await service()
        .post(PARSE)
        .set("Content-Type", JSON_TYPE)
        .set("Content-Encoding", coding)
        .send('{"text":"OmU"}')
        .expect(200);
    });
  }

  it("a byte order mark before the body is passed over", async () => {
    await service().post(PARSE).set("Content-Type", JSON_TYPE).send('\uFEFF{"text":"OmU"}').expect(200);
  });

  it("no body at all", async () => assertProblem(await service().post(PARSE), "unsupported-media-type", 415));

  for (const type of ["application/json", "Application/JSON; charset=UTF-8", 'application/json;charset="utf-8"']) {
    it(`${type} is read`, async () => {
      await service().post(PARSE).set("Content-Type", type).send('{"text":"OmU"}').expect(200);
    });
  }

  it("a body just under the limit is read", async () => {
    const body = JSON.stringify({ text: " ".repeat(102_400 - 11) });
    assert.equal(Buffer.byteLength(body), 102_400);
    await service().post(PARSE).set("Content-Type", JSON_TYPE).send(body).expect(200);
  });

  it("errors point into the body and are told in the language asked for", async () => {
    const response = await service().post(`${PARSE}?lang=ru`).send({ text: 7 });
    const { errors } = JSON.parse(response.text) as {
      errors: readonly { pointer: string; rule: string; message: string }[];
    };
    assert.deepEqual(
      errors.map(({ pointer, rule }) => [pointer, rule]),
      [["/text", "type"]],
    );
    assert.match(errors[0]?.message ?? "", /текст/);
  });

  it("a problem names the request it answers", async () => {
    const response = await service().post(`${PARSE}?lang=en`).send({ text: 7 });
    assert.equal((JSON.parse(response.text) as { instance: string }).instance, PARSE);
  });
});

const ACCEPTED = [
  "*/*",
  "application/json",
  "application/*",
  "text/html, application/json;q=0.5",
  "TEXT/HTML, */*;q=0.1",
];
const NOT_ACCEPTED = ["text/html", "application/xml, text/*", "application/json;q=0", "image/*"];

describe("Accept", () => {
  for (const accept of ACCEPTED) {
    it(`${accept} takes JSON`, async () => {
      await service().get("/v1/rules").set("Accept", accept).expect(200);
    });
  }
  for (const accept of NOT_ACCEPTED) {
    it(`${accept} does not`, async () =>
      assertProblem(await service().get("/v1/rules").set("Accept", accept), "not-acceptable", 406));
  }
});

const LANGUAGES = [
  [undefined, undefined, "en"],
  [undefined, "de", "de"],
  [undefined, "de-AT, fr;q=0.9", "de"],
  [undefined, "es, ru;q=0.5, nl;q=0.6", "nl"],
  [undefined, "fr;q=0, *", "en"],
  [undefined, "es, pt", "en"],
  [undefined, "fr;q=nonsense", "en"],
  ["ru", "de", "ru"],
  ["nl-BE", undefined, "nl"],
] as const;

describe("the language of an answer", () => {
  for (const [lang, accepted, expected] of LANGUAGES) {
    it(`lang=${lang ?? "–"}, Accept-Language: ${accepted ?? "–"} → ${expected}`, async () => {
      const asked = service().get(lang ? `/v1/rules?lang=${lang}` : "/v1/rules");
      const response = await (accepted ? asked.set("Accept-Language", accepted) : asked).expect(200);
      assert.equal(response.headers["content-language"], expected);
      assert.equal(response.headers["vary"], "Accept-Language");
    });
  }

  it("a language without messages is refused, and the problem is told in the next best", async () => {
    const response = await service().get("/v1/rules?lang=tlh").set("Accept-Language", "de");
    assertProblem(response, "unknown-message-language", 400);
    assert.equal(response.headers["content-language"], "de");
    assert.match(response.text, /„tlh“/);
  });

  it("rules, spans and verdicts do not change with it", async () => {
    const told = await Promise.all(
      ["en", "ru"].map((lang) =>
        service()
          .post(`${PARSE}?lang=${lang}`)
          .send({ text: "OmU", context: { region: "DE" } }),
      ),
    );
    const silent = told.map(({ text }) => text.replace(/"message":"(?:[^"\\]|\\.)*"/g, ""));
    assert.equal(silent[0], silent[1]);
    assert.notEqual(told[0]?.text, told[1]?.text);
  });
});
