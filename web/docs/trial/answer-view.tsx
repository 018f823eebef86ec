import type { Problem } from "../../../src/generated/schema-types.js";
import { useWords } from "../../src/page.js";
import { CopyButton } from "../../src/parts/copy-button.js";
import { TokenField } from "../../src/parts/token-field.js";
import { JsonTree, OPEN_DEPTH } from "./json-tree.js";
import type { Answered } from "./send.js";

/** An answer: its status and how long it took, what its headers tell, and what it says. */
export function AnswerView({ answered }: { readonly answered: Answered }) {
  const words = useWords();
  const { status, type, text, milliseconds, headers } = answered;
  return (
    <>
      <div class="answer-head" role="status">
        <strong class="status" data-went={status < 400 ? "well" : "wrong"}>
          {status}
        </strong>
        <span>{words.say("reference/milliseconds", { count: milliseconds })}</span>
        {text !== "" && <CopyButton text={text} name={words.say("reference/copy-answer")} />}
      </div>
      <dl class="headers">
        {headers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="said" tabIndex={0} role="region" aria-label={words.say("reference/answer")}>
        <AnswerBody type={type} text={text} />
      </div>
    </>
  );
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function AnswerBody({ type, text }: Pick<Answered, "type" | "text">) {
  const words = useWords();
  if (text === "") return <p class="nothing">{words.say("reference/empty")}</p>;
  if (type.includes("ndjson")) {
    const lines = text.split("\n").filter((line) => line !== "");
    return (
      <>
        <p class="count">{words.say("reference/lines", { count: lines.length })}</p>
        {lines.map((line, at) => (
          <JsonTree key={at} value={parsed(line)?.value ?? line} />
        ))}
      </>
    );
  }
  const json = type.includes("json") ? parsed(text) : undefined;
  if (!json) return <pre class="plain">{text}</pre>;
  if (!type.includes("problem")) return <JsonTree value={json.value} />;
  return (
    <>
      <ProblemCard problem={json.value as Problem} />
      <JsonTree value={json.value} depth={OPEN_DEPTH} />
    </>
  );
}

/** What could not be checked, and where in the request. */
function ProblemCard({ problem: { title, detail, errors = [], status } }: { readonly problem: Problem }) {
  return (
    <div class="trouble">
      <strong>{title}</strong>
      {detail !== undefined && <p>{detail}</p>}
      {errors.length > 0 && (
        <ul class="faults">
          {errors.map(({ pointer, message, rule }, at) => (
            <li key={at}>
              <code>{pointer === "" ? "/" : pointer}</code> {message ?? rule}
            </li>
          ))}
        </ul>
      )}
      {status === 401 && <TokenField />}
    </div>
  );
}
