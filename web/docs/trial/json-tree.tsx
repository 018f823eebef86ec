import { useState } from "preact/hooks";
import { useWords } from "../../src/page.js";
import { textOfBase64 } from "./base64-text.js";

interface JsonTreeProps {
  readonly value: unknown;
  /** The member of an object that it is. */
  readonly name?: string;
  readonly depth?: number;
}

/** As much as fits on a line. */
const SHORT = 64;
/** What lies deeper is opened by who wants to see it. */
export const OPEN_DEPTH = 4;
const MOST_ENTRIES = 60;

/** JSON in colours, in which lists and objects can be folded; what is short stays on a line. */
export function JsonTree({ value, name, depth = 0 }: JsonTreeProps) {
  if (typeof value !== "object" || value === null || JSON.stringify(value).length <= SHORT) {
    return (
      <div class="json-line">
        <Name of={name} />
        <Inline value={value} />
        {name === "content" && typeof value === "string" && <AsText base64={value} />}
      </div>
    );
  }
  return <Folded name={name} value={value} depth={depth} />;
}

function Name({ of }: { readonly of: string | undefined }) {
  return of === undefined ? null : <span class="json-name">{JSON.stringify(of)}: </span>;
}

function Folded({ value, name, depth }: JsonTreeProps & { readonly value: object; readonly depth: number }) {
  const words = useWords();
  const [open, setOpen] = useState(depth < OPEN_DEPTH);
  const [most, setMost] = useState(MOST_ENTRIES);
  const isList = Array.isArray(value);
  const entries = Object.entries(value) as (readonly [string, unknown])[];
  const rest = entries.length - most;
  return (
    <details class="json" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Name of={name} />
        <span class="json-sign">{isList ? "[" : "{"}</span>
        <small>{entries.length}</small>
        {!open && <span class="json-sign">{isList ? "]" : "}"}</span>}
      </summary>
      {open && (
        <>
          <ul>
            {entries.slice(0, most).map(([key, item]) => (
              <li key={key}>
                <JsonTree value={item} {...(!isList && { name: key })} depth={depth + 1} />
              </li>
            ))}
            {rest > 0 && (
              <li>
                <button type="button" class="quiet" onClick={() => setMost(most * 10)}>
                  {words.say("reference/more", { count: rest })}
                </button>
              </li>
            )}
          </ul>
          <span class="json-sign">{isList ? "]" : "}"}</span>
        </>
      )}
    </details>
  );
}

function Inline({ value }: { readonly value: unknown }) {
  if (Array.isArray(value)) {
    return (
      <>
        [
        {value.map((item: unknown, at) => (
          <span key={at}>
            {at > 0 && ", "}
            <Inline value={item} />
          </span>
        ))}
        ]
      </>
    );
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value) as (readonly [string, unknown])[];
    if (members.length === 0) return <>{"{}"}</>;
    return (
      <>
        {"{ "}
        {members.map(([key, item], at) => (
          <span key={key}>
            {at > 0 && ", "}
            <Name of={key} />
            <Inline value={item} />
          </span>
        ))}
        {" }"}
      </>
    );
  }
  const kind = value === null ? "null" : typeof value;
  // A new line in a text begins one here too; its sign stays, since this is JSON.
  return <span class={`json-${kind}`}>{JSON.stringify(value).replaceAll("\\n", "\\n\n").replace(/\n"$/, '"')}</span>;
}

/** What stands in base64, where it is a text. */
function AsText({ base64 }: { readonly base64: string }) {
  const words = useWords();
  const text = textOfBase64(base64);
  if (text === undefined) return null;
  return (
    <details class="as-text" open>
      <summary>{words.say("reference/as-text")}</summary>
      <pre>{text}</pre>
    </details>
  );
}
