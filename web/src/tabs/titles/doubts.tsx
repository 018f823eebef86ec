import { useWords } from "../../page.js";
import { DecideButtons } from "../../parts/decide-buttons.js";
import { pairKey, type Decided } from "./clusters.js";
import type { ComparedPair } from "./compared-pair.js";
import { Reasons } from "./reasons.js";

interface DoubtsProps {
  readonly pairs: readonly ComparedPair[];
  readonly decided: Decided;
  readonly decide: (pair: ComparedPair, verdict: "same" | "different" | "unsure") => void;
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
          <li key={pairKey(pair)}>
            <div>
              <p>
                {pair.a.text} <span aria-hidden="true">↔</span> {pair.b.text}
              </p>
              <Reasons reasons={pair.reasons} />
            </div>
            <DecideButtons
              verdict={decided.get(pairKey(pair))}
              decide={(verdict) => decide(pair, verdict)}
              about={`${pair.a.text} · ${pair.b.text}`}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}
