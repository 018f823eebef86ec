import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { versionPlaces } from "../record-places.js";

const WITHOUT_SPEECH = new Set<unknown>(["silent", "nodialogue"]);
const WITH_SOUND = new Set<unknown>(["original", "dubbed", "voiceover", "nodialogue"]);

/** Languages that are stated twice in the same way; subtitles of another kind or in another place are something else. */
function repeated(version: JsonPlace): readonly Finding[] {
  return ["audio", "subtitles", "intertitles"].flatMap((field) => {
    const seen = new Set<string>();
    return version.itemsOf(field).flatMap((place) => {
      const language = place.text ?? place.member("language").text;
      if (language === undefined) return [];
      const key = JSON.stringify([language, place.member("kind").text, place.member("medium").text]);
      if (seen.has(key)) return [finding("record/version-duplicate", { language, field }, { pointer: place.pointer })];
      seen.add(key);
      return [];
    });
  });
}

/**
 * Versions that contradict themselves: speech in a film without any, title cards in a film with sound
 * (`record/version-contradiction`), one language twice in the same way (`record/version-duplicate`).
 */
export function checkVersionContradiction(record: JsonPlace): readonly Finding[] {
  return versionPlaces(record).flatMap((version) => {
    const [kind, audio, cards] = ["kind", "audio", "intertitles"].map((name) => version.member(name)) as [
      JsonPlace,
      JsonPlace,
      JsonPlace,
    ];
    const findings: Finding[] = [];
    const contradiction = (first: string, second: string, { pointer }: JsonPlace): void => {
      findings.push(finding("record/version-contradiction", { first, second }, { pointer }));
    };
    if (WITHOUT_SPEECH.has(kind.value) && audio.items.length > 0) contradiction("kind", "audio", audio);
    if (cards.items.length > 0) {
      if (WITH_SOUND.has(kind.value)) contradiction("kind", "intertitles", cards);
      else if (kind.value !== "silent" && audio.items.length > 0) contradiction("audio", "intertitles", cards);
    }
    return [...findings, ...repeated(version)];
  });
}
