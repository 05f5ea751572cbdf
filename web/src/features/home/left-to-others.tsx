import type { Home } from "@vigie/shared/home/home.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./waiting.module.css";

/** For those who only read: how much the administration has left to do before anybody can decide or be warned. Nothing when all is done. */
export const LeftToOthers = ({ unproposed, unwatched }: Pick<Home, "unproposed" | "unwatched">) => {
  const t = useTranslations("home.waiting");
  const lines = [
    { key: "unproposed", count: unproposed, href: "/decisions?onglet=decider" },
    { key: "incomplete", count: unwatched.count, href: "/contrats?incomplets=oui" },
  ] as const;
  return lines
    .filter(({ count }) => count > 0)
    .map(({ key, count, href }) => (
      <p key={key} className={styles.left}>
        {t.rich(key, { count, link: (chunks: ReactNode) => <Link href={href}>{chunks}</Link> })}
      </p>
    ));
};
