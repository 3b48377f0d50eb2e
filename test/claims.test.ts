import assert from 'node:assert/strict';
import { readParagraph } from '../rules/reading/read-paragraph';
import type { Claim } from '../rules/reading/claims';

/** The claims of a paragraph as `kind strength stance: words`. */
function claimsOf(text: string): string[] {
  return readParagraph(text).flatMap((sentence) => sentence.claims.map(({ kind, strength, stance, from, to }) =>
    `${kind} ${strength} ${stance}: ${sentence.text.slice(sentence.tokens[from]!.start - sentence.start, sentence.tokens[to - 1]!.end - sentence.start)}`));
}

const kindsOf = (text: string): Claim['kind'][] => readParagraph(text).flatMap((sentence) => sentence.claims.map((claim) => claim.kind));

describe('claims', () => {
  for (const text of [
    'Ginger eases nausea in 30% of people.',
    'One in five nurses has back pain.',
    'Two thirds of colds clear without treatment.',
    'Eight people out of ten sleep better on it.',
    'A nap halves the risk of errors.',
    'Smokers are three times as likely to relapse.',
    'Tea adds two days to a fast.',
    'Runners recover four months sooner than cyclists.',
    'For every forty women screened, one has a lump.',
    'Hot flushes last four years on average.',
    'The virus lingers on skin for six hours.',
    'Pneumonia kills 300 children a day.',
  ]) it(`reads a figure in “${text}”`, () => assert.deepEqual(kindsOf(text), ['number']));

  for (const [text, kind] of [
    ['Ginger prevents migraine.', 'effect'],
    ['Sugar triggers migraine.', 'cause'],
    ['Yoga outperforms ibuprofen for back pain.', 'comparison'],
    ['Melatonin is safe in pregnancy.', 'safety'],
  ] as const) it(`reads ${kind} in “${text}”`, () => assert.deepEqual(kindsOf(text), [kind]));

  for (const text of [
    'Take two tablets at night.',
    'I had half an hour with the leaflet.',
    'We close at half past five.',
    'She lost 12% of her weight on ginger.',
    'I cut my coffee by half.',
    'Use the 2% minoxidil.',
    'The clinic runs twice a week.',
    'Double the dose only when told to.',
    'It was my third time at the clinic.',
    'The trust cut our budget by a third.',
    'A solid nine out of ten for the hospital soup.',
    'Call an ambulance if the pain spreads.',
    'The meeting is in Leeds.',
  ]) it(`reads no figure in “${text}”`, () => assert.ok(!kindsOf(text).includes('number')));

  for (const [text, strength] of [
    ['Ginger eases nausea in 30% of people.', 'plain'],
    ['Ginger may ease nausea in 30% of people.', 'hedged'],
    ['Ginger always eases nausea in 30% of people.', 'absolute'],
    ['Ginger is no guarantee, but it eases nausea in 30% of people.', 'plain'],
  ] as const) it(`takes “${text}” as ${strength}`, () => assert.ok(claimsOf(text).some((claim) => claim.startsWith(`number ${strength}`))));

  for (const [text, stance] of [
    ['Ginger eases nausea in 30% of people.', 'fact'],
    ['I think ginger eases nausea in 30% of people.', 'opinion'],
    ['Does ginger ease nausea in 30% of people?', 'question'],
    ['It is a myth that ginger eases nausea in 30% of people.', 'myth'],
    ['“Ginger eases nausea in 30% of people,” said the advert.', 'myth'],
    ['It does not mean that ginger eases nausea in 30% of people.', 'myth'],
    ['The porter wondered whether ginger eases nausea in 30% of people.', 'question'],
  ] as const) it(`takes “${text}” as ${stance}`, () => assert.ok(claimsOf(text).some((claim) => claim.split(' ')[2] === `${stance}:`), claimsOf(text).join('; ')));

  it('divides a sentence into the claims that it makes', () => {
    assert.deepEqual(claimsOf('Ginger eases nausea in 30% of people, and tea doubles the risk of a migraine.'), [
      'number plain fact: Ginger eases nausea in 30% of people',
      'number plain fact: tea doubles the risk of a migraine',
    ]);
  });

  it('carries the topic from sentence to sentence', () => assert.deepEqual(kindsOf('Magnesium? It adds seven minutes.'), ['number']));
});
