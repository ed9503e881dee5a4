/** What came back, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends JSON and waits. Throws when nobody answers; an error status is an answer. */
export function postJson(url: string, body: unknown): HttpAnswer {
  const response = UrlFetchApp.fetch(url, {
    method: "post",
    contentType: "application/json",
    payload: JSON.stringify(body),
    muteHttpExceptions: true,
  });
  return { status: response.getResponseCode(), body: response.getContentText() };
}
