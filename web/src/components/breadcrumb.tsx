import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fragment } from "react";

type BreadcrumbProps = { links: readonly { readonly href: string; readonly label: string }[] };

/** The way back from a page of the third level, the same everywhere. */
export const Breadcrumb = ({ links }: BreadcrumbProps) => {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("breadcrumb")}>
      {links.map(({ href, label }, index) => (
        <Fragment key={href}>
          {index > 0 && <span aria-hidden="true"> › </span>}
          <Link href={href}>{label}</Link>
        </Fragment>
      ))}
    </nav>
  );
};
