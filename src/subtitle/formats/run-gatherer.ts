import type { Run } from "../../model/index.js";

/** How a stretch of text is drawn. */
export type RunStyle = Omit<Run, "text">;

/** Drawn as everything else. */
export const PLAIN: RunStyle = {};

function sameStyle(one: RunStyle, other: RunStyle): boolean {
  return (
    one === other ||
    (one.italic === other.italic &&
      one.bold === other.bold &&
      one.underline === other.underline &&
      one.colour === other.colour &&
      one.voice === other.voice)
  );
}

/** Whether a style says anything. */
function isPlain(style: RunStyle): boolean {
  return sameStyle(style, PLAIN);
}

/** The text of a cue as its reader comes upon it, piece by piece, neighbours of one style joined. */
export class RunGatherer {
  readonly #pieces: string[][] = [];
  readonly #styles: RunStyle[] = [];
  #newlines = 0;

  /** Adds a piece in a style. */
  append(text: string, style: RunStyle = PLAIN): void {
    if (text === "") return;
    this.#writeNewlines(style);
    this.#add(text, style);
  }

  /** Adds a line end, which belongs to a style only when that goes on behind it. */
  newline(): void {
    this.#newlines++;
  }

  #writeNewlines(style: RunStyle): void {
    const ends = "\n".repeat(this.#newlines);
    this.#newlines = 0;
    const last = this.#styles.at(-1);
    if (ends !== "") this.#add(ends, last !== undefined && sameStyle(last, style) ? style : PLAIN);
  }

  #add(text: string, style: RunStyle): void {
    const last = this.#styles.at(-1);
    if (last !== undefined && sameStyle(last, style)) {
      this.#pieces.at(-1)!.push(text);
    } else {
      this.#pieces.push([text]);
      this.#styles.push(style);
    }
  }

  /** Text and runs as a cue has them: no runs where all is plain. */
  get cueText(): { readonly text: string; readonly runs?: readonly Run[] } {
    this.#writeNewlines(PLAIN);
    const runs = this.#pieces.map((pieces, at): Run => ({ text: pieces.join(""), ...this.#styles[at]! }));
    const text = runs.map((run) => run.text).join("");
    return this.#styles.every(isPlain) ? { text } : { text, runs };
  }
}

/** The runs of a cue; one plain run when it has none of its own. */
export function runsOf(cue: { readonly text: string; readonly runs?: readonly Run[] }): readonly Run[] {
  return cue.runs ?? (cue.text === "" ? [] : [{ text: cue.text }]);
}
