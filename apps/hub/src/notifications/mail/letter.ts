/** A whole message, not yet on its way. */
export interface Letter {
  /** Of the row in the outbox. */
  id: number;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  date: Date;
}

/** Sends one message. `refused` is the server's final word on it; throws when another try may do better. */
export type Carrier = (letter: Letter) => Promise<{ refused?: string }>;

/** Said by programs, so that no out-of-office answer comes back (RFC 3834). */
export const headers = { 'Auto-Submitted': 'auto-generated' };
