import { describe, expect, test } from "vitest";
import type {
  Definitions,
  Done,
  Refusal,
  SavedDefinition,
} from "../../../apps-script/src/sidebar/answers.ts";
import { elevenDifferences } from "../../../shared/rubrics/eleven-differences.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { answer, type TestSheet } from "../test-sheet.ts";
import { keyOf, problem, sheetWithWorkspace } from "./fake-workspace.ts";

const names = [["Platform"], ["WhatsApp"], ["TV"]];

/** Everything short of +100 is no networking: WhatsApp becomes a hybrid. */
const strict: Rubric = {
  ...elevenDifferences,
  id: "our-view",
  title: "Our View",
  cutOffs: { media: -20, networking: 100 },
};
const mild: Rubric = { ...strict, cutOffs: { media: -20, networking: 20 } };

const save = (sheet: TestSheet, rubric: unknown, replaces: string | null = null) =>
  sheet.page("saveDefinition", { rubric, home: "workspace", replaces }) as unknown as
    | SavedDefinition
    | Refusal;
const remove = (sheet: TestSheet, id: string) =>
  sheet.page("deleteDefinition", { id, home: "workspace" }) as unknown as Done | Refusal;
const list = (sheet: TestSheet) => sheet.page("listDefinitions") as unknown as Definitions;
const own = (sheet: TestSheet) =>
  list(sheet).definitions.flatMap(({ rubric, home }) => (home === "workspace" ? [rubric] : []));

const isDown = { kind: "failed", message: "down" } as const;
const isBusy = problem(429, "too-many-requests", "Wait.", { headers: { "Retry-After": "37" } });

describe("a definition of the workspace", () => {
  test.each(["our-view", "OUR-VIEW", "Our View", "our view", "our-view@1", " our-view@1 "])(
    "is known to formulas as %j, and the Worker is asked for its very version",
    (name) => {
      const { sheet, workspace } = sheetWithWorkspace(names, strict);
      expect(sheet.call("SOCIALTYPE", "WhatsApp", name)).toBe("Hybrid");
      const [asked] = workspace.sent.filter(({ url }) => url.endsWith("/v1/score"));
      expect(JSON.parse(asked?.body ?? "{}").rubric).toBe("our-view@1");
    },
  );

  test("is listed by =SOCIALRUBRICS, and compared with built-in ones by its name", () => {
    const { sheet } = sheetWithWorkspace(names, strict);
    expect((sheet.call("SOCIALRUBRICS") as string[][]).at(-1)?.slice(0, 2)).toEqual(["our-view", "Our View"]);
    const [, compared] = sheet.call(
      "SOCIALCOMPARE",
      [["Platform"], ["WhatsApp"]],
      "Our View, eleven-differences",
    ) as string[][];
    expect(compared?.slice(0, 2)).toEqual(["Hybrid", "Social networking"]);
  });

  test("is fetched once for many formulas, also after hours; a new version counts after ten minutes", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    const gets = () => workspace.asked.filter((each) => each.startsWith("GET"));
    for (const name of ["WhatsApp", "TV", "TikTok"]) sheet.call("SOCIALTYPE", name, "our-view");
    expect(gets()).toEqual(["GET /v1/rubrics", "GET /v1/rubrics/our-view@1"]);
    workspace.add(mild);
    sheet.clock.time += 9 * 60_000;
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view")).toBe("Hybrid");
    expect(gets()).toHaveLength(2);
    sheet.clock.time += 2 * 60_000;
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view")).toBe("Social networking");
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view@1")).toBe("Hybrid");
    expect(gets().slice(2)).toEqual(["GET /v1/rubrics", "GET /v1/rubrics/our-view@2"]);
  });

  test("is not looked for under a name that is built in or the document's own", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    sheet.page("saveDefinition", { rubric: { ...strict, title: "Mine" }, home: "document", replaces: null });
    sheet.call("SOCIALTYPE", "WhatsApp", "eleven differences");
    sheet.call("SOCIALTYPE", "WhatsApp", "mine");
    expect(new Set(workspace.asked)).toEqual(new Set(["POST /v1/score"]));
  });

  test("that there is not is looked for once, not at every formula", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    for (let i = 0; i < 5; i++) {
      expect(sheet.call("SOCIALTYPE", "TV", "their-view")).toMatch(
        /^There is no definition "their-view"\. Use/,
      );
      expect(sheet.call("SOCIALTYPE", "TV", "our-view@7")).toMatch(/^There is no definition "our-view@7"\./);
    }
    expect(workspace.asked).toEqual(["GET /v1/rubrics", "GET /v1/rubrics/our-view@7"]);
  });

  test("scores a run by its id, inside the add-on as well when the Worker goes away after it was fetched", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    sheet.settings({ rubric: "Our View" });
    expect(sheet.score()).toMatchObject({ rubric: "Our View", scored: 2, by: "worker" });
    expect(sheet.column("Type")).toEqual(["Hybrid", "Not social"]);
    workspace.trouble = isDown;
    expect(sheet.score("refreshResults")).toMatchObject({ rubric: "Our View", scored: 2, by: "add-on" });
    expect(sheet.column("Type")).toEqual(["Hybrid", "Not social"]);
  });

  test("of the same id and version in another workspace is another one: rows are due, formulas answer anew", () => {
    const { sheet, workspace } = sheetWithWorkspace([["Platform"], ["WhatsApp"]], strict);
    sheet.settings({ rubric: "our-view" });
    sheet.score();
    expect([sheet.column("Type"), sheet.call("SOCIALTYPE", "WhatsApp")]).toEqual([["Hybrid"], "Hybrid"]);
    workspace.kept.clear();
    workspace.add(mild);
    const other = keyOf("otherKey0000");
    sheet.settings({ key: other });
    sheet.respond = (request) =>
      workspace.respond({
        ...request,
        headers: { ...request.headers, Authorization: `Bearer ${keyOf("4fZk0aQ92bXe")}` },
      });
    expect(sheet.score()).toMatchObject({ scored: 1 });
    expect([sheet.column("Type"), sheet.call("SOCIALTYPE", "WhatsApp")]).toEqual([
      ["Social networking"],
      "Social networking",
    ]);
  });
});

