import type { Span } from '../../model';
import { isHistory, oldestCurrentYear, yearsIn } from '../../reading/guidance';
import { cuesNamed, hasCue, hasKind, hitsOf, spanOfCue } from '../../reading/sentence';
import type { Cue, Sentence } from '../../reading/sentence';
import { insertAfter } from '../../rewrite/edits';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';

export const supersededGuideline = defineRule({
  id: 'current-guidelines/superseded-guideline',
  level: 'warning',
  summary: 'An old edition of a guideline is used as today’s rule.',
  message: 'This edition may have been replaced. What does the one in force say?',
  why: 'Readers take what a clinician quotes as current. An edition of some years ago has often been revised, and the part quoted may be what changed.',
  examples: [
    {
      flags: 'For sore throats I still use [|the 2008 guideline|].',
      becomes: 'For sore throats I still use the 2008 guideline (⟨what the edition in force says, year and link⟩).',
    },
    { flags: '[|JNC 7|] is on the wall of our clinic and I treat to it.' },
    { flags: 'My bible is [|the ESC handbook, 2012 edition|], laminated.' },
    { flags: 'Depression after a loss? [|DSM-IV|] is clear about the two months.' },
    { passes: 'CG127 was replaced by NG136 in 2019.', because: 'It tells what became of the document.' },
    { passes: 'The 2023 guideline is the one I use.', because: 'Few guidelines are revised within five years.' },
    { passes: 'In 2004 the guideline asked for six weeks of rest. It no longer does.', because: 'History told as history.' },
    { passes: '---\ndate: 2014-05-02\n---\nI go by the 2012 guideline.', because: 'It was new when the draft was dated.' },
    { passes: 'When I started in 1991 the guidelines said a week in bed. We have learnt a lot since.', because: 'History told as history.' },
    { misses: 'Rest, ice, a firm bandage and the leg up, as ever.', because: 'The rule is old but no document is named.' },
  ],
  check(context) {
    const isTimeline = tellsTimeline(context);
    for (const sentence of context.sentences) {
      if (isTimeline || isHistory(sentence) || sentence.block.kind === 'alt') continue;
      const found = namedDocument(context, sentence) ?? oldEdition(context, sentence);
      if (!found) continue;
      const newer = found.prefer ? `see ${found.prefer}` : 'what the edition in force says, year and link';
      context.report({
        span: found.span,
        ...(found.prefer && { message: `${found.prefer} took its place. What does that one say?`.replace(/^the/, 'The') }),
        fixes: [createFix('Add what the edition in force says', insertAfter(found.span, ` (⟨${newer}⟩)`))],
      });
    }
  },
});

/** Several editions side by side, the newest of them current, are a history and not a rule. */
function tellsTimeline({ draft, sentences }: RuleContext): boolean {
  const told = sentences.filter((sentence) => hasKind(sentence, 'replaced', 'guideline-word', 'superseded-document') || sentence.block.links.length > 0);
  const years = new Set(told.flatMap(yearsIn));
  return years.size >= 3 && (draft.blocks.some((block) => block.links.length > 0) || Math.max(...years) >= oldestCurrentYear(draft));
}

interface Found {
  readonly span: Span;
  readonly prefer?: string;
}

/** A document known to be replaced, unless the draft tells of its successor or the text is about the past. */
function namedDocument({ draft, sentences }: RuleContext, sentence: Sentence): Found | undefined {
  const cue = cuesNamed(sentence, 'superseded-guideline')[0];
  if (!cue) return undefined;
  const prefer = hitsOf(sentence, 'superseded-document')[0]?.hit.entry?.prefer;
  const successor = prefer && /\b(?:NG\d+|Sepsis-3|AREDS2|DSM-5|QRISK3)\b/.exec(prefer)?.[0];
  const isToldOf = successor !== undefined && draft.source.text.includes(successor);
  const isStory = isStoryOfThePast(sentences, sentence);
  const isCited = (sentence.block.links.length > 0 || sentence.block.notes.length > 0) && !hasCue(sentence, 'leaning');
  return isToldOf || isStory || isCited ? undefined : { span: spanOfCue(sentence, cue), prefer };
}

/** What came after is told in the paragraph, and nobody holds to the old. */
function isStoryOfThePast(sentences: readonly Sentence[], sentence: Sentence): boolean {
  return !hasCue(sentence, 'leaning') && sentences.some((other) => other.block === sentence.block && hasKind(other, 'replaced'));
}

/** An edition of long ago that is held to today. */
function oldEdition(context: RuleContext, sentence: Sentence): Found | undefined {
  const oldest = oldestCurrentYear(context.draft);
  const isOld = (cue: Cue): boolean => sentence.tokens.slice(cue.from, cue.to).some(({ text }) => /^(?:19|20)\d\d$/.test(text) && Number(text) < oldest);
  const cue = cuesNamed(sentence, 'dated-guideline').find(isOld);
  if (!cue || hasCue(sentence, 'memory-as-guideline') || isStoryOfThePast(context.sentences, sentence) || yearsIn(sentence).some((year) => year >= oldest)) return undefined;
  const isHeldTo = hasCue(sentence, 'leaning', 'guideline-leaned-on') || hasKind(sentence, 'guideline-says');
  const isLinked = sentence.block.links.length > 0 || sentence.block.notes.length > 0;
  if (!isHeldTo || (isLinked && !hasKind(sentence, 'still'))) return undefined;
  return { span: spanOfCue(sentence, cue) };
}
