import { VIDEO_EXTENSIONS } from "../../../generated/name-words.js";
import { LONGEST_NAME } from "../name/index.js";

const VIDEO_FILE = new RegExp(`[^\\s.]\\.(?:${VIDEO_EXTENSIONS.split(" ").join("|")})$`, "i");

/** Words that nobody writes outside the names of releases. */
const RELEASE_WORD =
  /(?<![\p{L}\p{N}])(?:\d{3,4}[pi]|[xh]\.?26[45]|s\d{1,2}e\d{1,3}|\d{1,2}x\d{2}|xvid|divx|hevc|avc|bluray|b[dr]rip|bdremux|dvd-?rip|dvdscr|(?:web|hd|tv|vhs|sat|dvb|hdtv|vod|hd-?cam)-?rip|web-?dl|hdtv|pdtv|hdlight|true-?hd|subfrench|truefrench)(?![\p{L}\p{N}])/iu;

/** A year between dots or underscores; the name around it holds no blank. */
const YEAR_BETWEEN_DOTS = /[._]\(?(?:19|20)\d\d\)?[._]/;

/** The name of a group in brackets, a title, the number of an episode. */
const GROUP_AND_EPISODE = /^\[[^\]]{1,40}\][^[\]]{1,200}[-_ ]\d{2,3}(?:v\d)?\s*[[(]/;

/** True when a text is written like the name of a release or of a video file, whatever it says of the version. */
export function looksLikeReleaseName(text: string): boolean {
  const name = text.trim();
  if (name === "" || name.length > LONGEST_NAME || /[\r\n]/.test(name)) return false;
  if (VIDEO_FILE.test(name) || RELEASE_WORD.test(name) || GROUP_AND_EPISODE.test(name)) return true;
  return YEAR_BETWEEN_DOTS.test(name) && !/\s/.test(name) && /\p{L}{2}/u.test(name);
}
