import type { Level, Span } from './model';

/** Something wrong with a setting or a waiver, where it stands. `message` also says what would be right. */
export interface Problem {
  readonly span: Span;
  readonly level: Level;
  readonly message: string;
}
