/** Tells for one line after another which records it has led to already. */
export class SeenRecords {
  /** The line that last led to each record, counted over all searches. */
  private readonly lines: Uint32Array;
  private line = 0;

  constructor(records: number) {
    this.lines = new Uint32Array(records);
  }

  nextLine(): void {
    this.line += 1;
    if (this.line < 2 ** 32) return;
    this.lines.fill(0);
    this.line = 1;
  }

  /** Whether the line had not led to the record before; from now on it has. */
  isNew(record: number): boolean {
    if (this.lines[record] === this.line) return false;
    this.lines[record] = this.line;
    return true;
  }
}
