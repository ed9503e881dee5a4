import { afterAll, expect, test } from "vitest";
import { createHttpTransport } from "../../apps-script/local/node/http-transport.ts";
import { platforms } from "../../shared/catalogue/platforms/index.ts";
import { scoreResponseSchema } from "../../shared/schemas/score.ts";
import { TestSheet } from "../apps-script/test-sheet.ts";
import { start } from "./command.ts";
import { listProcesses } from "./processes.ts";

const server = start("serve");
afterAll(() => server.child.kill("SIGTERM"));

/** Does what a shell and curl would do with the printed line; neither curl nor another shell tool need be installed. */
function fetchAsCurl(command: string): Promise<Response> {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const [curl, silent, url = "", headerFlag, header = "", dataFlag, body, ...rest] = words;
  expect([curl, silent, headerFlag, dataFlag, rest]).toEqual(["curl", "-s", "-H", "-d", []]);
  const [name = "", value = ""] = header.split(": ");
  return fetch(url, { method: "POST", headers: { [name]: value }, body: body ?? "" });
}

test("npm start prints a curl that works as pasted", async () => {
  const [, command = ""] = await server.printed(/^\s*(curl .*)$/m);
  const table = scoreResponseSchema.parse(await (await fetchAsCurl(command)).json());
  expect(table.rows.map((row) => row[table.columns.indexOf("type")])).toEqual([
    "Social networking",
    "Social media",
  ]);
});

test("the Worker and the core inside the add-on write identical cells", async () => {
  const [, url = ""] = await server.printed(/listens at (\S+)/);
  const names = ["Facebook", "IG Reels", "Facbook", "TV", "", "Vine", "Our intranet", "مرحبا", "=1"];
  const rows = [
    ["Platform", "Ties", "Polish"],
    ...names.map((name, i) => [`'${name}`, i === 6 ? "acquaintances" : "", ""]),
  ];
  const cells = (workerUrl: string) => {
    const sheet = new TestSheet(rows, { columns: "all", ...(workerUrl === "" && { workerUrl }) });
    sheet.respond = createHttpTransport(url);
    const { by } = sheet.score();
    const values = sheet.values();
    sheet.close();
    return { by, values };
  };
  const [remote, local] = [cells("worker"), cells("")];
  expect([remote.by, local.by]).toEqual(["worker", "add-on"]);
  expect(remote.values).toEqual(local.values);
});

test("the catalogue's notes are served as files", async () => {
  const [, url = ""] = await server.printed(/listens at (\S+)/);
  const index = (await (await fetch(`${url}evidence/index.json`)).json()) as Record<string, string>;
  expect(Object.keys(index)).toEqual(platforms.map(({ name }) => name));
  expect(new Set(Object.values(index)).size).toBe(platforms.length);
  const facebook = await (await fetch(`${url}evidence/${index.Facebook}`)).json();
  expect(facebook).toEqual(JSON.parse(JSON.stringify(platforms.find(({ name }) => name === "Facebook"))));
});

test("it stops when it is told to, and nothing answers any more", async () => {
  const [, url = ""] = await server.printed(/listens at (\S+)/);
  expect((await fetch(`${url}healthz`)).status).toBe(200);
  server.child.kill("SIGINT");
  expect((await server.finished).code).toBe(130);
  await expect(fetch(`${url}healthz`)).rejects.toThrow();
});

test.each(["SIGTERM", "SIGHUP"] as const)(
  "%s, even while it is starting, leaves no Worker behind",
  async (signal) => {
    const starting = start("serve");
    const group = childOf(starting.child.pid);
    starting.child.kill(signal);
    await starting.finished;
    await expect.poll(() => isAlive(group), { timeout: 30_000 }).toBe(false);
  },
);

/** The first child of a process, in the very moment in which there is one: the look is not given away in between. */
function childOf(parent: number | undefined): number {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const found = listProcesses().find((each) => each.parent === parent);
    if (found) return found.pid;
  }
  throw new Error("There was no child.");
}

/** Is any process of the group left that is not just waiting to be reaped? */
const isAlive = (group: number): boolean =>
  listProcesses().some((each) => each.group === group && !each.isZombie);
