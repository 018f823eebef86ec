import { isFreeLanguage } from "./free-language.js";
import { plays, playsAny } from "./item.js";
import { runAfter } from "./language-run.js";
import { endsSegment } from "./segment-edge.js";
import type { Statement } from "./statement.js";

/** More words than "for all of the non-English language" do not stand between the preposition and the noun. */
const REACH = 7;

/**
 * "for Welsh dialogue only", "für die fremdsprachigen Passagen", "pour les passages en russe": the passages that a track
 * serves, behind its phrase, when they are not the whole film. The places of the languages they are in; undefined when
 * nothing of the kind is said.
 */
export function passagesBehind(statement: Statement, last: number): readonly number[] | undefined {
  let preposition = last + 1;
  while (playsAny(statement.at(preposition), "filler", "partly") && !plays(statement.at(preposition), "for"))
    preposition++;
  if (!plays(statement.at(preposition), "for")) return undefined;
  const languages: number[] = [];
  let foreign = false;
  for (let at = preposition + 1; at <= preposition + REACH && !endsSegment(statement.at(at)); at++) {
    const item = statement.at(at);
    if (isFreeLanguage(statement, at)) languages.push(at);
    else if (plays(item, "passage")) {
      const behind = plays(statement.at(at + 1), "in") ? runAfter(statement, at) : undefined;
      languages.push(...(behind?.members ?? []));
      return foreign || languages.length > 0 ? languages : undefined;
    } else if (plays(item, "foreign")) foreign = true;
  }
  return undefined;
}
