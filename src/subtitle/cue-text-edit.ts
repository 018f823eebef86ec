import type { Cue, Run } from "../model/index.js";

/** A stretch of a cue's text, in UTF-16 units, and what should stand there. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits made; they are in order and do not overlap. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of edits) {
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return pieces.join("") + text.slice(from);
}

/** The runs of a text with edits made: what is put in is drawn as what it replaces, or as what it stands before. */
function editedRuns(text: string, runs: readonly Run[], edits: readonly TextEdit[]): readonly Run[] {
  const edited: Run[] = [];
  let end = 0;
  let from = 0;
  let next = 0;
  for (const [at, run] of runs.entries()) {
    end += run.text.length;
    const pieces: string[] = [];
    const last = at === runs.length - 1;
    for (; next < edits.length && (edits[next]!.start < end || last); next++) {
      pieces.push(text.slice(from, edits[next]!.start), edits[next]!.text);
      from = edits[next]!.end;
    }
    if (from < end) pieces.push(text.slice(from, end));
    from = Math.max(from, end);
    const left = pieces.join("");
    if (left !== "") edited.push({ ...run, text: left });
  }
  return edited;
}

/** A cue with edits made in its text; how the text is drawn stays. */
export function editedCue(cue: Cue, edits: readonly TextEdit[]): Cue {
  if (edits.length === 0) return cue;
  const { runs, ...rest } = cue;
  const text = editedText(cue.text, edits);
  if (runs === undefined) return { ...rest, text };
  return { ...rest, text, runs: editedRuns(cue.text, runs, edits) };
}
