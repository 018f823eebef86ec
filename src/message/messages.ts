import type { Locale } from "../language/index.js";
import { createFindingSentence, type TellFinding } from "./finding-sentence.js";
import { createParamWords } from "./param-words.js";
import { createReasonSentence, type TellReason } from "./reason-sentence.js";
import { createSentences, type FindTemplate, type Sentences } from "./sentences.js";
import { createWording, type Wording } from "./wording.js";

/** Everything that is said to a reader in one language. */
export interface Messages extends Sentences, Wording {
  readonly locale: Locale;
  readonly finding: TellFinding;
  readonly reason: TellReason;
}

/** The messages of a language over the unfilled sentences that `find` gives. */
export function createMessages(locale: Locale, find: FindTemplate): Messages {
  const sentences = createSentences(locale, find);
  const wording = createWording(sentences);
  const words = createParamWords(locale, sentences, wording);
  return {
    locale,
    ...sentences,
    ...wording,
    finding: createFindingSentence(sentences, words),
    reason: createReasonSentence(sentences, words),
  };
}
