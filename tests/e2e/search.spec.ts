import { expect } from "@playwright/test";
import { expectAccessible } from "./support/expect-accessible.ts";
import { signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

test("an officer finds a contract by the keyboard alone, and opens it", async ({ page }) => {
  await signIn(page, "officer@bourg.test");
  const field = page.getByRole("combobox", { name: /Chercher un contrat/ });
  // The keys work once the page's script does.
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(field).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type("gestion");
  const contracts = page.getByRole("group", { name: "Contrats" });
  await expect(contracts.getByRole("option").first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /résultats?/ })).toBeAttached();
  await expectAccessible(page);

  // Down to the first contract, wherever its group stands.
  const first = contracts.getByRole("option").first();
  for (let steps = 0; steps < 25 && (await first.getAttribute("aria-selected")) !== "true"; steps += 1)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/contrats\/ctr_/);

  // What was seen is offered again; Escape leaves everything as it was.
  await page.waitForTimeout(1000);
  await page.keyboard.press("/");
  await expect(page.getByRole("group", { name: "Vus récemment" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
});

test("a search can be shared by its address", async ({ page }) => {
  await signIn(page, "officer@bourg.test");
  await page.goto("/recherche?q=gestion");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("gestion");
  await page.getByLabel("Mots cherchés").fill("zzzz");
  await page.getByRole("button", { name: "Chercher", exact: true }).click();
  await expect(page).toHaveURL(/q=zzzz/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Rien ne correspond");
});
