import { expect } from "@playwright/test";
import { officialCommunes } from "@vigie/shared/commune/official-commune.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const ofVaud = officialCommunes.filter(({ canton }) => canton === "VD");

test("onboards the 300 communes of Vaud from a spreadsheet, and names each row it refuses", async ({ page }) => {
  test.setTimeout(300_000);
  // 5586 is taken by the journey when it ran before; it is left out here so that either order works.
  const good = ofVaud.filter(({ ofsNumber }) => ofsNumber !== 5586);
  const rows = [
    ...good.map(({ ofsNumber, name, canton }) => `${ofsNumber};${name};${canton};admin@vd-${ofsNumber}.test`),
    `${good[0]?.ofsNumber};Deux fois la même;VD;admin@double.test`,
    "9999;Nulle part;VD;admin@nulle-part.test",
    "5586;Sans adresse;VD;",
  ];
  const csv = `ofsNumber;name;canton;adminEmail\r\n${rows.join("\r\n")}\r\n`;
  await signIn(page, "association@vigie.test");
  await page.goto("/association/importer");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "vaud.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Inscrire .*communes/ }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.getByRole("heading", { name: `${good.length} communes sont inscrites` })).toBeVisible({
    timeout: 240_000,
  });
  await expectAccessible(page);
  for (const refused of ["301", "302", "303"]) await expect(page.getByText(refused).first()).toBeVisible();
  await page.screenshot({ path: "test-results/photographs/association-imported.png", fullPage: true });
});
