import { defineOperation } from "../operation.js";
import { faulty } from "../refusal.js";
import { withCatalogue } from "./with-catalogue.js";

/** `catalogues/match`: the films of a catalogue that may be the one looked for, with the evidence and what to do. */
export const matchOperation = defineOperation("catalogues/match", (input, reader) => {
  const { catalogue, query, limit } = input;
  if (query.titles.length === 0 && !query.directors?.length) {
    return faulty("invalid-query", [{ pointer: "/query/titles", rule: "title-or-director", params: {} }]);
  }
  return withCatalogue(catalogue, reader, (opened) => opened.match(query, limit));
});
