import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../src/page.js";
import type { Content, Description } from "./description.js";
import type { Entry } from "./entries.js";
import { ProblemList } from "./problem-list.js";
import { Field } from "./schema/fields.js";
import { SchemaView } from "./schema/schema-view.js";
import { Method } from "./method.js";
import { bodyOf } from "./trial/draft.js";
import { Trial } from "./trial/trial.js";

interface EntryViewProps {
  readonly entry: Entry;
  readonly description: Description;
}

/** One thing that can be asked: what it does, an example to try, what it takes, what it answers, what it may refuse. */
export function EntryView({ entry, description }: EntryViewProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { method, path, described } = entry;
  useEffect(() => {
    scrollTo(0, 0);
    // Who follows a link by key or ear is led to what it opened.
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { schemas } = description.components;
  const [, body] = bodyOf(entry) ?? [];
  const answers = Object.entries(described.responses).filter(([status]) => status.startsWith("2"));

  return (
    <article class="entry">
      <h2 ref={heading} tabIndex={-1}>
        {described.summary}
      </h2>
      <p class="address">
        <Method method={method} />
        <code>{path}</code>
      </p>
      <Trial entry={entry} description={description} />
      <section>
        <h3>{words.say("reference/takes")}</h3>
        {words.locale !== "en" && <p class="hint">{words.say("reference/english")}</p>}
        {body?.schema && <SchemaView schema={body.schema} schemas={schemas} />}
        {described.parameters && (
          <>
            <h4>{words.say("reference/parameters")}</h4>
            <ul class="fields">
              {described.parameters.map(({ name, in: place, schema, description: meaning, required = false }) => (
                <Field
                  key={name}
                  name={name}
                  schema={{ ...schema, ...(meaning !== undefined && { description: meaning }) }}
                  schemas={schemas}
                  required={required}
                  where={words.say(place === "path" ? "reference/in-path" : "reference/in-query")}
                />
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <h3>{words.say("reference/gives")}</h3>
        {answers.map(([status, { content = {} }]) => (
          <AnswerSchemas key={status} status={status} content={content} schemas={schemas} />
        ))}
      </section>
      <section>
        <h3>{words.say("reference/problems")}</h3>
        <ProblemList entry={entry} description={description} />
      </section>
    </article>
  );
}

interface AnswerSchemasProps {
  readonly status: string;
  readonly content: Content;
  readonly schemas: Description["components"]["schemas"];
}

function AnswerSchemas({ status, content, schemas }: AnswerSchemasProps) {
  return (
    <>
      {Object.entries(content).map(([type, { schema = {} }]) => (
        <div key={type} class="answer-schema">
          <p class="answer-head">
            <strong class="status" data-went="well">
              {status}
            </strong>
            <code>{type}</code>
          </p>
          <SchemaView schema={schema} schemas={schemas} />
        </div>
      ))}
    </>
  );
}
