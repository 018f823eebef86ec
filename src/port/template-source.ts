import i18next, { type i18n } from "i18next";
import { readLocaleFile } from "./locale-file.js";

/** Where sentences come from, before anything is filled in. */
export interface TemplateSource {
  /**
   * The sentence of a key such as `version-tag/missing-subtitle`, with its `{{params}}` unfilled, in the plural form of
   * `count`. A language without it falls back to English; undefined when English has none either.
   */
  readonly template: (language: string, namespace: string, key: string, count?: number) => string | undefined;
}

const FALLBACK = "en";

function createInstance(): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: FALLBACK,
    fallbackLng: FALLBACK,
    ns: [],
    resources: {},
    initAsync: false,
    keySeparator: "/",
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** One i18next instance over `locales/`; a message file is read once, when the first sentence of it is wanted. */
export function createTemplateSource(read: typeof readLocaleFile = readLocaleFile): TemplateSource {
  const instance = createInstance();
  const need = (language: string, namespace: string): void => {
    if (!instance.hasResourceBundle(language, namespace)) {
      instance.addResourceBundle(language, namespace, read(language, namespace));
    }
  };
  return {
    template(language, namespace, key, count) {
      need(FALLBACK, namespace);
      need(language, namespace);
      const translate = instance.getFixedT(language, namespace);
      if (!instance.exists(key, { lng: language, ns: namespace, ...(count !== undefined && { count }) }))
        return undefined;
      return translate(key, { skipInterpolation: true, ...(count !== undefined && { count }) });
    },
  };
}
