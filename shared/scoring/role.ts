import type { Type } from "./type.ts";

/** What to do with a channel. */
export const roles = ["Broadcast", "Connect", "Both", "Depends on use"] as const;

export type Role = (typeof roles)[number];

const roleOfType: Record<Type, Role | undefined> = {
  "Social media": "Broadcast",
  "Not social": "Broadcast",
  "Social networking": "Connect",
  Hybrid: "Both",
  "Insufficient evidence": undefined,
};

/** The role that follows from a type; undefined while there is not enough evidence and no use that tells. */
export function roleOf(type: Type, usesDiffer: boolean): Role | undefined {
  return usesDiffer ? "Depends on use" : roleOfType[type];
}
