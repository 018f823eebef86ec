import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { badVariableSentence, readSettings } from "../../src/http/index.js";
import { VARIABLES, type VariableName } from "../../src/http/variables.js";
import { readerOf } from "../../src/operation/index.js";

const GOOD = [
  [{}, { port: 3000, host: "127.0.0.1", logLevel: "info" }],
  [{ PORT: "0" }, { port: 0, host: "127.0.0.1", logLevel: "info" }],
  [
    { PORT: "65535", HOST: "::1" },
    { port: 65_535, host: "::1", logLevel: "info" },
  ],
  [
    { LOG_LEVEL: "silent", KINOGLOT_TOKEN: "12345678" },
    { port: 3000, host: "127.0.0.1", logLevel: "silent", token: "12345678" },
  ],
  [
    { KINOGLOT_WORKERS: "2", KINOGLOT_TIME_LIMIT: "3600", KINOGLOT_RATE_LIMIT: "1000000", KINOGLOT_CONNECTIONS: "1" },
    {
      port: 3000,
      host: "127.0.0.1",
      logLevel: "info",
      workers: 2,
      timeLimit: 3600,
      rateLimit: 1_000_000,
      connections: 1,
    },
  ],
  [
    { PUBLIC_URL: "https://films.example/kinoglot/", DATABASE_URL: "postgres://localhost/jobs" },
    {
      port: 3000,
      host: "127.0.0.1",
      logLevel: "info",
      publicUrl: "https://films.example/kinoglot/",
      database: "postgres://localhost/jobs",
    },
  ],
  [
    { KINOGLOT_CATALOGUES: " films = /srv/films ;archive=postgres://reader@db/films?ssl=1\nolder=./a=b;" },
    {
      port: 3000,
      host: "127.0.0.1",
      logLevel: "info",
      catalogues: new Map([
        ["films", "/srv/films"],
        ["archive", "postgres://reader@db/films?ssl=1"],
        ["older", "./a=b"],
      ]),
    },
  ],
] as const;

const BAD = [
  ["PORT", ""],
  ["PORT", "-1"],
  ["PORT", "65536"],
  ["PORT", "3000.5"],
  ["PORT", "0x10"],
  ["PORT", "http"],
  ["HOST", ""],
  ["HOST", "my host"],
  ["HOST", "http://127.0.0.1"],
  ["LOG_LEVEL", ""],
  ["LOG_LEVEL", "INFO"],
  ["LOG_LEVEL", "toString"],
  ["KINOGLOT_TOKEN", ""],
  ["KINOGLOT_TOKEN", "short"],
  ["KINOGLOT_TOKEN", "with spaces inside"],
  ["KINOGLOT_CATALOGUES", ""],
  ["KINOGLOT_CATALOGUES", " ; "],
  ["KINOGLOT_CATALOGUES", "/srv/films"],
  ["KINOGLOT_CATALOGUES", "films="],
  ["KINOGLOT_CATALOGUES", "=films"],
  ["KINOGLOT_CATALOGUES", "my films=/srv/films"],
  ["KINOGLOT_CATALOGUES", "../x=/srv/films"],
  ["KINOGLOT_CATALOGUES", "films=/srv/a;films=/srv/b"],
  ["PUBLIC_URL", ""],
  ["PUBLIC_URL", "films.example"],
  ["PUBLIC_URL", "ftp://films.example"],
  ["PUBLIC_URL", "javascript:alert(1)"],
  ["PUBLIC_URL", "https://films.example/?a=b"],
  ["PUBLIC_URL", "https://films.example/#a"],
  ["PUBLIC_URL", "https://ada:secret@films.example"],
  ["PUBLIC_URL", "https://films.example/a b"],
  ["KINOGLOT_WORKERS", ""],
  ["KINOGLOT_WORKERS", "0"],
  ["KINOGLOT_WORKERS", "65"],
  ["KINOGLOT_WORKERS", "1.5"],
  ["KINOGLOT_TIME_LIMIT", "0"],
  ["KINOGLOT_TIME_LIMIT", "20s"],
  ["KINOGLOT_TIME_LIMIT", "3601"],
  ["KINOGLOT_RATE_LIMIT", "0"],
  ["KINOGLOT_RATE_LIMIT", "-5"],
  ["KINOGLOT_RATE_LIMIT", "off"],
  ["KINOGLOT_CONNECTIONS", "0"],
  ["KINOGLOT_CONNECTIONS", "many"],
  ["DATABASE_URL", ""],
  ["DATABASE_URL", "mysql://localhost/jobs"],
] as const;

describe("the environment of the service", () => {
  for (const [environment, settings] of GOOD) {
    it(JSON.stringify(environment), () => assert.deepEqual(readSettings(environment), settings));
  }
  for (const [name, value] of BAD) {
    it(`${name}=${JSON.stringify(value)} makes no sense`, () => {
      const bad = readSettings({ [name]: value });
      assert.ok("name" in bad);
      assert.equal(bad.name, name);
      const sentence = badVariableSentence(bad, readerOf("en").messages);
      assert.ok(sentence.startsWith(name) && !/[\n{]/.test(sentence), sentence);
    });
  }
  for (const name of ["KINOGLOT_TOKNE", "KINOGLOT_", "KINOGLOT_token"]) {
    it(`${name} is none of ours, and what it holds is not told`, () => {
      const bad = readSettings({ [name]: "correct-horse" });
      assert.ok("name" in bad);
      const sentence = badVariableSentence(bad, readerOf("en").messages);
      assert.ok(sentence.includes(name) && sentence.includes("KINOGLOT_TOKEN"), sentence);
      assert.doesNotMatch(sentence, /horse/);
    });
  }
  for (const document of ["README.md", "docs/how-to-run-the-service.md"]) {
    it(`${document} has a row for each variable, with what holds unless told`, () => {
      const text = readFileSync(new URL(`../../${document}`, import.meta.url), "utf8");
      const rows = [...text.matchAll(/^\| `([A-Z_]+)` \| (.+?) \|/gm)].map(([, name = "", usual = ""]) => [
        name,
        usual,
      ]);
      assert.deepEqual(rows.map(([name]) => name).sort(), Object.keys(VARIABLES).sort());
      for (const [name = "", usual = ""] of rows) {
        assert.ok(usual.includes(String(VARIABLES[name as VariableName].usual ?? "–")), `${name}: ${usual}`);
      }
    });
  }
  it("the variables of the tests and those of others are not looked at", () => {
    assert.ok(!("name" in readSettings({ KINOGLOT_TEST_DATABASE: "x", KINOGLOTTIS: "y", TOKEN: "z" })));
  });
  it("a password is never told", () => {
    for (const [name, value] of [
      ["KINOGLOT_CATALOGUES", "my films=postgres://reader:geheim@db/films"],
      ["DATABASE_URL", "mysql://reader:geheim@db/films"],
      ["PUBLIC_URL", "https://reader:geheim@films.example"],
    ] as const) {
      const bad = readSettings({ [name]: value });
      assert.ok("name" in bad);
      assert.doesNotMatch(badVariableSentence(bad, readerOf("en").messages), /geheim/);
    }
  });
  it("the token is never told", () => {
    const bad = readSettings({ KINOGLOT_TOKEN: "se cret value" });
    assert.ok("name" in bad);
    assert.doesNotMatch(badVariableSentence(bad, readerOf("en").messages), /cret/);
  });
});
