import type { Feature } from "../../../shared/features/feature.ts";
import { featureById } from "../../../shared/features/index.ts";
import { identityTitles, templateColumns } from "../../../shared/table/headers.ts";

/** A column of the Template tab. */
export interface TemplateColumn {
  readonly header: string;
  /** The question, what may be written and examples, shown as a note on the header. */
  readonly note: string;
  /** What the drop-down offers; undefined where anything may be written. */
  readonly choices: readonly string[] | undefined;
}

const identityNotes: Readonly<Record<keyof typeof identityTitles, string>> = {
  platform:
    "The channel, such as Facebook, TikTok, Newsletter, or one of your own that the other columns describe.",
  use: "How it is used, such as page, group, ads or direct messages. Blank for the platform as a whole.",
  asOf: "A year or a date like 2019-04-02. Blank for today.",
};

const anyCell = "Blank takes the catalogue's value where the platform is known.";

/** The columns of the Template tab, in order. */
export const templateTabColumns = (): TemplateColumn[] =>
  templateColumns.map((id) => {
    const feature = featureById(id);
    if (feature) return featureColumn(feature);
    const identity = id as keyof typeof identityTitles;
    return { header: identityTitles[identity], note: identityNotes[identity], choices: undefined };
  });

function featureColumn(feature: Feature): TemplateColumn {
  const lines = [feature.question, ...examplesOf(feature), anyCell];
  return {
    header: feature.title,
    note: lines.join("\n"),
    choices:
      feature.kind === "ordinal"
        ? [...feature.levels.map(({ value }) => value), "unknown", "n/a"]
        : undefined,
  };
}

function examplesOf(feature: Feature): string[] {
  switch (feature.kind) {
    case "ordinal":
      return [
        ...feature.levels.map(({ value, meaning, example }) => `${value}: ${meaning} (${example})`),
        "Also unknown, n/a, a range a..b or alternatives a|b.",
      ];
    case "number":
      return [
        `A number of ${feature.unit}, such as ${feature.anchors.map(({ at, example }) => `${at} (${example})`).join(", ")}.`,
        "Also unknown, n/a or a range a..b.",
      ];
    case "date":
      return [`A year or a date, such as ${feature.example}.`];
  }
}
