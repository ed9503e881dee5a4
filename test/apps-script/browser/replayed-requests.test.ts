import { afterEach, expect, test, vi } from "vitest";
import { type Attempt, withReplayedRequests } from "../../../apps-script/local/browser/replayed-requests.ts";
import type { HttpResponse } from "../../../apps-script/local/stand-in/url-fetch-app.ts";
import { openDocument } from "../stand-in/open-document.ts";

const request = (url: string) => ({ url, method: "GET", headers: {}, body: undefined });
const answer = (body: string): HttpResponse => ({ kind: "answered", status: 200, headers: {}, body });
const ask = ({ transport }: Attempt, url: string): string => {
  const response = transport(request(url));
  return response.kind === "answered" ? response.body : "failed";
};

afterEach(() => {
  vi.useRealTimers();
});

test("a function that asks twice gets both answers in order, each request being sent once", async () => {
  const sent: string[] = [];
  const send = async ({ url }: { readonly url: string }) => {
    sent.push(url);
    return answer(`answer to ${url}`);
  };
  const result = await withReplayedRequests(await openDocument(), send, async (attempt) => [
    ask(attempt, "one"),
    ask(attempt, "two"),
  ]);
  expect(result).toEqual(["answer to one", "answer to two"]);
  expect(sent).toEqual(["one", "two"]);
});

test("what a function makes of a missing answer is forgotten, its notes in the cache too", async () => {
  const document = await openDocument();
  document.cache.set("old", { value: "1", expires: Infinity });
  const result = await withReplayedRequests(
    document,
    async () => answer("yes"),
    async (attempt) => {
      const { cache } = attempt.document;
      try {
        const body = ask(attempt, "one");
        cache.delete("old");
        cache.set("asked", { value: "well", expires: Infinity });
        return body;
      } catch {
        cache.set("asked", { value: "badly", expires: Infinity });
        return "no";
      }
    },
  );
  expect(result).toBe("yes");
  expect([...document.cache].map(([key, { value }]) => [key, value])).toEqual([["asked", "well"]]);
});

test("the waiting shows on the clock after the answer, not before", async () => {
  const document = await openDocument();
  vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] });
  const slow = async () => {
    vi.setSystemTime(1_000_030);
    return answer("late");
  };
  const shown = await withReplayedRequests(document, slow, async (attempt) => {
    const before = attempt.clock.now();
    ask(attempt, "one");
    return [before, attempt.clock.now()];
  });
  expect(shown).toEqual([1_000_000, 1_000_030]);
});

test("what a function throws after its answers is thrown", async () => {
  const failing = withReplayedRequests(
    await openDocument(),
    async () => answer(""),
    async (attempt) => {
      ask(attempt, "one");
      throw new Error("too bad");
    },
  );
  await expect(failing).rejects.toThrow("too bad");
});
