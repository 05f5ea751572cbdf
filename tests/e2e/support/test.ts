import { test as base, expect, type Page } from "@playwright/test";

/** In the page's words: whether React holds every control that is there. Before that, a page shows them but does not hear them. */
const isHeld = `[...document.querySelectorAll("button, input:not([type=hidden]), select, textarea:not([aria-hidden])")].every((control) =>
  Object.keys(control).some((key) => key.startsWith("__reactProps")))`;

const untilHeld = (page: Page): Promise<void> =>
  expect(async () => expect(await page.evaluate(isHeld)).toBe(true)).toPass({
    timeout: 15_000,
    intervals: [50, 100, 250],
  });

/** A person needs a second before they reach for a page's controls; a script does not. A page that was opened or loaded again is handed on once it hears what is typed. */
const waitLikeAPerson = (page: Page): void => {
  const { goto, reload } = { goto: page.goto.bind(page), reload: page.reload.bind(page) };
  page.goto = async (...where) => {
    const answer = await goto(...where);
    await untilHeld(page);
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload(...how);
    await untilHeld(page);
    return answer;
  };
};

/** Playwright's test, with pages that wait until they can be used, in whatever context they are opened. */
export const test = base.extend<object, object>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(options);
        context.on("page", waitLikeAPerson);
        return context;
      };
      await use(browser);
    },
    { scope: "worker" },
  ],
});
