import Link from "next/link";
import { useTranslations } from "next-intl";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./uncovered-line.module.css";

/** How many contracts bind while their notice is not known: above all else, since nobody is warned of their end. Nothing when there are none. */
export const UnwatchedLine = ({ count }: { count: number }) => {
  const t = useTranslations("home");
  if (count === 0) return null;
  return (
    <p className={styles.first}>
      <Glyph shape="triangle" />
      <span>
        {t.rich("unwatched", {
          count,
          link: (chunks) => <Link href="/contrats?incomplets=oui">{chunks}</Link>,
        })}
      </span>
    </p>
  );
};
