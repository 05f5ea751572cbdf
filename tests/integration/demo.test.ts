import { seedDemo } from "@vigie/infra/local/demo/seed-demo.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { expect, it } from "vitest";
import { testWorld } from "../harness/test-world.ts";

it.each(["2028-02-29", "2026-12-31"])(
  "fills four fictional communes through the API, with something due, on %s",
  async (day) => {
    const world = await testWorld({ now: day });
    const email = "association@vigie.test";
    await world.found({ name: "Association d’essai", email, adminName: "Ada Minder" });
    const clock = { ...world.clock, today: () => day };
    const context = { apiUrl: "", token: world.signIn, backend: world.backend, clock };
    await seedDemo(context, await world.signIn(email), () => {});
    const home = await world.call(communeRoutes.showHome, { as: await world.signIn("executive@bourg.test") });
    expect(home.waiting.length).toBeGreaterThan(3);
    expect(home.uncovered.length).toBeGreaterThan(0);
  },
  // Some thousand requests each: a busy machine takes minutes.
  300_000,
);
