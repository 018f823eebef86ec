import assert from "node:assert/strict";
import { packageOfFiles, type FileContent } from "../../src/dcp/index.js";
import { answer, readerOf, type OperationId, type ToldFinding } from "../../src/operation/index.js";
import { sha1Base64 } from "../../src/port/index.js";
import { checkSubtitles, readSubtitleText, type CheckSettings } from "../../src/subtitle/index.js";
import { buildPackage } from "../dcp/package-builder.js";
import { frenchSubtitles } from "../dcp/recipes.js";

/** A line of the batch door. */
interface RequestExample {
  readonly operation: OperationId;
  readonly input: unknown;
}

/** In this file, this text (which stands there once) becomes that one; null: the file is left out. */
type Change = readonly [path: string, from: string, to: string] | readonly [path: string, leftOut: null];

/**
 * A good package with changes: `change` while it is made, so that sizes and hashes fit, `changeAfterPacking` when they no
 * longer do. `sub_1.xml` is the timed text inside `sub_1.mxf` too. `beside` are files of so many bytes that are laid in. The
 * package is given to `packages/inspect`, or where there is a `profile` to `subtitles/check`.
 */
interface PackageExample {
  readonly package: keyof typeof PACKAGES;
  readonly change?: readonly Change[];
  readonly changeAfterPacking?: readonly Change[];
  readonly beside?: readonly (readonly [path: string, bytes: number])[];
  readonly profile?: string;
}

/** A subtitle file and what only a program knows of it: given to `checkSubtitles` of `kinoglot/subtitle`. */
interface CheckExample {
  readonly checkSubtitles: CheckSettings & { readonly text: string };
}

type Example = RequestExample | PackageExample | CheckExample;

const PACKAGES = { "good-smpte": frenchSubtitles("smpte"), "good-interop": frenchSubtitles("interop") } as const;

const english = readerOf("en");

function changed(text: string, path: string, changes: readonly Change[]): string {
  return changes.reduce((before, [at, from, to]) => {
    if (at !== path || from === null || to === undefined) return before;
    assert.equal(before.split(from).length, 2, `${path} has this text once: ${from}`);
    return before.replace(from, () => to);
  }, text);
}

/** The files of a package example. */
function packageFiles(example: PackageExample): readonly FileContent[] {
  const { package: name, change = [], changeAfterPacking = [], beside = [] } = example;
  const untouched = new Set([...change, ...changeAfterPacking].map(([path]) => path));
  const built = buildPackage({
    ...PACKAGES[name],
    change: (xml, path) => {
      untouched.delete(path);
      return changed(xml, path, change);
    },
  });
  for (const { path } of built) untouched.delete(path);
  const files = built.flatMap(({ path, content }) => {
    if (changeAfterPacking.some(([at, from]) => at === path && from === null)) return [];
    const text = Buffer.from(content ?? []).toString("latin1");
    return [{ path, content: Buffer.from(changed(text, path, changeAfterPacking), "latin1") }];
  });
  assert.deepEqual([...untouched], [], "the package lacks these files");
  return [...files, ...beside.map(([path, bytes]) => ({ path, content: new Uint8Array(bytes) }))];
}

/** Someone at whose machine every path leads to this package. */
function readerWith(files: readonly FileContent[]): typeof english {
  return readerOf("en", {
    files: {
      look: () => Promise.resolve({ kind: "folder" }),
      folder: () => Promise.resolve(packageOfFiles(files, sha1Base64)),
      read: () => Promise.reject(new Error("a folder")),
      chunks: () => assert.fail("a folder"),
    },
  });
}

async function answered({ operation, input }: RequestExample, reader = english): Promise<readonly ToldFinding[]> {
  const given = await answer(operation, input, reader);
  assert.ok("result" in given, `the example is refused: ${JSON.stringify(given)}`);
  return (given.result as { findings: readonly ToldFinding[] }).findings;
}

/** Runs an example of a rule page and gives what it found. */
export async function findingsOf(example: string): Promise<readonly ToldFinding[]> {
  const parsed = JSON.parse(example) as Example;
  if ("package" in parsed) {
    const { profile } = parsed;
    const contents = packageFiles(parsed);
    if (profile !== undefined) {
      const input = { files: [{ path: "film" }], profile };
      return answered({ operation: "subtitles/check", input }, readerWith(contents));
    }
    const files = contents.map(({ path, content }) => ({
      path,
      content: Buffer.from(content ?? []).toString("base64"),
    }));
    return answered({ operation: "packages/inspect", input: { files } });
  }
  if ("checkSubtitles" in parsed) {
    const { text } = parsed.checkSubtitles;
    const { value: document } = readSubtitleText(text);
    assert.ok(document, "the example is no subtitle file");
    return checkSubtitles(document, parsed.checkSubtitles).map(english.tell);
  }
  return answered(parsed);
}

function diffLines([path, from, to]: Change): readonly string[] {
  if (from === null) return [`--- ${path}`, "+++ (left out)"];
  const lines = (mark: string, text: string | undefined): readonly string[] =>
    text ? text.split("\n").map((line) => mark + line) : [];
  return [`--- ${path}`, `+++ ${path}`, ...lines("-", from), ...lines("+", to)];
}

/** What a package example changes, as a reader sees it; undefined for other examples and for a package that is good. */
export function diffOf(example: string): string | undefined {
  const { change = [], changeAfterPacking = [] } = JSON.parse(example) as Partial<PackageExample>;
  const lines = [...change, ...changeAfterPacking].flatMap(diffLines);
  return lines.length === 0 ? undefined : lines.join("\n");
}
