import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { loadOutput } from "../../src/cli/output/index.js";
import type { OutputName } from "../../src/cli/output/names.js";
import type { Output, Report } from "../../src/cli/output/output.js";
import { choosePaint } from "../../src/cli/output/paint.js";
import { finding } from "../../src/check/index.js";
import { answer, readerOf, type OperationId } from "../../src/operation/index.js";
import { readPackageVersion } from "../../src/port/index.js";
import { parseVersionTag } from "../../src/version-tag/index.js";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../../src/xml/index.js";

const reader = readerOf("en");
const { tell } = reader;

async function outputOf(name: OutputName): Promise<Output> {
  const create = await loadOutput(name);
  return create(reader.messages, choosePaint({ stdout: { isTTY: false }, env: {} } as never));
}

/** The document that reports are printed as. */
async function printed(name: OutputName, reports: readonly Report[]): Promise<string> {
  const output = await outputOf(name);
  const parts = reports.map((report) => output.write(report).data);
  assert.deepEqual(
    parts,
    reports.map(() => ""),
  );
  return output.end().data;
}

const error = tell(
  finding(
    "parse/time-unreadable",
    { line: 7, column: 3, text: "0x:00", lost: "The tide" },
    { cue: 2, pointer: "/files/1" },
  ),
);
const warning = tell({
  ...finding("time/overlap", { time: "00:00:01.000", milliseconds: 40 }, { cue: 3 }),
  pointer: "/files/0",
});
const note = tell(finding("promise/audio-not-checked", {}));

function reportOf(names: readonly string[], findings: readonly object[]): Report {
  return {
    operation: "subtitles/check",
    subject: names.join(", "),
    subjects: names,
    answer: { result: { verdict: "no", findings } },
  };
}

const TWO = reportOf(["a.srt", "b.srt"], [error, warning, note]);

async function problemReport(subject: string): Promise<Report> {
  return { operation: "subtitles/read", subject, answer: await answer("subtitles/read", {}, reader) };
}

/** The root of XML that has no faults. */
function soundXml(text: string): XmlElement {
  const { root, faults } = parseXml(text);
  assert.deepEqual(faults, [], text);
  assert.ok(root);
  return root;
}

const suitesOf = (text: string): readonly XmlElement[] => childrenOf(soundXml(text), "testsuite");
const attributes = (element: XmlElement, ...names: readonly string[]) =>
  names.map((name) => attributeOf(element, name));

describe("reports for build servers (JUnit)", () => {
  it("a suite for each file, a failure for each error", async () => {
    const [first, second, ...more] = suitesOf(await printed("junit", [TWO]));
    assert.equal(more.length, 0);
    assert.deepEqual(attributes(first!, "name", "tests", "failures", "errors"), ["a.srt", "2", "0", "0"]);
    assert.deepEqual(attributes(second!, "name", "tests", "failures", "errors"), ["b.srt", "1", "1", "0"]);
    const [test] = childrenOf(second!, "testcase");
    assert.deepEqual(attributes(test!, "name", "classname"), ["parse/time-unreadable #2", "b.srt"]);
    assert.deepEqual(attributes(childOf(test!, "failure")!, "type", "message"), [
      "parse/time-unreadable",
      error.message,
    ]);
  });

  it("a file without findings is a test that passed", async () => {
    const [suite] = suitesOf(await printed("junit", [reportOf(["a.srt"], [])]));
    assert.deepEqual(attributes(suite!, "tests", "failures"), ["1", "0"]);
    assert.deepEqual(childrenOf(suite!, "testcase")[0]?.children, []);
  });

  it("what could not be checked is an error, not a failure", async () => {
    const [suite] = suitesOf(await printed("junit", [await problemReport("gone.srt")]));
    assert.deepEqual(attributes(suite!, "name", "failures", "errors"), ["gone.srt", "0", "1"]);
  });

  it("nothing looked at is a document too", async () => assert.deepEqual(suitesOf(await printed("junit", [])), []));

  it("any name and any text stay in their places", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), async (name, message) => {
        const text = await printed("junit", [
          reportOf(
            [name],
            [
              { ...error, pointer: "/files/0", message },
              { ...warning, message },
            ],
          ),
        ]);
        const [suite] = suitesOf(text);
        // What XML 1.0 §2.2 has no place for is left out.
        const kept = name.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
        assert.deepEqual(attributes(suite!, "name", "tests"), [kept, "2"]);
      }),
      { numRuns: 100 },
    ));
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly { readonly id: string }[];
      };
    };
    readonly columnKind: string;
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly { readonly level: string }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: object };
        readonly logicalLocations?: readonly object[];
      }[];
    }[];
  }[];
}

