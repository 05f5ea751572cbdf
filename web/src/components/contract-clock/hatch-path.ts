import type { Span } from "./layout-clock.ts";

/** Diagonal lines cut to a rectangle, as one path: a list of a thousand small clocks then needs no pattern of its own. */
export const hatchPath = ({ x0, x1 }: Span, top: number, height: number, step: number): string => {
  const count = Math.ceil((x1 - x0 + height) / step);
  return Array.from({ length: count }, (_, index) => {
    const foot = x0 - height + (index + 0.5) * step;
    const [fromX, toX] = [Math.max(foot, x0), Math.min(foot + height, x1)];
    const y = (x: number): number => Math.round((top + height - (x - foot)) * 100) / 100;
    return toX > fromX ? `M${fromX} ${y(fromX)}L${toX} ${y(toX)}` : "";
  }).join("");
};
