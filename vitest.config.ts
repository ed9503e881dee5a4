import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Four worlds: the core in Node, the Worker in workerd, the built add-on over the stand-in, the commands and the playground end to end. */
export default defineConfig({
  test: {
    silent: "passed-only",
    projects: [
      { test: { name: "shared", include: ["test/shared/**/*.test.ts"] } },
      {
        plugins: [
          cloudflareTest({
            main: "./worker/src/index.ts",
            wrangler: { configPath: "./worker/wrangler.jsonc" },
            miniflare: {
              bindings: {
                ADMIN_SECRET: "the-admin-secret-of-the-tests",
                MIGRATIONS: await readD1Migrations("worker/migrations"),
              },
              // Thousands of requests must get through; the limits have tests of their own.
              ratelimits: {
                KEY_RATE_LIMIT: { namespace_id: "1001", simple: { limit: 1_000_000, period: 10 } },
                SMALL_RATE_LIMIT: { namespace_id: "1003", simple: { limit: 3, period: 60 } },
                ADDRESS_RATE_LIMIT: { namespace_id: "1002", simple: { limit: 1_000_000, period: 10 } },
              },
            },
          }),
        ],
        test: {
          name: "worker",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ["test/worker/**/*.test.ts"],
          setupFiles: ["test/worker/apply-migrations.ts"],
          // Tests make workspaces of their own instead of sharing or clearing any.
          isolate: false,
        },
      },
      { test: { name: "add-on", include: ["test/apps-script/**/*.test.ts"], testTimeout: 600_000 } },
      {
        test: {
          name: "end-to-end",
          include: ["test/end-to-end/**/*.test.ts"],
          globalSetup: "test/end-to-end/unpack-browser.ts",
          // A spreadsheet in a browser takes its time on a busy machine.
          expect: { poll: { timeout: 60_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
