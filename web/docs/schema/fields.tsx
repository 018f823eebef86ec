import { useState } from "preact/hooks";
import { useWords } from "../../src/page.js";
import type { Schema } from "../description.js";
import { Meaning } from "./meaning.js";
import { limitsOf } from "./schema-limits.js";
import { objectsIn, resolved, typeName, valuesOf, type Schemas } from "./schema-shape.js";

interface FieldsProps {
  readonly schema: Schema;
  readonly schemas: Schemas;
}

/** The fields of an object, each with what may stand in it. */
export function Fields({ schema, schemas }: FieldsProps) {
  const words = useWords();
  const { properties = {}, required = [] } = resolved(schema, schemas);
  const names = Object.keys(properties);
  if (names.length === 0) return <p class="nothing">{words.say("reference/nothing")}</p>;
  return (
    <ul class="fields">
      {names.map((name) => (
        <Field
          key={name}
          name={name}
          schema={properties[name] ?? {}}
          schemas={schemas}
          required={required.includes(name)}
        />
      ))}
    </ul>
  );
}

interface FieldProps extends FieldsProps {
  readonly name: string;
  readonly required: boolean;
  /** Where a parameter stands. */
  readonly where?: string;
}

/** A field: its name, its type, whether it must be there, what it means and what may stand in it. */
export function Field({ name, schema, schemas, required, where }: FieldProps) {
  const words = useWords();
  const whole = resolved(schema, schemas);
  return (
    <li>
      <p class="field-head">
        <code class="name">{name}</code>
        <code class="type">{typeName(schema, schemas)}</code>
        {required && <span class="required">{words.say("reference/required")}</span>}
        {where !== undefined && <span class="where">{where}</span>}
      </p>
      {whole.description !== undefined && (
        <Meaning text={whole.description} lang={where === undefined ? "en" : undefined} />
      )}
      <FieldFacts schema={schema} schemas={schemas} />
      <Nested schema={schema} schemas={schemas} />
    </li>
  );
}

/** How many values are shown at once; a list of countries is longer than anybody reads. */
const MOST_VALUES = 40;

function FieldFacts({ schema, schemas }: FieldsProps) {
  const words = useWords();
  const whole = resolved(schema, schemas);
  const values = valuesOf(schema, schemas);
  const example = objectsIn(schema, schemas).length === 0 && values.length === 0 ? whole.examples?.[0] : undefined;
  const facts = [
    ...limitsOf(whole, words.locale).map(({ of, range }) => [words.say(of), range] as const),
    ...(whole.default === undefined ? [] : [[words.say("reference/default"), JSON.stringify(whole.default)] as const]),
    ...(example === undefined ? [] : [[words.say("reference/example"), JSON.stringify(example)] as const]),
  ];
  if (facts.length === 0 && values.length === 0) return null;
  return (
    <dl class="field-facts">
      {values.length > 0 && (
        <div>
          <dt>{words.say("reference/values")}</dt>
          <dd>
            {values.slice(0, MOST_VALUES).map((value) => (
              <code key={value}>{value}</code>
            ))}
            {values.length > MOST_VALUES && words.say("reference/more", { count: values.length - MOST_VALUES })}
          </dd>
        </div>
      )}
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code>{text}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The fields of what stands in a field. They are made when they are opened: a schema may hold itself. */
function Nested({ schema, schemas }: FieldsProps) {
  return (
    <>
      {objectsIn(schema, schemas).map((one, at) => (
        <NestedObject key={one.title ?? at} schema={one} schemas={schemas} />
      ))}
    </>
  );
}

function NestedObject({ schema, schemas }: FieldsProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details class="nested" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.say("reference/fields", { name: schema.title ?? "{ }" })}</summary>
      {open && <Fields schema={schema} schemas={schemas} />}
    </details>
  );
}
