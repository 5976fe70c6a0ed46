/** A list of numbers below 2^32 in one flat array, for lists too long for an array of values. */
export class GrowingNumbers {
  private numbers = new Uint32Array(1_024);
  private length = 0;

  push(...added: readonly number[]): void {
    for (const number of added) {
      if (this.length === this.numbers.length) this.grow();
      this.numbers[this.length] = number;
      this.length += 1;
    }
  }

  /** What was pushed, without copying it; pushing more makes it stale. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }

  private grow(): void {
    const larger = new Uint32Array(this.numbers.length * 2);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
