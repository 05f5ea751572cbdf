import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/expect-accessible.ts";
import { signIn } from "./support/sign-in.ts";
import { takePicture } from "./support/take-picture.ts";

const ofCommune = [
  ["home", "/"],
  ["vendors", "/prestataires"],
  ["vendor-form", "/prestataires/nouveau"],
  ["services", "/services"],
  ["contracts", "/contrats"],
  ["contracts-filtered", "/contrats?q=messagerie&tri=cout"],
  ["contract-new", "/contrats/nouveau"],
  ["costs", "/couts"],
  ["search", "/recherche?q=gestion"],
  ["members", "/membres"],
  ["settings", "/reglages"],
] as const;
const ofAssociation = [
  ["association", "/association"],
  ["association-onboard", "/association/nouvelle-commune"],
  ["association-import", "/association/importer"],
  ["association-departures", "/association/departs"],
] as const;

/** Photographs a page light and dark, wide and on a phone; each must be accessible and fit its width. */
const photograph = async (page: Page, name: string, path: string): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 375, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
      const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
      expect(overflow, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `test-results/photographs/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
};

test("every page of a commune is accessible and fits, light and dark, wide and on a phone", async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, "officer@bourg.test");
  for (const [name, path] of ofCommune) await photograph(page, name, path);
  await page.goto("/contrats");
  const contract = await page
    .getByRole("link", { name: /Messagerie/ })
    .first()
    .getAttribute("href");
  await photograph(page, "contract", contract ?? "");
  await photograph(page, "contract-form", `${contract}/modifier`);
  await photograph(page, "amendment-form", `${contract}/avenant`);
  await page.goto("/prestataires");
  const vendor = await page
    .getByRole("link", { name: /Hélios/ })
    .first()
    .getAttribute("href");
  await photograph(page, "vendor", vendor ?? "");
});

test("every page of the association is accessible and fits", async ({ page }) => {
  test.setTimeout(200_000);
  await signIn(page, "association@vigie.test");
  for (const [name, path] of ofAssociation) await photograph(page, name, path);
});

test("the home page shows what waits, as the README does", async ({ page }) => {
  await signIn(page, "officer@bourg.test");
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await takePicture(page, "home");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("somebody who may only read sees no button that changes anything", async ({ page }) => {
  await signIn(page, "reader@bourg.test");
  for (const path of ["/", "/prestataires", "/services", "/contrats", "/couts", "/membres"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("link", { name: /^(Inscrire|Modifier|Planifier)/ })).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^(Inscrire|Enregistrer|Planifier|Envoyer)/ })).toHaveCount(0);
  }
});
