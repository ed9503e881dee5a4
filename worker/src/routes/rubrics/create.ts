import * as z from "zod";
import { rubrics } from "../../../../shared/rubrics/index.ts";
import { derivedRubricSchema, newRubricSchema } from "../../../../shared/schemas/rubric.ts";
import { rubricDetailSchema } from "../../../../shared/schemas/vocabulary.ts";
import { callerWithKey } from "../../access/caller.ts";
import { readJson } from "../../http/json-body.ts";
import { once } from "../../once/once.ts";
import { ProblemError } from "../../problems/problem.ts";
import { validate } from "../../problems/validation.ts";
import { RubricStore, rubricLimits } from "../../storage/rubric-store.ts";
import { json } from "../answers.ts";
import { creationProblems, idempotencyHeader, locationHeader, replayHeader } from "../creation.ts";
import type { RouteDefinition } from "../route.ts";
import { detailOf, etagHeader, etagOf } from "./detail.ts";
import { describedRubric, isDerived } from "./sent-rubric.ts";

const examples = {
  derived: {
    summary: "A built-in rubric with other weights",
    value: {
      id: "our-view",
      from: "eleven-differences",
      title: "Our view",
      weights: { audienceConnection: 3, trends: 0 },
    },
  },
  scratch: {
    summary: "A rubric from scratch",
    value: {
      id: "style-and-scale",
      title: "Style and scale",
      judges: "use",
      dimensions: [
        { dimension: "contentStyle", networking: "casual", weight: 2 },
        { dimension: "audienceScale", networking: "dozens to hundreds", weight: 1 },
      ],
    },
  },
};

export const createRubric: RouteDefinition = {
  id: "createRubric",
  tag: "Rubrics",
  summary: "Keep a rubric of your own",
  description: `From scratch, or another one with changes. The workspace keeps at most ${rubricLimits.rubrics} rubrics and ${rubricLimits.versions} versions.`,
  lock: { kind: "key", scope: "rubrics:write" },
  request: {
    headers: idempotencyHeader,
    body: {
      required: true,
      content: {
        "application/json": { schema: z.union([derivedRubricSchema, newRubricSchema]), examples },
      },
    },
  },
  answers: {
    201: {
      ...json(rubricDetailSchema, "The rubric, as version 1 unless an earlier one of this id was deleted"),
      headers: { ...etagHeader, ...locationHeader, ...replayHeader },
    },
  },
  problems: [...creationProblems, "rubric-exists", "limit-reached"],
  handle: async (c) => {
    const store = new RubricStore(callerWithKey(c).tenant);
    const { text, value } = await readJson(c);
    return once(c, text, async (keep) => {
      const { id, ...described } = isDerived(value)
        ? validate(derivedRubricSchema, value)
        : validate(newRubricSchema, value);
      if (rubrics.some((rubric) => rubric.id === id)) throw exists(id, "is built in");
      const version = await store.nextVersion(id);
      const rubric = await describedRubric(described, id, version, store);
      const now = Date.now();
      const headers = { ETag: etagOf(version), Location: `/v1/rubrics/${id}` };
      const made = { status: 201, body: detailOf(rubric, now), headers } as const;
      const outcome = await store.create(rubric, version, now, await keep(made));
      if (outcome === "exists") throw exists(id, "is there already");
      if (outcome === "full") throw full();
      return made;
    });
  },
};

const exists = (id: string, how: string): ProblemError =>
  new ProblemError(
    "rubric-exists",
    `The rubric "${id}" ${how}. Take another id, or PUT a new version of your own.`,
  );

const full = (): ProblemError =>
  new ProblemError(
    "limit-reached",
    `Your workspace keeps ${rubricLimits.rubrics} rubrics or ${rubricLimits.versions} versions already. Delete a rubric, or send one inline.`,
  );
