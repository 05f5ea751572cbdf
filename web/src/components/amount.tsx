import { formatAmount } from "@vigie/shared/words/format.ts";
import styles from "./amount.module.css";

/** Integer centimes as Swiss francs, never broken over two lines. */
export const Amount = ({ cents }: { cents: number }) => <span className={styles.amount}>{formatAmount(cents)}</span>;
