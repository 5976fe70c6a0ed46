import type { ImportNote } from './import-note.ts';

/**
 * Takes fields out of a foreign object one by one and notes what was not sound; what nobody took
 * is noted at the end, so that nothing is lost in silence.
 */
export class FieldReader {
  private readonly fields: ReadonlyMap<string, unknown>;
  private readonly taken = new Set<string>();
  private readonly place: string;
  private readonly notes: ImportNote[];

  /**
   * @param value should be an object; anything else is noted and reads as an empty one
   * @param place JSON path of the object, '' = the root
   * @param notes where notes are put
   */
  constructor(value: unknown, place: string, notes: ImportNote[]) {
    this.place = place;
    this.notes = notes;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject && value !== undefined) this.leaveOut('', 'is no object', value);
    this.fields = new Map(isObject ? Object.entries(value) : []);
  }

  /** The field untouched; undefined when it is absent. */
  raw(key: string): unknown {
    this.taken.add(key);
    return this.fields.get(key);
  }

  /** A non-empty text; undefined when absent, empty or something else, which is noted. */
  text(key: string): string | undefined {
    const value = this.raw(key);
    if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
    if (value !== undefined && value !== null) this.leaveOut(key, 'is no text', value);
    return undefined;
  }

  /** A share in [0, 1]; the fallback when absent or something else, which is noted. */
  share(key: string, fallback: number): number {
    const value = this.raw(key);
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    const found = value === undefined ? 'is missing' : 'is no share from 0 to 1';
    this.change(key, `${found}; ${fallback} stands in`, value);
    return fallback;
  }

  /** A list; empty when absent, or something else, which is noted. */
  list(key: string): readonly unknown[] {
    const value = this.raw(key);
    if (Array.isArray(value)) return value;
    if (value !== undefined && value !== null) this.leaveOut(key, 'is no list', value);
    return [];
  }

  /** Notes that a value could not be taken. */
  leaveOut(key: string, reason: string, value: unknown): void {
    this.notes.push({ kind: 'left_out', path: this.pathOf(key), reason, value });
  }

  /** Notes that a value was taken in another form. */
  change(key: string, reason: string, value?: unknown): void {
    const path = this.pathOf(key);
    this.notes.push({ kind: 'changed', path, reason, ...(value === undefined ? {} : { value }) });
  }

  /** Notes every field that nobody asked for. */
  finish(): void {
    for (const [key, value] of this.fields) {
      if (!this.taken.has(key)) this.leaveOut(key, 'has no place in a record of ours', value);
    }
  }

  private pathOf(key: string): string {
    return [this.place, key].filter((part) => part !== '').join('.');
  }
}
