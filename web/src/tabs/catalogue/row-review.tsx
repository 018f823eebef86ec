import type { CatalogueQuery, MatchCandidate } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { DecideButtons } from "../../parts/decide-buttons.js";
import { Trouble } from "../../parts/trouble.js";
import { Waterfall } from "../../parts/waterfall.js";
import type { Standing } from "./decided-rows.js";
import type { MatchedRow } from "./match-programme.js";

interface RowReviewProps {
  readonly matched: MatchedRow;
  readonly standing: Standing;
  readonly said: (id: string) => "same" | "different" | undefined;
  readonly decide: (id: string, verdict: "same" | "different" | "unsure") => void;
}

const LEAST_SCORE = 5;

/** The best is shown whatever it scores, others when they could be the film. */
const isWorthALook = ({ score }: MatchCandidate, at: number): boolean => at === 0 || score >= LEAST_SCORE;

/** A row beside its candidates; what is in doubt lies open. */
export function RowReview({ matched: { row, match, problem }, standing, said, decide }: RowReviewProps) {
  const words = useWords();
  const title = row.query.titles.map(({ text }) => text).join(" / ") || row.id;
  return (
    <li class="matched-row" data-decision={standing.decision}>
      <details open={match?.decision === "review"}>
        <summary>
          <strong>{title}</strong>
          {row.query.year !== undefined && <span>{row.query.year}</span>}
          <span class="decision">{words.term("match-decision", standing.decision)}</span>
        </summary>
        {problem && <Trouble problem={problem} />}
        <div class="beside">
          <Asked query={row.query} id={row.id} />
          <ol class="candidates">
            {match?.candidates.filter(isWorthALook).map((candidate) => (
              <Candidate
                key={candidate.id}
                candidate={candidate}
                verdict={said(candidate.id)}
                decide={(verdict) => decide(candidate.id, verdict)}
                about={`${title} · ${candidate.id}`}
              />
            ))}
            {match?.candidates.length === 0 && <li class="nothing">{words.term("match-decision", "none")}</li>}
          </ol>
        </div>
      </details>
    </li>
  );
}

function Asked({ query, id }: { readonly query: CatalogueQuery; readonly id: string }) {
  const words = useWords();
  const { year, directors, runtimeMinutes, countries } = query;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.term("field", "year"), year?.toString()],
    [words.say("catalogue/director"), directors?.join(", ")],
    [
      words.term("field", "runtime"),
      runtimeMinutes === undefined ? undefined : words.say("film/minutes", { count: runtimeMinutes }),
    ],
    [words.term("field", "countries"), countries?.map((code) => words.country(code)).join(", ")],
  ];
  return (
    <div class="asked">
      <small>{words.say("catalogue/row", { id })}</small>
      {query.titles.map(({ text }) => (
        <strong key={text}>{text}</strong>
      ))}
      <dl class="facts">
        {lines.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

interface CandidateProps {
  readonly candidate: MatchCandidate;
  readonly verdict: "same" | "different" | undefined;
  readonly decide: (verdict: "same" | "different" | "unsure") => void;
  readonly about: string;
}

function Candidate({ candidate: { id, score, evidence }, verdict, decide, about }: CandidateProps) {
  const words = useWords();
  return (
    <li data-verdict={verdict}>
      <div class="candidate-head">
        <code>{id}</code>
        <span class="score" title={words.say("catalogue/score")}>
          {words.number(score, 1)}
        </span>
        <DecideButtons verdict={verdict} decide={decide} about={about} />
      </div>
      <Waterfall evidence={evidence} />
    </li>
  );
}
