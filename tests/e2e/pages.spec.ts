import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/expect-accessible.ts";
import { signIn } from "./support/sign-in.ts";
import { takePicture } from "./support/take-picture.ts";
import { test } from "./support/test.ts";

/** A page's name, and its path; or the page that has a link to it, and what the link says. */
type Place = readonly [name: string, path: string, link?: RegExp];

const ofOfficer: readonly Place[] = [
  ["home", "/"],
  ["decisions", "/decisions"],
  ["decision", "/decisions?onglet=executer", /^Accès Internet$/],
  ["vendors", "/prestataires"],
  ["vendor-form", "/prestataires/nouveau"],
  ["vendor", "/prestataires", /^Hélios/],
  ["services", "/services"],
  ["service", "/services", /^Messagerie/],
  ["service-form", "/services/nouveau"],
  ["contracts", "/contrats"],
  ["contracts-filtered", "/contrats?q=messagerie&tri=cout"],
  ["contract-new", "/contrats/nouveau"],
  ["contract", "/contrats", /^Messagerie/],
  ["documents", "/documents"],
  ["document", "/documents", /^Certificat ISO/],
  ["costs", "/couts"],
  ["agenda", "/agenda"],
  ["reminders", "/rappels"],
  ["my-reminders", "/mes-rappels"],
  ["search", "/recherche?q=gestion"],
  ["import", "/importer"],
  ["members", "/membres"],
  ["settings", "/reglages"],
];
const ofAdmin: readonly Place[] = [
  ["data", "/donnees"],
  ["letterhead", "/reglages/en-tete"],
];
const ofAssociation: readonly Place[] = [
  // Narrowed: after the import of a canton the whole list holds hundreds.
  ["association", "/association?recherche=alpage"],
  ["association-commune", "/association?recherche=alpage", /^Alpage$/],
  ["association-onboard", "/association/nouvelle-commune"],
  ["association-import", "/association/importer"],
  ["association-departures", "/association/departs"],
];

const pathOf = async (page: Page, [, path, link]: Place): Promise<string> => {
  if (!link) return path;
  await page.goto(path);
  return (await page.getByRole("main").getByRole("link", { name: link }).first().getAttribute("href")) ?? "";
};

/** One page, loaded once: accessible light on a screen and dark on a phone, and never wider than what it is seen on. */
const lookAt = async (page: Page, name: string, path: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  for (const [width, colorScheme] of [
    [1280, "light"],
    [375, "dark"],
    [320, "dark"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
    expect(overflow, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
    if (width === 320) continue;
    await expectAccessible(page);
    await page.screenshot({ path: `test-results/photographs/${name}-${width}-${colorScheme}.png`, fullPage: true });
  }
};

const lookAtAll = async (page: Page, places: readonly Place[]): Promise<void> => {
  for (const place of places) {
    const path = await pathOf(page, place);
    await test.step(`${place[0]}, ${path}`, () => lookAt(page, place[0], path));
  }
};

test("every page of a commune is accessible and fits, light and dark, wide and on a phone", async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, "officer@bourg.test");
  await lookAtAll(page, ofOfficer);
  for (const [name, list, last] of [
    ["vendor-change", ["vendor", "/prestataires", /^Hélios/], "modifier"],
    ["service-change", ["service", "/services", /^Messagerie/], "modifier"],
    ["contract-change", ["contract", "/contrats", /^Messagerie/], "modifier"],
    ["amendment-form", ["contract", "/contrats", /^Messagerie/], "avenant"],
  ] as const)
    await lookAtAll(page, [[name, `${await pathOf(page, list)}/${last}`]]);
});

test("so are the pages of a commune's administrator", async ({ page }) => {
  await signIn(page, "admin@bourg.test");
  await lookAtAll(page, ofAdmin);
});

test("so is every page of the association", async ({ page }) => {
  await signIn(page, "association@vigie.test");
  await lookAtAll(page, ofAssociation);
});

test("so is the page where one signs in", async ({ page }) => {
  await lookAtAll(page, [["sign-in", "/connexion"]]);
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
  for (const path of [
    "/",
    "/decisions",
    "/prestataires",
    "/services",
    "/contrats",
    "/documents",
    "/couts",
    "/membres",
  ]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("link", { name: /^(Inscrire|Modifier|Planifier|Proposer)/ })).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^(Inscrire|Enregistrer|Planifier|Envoyer|Déposer)/ })).toHaveCount(
      0,
    );
  }
});
