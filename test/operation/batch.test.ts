import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { batch } from "../../src/operation/index.js";

interface Given {
  readonly result?: { readonly tag?: unknown; readonly languages?: unknown; readonly styles?: unknown };
  readonly problem?: {
    readonly type: string;
    readonly status: number;
    readonly errors?: readonly { readonly pointer: string }[];
  };
}

async function ask(text: string, chunkLength = 65_536): Promise<readonly Given[]> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunkLength) {
      yield await Promise.resolve(bytes.subarray(at, at + chunkLength));
    }
  }
  const errors: unknown[] = [];
  let written = "";
  const options = { locale: "en", longestLine: 8_000_000, onError: (error: unknown) => errors.push(error) } as const;
  for await (const block of batch(chunks(), options)) written += block;
  assert.deepEqual(errors, []);
  return written
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Given);
}

const request = (operation: string, input: unknown, more: object = {}): string =>
  JSON.stringify({ operation, input, ...more });

const GOOD = request("languages/lookup", { text: "russische" });

const PROBLEMS = [
  ["not JSON", "{", "malformed-json", 400, undefined],
  ["a list", "[]", "malformed-request", 400, ""],
  ["null", "null", "malformed-request", 400, ""],
  ["no operation", '{"input":{}}', "malformed-request", 400, "/operation"],
  ["an operation that is no text", '{"operation":7,"input":{}}', "malformed-request", 400, "/operation"],
  ["no input", '{"operation":"version-tags/parse"}', "malformed-request", 400, "/input"],
  [
    "a member too many",
    request("version-tags/parse", { text: "" }, { "la/ng": 1 }),
    "malformed-request",
    400,
    "/la~1ng",
  ],
  [
    "a language without messages",
    request("version-tags/parse", { text: "" }, { lang: "tlh" }),
    "malformed-request",
    400,
    "/lang",
  ],
  ["an unknown operation", request("version-tags/guess", {}), "unknown-operation", 404, undefined],
  ["an operation named like a method", request("toString", {}), "unknown-operation", 404, undefined],
  ["input that does not fit", request("version-tags/parse", { text: 7 }), "invalid-input", 422, "/text"],
  [
    "input with __proto__",
    '{"operation":"version-tags/parse","input":{"text":"","__proto__":{"x":1}}}',
    "invalid-input",
    422,
    "/__proto__",
  ],
] as const;

describe("the batch door", () => {
  it("answers in order, one for one, whatever the chunks", async () => {
    const lines = [GOOD, "{", request("version-tags/parse", { text: "" }), request("version-tags/styles", {}), GOOD];
    for (const chunkLength of [1, 7, 65_536]) {
      const answers = await ask(lines.join("\n"), chunkLength);
      assert.deepEqual(
        answers.map(({ result, problem }) => (problem ? problem.type : Object.keys(result ?? {})[0])),
        ["languages", "/problems/malformed-json", "tag", "styles", "languages"],
      );
    }
  });

  for (const [name, line, type, status, pointer] of PROBLEMS) {
    it(`${name} is a problem, and the next line is answered`, async () => {
      const [first, second] = await ask(`${line}\n${GOOD}\n`);
      assert.equal(first?.problem?.type, `/problems/${type}`);
      assert.equal(first?.problem?.status, status);
      assert.equal(first?.problem?.errors?.[0]?.pointer, pointer);
      assert.ok(second?.result);
    });
  }

  it("ignores blank lines, a byte order mark and carriage returns", async () => {
    const answers = await ask(`\ufeff${GOOD}\r\n\r\n   \n${GOOD}\r\n`);
    assert.deepEqual(
      answers.map(({ result }) => result !== undefined),
      [true, true],
    );
  });

  it("answers in the language of the line", async () => {
    const [english, russian] = await ask(
      ["en", "ru"].map((lang) => request("version-tags/parse", { text: 7 }, { lang })).join("\n"),
    );
    assert.match(JSON.stringify(english), /Must be a text/);
    assert.match(JSON.stringify(russian), /текст/);
    assert.deepEqual(english?.problem?.errors?.[0]?.pointer, russian?.problem?.errors?.[0]?.pointer);
  });

  it("takes a line of several megabytes", async () => {
    const [answer] = await ask(request("version-tags/parse", { text: " ".repeat(1_900_000) }));
    assert.deepEqual(answer?.result?.tag, null);
  });

  it("refuses input that nests too deeply", async () => {
    const deep = `{"operation":"version-tags/parse","input":{"text":${"[".repeat(5000)}${"]".repeat(5000)}}}`;
    const [answer] = await ask(deep);
    assert.equal(answer?.problem?.type, "/problems/too-deep");
  });

  it("lets others have their turn while one chunk is answered", async () => {
    let turns = 0;
    let going = true;
    const turn = (): void => {
      turns++;
      if (going) setImmediate(turn);
    };
    setImmediate(turn);
    const answers = await ask(`${GOOD}\n`.repeat(5000), 10_000_000);
    going = false;
    assert.equal(answers.length, 5000);
    assert.ok(turns > 2, String(turns));
  });

  it("answers what has come in before it reads on", async () => {
    let asked = 0;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (; asked < 3; asked++) yield await Promise.resolve(Buffer.from(`${GOOD}\n`));
    }
    const door = batch(chunks(), { locale: "en", longestLine: 1000, onError: (error) => assert.fail(String(error)) });
    await door.next();
    assert.equal(asked, 0);
    await door.next();
    assert.equal(asked, 1);
  });
});
