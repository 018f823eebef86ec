import type { Schema } from "../description.js";
import { Field, Fields } from "./fields.js";
import { Meaning } from "./meaning.js";
import { objectsIn, resolved, type Schemas } from "./schema-shape.js";

interface SchemaViewProps {
  readonly schema: Schema;
  readonly schemas: Schemas;
}

/** A schema as a whole: the fields of an object, or what stands in its place. */
export function SchemaView({ schema, schemas }: SchemaViewProps) {
  const whole = resolved(schema, schemas);
  const [only, ...others] = objectsIn(whole, schemas);
  return (
    <>
      {whole.description !== undefined && <Meaning text={whole.description} lang="en" />}
      {only && others.length === 0 && whole.properties ? (
        <Fields schema={only} schemas={schemas} />
      ) : (
        <ul class="fields">
          <Field
            name={whole.title ?? "…"}
            schema={{ ...whole, description: undefined }}
            schemas={schemas}
            required={false}
          />
        </ul>
      )}
    </>
  );
}
