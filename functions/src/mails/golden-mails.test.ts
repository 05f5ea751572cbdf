import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goldenMails } from "./golden-mails.ts";

// After a wanted change: `UPDATE_GOLDEN=1 npx vitest run functions/src/mails`, then open the new files and look at them before committing.
const isUpdating = process.env.UPDATE_GOLDEN === "1";

const golden = (name: string, actual: string): string => {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (isUpdating) writeFileSync(file, actual);
  return readFileSync(file, "utf8");
};

describe("mails read as they were last approved", () => {
  it.each(Object.entries(goldenMails))("%s", (name, { subject, text, html }) => {
    const said = `${subject}\n\n${text}`;
    expect(said).toBe(golden(`${name}.txt`, said));
    expect(`${html}\n`).toBe(golden(`${name}.html`, `${html}\n`));
  });
});
