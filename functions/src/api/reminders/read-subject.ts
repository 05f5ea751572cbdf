import type { Deadline } from "@vigie/shared/deadline/deadline.ts";
import type { Reminder } from "@vigie/shared/deadline/digest.ts";
import type { Portfolio } from "@vigie/shared/deadline/due-item.ts";
import { VendorId } from "@vigie/shared/ids.ts";
import type { Partition } from "../../lib/partition.ts";
import { readSubjects } from "../../lib/read-subjects.ts";
import { readReminderKey, remindedOf, reminders as reminderTable } from "../../tables/digest.table.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

/** What was asked for: the part of the register that it is, which deadlines are about it, and what was reminded of. */
export type Subject = {
  portfolio: Portfolio;
  isAbout: (deadline: Deadline) => boolean;
  reminders: Reminder[];
  isCut: boolean;
};

/** A vendor's page shows the last of them; the journal has all. */
const mostOfVendor = 60;

const readVendor = async (commune: Partition, vendorId: string): Promise<Subject | undefined> => {
  const [portfolio, { rows, last }] = await Promise.all([
    readPortfolio(commune, vendorId),
    commune.trail(remindedOf(vendorId), mostOfVendor),
  ]);
  if (portfolio.vendors.length === 0) return undefined;
  const told = await commune.findAll(
    reminderTable,
    rows.map(({ sk }) => readReminderKey(sk)),
  );
  // Papers are no part of a vendor's register, but are reminded of.
  const { documents = [] } = await readSubjects(
    commune,
    told.filter(({ kind }) => kind === "documentValidity"),
  );
  return {
    portfolio: { ...portfolio, documents },
    isAbout: ({ kind }) => kind !== "documentValidity",
    reminders: told,
    isCut: last !== undefined,
  };
};

/** One item, or a vendor and all that hangs on it; undefined when the commune has no such thing. */
export const readSubject = async (commune: Partition, subjectId: string): Promise<Subject | undefined> => {
  if (VendorId.safeParse(subjectId).success) return readVendor(commune, subjectId);
  const [portfolio, told] = await Promise.all([
    readSubjects(commune, [{ subjectId }]),
    commune.list(reminderTable, `${subjectId}#`),
  ]);
  const { contracts, evaluations, actions, risks, documents = [] } = portfolio;
  const isKnown = [contracts, evaluations, actions, risks, documents].flat().some(({ id }) => id === subjectId);
  return isKnown
    ? { portfolio, isAbout: (deadline) => deadline.subjectId === subjectId, reminders: told, isCut: false }
    : undefined;
};
