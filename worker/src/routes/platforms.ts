import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { platformListSchema } from "../../../shared/schemas/vocabulary.ts";
import { json, outgoing } from "./answers.ts";
import type { RouteDefinition } from "./route.ts";

const answer = outgoing(platformListSchema);

export const listPlatforms: RouteDefinition = {
  id: "listPlatforms",
  tag: "Vocabulary",
  summary: "The platforms and uses that are known by name",
  description: "A row may name them by any of their names, aliases or addresses.",
  lock: { kind: "anybody" },
  answers: { 200: json(platformListSchema, "The catalogue's names") },
  problems: [],
  handle: (c) => {
    const platforms = builtInCatalogue().platforms.map(({ name, aliases, addresses, rows, uses }) => ({
      name,
      aliases,
      addresses,
      asOf: rows.map((row) => row.asOf),
      uses: uses.map((use) => ({ name: use.name, aliases: use.aliases })),
    }));
    return c.json(answer({ platforms }), 200);
  },
};
