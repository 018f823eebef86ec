import type { Reason } from "../../../../src/generated/schema-types.js";

/** Why, for and against. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map(({ effect, message }, index) => (
        <li key={index} data-effect={effect}>
          {message}
        </li>
      ))}
    </ul>
  );
}
