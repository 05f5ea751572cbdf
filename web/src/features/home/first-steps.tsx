import type { Home } from "@vigie/shared/home/home.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import styles from "./first-steps.module.css";

const steps = [
  { key: "vendor", count: "vendors", href: "/prestataires/nouveau" },
  { key: "service", count: "services", href: "/services/nouveau" },
  { key: "contract", count: "contracts", href: "/contrats/nouveau" },
] as const;

type FirstStepsProps = {
  counts: Home["counts"];
  /** Another way is offered first. */
  isSecond?: boolean;
};

/** The way to a first contract, for whoever keeps the register: what is done, what comes next. */
export const FirstSteps = ({ counts, isSecond = false }: FirstStepsProps) => {
  const t = useTranslations("home.first");
  const next = steps.find(({ count }) => counts[count] === 0);
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, count, href }, index) => {
        const isDone = counts[count] > 0;
        return (
          <li key={key} className={styles.step} data-done={isDone}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h2 className={styles.title}>
                {isDone || key === next?.key ? t(key) : <Link href={href}>{t(key)}</Link>}
                {isDone && <span className={styles.done}> {t("done")}</span>}
              </h2>
              <p className={styles.why}>{t(`${key}Why`)}</p>
            </div>
            {key === next?.key && (
              <div className={styles.action}>
                <ButtonLink href={href} variant={isSecond ? "default" : "filled"}>
                  {t(key)}
                </ButtonLink>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
};
