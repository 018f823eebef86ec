import type { Description } from "./description.js";
import type { Entry } from "./entries.js";

interface ProblemListProps {
  readonly entry: Entry;
  readonly description: Description;
}

const PREFIX = "#/components/responses/";

/** The kinds of problems that something may answer, by status; each leads to its own address. */
export function ProblemList({ entry, description }: ProblemListProps) {
  const { examples, responses } = description.components;
  const answers = Object.entries(entry.described.responses).map(([status, response]) => {
    const { content = {} } = responses[response.$ref?.slice(PREFIX.length) ?? ""] ?? response;
    return { status, kinds: Object.keys(content["application/problem+json"]?.examples ?? {}) };
  });
  return (
    <dl class="problems">
      {answers
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ status, kinds }) => (
          <div key={status}>
            <dt class="status" data-went="wrong">
              {status}
            </dt>
            <dd>
              <ul>
                {kinds.map((kind) => (
                  <li key={kind}>
                    <a href={examples[kind]?.value.type ?? `/problems/${kind}`}>
                      <code>{kind}</code>
                    </a>{" "}
                    {examples[kind]?.summary}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
    </dl>
  );
}
