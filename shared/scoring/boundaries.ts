import type { Rubric } from "../rubrics/rubric.ts";
import type { Type } from "./type.ts";

/** Leans between shown whole numbers where a type ends. With the usual cut-offs, Social media ends at -19.5. */
export function boundariesOf({ cutOffs }: Rubric, type: Type): number[] {
  const media = Math.floor(cutOffs.media) + 0.5;
  const networking = Math.ceil(cutOffs.networking) - 0.5;
  if (type === "Social media") return [media];
  return type === "Social networking" ? [networking] : [media, networking];
}
