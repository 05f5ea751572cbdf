import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";

/** What waits for others, as it is said to somebody who can only look: no request. */
export const WatchedSentence = ({ item }: { item: DueItem }) => {
  const t = useTranslations("home.waiting.watched");
  const locale = useLocale();
  return t.rich(item.kind, {
    title: item.contract?.title ?? item.title ?? "",
    vendor: item.vendorName,
    dueOn: formatLongDay(item.dueOn, locale),
    b: (chunks) => <strong>{chunks}</strong>,
  });
};
