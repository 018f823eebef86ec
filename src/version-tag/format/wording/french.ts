import { CODE_JOINTS, each, type Wording } from "./wording.js";

/** How version tags are written in French. */
export const FRENCH: Wording = {
  joints: { comma: ", ", last: " et " },
  unnamed: { several: " avec sous-titres multilingues" },
  forms: {
    name: each((language) => language.name),
    /** After "version". */
    feminine: each((language) => language.adjective),
    /** The preposition is repeated: "en français et en néerlandais". */
    en: each((language) => `en ${language.name}`),
    code: each((language) => language.code),
  },
  styles: {
    long: {
      versions: {
        original: ["version originale {audio:feminine}", "version originale {audio:en}", "version originale"],
        dubbed: ["version doublée {audio:en}", "version doublée"],
        voiceover: ["version voice-over {audio:en}", "version voice-over"],
        silent: ["version muette, intertitres {intertitles:en},", "version muette"],
        nodialogue: ["version sans dialogues"],
        unknown: ["{audio:en}", ""],
      },
      subtitles: [" sous-titrée {subtitles:en}"],
      none: " sans sous-titres",
    },
    short: {
      versions: {
        original: ["VO {audio:feminine}", "VO {audio:en}", "VO"],
        dubbed: ["doublé {audio:en}", "doublé"],
        voiceover: ["voice-over {audio:en}", "voice-over"],
        silent: ["muet, intertitres {intertitles:en},", "muet"],
        nodialogue: ["sans dialogues"],
        unknown: ["{audio:en}", ""],
      },
      subtitles: [" st {subtitles:name}"],
      none: " sans sous-titres",
    },
    codes: {
      joints: CODE_JOINTS,
      versions: {
        original: ["{audio:code} VO", "VO"],
        dubbed: ["{audio:code} doublé", "doublé"],
        voiceover: ["{audio:code} voice-over", "voice-over"],
        silent: ["muet, intertitres {intertitles:code},", "muet"],
        nodialogue: ["sans dialogues"],
        unknown: ["{audio:code}", ""],
      },
      subtitles: [" st {subtitles:code}"],
      none: " sans sous-titres",
    },
    spoken: {
      versions: { unknown: ["{audio:en}", ""] },
      subtitles: [", sous-titré {subtitles:en}"],
      none: ", sans sous-titres",
    },
    mark: {
      joints: { comma: "/", last: "/" },
      compactMarks: { fr: "VOSTFR" },
      versions: {
        original: ["VO"],
        dubbed: ["doublé"],
        voiceover: ["voice-over"],
        silent: ["muet"],
        nodialogue: ["sans dialogues"],
        unknown: [""],
      },
      subtitles: [" st {subtitles:code}"],
      none: " sans sous-titres",
    },
  },
  remarks: {
    /** Masculine: "sous-titrage" is understood. */
    kinds: { sdh: "pour sourds et malentendants", forced: "forcé", partial: "partiel" },
    media: { "burned-in": "incrusté", live: "électronique" },
    closedCaptions: "closed captions",
  },
};
