import type { LanguageForms } from "../../../language/index.js";
import { CODE_JOINTS, each, type Wording } from "./wording.js";

function adjectiveWith(ending: string): (language: LanguageForms) => string | undefined {
  return ({ adjective }) => (adjective === undefined ? undefined : adjective + ending);
}

/** Nobody abbreviates every language: those without an abbreviation keep the whole adjective beside the others. */
function abbreviatedOr(ending: string): (language: LanguageForms) => string | undefined {
  const whole = adjectiveWith(ending);
  return (language) => language.abbreviation ?? whole(language);
}

/** How version tags are written in German. */
export const GERMAN: Wording = {
  joints: { comma: ", ", last: " und " },
  unnamed: { several: " mit mehrsprachigen Untertiteln" },
  forms: {
    name: each((language) => language.name),
    /** Before a feminine noun: "russische Fassung". */
    feminine: each(adjectiveWith("e")),
    /** Before "Untertiteln". */
    dative: each(adjectiveWith("en")),
    shortFeminine: each(abbreviatedOr("e")),
    shortDative: each(abbreviatedOr("en")),
    code: each((language) => language.code),
  },
  styles: {
    long: {
      versions: {
        original: ["{audio:feminine} Originalfassung", "Originalfassung auf {audio:name}", "Originalfassung"],
        dubbed: ["{audio:feminine} Synchronfassung", "Synchronfassung auf {audio:name}", "Synchronfassung"],
        voiceover: ["{audio:feminine} Voice-over-Fassung", "Voice-over-Fassung auf {audio:name}", "Voice-over-Fassung"],
        silent: [
          "Stummfilm, {intertitles:feminine} Zwischentitel",
          "Stummfilm, Zwischentitel auf {intertitles:name}",
          "Stummfilm",
        ],
        nodialogue: ["ohne Dialog"],
        unknown: ["{audio:name}", ""],
      },
      subtitles: [" mit {subtitles:dative} Untertiteln", " mit Untertiteln auf {subtitles:name}"],
      none: " ohne Untertitel",
    },
    short: {
      versions: {
        original: ["{audio:shortFeminine} OF", "OF auf {audio:name}", "OF"],
        dubbed: ["{audio:shortFeminine} Synchronfassung", "Synchronfassung auf {audio:name}", "Synchronfassung"],
        voiceover: [
          "{audio:shortFeminine} Voice-over-Fassung",
          "Voice-over-Fassung auf {audio:name}",
          "Voice-over-Fassung",
        ],
        silent: [
          "stumm, {intertitles:shortFeminine} Zwischentitel",
          "stumm, Zwischentitel auf {intertitles:name}",
          "stumm",
        ],
        nodialogue: ["ohne Dialog"],
        unknown: ["{audio:name}", ""],
      },
      subtitles: [" mit {subtitles:shortDative} UT", " mit UT auf {subtitles:name}"],
      none: " ohne Untertitel",
    },
    codes: {
      joints: CODE_JOINTS,
      versions: {
        original: ["{audio:code} OF", "OF"],
        dubbed: ["{audio:code} Synchronfassung", "Synchronfassung"],
        voiceover: ["{audio:code} Voice-over-Fassung", "Voice-over-Fassung"],
        silent: ["stumm, {intertitles:code} Zwischentitel", "stumm"],
        nodialogue: ["ohne Dialog"],
        unknown: ["{audio:code}", ""],
      },
      subtitles: [" mit {subtitles:code} UT"],
      none: " ohne Untertitel",
    },
    spoken: {
      versions: { unknown: ["{audio:name}", ""] },
      subtitles: [" mit {subtitles:dative} Untertiteln", " mit Untertiteln auf {subtitles:name}"],
      none: " ohne Untertitel",
    },
    mark: {
      compactMarks: { de: "OmdU", en: "OmeU" },
      versions: {
        original: ["OF"],
        dubbed: ["Synchronfassung"],
        voiceover: ["Voice-over-Fassung"],
        silent: ["stumm"],
        nodialogue: ["ohne Dialog"],
        unknown: [""],
      },
      subtitles: [" mit {subtitles:shortDative} UT", " mit UT auf {subtitles:name}"],
      none: " ohne Untertitel",
    },
  },
  remarks: {
    kinds: { sdh: "für Gehörlose und Schwerhörige", forced: "forced", partial: "teilweise" },
    media: { "burned-in": "eingebrannt", live: "elektronisch" },
    closedCaptions: "closed captions",
  },
};
