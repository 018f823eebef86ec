import { SPELLING_LETTERS } from "../../generated/chunk-costs.js";
import { SPELLING_CHUNKS, SPELLING_MODEL } from "../../generated/joint-spellings.js";
import { BackoffModel } from "../backoff-model/index.js";
import { RUSSIAN_ALPHABET } from "../spelling/index.js";

/** The model's symbols below are the start and the end of a word. */
const FIRST_CHUNK = 2;

/** What one Latin letter can stand for: `symbols` of the model, and as many entries with the first and second Cyrillic letter (−1 none). */
export interface LetterChunks {
  readonly symbols: Int16Array;
  readonly first: Int8Array;
  readonly second: Int8Array;
}

/** How spellings of a name in both scripts go together, learned from the labels of people in Wikidata. */
export interface JointModel {
  readonly model: BackoffModel;
  /** The Latin letters told apart; {@link latinSpelling} writes a word in them. */
  readonly latinLetters: ReadonlySet<string>;
  /** What each Latin letter can stand for. */
  readonly chunksOf: ReadonlyMap<string, LetterChunks>;
}

let built: JointModel | undefined;

/** The learned model; it is read from its packed table when first asked for. */
export function jointModel(): JointModel {
  return (built ??= buildJointModel());
}

function buildJointModel(): JointModel {
  const rows = new Map<string, [symbol: number, first: number, second: number][]>();
  SPELLING_CHUNKS.split(" ").forEach((chunk, place) => {
    const [latin = "", cyrillic = ""] = chunk.split(":");
    const [first, second] = [...cyrillic].map((letter) => RUSSIAN_ALPHABET.indexOf(letter));
    const list = rows.get(latin) ?? [];
    rows.set(latin, list);
    list.push([place + FIRST_CHUNK, first ?? -1, second ?? -1]);
  });
  const chunksOf = [...rows].map(([latin, list]): [string, LetterChunks] => [
    latin,
    {
      symbols: Int16Array.from(list, ([symbol]) => symbol),
      first: Int8Array.from(list, ([, first]) => first),
      second: Int8Array.from(list, ([, , second]) => second),
    },
  ]);
  return {
    model: new BackoffModel(SPELLING_MODEL),
    latinLetters: new Set(SPELLING_LETTERS),
    chunksOf: new Map(chunksOf),
  };
}
