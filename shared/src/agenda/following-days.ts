import type { Commune } from "../commune/commune.ts";
import type { DueItem } from "../deadline/due-item.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { AgendaItem } from "./agenda-item.ts";
import type { AgendaKind } from "./agenda-kind.ts";

type Following = readonly [AgendaKind, PlainDate];

/** The days that follow from a deadline of a contract: those of its notice only where a notice changes something. */
const daysAfter = ({ kind, contract }: DueItem): Following[] => {
  if (!contract) return [];
  const { sendByOn, lastReceiptOn, termEndOn } = contract.dates;
  // The letter of a mandate is due on the day it must be sent: that day stands there already.
  if (kind === "execution") return [["lastReceipt", lastReceiptOn]];
  if (kind !== "decision" || contract.renewal !== "tacit") return [];
  return [
    ["sending", sendByOn],
    ["lastReceipt", lastReceiptOn],
    ["termEnd", termEndOn],
  ];
};

/**
 * The days still ahead that nobody is reminded of but a calendar shows: when to send a notice, when it must have arrived, when the term ends, and
 * when the executive meets. A contract whose outcome is settled has none. Each subject has each kind once.
 */
export const followingDays = (
  items: readonly DueItem[],
  { settings }: Pick<Commune, "settings">,
  today: PlainDate,
): AgendaItem[] => {
  const ofContracts = items.flatMap((item) =>
    daysAfter(item).map(([kind, on]): AgendaItem => {
      const { subjectId, vendorName, contract } = item;
      const title = contract?.title;
      return {
        kind,
        on,
        subjectId,
        vendorName,
        ...(title && { title }),
        page: `/contrats/${subjectId}`,
        isWaiting: false,
      };
    }),
  );
  const meetings = settings.meetingsOn.map(
    (on): AgendaItem => ({ kind: "meeting", on, subjectId: on, page: "/decisions", isWaiting: false }),
  );
  // A decision and a mandate about one contract share its clock.
  const known = new Set<string>();
  return [...ofContracts, ...meetings].filter(({ kind, subjectId, on }) => {
    const key = `${kind} ${subjectId}`;
    if (on < today || known.has(key)) return false;
    known.add(key);
    return true;
  });
};
