import { finding } from "../../check/index.js";
import type { Cue, Finding, SubtitleDocument } from "../../model/index.js";
import { mojibakeRepair } from "../../text/index.js";
import { ofProfile } from "./check-subtitles.js";
import type { CheckSettings } from "./check-settings.js";
import { ruleSettings, type RuleSettings } from "./rule-settings.js";
import type { RepairedCues } from "./subtitle-rule.js";
import { SUBTITLE_RULES } from "./subtitle-rules.js";

/** A repaired document, and the findings that were done away with; `cue` is the number in the document that was given. */
export interface FixedSubtitles {
  readonly document: SubtitleDocument;
  readonly fixed: readonly Finding[];
}

type Repair = (document: SubtitleDocument, settings: RuleSettings) => RepairedCues;

const SHOWN = 60;

/** Letters that were read in the wrong encoding at some time: not a matter of profiles, and the first to be put right. */
function repairLetters(document: SubtitleDocument): RepairedCues {
  const repair = mojibakeRepair(document.cues.map(({ text }) => text).join("\n"));
  if (repair === undefined) return { cues: document.cues, fixed: [] };
  const fixed: Finding[] = [];
  const cues = document.cues.map((cue, at): Cue => {
    const text = repair(cue.text);
    if (text === cue.text) return cue;
    const params = { text: cue.text.slice(0, SHOWN), suggestion: text.slice(0, SHOWN) };
    fixed.push(finding("encoding/mojibake", params, { cue: at + 1, suggestions: [text] }));
    const runs = cue.runs?.map((run) => ({ ...run, text: repair(run.text) }));
    const { runs: _runs, ...rest } = cue;
    // A run that ends inside a letter cannot be repaired by itself: how it is drawn gives way to what it says.
    const whole = runs?.map((run) => run.text).join("") === text;
    return { ...rest, text, ...(whole && { runs }) };
  });
  return { cues, fixed };
}

/** How the cues of a document are called by whoever asks, and how finely their times can be kept. */
export interface RepairScope {
  /** Which number each cue goes by, from 0. */
  readonly numbers: readonly number[];
  /** The nearest time that can be kept. */
  readonly time?: (milliseconds: number) => number;
}

/** Repairs may bring new ones about: a cue that was moved may now be a duplicate. So many rounds have always been enough. */
const ROUNDS = 8;

/**
 * Repairs what has one right repair and changes no word: letters of a wrong encoding, blanks, marks, hyphens, brackets;
 * cues that are empty, twice there or out of order; overlaps and gaps of a few frames. Only rules of the profile count.
 * What it gives it would not repair again. A profile that does not exist throws an `UnknownValueError`.
 */
export function fixSubtitles(document: SubtitleDocument, settings: CheckSettings = {}): FixedSubtitles {
  return repairCues(document, settings, { numbers: document.cues.map((_, at) => at) });
}

/** What `fixSubtitles` does, for cues that go by other numbers, or whose times a file can hold only so finely. */
export function repairCues(
  document: SubtitleDocument,
  settings: CheckSettings,
  { numbers: given, time }: RepairScope,
): FixedSubtitles {
  const { profile } = ruleSettings(document, settings);
  const ofRules = SUBTITLE_RULES.flatMap(({ rule, fix }) =>
    fix !== undefined && profile.rules[rule] !== undefined ? [fix] : [],
  );
  const repairs: readonly Repair[] = [repairLetters, ...ofRules];
  const fixed: Finding[] = [];
  let current = document;
  let numbers = given;
  for (let round = 0; round < ROUNDS; round++) {
    const already = fixed.length;
    for (const repair of repairs) {
      const repaired = repair(current, settingsOf(current, settings, numbers));
      if (repaired.fixed.length === 0) continue;
      const { before } = repaired;
      const old = numbers;
      fixed.push(...repaired.fixed.map((found) => ({ ...found, cue: old[found.cue! - 1]! + 1 })));
      numbers = before === undefined ? old : before.map((at) => old[at]!);
      current = { ...current, cues: time === undefined ? repaired.cues : timedCues(repaired.cues, time) };
    }
    if (fixed.length === already) break;
  }
  const letters = fixed.filter(({ rule }) => rule === "encoding/mojibake");
  const others = fixed.filter(({ rule }) => rule !== "encoding/mojibake");
  return { document: current, fixed: [...letters, ...ofProfile(others, profile)] };
}

function timedCues(cues: readonly Cue[], time: (milliseconds: number) => number): readonly Cue[] {
  return cues.map((cue) => ({ ...cue, start: time(cue.start), end: cue.end === null ? null : time(cue.end) }));
}

/** Settings whose evidence of languages follows the cues to their new numbers. */
function settingsOf(document: SubtitleDocument, settings: CheckSettings, numbers: readonly number[]): RuleSettings {
  const { evidence } = settings;
  if (!evidence?.bilingual) return ruleSettings(document, settings);
  const now = new Map(numbers.map((old, at) => [old + 1, at + 1]));
  const lines = evidence.lines.flatMap((line) => {
    const cue = now.get(line.cue);
    return cue === undefined ? [] : [{ ...line, cue }];
  });
  return ruleSettings(document, { ...settings, evidence: { ...evidence, lines } });
}
