import { coreVersion } from "../../shared/core-version.ts";
import { commonGround } from "../../shared/rubrics/common-ground.ts";
import { type LandingRow, landingRows } from "./landing-rows.ts";

const looks: Readonly<Record<string, { readonly name: string; readonly shape: string }>> = {
  "Social media": { name: "media", shape: `<path class="mark" d="M2 1l9 5-9 5z"/>` },
  "Social networking": { name: "networking", shape: `<circle class="mark" cx="6" cy="6" r="5"/>` },
  Hybrid: { name: "hybrid", shape: `<path class="mark" d="M6 0l6 6-6 6-6-6z"/>` },
  "Not social": { name: "not-social", shape: `<path class="mark hollow" d="M2 2l8 8M10 2l-8 8"/>` },
};

/** The page at `/`: what this is, seen on rows that the core has just scored, and the ways on. */
export const landingPage = (): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>SocialType: social media or social networking?</title>
    <meta name="description" content="Scores marketing channels between social media and social networking, under a definition that you choose." />
    <link rel="stylesheet" href="/site.css" />
  </head>
  <body class="page">
    <main>
      <h1>Which of your channels broadcast, and which connect?</h1>
      <p>
        SocialType scores each channel of a spreadsheet between <strong>social media</strong>, for broadcasting to many, and
        <strong>social networking</strong>, for building relations. It says which it is, why, and how firm that is, under a
        definition that you choose or write yourself.
      </p>
      <nav class="actions" aria-label="Ways on">
        <a class="primary" href="/playground/">Try it on a sheet</a>
        <a href="/docs/">Reference of the API</a>
      </nav>
      <h2 id="example">Channels in, types out</h2>
      <p class="muted">Scored by core ${coreVersion} under “${commonGround.title}”, what five articles agree on.</p>
      <div class="scroll" role="region" aria-labelledby="example" tabindex="0">
        <table class="rows">
          <thead>
            <tr><th scope="col">Channel</th><th scope="col">Type</th><th scope="col">Lean, from media to networking</th><th scope="col">How firm</th><th scope="col">Role</th></tr>
          </thead>
          <tbody>
${landingRows().map(line).join("\n")}
          </tbody>
        </table>
      </div>
      <h2>Over HTTP</h2>
      <pre><code>curl ADDRESS/v1/score -H 'Content-Type: text/csv' --data-binary @channels.csv</code></pre>
      <p>
        Tables travel as CSV or JSON. Built-in definitions can be scored without a key where this deployment allows it; a key adds
        the definitions of your workspace. <a href="/docs/">The reference</a> has an example to send for every call.
      </p>
      <h2>What there is to read</h2>
      <ul class="facts">
        <li><a href="/v1/rubrics">Whose definitions there are</a>, and what each argues</li>
        <li><a href="/v1/features">The questions a channel can be described by</a></li>
        <li><a href="/v1/platforms">The channels that are known by name</a></li>
        <li><a href="/evidence/index.json">Where each value of the catalogue can be checked</a></li>
      </ul>
    </main>
  </body>
</html>
`;

const line = ({ channel, type, role, lean, leanRange, robustness }: LandingRow): string => {
  const look = looks[type];
  if (!look) throw new Error(`There is no look for the type ${type}.`);
  const mark = `<svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">${look.shape}</svg>`;
  return `            <tr><th scope="row">${channel}</th><td><span class="type ${look.name}">${mark}${type}</span></td><td class="${look.name} plain">${leanBar(lean, leanRange)}</td><td>${firmness(robustness)}</td><td>${role}</td></tr>`;
};

/** A bar from the centre line, the range that unknown values leave as a thin line through it, cut-offs as ticks. */
function leanBar(lean: number, [low, high]: readonly [number, number]): string {
  const x = (value: number) => value + 100;
  const { media, networking } = commonGround.cutOffs;
  const ticks = [media, networking].map((at) => `<path class="tick" d="M${x(at)} 2v4M${x(at)} 14v4"/>`);
  return `<svg class="lean" width="200" height="20" viewBox="0 0 200 20" role="img" aria-label="${signed(lean)}"><path class="axis" d="M0 10h200M100 1v18"/><rect class="mark" x="${Math.min(x(0), x(lean))}" y="6" width="${Math.abs(lean)}" height="8"/><path class="range" d="M${x(low)} 10H${x(high)}"/>${ticks.join("")}</svg>`;
}

const signed = (lean: number): string => (lean > 0 ? `+${lean}` : String(lean).replace("-", "−"));

const firmFrom = 90;
const fairFrom = 70;

/** A word and one to three bars. */
function firmness(robustness = 100): string {
  const [word, bars] =
    robustness >= firmFrom ? ["Firm", 3] : robustness >= fairFrom ? ["Fair", 2] : ["Shaky", 1];
  const paths = [0, 1, 2].map(
    (i) => `<path${i < bars ? "" : ` class="off"`} d="M${2 + i * 5} 12v-${4 + i * 4}"/>`,
  );
  return `<svg class="bars" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">${paths.join("")}</svg>${word}`;
}
