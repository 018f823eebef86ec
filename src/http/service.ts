import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connectJobDatabase, jobDesk } from "../job/index.js";
import { isRefusal, openNamedCatalogues, type CatalogueShelf, type Refusal } from "../operation/index.js";
import { readPageFiles } from "../port/index.js";
import { createApp } from "./app.js";
import type { ServiceSettings } from "./environment.js";
import { createHttpServer, stillnessFor, type ConnectionLimits } from "./http-server.js";
import { Lifecycle, stopServer, type Stopped } from "./lifecycle.js";
import { createObserver } from "./observer.js";
import { createAnswering } from "./pool/index.js";

/** A service that listens. */
export interface RunningService {
  /** Such as `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Finishes what is in flight, for 10 seconds at most; resolves when nothing is left. */
  stop(): Promise<Stopped>;
}

/** How long callers, and the end of a service, may take. */
export interface Patience extends Partial<ConnectionLimits> {
  /** For the body of a request to arrive; two minutes unless told. */
  readonly bodyMs?: number;
  /** For requests in flight, once the service is to stop; 10 seconds unless told. */
  readonly stopMs?: number;
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

/** A catalogue that the service was told to open cannot be opened. */
export class CatalogueRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
    this.name = "CatalogueRefused";
  }
}

async function openCatalogues(places: ReadonlyMap<string, string>): Promise<CatalogueShelf> {
  const opened = await openNamedCatalogues(places);
  if (isRefusal(opened)) throw new CatalogueRefused(opened);
  return opened;
}

/**
 * Starts the service. Rejects with the error of the system when it cannot listen there, and with {@link CatalogueRefused}
 * before it listens when a catalogue cannot be opened.
 */
export async function startService(
  { catalogues: places, workers, timeLimit, connections, ...settings }: ServiceSettings,
  { bodyMs, stopMs, ...limits }: Patience = {},
): Promise<RunningService> {
  const lifecycle = new Lifecycle();
  const observer = createObserver(settings.logLevel);
  const catalogues = places && (await openCatalogues(places));
  const { database } = settings;
  const onError = (error: unknown): void => observer.failed("jobs", error);
  const jobs = database === undefined ? undefined : jobDesk(() => connectJobDatabase(database, { onError }));
  const { answering, longestMs, close } = createAnswering({ workers, timeLimit });
  const app = createApp({
    ...settings,
    lifecycle,
    observer,
    answering,
    bodyMs,
    page: readPageFiles(),
    ...(catalogues && { catalogues }),
    ...(jobs && { jobs }),
  });
  const server = createHttpServer(app, {
    stillMs: stillnessFor(longestMs),
    ...(connections !== undefined && { connections }),
    ...limits,
  });
  server.on("drop", observer.dropped);

  const release = async (): Promise<void> => {
    await Promise.all([jobs?.close(), catalogues?.close(), close()]);
  };
  const stop = async (): Promise<Stopped> => {
    const stopped = await stopServer(server, lifecycle, stopMs);
    if (stopped === "cut-off") observer.cutOff();
    await release();
    return stopped;
  };

  return new Promise((resolve, reject) => {
    server.once("error", (error) => void release().finally(() => reject(error)));
    server.listen(settings.port, settings.host, () => {
      resolve({ address: addressOf(server), stop });
    });
  });
}
