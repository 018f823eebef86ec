import { subtitle, type Subtitle } from "../../../model/index.js";
import { ReadingDraft, type NotationReader } from "../../reading.js";
import { LONGEST_NAME, splitIntoTokens } from "../name/index.js";
import { findTrack, type FileTrack } from "./file-track.js";
import { readFileWords } from "./file-word.js";
import { splitSubtitleFile } from "./subtitle-file.js";

/**
 * Reads the name or path of a subtitle file as players name them: `film.fr.forced.srt`. The track is a file; a name without
 * language states subtitles in an unknown one. Null for a text that holds no name. Never throws.
 */
export const readSubtitleFileName: NotationReader = (text) => {
  const { base, start, end } = splitSubtitleFile(text);
  if (base.trim() === "" || base.length > LONGEST_NAME) return null;
  const words = readFileWords(splitIntoTokens(base));
  const track = findTrack(words);
  const draft = new ReadingDraft();
  const qualities = qualitiesOf(track);
  for (const { token } of track.flags) draft.evidence("subtitles", start + token.start, start + token.end);
  for (const word of track.languages) {
    const { tag, collides } = word.language;
    const span = { start: start + word.token.start, end: start + word.end };
    draft.show(subtitle(tag, qualities));
    draft.evidence("subtitles", span.start, span.end);
    if (tag === "und") draft.doubt("sub-unknown", {}, { span });
    if (collides === undefined) continue;
    draft.doubt("code-collision", { code: word.token.text, languages: [tag, collides] }, { span });
  }
  if (track.languages.length === 0) {
    draft.show(subtitle("und", qualities));
    draft.evidence("subtitles", start, end);
    draft.doubt("sub-unknown", {}, { span: { start, end } });
  }
  return draft.finish(track.languages.length === 0 ? 0.5 : 0.9);
};

/** A forced track is forced first: that it suits the hearing-impaired as well adds nothing. */
function qualitiesOf({ flags }: FileTrack): Pick<Subtitle, "kind" | "medium" | "default"> {
  const has = (...wanted: readonly string[]): boolean => flags.some(({ flag }) => wanted.includes(flag));
  const kind = has("forced") ? "forced" : has("sdh", "hearing") ? "sdh" : "full";
  return { kind, medium: "file", ...(has("default") && { default: true }) };
}
