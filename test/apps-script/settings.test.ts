import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { HttpRequest } from "../../apps-script/local/stand-in/url-fetch-app.ts";
import type { SettingsView, WorkerCheck } from "../../apps-script/src/sidebar/answers.ts";
import { coreVersion } from "../../shared/core-version.ts";
import { answer, sheetOf, type TestSheet, workerAnswer } from "./test-sheet.ts";

const names = [["Platform"], ["TikTok"], ["TV"]];

/** As the Worker makes keys: the last eight characters are the start of the SHA-256 of the rest. */
function keyOf(id: string): string {
  const body = `stk_${id}_${"s".repeat(32)}`;
  return body + createHash("sha256").update(body).digest("hex").slice(0, 8);
}
const key = keyOf("4fZk0aQ92bXe");

const save = (sheet: TestSheet, choices: Record<string, unknown>) =>
  sheet.page("saveSettings", choices) as unknown as SettingsView | { kind: "refused"; message: string };
const read = (sheet: TestSheet) => sheet.page("readSettingsForPage") as unknown as SettingsView;
const check = (sheet: TestSheet, request: object = {}) =>
  sheet.page("checkWorker", request) as unknown as WorkerCheck | { kind: "refused"; message: string };

/** What the add-on sends, while the Worker answers as `respond` says. */
function listen(sheet: TestSheet, respond: TestSheet["respond"] = workerAnswer): HttpRequest[] {
  const sent: HttpRequest[] = [];
  sheet.respond = (request) => {
    sent.push(request);
    return respond(request);
  };
  return sent;
}

describe("the key", () => {
  test("goes to the Worker with every request, and is shown by its public part alone", () => {
    const sheet = sheetOf(names);
    const answers = [save(sheet, { key }), read(sheet)];
    const sent = listen(sheet);
    sheet.score();
    expect(sent.map(({ headers }) => headers.Authorization)).toEqual([`Bearer ${key}`]);
    expect(read(sheet).keyShown).toBe("stk_4fZk0aQ92bXe…");
    expect(JSON.stringify([answers, sheet.values()])).not.toContain("sssss");
  });

  test.each([
    ["cut off", key.slice(0, -1)],
    ["mistyped", key.replace("Zk0", "Zk1")],
    ["something else", "hunter2"],
  ])("that is %s is refused without being repeated, and the one before stays", (_, wrong) => {
    const sheet = sheetOf(names);
    save(sheet, { key });
    const refused = save(sheet, { key: wrong, columns: "all" });
    expect(refused).toMatchObject({ kind: "refused", message: expect.stringContaining("not a whole key") });
    expect(JSON.stringify(refused)).not.toContain(wrong);
    expect(read(sheet)).toMatchObject({ keyShown: "stk_4fZk0aQ92bXe…", columns: "few" });
  });

  test("belongs to its address: with another one it goes, and a check of another one does not send it", () => {
    const sheet = sheetOf(names);
    save(sheet, { key });
    const sent = listen(sheet, () => answer(200, { status: "ok", coreVersion }));
    check(sheet, { workerUrl: "https://other.workers.dev/" });
    expect(sent.map(({ headers }) => headers.Authorization)).toEqual([undefined]);
    expect(save(sheet, { workerUrl: "https://SocialType.workers.dev" })).toMatchObject({
      keyShown: "stk_4fZk0aQ92bXe…",
    });
    expect(save(sheet, { workerUrl: "https://other.workers.dev/" })).toMatchObject({ keyShown: null });
  });

  test("is removed by an empty one", () => {
    const sheet = sheetOf(names);
    save(sheet, { key });
    save(sheet, { key: "" });
    const sent = listen(sheet);
    sheet.score();
    expect(read(sheet).keyShown).toBeNull();
    expect(sent[0]?.headers.Authorization).toBeUndefined();
  });

  test("that is refused costs nothing but a sentence: rows are scored inside the add-on, formulas as well", () => {
    const sheet = sheetOf(names);
    save(sheet, { key });
    listen(sheet, () => answer(401, { code: "key-revoked" }));
    const { message, by } = sheet.score();
    expect(by).toBe("add-on");
    expect(message).toContain("it refused the key; check or remove it in the sidebar, under Settings");
    expect(message).not.toContain("sssss");
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
  });
});

describe("with the network off", () => {
  test("runs, formulas and checks ask nobody; back on, they do", () => {
    const sheet = sheetOf(names);
    save(sheet, { isNetworkOn: false });
    const sent = listen(sheet);
    expect(sheet.score()).toMatchObject({ scored: 2, by: "add-on" });
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(check(sheet)).toMatchObject({ kind: "trouble", message: expect.stringContaining("switched off") });
    expect(sent).toEqual([]);
    expect(sheet.page("lookAtSheet")).toMatchObject({ worker: "off" });
    save(sheet, { isNetworkOn: true });
    sheet.score("refreshResults");
    expect(sent).toHaveLength(1);
  });
});

