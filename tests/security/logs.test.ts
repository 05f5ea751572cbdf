import { expect, it, vi } from "vitest";
import { association, populatedWorld } from "../harness/populated-world.ts";
import { ask } from "./ask.ts";
import { entitled } from "./entitled.ts";
import { operations } from "./operations.ts";
import { samples } from "./samples.ts";

/** What a person typed or is called, wherever it stands in a request. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
const isTyped = (text: string): boolean => text.length > 7 && /[^a-z0-9_.-]/.test(text);

it("writes no name, address, title, token or body into the logs, whatever is asked and whatever fails (R-70)", async () => {
  const written = vi.spyOn(console, "info");
  const populated = await populatedWorld();
  const { world, alpha, beta, portfolios } = populated;
  const secrets = new Set([association.email, association.adminName, alpha.name, portfolios.alpha.vendor.name]);
  for (const { people } of [alpha, beta])
    for (const { email, as } of Object.values(people)) for (const each of [email, as]) secrets.add(each);
  for (const { name, route } of operations) {
    const sample = samples(populated)[name];
    const as = await entitled(populated, route);
    if (as) secrets.add(as);
    for (const text of textsIn([sample.body, sample.query]).filter(isTyped)) secrets.add(text);
    await ask(world, route, sample, as);
    await ask(
      world,
      route,
      { ...sample, version: 999, body: { ...Object(sample.body), inconnu: "Secret de Fabrique" } },
      as,
    );
  }
  await world.drain();
  await world.sweep();
  const lines = written.mock.calls.map(([line]) => String(line));
  written.mockRestore();
  expect(lines.length).toBeGreaterThan(operations.length);
  const all = lines.join("\n");
  expect([...secrets, "Secret de Fabrique"].filter((secret) => all.includes(secret))).toEqual([]);
  for (const line of lines) for (const fact of Object.values(JSON.parse(line))) expect(typeof fact).not.toBe("object");
}, 180_000);
