import * as fastText from "fasttext.wasm.js";
import type { LanguageVote, LanguageVoter } from "../model/index.js";

/** What is used of the package: its own declarations import each other in a way that Node's resolution does not find. */
interface FastTextPackage {
  getLIDModel(): Promise<{ load(): Promise<Model> }>;
}

interface Model {
  predict(text: string, labels: number, threshold: number): Predictions;
}

/** A list in the memory of the WebAssembly module, which does not give it back by itself. */
interface Predictions {
  size(): number;
  get(at: number): readonly [probability: number, label: string];
  delete(): void;
}

/** Labels asked for; below the twelfth nothing is left to share. */
const MOST_LABELS = 12;
const LABEL_PREFIX = "__label__";
/** Longer texts say no more, and the model's memory stays small. */
const LONGEST = 4000;

/**
 * fastText by the model lid.176.ftz, which lies in the package: 176 languages, the probability of each as score. Text with
 * a line end would be read to that end only, so the voter wants one line.
 */
export async function loadFastTextVoter(): Promise<LanguageVoter> {
  const model = await (await (fastText as unknown as FastTextPackage).getLIDModel()).load();
  return {
    id: "fasttext",
    vote(text, candidates) {
      if (text.trim() === "") return [];
      const found = model.predict(text.slice(0, LONGEST), MOST_LABELS, 0);
      const votes: LanguageVote[] = [];
      for (let at = 0; at < found.size(); at++) {
        const [score, label] = found.get(at);
        const language = label.slice(LABEL_PREFIX.length);
        if (candidates.includes(language)) votes.push({ language, score: Math.min(1, score) });
      }
      found.delete();
      return votes;
    },
  };
}
