import type { MatchEvidence } from "../../../src/generated/schema-types.js";
import { useWords } from "../page.js";

const shown = (value: MatchEvidence["a"]): string => (typeof value === "object" ? value.join(", ") : String(value));

/** Beyond this a bar does not grow: the title decides most films, and the rest is to be seen beside it. */
const FULL = 7;

/** Evidence for and against, in words, each piece as long as it weighs. */
export function Waterfall({ evidence }: { readonly evidence: readonly MatchEvidence[] }) {
  const words = useWords();
  return (
    <ul class="waterfall">
      {evidence.map(({ field, level, weight, a, b }) => (
        <li key={field} data-effect={weight < 0 ? "against" : "for"}>
          <span class="weight">{`${weight < 0 ? "−" : "+"}${words.number(Math.abs(weight), 1)}`}</span>
          <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect
              x={weight < 0 ? 50 - Math.min(50, (-weight / FULL) * 50) : 50}
              y="0"
              height="6"
              width={Math.min(50, (Math.abs(weight) / FULL) * 50)}
            />
          </svg>
          <span>
            {words.term(`match-evidence/${field}`, level)}
            <small>
              {shown(a)} · {shown(b)}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
