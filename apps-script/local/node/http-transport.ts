import { createSyncFn } from "synckit";
import { publicWorkerUrl } from "../public-worker-url.ts";
import { limits } from "../stand-in/limits.ts";
import type { HttpRequest, HttpResponse, Transport } from "../stand-in/url-fetch-app.ts";

type Send = (request: HttpRequest, timeoutMilliseconds: number) => Promise<HttpResponse>;

export { publicWorkerUrl };

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
