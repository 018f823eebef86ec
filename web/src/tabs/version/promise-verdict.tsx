import type { CompareContext } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { Findings } from "../../parts/findings.js";
import { Trouble } from "../../parts/trouble.js";
import { Verdict } from "../../parts/verdict.js";
import { ask } from "../../service.js";
import { useAnswer } from "../../use-answer.js";

interface PromiseVerdictProps {
  readonly promise: string;
  readonly actual: string;
  readonly context: CompareContext;
}

/** Whether what is in hand keeps the promise: one colour, one sentence, and why. */
export function PromiseVerdict({ promise, actual, context }: PromiseVerdictProps) {
  const words = useWords();
  const answer = useAnswer(JSON.stringify([promise, actual, context]), (asking) =>
    ask("version-tags/compare", { promise, actual, context }, asking),
  );
  return (
    <div class="judgement" aria-busy={answer.waiting}>
      {answer.problem && <Trouble problem={answer.problem} again={answer.again} />}
      {answer.result && (
        <>
          <Verdict verdict={answer.result.verdict} sentence={words.verdict("verdict", answer.result.verdict)} />
          <Findings findings={answer.result.findings} />
        </>
      )}
    </div>
  );
}
