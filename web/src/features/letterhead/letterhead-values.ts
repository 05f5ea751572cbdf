import type { Letterhead } from "@vigie/shared/commune/letterhead.ts";

/** The letterhead as the form holds it: the address as lines of one text. */
export type LetterheadValues = {
  lines: string;
  phone: string;
  email: string;
  place: string;
  signatories: { name: string; function: string }[];
};

const nobody = { name: "", function: "" };

/** What the form starts with: what is saved, or the commune's name. */
export const letterheadValues = (letterhead: Letterhead | undefined, communeName: string): LetterheadValues => ({
  lines: letterhead?.lines.join("\n") ?? communeName,
  phone: letterhead?.phone ?? "",
  email: letterhead?.email ?? "",
  place: letterhead?.place ?? "",
  signatories: [letterhead?.signatories[0] ?? nobody, letterhead?.signatories[1] ?? nobody],
});

/** What was typed, as the API takes it; a second signature left empty is none. */
export const letterheadBody = ({ lines, phone, email, place, signatories }: LetterheadValues): Letterhead => ({
  lines: lines.split("\n").flatMap((line) => line.trim() || []),
  ...(phone.trim() && { phone }),
  ...(email.trim() && { email }),
  place,
  signatories: signatories.filter((person, index) => index === 0 || person.name.trim() || person.function.trim()),
});
