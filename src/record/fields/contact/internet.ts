import type { Found, Stretch } from "../../stretch.js";

const EMAIL = /[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;
const URL = /(?:https?:\/\/|www\.)[^\s,;()<>"”]{3,200}/iu;
const DOMAIN =
  /^(?:[\w-]{1,63}\.){1,3}(?:com|org|net|info|eu|tv|ru|de|at|ch|fr|be|nl|pl|it|es|cz|sk|uk|ua|by|lv|lt|ee|fi|se|no|dk|hu|ro|bg|rs|hr|si|mk|gr|pt|film|movie|cinema|pictures|рф|su|kz|ge|am|us|ca|io)(?:\/[^\s,;()]{0,100})?$/iu;

function found(
  line: Stretch,
  match: RegExpExecArray | null,
  value: (text: string) => string,
): Found<string> | undefined {
  if (!match) return undefined;
  const text = match[0].replace(/[.,:]+$/u, "");
  const start = line.start + match.index;
  return { value: value(text), span: { start, end: start + text.length } };
}

/** The first e-mail address of a line, `(at)` written as `@`. */
export function readEmail(line: Stretch): Found<string> | undefined {
  if (line.text.length > 400 || !/@|\(at\)|\[at\]/u.test(line.text)) return undefined;
  return found(line, EMAIL.exec(line.text), (text) =>
    text.replace(/\s?(?:\(at\)|\[at\])\s?/u, "@").replace(/\s/gu, ""),
  );
}

/** The first web address of a line, as printed; a bare domain has to stand alone or behind a label. */
export function readUrl(line: Stretch): Found<string> | undefined {
  if (line.text.length > 400) return undefined;
  const url = found(line, URL.exec(line.text), (text) => text);
  if (url) return url;
  for (const match of line.text.matchAll(/[^\s,;:]{4,200}/gu)) {
    if (DOMAIN.test(match[0]) && !match[0].includes("@")) return found(line, match, (text) => text);
  }
  return undefined;
}
