import { lookupCountry, lookupLanguages } from "../../../language/index.js";
import {
  AUDIO_CONFIGURATIONS,
  AUDIO_TRACKS,
  captionMarkOf,
  CONTENT_TYPES,
  registeredCaptionMarkOf,
  TERRITORY_WORDS,
} from "./content-title-words.js";
import { languageParts, namesLanguage } from "./language-field.js";
import { splitName, type NameField } from "./name-field.js";

/** A digital cinema content title, taken apart at its content type; a field that the name leaves out is undefined. */
export interface ContentTitle {
  readonly title: NameField;
  readonly contentType: NameField;
  readonly aspect: NameField | undefined;
  /** The sub-fields of the language field. */
  readonly language: readonly NameField[] | undefined;
  readonly audioType: NameField | undefined;
  /** Every field after the content type, but not the language field. */
  readonly others: readonly NameField[];
  readonly last: NameField;
}

const ASPECT = /^(?:[FSC](?:-.*)?|FLAT|SCOPE|FULL)$/i;
const RESOLUTION_OR_DATE = /^(?:[248]K|\d{8})$/i;
const UNREGISTERED_CODE = /^[a-z]{2,4}$/i;

function firstPart(field: NameField): string {
  return field.text.split("-", 1)[0] ?? "";
}

function isContentType(field: NameField): boolean {
  return CONTENT_TYPES.has(firstPart(field).toUpperCase());
}

function isAudioType(field: NameField): boolean {
  const parts = field.text.toUpperCase().split("-");
  const configured = parts.some((part) => AUDIO_CONFIGURATIONS.has(part));
  return AUDIO_CONFIGURATIONS.has(parts[0] ?? "") || (configured && parts.every(isAudioWord));
}

function isAudioWord(part: string): boolean {
  return AUDIO_CONFIGURATIONS.has(part) || AUDIO_TRACKS.has(part);
}

function isTerritory(field: NameField): boolean {
  const territory = firstPart(field).toUpperCase();
  if (TERRITORY_WORDS.has(territory)) return true;
  return /^[A-Z]{2,3}$/.test(territory) && lookupCountry(territory).some(({ form }) => form !== "car");
}

/** True for a code of ISO 639-1 whose language the registry has under another code: `ID` for `IND`, `CY` for `WEL`. */
function isLanguageElsewhere(code: string): boolean {
  const key = code.toLowerCase();
  return lookupLanguages({ code: key }).some(({ tag, dcnc }) => tag === key && dcnc !== undefined);
}

/**
 * A field that stands where the language stands but begins with a code that nobody registered: it counts when another
 * of its codes is registered, or when territory and audio type follow. `ID-EN` and `CY-EN` begin like a territory, but with
 * a language by ISO 639-1, and are none where the territory follows; what `GB-EN` means cannot be told.
 */
function unregisteredLanguageParts(fields: readonly NameField[], at: number): readonly NameField[] | null {
  const field = fields[at];
  if (field === undefined) return null;
  const parts = splitName(field, "-");
  if (!parts.every(({ text }) => UNREGISTERED_CODE.test(text) || captionMarkOf(text) !== undefined)) return null;
  const registered = parts.some(({ text }) => namesLanguage(text));
  const [territory, audioType] = [fields[at + 1], fields[at + 2]];
  const inPlace =
    territory !== undefined && isTerritory(territory) && audioType !== undefined && isAudioType(audioType);
  if (isTerritory(field)) return inPlace && registered && isLanguageElsewhere(firstPart(field)) ? parts : null;
  return registered || inPlace ? parts : null;
}

/** The place of the language field: after the aspect and other figures, before anything that is certainly no language. */
function findLanguage(fields: readonly NameField[], from: number): { at: number; parts: readonly NameField[] } | null {
  for (let at = from; at < fields.length; at++) {
    const field = fields[at];
    if (field === undefined || isAudioType(field) || RESOLUTION_OR_DATE.test(field.text)) return null;
    if (at === from && ASPECT.test(field.text)) continue;
    const parts = languageParts(field) ?? unregisteredLanguageParts(fields, at);
    if (parts !== null) return { at, parts };
    if (!/\d/.test(firstPart(field)) && field.text !== "") return null;
  }
  return null;
}

/** A caption mark cut off from its language field by an underscore: `EN-FR_CCAP`. */
function detachedMark(next: NameField | undefined): readonly NameField[] {
  return next !== undefined && registeredCaptionMarkOf(next.text) !== undefined ? [next] : [];
}

/** True when aspect or language follows, so that the word before is surely a content type and no word of the title. */
function isFollowedUp(fields: readonly NameField[], anchor: number): boolean {
  const next = fields[anchor + 1];
  return next !== undefined && (ASPECT.test(next.text) || namesLanguage(firstPart(next)) || isAudioType(next));
}

/** The content type: preferably followed by what follows one, for titles hold `PRO` and `STR` too; never the first field. */
function findContentType(fields: readonly NameField[]): number | undefined {
  let fallback: number | undefined;
  for (let at = 1; at < fields.length; at++) {
    const field = fields[at];
    if (field === undefined || !isContentType(field)) continue;
    if (isFollowedUp(fields, at)) return at;
    if (field.text === field.text.toUpperCase()) fallback ??= at;
  }
  return fallback;
}

/** Takes a name apart; null when no field is a content type. */
export function splitContentTitle(name: NameField): ContentTitle | null {
  const fields = splitName(name, "_");
  const anchor = findContentType(fields);
  const contentType = anchor === undefined ? undefined : fields[anchor];
  const last = fields.findLast((field) => field.text !== "");
  if (anchor === undefined || contentType === undefined || last === undefined) return null;
  const next = fields[anchor + 1];
  const language = findLanguage(fields, anchor + 1);
  const detached = language === null ? [] : detachedMark(fields[language.at + 1]);
  const others = fields.filter((field, at) => at > anchor && at !== language?.at && !detached.includes(field));
  const title = name.text.slice(0, Math.max(0, contentType.start - name.start - 1));
  return {
    title: { text: title, start: name.start, end: name.start + title.length },
    contentType,
    aspect: next !== undefined && ASPECT.test(next.text) ? next : undefined,
    language: language === null ? undefined : [...language.parts, ...detached],
    audioType: others.find(isAudioType),
    others,
    last,
  };
}
