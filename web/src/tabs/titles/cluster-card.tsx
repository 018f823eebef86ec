import { useWords } from "../../page.js";
import { DecideButtons } from "../../parts/decide-buttons.js";
import { pairKey, type Cluster, type Decided } from "./clusters.js";
import type { ComparedPair } from "./compared-pair.js";
import { Reasons } from "./reasons.js";

interface ClusterCardProps {
  readonly cluster: Cluster;
  readonly schemes: ReadonlyMap<string, string> | undefined;
  readonly decided: Decided;
  readonly decide: (pair: ComparedPair, verdict: "same" | "different" | "unsure") => void;
}

/** Spellings of one thing, what holds them together, and what speaks against it. */
export function ClusterCard({ cluster: { variants, joins, conflicts }, schemes, decided, decide }: ClusterCardProps) {
  const words = useWords();
  const alone = variants.length === 1;
  return (
    <article class="card cluster" data-alone={alone}>
      <ul class="variants">
        {variants.map(({ ref, text }) => (
          <li key={ref}>
            <strong>{text}</strong>
            {!alone && schemes?.get(text) !== undefined && <small>{schemes.get(text)}</small>}
          </li>
        ))}
      </ul>
      {alone && <small class="not-stated">{words.say("titles/alone")}</small>}
      {conflicts.map((pair) => (
        <div key={pairKey(pair)} class="conflict">
          <p>{words.say("titles/conflict", { a: pair.a.text, b: pair.b.text })}</p>
          <Reasons reasons={pair.reasons} />
          <DecideButtons
            verdict={decided.get(pairKey(pair))}
            decide={(verdict) => decide(pair, verdict)}
            about={`${pair.a.text} · ${pair.b.text}`}
          />
        </div>
      ))}
      {joins.length > 0 && (
        <details open={joins.length <= 3}>
          <summary>{words.say("titles/joins", { count: joins.length })}</summary>
          <ul class="joins">
            {joins.map((pair) => (
              <li key={pairKey(pair)}>
                <div>
                  <p>
                    {pair.a.text} <span aria-hidden="true">↔</span> {pair.b.text}
                  </p>
                  {pair.relation !== undefined && pair.verdict === "same" && (
                    <small>{words.verdict("relation", pair.relation)}</small>
                  )}
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
        </details>
      )}
    </article>
  );
}
