import { besides, namesAuthor } from '../../reading/credit';
import { headOf, quotationsIn } from '../../reading/quotations';
import type { Quotation } from '../../reading/quotations';
import { hasCue, hasKind } from '../../reading/sentence';
import { addAuthor } from '../../rewrite/credit';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';

/** Prose shorter than this is a saying or a line of dialogue. */
const fewWords = 30;

export const uncreditedQuote = defineRule({
  id: 'copyright/uncredited-quote',
  level: 'warning',
  summary: 'Verse or prose is quoted and nobody is named.',
  message: 'Whose words are these? No author stands near.',
  why: 'Poems, lyrics and passages belong to whoever wrote them. A short quotation with its author and source is fair; without them nobody can tell whose it is.',
  examples: [
    {
      flags: '> [|The kettle sings to nobody now,\n> the chair has learned to wait,\n> and every bus that passes slows\n> the gate.|]',
      becomes: '> The kettle sings to nobody now,\n> the chair has learned to wait,\n> and every bus that passes slows\n> the gate.\n> — ⟨author⟩, ⟨source⟩',
    },
    { flags: 'On my desk: [|"carry the lamp / carry the water / carry the child who is nobody’s daughter / and set them all down by the door"|]' },
    { flags: 'Found in a library book. No idea who wrote it.\n\n> [|We put our stethoscopes down and for once we listened with our ears, which are older instruments and were made for it,|] and we heard the house settle around the bed.' },
    { flags: '> [|Sing me the short road, sing me the long,\n> sing me the nurse with her sleeves rolled up,\n> sing me the morning|]' },
    {
      passes: '> The kettle sings to nobody now,\n> the chair has learned to wait,\n> and every bus that passes slows.\n> — Orla Quirke, *Gate*',
      because: 'The author is named.',
    },
    { passes: '> Be kind.', because: 'Too short to need more.' },
    { passes: 'She said "it is like walking up the stairs with somebody else’s shopping" and we laughed.', because: 'It is talk.' },
    {
      passes: 'I wrote this one on the bus:\n\n> The kettle sings to nobody now,\n> the chair has learned to wait,\n> and every bus that passes slows.',
      because: 'It is the writer’s own.',
    },
    { misses: '> To thine own self be true.', because: 'A line this short passes as a saying.' },
  ],
  *check(context) {
    for (const quotation of quotationsIn(context.draft)) {
      yield;
      if (!quotation.isVerse && quotation.words < fewWords) continue;
      if (isCredited(context, quotation) || isTalk(quotation)) continue;
      context.report({ span: headOf(quotation), fixes: [createFix('Add the author', addAuthor(context.draft, quotation.block, quotation.span))] });
    }
  },
});

/** Somebody is named in or beside the quotation, or it is the writer's own. `Author unknown` is nobody. */
function isCredited(context: RuleContext, { block, text }: Quotation): boolean {
  const near = (block.quoted ? [block, ...besides(context, block)] : [block]).flatMap((other) => context.sentencesIn(other));
  const outside = near.filter((sentence) => block.quoted ? sentence.block !== block : !text.includes(sentence.text));
  if (outside.some((sentence) => hasCue(sentence, 'unknown-owner'))) return false;
  const last = text.trimEnd().split('\n').at(-1)!;
  if (block.quoted && (/(?:—|–|―|-)\s*[*_]?\p{Lu}/u.test(last) || /^\W*\(/.test(last.replace(/^>\s*/, '')))) return true;
  return outside.some((sentence) => namesAuthor(sentence.text) || hasCue(sentence, 'own-work') || hasKind(sentence, 'licence'));
}

/** Questions and answers, and replies in a thread, are quoted to be answered. */
function isTalk({ text }: Quotation): boolean {
  return /^[>\s*_"“]*(?:Q|A|Dear|Hi|Hello)\b[:,. ]/.test(text);
}
