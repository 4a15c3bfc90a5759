/** What a caller may ask for at most. Each is set by the variable that its description names; the README lists them. */
export interface Limits {
  /** LIMIT_BODY: bytes of a request's body. */
  body: number
  /** LIMIT_TOKENS: tokens of a document. */
  tokens: number
  /** LIMIT_DEPTH: levels of fields, `edges`, `nodes` and `node` not counted. */
  depth: number
  /** LIMIT_ALIASES: renamed fields of an operation, those of a fragment wherever it is spread. */
  aliases: number
  /** LIMIT_ROOT_FIELDS: fields of an operation's first level. */
  rootFields: number
  /** LIMIT_DIRECTIVES: directives of a document. */
  directives: number
  /** LIMIT_CONDITIONS: comparisons in the filters of one list, whatever way they are combined. */
  conditions: number
  /** LIMIT_SUBQUERIES: subqueries of the statement that answers an operation. */
  subqueries: number
  /** LIMIT_ROWS: rows that an operation may fetch, by the page sizes that it names. */
  rows: number
  /** LIMIT_WORK: links and rows that Neo4j may have to look at for an operation, and what it has to plan, in the same measure. */
  work: number
  /** LIMIT_PROCESSOR: milliseconds of Neo4j's processor time that a statement may take once it is planned, where Neo4j measures it. */
  processor: number
  /** LIMIT_STEPS: steps from one node to another that a search for paths may look at. */
  steps: number
  /** LIMIT_ACTORS: actors of the slice whose brokers are asked for; working them out takes actors times meetings. */
  actors: number
  /** LIMIT_ATTENDANCES: attendances of meetings in that slice. */
  attendances: number
  /** LIMIT_COMPUTING: searches for paths and rankings of brokers that are worked out at a time, each with its slice in memory. */
  computing: number
  /** LIMIT_TIME: milliseconds that an operation may run. */
  time: number
  /** LIMIT_RUNNING: operations that run at the same time. */
  running: number
  /** LIMIT_RUNNING_EACH: of these, those of one caller. */
  runningEach: number
  /** LIMIT_WAITING: operations of one caller that wait until they may run. */
  waiting: number
  /** LIMIT_PATIENCE: milliseconds that one waits at most. */
  patience: number
  /** LIMIT_RATE: operations of one caller a minute. */
  rate: number
  /** LIMIT_ANSWER: bytes of an answer. */
  answer: number
  /** LIMIT_UNREAD: bytes of all answers that wait to be read; small ones do not count. */
  unread: number
  /** LIMIT_UNREAD_EACH: of these, those of one caller. */
  unreadEach: number
  /** LIMIT_READING: milliseconds after which a caller who reads nothing more of an answer is cut off. */
  reading: number
  /** LIMIT_PLANS: statements that are kept, with how their answers are read. */
  plans: number
  /** LIMIT_ARRIVAL: milliseconds in which a request must have arrived whole. */
  arrival: number
}

/** What holds where the environment says nothing. */
export const defaultLimits: Limits = {
  body: 1024 * 1024,
  tokens: 2_000,
  depth: 20,
  aliases: 100,
  rootFields: 20,
  directives: 50,
  conditions: 100,
  subqueries: 300,
  rows: 50_000,
  work: 1_500_000,
  processor: 5_000,
  steps: 100_000,
  actors: 1_000,
  attendances: 10_000,
  computing: 4,
  time: 30_000,
  running: 64,
  runningEach: 16,
  waiting: 64,
  patience: 3_000,
  rate: Number.POSITIVE_INFINITY,
  answer: 33_554_432,
  unread: 268_435_456,
  unreadEach: 67_108_864,
  reading: 20_000,
  plans: 1_000,
  arrival: 10_000,
}
