import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadAddOn } from "../../apps-script/local/node/add-on.ts";
import { createHttpTransport, publicWorkerUrl } from "../../apps-script/local/node/http-transport.ts";
import { startLocalWorker } from "../../apps-script/local/node/local-worker.ts";
import { openWorkbook } from "../../apps-script/local/node/workbook.ts";
import { createDocument } from "../../apps-script/local/stand-in/document.ts";
import type { RowDetail } from "../../apps-script/src/sidebar/answers.ts";

const state = await mkdtemp(join(tmpdir(), "socialtype-state-"));
const worker = await startLocalWorker(0, state);
const { workbook, close } = openWorkbook([
  ["Platform", "Use"],
  ["Facebook", "group"],
]);
afterAll(async () => {
  close();
  await worker.stop();
  await rm(state, { recursive: true, force: true });
});

test("the add-on reads the notes on a row's values from the files that the Worker serves", () => {
  const addOn = loadAddOn({
    document: createDocument(workbook),
    transport: createHttpTransport(worker.url),
  });
  addOn.run("menu", "saveSettings", { workerUrl: publicWorkerUrl });
  const detail = addOn.run("menu", "describeRow", { row: 2 }) as RowDetail;
  expect(detail.notesMissing).toBeNull();
  expect(detail.values.filter(({ note }) => note === null)).toEqual([]);
  expect(detail.values.find(({ feature }) => feature === "connectionModel")).toMatchObject({
    text: "group",
    note: "Facebook Help Center, page on joining a group",
  });
});
