import { access, constants, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Refusal } from "./refusal.ts";

/** @throws Refusal when there is no folder in which the file could be written. */
export async function checkFolderOf(out: string): Promise<void> {
  await access(dirname(out), constants.W_OK).catch(() => {
    throw new Refusal(`${out} cannot be written. Name a file in a folder that exists.`);
  });
}

/** @throws Refusal when the file cannot be written. */
export async function writeOut(out: string, text: string): Promise<void> {
  await writeFile(out, text).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${out} cannot be written (${error.code}). Name a file in a folder that exists.`);
  });
}
