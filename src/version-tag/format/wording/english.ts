import { CODE_JOINTS, each, type Wording } from "./wording.js";

/** How version tags are written in English. */
export const ENGLISH: Wording = {
  joints: { comma: ", ", last: " and " },
  unnamed: { undetermined: " with subtitles", several: " with multilingual subtitles" },
  forms: {
    name: each((language) => language.name),
    attributive: each((language) => language.adjective ?? language.name),
    code: each((language) => language.code),
  },
  styles: {
    long: {
      versions: {
        original: ["{audio:attributive} original version", "original version"],
        dubbed: ["{audio:attributive} dubbed version", "dubbed version"],
        voiceover: ["{audio:attributive} voice-over", "voice-over"],
        silent: ["silent, {intertitles:attributive} intertitles", "silent"],
        nodialogue: ["without dialogue"],
        unknown: ["{audio:name}", ""],
      },
      subtitles: [" with {subtitles:attributive} subtitles"],
      none: " without subtitles",
    },
    short: {
      versions: {
        original: ["{audio:attributive} OV", "OV"],
        dubbed: ["{audio:attributive} dubbed", "dubbed"],
        voiceover: ["{audio:attributive} voice-over", "voice-over"],
        silent: ["silent, {intertitles:attributive} intertitles", "silent"],
        nodialogue: ["without dialogue"],
        unknown: ["{audio:name}", ""],
      },
      subtitles: [" with {subtitles:attributive} subt."],
      none: " without subtitles",
    },
    codes: {
      joints: CODE_JOINTS,
      versions: {
        original: ["{audio:code} OV", "OV"],
        dubbed: ["{audio:code} dubbed", "dubbed"],
        voiceover: ["{audio:code} voice-over", "voice-over"],
        silent: ["silent, {intertitles:code} intertitles", "silent"],
        nodialogue: ["without dialogue"],
        unknown: ["{audio:code}", ""],
      },
      subtitles: [" with {subtitles:code} subt."],
      none: " without subtitles",
    },
    spoken: {
      versions: { unknown: ["{audio:name}", ""] },
      subtitles: [" with {subtitles:attributive} subtitles"],
      none: " without subtitles",
    },
    mark: {
      joints: CODE_JOINTS,
      versions: {
        original: ["OV"],
        dubbed: ["dubbed"],
        voiceover: ["voice-over"],
        silent: ["silent"],
        nodialogue: ["without dialogue"],
        unknown: [""],
      },
      subtitles: [" with {subtitles:code} subt."],
      none: " without subtitles",
    },
  },
  remarks: {
    kinds: { sdh: "for the deaf and hard of hearing", forced: "forced", partial: "partly" },
    media: { "burned-in": "burned-in", live: "electronic" },
    closedCaptions: "closed captions",
  },
};
