"use client";

import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { focusLater } from "../form/focus-later.ts";
import styles from "./vendor-page.module.css";
import { VendorPart } from "./vendor-part.tsx";

type EditablePartProps<Item> = {
  title: string;
  /** One sentence that sums it up. */
  lead: string;
  /** Said instead of the list where it is empty. */
  empty: string;
  add: string;
  isEmpty: boolean;
  mayWrite: boolean;
  /** The form above the list, of one item or, without, of a new one. */
  form: (item: Item | undefined, close: () => void) => ReactNode;
  /** The list; `edit` opens the form of one of its items. */
  list: (edit: (item: Item) => void) => ReactNode;
};

/** A part of a vendor's page whose items are added and corrected in a form above their list. */
export const EditablePart = <Item extends { id: string }>({
  title,
  lead,
  empty,
  add,
  isEmpty,
  mayWrite,
  form,
  list,
}: EditablePartProps<Item>) => {
  /** The item whose form is open; a new one has none. */
  const [open, setOpen] = useState<{ item?: Item }>();
  const edit = (what: { item?: Item }) => {
    setOpen(what);
    focusLater("title");
  };
  return (
    <VendorPart
      title={title}
      lead={!isEmpty && lead}
      action={
        mayWrite &&
        !open && (
          <Button variant="default" size="sm" onClick={() => edit({})}>
            {add}
          </Button>
        )
      }
      empty={isEmpty && !open && empty}
    >
      {open && (
        <div key={open.item?.id ?? "new"} className={styles.formBox}>
          {form(open.item, () => setOpen(undefined))}
        </div>
      )}
      {!isEmpty && list((item) => edit({ item }))}
    </VendorPart>
  );
};
