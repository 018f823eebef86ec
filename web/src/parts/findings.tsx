import type { Finding } from "../../../src/generated/schema-types.js";
import { useWords } from "../page.js";

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** What the finding is about, where the reader cannot see it from the sentence. */
  readonly about?: (finding: Finding) => string | undefined;
}

const ORDER: readonly Finding["severity"][] = ["error", "warning", "info"];

/** What was remarked, the gravest first. */
export function Findings({ findings, about }: FindingsProps) {
  const words = useWords();
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <ul class="findings">
      {sorted.map((finding, index) => {
        const place = about?.(finding);
        return (
          <li key={index} data-severity={finding.severity}>
            <span class="severity">{words.term("severity", finding.severity)}</span>
            <div>
              <p>{finding.message}</p>
              {place !== undefined && <q class="about">{place}</q>}
              {finding.suggestions && finding.suggestions.length > 0 && (
                <p class="suggestions">{words.say("page/instead", { list: words.list(finding.suggestions) })}</p>
              )}
              <code class="rule">{finding.rule}</code>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
