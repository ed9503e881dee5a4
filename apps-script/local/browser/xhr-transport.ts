import { publicWorkerUrl } from "../public-worker-url.ts";
import type { HttpRequest, HttpResponse, Transport } from "../stand-in/url-fetch-app.ts";

/** Takes calls to the public address to the Worker that serves this page. */
const localUrl = (url: string): string =>
  url.startsWith(publicWorkerUrl) ? `/${url.slice(publicWorkerUrl.length)}` : url;

/**
 * Sends a request and blocks the page until the answer is there, as UrlFetchApp blocks an execution. A browser gives such
 * a request no timeout.
 */
export const blockingTransport: Transport = (request) => {
  const sender = new XMLHttpRequest();
  try {
    sender.open(request.method, localUrl(request.url), false);
    for (const [name, value] of Object.entries(request.headers)) sender.setRequestHeader(name, value);
    sender.send(request.body ?? null);
  } catch (error) {
    return { kind: "failed", message: String(error) };
  }
  return {
    kind: "answered",
    status: sender.status,
    headers: { "content-type": sender.getResponseHeader("content-type") ?? "" },
    body: sender.responseText,
  };
};

/** Sends a request without blocking; errors come back as data. */
export async function send(
  { url, method, headers, body }: HttpRequest,
  timeout: number,
): Promise<HttpResponse> {
  try {
    const response = await fetch(localUrl(url), {
      method,
      headers,
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(timeout),
    });
    return {
      kind: "answered",
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  } catch (error) {
    return { kind: "failed", message: String(error) };
  }
}
