import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { macroCall, macroFile } from "./macro.ts";

const run = promisify(execFile);
const binary = "soffice";
const patience = 60_000;

/** A LibreOffice of its own, without a window, that has a workbook open. */
export interface Office {
  readonly leans: readonly number[];
  /** Calculates every formula anew, so many times. */
  recalculate(times: number): Promise<void>;
  stop(): Promise<void>;
}

/** What it calls itself, `"LibreOffice 7.4.7.2"` for one; undefined where there is none. */
export async function officeVersion(): Promise<string | undefined> {
  try {
    const { stdout } = await run(binary, ["--version"]);
    return /^LibreOffice [\d.]+/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}

/**
 * Opens a workbook with so many rows of leans.
 * @throws Error when LibreOffice ends or does not answer within a minute.
 */
export async function openOffice(workbook: Uint8Array, rows: number): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), "socialtype-office-"));
  const profile = join(folder, "profile");
  const options = [
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    "--headless",
    "--norestore",
    "--nologo",
  ];
  // The first start makes the profile, and would put its own empty macros over ours.
  await run(binary, [...options, "--terminate_after_init"]);
  await writeFile(join(profile, macroFile.path), macroFile.content);
  await writeFile(join(folder, "book.xlsx"), workbook);
  const child = spawn(binary, [...options, macroCall(folder, rows)], { stdio: "ignore" });
  const ended = once(child, "exit");

  const order = async (times: number): Promise<void> => {
    await writeFile(join(folder, "order.part"), `${times}\n`);
    await rename(join(folder, "order.part"), join(folder, "order"));
    await answerIn(folder, child);
  };
  const stop = async () => {
    if (child.exitCode === null) await order(0);
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const leans = (await answerIn(folder, child)).trim().split(/\r?\n/).map(Number);
  return { leans, recalculate: order, stop };
}

async function answerIn(folder: string, child: ChildProcess): Promise<string> {
  const file = join(folder, "answer");
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (await exists(file)) {
      const answer = await readFile(file, "utf8");
      await rm(file);
      return answer;
    }
    if (child.exitCode !== null) throw new Error(`LibreOffice ended with ${child.exitCode}.`);
    await setTimeout(1);
  }
  child.kill();
  throw new Error("LibreOffice did not answer within a minute.");
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
