import { finding } from "../check/index.js";
import type { Finding } from "../model/index.js";
import { textDamage, type ChangedText } from "../text/index.js";
import { SchemeRun, readableText } from "./engine/index.js";
import { runWordEngine } from "./run-word-engine.js";
import { compiledScheme } from "./scheme-register.js";
import type { WordEngines } from "./scheme.js";

/** Text in Latin letters, and what is to be said of the text it was made from. */
export interface RomanizationText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const NO_ENGINES: WordEngines = {};

/**
 * Writes text in the Latin letters of a scheme: an id, an alias, `house:<id>`, `profile:<id>` or `transcription:<language>`.
 * Letters of other scripts pass through as they are. The result is in NFC and holds no letter of the scheme's script: a
 * letter that the scheme has no row for is written in a plain way, with the finding `romanization/letter-outside-scheme`.
 * `engines`: engines that some schemes are meant for; without them their tables are used.
 *
 * @throws UnknownValueError for a scheme that there is not.
 *
 * @example romanize("Мизгирёв", "alalc-rus-Cyrl-Latn-2012-ascii").text // "Mizgirev"
 */
export function romanize(text: string, scheme: string, engines: WordEngines = NO_ENGINES): RomanizationText {
  const compiled = compiledScheme(scheme);
  const readable = readableText(text, compiled.readAs);
  const run = new SchemeRun(readable.text, compiled);
  const engine = compiled.engine === undefined ? undefined : engines[compiled.engine];
  const latin = engine ? runWordEngine(readable.text, engine, compiled, run) : run.run();
  return { text: latin, findings: [...textDamage(text), ...lettersOutside(run, readable, compiled.id)] };
}

function lettersOutside(run: SchemeRun, readable: ChangedText, scheme: string): Finding[] {
  return [...run.outside.values()].map(({ letter, at, used }) =>
    finding("romanization/letter-outside-scheme", { letter, used, scheme }, { span: readable.given(at, at + 1) }),
  );
}
