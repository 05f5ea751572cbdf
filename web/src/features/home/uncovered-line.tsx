import type { Service } from "@vigie/shared/service/service.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./uncovered-line.module.css";

const mostNamed = 4;

/** Services that no contract in force covers today (A1.3): one line, nothing when there are none. */
export const UncoveredLine = ({ services }: { services: readonly Service[] }) => {
  const t = useTranslations("home");
  if (services.length === 0) return null;
  const named = services.slice(0, mostNamed);
  const names = named.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <Link href={`/services#${id}`}>{name}</Link>
    </Fragment>
  ));
  return (
    <p className={styles.line}>
      <Glyph shape="triangle" />
      <span>
        {t.rich("uncovered", { count: services.length, more: services.length - named.length, names: () => names })}
      </span>
    </p>
  );
};
