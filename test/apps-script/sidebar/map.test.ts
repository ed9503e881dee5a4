import { describe, expect, test } from "vitest";
import { type LabelRoom, placeLabels } from "../../../apps-script/sidebar/map/labels.ts";
import { areasOf, createPlane, type Place } from "../../../apps-script/sidebar/map/plane.ts";

const plane = createPlane({ width: 276, height: 240 });
const at = (networkingSupport: number, mediaSupport: number): Place =>
  plane.placeOf({ networkingSupport, mediaSupport });

/** Twice the area that these corners enclose, whichever way round. */
function doubleArea(corners: readonly Place[]): number {
  return Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % corners.length] as Place;
      return sum + x * nextY - nextX * y;
    }, 0),
  );
}

describe("the plane", () => {
  test("has connect strength to the right and broadcast strength up", () => {
    const [[x0, y0], [x1], [, y2]] = [at(0, 0), at(100, 0), at(0, 100)];
    expect(x1).toBeGreaterThan(x0);
    expect(y2).toBeLessThan(y0);
  });

  test.each([
    ["on both sides of zero", { media: -20, networking: 20 }],
    ["above zero", { media: 10, networking: 40 }],
    ["below zero", { media: -60, networking: -30 }],
  ])("cut-offs %s part the whole triangle into three areas that meet", (_, cutOffs) => {
    const areas = areasOf(plane, cutOffs);
    const whole = doubleArea([at(0, 0), at(100, 0), at(0, 100)]);
    expect(areas.map(({ type }) => type)).toEqual(["Social media", "Hybrid", "Social networking"]);
    expect(areas.reduce((sum, { corners }) => sum + doubleArea(corners), 0)).toBeCloseTo(whole);
  });

  test("the border of networking runs where connect is 20 above broadcast", () => {
    const networking = areasOf(plane, { media: -20, networking: 20 })[2];
    expect(networking?.corners).toContainEqual(at(20, 0));
    expect(networking?.corners).toContainEqual(at(60, 40));
  });
});

describe("labels", () => {
  const label = (name: string, x: number, y: number) => ({ name, place: [x, y] as Place });
  const room: LabelRoom = { width: 276, height: 240, most: 60, reach: "near", keptFree: [] };

  test("stand right of their mark, left at the edge, and nowhere on another mark", () => {
    const items = [
      label("Free", 20, 20),
      label("Edge", 270, 60),
      label("Hemmed in", 20, 100),
      label("", 34, 100),
    ];
    const hedge = [10, 34].flatMap((x) => [86, 92, 108, 114].map((y) => label("", x, y)));
    const placed = placeLabels([...items, ...hedge], room);
    expect(placed.map(({ name, anchor }) => [name, anchor])).toEqual([
      ["Free", "start"],
      ["Edge", "end"],
    ]);
  });

  test("of one name stand once, and no more than asked for", () => {
    const many = [label("TV", 20, 20), label("TV", 20, 60), label("Radio", 20, 100), label("Blog", 20, 140)];
    expect(placeLabels(many, { ...room, most: 2 }).map(({ name }) => name)).toEqual(["TV", "Radio"]);
  });

  test("leave text that is there already free", () => {
    const items = [label("TV", 20, 20)];
    const keptFree = [{ at: [27, 24] as Place, letters: 12 }];
    expect(placeLabels(items, room)[0]?.at[1]).toBe(23.5);
    const [moved] = placeLabels(items, { ...room, keptFree });
    // The text that is there runs from 27 to over 100, from about 13 to 24.
    expect(moved && (moved.at[0] < 27 || moved.at[1] < 14 || moved.at[1] > 33)).toBe(true);
  });

  test("move away from a crowd with a line back, and a long name is cut", () => {
    const name = "The social network of our alumni";
    const crowd = [0, 10, 20, 30, 40, 50].flatMap((x) => [0, 10, 20].map((y) => label("", 120 + x, 100 + y)));
    const [placed] = placeLabels([label(name, 145, 110), ...crowd], { ...room, reach: "far" });
    expect(placed?.name).toBe(name);
    expect(placed?.text).toBe("The social network …");
    expect(placed?.leaderTo).toBeDefined();
  });

  /** 60 rows strewn over the triangle, from a fixed seed. */
  const strewn = () => {
    let state = 7;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const tall = createPlane({ width: 276, height: 420 });
    return Array.from({ length: 60 }, (_, i) => {
      const [a, b] = [next(), next()];
      const [mediaSupport, networkingSupport] =
        a + b > 1 ? [100 * (1 - a), 100 * (1 - b)] : [100 * a, 100 * b];
      return { name: `Channel ${i}`, place: tall.placeOf({ mediaSupport, networkingSupport }) };
    });
  };

  test("of sixty rows never overlap: not each other, not a mark", () => {
    const items = strewn();
    const placed = placeLabels(items, { ...room, height: 396, reach: "far" });
    // Bounds of a text of 10 px, drawn independently of how the labels were placed.
    const boxes = placed.map(({ text, anchor, at: [x, y] }) => {
      const wide = text.length * 5;
      return {
        left: anchor === "start" ? x : x - wide,
        right: anchor === "start" ? x + wide : x,
        top: y - 8,
        bottom: y + 2,
      };
    });
    const touches = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    const onMarks = boxes.flatMap((box) =>
      items.filter(({ place: [x, y] }) => box.left < x && x < box.right && box.top < y && y < box.bottom),
    );
    expect(touches).toEqual([]);
    expect(onMarks).toEqual([]);
    expect(placed.length).toBeGreaterThan(45);
  });
});
