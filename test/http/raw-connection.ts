import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as later } from "node:timers/promises";

/** A connection on which anything can be said, and which notes what comes back. */
export interface RawConnection {
  readonly socket: Socket;
  /** All that has come so far. */
  heard(): string;
  /** All that came, once the other side has closed. */
  readonly closed: Promise<string>;
}

/** Connects to a service at an address such as `http://127.0.0.1:3000`. */
export async function rawConnection(address: string): Promise<RawConnection> {
  const socket = connect(Number(new URL(address).port), "127.0.0.1").setEncoding("latin1");
  let heard = "";
  socket.on("data", (text: string) => (heard += text));
  // A connection that is cut is what the tests are about.
  socket.on("error", () => undefined);
  const closed = new Promise<string>((resolve) => socket.once("close", () => resolve(heard)));
  await once(socket, "connect");
  return { socket, heard: () => heard, closed };
}

/** Sends a text a few characters at a time until it is sent or the connection is closed. */
export async function dribble({ socket }: RawConnection, text: string, every = 20): Promise<void> {
  for (let at = 0; at < text.length && socket.writable; at++) {
    socket.write(text.slice(at, at + 1));
    await later(every);
  }
}

/** The head of a POST, with other header fields. */
export function headOf(path: string, fields: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries({ Host: "x", ...fields }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

/** The status and the body of the first answer in what was heard. */
export function firstAnswer(heard: string): { readonly status: number; readonly head: string; readonly body: string } {
  const [head = "", ...rest] = heard.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), head, body: rest.join("\r\n\r\n") };
}
