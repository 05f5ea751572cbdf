import { notifications } from "@mantine/notifications";

/** Says shortly, at the corner of whatever page comes next, that something was done: seen, and heard by who does not see it. */
export const announce = (message: string): void => {
  const heard = { role: "status", "aria-live": "polite" } as const;
  // It asks for nothing and goes by itself: a button to close it would be one more thing to read.
  notifications.show({ ...heard, message, withBorder: true, withCloseButton: false, autoClose: 6000 });
};
