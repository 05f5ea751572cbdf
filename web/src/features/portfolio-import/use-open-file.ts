"use client";

import { useState } from "react";
import { type Book, type FileFault, readBook } from "#lib/spreadsheet/read-book.ts";

export type OpenFile = { readonly name: string; readonly book: Book };

/** Reads the file that was chosen, here in the browser. */
export const useOpenFile = () => {
  const [file, setFile] = useState<OpenFile>();
  const [fault, setFault] = useState<FileFault>();
  const [isReading, setIsReading] = useState(false);
  const open = async (chosen: File): Promise<void> => {
    setIsReading(true);
    setFault(undefined);
    const read = await readBook(chosen);
    setIsReading(false);
    if ("fault" in read) setFault(read.fault);
    else setFile({ name: chosen.name, book: read.book });
  };
  const close = () => {
    setFile(undefined);
    setFault(undefined);
  };
  return { file, fault, isReading, open, close, refuse: setFault };
};
