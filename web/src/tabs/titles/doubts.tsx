import { useWords } from "../../page.js";
import { pairKey, type Decided } from "./clusters.js";
import type { ComparedPair } from "./compared-pair.js";
import { PairReview, type DecidePair } from "./pair-review.js";

interface DoubtsProps {
  readonly pairs: readonly ComparedPair[];
  readonly decided: Decided;
  readonly decide: DecidePair;
}

/** Pairs that a person has to look at: those in doubt, and those that somebody took apart. */
export function Doubts({ pairs, decided, decide }: DoubtsProps) {
  const words = useWords();
  const doubtful = pairs.filter((pair) => pair.verdict === "doubtful" || decided.get(pairKey(pair)) === "different");
  if (doubtful.length === 0) return null;
  return (
    <article class="card">
      <h3>{words.say("titles/doubts")}</h3>
      <ul class="joins">
        {doubtful.map((pair) => (
          <PairReview key={pairKey(pair)} pair={pair} decided={decided} decide={decide} />
        ))}
      </ul>
    </article>
  );
}
