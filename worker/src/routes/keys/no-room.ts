import { ProblemError } from "../../problems/problem.ts";
import { mostLiveKeys } from "../../storage/key-store.ts";

export const noRoom = (): ProblemError =>
  new ProblemError("limit-reached", `The workspace has ${mostLiveKeys} live keys already. Revoke one first.`);
