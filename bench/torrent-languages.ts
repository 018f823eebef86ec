import { parseTorrentTitle } from "@viren070/parse-torrent-title";
import { parse } from "parse-torrent-title";

/** What parse-torrent-title calls languages; marks that name none (`multi`, `dual`, `dubbed`, `nordic`) are left out. */
const LANGUAGES: Readonly<Record<string, string>> = {
  rus: "ru",
  ukr: "uk",
  jpn: "ja",
  eng: "en",
  ita: "it",
  nl: "nl",
  flemish: "nl",
  german: "de",
  romanian: "ro",
  vietnam: "vi",
  fr: "fr",
  french: "fr",
  truefrench: "fr",
  vff: "fr",
  vfi: "fr",
  vostf: "fr",
  vostfr: "fr",
  vost: "fr",
  vosta: "en",
  subfrench: "fr",
};

/** The languages parse-torrent-title finds, by its own words brought to BCP 47. */
export function torrentTitleLanguages(name: string): readonly string[] {
  const { language, languagelist } = parse(name);
  const words = languagelist ?? (language === undefined ? [] : [language]);
  return words.flatMap((word) => LANGUAGES[word.toLowerCase()] ?? []);
}

/** The languages `@viren070/parse-torrent-title` finds; it gives BCP 47 beside words such as `multi audio`. */
export function virenLanguages(name: string): readonly string[] {
  return (parseTorrentTitle(name).languages ?? []).filter((language) => !language.includes(" "));
}
