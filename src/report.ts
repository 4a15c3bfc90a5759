/** Progress and news for the person who waits. */
export type Report = (message: string) => void
