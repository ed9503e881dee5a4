import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Four worlds: the core in Node, the Worker in workerd, the built add-on over the stand-in, the commands end to end. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "shared", include: ["test/shared/**/*.test.ts"] } },
      {
        plugins: [
          cloudflareTest({
            main: "./worker/src/index.ts",
            wrangler: { configPath: "./worker/wrangler.jsonc" },
          }),
        ],
        test: { name: "worker", include: ["test/worker/**/*.test.ts"] },
      },
      { test: { name: "add-on", include: ["test/apps-script/**/*.test.ts"], testTimeout: 600_000 } },
      { test: { name: "end-to-end", include: ["test/end-to-end/**/*.test.ts"], testTimeout: 120_000 } },
    ],
  },
});
