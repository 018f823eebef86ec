import { useWords } from "../../page.js";
import type { Programme } from "./programme.js";

/** Lines beyond so many are counted. */
const MOST_NAMED = 12;

/** What is to be said of a programme before its films are looked for. */
export function ProgrammeNotes({ programme: { rows, unread, guessed } }: { readonly programme: Programme }) {
  const words = useWords();
  const lines = unread.slice(0, MOST_NAMED).map(({ line }) => String(line));
  const more = unread.length - lines.length;
  return (
    <div class="hint programme-notes">
      {guessed !== undefined && <p>{words.say("catalogue/guessed", { encoding: guessed })}</p>}
      {rows.length === 0 && <p role="alert">{words.say("catalogue/no-rows")}</p>}
      {lines.length > 0 && (
        <p>
          {words.say("catalogue/bad-lines", {
            list: [...lines, ...(more > 0 ? [words.say("page/more", { count: more })] : [])].join(", "),
          })}
        </p>
      )}
    </div>
  );
}
