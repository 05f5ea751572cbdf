import { notifications } from "@mantine/notifications";

/** Says shortly, at the corner of whatever page comes next, that something was done: seen, and heard by who does not see it. */
export const announce = (message: string): void => {
  notifications.show({ message, role: "status", "aria-live": "polite", withBorder: true, autoClose: 6000 });
};
