import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { packageOfFiles, type FileContent } from "../../src/dcp/index.js";
import { sha1Base64 } from "../../src/port/index.js";
import { buildPackage } from "../dcp/package-builder.js";
import { frenchSubtitles, oneReel, SMPTE_TITLE, textIn } from "../dcp/recipes.js";
import { SPOKEN, stacked } from "../dcp/spoken-lines.js";
import { machineWith, problemOf, resultOf, srt } from "./asked.js";

interface Report {
  readonly standard: string | null;
  readonly versions: readonly { readonly title: string; readonly assets: readonly { readonly present: boolean }[] }[];
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

interface Checked {
  readonly verdict: string;
  readonly findings: readonly { readonly rule: string; readonly pointer?: string }[];
  readonly files: readonly { readonly name: string; readonly versions?: readonly unknown[] }[];
}

const FILES = buildPackage(oneReel());
const base64 = (content: Uint8Array): string => Buffer.from(content).toString("base64");
const sent = (files: readonly FileContent[]) =>
  files.map(({ path, content }) => ({ path, content: base64(content ?? new Uint8Array()) }));

/** A machine with packages in folders of these names, and files. */
function machineWithPackages(
  packages: Readonly<Record<string, readonly FileContent[]>>,
  files: Readonly<Record<string, string>> = {},
) {
  const folders = Object.fromEntries(Object.keys(packages).map((name) => [name, "/"]));
  const folder = (path: string) => Promise.resolve(packageOfFiles(packages[path] ?? [], sha1Base64));
  return { ...machineWith({ ...folders, ...files }), folder };
}

const rulesOf = ({ findings }: Pick<Report, "findings">): readonly string[] => findings.map(({ rule }) => rule);

describe("packages/inspect", () => {
  it("a folder and its files give the same report", async () => {
    const machine = machineWithPackages({ Gate: FILES });
    const byPath = await resultOf<Report>("packages/inspect", { path: "Gate" }, machine);
    assert.deepEqual(await resultOf<Report>("packages/inspect", { files: sent(FILES) }), byPath);
    assert.deepEqual(
      [byPath.standard, byPath.versions.map(({ title }) => title), byPath.findings],
      ["smpte", [SMPTE_TITLE], []],
    );
  });

  it("XML may be sent as text, and what is not sent by its size alone", async () => {
    const files = FILES.map(({ path, content = null }) => {
      if (content === null || path.startsWith("pic")) return { path, bytes: content?.length ?? 0 };
      return /xml$/i.test(path) ? { path, text: Buffer.from(content).toString() } : { path, content: base64(content) };
    });
    const report = await resultOf<Report>("packages/inspect", { files, hashes: "text" });
    assert.deepEqual(rulesOf(report), []);
    assert.ok(report.versions[0]?.assets.every(({ present }) => present));
  });

  it("hashes are compared as far as was asked", async () => {
    const spoilt = FILES.map((file) =>
      file.path === "pic_1.mxf"
        ? {
            ...file,
            content: Buffer.from(
              Buffer.from(file.content ?? [])
                .toString()
                .toUpperCase(),
            ),
          }
        : file,
    );
    const found = async (hashes: string) =>
      rulesOf(await resultOf<Report>("packages/inspect", { files: sent(spoilt), hashes }));
    assert.deepEqual(await found("all"), ["package/hash-mismatch"]);
    assert.deepEqual(await found("text"), []);
    assert.deepEqual(await found("none"), []);
  });

  it("no file is no package, and every finding has its sentence", async () => {
    const { standard, versions, findings } = await resultOf<Report>("packages/inspect", { files: [] });
    assert.deepEqual([standard, versions, findings.map(({ rule }) => rule)], [null, [], ["package/no-assetmap"]]);
    assert.ok(findings.every(({ message }) => message.length > 10));
  });

  const machine = machineWithPackages({ Gate: FILES }, { "film.srt": "1" });
  const file = { path: "ASSETMAP.xml" };
  for (const [what, input, type, status, pointer] of [
    ["nothing", {}, "no-file", 400, undefined],
    ["a folder and files", { path: "Gate", files: [] }, "invalid-input", 422, ""],
    ["a file sent twice over", { files: [file, { ...file, content: "", text: "" }] }, "invalid-input", 422, "/files/1"],
    ["what is no base64", { files: [file, { ...file, content: "*" }] }, "invalid-input", 422, "/files/1/content"],
    ["a scope of hashes that is not known", { files: [], hashes: "some" }, "invalid-input", 422, "/hashes"],
    ["a file for a folder", { path: "film.srt" }, "file-unreadable", 422, undefined],
    ["a path that leads nowhere", { path: "Gone" }, "file-not-found", 404, undefined],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const problem = await problemOf("packages/inspect", input, machine);
      assert.deepEqual([problem.type, problem.status], [`/problems/${type}`, status]);
      assert.deepEqual(
        problem.errors?.map((one) => one.pointer),
        pointer === undefined ? undefined : [pointer],
      );
    });
  }

  it("takes a path from nobody but who sits at the machine", async () => {
    const problem = await problemOf("packages/inspect", { path: "Gate" });
    assert.deepEqual([problem.type, problem.status], ["/problems/path-not-taken", 400]);
  });

  it("a folder with more files than any package, or one that may not be read, is refused", async () => {
    const refusing = (error: Error) => ({ ...machine, folder: () => Promise.reject(error) });
    const asked = (error: Error) => problemOf("packages/inspect", { path: "Gate" }, refusing(error));
    assert.equal((await asked(new RangeError("more than 50,000 files"))).status, 413);
    const denied = await asked(Object.assign(new Error("denied"), { code: "EACCES" }));
    assert.deepEqual([denied.type, denied.status], ["/problems/file-unreadable", 422]);
  });
});

