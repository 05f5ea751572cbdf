import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { toneOf } from "#lib/tone-of.ts";
import { ClockBand } from "./clock-band.tsx";
import { ClockDates } from "./clock-dates.tsx";
import type { ClockInput, ClockMarkKind } from "./clock-input.ts";
import { ClockSmall } from "./clock-small.tsx";
import styles from "./contract-clock.module.css";
import { layoutClock } from "./layout-clock.ts";
import { measureText } from "./measure-text.ts";

type ContractClockProps = {
  input: ClockInput;
  /** The sentence of the clock as plain text: what a screen reader hears in place of the drawing. */
  sentence: string;
} & (
  | { size: "small"; window?: { fromOn: string; toOn: string } }
  | { size: "large" /** The same sentence with its emphasis; the plain one by default. */; children?: ReactNode }
);

const glyphWidth = () => 12;

/**
 * The contract clock (brief 3). Large: full width, laid out for three widths of which the style sheet shows the one
 * that fits its container, so that it renders on a server and prints; the sentence always below. Small: for lists.
 */
export const ContractClock = (props: ContractClockProps) => {
  const t = useTranslations("clock");
  const { input, sentence } = props;
  if (props.size === "small") return <ClockSmall input={input} sentence={sentence} window={props.window} />;

  const day = formatShortDay(input.today);
  const isOpenEnded = input.terms.at(-1)?.endOn === undefined;
  const nextName = t(input.isDecided ? "nextDecided" : "next");
  const nameOf = (kind: ClockMarkKind): string => t(`marks.${kind === "end" && isOpenEnded ? "earliestEnd" : kind}`);
  const labelWidth = (kind: ClockMarkKind): number => measureText(`${nameOf(kind)} ${day}`) + 30;
  const wide = layoutClock(input, 960, { labelWidth });
  const medium = layoutClock(input, 600, { labelWidth });
  const narrow = layoutClock(input, 256, { labelWidth: glyphWidth });
  const tone = toneOf(input.state);
  return (
    <figure className={styles.clock} data-tone={tone}>
      <div role="img" aria-label={sentence}>
        <div className={styles.wide}>
          <ClockBand layout={wide} tone={tone} nameOf={nameOf} nextName={nextName} hasText />
        </div>
        <div className={styles.medium}>
          <ClockBand layout={medium} tone={tone} nameOf={nameOf} nextName={nextName} hasText />
        </div>
        <div className={styles.narrow}>
          <ClockBand layout={narrow} tone={tone} nameOf={nameOf} nextName={nextName} hasText={false} />
        </div>
      </div>
      <ClockDates input={input} marks={wide.marks} nameOf={nameOf} />
      <figcaption className={styles.sentence}>{props.children ?? sentence}</figcaption>
    </figure>
  );
};
