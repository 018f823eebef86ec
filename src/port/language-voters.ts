import type { LanguageVoter } from "../model/index.js";

let loading: Promise<readonly LanguageVoter[]> | undefined;

/**
 * The voters on the language of a text: fastText first, then franc. They are loaded once, by the first who asks (about
 * 0.2 s): the model is read from the package fasttext.wasm.js on disk, and nothing is fetched. Rejects only when a package
 * is not installed.
 */
export function loadLanguageVoters(): Promise<readonly LanguageVoter[]> {
  loading ??= Promise.all([
    import("./fasttext-voter.js").then(({ loadFastTextVoter }) => loadFastTextVoter()),
    import("./franc-voter.js").then(({ francVoter }) => francVoter),
  ]);
  loading.catch(() => (loading = undefined));
  return loading;
}
