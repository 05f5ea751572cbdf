/** A time as people type it, "8", "8h30", "0830" or "8.30", as "08:30"; what is none stays as typed, for the API to refuse. */
export const tidyTime = (text: string): string => {
  const found = text.trim().match(/^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?|(\d{2}))?$/i);
  if (!found) return text.trim();
  const [, hours = "", after = "", joined = ""] = found;
  return `${hours.padStart(2, "0")}:${after || joined || "00"}`;
};
