import type { Connection } from 'vscode-languageserver';
import type { Rule, RuleId } from '../rules/index';
import type { Client } from './client';
import type { Configuration } from './configuration';
import type { Documents } from './documents';
import type { Log } from './log';
import type { Runtime } from './runtime';

/** What the features share while a client is connected. */
export interface Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: Client;
  readonly configuration: Configuration;
  readonly documents: Documents;
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly log: Log;
}
