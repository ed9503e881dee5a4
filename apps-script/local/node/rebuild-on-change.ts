import { execFile } from "node:child_process";
import { watch } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const watched = ["src", "sidebar", "playground", "local/browser", "local/stand-in", "../shared"];
const scripts = ["build.ts", "build-playground.ts"];
const restMilliseconds = 200;

/** Builds the add-on and its playground anew after every change of their sources; the Worker serves them at the next load. */
export function rebuildOnChange(say: (message: string) => void): void {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const changed = (_: string, file: string | null): void => {
    if (file?.split(sep).some((part) => part === "dist" || part.startsWith("dist-"))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(() => build(say));
    }, restMilliseconds);
  };
  for (const folder of watched) watch(at(folder), { recursive: true }, changed);
}

async function build(say: (message: string) => void): Promise<void> {
  for (const script of scripts) {
    const trouble = await new Promise<string>((resolve) => {
      execFile(process.execPath, [at(script)], (error, _, output) => resolve(error ? output : ""));
    });
    if (trouble !== "") {
      say(trouble);
      return;
    }
  }
  say("Built anew; reload the page.");
}
