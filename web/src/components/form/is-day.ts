/** Whether a text has the form of an ISO day, and so was read, rather than being what somebody is still typing. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
