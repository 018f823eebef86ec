import type { LanguageForms } from "../../../language/index.js";
import { CODE_JOINTS, each, joined, type ListForm, type Wording } from "./wording.js";

/** Adjectives such as «русский» agree with a noun; «хинди» and «иврит» are nouns and never do. */
function isAdjective(language: LanguageForms): boolean {
  return language.instrumentalPlural !== undefined;
}

function prepositional(language: LanguageForms): string {
  return language.prepositional ?? language.name;
}

/** «на русском языке», «на русском и грузинском языках», but «на хинди» and «на русском и хинди». */
const onLanguage: ListForm = (languages, joints) => {
  const words = joined(languages.map(prepositional), joints);
  if (!languages.every(isAdjective)) return words;
  return `${words} ${languages.length > 1 ? "языках" : "языке"}`;
};

const CLUSTER_AFTER_SIBILANT = /^(?:[сзшж][^аеёиоуыэюяьъ.]|щ)/iu;

/** The preposition is «со» before с, з, ш, ж and another consonant: «со шведскими». */
function accompanied(form: (language: LanguageForms) => string | undefined): ListForm {
  const plain = each(form);
  return (languages, joints) => {
    const words = plain(languages, joints);
    return words && `${CLUSTER_AFTER_SIBILANT.test(words) ? "со" : "с"} ${words}`;
  };
}

/** How version tags are written in Russian. */
export const RUSSIAN: Wording = {
  joints: { comma: ", ", last: " и " },
  unnamed: { several: " с многоязычными субтитрами" },
  forms: {
    prepositional: each(prepositional),
    onLanguage,
    instrumental: accompanied((language) => language.instrumentalPlural),
    shortInstrumental: accompanied((language) => language.abbreviation ?? language.instrumentalPlural),
    shortAdjective: each((language) => language.abbreviation ?? (isAdjective(language) ? language.name : undefined)),
    name: each((language) => language.name),
    code: each((language) => language.code),
  },
  styles: {
    long: {
      versions: {
        original: ["на языке оригинала ({audio:prepositional})", "на языке оригинала"],
        dubbed: ["дубляж на {audio:onLanguage}", "дубляж"],
        voiceover: ["закадровый перевод на {audio:onLanguage}", "закадровый перевод"],
        silent: ["немой фильм, интертитры на {intertitles:onLanguage}", "немой фильм"],
        nodialogue: ["без диалогов"],
        unknown: ["на {audio:onLanguage}", ""],
      },
      subtitles: [" {subtitles:instrumental} субтитрами", " с субтитрами на {subtitles:prepositional}"],
      none: " без субтитров",
    },
    short: {
      versions: {
        original: ["{audio:shortAdjective} ориг.", "ориг. ({audio:name})", "ориг."],
        dubbed: ["{audio:shortAdjective} дубляж", "дубляж ({audio:name})", "дубляж"],
        voiceover: [
          "{audio:shortAdjective} закадровый перевод",
          "закадровый перевод ({audio:name})",
          "закадровый перевод",
        ],
        silent: ["немой, интертитры на {intertitles:onLanguage}", "немой"],
        nodialogue: ["без диалогов"],
        unknown: ["на {audio:onLanguage}", ""],
      },
      subtitles: [" {subtitles:shortInstrumental} суб.", " с суб. на {subtitles:prepositional}"],
      none: " без субтитров",
    },
    codes: {
      joints: CODE_JOINTS,
      versions: {
        original: ["{audio:code} ориг.", "ориг."],
        dubbed: ["{audio:code} дубляж", "дубляж"],
        voiceover: ["{audio:code} закадровый перевод", "закадровый перевод"],
        silent: ["немой, интертитры {intertitles:code}", "немой"],
        nodialogue: ["без диалогов"],
        unknown: ["{audio:code}", ""],
      },
      subtitles: [" с суб. {subtitles:code}"],
      none: " без субтитров",
    },
    spoken: {
      versions: { unknown: ["на {audio:onLanguage}", ""] },
      subtitles: [" {subtitles:instrumental} субтитрами", " с субтитрами на {subtitles:prepositional}"],
      none: " без субтитров",
    },
    mark: {
      joints: CODE_JOINTS,
      versions: {
        original: ["ориг."],
        dubbed: ["дубляж"],
        voiceover: ["закадровый перевод"],
        silent: ["немой"],
        nodialogue: ["без диалогов"],
        unknown: [""],
      },
      subtitles: [" с суб. {subtitles:code}"],
      none: " без субтитров",
    },
  },
  remarks: {
    /** In the case of «с субтитрами». */
    kinds: { sdh: "для глухих и слабослышащих", forced: "форсированными", partial: "частично" },
    media: { "burned-in": "вшитыми", live: "электронными" },
    closedCaptions: "closed captions",
  },
};
