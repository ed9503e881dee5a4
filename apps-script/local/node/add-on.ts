import { existsSync, readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { StandInDocument } from "../stand-in/document.ts";
import { type Clock, createExecution, type ExecutionKind } from "../stand-in/execution.ts";
import type { CallObserver } from "../stand-in/observe.ts";
import { intoRealm, intoRealmCell, type Realm } from "../stand-in/realm.ts";
import { createServices } from "../stand-in/stand-in.ts";
import type { Transport } from "../stand-in/url-fetch-app.ts";

const dist = new URL("../../dist/", import.meta.url);

/** The built add-on, as clasp would push it, ready to be run against a document. */
export interface AddOn {
  /**
   * Calls one of the add-on's global functions, in a fresh realm that has only what Apps Script has.
   * Ranges go in as rows of cells.
   */
  run(kind: ExecutionKind, functionName: string, ...args: readonly unknown[]): unknown;
}

export interface AddOnOptions {
  readonly document: StandInDocument;
  readonly transport: Transport;
  readonly clock?: Clock;
  readonly observer?: CallObserver;
}

/**
 * Loads the files of apps-script/dist.
 * @throws Error when the add-on was not built.
 */
export function loadAddOn({
  document,
  transport,
  clock = Date,
  observer = { before: () => {} },
}: AddOnOptions): AddOn {
  const { scripts, manifest } = readBuild();

  return {
    run(kind, functionName, ...args) {
      const context = createContext({ console });
      const realm = new Script("({ Array, Date })").runInContext(context) as Realm;
      const execution = createExecution(kind, realm, clock, observer);
      Object.assign(context, createServices(document, execution, transport, manifest.urlFetchWhitelist));
      realm.Date.now = () => clock.now();
      try {
        for (const script of scripts) script.runInContext(context);
        const called = context[functionName];
        if (typeof called !== "function") throw new Error(`Script function not found: ${functionName}`);
        const result: unknown = called(
          ...args.map((arg) => (Array.isArray(arg) ? intoRealm(realm, arg) : intoRealmCell(realm, arg))),
        );
        execution.checkDeadline();
        return result;
      } finally {
        if (document.lock.holder === execution) document.lock.holder = undefined;
      }
    },
  };
}

interface Build {
  readonly scripts: readonly Script[];
  readonly manifest: { readonly urlFetchWhitelist: readonly string[] };
}

let build: Build | undefined;

/** Reads the files once a process, so that what V8 has compiled serves every add-on that is loaded. */
function readBuild(): Build {
  if (build) return build;
  if (!existsSync(new URL("bundle.js", dist))) throw new Error("The add-on is not built. Run npm run build.");
  const read = (name: string) => readFileSync(new URL(name, dist), "utf8");
  build = {
    scripts: ["bundle.js", "globals.js"].map((name) => new Script(read(name), { filename: name })),
    manifest: JSON.parse(read("appsscript.json")),
  };
  return build;
}
