import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./frame.module.css";
import { FrameLink } from "./frame-link.tsx";
import { FrameMore } from "./frame-more.tsx";
import { type FrameGroup, pagesFor } from "./frame-pages.ts";

type FrameProps = {
  /** Whose pages these are: a commune's or the association's. */
  section: "commune" | "association";
  roles: readonly string[];
  /** Name of the commune or association, with its switch where the person has several. */
  place: ReactNode;
  person: { readonly name: string; readonly role: string };
  /** The form that signs out; the frame only gives it its place. */
  signOut: ReactNode;
  /** The search over everything, where there is one. */
  search?: ReactNode;
  /** What holds on every page of the place, such as that it is read only. */
  banner?: ReactNode;
  children: ReactNode;
};

/** What stands around every page of a signed-in person: navigation at the left, at the foot on a phone. */
export const Frame = ({ section, roles, place, person, signOut, search, banner, children }: FrameProps) => {
  const t = useTranslations("frame");
  const { groups, foot } = pagesFor(section, roles);
  const pages = groups.flat();
  const onPhone = pages.filter(({ isOnPhone }) => isOnPhone);
  const underMore = [...pages.filter(({ isOnPhone }) => !isOnPhone), ...foot];
  // The association's first page begins the addresses of its others.
  const links = (group: FrameGroup, className?: string) =>
    group.map(({ href, word }) => (
      <li key={href} className={className}>
        <FrameLink
          href={href}
          except={pages.map((other) => other.href).filter((other) => href !== "/" && other.startsWith(`${href}/`))}
        >
          {t(word)}
        </FrameLink>
      </li>
    ));
  const account = (
    <>
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
          {groups.map((group) => (
            <ul key={group[0]?.href} className={styles.group}>
              {links(group)}
            </ul>
          ))}
          {foot.length > 0 && <ul className={`${styles.group} ${styles.footGroup}`}>{links(foot)}</ul>}
        </nav>
        <div className={styles.foot}>{account}</div>
      </header>
      <div className={styles.body}>
        {search && <div className={styles.top}>{search}</div>}
        {banner}
        <main id="content" className={styles.content} tabIndex={-1}>
          {children}
        </main>
      </div>
      <nav className={styles.bar} aria-label={t("phoneNavigation")}>
        <ul>
          {links(onPhone, styles.barLink)}
          <li className={styles.barLink}>
            <FrameMore label={t("more")} hrefs={underMore.map(({ href }) => href)}>
              {underMore.length > 0 && <ul>{links(underMore)}</ul>}
              {account}
            </FrameMore>
          </li>
        </ul>
      </nav>
    </div>
  );
};
