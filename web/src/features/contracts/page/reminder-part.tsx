import type { ContractPage } from "@vigie/shared/contract/contract.routes.ts";
import { useFormatter, useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { Part } from "./part.tsx";

type ReminderPartProps = Pick<ContractPage, "contract" | "nextReminder" | "today">;

const whyNone = ({ dates, term }: ContractPage["contract"]) => {
  if (dates.state === "draft") return "draft";
  return term.renewal === "openEnded" && dates.state !== "ended" ? "openEnded" : "over";
};

/** When the next reminder goes out, and to whom; or why there is none. */
export const ReminderPart = ({ contract, nextReminder, today }: ReminderPartProps) => {
  const t = useTranslations("contracts.page");
  const format = useFormatter();
  const people = nextReminder?.to ?? [];
  return (
    <Part title={t("reminder")}>
      {nextReminder ? (
        <p>
          <Day on={nextReminder.on} today={today} />
          {people.length > 0 ? `, ${t("reminderTo", { people: format.list(people) })}.` : `. ${t("reminderNobody")}`}
        </p>
      ) : (
        <p>{t(`noReminder.${whyNone(contract)}`)}</p>
      )}
    </Part>
  );
};
