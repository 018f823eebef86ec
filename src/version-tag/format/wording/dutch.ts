import { CODE_JOINTS, each, type Wording } from "./wording.js";

/** How version tags are written in Dutch. */
export const DUTCH: Wording = {
  joints: { comma: ", ", last: " en " },
  unnamed: { several: " met meertalige ondertiteling" },
  forms: {
    name: each((language) => language.name),
    inflected: each((language) => language.adjective),
    code: each((language) => language.code),
  },
  styles: {
    long: {
      versions: {
        original: ["originele versie in het {audio:name}", "originele versie"],
        dubbed: ["nagesynchroniseerde versie in het {audio:name}", "nagesynchroniseerde versie"],
        voiceover: ["voice-over in het {audio:name}", "voice-over"],
        silent: ["stomme film, tussentitels in het {intertitles:name}", "stomme film"],
        nodialogue: ["zonder dialoog"],
        unknown: ["{audio:name} gesproken", ""],
      },
      subtitles: [" met {subtitles:inflected} ondertiteling", " met ondertiteling in het {subtitles:name}"],
      none: " zonder ondertiteling",
    },
    short: {
      versions: {
        original: ["{audio:inflected} OV", "OV in het {audio:name}", "OV"],
        dubbed: ["{audio:name} nagesynchroniseerd", "nagesynchroniseerd"],
        voiceover: ["{audio:inflected} voice-over", "voice-over in het {audio:name}", "voice-over"],
        silent: [
          "stomme film, {intertitles:inflected} tussentitels",
          "stomme film, tussentitels in het {intertitles:name}",
          "stomme film",
        ],
        nodialogue: ["zonder dialoog"],
        unknown: ["{audio:name} gesproken", ""],
      },
      subtitles: [", {subtitles:name} ond."],
      none: " zonder ondertiteling",
    },
    codes: {
      joints: CODE_JOINTS,
      versions: {
        original: ["{audio:code} OV", "OV"],
        dubbed: ["{audio:code} nagesynchroniseerd", "nagesynchroniseerd"],
        voiceover: ["{audio:code} voice-over", "voice-over"],
        silent: ["stomme film, {intertitles:code} tussentitels", "stomme film"],
        nodialogue: ["zonder dialoog"],
        unknown: ["{audio:code} gesproken", ""],
      },
      subtitles: [", {subtitles:code} ond."],
      none: " zonder ondertiteling",
    },
    spoken: {
      versions: { unknown: ["{audio:name} gesproken", ""] },
      subtitles: [", {subtitles:name} ondertiteld"],
      none: ", geen ondertiteling",
    },
    mark: {
      joints: CODE_JOINTS,
      versions: {
        original: ["OV"],
        dubbed: ["nagesynchroniseerd"],
        voiceover: ["voice-over"],
        silent: ["stomme film"],
        nodialogue: ["zonder dialoog"],
        unknown: [""],
      },
      subtitles: [", {subtitles:code} ond."],
      none: " zonder ondertiteling",
    },
  },
  remarks: {
    kinds: { sdh: "voor doven en slechthorenden", forced: "geforceerd", partial: "gedeeltelijk" },
    media: { "burned-in": "ingebrand", live: "elektronisch" },
    closedCaptions: "closed captions",
  },
};
