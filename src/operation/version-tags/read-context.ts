import type { LanguageReading } from "../language-reading.js";

/** The context of an input with its languages in canonical form; what is not given is not there. */
export function readContext<Context extends { readonly originalLanguages?: readonly string[] }>(
  context: Context | undefined,
  reading: LanguageReading,
): Context | undefined {
  if (!context?.originalLanguages) return context;
  return { ...context, originalLanguages: reading.languages(context.originalLanguages, "/context/originalLanguages") };
}
