/** A place in a text. All count from 0, characters and offset in UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly character: number;
  readonly offset: number;
}

/** Where the lines of a text begin. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  }

  positionOf(offset: number): Position {
    let line = 0;
    let after = this.#starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (this.#starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return { line, character: offset - this.#starts[line]!, offset };
  }
}
