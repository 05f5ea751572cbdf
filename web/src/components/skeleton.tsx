import { useTranslations } from "next-intl";
import styles from "./skeleton.module.css";

type SkeletonProps = { shape: "header" | "clock" | "table" | "text"; rows?: number };

const bars = (shape: SkeletonProps["shape"], rows: number): readonly string[] => {
  if (shape === "header") return ["title", "lead"];
  if (shape === "clock") return ["clock", "lead", "line"];
  return Array.from({ length: rows }, () => (shape === "table" ? "row" : "line"));
};

/** The final shape of what is being fetched, so that nothing jumps when it comes. */
export const Skeleton = ({ shape, rows = 5 }: SkeletonProps) => {
  const t = useTranslations("common");
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{t("loading")}</span>
      {bars(shape, rows).map((bar, index) => (
        <span key={index} className={styles[bar]} />
      ))}
    </div>
  );
};
