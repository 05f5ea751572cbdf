import type { Locator } from "@playwright/test";

type DroppedFile = { name: string; bytes: Buffer };

/** Drops files, all at once, where a field for files stands: as from a folder beside the browser. */
export const dropFiles = async (field: Locator, files: readonly DroppedFile[]): Promise<void> => {
  const given = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  // In the page's words: this side knows no DataTransfer.
  const dataTransfer = await field.page().evaluateHandle(`(() => {
    const dropped = new DataTransfer();
    for (const { name, bytes } of ${JSON.stringify(given)})
      dropped.items.add(new File([new Uint8Array(bytes)], name, { type: "application/pdf" }));
    return dropped;
  })()`);
  const place = field.locator("xpath=..");
  for (const event of ["dragenter", "dragover", "drop"]) await place.dispatchEvent(event, { dataTransfer });
};
