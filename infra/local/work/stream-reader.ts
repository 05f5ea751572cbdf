import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type GetShardIteratorCommandInput,
  ListStreamsCommand,
  type Shard,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";

/** By shard, the sequence number of the last record done. */
export type StreamPlace = Record<string, string>;
/** Does records in order; answers the sequence number of the first it failed at, if any. */
export type HandleRecords = (records: readonly StreamRecord[]) => Promise<string | undefined>;

type Options = {
  client: DynamoDBStreamsClient;
  tableName: string;
  place: StreamPlace;
  keepPlace: (place: StreamPlace) => void;
  handle: HandleRecords;
};

const batchSize = 100;
const sequenceOf = (record: StreamRecord | undefined): string | undefined => record?.dynamodb?.SequenceNumber;

/**
 * Reads a table's stream as Lambda does: in order, at least once, stopping at a failure until it passes.
 * Each call of `poll` reads what is new, at most one batch a shard, and answers how many records it saw.
 */
export const streamReader = ({ client, tableName, place, keepPlace, handle }: Options) => {
  const iterators = new Map<string, string>();
  const finished = new Set<string>();
  let streamArn: string | undefined;
  let shards: Shard[] = [];

  const findStream = async (): Promise<string> => {
    const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
    const arn = Streams.at(-1)?.StreamArn;
    if (!arn) throw new Error(`The table ${tableName} has no stream`);
    return arn;
  };

  const findShards = async (): Promise<Shard[]> => {
    streamArn ??= await findStream();
    const found: Shard[] = [];
    let last: string | undefined;
    do {
      const { StreamDescription } = await client.send(
        new DescribeStreamCommand({ StreamArn: streamArn, ...(last && { ExclusiveStartShardId: last }) }),
      );
      found.push(...(StreamDescription?.Shards ?? []));
      last = StreamDescription?.LastEvaluatedShardId;
    } while (last);
    return found;
  };

  const openIterator = async (shardId: string): Promise<string | undefined> => {
    const ask = async (from: Pick<GetShardIteratorCommandInput, "ShardIteratorType" | "SequenceNumber">) => {
      const input = { StreamArn: streamArn, ShardId: shardId, ...from };
      return (await client.send(new GetShardIteratorCommand(input))).ShardIterator;
    };
    const last = place[shardId];
    try {
      return await ask(
        last
          ? { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: last }
          : { ShardIteratorType: "TRIM_HORIZON" },
      );
    } catch (error) {
      // Records live for a day: after a longer stop, what is left of the shard is all there is.
      if (error instanceof TrimmedDataAccessException) return ask({ ShardIteratorType: "TRIM_HORIZON" });
      throw error;
    }
  };

  const advance = (shardId: string, records: readonly StreamRecord[]): void => {
    const last = sequenceOf(records.at(-1));
    if (!last) return;
    place[shardId] = last;
    keepPlace(place);
  };

  const pollShard = async (shardId: string): Promise<number> => {
    const iterator = iterators.get(shardId) ?? (await openIterator(shardId));
    if (!iterator) return 0;
    const { Records = [], NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }),
    );
    const failedAt = Records.length > 0 ? await handle(Records) : undefined;
    if (failedAt !== undefined) {
      const index = Records.findIndex((record) => sequenceOf(record) === failedAt);
      advance(shardId, Records.slice(0, Math.max(index, 0)));
      iterators.delete(shardId);
      return Records.length;
    }
    advance(shardId, Records);
    if (NextShardIterator) iterators.set(shardId, NextShardIterator);
    else {
      iterators.delete(shardId);
      finished.add(shardId);
    }
    return Records.length;
  };

  // A shard's records come after its parent's: the children wait until it is finished.
  const isNext = ({ ShardId = "", ParentShardId = "" }: Shard): boolean =>
    !finished.has(ShardId) && (finished.has(ParentShardId) || shards.every((shard) => shard.ShardId !== ParentShardId));

  return {
    poll: async (): Promise<number> => {
      if (iterators.size === 0) shards = await findShards();
      let seen = 0;
      for (const { ShardId } of shards.filter(isNext)) {
        if (!ShardId) continue;
        try {
          seen += await pollShard(ShardId);
        } catch (error) {
          if (!(error instanceof ExpiredIteratorException)) throw error;
          iterators.delete(ShardId);
        }
      }
      return seen;
    },
  };
};
