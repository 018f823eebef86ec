import { byValue } from "./by-value.js";
import type { WorkTitle } from "./film-work.js";
import type { RecordFacts } from "./record-facts.js";
import type { SchemeOf } from "./spelling-schemes.js";

/** All titles that the records of a work give, each once by its letters, language and role. */
export function workTitles(records: readonly RecordFacts[], schemeOf: SchemeOf): readonly WorkTitle[] {
  const stated = records.flatMap((record) =>
    record.titles.map((title) => {
      const scheme = schemeOf(record, title.text);
      return { record: record.index, value: scheme === undefined ? title : { ...title, scheme } };
    }),
  );
  return byValue(stated, ({ text, language, role }) => JSON.stringify([text, language, role])).map(
    ({ value, records: givers }) => ({ ...value, records: givers }),
  );
}
