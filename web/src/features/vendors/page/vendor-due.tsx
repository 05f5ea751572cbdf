import type { Role } from "@vigie/shared/member/role.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { CaseMark } from "#components/case/case-mark.tsx";
import { CaseSentence } from "#components/case/case-sentence.tsx";
import { WaitsFor } from "#components/case/waits-for.tsx";
import { DueMark } from "#components/due/due-mark.tsx";
import { DueSentence } from "#components/due/due-sentence.tsx";
import styles from "./vendor-page.module.css";

type VendorDueProps = {
  page: Pick<VendorPage, "due" | "cases" | "today">;
  /** Of the person who reads it. */
  roles: readonly Role[] | undefined;
  /** Whether this person may propose what becomes of a contract. */
  mayPropose: boolean;
};

/** What is to be done with a vendor, decisions on their way included; if nothing is, what comes next. */
export const VendorDue = ({ page: { due, cases, today }, roles, mayPropose }: VendorDueProps) => {
  const t = useTranslations("vendors.one");
  const propose = useTranslations("decisions.new")("title");
  const see = useTranslations("decisions.ofContract")("see");
  const { dueKinds } = sharedWords[useLocale()];
  const waiting = due.filter(({ isWaiting }) => isWaiting);
  const isCalm = waiting.length + cases.length === 0;
  const shown = isCalm ? due.slice(0, 1) : waiting;
  return (
    <section aria-labelledby="a-faire" className={styles.due}>
      <h2 id="a-faire" className={styles.sideTitle}>
        {isCalm ? t("calm") : t("due")}
      </h2>
      {isCalm && <p className={styles.soft}>{t(shown.length > 0 ? "next" : "nothing")}</p>}
      <ul>
        {cases.map((row) => (
          <li key={row.id} className={styles.dueItem}>
            <CaseMark of={row} />
            <p className={styles.sentence}>
              <CaseSentence row={row} />{" "}
              <Link href={`/decisions/${row.id}`}>
                {see} <span className="visually-hidden">{row.contractTitle}</span>
              </Link>
            </p>
            {row.waiting && (
              <p className={styles.soft}>
                <WaitsFor waiting={row.waiting} roles={roles} />
              </p>
            )}
          </li>
        ))}
        {shown.map((item) => {
          const mustPropose = mayPropose && item.kind === "decision" && !item.caseId;
          const page = mustPropose ? `/decisions/nouvelle?contrat=${item.subjectId}` : item.page;
          return (
            <li key={`${item.kind}-${item.subjectId}`} className={styles.dueItem}>
              <DueMark item={item} today={today} />
              <p className={styles.sentence}>
                <DueSentence item={item} />{" "}
                <Link href={page} scroll={!page.startsWith("/prestataires")}>
                  {mustPropose ? propose : dueKinds[item.kind].verb}{" "}
                  <span className="visually-hidden">{item.contract?.title ?? item.title ?? item.vendorName}</span>
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
