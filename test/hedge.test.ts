import assert from 'node:assert/strict';
import { createReviewer, defaultConfig, defineRule } from '../rules/index';
import type { Fix } from '../rules/index';
import { addCaveat, callMyth, hedgeClaim, markAsView, replaceCertainty, toPlural } from '../rules/rewrite/hedge';
import type { RuleContext } from '../rules/rule';
import { applyEdits } from './support';

/** A text after a rewrite of its first sentence. */
function rewrite(text: string, write: (context: RuleContext) => Fix | undefined): string | undefined {
  let fix: Fix | undefined;
  const look = defineRule({
    id: 'misinformation/look', level: 'hint', summary: '', message: '', why: '', examples: [],
    check: (context) => { fix = write(context); },
  });
  createReviewer([look]).review({ text, format: 'markdown' }, defaultConfig);
  return fix && applyEdits(text, fix.edits);
}

const hedge = (text: string): string | undefined =>
  rewrite(text, ({ draft, sentences: [first] }) => hedgeClaim(draft, first!, { from: 0, to: first!.tokens.length }));

describe('hedging', () => {
  for (const [text, becomes] of [
    ['Ginger cures migraine.', 'Ginger may help with migraine.'],
    ['Cold showers cure migraine.', 'Cold showers may help with migraine.'],
    ['Ginger will cure migraine.', 'Ginger may help with migraine.'],
    ['This never fails.', 'This rarely fails.'],
    ['Never once has it failed.', 'Rarely has it failed.'],
    ['Ginger always works.', 'Ginger often works.'],
    ['It can’t harm the liver.', 'It is unlikely to harm the liver.'],
    ['Herbs cannot harm the liver.', 'Herbs are unlikely to harm the liver.'],
    ['You won’t relapse.', 'You are unlikely to relapse.'],
    ['Nobody gets shingles twice.', 'Few people get shingles twice.'],
    ['No one has an allergy to it.', 'Few people have an allergy to it.'],
    ['Everybody carries the virus.', 'Most people carry the virus.'],
    ['It works for everyone.', 'It works for most people.'],
    ['It is 100% safe.', 'It is usually safe.'],
    ['There is no risk at all.', 'There is little risk.'],
    ['It has zero side effects.', 'It has few side effects.'],
  ] as const) it(`turns “${text}” into “${becomes}”`, () => assert.equal(hedge(text), becomes));

  it('leaves alone what it has no word for', () => assert.equal(hedge('Ginger is popular.'), undefined));

  it('labels a view, and keeps the capital of a name', () => {
    const view = (text: string): string | undefined => rewrite(text, ({ draft, sentences: [first] }) => markAsView(draft, first!));
    assert.equal(view('Ginger helps.'), 'In my view, ginger helps.');
    assert.equal(view('I like ginger.'), 'In my view, I like ginger.');
    assert.equal(view('MRI scans help.'), 'In my view, MRI scans help.');
  });

  it('puts a view in the place of a certainty', () => {
    const view = (text: string): string | undefined =>
      rewrite(text, ({ draft, sentences: [first] }) => replaceCertainty(draft, first!, { from: 0, to: first!.tokens.length }));
    assert.equal(view('Everyone knows that ginger helps.'), 'In my view, ginger helps.');
    assert.equal(view('That ginger helps is beyond dispute.'), 'In my view, that ginger helps is beyond dispute.');
  });

  it('calls a claim a myth', () => {
    assert.equal(rewrite('The jab causes autism.', ({ draft, sentences: [first] }) => callMyth(draft, first!)), 'It is a myth that the jab causes autism.');
  });

  it('says what one case is worth, after the punctuation', () => {
    const caveat = (text: string): string | undefined => rewrite(text, ({ draft, sentences: [first] }) => addCaveat(draft, first!));
    assert.equal(caveat('It worked for me!'), 'It worked for me! That is one case and proves little.');
    assert.equal(caveat('It worked for me'), 'It worked for me. That is one case and proves little.');
  });

  it('makes a verb agree with several', () => {
    assert.deepEqual(['gets', 'has', 'carries', 'catches', 'dies', 'passes', 'needs'].map(toPlural), ['get', 'have', 'carry', 'catch', 'die', 'pass', 'need']);
  });
});
