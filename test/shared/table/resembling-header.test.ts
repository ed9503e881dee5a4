import { expect, test } from "vitest";
import { features } from "../../../shared/features/index.ts";
import { resemblingHeader } from "../../../shared/table/resembling-header.ts";

test.each([
  ["Default privacy", "defaultVisibility"],
  ["Privacy", "defaultVisibility"],
  ["Audience sizes", "audienceSize"],
  ["Size of our audience", "audienceSize"],
  ["AUDIENCE_SIZE (people)", "audienceSize"],
  ["Direct messages", "privateMessages"],
  ["Weekly hours", "hoursPerWeek"],
  ["As of date", "asOf"],
  ["Chanel", "platform"],
  ["Platfrom", "platform"],
  ["Marketing channel", "platform"],
  ["📣 Channel name", "platform"],
  ["Usage", "use"],
  ["Identity polcy", "identityPolicy"],
])("the header %j resembles %s", (header, id) => {
  expect(resemblingHeader(header)).toBe(id);
});

test.each([
  "Budget",
  "Notes",
  "Owner",
  "Status",
  "Date",
  "Cost",
  "Format",
  "Campaign",
  "Email",
  "Audience",
  "Name",
  "Comments",
  "Use case",
  "Ads budget",
  "Ad group",
  "Close",
  "Tiers",
  "Director",
  "Default",
  "of the",
  "🎯",
  "",
  2026,
  true,
  null,
])("the header %j resembles nothing", (header) => {
  expect(resemblingHeader(header)).toBeUndefined();
});

test.each(features.map(({ id, title }) => [title, id]))("%s is resembled by its own title", (title, id) => {
  expect(resemblingHeader(`Our ${title.toUpperCase()}:`)).toBe(id);
});

test("a name that two things share is left alone", () => {
  expect(resemblingHeader("Audience size focus")).toBeUndefined();
});
