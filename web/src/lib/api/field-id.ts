/** The id of a form's field in the page, so that a summary can lead to it. */
export const fieldId = (path: string): string => `field-${path.replace(/[^A-Za-z0-9]+/g, "-")}`;

/** Given to `useForm` as `enhanceGetInputProps`: every field gets its id. */
export const giveFieldId = ({ field }: { field: unknown }) => ({ id: fieldId(String(field)) });
