import assert from 'node:assert/strict';
import { applyEdits, expectFlags, review } from './support';

/** Drafts in which one rule marks the words between the marks, or nothing. */
function table(rule: string, rows: readonly string[]): void {
  for (const row of rows) it(`${row.includes('[|') ? 'flags' : 'passes'} ${row}`, () => void expectFlags(row, rule));
}

describe('A guideline without a date', () => {
  table('current-guidelines/undated-guideline', [
    'Two pillows and no supper. [|NICE recommends|] it for reflux.',
    'We check the feet once a year, [|as per the guidelines|].',
    'Repeat the swab at six weeks. [|It’s in JRCALC|].',
    'Bread first, then butter. That’s [|the ministry advice|].',
    '[|Guidance is|] to ring early.',
    'NICE recommends it for reflux ([NG1, 2015, updated 2019](https://www.nice.org.uk/guidance/ng1)).',
    'What do the guidelines say about reflux?',
    'Ask which guideline your unit follows.',
    'A nice recommendation from a friend: the bakery on the corner.',
  ]);
});

describe('An edition of long ago', () => {
  table('current-guidelines/superseded-guideline', [
    'We still go by [|the 2006 protocol|] on our ward.',
    '[|CG181|] is clear about the dose, so I follow it.',
    'The poster in the tea room is [|the 2010 algorithm|] and I never needed another.',
    'CG181 gave way to NG238 in December 2023.',
    'The 2006 protocol asked for a week in bed. It was withdrawn.',
    'I qualified in 2006 and the canteen has not changed.',
    '---\ndate: 2012-01-01\n---\nWe still go by the 2010 protocol on our ward.',
  ]);
});

describe('A rule from memory', () => {
  table('current-guidelines/memory-as-guideline', [
    'Feed them every four hours, [|something the college told us years ago|].',
    'Two weeks off work. I [|can’t imagine it has changed|].',
    'We were taught to bleed for fevers once, and it turned out to be wrong.',
    'I was taught to swim by my aunt.',
  ]);
});

describe('A product without a disclosure', () => {
  table('current-guidelines/missing-disclosure', [
    '[|My Brightwater kettle: nothing comes close|].',
    '[|Kwelo clogs, use SISTERMBALI20 at checkout|].',
    'I use Norvane. [|This cream is streets ahead of the others|].',
    'I bought the Brightwater kettle myself. Nothing comes close.',
    'Disclosure: Norvane pays me. This Norvane cream is streets ahead.',
    'COVID19 is back on the wards, and the CRASH2 trial is in the reading list.',
    'Sister Mbali is streets ahead of me.',
  ]);

  it('puts the disclosure after the number of a post', () => {
    const text = '1/2 My Brightwater kettle: nothing comes close.\n\n2/2 Good night.';
    const [finding] = review(text).findings.filter(({ rule }) => rule === 'current-guidelines/missing-disclosure');
    const after = applyEdits(text, finding!.fixes[0]!.edits);
    assert.match(after, /^1\/2 Disclosure: ⟨what you were paid or given, and by whom⟩\. My Brightwater/);
  });

  it('puts the disclosure before a heading, as a paragraph of its own', () => {
    const text = '# My kettle\n\nMy Brightwater kettle: nothing comes close.';
    const [finding] = review(text).findings.filter(({ rule }) => rule === 'current-guidelines/missing-disclosure');
    assert.match(applyEdits(text, finding!.fixes[0]!.edits), /^Disclosure: ⟨[^⟩]+⟩\.\n\n# My kettle\n/);
  });
});

describe('Speaking for others', () => {
  table('current-guidelines/speaks-for-employer', [
    '[|The Trust’s position|] is that the car park is full.',
    '[|Our department fully supports|] this device.',
    '[|As nurses we stand|] against it.',
    'I do not speak for the Trust.',
    'The Trust has two car parks.',
    'Thank you on behalf of the ward for the cake.',
  ]);
});

describe('Posting against the rules', () => {
  table('current-guidelines/against-policy', [
    '[|Our manager asked us not to post|] about the closure, but here I am.',
    'Our manager asked us not to post about the closure, and I will not.',
    'I asked the communications office and they said yes.',
  ]);
});
