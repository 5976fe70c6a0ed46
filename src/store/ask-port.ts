/** Somebody who pressed *Trying it* and is to be asked how it went. */
export interface Ask {
  readonly team: string;
  readonly user: string;
  readonly incident: string;
  readonly record: string;
  readonly item: string;
  readonly sighting: string;
  readonly dueAt: Date;
}

/** Whom to ask how it went, and when. */
export interface AskPort {
  /**
   * Takes every ask that is due, of all teams: each is given out once, to one process. One whose
   * taker dies before it asked is not given out again.
   */
  takeDueAsks(at: Date): Promise<readonly Ask[]>;
  /** Gives an ask back that could not be delivered. */
  postponeAsk(ask: Ask, until: Date): Promise<void>;
  /** The incident is over: what is still to be asked in it is due now. */
  hastenAsks(of: {
    readonly team: string;
    readonly incident: string;
    readonly at: Date;
  }): Promise<void>;
}
