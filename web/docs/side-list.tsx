import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../src/page.js";
import type { Area, Entry } from "./entries.js";
import { Method } from "./method.js";

interface SideListProps {
  readonly areas: readonly Area[];
  readonly chosen: string;
  readonly typed: string;
  readonly write: (typed: string) => void;
}

/** What an entry is called beside its area: the verb of an operation, the path of whatever else. */
const shortName = ({ id, area, path }: Entry): string => (id.startsWith(`${area}/`) ? id.slice(area.length + 1) : path);

/** Everything that can be asked, beside what is being read; typing leaves what fits. */
export function SideList({ areas, chosen, typed, write }: SideListProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const count = areas.reduce((sum, { entries }) => sum + entries.length, 0);
  useEffect(() => {
    if (list.current) bringIntoSight(list.current);
  }, [chosen, count]);
  return (
    <nav class="side-list" aria-label={words.say("reference/navigation")}>
      <label class="field">
        <span>{words.say("reference/filter")}</span>
        <input
          type="search"
          value={typed}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {typed.trim() !== "" && words.say("reference/found", { count })}
      </p>
      <div class="areas" ref={list}>
        {areas.map(({ name, title, entries }) => (
          <section key={name}>
            <h2>{title}</h2>
            <ul>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <a href={`#${entry.id}`} aria-current={entry.id === chosen ? "page" : undefined}>
                    {!entry.id.startsWith(`${name}/`) && <Method method={entry.method} />}
                    {shortName(entry)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {count === 0 && typed !== "" && <p class="nothing">{words.say("reference/none")}</p>}
      </div>
    </nav>
  );
}

/** Scrolls a list, and nothing around it, so far that the link to what is being read can be seen. */
function bringIntoSight(list: HTMLElement): void {
  const link = list.querySelector<HTMLElement>("[aria-current]");
  if (!link) return;
  const { offsetTop, offsetHeight } = link;
  const seen = offsetTop >= list.scrollTop && offsetTop + offsetHeight <= list.scrollTop + list.clientHeight;
  if (!seen) list.scrollTop = offsetTop - list.clientHeight / 2;
}
