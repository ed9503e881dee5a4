import * as z from "zod";
import { derivedUpdateSchema, rubricUpdateSchema } from "../../../../shared/schemas/rubric.ts";
import { rubricDetailSchema } from "../../../../shared/schemas/vocabulary.ts";
import { callerWithKey } from "../../access/caller.ts";
import { readJson } from "../../http/json-body.ts";
import { once } from "../../once/once.ts";
import { ProblemError } from "../../problems/problem.ts";
import { fieldError, invalid, validate } from "../../problems/validation.ts";
import { RubricStore, rubricLimits } from "../../storage/rubric-store.ts";
import { json } from "../answers.ts";
import { creationProblems, idempotencyHeader, replayHeader } from "../creation.ts";
import type { RouteDefinition } from "../route.ts";
import { detailOf, etagHeader, etagOf } from "./detail.ts";
import { ifMatchHeader, rubricToChange, versionChanged } from "./own-rubric.ts";
import { describedRubric, isDerived } from "./sent-rubric.ts";

const example = { from: "our-view", weights: { audienceConnection: 4 } };

export const updateRubric: RouteDefinition = {
  id: "updateRubric",
  tag: "Rubrics",
  summary: "Keep the next version of a rubric of your own",
  description: "Earlier versions stay as they are and can be scored as id@version.",
  lock: { kind: "key", scope: "rubrics:write" },
  request: {
    params: z.object({ id: z.string().meta({ example: "our-view" }) }),
    headers: idempotencyHeader.extend({ "If-Match": z.string().optional().meta(ifMatchHeader) }),
    body: {
      required: true,
      content: {
        "application/json": { schema: z.union([derivedUpdateSchema, rubricUpdateSchema]), example },
      },
    },
  },
  answers: {
    200: { ...json(rubricDetailSchema, "The new version"), headers: { ...etagHeader, ...replayHeader } },
  },
  problems: [
    ...creationProblems,
    "not-found",
    "built-in-rubric",
    "limit-reached",
    "missing-if-match",
    "version-changed",
  ],
  handle: async (c) => {
    const store = new RubricStore(callerWithKey(c).tenant);
    const id = c.req.param("id") ?? "";
    const { text, value } = await readJson(c);
    return once(c, text, async (keep) => {
      const current = await rubricToChange(c, store, id);
      const {
        id: sentId,
        version: _,
        ...described
      } = isDerived(value) ? validate(derivedUpdateSchema, value) : validate(rubricUpdateSchema, value);
      if (sentId !== undefined && sentId !== id)
        throw invalid([fieldError("/id", `The path says "${id}". A rubric's id does not change.`)]);
      const version = current.version + 1;
      const rubric = await describedRubric(described, id, version, store);
      const now = Date.now();
      const made = { status: 200, body: detailOf(rubric, now), headers: { ETag: etagOf(version) } } as const;
      const outcome = await store.update(rubric, current.version, now, await keep(made));
      if (outcome === "changed") throw versionChanged(id);
      if (outcome === "full") throw full();
      return made;
    });
  },
};

const full = (): ProblemError =>
  new ProblemError(
    "limit-reached",
    `Your workspace keeps ${rubricLimits.versions} versions of rubrics already. Send rubrics inline instead.`,
  );
