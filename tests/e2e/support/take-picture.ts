import type { Page } from "@playwright/test";

const folder = process.env.VIGIE_PICTURES ? "docs/screenshots" : "test-results/photographs";

/** Takes a picture of the README; it replaces the one there only when asked for (`VIGIE_PICTURES=1`), so that a test run leaves the tree as it was. */
export const takePicture = async (page: Page, name: string, fullPage = false): Promise<void> => {
  // Nothing open, nothing focused, from the top.
  await page.getByRole("heading", { level: 1 }).click();
  await page.evaluate("scrollTo(0, 0)");
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
};
