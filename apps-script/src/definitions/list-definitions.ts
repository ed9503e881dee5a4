import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { troubleIn } from "../scoring/call-worker.ts";
import { jsonOf } from "../services/http.ts";
import type { Definitions } from "../sidebar/answers.ts";
import { messageOf } from "../user-message.ts";
import { documentDefinitions } from "./document-definitions.ts";
import { askOnce, cacheName } from "./workspace-cache.ts";
import {
  askWorkspace,
  hasWorkspace,
  noteChange,
  pointersOfWorkspace,
  readPointed,
} from "./workspace-definitions.ts";

/** Of a workspace with more, the others can still be named by their ids. */
const mostListed = 30;

/** Everything that can be chosen. A workspace that cannot be listed costs a sentence, and nothing else. */
export function listDefinitions(): Definitions {
  const own = documentDefinitions().map((rubric) => ({ rubric, home: "document" }) as const);
  const builtIn = rubrics.map((rubric) => ({ rubric, home: "built in" }) as const);
  const workspace = hasWorkspace() ? listWorkspace() : nowhere;
  return {
    definitions: [
      ...builtIn,
      ...own,
      ...workspace.rubrics.map((rubric) => ({ rubric, home: "workspace" }) as const),
    ],
    workspace: workspace.may,
    trouble: workspace.trouble,
  };
}

interface Workspace {
  readonly rubrics: readonly Rubric[];
  readonly may: Definitions["workspace"];
  readonly trouble: string | null;
}

const nowhere: Workspace = { rubrics: [], may: "none", trouble: null };

function listWorkspace(): Workspace {
  try {
    const scopes = scopesOfKey();
    const mayWrite = scopes.includes("rubrics:write");
    if (!scopes.includes("rubrics:read"))
      return {
        ...nowhere,
        may: mayWrite ? "write" : "none",
        trouble: "The key may not read the definitions of its workspace. Ask for one that may.",
      };
    noteChange();
    const pointers = pointersOfWorkspace("menu");
    return {
      rubrics: pointers.slice(0, mostListed).flatMap((pointer) => readPointed(pointer, "menu") ?? []),
      may: mayWrite ? "write" : "read",
      trouble:
        pointers.length > mostListed
          ? `The workspace has ${pointers.length} definitions; the first ${mostListed} are listed.`
          : null,
    };
  } catch (error) {
    const trouble = `The definitions of the workspace are not listed, because the Worker could not be used: ${messageOf(error)}.`;
    return { ...nowhere, trouble };
  }
}

const scopesSeconds = 600;

/** @throws Error with the rest of a sentence about the Worker. */
const scopesOfKey = (): readonly string[] =>
  askOnce(cacheName("scopes"), scopesSeconds, asTexts, "menu", () => {
    const answer = askWorkspace("v1/key");
    if (answer.status !== 200) throw new Error(troubleIn(answer));
    const own = jsonOf(answer) as { key?: { scopes?: unknown } } | null | undefined;
    return asTexts(own?.key?.scopes) ?? [];
  });

const asTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined;
