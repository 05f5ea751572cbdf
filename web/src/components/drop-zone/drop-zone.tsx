"use client";

import "@mantine/dropzone/styles.layer.css";
import { Button } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { type ReactNode, useRef } from "react";
import styles from "./drop-zone.module.css";

type DropZoneProps = {
  /** Endings by content type, as the dialog of the system offers them. */
  accept: Readonly<Record<string, string[]>>;
  isMultiple: boolean;
  choose: string;
  /** What is laid around the button. */
  children: (button: ReactNode) => ReactNode;
  onFiles: (files: readonly File[]) => unknown;
};

/** Where files are dropped, or chosen by button. Every file is handed on: what is wrong with it is said where it is used. */
export const DropZone = ({ accept, isMultiple, choose, children, onFiles }: DropZoneProps) => {
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      accept={accept}
      onDrop={onFiles}
      onReject={(rejections) => onFiles(rejections.map(({ file }) => file))}
      multiple={isMultiple}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      tabIndex={-1}
      className={styles.zone ?? ""}
      inputProps={{ "aria-label": choose }}
    >
      {children(
        <Button variant="default" onClick={() => open.current?.()}>
          {choose}
        </Button>,
      )}
    </Dropzone>
  );
};
