import type { TimedTextContent, TimedTextPlay } from "../../dcp/index.js";
import type { SubtitlesCheckInput } from "../../generated/schema-types.js";
import type { Finding } from "../../model/index.js";
import type { TextInHand } from "../../promise/index.js";
import { checkSubtitles } from "../../subtitle/index.js";
import type { Reader } from "../operation.js";
import { inspectPath } from "../packages/package-at.js";
import { isRefusal, type Refusal } from "../refusal.js";
import { sharedSettings, type CheckedEntry } from "./checked-entry.js";

/** Of all places where a text is played, the one that is over first: what ends too late anywhere ends too late there. */
function shortestOf(plays: readonly TimedTextPlay[]): TimedTextPlay | undefined {
  return plays.reduce<TimedTextPlay | undefined>(
    (shortest, play) => ((play.reelEnd ?? Infinity) < (shortest?.reelEnd ?? Infinity) ? play : shortest),
    undefined,
  );
}

/**
 * What the checks find in one timed text of a package, each finding with the place where the text is played first, or is
 * over first. The package itself has compared its language with what it declares.
 */
function checkText(
  { document, evidence, text, bytes, files }: TimedTextContent,
  plays: readonly TimedTextPlay[],
  input: SubtitlesCheckInput,
): readonly Finding[] {
  if (document === null) return [];
  const { context, ...settings } = sharedSettings(input);
  const captions = context?.captions === true || plays.some((play) => play.captions);
  const shortest = shortestOf(plays);
  const found = checkSubtitles(document, {
    ...settings,
    context: { ...context, captions },
    ...(evidence && { evidence }),
    text,
    timedText: {
      bytes,
      ...(files && { files }),
      ...(shortest?.reelEnd != null && { reelDuration: shortest.reelEnd }),
    },
  });
  return found
    .filter(({ rule }) => rule !== "language/declared-vs-actual")
    .map((one) => {
      const place = one.rule === "time/after-reel" ? shortest : plays.at(0);
      return { ...one, pointer: place?.pointer ?? "" };
    });
}

/** The text as it is held against a promise; null when it could not be read. */
function textInHand(
  { document, evidence, path }: TimedTextContent,
  plays: readonly TimedTextPlay[],
  index: number,
): TextInHand | null {
  const shown = plays.filter((play) => !play.captions);
  const [first] = shown;
  if (document === null || evidence === null || first === undefined) return null;
  const versions = shown.map(({ pointer }) => Number(pointer.split("/")[2]));
  const file = {
    name: path,
    pointer: `/files/${index}${first.pointer}`,
    document,
    evidence,
    kind: "full",
    findings: [],
  } as const;
  return { file, versions };
}

/** Inspects the package in a folder, and checks the timed text in it like any other subtitles. */
export async function checkPackage(
  path: string,
  index: number,
  input: SubtitlesCheckInput,
  reader: Reader,
): Promise<CheckedEntry | Refusal> {
  const ofTexts: Finding[] = [];
  const texts: TextInHand[] = [];
  const onText = (text: TimedTextContent, plays: readonly TimedTextPlay[]): void => {
    for (const one of checkText(text, plays, input)) ofTexts.push(one);
    const held = input.promise === undefined ? null : textInHand(text, plays, index);
    if (held !== null) texts.push(held);
  };
  const report = await inspectPath(path, { hashes: input.hashes ?? "text", onText }, reader);
  if (isRefusal(report)) return report;
  const findings = [...report.findings, ...ofTexts].map((one) => ({
    ...one,
    pointer: `/files/${index}${one.pointer ?? ""}`,
  }));
  const { versions } = report;
  return {
    kind: "package",
    inHand: { report: { ...report, findings }, texts },
    checked: {
      name: path,
      format: null,
      encoding: null,
      languages: [],
      bilingual: false,
      undetermined: true,
      count: 0,
      versions,
    },
  };
}
