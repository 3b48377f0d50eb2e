import type { Detail } from '../../reading/people/details/detail';
import { isCapital, isKindAt } from '../../reading/people/details/detail';
import { isSomebodyElse } from '../../reading/people/details/names/others';
import type { Sentence } from '../../reading/sentence';
import type { RuleContext } from '../../rule';

/** Mentions of a patient by a name that was told elsewhere in the draft, where nothing near them shows that they are names: "Then zolwethu was back". */
export function namedAgain({ people, sentences }: RuleContext): Detail[] {
  const found = new Map(sentences.map((sentence) => [sentence, people.detailsIn(sentence)]));
  const known = new Set([...found.values()].flat().filter(({ kind }) => kind === 'name').flatMap(properNames));
  if (!known.size) return [];
  return sentences.filter((sentence) => people.patientIn(sentence)?.hasConsented === false).flatMap((sentence) => sentence.tokens.flatMap(({ norm }, at): Detail[] => {
    const isTold = found.get(sentence)!.some(({ from, to }) => from <= at && at < to);
    return !isTold && known.has(bare(norm)) && isNameOnly(sentence, at) && !isSomebodyElse(sentence, at, at + 1) ? [{ kind: 'name', sentence, from: at, to: at + 1 }] : [];
  }));
}

/** The words of a name that are nothing but a name. */
function properNames({ sentence, from, to }: Detail): string[] {
  return sentence.tokens.slice(from, to).flatMap(({ norm, text }, index) => (isCapital(text) && norm.length > 3 && isNameOnly(sentence, from + index) ? [bare(norm)] : []));
}

function isNameOnly(sentence: Sentence, at: number): boolean {
  return sentence.hits[at]!.every(({ kind }) => /^(?:cap|given-name|surname)$/.test(kind)) && !isKindAt(sentence, at - 1, 'clinician');
}

function bare(norm: string): string {
  return norm.replace(/'s$/, '');
}
