import { useWords } from "../src/page.js";
import { Intro } from "../src/parts/intro.js";
import type { Area } from "./entries.js";
import { Method } from "./method.js";
import { Sentence } from "./sentence.js";

interface OverviewProps {
  readonly areas: readonly Area[];
  /** Nothing has been typed to look for. */
  readonly all: boolean;
  /** The service asks for a token. */
  readonly secured: boolean;
}

/** How the service is asked, and everything that can be asked with what it does. */
export function Overview({ areas, all, secured }: OverviewProps) {
  const words = useWords();
  return (
    <>
      {all && (
        <Intro heading={words.say("reference/heading")} lead={words.say("reference/lead")}>
          <dl class="manners">
            <Manner name="ask" />
            <Manner name="language" parameter="?lang=fr" header="Accept-Language: fr" />
            {secured && <Manner name="token" header="Authorization: Bearer …" />}
            <Manner name="verdict" />
            <Manner name="many" link="#post-v1-batch" />
            <Manner name="files" link="#subtitles/check" />
          </dl>
        </Intro>
      )}
      {areas.map(({ name, title, entries }) => (
        <section key={name} class="area">
          <h3>{title}</h3>
          <ul>
            {entries.map(({ id, method, path, described }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <Method method={method} />
                  {path}
                </a>
                <span>{described.summary}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!all && areas.length === 0 && <p class="nothing">{words.say("reference/none")}</p>}
    </>
  );
}

interface MannerProps {
  readonly name: "ask" | "language" | "token" | "verdict" | "many" | "files";
  readonly parameter?: string;
  readonly header?: string;
  /** To a place that shows it. */
  readonly link?: string;
}

function Manner({ name, link, ...values }: MannerProps) {
  const words = useWords();
  const title = words.say(`reference/${name}`);
  return (
    <div>
      <dt>{link === undefined ? title : <a href={link}>{title}</a>}</dt>
      <dd>
        <Sentence of={`reference/${name}-how`} values={values} />
      </dd>
    </div>
  );
}