const runOf = async (...reports: readonly Report[]) => {
  const { version, runs } = JSON.parse(await printed("sarif", reports)) as Sarif;
  assert.deepEqual([version, runs.length], ["2.1.0", 1]);
  return runs[0]!;
};

describe("reports for code scanning (SARIF)", () => {
  it("a result for each finding: rule, level, file and place", async () => {
    const { results, tool, invocations, columnKind } = await runOf(TWO);
    assert.deepEqual(
      results.map(({ ruleId, level, message }) => [ruleId, level, message.text]),
      [
        ["time/overlap", "warning", warning.message],
        ["promise/audio-not-checked", "note", note.message],
        ["parse/time-unreadable", "error", error.message],
      ],
    );
    const [place] = results[2]!.locations;
    assert.deepEqual(place, {
      physicalLocation: { artifactLocation: { uri: "b.srt" }, region: { startLine: 7, startColumn: 3 } },
      logicalLocations: [{ name: "#2", kind: "element" }],
    });
    assert.deepEqual(results[1]!.locations, [{ physicalLocation: { artifactLocation: { uri: "a.srt" } } }]);
    assert.deepEqual([tool.driver.name, tool.driver.version], ["kinoglot", readPackageVersion()]);
    assert.deepEqual([columnKind, invocations], ["utf16CodeUnits", [{ executionSuccessful: true }]]);
  });

  it("each rule is listed once, and every result has one that is", async () => {
    const { results, tool } = await runOf(TWO, TWO);
    const listed = tool.driver.rules.map(({ id }) => id);
    assert.deepEqual(listed, [...new Set(results.map(({ ruleId }) => ruleId))].sort());
  });

  it("a span is a place in the text", async () => {
    const { results } = await runOf(reportOf(["a"], [{ ...note, span: { start: 4, end: 9 } }]));
    assert.deepEqual(results[0]!.locations[0]!.physicalLocation.region, { charOffset: 4, charLength: 5 });
  });

  it("what could not be checked is a notification", async () => {
    const { results, invocations } = await runOf(await problemReport("gone.srt"), TWO);
    assert.equal(results.length, 3);
    assert.equal(invocations[0]?.executionSuccessful, false);
    assert.deepEqual(
      invocations[0].toolExecutionNotifications?.map(({ level }) => level),
      ["error"],
    );
  });

  for (const [name, uri] of [
    ["film 1.srt", "film%201.srt"],
    ["reel#2?.srt", "reel%232%3F.srt"],
    ["reels\\2.srt", "reels/2.srt"],
    ["/srv/100%.srt", "/srv/100%25.srt"],
    ["C:\\reels\\1.srt", "file:///C:/reels/1.srt"],
    ["Отлив.srt", encodeURI("Отлив.srt")],
    ["half \ud83c.srt", "half%20%EF%BF%BD.srt"],
  ] as const) {
    it(`${JSON.stringify(name)} is a reference`, async () => {
      const { results } = await runOf(reportOf([name], [note]));
      assert.equal(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri, uri);
    });
  }
});

/** The lines that reports are printed as, one after the other. */
async function lines(name: OutputName, ...reports: readonly Report[]): Promise<readonly string[]> {
  const output = await outputOf(name);
  const text = reports.map((report) => output.write(report).data).join("") + output.end().data;
  assert.ok(text === "" || text.endsWith("\n"));
  return text.split("\n").slice(0, -1);
}

/** A workflow command taken apart as the runner of workflows does it. */
function commandOf(line: string) {
  const [, command, properties = "", message = ""] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string): string => decodeURIComponent(text.replace(/%(?!25|0D|0A|3A|2C)/g, "%25"));
  const pairs = properties
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
  return {
    command,
    properties: Object.fromEntries(pairs.map(([name, value = ""]) => [name, unescaped(value)])) as Record<
      string,
      string
    >,
    message: unescaped(message),
  };
}

