import type { PackageReport, PackageVersion } from "../dcp/index.js";
import type { Finding, VersionTag } from "../model/index.js";
import { comparisonOf, compareVersionTags, type Comparison, type Verdict } from "../version-tag/index.js";
import { fileFindings, stateOfFiles } from "./file-findings.js";
import type { FileInHand } from "./file-in-hand.js";
import { halfMissing } from "./halves.js";
import { choicesOf, filesFor, readAsPromised, tracksOfAll } from "./judge-files.js";
import type { PromiseContext } from "./promise-context.js";
import { bestOf, soundness, worseVerdict } from "./verdict.js";

/** A timed text of a package with the versions that play it, by their number in the report. */
export interface TextInHand {
  readonly file: FileInHand;
  readonly versions: readonly number[];
}

/** A package with what was found of it. */
export interface PackageInHand {
  readonly report: PackageReport;
  /** Its timed text, as far as it could be read. */
  readonly texts: readonly TextInHand[];
}

/** One version with the rest of what is in hand. */
interface VersionInHand {
  readonly version: PackageVersion;
  readonly number: number;
  readonly package: PackageInHand;
  /** The parts that any package in hand holds. */
  readonly parts: ReadonlySet<string>;
}

function partsOf(packages: readonly PackageInHand[]): ReadonlySet<string> {
  const assets = packages.flatMap(({ report }) => report.versions.flatMap((version) => version.assets));
  return new Set(assets.filter(({ present }) => present).map(({ id }) => id));
}

/** Whether a finding bears on a version: its own, one of a file that it plays, and those of the package as a whole. */
function bearsOn({ pointer = "", params }: Finding, { report }: PackageInHand, version: number): boolean {
  const [, index] = /\/versions\/(\d+)/.exec(pointer) ?? [];
  if (index !== undefined) return Number(index) === version;
  const { file } = params;
  const plays = ({ assets }: PackageVersion): boolean => assets.some(({ path }) => path !== null && path === file);
  return !report.versions.some(plays) || plays(report.versions[version]!);
}

/** What is wrong with a version beyond its languages: a broken one cannot be shown, whatever it promises. */
function stateOf({ package: inHand, number, parts }: VersionInHand): Verdict {
  const { findings } = inHand.report;
  const isElsewhere = ({ rule, params, severity }: Finding): boolean =>
    rule === "package/external-asset" && severity === "warning" && parts.has(String(params["id"]));
  return soundness(findings.filter((one) => bearsOn(one, inHand, number) && !isElsewhere(one)));
}

/** A version file is complete when the package of its original lies beside it. */
function tagOf({ version, parts }: VersionInHand): VersionTag {
  const { package: kind, ...tag } = version.tag;
  const isComplete = version.assets.every(({ id, type }) => type === "other" || parts.has(id));
  return kind === undefined || (kind === "VF" && isComplete) ? tag : version.tag;
}

/** Whether the reels of a version that should hold two languages hold both. */
function reelFindings(promise: VersionTag, { package: { texts }, number }: VersionInHand): readonly Finding[] {
  const wanted = (promise.subtitles ?? []).map(({ language }) => language);
  const played = texts.filter(({ versions }) => versions.includes(number)).map(({ file }) => file);
  const reels = filesFor(promise, played);
  const both = reels.find(({ languages }) => languages.length > 1);
  return wanted.length > 1 && both !== undefined ? halfMissing(reels, both.languages) : [];
}

function judgeVersion(choice: VersionTag, inHand: VersionInHand, context: PromiseContext): Comparison {
  const compared = compareVersionTags(choice, { title: inHand.version.title, tag: tagOf(inHand) }, context);
  const { verdict, findings } = comparisonOf([...compared.findings, ...reelFindings(choice, inHand)]);
  return { verdict: worseVerdict(verdict, stateOf(inHand)), findings };
}

/** A version played with subtitle files beside it. */
function judgeWithFiles(
  choice: VersionTag,
  inHand: VersionInHand,
  files: readonly FileInHand[],
  context: PromiseContext,
): Comparison {
  const held = filesFor(choice, files);
  const tag = tagOf(inHand);
  const subtitles = [...(tag.subtitles ?? []), ...tracksOfAll(held)];
  const compared = compareVersionTags(choice, { title: inHand.version.title, tag: { ...tag, subtitles } }, context);
  const { verdict, findings } = comparisonOf([
    ...compared.findings.map(readAsPromised),
    ...fileFindings(choice.subtitles ?? [], held, compared, context),
  ]);
  return { verdict: [stateOf(inHand), stateOfFiles(held)].reduce(worseVerdict, verdict), findings };
}

/**
 * Does a version of the packages keep a promise, alone or with the files beside it? One version is played at a time, so two
 * that keep half of it each keep none; the best one counts.
 */
export function judgePackages(
  promise: VersionTag,
  packages: readonly PackageInHand[],
  files: readonly FileInHand[],
  context: PromiseContext,
): Comparison {
  const parts = partsOf(packages);
  const versions = packages.flatMap((one) =>
    one.report.versions.map((version, number): VersionInHand => ({ version, number, package: one, parts })),
  );
  const choices = choicesOf(promise);
  const alone = versions.flatMap((version) => choices.map((choice) => judgeVersion(choice, version, context)));
  const withFiles =
    files.length === 0
      ? []
      : versions.flatMap((version) => choices.map((choice) => judgeWithFiles(choice, version, files, context)));
  return bestOf([...alone, ...withFiles]) ?? { verdict: "no", findings: [] };
}
