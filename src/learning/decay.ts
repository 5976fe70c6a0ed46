import { LEARNING } from './constants.ts';

/**
 * Weight of something said `ageDays` days ago: halved each year, never below the floor.
 * @param ageDays fractions count; a negative age (a clock ahead of ours) weighs as age 0
 * @returns share in [0.25, 1]
 */
export function decay(ageDays: number): number {
  const halvings = Math.max(0, ageDays) / LEARNING.halfLifeDays;
  return Math.max(LEARNING.decayFloor, 0.5 ** halvings);
}
