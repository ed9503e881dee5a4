export const style = { dimension: "contentStyle", networking: "casual", weight: 1 };
export const scale = { dimension: "audienceScale", networking: "dozens to hundreds", weight: 1 };

/** Two dimensions of one feature each, without a gate, so that every number can be worked out by hand. */
export const styleAndScale = {
  id: "style-and-scale",
  version: "7",
  title: "Style and scale",
  source: "this test",
  argues: "casual talk to few is networking",
  judges: "use",
  dimensions: [style, scale],
  cutOffs: { media: -20, networking: 20 },
  coverageFloor: 0.6,
  applicableFloor: 0.5,
};
