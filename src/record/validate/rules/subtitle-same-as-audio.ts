import { finding } from "../../../check/index.js";
import { languageGroup } from "../../../language/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { versionPlaces } from "../record-places.js";

/** Ordinary full subtitles in the only language that is spoken: perhaps captions for the deaf, perhaps a mistake. */
export function checkSubtitleSameAsAudio(record: JsonPlace): readonly Finding[] {
  return versionPlaces(record).flatMap((version) => {
    const [spoken, ...others] = version.itemsOf("audio").flatMap(({ text }) => text ?? []);
    if (spoken === undefined || others.length > 0) return [];
    return version.itemsOf("subtitles").flatMap((place) => {
      const language = place.member("language").text;
      const same = language !== undefined && languageGroup(language) === languageGroup(spoken);
      if (!same || place.member("kind").value !== "full") return [];
      return [finding("record/subtitle-same-as-audio", { language }, { pointer: place.pointer })];
    });
  });
}
