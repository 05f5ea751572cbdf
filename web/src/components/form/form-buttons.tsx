import { Button, Group } from "@mantine/core";

type FormButtonsProps = {
  send: string;
  leave: string;
  isSending: boolean;
  /** Nothing was chosen yet. */
  isDisabled?: boolean;
  onLeave: () => void;
};

/** The end of a form that opens in the page: the one that sends, and the one that closes it again. */
export const FormButtons = ({ send, leave, isSending, isDisabled = false, onLeave }: FormButtonsProps) => (
  <Group gap="sm">
    <Button type="submit" loading={isSending} disabled={isDisabled}>
      {send}
    </Button>
    <Button variant="default" onClick={onLeave}>
      {leave}
    </Button>
  </Group>
);