describe("when the Worker cannot be asked for a definition", () => {
  test.each([
    ["is down", isDown, "Address unavailable"],
    ["is busy", isBusy, "try again in 37 seconds"],
    ["refuses the key", problem(401, "revoked-key", "Revoked."), "it refused the key"],
    ["does not let the key read", problem(403, "missing-scope", "Scope."), "which may not do this"],
    ["has one that no longer fits", problem(422, "outdated-rubric", "It is too old."), "It is too old"],
    ["answers rubbish", answer(200, "<html>"), "not a list of definitions"],
  ])("because it %s, formulas and runs say so instead of that there is none", (_, trouble, words) => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    sheet.settings({ rubric: "our-view" });
    sheet.document.cache.clear();
    workspace.trouble = trouble;
    const message = sheet.call("SOCIALTYPE", "WhatsApp");
    expect(message).toContain('"our-view" is neither built in nor in this document');
    expect(message).toContain(words);
    expect(sheet.menu()).toMatchObject({ kind: "refused", message: expect.stringContaining(words) });
    expect(workspace.sent.filter(({ method }) => method === "POST")).toEqual([]);
  });

  test("one formula asks, and the next ones give its reason at once", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    workspace.trouble = isBusy;
    for (let i = 0; i < 5; i++)
      expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view")).toContain("try again in 37 seconds");
    expect(workspace.sent).toHaveLength(1);
    workspace.trouble = undefined;
    sheet.clock.time += 121_000;
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view")).toBe("Hybrid");
  });

  test("a formula that finds another one asking waits for it", () => {
    const { sheet } = sheetWithWorkspace(names, strict);
    const mark = JSON.stringify({ kind: "asking", since: sheet.clock.time });
    sheet.document.cache.set("socialtype.breaker", { value: mark, expires: sheet.clock.time + 60_000 });
    let waits = 0;
    Object.assign(sheet.clock, {
      sleep: (milliseconds: number) => {
        sheet.clock.time += milliseconds;
        waits += 1;
        if (waits === 3) sheet.document.cache.delete("socialtype.breaker");
      },
    });
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view")).toBe("Hybrid");
    expect(waits).toBe(3);
  });

  test("a run that was under way can be taken up again, instead of being over", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    sheet.settings({ rubric: "our-view", rowsPerChunk: 1 });
    expect(sheet.page("startRun", { what: "sheet" }).kind).toBe("running");
    sheet.document.cache.clear();
    workspace.trouble = isDown;
    expect(sheet.page("continueRun")).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/^The run was cut off .*Address unavailable/),
    });
    workspace.trouble = undefined;
    sheet.clock.time += 121_000;
    expect(sheet.page("continueRun")).toMatchObject({ kind: "done", summary: { scored: 2 } });
    expect(sheet.column("Type")).toEqual(["Hybrid", "Not social"]);
  });

  test("with the network off nobody is asked, and that is said", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    sheet.settings({ isNetworkOn: false });
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view")).toContain("the network is switched off");
    expect(list(sheet)).toMatchObject({ workspace: "none", trouble: null });
    expect(save(sheet, strict)).toMatchObject({ kind: "refused" });
    expect(remove(sheet, "our-view")).toMatchObject({ kind: "refused" });
    expect(sheet.call("SOCIALRUBRICS")).toHaveLength(8);
    expect(sheet.score().message).toContain("the network is switched off");
    expect(workspace.sent).toEqual([]);
  });
});

