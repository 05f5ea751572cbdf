import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./frame.module.css";
import { FrameLink } from "./frame-link.tsx";
import { associationPages, communeFootPages, communePages } from "./frame-pages.ts";

type FrameProps = {
  /** Whose pages these are: a commune's or the association's. */
  section: "commune" | "association";
  /** Name of the commune or association, with its switch where the person has several. */
  place: ReactNode;
  person: { readonly name: string; readonly role: string };
  /** The form that signs out; the frame only gives it its place. */
  signOut: ReactNode;
  children: ReactNode;
};

/** What stands around every page of a signed-in person: navigation at the left, at the foot on a phone. */
export const Frame = ({ section, place, person, signOut, children }: FrameProps) => {
  const t = useTranslations("frame");
  const pages = section === "commune" ? communePages : associationPages;
  const footPages = section === "commune" ? communeFootPages : [];
  const account = (
    <>
      {footPages.map(({ href, word }) => (
        <FrameLink key={href} href={href}>
          {t(word)}
        </FrameLink>
      ))}
      <p className={styles.person}>
        <span>{person.name}</span>
        <span className={styles.role}>{person.role}</span>
      </p>
      {signOut}
    </>
  );
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {t("skip")}
      </a>
      <header className={styles.side}>
        <div className={styles.place}>{place}</div>
        <nav className={styles.pages} aria-label={t("navigation")}>
          <ul>
            {pages.map(({ href, word }) => (
              <li key={href}>
                <FrameLink href={href}>{t(word)}</FrameLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.foot}>{account}</div>
        <details className={styles.menu}>
          <summary>{t("menu")}</summary>
          <div className={styles.menuPanel}>{account}</div>
        </details>
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
