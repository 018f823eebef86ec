import assert from "node:assert/strict";
import { it } from "mocha";
import type { SubtitleDocument } from "../../../src/model/index.js";
import { checkSubtitles, type CheckSettings } from "../../../src/subtitle/checks/index.js";
import { documentOf, type CueRow } from "./document-of.js";

/** Cues, and what is found of one rule, as `cue severity: suggestion`. */
export interface CueRuleRow {
  readonly rule: string;
  readonly what: string;
  readonly cues: readonly CueRow[];
  readonly settings?: CheckSettings;
  readonly document?: Partial<SubtitleDocument>;
  readonly found: readonly string[];
}

export const NETFLIX: CheckSettings = { profile: "netflix", context: { language: "en", frameRate: 24 } };
export const CINEMA: CheckSettings = { profile: "cinema-bv21", context: { language: "en", frameRate: 24 } };
export const BBC: CheckSettings = { profile: "bbc", context: { language: "en" } };

/** Settings with something else known. */
export function knowing(settings: CheckSettings, context: CheckSettings["context"]): CheckSettings {
  return { ...settings, context: { ...settings.context, ...context } };
}

/** One test for each row. */
export function testCueRules(rows: readonly CueRuleRow[]): void {
  for (const { rule, what, cues, settings = {}, document = {}, found } of rows) {
    it(`${rule}: ${what}`, () => {
      const all = checkSubtitles(documentOf(cues, document), settings);
      const hits = all.filter((one) => one.rule === rule);
      assert.deepEqual(
        hits.map(({ cue, severity, suggestions }) => [`${cue} ${severity}`, ...(suggestions ?? [])].join(": ")),
        found,
      );
    });
  }
}