describe("the list", () => {
  test("has the workspace's own behind the others, and says what the key may do", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    expect(own(sheet)).toEqual([{ ...strict, version: "1" }]);
    expect(list(sheet)).toMatchObject({ workspace: "write", trouble: null });
    workspace.scopes = ["score", "rubrics:read"];
    sheet.clock.time += 601_000;
    expect(list(sheet)).toMatchObject({ workspace: "read", trouble: null });
    workspace.scopes = ["score"];
    sheet.clock.time += 601_000;
    expect(list(sheet)).toMatchObject({
      workspace: "none",
      trouble: expect.stringContaining("may not read the definitions"),
    });
  });

  test.each([
    ["down", isDown, "Address unavailable"],
    ["busy", isBusy, "try again in 37 seconds"],
    ["refusing the key", problem(401, "revoked-key", "Revoked."), "it refused the key"],
  ])("costs a sentence and no definition while the Worker is %s", (_, trouble, words) => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    workspace.trouble = trouble;
    const { definitions, trouble: sentence } = list(sheet);
    expect(definitions).toHaveLength(7);
    expect(sentence).toContain(words);
  });
});

describe("keeping one in the workspace", () => {
  test("makes an id of its title that nobody has, and it can be chosen at once", () => {
    const { sheet, workspace } = sheetWithWorkspace(names);
    const { id: _, version: __, source: ___, argues: ____, ...pasted } = strict;
    expect(save(sheet, pasted)).toMatchObject({
      kind: "saved",
      definition: { home: "workspace", rubric: { id: "our-view", version: "1", title: "Our View" } },
    });
    sheet.settings({ rubric: "our-view" });
    expect(sheet.score().rubric).toBe("Our View");
    const second = save(sheet, pasted);
    expect(second.kind === "saved" && second.definition.rubric.id).toMatch(/^our-view-[0-9a-f]{8}$/);
    expect(workspace.kept.get("our-view")).toHaveLength(1);
  });

  test("as the next version makes rows due, and both versions can be named", () => {
    const { sheet } = sheetWithWorkspace(names, strict);
    sheet.settings({ rubric: "our-view" });
    sheet.score();
    expect(save(sheet, { ...mild, version: "1" }, "our-view")).toMatchObject({
      kind: "saved",
      definition: { rubric: { version: "2" } },
    });
    expect(sheet.score()).toMatchObject({ scored: 2 });
    expect(sheet.column("Type")).toEqual(["Social networking", "Not social"]);
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view@1")).toBe("Hybrid");
  });

  test("is refused when somebody else changed it since it was read, and nothing is lost", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    const [read] = own(sheet);
    workspace.add({ ...strict, title: "Somebody else's" });
    expect(save(sheet, { ...read, title: "Mine" }, "our-view")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("Somebody else changed the definition meanwhile"),
    });
    expect(workspace.kept.get("our-view")?.map(({ title }) => title)).toEqual([
      "Our View",
      "Somebody else's",
    ]);
    const [again] = own(sheet);
    expect(save(sheet, { ...again, title: "Mine" }, "our-view")).toMatchObject({ kind: "saved" });
  });

  test("of one that was deleted meanwhile is refused", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    const [read] = own(sheet);
    workspace.deleted.add("our-view");
    expect(save(sheet, read, "our-view")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("deleted meanwhile"),
    });
  });

  test("hands on what the Worker finds wrong, place by place", () => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    workspace.trouble = problem(422, "invalid-request", "/title: taken", {
      errors: [{ pointer: "/title", code: "custom", message: "Taken." }],
    });
    expect(save(sheet, strict)).toEqual({
      kind: "problems",
      problems: [{ path: "/title", message: "Taken." }],
    });
  });

  test.each([
    ["is down", isDown, "does not answer"],
    ["is busy", isBusy, "Try again in 37 seconds"],
    ["refuses the key", problem(401, "revoked-key", "Revoked."), "refuses the key"],
    ["does not let the key write", problem(403, "missing-scope", "Scope."), "may not change definitions"],
    ["is full", problem(409, "limit-reached", "Your workspace keeps 100 rubrics already."), "100 rubrics"],
  ])("is refused with a sentence when the Worker %s", (_, trouble, words) => {
    const { sheet, workspace } = sheetWithWorkspace(names, strict);
    workspace.trouble = trouble;
    for (const refused of [save(sheet, strict), save(sheet, strict, "our-view"), remove(sheet, "our-view")])
      expect(refused).toMatchObject({ kind: "refused", message: expect.stringContaining(words) });
  });

  test.each(["../keys/4fZk0aQ92bXe", "our-view/../..", "", "a b", 5, null])(
    "deletes nothing under %j, which is no id",
    (id) => {
      const { sheet, workspace } = sheetWithWorkspace(names, strict);
      expect(sheet.page("deleteDefinition", { id, home: "workspace" })).toMatchObject({ kind: "refused" });
      expect(workspace.sent).toEqual([]);
    },
  );
});

test("deleting the chosen one falls back to the usual one and says so; it leaves the list", () => {
  const { sheet } = sheetWithWorkspace(names, strict);
  sheet.settings({ rubric: "our-view" });
  sheet.score();
  expect(remove(sheet, "our-view").message).toContain("The document goes by “Common ground” from now on");
  expect(own(sheet)).toEqual([]);
  expect(sheet.score().rubric).toBe("Common ground");
  expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view@1")).toBe("Hybrid");
});
