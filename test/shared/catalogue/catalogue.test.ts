import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { platforms } from "../../../shared/catalogue/platforms/index.ts";
import { features } from "../../../shared/features/index.ts";

const resolve = (platform: string, use = "", asOf?: string) =>
  builtInCatalogue().resolve({ platform, use, asOf });

/** "Facebook group", or what went wrong. */
function named(platform: string, use = ""): string {
  const found = resolve(platform, use);
  if (found.kind !== "entry") return found.kind;
  return [found.entry.platform, found.entry.use].filter((part) => part !== undefined).join(" ");
}

const featureOf = (platform: string, featureId: string, asOf?: string) => {
  const found = resolve(platform, "", asOf);
  if (found.kind !== "entry") throw new Error(found.kind);
  return found.entry.values[features.findIndex((feature) => feature.id === featureId)];
};

test.each(["page", "our page", "the official page", "Page!"])(
  "the use in a column of its own, as %s",
  (use) => {
    expect(named("Facebook", use)).toBe("Facebook page");
  },
);

describe("names as they stand in sheets", () => {
  test.each([
    ["fb", "Facebook"],
    ["  FACEBOOK ", "Facebook"],
    ["X", "X"],
    ["Twitter", "X"],
    ["https://www.facebook.com/mycompany", "Facebook"],
    ["m.facebook.com", "Facebook"],
    ["FB Ads", "Facebook ads"],
    ["IG Reels", "Instagram Reels"],
    ["LinkedIn (company page)", "LinkedIn company page"],
    ["company page on LinkedIn", "LinkedIn company page"],
    ["Facebook - group 🎉", "Facebook group"],
    ["our group on Facebook", "Facebook group"],
    ["https://www.facebook.com/groups/gardening?ref=share", "Facebook group"],
    ["Email - welcome flow", "Newsletter welcome series"],
    ["https://gardening.wordpress.com/2026/", "WordPress.com"],
    ["Google+", "Google+"],
    ["subreddit", "Reddit subreddit"],
    ["WeChat Official Accounts", "WeChat Official Account"],
  ])("%j is %s", (name, expected) => {
    expect(named(name)).toBe(expected);
  });

  test("any name of a platform beside any name of its use is that use", () => {
    const wrong = platforms.flatMap(({ name, aliases, uses }) =>
      [name, ...aliases].flatMap((platform) =>
        uses.flatMap((use) =>
          [use.name, ...(use.aliases ?? [])].flatMap((word) => {
            const found = resolve(`${platform} ${word}`);
            const isFound = found.kind === "entry" && found.entry.platform === name && found.entry.use;
            return isFound ? [] : [`${platform} ${word}`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("a use in its own column is found by its aliases, too", () => {
    expect(named("Facebook", "Groups")).toBe("Facebook group");
    expect(named("facebook.com", "direct  Group")).toBe("Facebook");
  });
});

describe("what is not known", () => {
  test.each([
    ["Facbook", "Facebook"],
    ["Instagramm", "Instagram"],
    ["Tik Tokk", "TikTok"],
    ["Linkdin", "LinkedIn"],
    ["Facebook watch party", "Facebook"],
  ])("%j is no guess, but a suggestion: %s", (name, suggestion) => {
    const found = resolve(name);
    expect(found.kind).toBe("unknown");
    expect(found.kind === "unknown" && found.suggestions).toContain(suggestion);
  });

  test("there are at most three suggestions, and none for what resembles nothing", () => {
    expect(resolve("Vbier")).toMatchObject({ kind: "unknown" });
    for (const name of ["Vbier", "Twich", "Redit", "Threds", "YouTub"]) {
      const found = resolve(name);
      expect(found.kind === "unknown" && found.suggestions.length).toBeLessThanOrEqual(3);
    }
    expect(resolve("Quarterly gardeners' gazette")).toEqual({ kind: "unknown", suggestions: [] });
  });

  test.each(["Facebook, Instagram", "Facebook / Instagram", "TikTok & YouTube", "LinkedIn and X"])(
    "%j is told to take a row for each",
    (name) => {
      expect(resolve(name)).toMatchObject({
        kind: "problem",
        message: expect.stringContaining("a row of its own"),
      });
    },
  );

  test("a bare “Email” is not guessed at: newsletter and personal mail are suggested", () => {
    const found = resolve("Email");
    expect(found).toMatchObject({ kind: "unknown" });
    expect(found.kind === "unknown" && found.suggestions).toEqual(
      expect.arrayContaining(["Newsletter", "Personal email"]),
    );
  });

  test("a platform long gone is recognised, but never suggested", () => {
    expect(named("Friendster")).toBe("Friendster");
    const found = resolve("Friendstr");
    expect(found.kind === "unknown" && found.suggestions).not.toContain("Friendster");
  });

  test("an unknown use of a known platform takes the platform's values and says so", () => {
    for (const found of [resolve("Facebook", "watch party"), resolve("Facebook (watch party)")]) {
      expect(found).toMatchObject({
        kind: "entry",
        notes: ['the use "watch party" is not in the catalogue, so Facebook\'s own values were taken'],
      });
    }
  });

  test("a name and a use that contradict each other are refused", () => {
    expect(resolve("Facebook page", "group")).toMatchObject({
      kind: "problem",
      message: expect.stringContaining("Keep one"),
    });
    expect(named("Facebook group", "group")).toBe("Facebook group");
  });
});

describe("dates", () => {
  test("blank takes the latest row, a date the latest row not after it", () => {
    expect(featureOf("Instagram", "feedOrder")).toBe("ranked");
    expect(featureOf("Instagram", "feedOrder", "2012")).toBe("chronological");
    expect(featureOf("Instagram", "feedOrder", "2013-05-01")).toBe("chronological");
    expect(featureOf("Instagram", "feedOrder", "2026-01-01")).toBe("ranked");
  });

  test("a date before the first row takes that row and says so", () => {
    expect(resolve("Instagram", "", "2001")).toMatchObject({
      kind: "entry",
      notes: ["the catalogue describes it from 2012 on, so it is scored as of then"],
    });
    expect(featureOf("Instagram", "feedOrder", "2001")).toBe("chronological");
  });

  test("a platform that is gone says when it closed, unless the date asked for is before that", () => {
    expect(resolve("Google+")).toMatchObject({ notes: ["closed 2019, scored as it last was"] });
    expect(resolve("Google+", "", "2018")).toMatchObject({ notes: [] });
  });
});

test("a use that has ended says so, and is none of its platform's uses any more", () => {
  const usesOf = (asOf?: string) => {
    const found = resolve("X", "", asOf);
    return found.kind === "entry" ? found.entry.uses.map(({ use }) => use) : [];
  };
  expect(resolve("X", "Communities")).toMatchObject({ notes: ["closed 2026, scored as it last was"] });
  expect(resolve("X", "Communities", "2025")).toMatchObject({ notes: [] });
  expect(usesOf()).not.toContain("Communities");
  expect(usesOf("2025")).toContain("Communities");
});

test("a use has its own values where given, else its platform's", () => {
  const group = resolve("Facebook", "group");
  const values = group.kind === "entry" ? group.entry.values : [];
  const at = (id: string) => values[features.findIndex((feature) => feature.id === id)];
  expect(at("groups")).toBe("central");
  expect(at("identityPolicy")).toBe(featureOf("Facebook", "identityPolicy"));
});
