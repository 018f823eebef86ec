import type { Lang } from "../../model/index.js";
import type { LanguageEvidence } from "../language/language-evidence.js";
import type { TimedTextSettings } from "./timed-text/index.js";
import type { SubtitleProfile, SubtitleProfileId } from "./subtitle-profile.js";

/** What is known of subtitles beside the file. */
export interface CheckContext {
  /** The language they should have. */
  readonly language?: Lang;
  /** The languages they should have, the upper one first. */
  readonly languages?: readonly Lang[];
  /** Frames a second of the film. */
  readonly frameRate?: number;
  /** For the deaf and hard of hearing. */
  readonly sdh?: boolean;
  readonly children?: boolean;
  /** Closed captions of a digital cinema package. */
  readonly captions?: boolean;
  /** The number of the reel, from 1. */
  readonly reel?: number;
}

/** What subtitles are checked against. */
export interface CheckSettings {
  /** One of `PROFILES` by its id, or a house's own. Default `festival`. */
  readonly profile?: SubtitleProfileId | SubtitleProfile;
  readonly context?: CheckContext;
  /** The running time of the film. */
  readonly runtimeMinutes?: number;
  /** What the words are written in; without it, rules that need the language go by what is declared. */
  readonly evidence?: LanguageEvidence;
  /** The file's name. */
  readonly name?: string;
  /** The decoded source, of an MXF the XML inside: without it, markup and timed text are not looked at. */
  readonly text?: string;
  /** What a package says of its timed text. */
  readonly timedText?: TimedTextSettings;
}
