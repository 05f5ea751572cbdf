import { expect } from "@playwright/test";
import { addDays, dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay, formatShortDay } from "@vigie/shared/words/format.ts";
import { npmRun } from "./support/command.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { mailsTo, nextMailTo } from "./support/inbox.ts";
import { acceptInvitation, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

// A commune that no other test works in, and somebody there whose mails come back.
const people = {
  admin: "admin@dents.test",
  officer: "officer@dents.test",
  returned: "bounce+irene@simulator.amazonses.com",
};
const returnedName = "Irène Cattin";
const vendor = "Doubs Conseil Sàrl";
const today = dayInZurich(new Date());
const tomorrow = addDays(today, 1);
/** A mail goes out thirty days before an evaluation. */
const dueOn = addDays(tomorrow, 30);

test("the agenda fills a calendar outside Vigie by a secret address, until that is revoked", async ({
  page,
  request,
}) => {
  await signIn(page, people.officer);
  await page.goto("/agenda");
  await expectAccessible(page);
  await page.getByRole("link", { name: "S’abonner" }).click();
  await page.getByRole("button", { name: "Créer mon adresse" }).click();
  const field = page.getByLabel("Adresse de votre calendrier", { exact: true });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  const address = await field.inputValue();

  // Whoever reads it is signed in nowhere.
  const calendar = await request.get(address);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  const text = await calendar.text();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain("BEGIN:VEVENT");

  await page.reload();
  await expect(field).toBeHidden();
  await expect(page.getByText(`Il a été lu la dernière fois le ${formatLongDay(today, "fr")}.`)).toBeVisible();
  await page.getByRole("button", { name: "Révoquer l’adresse" }).click();
  await expect(page.getByText("L’adresse est révoquée")).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});

test.describe("a reminder that comes back", () => {
  test.afterAll(() => npmRun("clock", "now"));

  test("is shown as returned, reaches somebody else the day after, and the address can be tried again", async ({
    browser,
  }) => {
    const newPage = async () => (await browser.newContext()).newPage();
    const admin = await newPage();
    const officer = await newPage();

    await test.step("1 · somebody joins whose mails come back, and an evaluation is theirs", async () => {
      await signIn(admin, people.admin);
      await admin.goto("/membres");
      await admin.getByLabel("Nom et prénom").fill(returnedName);
      await admin.getByLabel("Adresse électronique").fill(people.returned);
      await admin.getByRole("checkbox", { name: /responsable des contrats/ }).check();
      await admin.getByRole("button", { name: "Envoyer l’invitation" }).click();
      await expect(admin.getByText(`Invitation envoyée à ${people.returned}`)).toBeVisible();
      // The inbox keeps what comes back as well.
      await acceptInvitation(await newPage(), people.returned);

      await signIn(officer, people.officer);
      await officer.goto("/prestataires/nouveau");
      await officer.getByLabel("Nom", { exact: true }).fill(vendor);
      await officer.getByRole("radio", { name: /moyenne/i }).check();
      await officer.getByRole("button", { name: "Inscrire le prestataire" }).click();
      await officer.getByRole("tab", { name: /Évaluations/ }).click();
      await officer.getByRole("button", { name: "Planifier l’évaluation" }).click();
      await officer.getByLabel("Qui s’en charge").selectOption({ label: returnedName });
      await officer.getByRole("textbox", { name: "Prévue pour le" }).fill(formatShortDay(dueOn));
      // The calendar that opened with the field lies over the button.
      await officer.keyboard.press("Tab");
      await officer.getByRole("button", { name: "Planifier l’évaluation" }).click();
      await expect(officer.getByText("La prochaine évaluation est prévue pour le")).toBeVisible();
    });

    await test.step("2 · the mail comes back: the members page and the journal say so", async () => {
      const before = (await mailsTo(people.returned)).length;
      await npmRun("clock", tomorrow);
      expect((await nextMailTo(people.returned, before)).body.text).toContain(vendor);

      const part = admin.getByRole("region", { name: "Une personne ne reçoit plus les courriels de Vigie" });
      // What the mail service tells of a mail comes a moment after it.
      await expect(async () => {
        await admin.goto("/membres");
        await expect(part).toContainText(returnedName, { timeout: 2000 });
      }).toPass();
      await expect(part).toContainText("adresse inconnue");
      await expect(part).toContainText("ses rappels vont à Benoît Froidevaux");
      await expectAccessible(admin);

      await admin.goto(`/rappels?mois=${tomorrow.slice(0, 7)}`);
      const entry = admin
        .getByRole("listitem")
        .filter({ has: admin.getByText(returnedName, { exact: true }) })
        .last();
      await expect(entry).toContainText(/revenu\s*l’adresse n’existe pas/);
      await expect(entry).toContainText(vendor);
      await expectAccessible(admin);
    });

    await test.step("3 · the next sweep tells the contract officer instead", async () => {
      const before = (await mailsTo(people.officer)).length;
      await npmRun("clock", addDays(tomorrow, 1));
      expect((await nextMailTo(people.officer, before)).body.text).toContain(vendor);
    });

    await test.step("4 · the address is tried again, and nothing is held against it any more", async () => {
      await admin.goto("/membres");
      await admin.getByRole("button", { name: `Essayer de nouveau cette adresse\u00a0: ${people.returned}` }).click();
      await expect(admin.getByText("ne reçoit plus de courriels")).toHaveCount(0);
      await expect(admin.getByRole("region", { name: /ne reçoit plus les courriels/ })).toHaveCount(0);
    });
  });
});
