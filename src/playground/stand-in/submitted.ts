import type { Delivery } from './courier.ts';

/** What the person sees after submitting. `errors` are by block_id. */
export interface Submitted {
  readonly outcome: 'closed' | 'cleared' | 'updated' | 'pushed' | 'errors' | 'failed';
  readonly errors?: Readonly<Record<string, string>>;
  /** Absent if the client itself refused, for an empty required input. */
  readonly delivery?: Delivery;
}