const WITHOUT = buildPackage(
  oneReel({ title: "Gate_FTR_F_RU-XX_BE_51_2K_TST_20240501_TST_SMPTE_OV", reels: [{ spoken: "ru" }] }),
);
const both = { stated: "fr", declared: "fr", cues: stacked("fr", "nl") };
const TWO = oneReel({
  title: "Gate_FTR_F_RU-FR-NL_BE_51_2K_TST_20240501_TST_SMPTE_OV",
  list: "fr nl",
  reels: [{ spoken: "ru", subtitle: both }],
});
const HALF = {
  ...TWO,
  reels: [
    { spoken: "ru", subtitle: { ...both, cues: both.cues.map((lines, at) => (at < 4 ? lines : lines.slice(0, 1))) } },
  ],
};

async function checked(
  packages: Readonly<Record<string, readonly FileContent[]>>,
  promise: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Checked> {
  const paths = [...Object.keys(packages), ...Object.keys(files)].map((path) => ({ path }));
  const context = { originalLanguages: ["ru"] };
  return resultOf<Checked>("subtitles/check", { files: paths, promise, context }, machineWithPackages(packages, files));
}

describe("packages against a promise, from the folder on", () => {
  it("a good package keeps what it holds", async () => {
    const { verdict, files, findings } = await checked({ Gate: FILES }, "RU OV with FR subt.");
    assert.deepEqual(
      [verdict, findings.filter(({ rule }) => !rule.startsWith("dcp/")), files[0]?.versions?.length],
      ["yes", [], 1],
    );
  });

  it("two languages in one track, and only the upper one to the end", async () => {
    assert.notEqual((await checked({ Gate: buildPackage(TWO) }, "RU OV with FR & NL subt.")).verdict, "no");
    const { verdict, findings } = await checked({ Gate: buildPackage(HALF) }, "RU OV with FR & NL subt.");
    assert.equal(verdict, "no");
    const [half] = findings.filter(({ rule }) => rule === "promise/half-missing");
    assert.match(half?.pointer ?? "", /^\/files\/0\/versions\/0\/assets\/\d+$/);
    const one = await checked({ Gate: buildPackage(HALF) }, "RU OV with FR subt.");
    assert.ok(one.findings.every(({ rule }) => rule !== "promise/half-missing"));
  });

  it("a file gives subtitles to a package without any, and does not mend its sound", async () => {
    const film = { "film.fr.srt": srt(SPOKEN.fr) };
    assert.equal((await checked({ Gate: WITHOUT }, "RU OV with FR subt.")).verdict, "no");
    assert.equal((await checked({ Gate: WITHOUT }, "RU OV with FR subt.", film)).verdict, "yes-with-notes");
    assert.equal((await checked({ Gate: WITHOUT }, "DE OV with FR subt.", film)).verdict, "no");
  });

  it("captions for devices are no subtitles", async () => {
    const captioned = buildPackage(oneReel({ reels: [{ spoken: "ru", captions: [textIn("fr")] }] }));
    assert.equal((await checked({ Gate: captioned }, "RU OV with FR subt.")).verdict, "no");
  });

  it("a version file needs the package of its original", async () => {
    const recipe = frenchSubtitles("smpte");
    const title = SMPTE_TITLE.replace("_OV", "_VF");
    const version = buildPackage({ ...recipe, title, reels: recipe.reels.slice(0, 1), elsewhere: ["picture"] });
    const promise = "RU OV with FR subt.";
    assert.equal((await checked({ Version: version }, promise)).verdict, "unknown");
    const stranger = buildPackage({ ...oneReel(), idsFrom: 500, title: SMPTE_TITLE.replace("RU-FR", "DE-NL") });
    assert.equal((await checked({ Version: version, Other: stranger }, promise)).verdict, "unknown");
    const original = buildPackage(oneReel({ title: SMPTE_TITLE.replace("RU-FR", "RU-XX"), reels: [{ spoken: "ru" }] }));
    assert.equal((await checked({ Version: version, Original: original }, promise)).verdict, "yes");
  });
});
