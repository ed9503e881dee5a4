/** The thread behind the synchronous transport: sends the request and returns errors as data. */
import { runAsWorker } from "synckit";
import type { HttpRequest, HttpResponse } from "../stand-in/url-fetch-app.ts";

async function send(
  { url, method, headers, body }: HttpRequest,
  timeoutMilliseconds: number,
): Promise<HttpResponse> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const text = await response.text();
    return {
      kind: "answered",
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: text,
    };
  } catch (error) {
    return { kind: "failed", message: String(error) };
  }
}

runAsWorker(send);
