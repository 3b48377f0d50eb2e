import { COLLECTION_STYLE, constructFromEvents, EVENT_ID, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { Span } from '../model';
import type { Problem } from '../problem';

/** A value in a YAML text, and where it stands; quotation marks are left out of the span. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  /** As text, whatever type YAML would give it. */
  readonly text: string;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly { readonly key: YamlNode; readonly value: YamlNode }[];
}

export interface YamlList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly YamlNode[];
}

export interface Yaml {
  readonly root?: YamlNode;
  /** The same as plain JavaScript values: null, booleans, numbers, strings, arrays, objects. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/** Lines that are left out, one after the other, before a text is given up. */
const mostRepairs = 12;

/** Reads a YAML document. A line that cannot be read is reported and left out; the others count. Never throws. */
export function parseYaml(yaml: string): Yaml {
  const problems: Problem[] = [];
  let text = yaml;
  for (let repair = 0; repair <= mostRepairs; repair++) {
    try {
      const events = parseEvents(text, { maxDepth: 20 });
      if (!events.length) return { problems };
      const [value] = constructFromEvents(events, { source: text, maxAliases: 0 });
      return { root: new TreeBuilder(text, events).build(), value, problems };
    } catch (error) {
      const at = Math.min(error instanceof YAMLException ? error.mark?.position ?? 0 : 0, Math.max(0, text.length - 1));
      const reason = error instanceof YAMLException ? error.reason : '';
      const line = lineAround(text, at);
      problems.push({ span: { start: at, end: Math.max(at + 1, Math.min(line.end, at + 1)) }, level: 'warning', message: messageFor(reason) });
      if (!text.slice(line.start, line.end).trim()) break;
      text = text.slice(0, line.start) + ' '.repeat(line.end - line.start) + text.slice(line.end);
    }
  }
  return { problems };
}

/** The line that a fault is in. A fault found at a line's start or end was often made on the line before. */
function lineAround(text: string, at: number): Span {
  let within = at;
  while (within > 0 && /\s/.test(text[within] ?? ' ')) within--;
  const start = text.lastIndexOf('\n', within - (text[within] === '\n' ? 1 : 0)) + 1;
  const newline = text.indexOf('\n', within);
  return { start: Math.min(start, within), end: newline < 0 ? text.length : newline };
}

type Event = ReturnType<typeof parseEvents>[number];

/** The parser's flat list of events as a tree. */
class TreeBuilder {
  #at = 0;
  #last = 0;
  constructor(readonly text: string, readonly events: readonly Event[]) {}

  build(): YamlNode | undefined {
    this.#at = 1;
    return this.#node();
  }

  #node(): YamlNode | undefined {
    const event = this.events[this.#at++];
    if (event?.type === EVENT_ID.SCALAR) {
      const start = event.valueStart < 0 ? this.#last : event.valueStart;
      const end = event.valueStart < 0 ? start : event.valueEnd;
      this.#last = Math.max(this.#last, end);
      return { kind: 'scalar', span: { start, end }, text: event.valueStart < 0 ? '' : getScalarValue(this.text, event) };
    }
    if (event?.type === EVENT_ID.SEQUENCE) {
      const items = this.#children();
      return { kind: 'list', span: { start: event.start, end: this.#endOf(event) }, items };
    }
    if (event?.type === EVENT_ID.MAPPING) {
      const children = this.#children();
      const entries = children.flatMap((key, index) => (index % 2 || !children[index + 1] ? [] : [{ key, value: children[index + 1]! }]));
      return { kind: 'map', span: { start: event.start, end: this.#endOf(event) }, entries };
    }
    return undefined;
  }

  /** A block ends with its last value, a list or mapping in brackets with its bracket. */
  #endOf({ start, style }: { readonly start: number; readonly style: number }): number {
    this.#last = Math.max(this.#last, start);
    if (style === COLLECTION_STYLE.FLOW) {
      const close = this.text.slice(this.#last).search(/[\]}]/);
      if (close >= 0) this.#last += close + 1;
    }
    return this.#last;
  }

  #children(): YamlNode[] {
    const children: YamlNode[] = [];
    while (this.#at < this.events.length && this.events[this.#at]!.type !== EVENT_ID.POP) {
      const node = this.#node();
      if (node) children.push(node);
    }
    this.#at++;
    return children;
  }
}

function messageFor(reason: string): string {
  return messages.find(([pattern]) => pattern.test(reason))?.[1] ?? 'This cannot be read as YAML. Names and values are written “name: value”, one to a line.';
}

const messages: readonly (readonly [RegExp, string])[] = [
  [/tab/i, 'YAML is indented with spaces; this is a tab.'],
  [/duplicat/i, 'This name stands twice. The values belong under one.'],
  [/unexpected end|end of the stream|quoted/i, 'A closing quotation mark or bracket is missing in this YAML.'],
  [/indentation/i, 'This line of YAML is indented differently from its neighbours.'],
  [/nest|depth/i, 'This YAML is nested too deeply. Plain lists and mappings are enough.'],
  [/alias/i, 'This YAML uses aliases. Plain lists and mappings are enough.'],
];
