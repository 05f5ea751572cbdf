import { dayNumber } from "#lib/day-number.ts";

type CostOnDay = { readonly fromOn: string; readonly annualCostCents: number };
/** A level of the chart: from `x0` to `x1`, at `y` from the top. Beyond today it is only announced. */
type CostStep = {
  readonly fromOn: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly isAhead: boolean;
};
type StepLayout = { readonly steps: readonly CostStep[]; readonly todayX: number; readonly baseY: number };

const dayAfterLast = 400;

/**
 * Places the cost of a contract over time as steps in a box of the given size: zero is at the bottom, or a small rise would look like a
 * large one. Costs come sorted by day. The last one runs on for a year or so beyond it, and beyond today.
 */
export const layoutSteps = (
  costs: readonly CostOnDay[],
  today: string,
  { width, height }: { width: number; height: number },
): StepLayout => {
  const days = costs.map(({ fromOn }) => dayNumber(fromOn));
  const now = dayNumber(today);
  const from = Math.min(now - 30, ...days);
  const to = Math.max(now, ...days) + dayAfterLast;
  const most = Math.max(1, ...costs.map(({ annualCostCents }) => annualCostCents));
  const round = (value: number) => Math.round(value * 100) / 100;
  const toX = (day: number) => round(((day - from) / (to - from)) * width);
  const toY = (cents: number) => round(height - (cents / most) * height);
  return {
    steps: costs.map(({ fromOn, annualCostCents }, index) => ({
      fromOn,
      x0: toX(dayNumber(fromOn)),
      x1: toX(days[index + 1] ?? to),
      y: toY(annualCostCents),
      isAhead: fromOn > today,
    })),
    todayX: toX(now + 0.5),
    baseY: height,
  };
};
