import type { ComponentChildren } from "preact";
import type { DecisionVerdict } from "../../../../src/catalogue/index.js";
import type { CatalogueQuery, MatchCandidate } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { DecideButtons } from "../../parts/decide-buttons.js";
import { Trouble } from "../../parts/trouble.js";
import { Waterfall } from "../../parts/waterfall.js";
import { filmOfEvidence, standingOf, type DecidedRow } from "./decided-rows.js";
import { MOST_CANDIDATES } from "./shelf.js";

interface RowReviewProps {
  readonly decided: DecidedRow;
  /** Why nobody can decide of this row here. */
  readonly undecidable: string | undefined;
  readonly said: (id: string) => DecisionVerdict | undefined;
  readonly decide: (id: string, verdict: DecisionVerdict) => void;
}

const LEAST_SCORE = 5;

/** The best is shown whatever it scores, others when they could be the film. */
const isWorthALook = ({ score }: MatchCandidate, at: number): boolean => at === 0 || score >= LEAST_SCORE;

/** A row beside its candidates; what is in doubt lies open. */
export function RowReview({ decided, undecidable, said, decide }: RowReviewProps) {
  const words = useWords();
  const { row, match, problem } = decided;
  const title = row.query.titles.map(({ text }) => text).join(" / ") || row.id;
  const standing = standingOf(decided);
  const verdictOf = (id: string): "same" | "different" | undefined => {
    const verdict = said(id);
    return verdict === "unsure" ? undefined : verdict;
  };
  return (
    <li class="matched-row" data-decision={standing}>
      <details open={match?.decision === "review"}>
        <summary>
          <strong dir="auto">{title}</strong>
          {row.query.year !== undefined && <span>{row.query.year}</span>}
          <span class="decision">{words.term("match-decision", standing)}</span>
        </summary>
        {problem && <Trouble problem={problem} />}
        <div class="beside">
          <Asked query={row.query} id={row.id} />
          <ol class="candidates">
            {match?.candidates
              .slice(0, MOST_CANDIDATES)
              .filter(isWorthALook)
              .map((candidate) => (
                <Candidate key={candidate.id} candidate={candidate} verdict={verdictOf(candidate.id)}>
                  {undecidable === undefined && (
                    <DecideButtons
                      verdict={verdictOf(candidate.id)}
                      decide={(verdict) => decide(candidate.id, verdict)}
                      about={`${title} · ${candidate.id}`}
                    />
                  )}
                </Candidate>
              ))}
            {match?.candidates.length === 0 && <li class="nothing">{words.term("match-decision", "none")}</li>}
            {undecidable !== undefined && <li class="nothing">{undecidable}</li>}
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
  /** What decides of it. */
  readonly children: ComponentChildren;
}

function Candidate({ candidate, verdict, children }: CandidateProps) {
  const words = useWords();
  const { id, score, evidence } = candidate;
  const { titles, year } = filmOfEvidence(candidate);
  return (
    <li data-verdict={verdict}>
      <div class="candidate-head">
        <div>
          <small>
            <code>{id}</code> · {words.say("catalogue/score", { score: words.number(score, 1) })}
          </small>
          {titles.map(({ text }) => (
            <strong key={text}>
              {text} {year !== undefined && <span>{year}</span>}
            </strong>
          ))}
        </div>
        {children}
      </div>
      <Waterfall evidence={evidence} />
    </li>
  );
}
