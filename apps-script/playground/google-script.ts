/**
 * `google.script` for a sidebar in the playground: calls become messages to the page around it. Loaded before the
 * sidebar's own script.
 */
import { checkLegalValue } from "../local/browser/call-values.ts";
import type { FromSidebar, ToSidebar } from "./sidebar-messages.ts";

/** Replaced by the build: the names of the add-on's global functions. */
declare const ADD_ON_FUNCTIONS: readonly string[];

interface Handlers {
  readonly success?: (result: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/** Google runs so many calls of a page at once; the others wait for their turn. */
const mostCallsAtOnce = 10;

const underWay = new Map<number, Handlers>();
const waiting: (() => void)[] = [];
let lastId = 0;

const post = (message: FromSidebar): void => window.parent.postMessage(message, "*");

function call(handlers: Handlers, functionName: string, args: readonly unknown[]): void {
  for (const [i, arg] of args.entries()) checkLegalValue(arg, String(i));
  const argumentsAsJson = JSON.stringify(args);
  const start = () => {
    lastId += 1;
    underWay.set(lastId, handlers);
    post({ kind: "call", id: lastId, functionName, argumentsAsJson });
  };
  if (underWay.size < mostCallsAtOnce) start();
  else waiting.push(start);
}

/** A runner: the add-on's functions, and what adds handlers to it and gives a new one. */
function runner(handlers: Handlers): Record<string, (...args: unknown[]) => unknown> {
  return {
    ...Object.fromEntries(
      ADD_ON_FUNCTIONS.filter((name) => !name.endsWith("_")).map((name) => [
        name,
        (...args: unknown[]) => call(handlers, name, args),
      ]),
    ),
    withSuccessHandler: (success) =>
      runner({ ...handlers, success: success as NonNullable<Handlers["success"]> }),
    withFailureHandler: (failure) =>
      runner({ ...handlers, failure: failure as NonNullable<Handlers["failure"]> }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  };
}

window.addEventListener("message", ({ source, data }: MessageEvent<ToSidebar>) => {
  if (source !== window.parent) return;
  const handlers = underWay.get(data.id);
  if (!handlers) return;
  underWay.delete(data.id);
  waiting.shift()?.();
  if (data.kind === "returned") handlers.success?.(JSON.parse(data.resultAsJson), handlers.userObject);
  else if (handlers.failure) handlers.failure(new Error(data.message), handlers.userObject);
  else console.error(data.message);
});

Object.assign(window, {
  google: { script: { run: runner({}), host: { origin: "", close: () => post({ kind: "close" }) } } },
});