describe("annotations of a workflow (GitHub)", () => {
  it("a command for each finding, with file, line and rule", async () => {
    assert.deepEqual((await lines("github", TWO)).map(commandOf), [
      { command: "warning", properties: { file: "a.srt", title: "time/overlap #3" }, message: warning.message },
      { command: "notice", properties: { file: "a.srt", title: "promise/audio-not-checked" }, message: note.message },
      {
        command: "error",
        properties: { file: "b.srt", line: "7", col: "3", title: "parse/time-unreadable #2" },
        message: error.message,
      },
    ]);
  });

  it("a span is a line of the text that was sent", async () => {
    const input = { text: "The Salt Ferry\nFinland\n" };
    const answer = { result: { findings: [{ ...note, span: { start: 15, end: 22 } }] } };
    const [line = ""] = await lines("github", { operation: "records/read", subject: "page.txt", input, answer });
    const { file, line: row, col } = commandOf(line).properties;
    assert.deepEqual([file, row, col], ["page.txt", "2", "1"]);
  });

  it("a record among several is told by its file, and the place in it stays", async () => {
    const answer = { result: { works: [], findings: [{ ...note, pointer: "/1/runtime" }] } };
    const report: Report = { operation: "records/compare", subject: "", subjects: ["a.txt", "b.txt"], answer };
    const [line = ""] = await lines("github", report);
    assert.deepEqual(commandOf(line).properties, { file: "b.txt", title: "promise/audio-not-checked /runtime" });
  });

  it("a text is no file, and neither is stdin", async () => {
    const answer = { result: { findings: [note] } };
    for (const [operation, subject] of [
      ["version-tags/parse", "OmU"],
      ["records/read", "stdin"],
    ] as const) {
      const [line = ""] = await lines("github", { operation, subject, answer });
      const { properties, message } = commandOf(line);
      assert.deepEqual([properties, message], [{ title: note.rule }, `${subject}: ${note.message}`]);
    }
  });

  it("what could not be checked is an error", async () => {
    const [line = ""] = await lines("github", await problemReport("gone.srt"));
    assert.equal(commandOf(line).command, "error");
    assert.match(commandOf(line).message, /^gone\.srt: /);
  });

  it("no name and no text ends a command or begins another", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), async (name, message) => {
        const hostile = `${name}\r\n::error::,a=b%0A${message}`;
        const printedLines = await lines("github", reportOf([hostile], [{ ...error, pointer: "/files/0", message }]));
        assert.equal(printedLines.length, 1);
        const { properties, message: told } = commandOf(printedLines[0]!);
        assert.deepEqual([properties["file"], told], [hostile, message]);
      }),
      { numRuns: 100 },
    ));
});

describe("rows for spreadsheets (TSV)", () => {
  const rowsOf = async (...reports: readonly Report[]) =>
    (await lines("tsv", ...reports)).map((line) => line.split("\t"));

  it("the names of the columns once, then a row for each finding", async () => {
    const head = ["name", "severity", "rule", "line", "cue", "place", "message"];
    const rows = [
      ["a.srt", "warning", "time/overlap", "", "3", "", warning.message],
      ["a.srt", "info", "promise/audio-not-checked", "", "", "", note.message],
      ["b.srt", "error", "parse/time-unreadable", "7", "2", "", error.message],
    ];
    assert.deepEqual(await rowsOf(TWO, TWO), [head, ...rows, ...rows]);
  });

  it("a row has no more cells than there are columns, whatever stands in it", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (message) => {
        const rows = await rowsOf(reportOf(["a\tb\nc"], [{ ...note, message: `${message}\t\r\n` }]));
        assert.deepEqual(
          rows.map(({ length }) => length),
          [7, 7],
        );
      }),
      { numRuns: 100 },
    ));

  const ASKED: readonly (readonly [OperationId, object, string, readonly string[]])[] = [
    [
      "version-tags/format",
      { tag: parseVersionTag("RU OV with FR & NL subt.").tag, style: "isdcf" },
      "x",
      ["x", "RU-FR-NL", "kind|subtitles.medium"],
    ],
    ["languages/lookup", { text: "russische" }, "russische", ["russische", "ru", "Russian", "RU"]],
    ["romanization/romanize", { text: "Юрий", scheme: "bgnpcgn-rus-Cyrl-Latn-1947" }, "Юрий", ["Юрий", "Yuriy"]],
    ["names/match", { queries: ["Gryazev"], candidates: ["Грязев"] }, "", ["Gryazev", "Грязев"]],
    ["titles/split", { text: "Кремень / The Hard-Hearted (2012)" }, "line", ["line", "Кремень", "Cyrl", "2012"]],
    ["records/compare", { records: [] }, "", []],
  ];
  for (const [operation, input, subject, first] of ASKED) {
    it(`${operation} gives rows of its own`, async () => {
      const given = await answer(operation, input, reader);
      assert.ok("result" in given, JSON.stringify(given));
      const [head = [], row = []] = await rowsOf({ operation, subject, input, answer: given });
      assert.deepEqual(row.slice(0, first.length), first);
      assert.ok(row.length === 0 || row.length === head.length);
    });
  }

  it("what could not be asked is talk", async () => {
    const output = await outputOf("tsv");
    const { data, talk } = output.write(await problemReport("gone.srt"));
    assert.equal(data, "");
    assert.match(talk ?? "", /\n$/);
  });
});
