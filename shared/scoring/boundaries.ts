import { oncePer } from "../once-per.ts";
import type { Rubric } from "../rubrics/rubric.ts";
import type { Type } from "./type.ts";

/** Leans between shown whole numbers where a type ends. With the usual cut-offs, Social media ends at -19.5. */
export function boundariesOf(rubric: Rubric, type: Type): readonly number[] {
  const { media, networking, both } = allBoundaries(rubric);
  if (type === "Social media") return media;
  return type === "Social networking" ? networking : both;
}

const allBoundaries = oncePer(({ cutOffs }: Rubric) => {
  const media = Math.floor(cutOffs.media) + 0.5;
  const networking = Math.ceil(cutOffs.networking) - 0.5;
  return { media: [media], networking: [networking], both: [media, networking] };
});
