import { canonicalLanguageTag, primaryLanguage } from "../../../language/index.js";
import type { Lang } from "../../../model/index.js";

/** A class of paragraphs, as the style sheet of a file declares it. */
export interface SamiTrack {
  /** As written: `ENUSCC`. */
  readonly name: string;
  readonly language: Lang | null;
  /** What the file calls it. */
  readonly label: string;
}

/** Style sheets are a few lines; no more of one is read. */
const LONGEST_SHEET = 20000;
const RULE = /\.([A-Za-z][\w-]{0,40})\s{0,20}\{([^{}]{0,2000})\}/g;
const LANGUAGE = /\blang\s{0,10}:\s{0,10}([A-Za-z][\w-]{0,34})/i;
const LABEL = /\bname\s{0,10}:\s{0,10}"?([^;"]{1,80})/i;

/** The classes of a style sheet, by name in lower case, in its order. */
export function tracksOf(sheet: string): ReadonlyMap<string, SamiTrack> {
  const tracks = new Map<string, SamiTrack>();
  for (const [, name = "", body = ""] of sheet.slice(0, LONGEST_SHEET).matchAll(RULE)) {
    const written = LANGUAGE.exec(body)?.[1];
    const label = LABEL.exec(body)?.[1]?.trim();
    const language = written === undefined ? null : canonicalLanguageTag(written.replaceAll("_", "-"));
    // A class without language or name dresses text; it is no track.
    if (written !== undefined || label !== undefined) {
      tracks.set(name.toLowerCase(), { name, language, label: label ?? written ?? name });
    }
  }
  return tracks;
}

/** What a track is called in a finding: its language, else its name. */
export function trackTitle(track: SamiTrack): string {
  return track.language ?? track.label;
}

/** The track of a language, or of the same language elsewhere (`en` takes `en-US`); undefined when there is none. */
export function trackIn(tracks: readonly SamiTrack[], language: Lang): SamiTrack | undefined {
  const wanted = canonicalLanguageTag(language) ?? language;
  return (
    tracks.find((track) => track.language === wanted) ??
    tracks.find((track) => track.language !== null && primaryLanguage(track.language) === primaryLanguage(wanted))
  );
}
