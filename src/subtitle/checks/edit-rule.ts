import type { Cue, Finding } from "../../model/index.js";
import { cueFinding, type CueRuleId } from "./cue-finding.js";
import { editedCue, editedText, type TextEdit } from "../cue-text-edit.js";
import type { RuleSettings } from "./rule-settings.js";
import type { SubtitleRule } from "./subtitle-rule.js";

/** A rule that can say how the text of a cue should be. */
export interface CueEdits {
  readonly rule: CueRuleId;
  /** Which letters of the finding's parameters are filled in beside the time. */
  readonly params: "text" | "none";
  /** What should be changed in a cue (from 0), in order; nothing where all is well. */
  readonly edits: (cue: Cue, at: number, settings: RuleSettings) => readonly TextEdit[];
}

const SHOWN = 60;

/** The line that an edit begins in. */
function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return text.slice(start, end < 0 ? undefined : end).slice(0, SHOWN);
}

/** A rule made of the edits it wants: it finds the cues in which there are any, suggests the text with them made, and makes them. */
export function editRule({ rule, params, edits }: CueEdits): SubtitleRule {
  const check: SubtitleRule["check"] = (document, settings) => {
    const findings: Finding[] = [];
    for (const [at, cue] of document.cues.entries()) {
      const wanted = edits(cue, at, settings);
      const [first] = wanted;
      if (first === undefined) continue;
      const words = params === "text" ? { text: lineAt(cue.text, first.start) } : {};
      // Which of both shapes a rule's parameters have is said by `params`, and held to the registry by a test.
      findings.push(cueFinding(rule, document, at, words as never, [editedText(cue.text, wanted)]));
    }
    return findings;
  };
  return {
    rule,
    check,
    fix: (document, settings) => ({
      cues: document.cues.map((cue, at) => editedCue(cue, edits(cue, at, settings))),
      fixed: check(document, settings),
    }),
  };
}
