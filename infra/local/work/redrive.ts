import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";

/**
 * Sends what a job gave up back to its queue, each message with all its tries again, as SQS's own StartMessageMoveTask does; answers how many.
 * Sent first and deleted after: dying between the two repeats a message, which jobs bear, and loses none.
 */
export const redrive = async (sqs: SQSClient, queueUrl: string): Promise<number> => {
  const deadUrl = `${queueUrl}-dead`;
  for (let sent = 0; ; ) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: deadUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    if (Messages.length === 0) return sent;
    for (const { Body, ReceiptHandle } of Messages) {
      await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: Body }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: deadUrl, ReceiptHandle }));
      sent += 1;
    }
  }
};
