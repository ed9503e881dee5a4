/** What came back, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** `header("etag")` is that header, whatever its case; undefined where there is none. */
  header(name: string): string | undefined;
}

export interface HttpQuestion {
  readonly method: "get" | "post" | "put" | "delete";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Sends a request and waits. Throws when nobody answers; an error status is an answer. */
export function request({ method, url, headers, body }: HttpQuestion): HttpAnswer {
  const response = UrlFetchApp.fetch(url, {
    method,
    ...(headers && { headers: { ...headers } }),
    ...(body !== undefined && { contentType: "application/json", payload: JSON.stringify(body) }),
    muteHttpExceptions: true,
    // The Worker never redirects; whoever does must not be handed the key and the rows for another place.
    followRedirects: false,
  });
  return {
    status: response.getResponseCode(),
    body: response.getContentText(),
    header: (name) => {
      const found = Object.entries(response.getAllHeaders()).find(([each]) => each.toLowerCase() === name);
      return found === undefined ? undefined : String(found[1]);
    },
  };
}

/** The answer's JSON, or undefined where it is none. */
export function jsonOf({ body }: HttpAnswer): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
