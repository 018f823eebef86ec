import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { isInOtherLetters } from "../letters.js";
import { namePlaces } from "../record-places.js";

/** Names and variants of names with no letter of the script (ISO 15924) that they are said to be in. */
export function checkNameScript(record: JsonPlace): readonly Finding[] {
  const stated = namePlaces(record).flatMap((name) => [
    { name: name.member("printed"), script: name.member("script") },
    ...name.itemsOf("variants").map((at) => ({ name: at.member("text"), script: at.member("script") })),
  ]);
  return stated.flatMap(({ name, script }) =>
    name.text !== undefined && script.text !== undefined && isInOtherLetters(name.text, script.text)
      ? [finding("record/name-script", { name: name.text, script: script.text }, { pointer: script.pointer })]
      : [],
  );
}
