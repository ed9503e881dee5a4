/**
 * The built add-on in a page, over the same stand-in as in Node. How that differs from Google, besides what the stand-in
 * itself does not imitate:
 * - a realm is a page without content, so it has a DOM and timers that Apps Script has not; its policy refuses requests. Node's
 *   realms have none of that: what the add-on may not use is found there;
 * - a menu or sidebar call blocks the page while it runs, and a loop that never ends is ended by nobody. Its requests block,
 *   too, and have no time limit;
 * - a custom function that asks the Worker runs again from its start when the answer is there; any number is at work at once;
 * - what formulas spill is seen in the sheet, but not by an execution that reads it;
 * - dialogs with a choice are the browser's own, where Yes, No and Cancel become two questions; messages are shown after the
 *   call. Sub-menus are not folded, toasts have no title;
 * - a Date in what a function returns to a page makes the call fail, at Google the page gets null; google.script.host knows
 *   close alone, forms cannot be arguments;
 * - charts are drawn plainly, under the sheet, from the cells as they are;
 * - sheets, metadata, properties and charts are kept in this browser alone; the cache goes with the page.
 */
import type { StandInDocument } from "../stand-in/document.ts";
import { type Clock, createExecution, type ExecutionKind } from "../stand-in/execution.ts";
import { limits } from "../stand-in/limits.ts";
import { intoRealm, intoRealmCell, type Realm } from "../stand-in/realm.ts";
import { createServices } from "../stand-in/stand-in.ts";
import type { Transport } from "../stand-in/url-fetch-app.ts";
import { checkLegalValue } from "./call-values.ts";
import type { Realms, RealmWindow } from "./realm.ts";
import { withReplayedRequests } from "./replayed-requests.ts";
import { blockingTransport, send } from "./xhr-transport.ts";

/** The built add-on in a page, ready to be run against a document; every call has a realm of its own. */
export interface AddOn {
  /** Calls a global function as a menu item or google.script.run does: JSON in, JSON out. Blocks the page while it runs. */
  call(functionName: string, argumentsAsJson?: string): Promise<string>;
  /** Calls a custom function as a cell does. Ranges go in as rows of cells. The page stays usable while it waits. */
  calculate(functionName: string, args: readonly unknown[]): Promise<unknown>;
}

export interface AddOnOptions {
  readonly document: StandInDocument;
  readonly realms: Realms;
  /** Prefixes of addresses that the manifest allows. */
  readonly allowedUrls: readonly string[];
}

interface Circumstances {
  readonly document: StandInDocument;
  readonly transport: Transport;
  readonly clock: Clock;
}

export function loadAddOn({ document, realms, allowedUrls }: AddOnOptions): AddOn {
  /** One execution, from its realm to the end of its lock. */
  async function execute<Result>(
    kind: ExecutionKind,
    { document, transport, clock }: Circumstances,
    functionName: string,
    work: (called: (...args: unknown[]) => unknown, window: RealmWindow) => Result,
  ): Promise<Result> {
    const { window, close } = await realms.next();
    const realm: Realm = { Array: window.Array, Date: window.Date };
    const execution = createExecution(kind, realm, clock, { before: () => {} });
    try {
      Object.assign(window, createServices(document, execution, transport, allowedUrls));
      window.Date.now = () => clock.now();
      const called = window[functionName];
      if (typeof called !== "function" || functionName.endsWith("_"))
        throw new Error(`Script function not found: ${functionName}`);
      const result = work(called as (...args: unknown[]) => unknown, window);
      execution.checkDeadline();
      return result;
    } finally {
      if (document.lock.holder === execution) document.lock.holder = undefined;
      close();
    }
  }

  return {
    call: (functionName, argumentsAsJson = "[]") =>
      execute(
        "menu",
        { document, transport: blockingTransport, clock: Date },
        functionName,
        (called, window) => {
          const result = called(...(window.JSON.parse(argumentsAsJson) as unknown[]));
          checkLegalValue(result);
          return JSON.stringify(result ?? null);
        },
      ),
    calculate: (functionName, args) =>
      withReplayedRequests(
        document,
        (request) => send(request, limits.fetchMilliseconds),
        (attempt) =>
          execute(
            "custom function",
            attempt,
            functionName,
            (called, { Array: RealmArray, Date: RealmDate }) =>
              called(
                ...args.map((arg) => {
                  const realm = { Array: RealmArray, Date: RealmDate };
                  return Array.isArray(arg) ? intoRealm(realm, arg) : intoRealmCell(realm, arg);
                }),
              ),
          ),
      ),
  };
}
