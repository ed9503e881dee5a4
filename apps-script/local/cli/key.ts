/**
 * `npm run key -- --local` or `npm run key -- --url URL`: makes a key with every scope, and the workspace for it if
 * there is none of that name. The key is all that goes to the standard output.
 */
import { parseArgs } from "node:util";
import { madeKeySchema } from "../../../shared/schemas/key.ts";
import { scopes } from "../../../shared/schemas/scope.ts";
import { madeWorkspaceSchema, workspaceListSchema } from "../../../shared/schemas/workspace.ts";
import { localAdminSecret } from "../node/local-state.ts";
import { startLocalWorker } from "../node/local-worker.ts";
import { endWith, Refusal } from "./refusal.ts";
import { usualUrl } from "./usual-port.ts";

const usage = "Use: npm run key -- --local | --url URL [--workspace NAME]";
const say = (message: string): void => console.error(message);

interface Target {
  /** With a slash at its end. */
  readonly url: string;
  readonly adminSecret: string;
}

async function main(): Promise<void> {
  const { local, url, workspace } = readArguments();
  if (url !== undefined) return printKey({ url, adminSecret: await adminSecretFor(url) }, workspace);
  if (!local) throw new Refusal(usage);
  const running = { url: usualUrl, adminSecret: await localAdminSecret() };
  if (await isOurs(running)) return printKey(running, workspace);
  say("Starting the Worker in workerd, on this machine only.");
  const worker = await startLocalWorker();
  try {
    await printKey({ ...running, url: worker.url }, workspace);
  } finally {
    await worker.stop();
  }
}

function readArguments() {
  const options = {
    local: { type: "boolean", default: false },
    url: { type: "string" },
    workspace: { type: "string", default: "My workspace" },
  } as const;
  try {
    const { local, url, workspace } = parseArgs({ options }).values;
    if (url !== undefined && (local || !URL.canParse(url))) throw new Error("Name one address.");
    return { local, workspace, url: url === undefined ? undefined : `${url.replace(/\/+$/, "")}/` };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

async function adminSecretFor(url: string): Promise<string> {
  const { ADMIN_SECRET } = process.env;
  if (ADMIN_SECRET) return ADMIN_SECRET;
  if (["127.0.0.1", "localhost"].includes(new URL(url).hostname)) return localAdminSecret();
  throw new Refusal("Put the admin secret of the deployment into the environment as ADMIN_SECRET.");
}

/** Does a Worker of this clone answer there? */
const isOurs = (target: Target): Promise<boolean> =>
  call(target, "GET", "v1/workspaces").then(
    () => true,
    () => false,
  );

async function printKey(target: Target, name: string): Promise<void> {
  const { workspaces } = workspaceListSchema.parse(await call(target, "GET", "v1/workspaces"));
  const found = workspaces.find((workspace) => workspace.name === name);
  if (found) {
    const made = await call(target, "POST", `v1/workspaces/${found.id}/keys`, {
      name: "Made by command",
      scopes,
    });
    say(`A further key of the workspace “${name}”, with every scope. It is shown this once:`);
    console.log(madeKeySchema.parse(made).key);
  } else {
    const made = await call(target, "POST", "v1/workspaces", { name });
    say(`The first key of the new workspace “${name}”, with every scope. It is shown this once:`);
    console.log(madeWorkspaceSchema.parse(made).firstKey.key);
  }
}

async function call({ url, adminSecret }: Target, method: "GET" | "POST", path: string, body?: object) {
  const response = await fetch(url + path, {
    method,
    headers: {
      Authorization: `Bearer ${adminSecret}`,
      ...(body && { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() }),
    },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Refusal(`Nothing answers at ${url}. Check the address.`);
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  const detail = (answer as { readonly detail?: string } | undefined)?.detail;
  throw new Refusal(detail ?? `${url}${path} answered with status ${response.status}.`);
}

main().catch(endWith);
