"use client";

import { type RefCallback, useCallback, useState } from "react";

/** The width of an element's content in pixels, as it is laid out and re-laid; 0 until it is known. */
export const useWidth = <E extends HTMLElement>(): [RefCallback<E>, number] => {
  const [width, setWidth] = useState(0);
  const watch = useCallback((element: E) => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
};
