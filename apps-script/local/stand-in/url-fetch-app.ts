import type { Execution } from "./execution.ts";
import { bytesOf, limits } from "./limits.ts";
import { asGoogle, observe } from "./observe.ts";

/** A request as it leaves the add-on. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What came back; `failed` when nobody answered. */
export type HttpResponse =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: "failed"; readonly message: string };

/** Carries a request to a server and waits for the answer. */
export type Transport = (request: HttpRequest) => HttpResponse;

interface FetchOptions {
  readonly method?: string;
  readonly contentType?: string;
  readonly payload?: string;
  readonly headers?: Record<string, string>;
  readonly muteHttpExceptions?: boolean;
}

/** `allowed` are the prefixes of the manifest's urlFetchWhitelist. */
export function createUrlFetchApp(
  transport: Transport,
  allowed: readonly string[],
  { observer }: Execution,
): GoogleAppsScript.URL_Fetch.UrlFetchApp {
  const self = {
    fetch(url: string, options: FetchOptions = {}) {
      if (url.length > limits.urlCharacters) throw new Error("Limit exceeded: URLFetch URL Length.");
      if (!allowed.some((prefix) => isUnder(url, prefix))) {
        throw new Error(
          `A request to retrieve the URL ${url} is prohibited by the list of allowed addresses in the manifest.`,
        );
      }
      const { payload } = options;
      if (payload !== undefined && bytesOf(payload) > limits.fetchBytes)
        throw new Error("Limit exceeded: URLFetch POST Size.");
      const answer = transport({
        url,
        method: (options.method ?? "get").toUpperCase(),
        headers: { ...options.headers, ...(options.contentType && { "Content-Type": options.contentType }) },
        body: payload,
      });
      if (answer.kind === "failed") throw new Error(`Address unavailable: ${url}`);
      if (!options.muteHttpExceptions && answer.status >= 400) {
        throw new Error(`Request failed for ${url} returned code ${answer.status}.`);
      }
      const response = {
        getResponseCode: () => answer.status,
        getContentText: () => answer.body,
        getAllHeaders: () => answer.headers,
      };
      return observe("HTTPResponse", response, observer);
    },
  };
  return asGoogle(observe("UrlFetchApp", self, observer));
}

/** A prefix may name every subdomain by `*.`, as in `https://*.workers.dev/`. */
function isUnder(url: string, prefix: string): boolean {
  const pattern = prefix.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace("*", "[a-z0-9.-]+");
  return new RegExp(`^${pattern}`, "i").test(url);
}
