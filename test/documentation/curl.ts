import { wordsOf } from "../scenario/scenario.js";

/** A request as `curl` makes it, and what of the answer is written. */
interface CurlCall {
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string;
  readonly showsBody: boolean;
  readonly showsHeaders: boolean;
  readonly writeOut: string;
}

/** The options of curl that the pages use; any other throws. */
function callOf(command: string): CurlCall {
  const headers = new Headers();
  const call = { url: "", headers, showsBody: true, showsHeaders: false, writeOut: "" };
  let body: string | undefined;
  const [, ...words] = wordsOf(command);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const value = (): string => words[++at] ?? "";
    if (word === "-s") continue;
    if (word === "-o") call.showsBody = value() !== "/dev/null";
    else if (word === "-D") call.showsHeaders = value() === "-";
    else if (word === "-w") call.writeOut = value().replaceAll("\\n", "\n");
    else if (word === "-d") body = value();
    else if (word === "-H") {
      const [, name = "", content = ""] = /^([^:]+):\s*(.*)$/.exec(value()) ?? [];
      headers.set(name, content);
    } else if (word.startsWith("-")) throw new Error(`curl ${word} is not known here`);
    else call.url = word;
  }
  return { ...call, ...(body !== undefined && { body }) };
}

/** What `curl … | grep -i WORD` shows, asked of a service that listens elsewhere than the page says. */
export async function shownByCurl(line: string, address: string): Promise<string> {
  const [command = "", filter] = line.split(" | grep -i ");
  const { url, headers, body, showsBody, showsHeaders, writeOut } = callOf(command);
  const { pathname, search } = new URL(url);
  const answer = await fetch(address + pathname + search, {
    headers,
    ...(body !== undefined && { method: "POST", body }),
  });
  const text = await answer.text();
  const [type = ""] = (answer.headers.get("content-type") ?? "").split(";");
  const headLines = [...answer.headers].map(([name, value]) => `${name}: ${value}\n`).join("");
  const written =
    (showsHeaders ? headLines : "") +
    (showsBody ? `${text}${text.endsWith("\n") ? "" : "\n"}` : "") +
    writeOut.replace("%{http_code}", String(answer.status)).replace("%{content_type}", type);
  if (filter === undefined) return written;
  const kept = written.split("\n").filter((one) => one.toLowerCase().includes(filter.toLowerCase()));
  return kept.map((one) => `${one}\n`).join("");
}
