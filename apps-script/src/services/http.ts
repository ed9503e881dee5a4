/** What came back, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends JSON and waits. Throws when nobody answers; an error status is an answer. */
export const postJson = (url: string, body: unknown): HttpAnswer =>
  send(url, { method: "post", contentType: "application/json", payload: JSON.stringify(body) });

/** Asks for a text and waits. Throws when nobody answers; an error status is an answer. */
export const getText = (url: string): HttpAnswer => send(url, { method: "get" });

function send(url: string, options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions): HttpAnswer {
  const response = UrlFetchApp.fetch(url, { ...options, muteHttpExceptions: true });
  return { status: response.getResponseCode(), body: response.getContentText() };
}
