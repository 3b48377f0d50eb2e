import type { Edit, Fix } from '../model';
import { createFix } from '../rule';
import type { Draft } from '../text/draft';
import { readsWell } from './reads-well';

/** The words of every title of a rewrite that says less of a patient; what it will write follows in quotation marks. */
export const generalizing = 'Generalize this patient detail';
export const removing = 'Remove this patient detail';

/** One way to say less. `says` is what will stand there, as the author will read it in a menu; `''` when the detail goes. */
export interface Rung {
  readonly says: string;
  readonly edits: readonly Edit[];
}

export function say(says: string, ...edits: readonly Edit[]): Rung {
  return { says, edits };
}

/** What an edit writes is what its title says, but for the capital that a sentence lends it. */
export function sayAs(edit: Edit | undefined): Rung | undefined {
  if (!edit) return undefined;
  const words = edit.newText.trim();
  return { says: /^\p{Lu}\p{Ll}* |^\p{Lu}\p{Ll}*$/u.test(words) && !/^I\b/.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words, edits: [edit] };
}

export function leaveOut(...edits: readonly (Edit | undefined)[]): Rung | undefined {
  const all = edits.filter((edit) => edit !== undefined);
  return all.length ? { says: '', edits: all } : undefined;
}

/**
 * The fixes for one detail, nearest to what the author wrote first and the removal last. A rung that would read badly where it stands
 * is left out, and so is one that writes what another did. `slot` is for the author's own words, when nothing else is left.
 */
export function toFixes(draft: Draft, rungs: readonly (Rung | undefined)[], slot?: Fix): readonly Fix[] {
  const fixes = new Map<string, Fix>();
  for (const rung of rungs) {
    if (!rung || !readsWell(draft, rung.edits)) continue;
    const title = rung.says ? `${generalizing}: “${rung.says}”` : removing;
    if (!fixes.has(title)) fixes.set(title, createFix(title, ...rung.edits));
  }
  if (slot && (fixes.size === 0 || !slot.needsInput)) fixes.set(slot.title, slot);
  return [...fixes.values()];
}
