import { compiledScheme, findScheme, schemeLayers } from "../scheme-register.js";
import { ReadingAutomaton } from "./reading-automaton.js";

/** A scheme prepared for being read backwards. */
export interface SchemeReader {
  readonly id: string;
  readonly language: string;
  readonly script: string;
  readonly reversible: boolean;
  readonly automaton: ReadingAutomaton;
  /** What stands for each UTF-16 unit when a word is read: its small form; 0 where no word goes on. */
  readonly unitAs: Uint16Array;
  /** The mark of the scheme that a mark it does not use may stand for: ' for ʹ. 0 for every other unit. */
  readonly markAs: Uint16Array;
  /** Words that the scheme writes in a form of their own, by that form, in small letters. */
  readonly words: ReadonlyMap<string, string>;
}

/** Marks that are taken for each other where a scheme uses only one of them. */
const LIKE_MARKS = ["'’ʼʹ′´‘ʻ`", '"”ʺ″“ˮ'];
const LATIN = /[\p{Script=Latin}\p{M}]/u;
/** The blocks that hold Latin letters and the marks over them. */
const LATIN_BLOCKS = [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f, 0x250, 0x2af, 0x300, 0x36f, 0x1e00, 0x1eff];

const readers = new Map<string, SchemeReader>();
const automata = new Map<string, ReadingAutomaton>();

/** The automaton of a scheme that there is, by id; made when it is first asked for. */
export function readingAutomaton(id: string): ReadingAutomaton {
  let automaton = automata.get(id);
  if (!automaton) {
    automaton = new ReadingAutomaton(compiledScheme(id));
    automata.set(id, automaton);
  }
  return automaton;
}

/**
 * The reader of a scheme by id or alias; made when it is first asked for.
 *
 * @throws UnknownValueError for a name that no scheme bears.
 */
export function schemeReader(name: string): SchemeReader {
  const scheme = compiledScheme(name);
  const known = readers.get(scheme.id);
  if (known) return known;
  const { language, script, reversible } = findScheme(scheme.id)!;
  const automaton = readingAutomaton(scheme.id);
  const capitals = Object.assign({}, ...schemeLayers(scheme.id).map((layer) => layer.capitals)) as Record<
    string,
    string
  >;
  const words = new Map([...scheme.words].map(([word, output]) => [scheme.pool.textOf(output), word]));
  const written =
    automaton.arcs.map(({ output, copied }) => (copied ? "" : output)).join("") + [...words.keys()].join("");
  const reader: SchemeReader = {
    id: scheme.id,
    language,
    script,
    reversible,
    automaton,
    unitAs: unitsOf(written, capitals),
    markAs: marksOf(written),
    words,
  };
  readers.set(scheme.id, reader);
  return reader;
}

function unitsOf(written: string, capitals: Readonly<Record<string, string>>): Uint16Array {
  const unitAs = new Uint16Array(0x10000);
  const set = (from: string, to: string): void => {
    if (from.length === 1 && to.length === 1) unitAs[from.charCodeAt(0)] = to.charCodeAt(0);
  };
  for (let block = 0; block < LATIN_BLOCKS.length; block += 2) {
    for (let unit = LATIN_BLOCKS[block]!; unit <= LATIN_BLOCKS[block + 1]!; unit++) {
      const letter = String.fromCharCode(unit);
      if (LATIN.test(letter)) set(letter, letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter);
    }
  }
  for (const letter of new Set(written)) {
    set(letter, letter);
    set(letter.toUpperCase(), letter);
  }
  for (const [small, capital] of Object.entries(capitals)) set(capital, small);
  for (const marks of LIKE_MARKS) for (const mark of marks) set(mark, mark);
  return unitAs;
}

function marksOf(written: string): Uint16Array {
  const markAs = new Uint16Array(0x10000);
  for (const marks of LIKE_MARKS) {
    const used = [...marks].filter((mark) => written.includes(mark));
    if (used.length !== 1) continue;
    for (const mark of marks) if (mark !== used[0]) markAs[mark.charCodeAt(0)] = used[0]!.charCodeAt(0);
  }
  return markAs;
}
