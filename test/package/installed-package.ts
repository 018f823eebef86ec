import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { browserEntries } from "../../scripts/browser-sizes.js";
import { PROJECT_ROOT } from "../../scripts/project-root.js";

interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const tool = (name: string): string => join(PROJECT_ROOT, "node_modules/.bin", name);
const ENTRIES = Object.keys(
  (JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")) as { exports: object }).exports,
).filter((entry) => !entry.includes("*"));
const READS = `parseVersionTag("RU OV with FR & NL subt.").tag.subtitles.map((track) => track.language).join()`;

/** The package as a stranger gets it: packed, installed in an empty folder, used from there. */
describe("the installed package", () => {
  const place = mkdtempSync(join(tmpdir(), "kinoglot-package-"));
  let packed: Packed;

  function run(command: string, args: readonly string[], options: { cwd?: string; input?: string } = {}): Finished {
    return spawnSync(command, args, { cwd: place, encoding: "utf8", maxBuffer: 1 << 26, ...options });
  }

  function succeed(command: string, args: readonly string[], options: { cwd?: string; input?: string } = {}): string {
    const { status, stdout, stderr } = run(command, args, options);
    assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
    return stdout;
  }

  before(() => {
    succeed("npm", ["run", "build"], { cwd: PROJECT_ROOT });
    const report = succeed("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", place], {
      cwd: PROJECT_ROOT,
    });
    packed = (JSON.parse(report) as readonly Packed[])[0] as Packed;
    writeFileSync(join(place, "package.json"), `{ "name": "stranger", "private": true }`);
    succeed("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", `./${packed.filename}`]);
  });

  after(() => {
    rmSync(place, { recursive: true, force: true });
  });

  it("holds what it needs and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    const wanted = [
      "package.json",
      "LICENSE",
      "NOTICE",
      "README.md",
      "CHANGELOG.md",
      "dist/index.js",
      "dist/index.d.ts",
      "dist/cli/main.js",
    ];
    assert.deepEqual(
      wanted.filter((path) => !paths.includes(path)),
      [],
    );
    const places =
      /^(?:package\.json|LICENSE|NOTICE|README\.md|CHANGELOG\.md|dist\/.+\.(?:js|d\.ts|js\.map)|dist\/web\/.+\.(?:html|css|(?:html|js|css)\.(?:br|gz))|locales\/.+\.json|schemas\/.+\.json)$/;
    assert.deepEqual(
      paths.filter((path) => !places.test(path)),
      [],
    );
  });

  it("is imported by an ES module", () => {
    const code = `import { parseVersionTag } from "kinoglot/version-tag"; console.log(${READS});`;
    assert.equal(succeed(process.execPath, ["--input-type=module", "--eval", code]), "fr,nl\n");
  });

  it("is required by CommonJS without a warning", () => {
    const code = `const { parseVersionTag } = require("kinoglot/version-tag"); console.log(${READS});`;
    const { stdout, stderr } = run(process.execPath, ["--input-type=commonjs", "--eval", code]);
    assert.deepEqual({ stdout, stderr }, { stdout: "fr,nl\n", stderr: "" });
  });

  it("can be entered by each of its doors", () => {
    for (const entry of ENTRIES) {
      const type = entry.endsWith(".json") ? `, { with: { type: "json" } }` : "";
      succeed(process.execPath, [
        "--no-warnings",
        "--input-type=module",
        "--eval",
        `await import("kinoglot${entry.slice(1)}"${type});`,
      ]);
    }
  });

  it("gives its schemas", () => {
    const code = `import schema from "kinoglot/schemas/finding.schema.json" with { type: "json" }; console.log(schema.title);`;
    assert.equal(succeed(process.execPath, ["--no-warnings", "--input-type=module", "--eval", code]), "Finding\n");
  });

  it("runs on a page: bundled, with nothing of Node around it", async () => {
    const entries = [...browserEntries().keys()].map((entry) => `kinoglot${entry.slice(1)}`);
    const areas = entries.map((entry, at) => `export * as area${at} from ${JSON.stringify(entry)};`).join("\n");
    const { outputFiles } = await build({
      stdin: { contents: `${areas}\nexport { parseVersionTag } from "kinoglot/version-tag";`, resolveDir: place },
      bundle: true,
      format: "iife",
      globalName: "kinoglot",
      platform: "browser",
      target: "es2022",
      write: false,
    });
    const page = createContext({ TextDecoder, TextEncoder });
    runInContext(outputFiles[0]!.text, page);
    assert.equal(runInContext(`kinoglot.${READS}`, page), "fr,nl");
    assert.equal(runInContext("typeof process + typeof require + typeof Buffer", page), "undefined".repeat(3));
  });

  for (const [file, resolution] of [
    ["consumer.mts", "nodenext"],
    ["consumer.cts", "nodenext"],
    ["consumer.ts", "bundler"],
  ] as const) {
    it(`has types for ${file} under ${resolution}`, () => {
      const typesOfEveryEntry = ENTRIES.filter((entry) => !entry.endsWith(".json"))
        .map((entry, index) => `export type * as entry${index} from "kinoglot${entry.slice(1)}";`)
        .join("\n");
      const code = `import { parseVersionTag } from "kinoglot/version-tag";
import type { VersionTag } from "kinoglot";
import type { Finding } from "kinoglot/model";
const tag: VersionTag | null = parseVersionTag("OmeU").tag;
export const findings: readonly Finding[] = parseVersionTag("OmeU").findings;
// @ts-expect-error a text is needed
parseVersionTag(7);
${typesOfEveryEntry}
export const kind: "original" | "dubbed" | "voiceover" | "silent" | "nodialogue" | "unknown" | undefined = tag?.kind;
`;
      writeFileSync(join(place, file), code);
      const module = resolution === "nodenext" ? "nodenext" : "esnext";
      const flags = [
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--module",
        module,
        "--moduleResolution",
        resolution,
      ];
      succeed(process.execPath, [compiler, ...flags, file]);
    });
  }

  it("answers on the command line, one line for one", () => {
    const requests = [
      `{"operation":"version-tags/parse","input":{"text":"RU OV with FR & NL subt."}}`,
      `not JSON`,
      `{"operation":"languages/lookup","input":{"code":"QBP"},"lang":"fr"}`,
    ];
    const answers = succeed(join(place, "node_modules/.bin/kinoglot"), ["batch"], { input: `${requests.join("\n")}\n` })
      .trimEnd()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as {
            result?: { languages?: { tag: string }[]; tag?: { audio: string[] } };
            problem?: { status: number };
          },
      );
    assert.equal(answers.length, 3);
    assert.deepEqual(answers[0]?.result?.tag?.audio, ["ru"]);
    assert.equal(answers[1]?.problem?.status, 400);
    assert.equal(answers[2]?.result?.languages?.[0]?.tag, "pt-BR");
  });

  it("satisfies publint", () => {
    succeed(tool("publint"), ["run", "--strict", join(place, packed.filename)]);
  });

  it("resolves to the right types by every resolution of an ES module package", () => {
    succeed(tool("attw"), [join(place, packed.filename), "--profile", "esm-only", "--no-color"]);
  });
});
