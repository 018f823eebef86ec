import { useState } from "preact/hooks";
import type { Finding } from "../../../src/generated/schema-types.js";
import { useWords } from "../page.js";

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** What the finding is about, where the reader cannot see it from the sentence. */
  readonly about?: (finding: Finding) => string | undefined;
}

/** More are shown when they are asked for: a long file may have thousands. */
const MOST_SHOWN = 60;

const ORDER: readonly Finding["severity"][] = ["error", "warning", "info"];

/** What was remarked, the gravest first. */
export function Findings({ findings, about }: FindingsProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <ul class="findings">
      {(all ? sorted : sorted.slice(0, MOST_SHOWN)).map((finding, index) => {
        const place = about?.(finding);
        return (
          <li key={index} data-severity={finding.severity}>
            <span class="severity">{words.term("severity", finding.severity)}</span>
            <div>
              <p>{finding.message}</p>
              {place !== undefined && (
                <q class="about" dir="auto">
                  {place}
                </q>
              )}
              {finding.suggestions && finding.suggestions.length > 0 && (
                <p class="suggestions">{words.say("page/instead", { list: words.list(finding.suggestions) })}</p>
              )}
              <code class="rule">{finding.rule}</code>
            </div>
          </li>
        );
      })}
      {!all && sorted.length > MOST_SHOWN && (
        <li class="more">
          <button type="button" onClick={() => setAll(true)}>
            {words.say("page/show-all", { count: sorted.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
