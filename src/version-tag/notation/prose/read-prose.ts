import type { ParseContext, Reading } from "../../reading.js";
import { readAccess } from "./access.js";
import { readSentences, readSpoken } from "./audio.js";
import { readCaptions, readDeafMarks } from "./captions.js";
import { readChoice } from "./choice.js";
import { readCompactStatements } from "./compact-statements.js";
import { conclude, slipFindings } from "./conclude.js";
import { nothingGathered, type Gathered } from "./gathered.js";
import type { Item } from "./item.js";
import { itemsOf } from "./items.js";
import { nameLetters } from "./letter-list.js";
import { lex } from "./lex.js";
import { readLive } from "./live.js";
import { correctMisspelt } from "./misspelt.js";
import { settleCollisions } from "./settle-collisions.js";
import { readSilence } from "./silent.js";
import { readStandalone } from "./standalone.js";
import { readPairedLabels } from "./paired-labels.js";
import { Statement } from "./statement.js";
import { readSubtitles } from "./subtitles.js";
import { textLanguage } from "./text-language.js";
import { noteVenue } from "./venue.js";
import { narrowLanguages } from "./variety.js";
import { readVersionStatements } from "./version-statements.js";
import { withoutWorkLanguage } from "./work-language.js";

/** Reads one statement. Each reader claims the languages its marks speak of; the surest marks come first. */
function readStatement(
  items: readonly Item[],
  found: Gathered,
  context: ParseContext,
  written: string | undefined,
): Reading {
  const statement = new Statement(items);
  readSilence(statement, found);
  readLive(statement, found);
  readAccess(statement, found);
  readCaptions(statement, found);
  readPairedLabels(statement, found);
  readSubtitles(statement, found, context);
  readDeafMarks(statement, found);
  readCompactStatements(statement, found, context);
  readVersionStatements(statement, found);
  readSpoken(statement, found);
  readSentences(statement, found);
  readStandalone(statement, found);
  return conclude(found, context, written);
}

/**
 * Reads a version statement as people write it in programmes, listings and glossaries, in English, French, Dutch, German,
 * Russian and, as far as the word table reaches, Spanish, Italian, Catalan, Portuguese, Polish, Czech, Croatian and its
 * neighbours, Ukrainian, Swedish, Danish, Norwegian, Finnish and Estonian.
 */
export function readProse(text: string, context: ParseContext): Reading {
  const named = itemsOf(lex(text), text);
  const written = textLanguage(named);
  const found = nothingGathered();
  const settled = narrowLanguages(settleCollisions(nameLetters(named), written));
  const items = withoutWorkLanguage(correctMisspelt(settled, found));
  const choice = readChoice(items, context, written, (part) =>
    readStatement(part, nothingGathered(), context, written),
  );
  const reading = choice
    ? { ...choice, findings: [...slipFindings(found), ...choice.findings] }
    : readStatement(items, found, context, written);
  return noteVenue(items, reading);
}
