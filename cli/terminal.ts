/** What the command reads and writes. A value, so that the rest can be tested without a process. */
export interface Terminal {
  /** Paths are taken and shown relative to it. */
  readonly folder: string;
  /** Columns to fill. */
  readonly width: number;
  readonly hasColours: boolean;
  print(text: string): void;
  /** For what is not part of the result: skipped files, failures. */
  note(text: string): void;
  readInput(): Promise<Buffer>;
}

/** Wide lines are hard to read, however wide the window. */
const widest = 100;

export function terminalOf({ stdin, stdout, stderr, env, cwd }: NodeJS.Process): Terminal {
  const isTerminal = stdout.isTTY === true;
  return {
    folder: cwd(),
    width: Math.min(widest, (isTerminal && stdout.columns) || widest),
    hasColours: isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    print: (text) => void stdout.write(text),
    note: (text) => void stderr.write(`${text}\n`),
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}
