/** What words say alone in the name of a column; on a page they may stand before anything. */
const FILM =
  /^(?:films?|filme[ns]?|movies?|film[aeiu]|filmul|pel[ií]culas?|фильм[аы]?|фільму?|филма?|elokuva[nt]?|映画|电影|電影)$/iu;
const TITLE =
  /^(?:titles?|titel[ns]?|titt?el|titres?|titoli?|titolo|t[ií]tulo|titul|titlu|tytu[łl]y?|cím|n[aá]zev|n[aá]zov|naslov|название|назва|заглавие|pealkiri|nimi)$/iu;
const NAME = /^(?:names?|namen?|nom|nome|nombre|наименование|имя)$/iu;
const LINK = /^(?:of|the|a|des?|du|d|del|della|do|da|di|van|der|het|le|la|el|il)$/iu;
const ORIGINAL = /^(?:o|orig|original[a-z]*|originele|origin[aá]ln[ií]|originale|ориг|vo|ov)$/iu;
const INTERNATIONAL = /^(?:int|intl|internat|international[a-z]*|internazionale|internacional|межд|международное)$/iu;
/** What may stand before or behind a title word without making it the title of something else. */
const PLAIN = /^(?:main|full|work|working|alternative|alternativ|altern|alt|fest|verleih|arbeits|haupt)$/iu;
/** `Filmtitel`, `Verleihtitel`, `O-Titel`. */
const COMPOUND = /^(film|verleih|arbeits|haupt|alternativ)(titt?el|titeln|namen?)$/iu;
/** `Title 1`, `Titel_2`. */
const COUNTED = /[\s._-]*\p{Nd}{1,2}$/u;
const BETWEEN = /[\s._\-'’:/()[\]]+/u;

/** A title by the name of its column alone, and its role where that is told. */
export interface TitleColumn {
  readonly role?: "original" | "international";
}

/** Whether the name of a column means titles of films: `Film`, `Filmtitel`, `Title 1`, `Int. Title`, `Name of film`. */
export function titleColumn(header: string): TitleColumn | undefined {
  const words = header
    .trim()
    .replace(COUNTED, "")
    .split(BETWEEN)
    .filter((word) => word !== "")
    .flatMap(inParts);
  const has = (kind: RegExp): boolean => words.some((word) => kind.test(word));
  if (!has(FILM) && !has(TITLE)) return undefined;
  if (!words.every((word) => KINDS.some((kind) => kind.test(word)))) return undefined;
  // `Original film` and `O film` are no titles that houses give.
  if (has(ORIGINAL)) return has(TITLE) || has(NAME) ? { role: "original" } : undefined;
  if (has(INTERNATIONAL)) return has(TITLE) || has(NAME) ? { role: "international" } : undefined;
  return {};
}

const KINDS = [FILM, TITLE, NAME, LINK, ORIGINAL, INTERNATIONAL, PLAIN] as const;

function inParts(word: string): readonly string[] {
  return COMPOUND.exec(word)?.slice(1) ?? [word];
}
