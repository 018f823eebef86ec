import { useWords } from "../../page.js";
import { pairKey, type Cluster, type Decided } from "./clusters.js";
import { DecidePairButtons, PairReview, type DecidePair } from "./pair-review.js";
import { Reasons } from "./reasons.js";

interface ClusterCardProps {
  readonly cluster: Cluster;
  readonly schemes: ReadonlyMap<string, string> | undefined;
  readonly decided: Decided;
  readonly decide: DecidePair;
}

/** So many links are seen at once; more lie closed. */
const MOST_OPEN = 3;

/** Spellings of one thing, what holds them together, and what speaks against it. */
export function ClusterCard({ cluster: { variants, joins, conflicts }, schemes, decided, decide }: ClusterCardProps) {
  const words = useWords();
  const alone = variants.length === 1;
  return (
    <article class="card cluster" data-alone={alone}>
      <ul class="variants">
        {variants.map(({ ref, text }) => (
          <li key={ref}>
            <strong dir="auto">{text}</strong>
            {!alone && schemes?.get(text) !== undefined && <small>{schemes.get(text)}</small>}
          </li>
        ))}
      </ul>
      {alone && <small class="not-stated">{words.say("titles/alone")}</small>}
      {conflicts.map((pair) => (
        <div key={pairKey(pair)} class="conflict">
          <p>{words.say("titles/conflict", { a: pair.a.text, b: pair.b.text })}</p>
          <Reasons reasons={pair.reasons} />
          <DecidePairButtons pair={pair} decided={decided} decide={decide} />
        </div>
      ))}
      {joins.length > 0 && (
        <details open={joins.length <= MOST_OPEN}>
          <summary>{words.say("titles/joins", { count: joins.length })}</summary>
          <ul class="joins">
            {joins.map((pair) => (
              <PairReview key={pairKey(pair)} pair={pair} decided={decided} decide={decide} />
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
