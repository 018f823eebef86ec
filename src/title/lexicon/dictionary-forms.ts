import { INFLECTION } from "../../generated/title-words.js";

interface Inflection {
  readonly shifts: ReadonlySet<string>;
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

const SHORTEST_STEM = 2;
const LONGEST_WORD = 48;
const FLEETING = { ru: ["о", "е"], uk: ["о", "е"], pl: ["e"] } as const;
const NO_VOWEL_BEFORE_END = /[^аеиоуыэюяіїєaeiouyąęó]ь?[^аеиоуыэюяіїєьaeiouyąęó]$/;
const CONSONANT_AT_END = /^(.*[^аеиоуыэюяіїєaeiouyąęó])[оеёіe]([^аеиоуыэюяіїєьaeiouyąęó])$/u;
const DOUBLED_AT_END = /([b-df-hj-np-tv-z])\1$/;
const ONE_VOWEL_AT_END = /[^aeiou]([aeou])[^aeiouwxy]$/;
const CLOSED_BY_I = /і([^аеиоуюяіїє]ь?)$/;

function readEndings(packed: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    packed.split("|").map((row) => {
      const [ending, lemmas] = row.split("=") as [string, string];
      return [ending, lemmas.split(",")] as const;
    }),
  );
}

const inflections: ReadonlyMap<string, Inflection> = new Map(
  Object.entries(INFLECTION).map(([language, { shifts, endings }]) => {
    const table = readEndings(endings);
    const longest = Math.max(...[...table.keys()].map((ending) => ending.length));
    return [language, { shifts: new Set(shifts), endings: table, longest }];
  }),
);

/**
 * The forms under which a dictionary may have a folded word, the word itself first: летят → летят, лететь, летить …
 * Most of them are no words; whoever asks looks which are. Only the word itself for a language without rules.
 */
export function dictionaryForms(word: string, language: string): readonly string[] {
  const inflection = inflections.get(language);
  if (inflection === undefined || word.length > LONGEST_WORD) return [word];
  const forms = new Set([word]);
  addForms(forms, word, inflection, language);
  if (inflection.shifts.has("reflexive")) addReflexive(forms, word, inflection, language);
  return [...forms];
}

/** Whether a form that is in the dictionary is taken without trying endings: English `letter` is not `let`. */
export function exactFormEnough(language: string): boolean {
  return inflections.get(language)?.shifts.has("exact") ?? false;
}

/** Whether a vowel of the stem may be missing in some forms. */
export function dropsVowels(language: string): boolean {
  return inflections.get(language)?.shifts.has("fleeting-vowel") ?? false;
}

function addReflexive(forms: Set<string>, word: string, inflection: Inflection, language: string): void {
  if (!word.endsWith("ся") && !word.endsWith("сь")) return;
  const bare = new Set<string>();
  addForms(bare, word.slice(0, -2), inflection, language);
  for (const form of bare) forms.add(`${form}ся`).add(form);
}

function addForms(forms: Set<string>, word: string, inflection: Inflection, language: string): void {
  const { shifts, endings } = inflection;
  const longest = Math.min(inflection.longest, word.length - SHORTEST_STEM);
  for (let length = longest; length >= 0; length--) {
    const lemmas = length === 0 ? ZERO_ENDING[language] : endings.get(word.slice(word.length - length));
    if (lemmas === undefined) continue;
    const stem = length === 0 ? word : word.slice(0, -length);
    for (const lemma of lemmas) {
      forms.add(stem + lemma);
      if (shifts.has("fleeting-vowel")) addFleeting(forms, stem, lemma, language as keyof typeof FLEETING);
      if (shifts.has("undouble") && DOUBLED_AT_END.test(stem)) forms.add(stem.slice(0, -1) + lemma);
      if (shifts.has("lengthen") && lemma === "") addLengthened(forms, stem);
    }
  }
}

/** What a bare stem may be the genitive plural of, or the closed form of. */
const ZERO_ENDING: Readonly<Record<string, readonly string[]>> = {
  ru: ["а", "о", "я", "ь"],
  uk: ["а", "о", "я", "ь"],
  pl: ["a", "o"],
};

/** дн-я → день, отц-а → отец, льв-а → лев; песен → песня; Ukrainian ноч-і → ніч. */
function addFleeting(forms: Set<string>, stem: string, lemma: string, language: keyof typeof FLEETING): void {
  if ((lemma === "" || lemma === "ь" || lemma === "й") && NO_VOWEL_BEFORE_END.test(stem)) {
    const last = stem[stem.length - 1]!;
    const head = stem.slice(0, -1);
    const before = head.endsWith("ь") ? head.slice(0, -1) : head;
    for (const vowel of FLEETING[language]) forms.add(before + vowel + last + lemma);
    return;
  }
  if (language === "uk" && (lemma === "" || lemma === "ь")) {
    const at = Math.max(stem.lastIndexOf("о"), stem.lastIndexOf("е"));
    if (at >= 0 && stem.length - at <= 3) forms.add(`${stem.slice(0, at)}і${stem.slice(at + 1)}${lemma}`);
  }
  if (lemma === "а" || lemma === "о" || lemma === "я") {
    const closed = CONSONANT_AT_END.exec(stem);
    if (closed) forms.add(closed[1]! + closed[2]! + lemma).add(`${closed[1]!}ь${closed[2]!}${lemma}`);
    if (language === "uk" && CLOSED_BY_I.test(stem)) forms.add(stem.replace(CLOSED_BY_I, "о$1") + lemma);
  }
}

/** Dutch: dag-en → dag, but straten → straat, rode → rood. */
function addLengthened(forms: Set<string>, stem: string): void {
  const vowel = ONE_VOWEL_AT_END.exec(stem)?.[1];
  if (vowel !== undefined) forms.add(`${stem.slice(0, -1)}${vowel}${stem[stem.length - 1]!}`);
}
