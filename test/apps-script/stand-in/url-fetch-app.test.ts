import { describe, expect, test } from "vitest";
import type { HttpRequest } from "../../../apps-script/local/stand-in/url-fetch-app.ts";
import { answered, beginExecution, type ExecutionOptions, openDocument } from "./open-document.ts";

const allowedUrls = ["https://*.workers.dev/", "https://example.com/api/"];

/** A UrlFetchApp and the requests that have left it. */
async function openUrlFetch(transport: ExecutionOptions["transport"] = () => answered(200, "")) {
  const document = await openDocument();
  const sent: HttpRequest[] = [];
  const { UrlFetchApp } = beginExecution(document, {
    allowedUrls,
    transport(request) {
      sent.push(request);
      return transport(request);
    },
  });
  return { UrlFetchApp, sent };
}

describe("the list of allowed addresses", () => {
  test.each([
    ["https://socialtype.workers.dev/"],
    ["https://socialtype.workers.dev/v1/score?x=1"],
    ["https://a.b.workers.dev/"],
    ["https://example.com/api/score"],
  ])("lets %s through", async (url) => {
    const { UrlFetchApp, sent } = await openUrlFetch();
    UrlFetchApp.fetch(url);
    expect(sent.map((request) => request.url)).toEqual([url]);
  });

  test.each([
    ["another host", "https://example.org/api/"],
    ["another path of an allowed host", "https://example.com/other"],
    ["plain http", "http://socialtype.workers.dev/"],
    ["the domain without a name before it", "https://workers.dev/"],
    ["a host that only begins like an allowed one", "https://a.workers.dev.example.org/"],
    ["a host that only ends like an allowed one", "https://evilworkers.dev/"],
    ["an allowed host in the path", "https://example.org/a.workers.dev/"],
    ["an allowed host in the query", "https://example.org?a.workers.dev/"],
    ["a whole allowed address in the query", "https://example.org/?next=https://a.workers.dev/"],
    ["an allowed host in the fragment", "https://example.org#a.workers.dev/"],
    ["another character in place of a dot", "https://example-com/api/"],
    ["a user name before the host", "https://a.workers.dev@example.org/"],
  ])("stops %s before anything is sent", async (_, url) => {
    const { UrlFetchApp, sent } = await openUrlFetch();
    expect(() => UrlFetchApp.fetch(url)).toThrow("list of allowed addresses");
    expect(sent).toEqual([]);
  });
});

test("an address may have 2,082 characters and no more", async () => {
  const { UrlFetchApp, sent } = await openUrlFetch();
  const start = "https://a.workers.dev/";
  const longest = start + "x".repeat(2_082 - start.length);
  UrlFetchApp.fetch(longest);
  expect(() => UrlFetchApp.fetch(`${longest}x`)).toThrow("Limit exceeded: URLFetch URL Length.");
  expect(sent.map((request) => request.url)).toEqual([longest]);
});

test("a request body may have 50 MB and no more", async () => {
  const { UrlFetchApp, sent } = await openUrlFetch();
  const payload = "x".repeat(50 * 1_024 * 1_024);
  UrlFetchApp.fetch("https://a.workers.dev/", { method: "post", payload });
  expect(() =>
    UrlFetchApp.fetch("https://a.workers.dev/", { method: "post", payload: `${payload}x` }),
  ).toThrow("Limit exceeded: URLFetch POST Size.");
  expect(sent).toHaveLength(1);
});

test("a request goes out with its method, headers, content type and body", async () => {
  const { UrlFetchApp, sent } = await openUrlFetch();
  UrlFetchApp.fetch("https://a.workers.dev/", {
    method: "post",
    contentType: "application/json",
    headers: { "X-Version": "1" },
    payload: '{"rows":[]}',
  });
  expect(sent).toEqual([
    {
      url: "https://a.workers.dev/",
      method: "POST",
      headers: { "X-Version": "1", "Content-Type": "application/json" },
      body: '{"rows":[]}',
    },
  ]);
});

test("a request without options is a GET without a body", async () => {
  const { UrlFetchApp, sent } = await openUrlFetch();
  UrlFetchApp.fetch("https://a.workers.dev/");
  expect(sent).toEqual([{ url: "https://a.workers.dev/", method: "GET", headers: {}, body: undefined }]);
});

describe("an answer", () => {
  test("has its status, text and headers", async () => {
    const { UrlFetchApp } = await openUrlFetch(() => ({
      kind: "answered",
      status: 201,
      headers: { "retry-after": "5" },
      body: "grüezi",
    }));
    const response = UrlFetchApp.fetch("https://a.workers.dev/");
    expect(response.getResponseCode()).toBe(201);
    expect(response.getContentText()).toBe("grüezi");
    expect(response.getAllHeaders()).toEqual({ "retry-after": "5" });
  });

  test.each([[400], [404], [429], [500], [503]])("of status %i is thrown", async (status) => {
    const { UrlFetchApp } = await openUrlFetch(() => answered(status, "no"));
    expect(() => UrlFetchApp.fetch("https://a.workers.dev/")).toThrow(
      `Request failed for https://a.workers.dev/ returned code ${status}.`,
    );
  });

  test.each([[400], [503]])("of status %i is returned when exceptions are muted", async (status) => {
    const { UrlFetchApp } = await openUrlFetch(() => answered(status, "why"));
    const response = UrlFetchApp.fetch("https://a.workers.dev/", { muteHttpExceptions: true });
    expect([response.getResponseCode(), response.getContentText()]).toEqual([status, "why"]);
  });

  test.each([[true], [false]])(
    "that never comes is thrown as an address that is unavailable (muteHttpExceptions: %s)",
    async (muteHttpExceptions) => {
      const { UrlFetchApp } = await openUrlFetch(() => ({ kind: "failed", message: "connection refused" }));
      expect(() => UrlFetchApp.fetch("https://a.workers.dev/", { muteHttpExceptions })).toThrow(
        "Address unavailable: https://a.workers.dev/",
      );
    },
  );
});
