import { createSyncFn } from "synckit";
import { limits } from "../stand-in/limits.ts";
import type { HttpRequest, HttpResponse, Transport } from "../stand-in/url-fetch-app.ts";

type Send = (request: HttpRequest, timeoutMilliseconds: number) => Promise<HttpResponse>;

/** Where the deployed Worker would be; the add-on may only call addresses on its list. */
export const publicWorkerUrl = "https://socialtype.workers.dev/";

/** A transport over HTTP that takes calls to the public address to the local Worker instead. */
export function createHttpTransport(localWorkerUrl: string): Transport {
  const send = createSyncFn<Send>(new URL("http-worker.ts", import.meta.url).href);
  return (request) => {
    const url = request.url.startsWith(publicWorkerUrl)
      ? localWorkerUrl + request.url.slice(publicWorkerUrl.length)
      : request.url;
    return send({ ...request, url }, limits.fetchMilliseconds);
  };
}
