/**
 * What was made for the keys used last, in two generations: when the young one is full, it becomes
 * the old one and the old one is forgotten, but for what is used meanwhile. That keeps at least the
 * `max` keys used last and at most twice as many, and a hit costs one look-up.
 */
export class LruMap<Key, Value> {
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();
  private readonly max: number;
  private readonly make: (key: Key) => Value;

  /**
   * @param max most values kept in a generation, > 0
   * @param make gives the value of a key that is not kept; when it throws, nothing is
   */
  constructor(max: number, make: (key: Key) => Value) {
    this.max = max;
    this.make = make;
  }

  get(key: Key): Value {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? this.make(key);
    if (this.young.size >= this.max) [this.old, this.young] = [this.young, new Map()];
    this.young.set(key, value);
    return value;
  }
}
