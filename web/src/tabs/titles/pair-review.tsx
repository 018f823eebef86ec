import type { DecisionVerdict } from "../../../../src/catalogue/index.js";
import { useWords } from "../../page.js";
import { DecideButtons } from "../../parts/decide-buttons.js";
import { pairKey, type Decided } from "./clusters.js";
import type { ComparedPair } from "./compared-pair.js";
import { Reasons } from "./reasons.js";

/** What a person says of a pair. */
export type DecidePair = (pair: ComparedPair, verdict: DecisionVerdict) => void;

interface PairReviewProps {
  readonly pair: ComparedPair;
  readonly decided: Decided;
  readonly decide: DecidePair;
}

/** Two spellings, how they are related and why, for a person to decide of. */
export function PairReview({ pair, decided, decide }: PairReviewProps) {
  const words = useWords();
  const { a, b, verdict, relation, reasons } = pair;
  return (
    <li>
      <div>
        <p>
          {a.text} <span aria-hidden="true">↔</span> {b.text}
        </p>
        {relation !== undefined && verdict === "same" && <small>{words.verdict("relation", relation)}</small>}
        <Reasons reasons={reasons} />
      </div>
      <DecidePairButtons pair={pair} decided={decided} decide={decide} />
    </li>
  );
}

/** The buttons alone, where the rest is said otherwise. */
export function DecidePairButtons({ pair, decided, decide }: PairReviewProps) {
  return (
    <DecideButtons
      verdict={decided.get(pairKey(pair))}
      decide={(verdict) => decide(pair, verdict)}
      about={`${pair.a.text} · ${pair.b.text}`}
    />
  );
}
