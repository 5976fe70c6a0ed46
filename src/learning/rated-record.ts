/** An edge of the curated graph; `probability` in [0, 1], absent when the editor gave none. */
export interface CuratedEdge {
  readonly id: string;
  readonly probability?: number | null | undefined;
}

/**
 * The slice of an error record that the mathematics need. Shares are in [0, 1]; dates are
 * `YYYY-MM-DD`, midnight UTC. A whole record can be handed in.
 */
export interface RatedRecord {
  readonly id: string;
  readonly confidence: number;
  readonly verification_tier: string;
  readonly evidence_count: number;
  readonly last_confirmed: string | null;
  readonly fix_success_rate: number;
  readonly workarounds: readonly {
    readonly id?: string | undefined;
    readonly success_rate: number;
    readonly condition?: string | undefined;
  }[];
  readonly dead_ends: readonly {
    readonly id?: string | undefined;
    readonly fail_rate: number;
  }[];
  readonly transition_graph?:
    | {
        readonly leads_to: readonly CuratedEdge[];
        readonly preceded_by: readonly CuratedEdge[];
        readonly frequently_confused_with: readonly CuratedEdge[];
      }
    | undefined;
}
