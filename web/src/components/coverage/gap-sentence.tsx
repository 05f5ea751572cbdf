import type { CoverageGap } from "@vigie/shared/service/coverage-shapes.ts";
import { sayGap } from "@vigie/shared/words/gap-sentence.ts";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";

/** Why a service has no cover, and what takes over or could: the same words wherever a gap is shown. */
export const GapSentence = ({ gap }: { gap: Pick<CoverageGap, "cause" | "relief"> }) => {
  const t = useTranslations("coverage");
  const locale = useLocale();
  return sayGap(gap, locale).map(({ key, values }, index) => (
    <Fragment key={key}>
      {index > 0 && " "}
      {t.rich(key, { ...values, b: (chunks) => <strong>{chunks}</strong> })}
    </Fragment>
  ));
};
