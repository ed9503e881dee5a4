import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { callWorker, workerToAsk } from "../scoring/call-worker.ts";
import { type HttpAnswer, jsonOf } from "../services/http.ts";
import type { Definitions } from "../sidebar/answers.ts";
import { documentDefinitions } from "./document-definitions.ts";
import { hasWorkspace, workspaceDefinition } from "./workspace-definitions.ts";

/** Of a workspace with more, the others can still be named by their ids. */
const mostListed = 30;

/** Everything that can be chosen. A workspace that cannot be listed costs a sentence, and nothing else. */
export function listDefinitions(): Definitions {
  const own = documentDefinitions().map((rubric) => ({ rubric, home: "document" }) as const);
  const builtIn = rubrics.map((rubric) => ({ rubric, home: "built in" }) as const);
  const workspace = hasWorkspace() ? askWorkspace() : nowhere;
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

function askWorkspace(): Workspace {
  try {
    const scopes = scopesOf(ask("v1/key"));
    if (!scopes.includes("rubrics:read"))
      return {
        ...nowhere,
        may: scopes.includes("rubrics:write") ? "write" : "none",
        trouble: "The key may not read the definitions of its workspace. Ask for one that may.",
      };
    const ids = idsOf(ask("v1/rubrics"));
    return {
      rubrics: ids.slice(0, mostListed).flatMap((id) => workspaceDefinition(id, "menu") ?? []),
      may: scopes.includes("rubrics:write") ? "write" : "read",
      trouble:
        ids.length > mostListed
          ? `The workspace has ${ids.length} definitions; the first ${mostListed} are listed.`
          : null,
    };
  } catch (error) {
    const why = error instanceof Refused ? error.message : "The Worker does not answer";
    return { ...nowhere, trouble: `${why}, so the definitions of the workspace are not listed.` };
  }
}

class Refused extends Error {}

function ask(path: string): HttpAnswer {
  const answer = callWorker({ workerUrl: workerToAsk(), method: "get", path });
  if (answer.status === 200) return answer;
  if (answer.status === 401 || answer.status === 403)
    throw new Refused("The Worker refuses the key (check it under Settings)");
  if (answer.status === 429) {
    const seconds = answer.header("retry-after");
    throw new Refused(`The Worker is asked too often (try again in ${seconds ?? "some"} seconds)`);
  }
  throw new Refused(`The Worker answered with status ${answer.status}`);
}

function scopesOf(answer: HttpAnswer): readonly string[] {
  const scopes = (jsonOf(answer) as { key?: { scopes?: unknown } } | null | undefined)?.key?.scopes;
  return Array.isArray(scopes) ? scopes.map(String) : [];
}

function idsOf(answer: HttpAnswer): string[] {
  const listed = (jsonOf(answer) as { rubrics?: unknown } | null | undefined)?.rubrics;
  if (!Array.isArray(listed)) throw new Refused("The Worker's answer cannot be read");
  return (listed as readonly { id?: unknown; version?: unknown; origin?: unknown }[]).flatMap(
    ({ id, version, origin }) => (origin === "workspace" ? [`${id}@${version}`] : []),
  );
}
