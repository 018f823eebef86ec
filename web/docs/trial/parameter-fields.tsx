import type { Entry } from "../entries.js";
import { parametersOf, type Draft } from "./draft.js";

interface ParameterFieldsProps {
  readonly entry: Entry;
  readonly draft: Draft;
  readonly write: (draft: Draft) => void;
}

/** A field for each parameter of the path and the query. */
export function ParameterFields({ entry, draft, write }: ParameterFieldsProps) {
  return (
    <>
      {parametersOf(entry).map(({ name, description, in: place }) => (
        <label key={name} class="field">
          <span>
            <code>{name}</code>
          </span>
          <input
            type="text"
            required={place === "path"}
            value={draft.parameters[name] ?? ""}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) =>
              write({ ...draft, parameters: { ...draft.parameters, [name]: value } })
            }
          />
          {description !== undefined && <small>{description}</small>}
        </label>
      ))}
    </>
  );
}
