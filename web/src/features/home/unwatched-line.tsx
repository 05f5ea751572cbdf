import type { Home } from "@vigie/shared/home/home.ts";
import { sayTermParts } from "@vigie/shared/words/say-term-parts.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./uncovered-line.module.css";

/** How many contracts bind while their term is not known, and what they lack: above all else, since nobody is warned of their end. Nothing when there are none. */
export const UnwatchedLine = ({ count, missing }: Home["unwatched"]) => {
  const t = useTranslations("home");
  const locale = useLocale();
  if (count === 0) return null;
  return (
    <p className={styles.first}>
      <Glyph shape="triangle" />
      <span>
        {t.rich("unwatched", {
          count,
          missing: sayTermParts(missing, locale, sharedWords[locale], count === 1 ? "conjunction" : "disjunction"),
          link: (chunks) => <Link href="/contrats?incomplets=oui">{chunks}</Link>,
        })}
      </span>
    </p>
  );
};
