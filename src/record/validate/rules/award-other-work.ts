import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { titleKey } from "../../../title/index.js";
import type { JsonPlace } from "../../json-place.js";
import { sameTextKey } from "../same-text.js";

/** What an award is known by: its name, its event and its year. */
function awardKey(at: JsonPlace): string {
  const names = [at.member("award").text, at.member("event").member("name").text];
  return JSON.stringify([...names.map((name) => sameTextKey(name ?? "")), at.member("year").integer]);
}

/**
 * An award of the film that says itself, or that a person's list of awards says, that it was given for another work: mostly
 * a prize of the director, credited to the wrong film.
 */
export function checkAwardOtherWork(record: JsonPlace): readonly Finding[] {
  const awards = record.itemsOf("awards");
  if (awards.length === 0) return [];
  const own = new Set(record.itemsOf("titles").flatMap((at) => titleKey(at.member("text").text ?? "")));
  const others = new Map<string, string>();
  for (const at of record.itemsOf("people").flatMap((person) => person.itemsOf("awards"))) {
    const work = at.member("work").text;
    if (work !== undefined) others.set(awardKey(at), work);
  }
  return awards.flatMap((at) => {
    const award = at.member("award").text;
    const work = at.member("work").text ?? others.get(awardKey(at));
    if (award === undefined || work === undefined || own.has(titleKey(work))) return [];
    return [finding("record/award-other-work", { award, work }, { pointer: at.pointer })];
  });
}
