import type { ContactValues, MarkValues, VendorInput, VendorValues } from "./vendor-values.ts";

const isFilled = (value: string): boolean => value.trim() !== "";

const filled = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => isFilled(value)));

/** True for a contact of which only the purpose is chosen: a row that was added and left. */
export const isBlankContact = ({ purpose: _, ...typed }: ContactValues): boolean =>
  !Object.values(typed).some(isFilled);
export const isBlankMark = (mark: MarkValues): boolean => !Object.values(mark).some(isFilled);

/**
 * What was typed of a vendor as the body of its routes: what is empty is left out. It only claims to be a body: the API checks it and names the
 * fields at fault.
 */
export const vendorBody = (values: VendorValues): VendorInput => {
  const { street, postCode, town, country, everyMonths, channel, contacts, marks, ...texts } = values;
  const address = filled({ street, postCode, town });
  const cadence = filled({ channel });
  return {
    ...filled(texts),
    ...(Object.keys(address).length > 0 && { address: { ...address, ...filled({ country }) } }),
    ...((isFilled(everyMonths) || isFilled(channel)) && {
      cadence: { ...cadence, ...(isFilled(everyMonths) && { everyMonths: Number(everyMonths) }) },
    }),
    contacts: contacts.map(filled),
    marks: marks.map(filled),
  } as VendorInput;
};

const flat: Readonly<Record<string, string>> = { address: "", cadence: "" };

/** The form's field for a pointer into the body: the address and the cadence stand flat in the form. */
export const vendorFieldOf = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .filter((segment) => !(segment in flat))
    .join(".");
