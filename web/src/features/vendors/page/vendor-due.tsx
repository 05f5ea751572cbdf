import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DueMark } from "#components/due/due-mark.tsx";
import { DueSentence } from "#components/due/due-sentence.tsx";
import styles from "./vendor-page.module.css";

/** What is to be done with a vendor; if nothing is, what comes next. */
export const VendorDue = ({ page: { due, today } }: { page: Pick<VendorPage, "due" | "today"> }) => {
  const t = useTranslations("vendors.one");
  const { dueKinds } = sharedWords[useLocale()];
  const waiting = due.filter(({ isWaiting }) => isWaiting);
  const shown = waiting.length > 0 ? waiting : due.slice(0, 1);
  return (
    <section aria-labelledby="a-faire" className={styles.due}>
      <h2 id="a-faire" className={styles.sideTitle}>
        {waiting.length > 0 ? t("due") : t("calm")}
      </h2>
      {waiting.length === 0 && <p className={styles.soft}>{t(shown.length > 0 ? "next" : "nothing")}</p>}
      <ul>
        {shown.map((item) => (
          <li key={`${item.kind}-${item.subjectId}`} className={styles.dueItem}>
            <DueMark item={item} today={today} />
            <p className={styles.sentence}>
              <DueSentence item={item} />{" "}
              <Link href={item.page} scroll={!item.page.startsWith("/prestataires")}>
                {dueKinds[item.kind].verb}{" "}
                <span className="visually-hidden">{item.contract?.title ?? item.title ?? item.vendorName}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
