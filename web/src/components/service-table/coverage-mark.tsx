import { useTranslations } from "next-intl";
import { Mark } from "#components/mark/mark.tsx";

/** Whether a contract in force covers a service today (A1.3), as a word and a shape. */
export const CoverageMark = ({ isCovered }: { isCovered: boolean }) => {
  const t = useTranslations("services.coverage");
  return (
    <Mark shape={isCovered ? "disc" : "triangle"} tone={isCovered ? "active" : "due"}>
      {t(isCovered ? "yes" : "no")}
    </Mark>
  );
};