describe("what cannot be kept is refused with a sentence", () => {
  test.each([
    [{ rubric: "no such" }, /There is no definition "no such"/],
    [{ columns: "some" }, /columns/],
    [{ columns: [1] }, /columns/],
    [{ isNetworkOn: "yes" }, /on or off/],
    [{ rowsPerChunk: 5_000 }, /1 to 1000 rows/],
    [{ shoeSize: 44 }, /no setting shoeSize/],
  ])("%o", (choices, sentence) => {
    const sheet = sheetOf(names);
    const before = read(sheet);
    expect(save(sheet, choices)).toMatchObject({ kind: "refused", message: expect.stringMatching(sentence) });
    expect(read(sheet)).toEqual(before);
  });
});

describe("an address", () => {
  test.each([
    "https://socialtype.acme.workers.dev",
    "https://socialtype.acme.workers.dev/",
    "https://SocialType.Acme.Workers.Dev/",
    "https://socialtype.workers.dev/v2",
  ])("%s may be called", (workerUrl) => {
    expect(save(sheetOf(names), { workerUrl })).toMatchObject({ workerUrl });
  });

  test.each([
    "https://other.example/?https://x.workers.dev/",
    "https://other.example/#.workers.dev/",
    "https://x.workers.dev@other.example/",
    "https://x.workers.dev:secret@other.example/",
    "https://x.workers.dev.other.example/",
    "https://otherworkers.dev/",
    "https://other.example\\.workers.dev/",
    "https://other.example/.workers.dev/",
    "http://x.workers.dev/",
    " https://x.workers.dev/",
    "https://x.workers.dev/?q=1",
    "x.workers.dev",
    "javascript:alert(1)",
  ])("%s may not", (workerUrl) => {
    expect(save(sheetOf(names), { workerUrl })).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("The add-on may not call"),
    });
  });
});

describe("a check", () => {
  const health = answer(200, { status: "ok", coreVersion });
  const own = answer(200, {
    workspace: { id: "ws_1", name: "Acme" },
    key: { id: "4fZk0aQ92bXe", name: "Sheets", scopes: ["score", "rubrics:read"], expiresAt: null },
  });
  const byPath =
    (answers: Record<string, ReturnType<typeof answer>>): TestSheet["respond"] =>
    ({ url }) =>
      answers[new URL(url).pathname] ?? answer(404, "no");

  test("says that the Worker is there, and what the key may do; it keeps nothing", () => {
    const sheet = sheetOf(names);
    const before = read(sheet);
    const sent = listen(sheet, byPath({ "/healthz": health, "/v1/key": own }));
    expect(check(sheet, { workerUrl: "https://new.workers.dev/", key })).toEqual({
      kind: "reached",
      message:
        "The Worker answers, and it runs the add-on's own version of the scoring. The key belongs to the workspace “Acme” and may score, read its definitions.",
      workspace: "Acme",
      scopes: ["score", "rubrics:read"],
    });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://new.workers.dev/healthz",
      "https://new.workers.dev/v1/key",
    ]);
    expect(sent[0]?.headers.Authorization).toBeUndefined();
    expect(read(sheet)).toEqual(before);
  });

  test.each([
    ["nobody answers", byPath({}), {}, /no SocialType Worker/],
    ["it is down", () => ({ kind: "failed", message: "down" }) as const, {}, /Nobody answers/],
    ["it answers rubbish", () => answer(200, "<html>"), {}, /no SocialType Worker/],
    [
      "the key was revoked",
      byPath({ "/healthz": health, "/v1/key": answer(401, {}) }),
      { key },
      /refuses the key/,
    ],
    [
      "the key's answer is rubbish",
      byPath({ "/healthz": health, "/v1/key": answer(200, "null") }),
      { key },
      /cannot be read/,
    ],
    ["no address is set", byPath({}), { workerUrl: "" }, /no address/],
  ] as const)("says what is wrong when %s", (_, respond, request, sentence) => {
    const sheet = sheetOf(names);
    listen(sheet, respond);
    expect(check(sheet, request)).toMatchObject({
      kind: "trouble",
      message: expect.stringMatching(sentence),
    });
  });

  test("asks no address that is not on the list, and with no spoilt key", () => {
    const sheet = sheetOf(names);
    const sent = listen(sheet);
    expect(check(sheet, { workerUrl: "https://other.example/" })).toMatchObject({ kind: "refused" });
    expect(check(sheet, { key: "spoilt" })).toMatchObject({ kind: "refused" });
    expect(sent).toEqual([]);
  });
});
