import type { StatedVersion } from "../../model/index.js";
import { lookupLanguageWord } from "../../language/index.js";
import { remember } from "../../text/index.js";
import { parseVersionTag, type ParseContext, type Reading } from "../../version-tag/index.js";
import type { Found, Stretch } from "../stretch.js";
import { spanOf, trimmed } from "../stretch.js";
import type { FieldContext } from "./field-context.js";
import { inFullWords, inRussianWords, looksUkrainian } from "./version-words.js";
import { tokensOf } from "./words/index.js";

/** Tags are short; prose about languages is none. */
const LONGEST_TAG = 200;
/** How much of the letters of a stretch its tag must explain. */
const LEAST_SHARE = 0.4;

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Pages of one house say the same over and over; a tag depends on its words, the region and the house alone. */
const parsed = remember((key: string): Reading => {
  const [region, house, text] = key.split("\u0000") as [string, string, string];
  return parseVersionTag(text, { notation: "prose", ...(region && { region }), ...(house && { house }) });
});

/** The tag context that a page gives. */
function parseContext({ language, house }: FieldContext): ParseContext {
  const region = language === undefined ? undefined : REGIONS.get(language.split("-", 1)[0] ?? "");
  return { notation: "prose", ...(region && { region }), ...(house && { house }) };
}

const REGIONS: ReadonlyMap<string, string> = new Map([
  ["de", "DE"],
  ["fr", "FR"],
  ["nl", "NL"],
]);

/** Abbreviations of versions: capitals together (`OV`, `INT.FR.`), or small letters between (`OmU`, `dF`, `O.m.U.`). */
const ABBREVIATION = /\p{Lu}\p{Lu}|\p{L}\.\s?\p{L}\.|\p{Lu}\p{Ll}{1,4}\p{Lu}|(?:^|[^\p{L}])\p{Ll}{1,3}\p{Lu}/u;
/** `D/f`, `E/d,f`, `Ov/df`: the letters of Swiss programmes, the spoken language before the slash. */
const SWISS = /^(?:[DEFIJRS]|O[vV])\/[defi](?:,?[defi])*$/u;
/** Words of versions without a language, by their stems in folded letters. */
const STEM =
  /^(?:origin|oorspr|орыгин|оригин|version|versie|verz|wersj|fassung|silent|stumm|muet|muda|mudo|mut[oa]|niem[ya]|nem[ya]|нем[оы]|німи|dub|vost|doub|dopp|dobl|dab|синхрон|synchron|дубл|voice|dialog|reden|ges$|gespr|ond$|gesproken|lektor|sub|sous|unter|onder|napis|titul|sott|субт|титр|inter|zwischen|tussen|simult|(?:live|audio|sans|ohne|bez|без|no|non|sin|senza|zonder|off|v|o|st|ov|vo|of|om)$)/u;

/** Whether a text has anything that a version could be told with; most names have not, and are spared the closer look. */
function mayStateVersion(of: Stretch): boolean {
  if (ABBREVIATION.test(of.text) || SWISS.test(of.text)) return true;
  return tokensOf(of).some(
    ({ key, kind }) =>
      kind === "letters" && (STEM.test(key) || /ськ|цьк/u.test(key) || lookupLanguageWord(key).length > 0),
  );
}

/**
 * The language version that a stretch states, when it states nothing else: most of its letters must belong to the tag,
 * unless a label asked for a version. `printed` is the whole stretch.
 */
export function readVersion(of: Stretch, context: FieldContext = {}): Found<StatedVersion> | undefined {
  const value = trimmed(of);
  if (value.text === "" || value.text.length > LONGEST_TAG) return undefined;
  if (!context.labelled && !mayStateVersion(value)) return undefined;
  const told = looksUkrainian(value.text) ? inRussianWords(value) : inFullWords(value);
  const { region = "", house = "" } = parseContext(context);
  const { tag, spans, confidence } = parsed([region, house, told].join("\u0000"));
  if (tag === null) return undefined;
  // `VE` is Venda, and versión española: two letters alone say too little.
  const bare = /^\p{Lu}{2}\.?$/u.test(value.text) && tag.kind === "unknown" && tag.subtitles === null;
  if (bare && !context.labelled) return undefined;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const share = letters(told.slice(start, end)) / Math.max(1, letters(told));
  if (!context.labelled && share < LEAST_SHARE) return undefined;
  return {
    value: { ...tag, printed: value.text },
    span: spanOf(value),
    confidence: confidence > 0.8 ? "high" : "medium",
  };
}
