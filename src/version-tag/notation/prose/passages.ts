import { isFreeLanguage } from "./free-language.js";
import { plays, playsAny } from "./item.js";
import { runAfter } from "./language-run.js";
import { endsSegment } from "./segment-edge.js";
import type { Statement } from "./statement.js";

/** More words than "for all of the non-English language" do not stand between the preposition and the noun. */
const REACH = 7;

const SPEECH = /^(?:dialog|диалог|dijal)/;

/** "German portions subtitled in English": the passages in front of the mark; "Welsh dialogue subtitled" is all there is. */
export function passagesBefore(statement: Statement, first: number): readonly number[] | undefined {
  const noun = statement.at(first - 1);
  if (!plays(noun, "passage") || SPEECH.test(noun!.key)) return undefined;
  if (plays(statement.at(first - 2), "foreign")) return [];
  return isFreeLanguage(statement, first - 2) ? [first - 2] : undefined;
}

const WHERE = /^(?:where|when|whenever|wherever|wo|wenn|quand|lorsque|waar|wanneer|где|когда)$/;

/** "where the dialogue is in Welsh", "wenn Dialoge nicht auf Deutsch sind", "when Gaelic is spoken": a clause of the passages. */
function passagesWhere(statement: Statement, conjunction: number): readonly number[] | undefined {
  const languages: number[] = [];
  let speech = false;
  for (let at = conjunction + 1; at <= conjunction + REACH && !endsSegment(statement.at(at)); at++) {
    const item = statement.at(at);
    if (isFreeLanguage(statement, at)) languages.push(at);
    else if (playsAny(item, "passage", "spoken")) speech = true;
  }
  return speech && languages.length > 0 ? languages : undefined;
}

/**
 * "for Welsh dialogue only", "für die fremdsprachigen Passagen", "pour les passages en russe": the passages that a track
 * serves, behind its phrase, when they are not the whole film. The places of the languages they are in; undefined when
 * nothing of the kind is said.
 */
export function passagesBehind(statement: Statement, last: number): readonly number[] | undefined {
  let preposition = last + 1;
  while (playsAny(statement.at(preposition), "filler", "partly") && !plays(statement.at(preposition), "for"))
    preposition++;
  if (WHERE.test(statement.at(preposition)?.key ?? "")) return passagesWhere(statement, preposition);
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
