import type { PhotoFacts, Rule } from '../rules/index';
import type { Clock } from './scheduler';

/** What the server needs of the place it runs in: a Node.js process or a worker in a browser. */
export interface Runtime extends Clock {
  /** The text of a file, or undefined when there is none. Left out where there is no file system. */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
  /** What the file of a draft's image tells, if it stands in the folder `root`. Left out where there is no file system. */
  readonly readPhoto?: (url: string, draft: string, root: string) => Promise<PhotoFacts | undefined>;
  /** Address of the folder with the rules' pages, with a slash at its end. Left out where there is no file system. */
  readonly rulePages?: string;
  /** Rules to review by instead of the catalog. */
  readonly rules?: readonly Rule[];
}
