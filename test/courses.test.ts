import assert from 'node:assert/strict';
import { review } from './support';
import { marked } from './details';
import type { DetailKind } from '../rules/reading/people/details/detail';

/** Words in square brackets are details of the kinds. */
const told: readonly (readonly [kinds: readonly DetailKind[], sentences: readonly string[]])[] = [
  [['time'], [
    'He was moved after [40 days in ICU].', '[Day 12] for our oldest resident on the unit.', 'She is [200 days sober] and bakes.', 'That was his [fourth admission] and he brought a pillow.', 'He came back [three times this week].',
    'She walks again after [eleven sessions].', '[On the transplant list 9 months].', 'Dialysis [T/Th/S] and a job at nights.', 'He is [two years off his pension].', 'He had the [first night inside] on our wing.', 'She lay [nineteen hours on a trolley].', '[Minutes before we closed] a man limped in.',
    'My third cannula went in.', 'The course has a day 3 workshop.', 'Two sessions a week are free.', 'Your fourth appointment is free.', 'A second dose is due.', 'We have waited years for this building.', 'Shifts are 12 hours long.', 'Opening times are on the door.', 'The trial ran 90 days.',
  ]],
  [['age'], [
    'Our [27 weeker] went home in a hat.', 'He was [born at twenty-nine and two] in a storm.', 'She arrived [six weeks early] and loud.', 'Bleeding, [31 weeks], and calm.', 'Both twins, [nine days], share a cot.',
    'Weeks 22 to 42 are in the table.', 'It took three weeks of calls.', 'The kettle was born to boil.', 'In 31 weeks of study nobody slept.', 'The parcel came late.',
  ]],
  [['recognisable'], [
    'Baby Otis, [9lb 4], and a tired dad.', 'Tiny, [710 grams at birth], and cross.', 'Her [sixth], and the quickest.', 'Her [seventh baby] came [on the stairs].', '[G4P3], waters gone in the taxi queue.', '[Apgars 3 and 8] and a happy cry.',
    'She had her baby [in the lift between floors] two and three.', 'He collapsed [at a ceilidh] on Saturday.', 'She went down [in the third quarter].', 'He [fell off the roof at his bakery].', 'A [bus crash] on the N7 took his spleen.', 'She was [bitten by the neighbour\'s dog].', 'They pulled him [out of the harbour].',
    'Nadine [ran the Fennick Sands 10K in 52:40].', 'He won [four state titles].', 'He [sang at the 1984 Games].',  'He had a [red melodeon] on the bed.',
    'A parcel of 2 lb arrived.', 'He fell off a ladder.', 'She fell at home.', 'He had a stroke.', 'A car crash happens to many.', 'Sports injuries are common in spring.', 'I ran the Fennick Sands 10K.', 'The lift is broken again.', 'Their second was a draw.', 'She fell while walking to the shop.', 'It was in the lift.',
  ]],
  [['look'], ['He came [still in his football kit].', 'The [leg off below the knee] did not slow him.', '[Two toes gone on the left].', 'He stood there, [fiddle and all], and played.', 'I love this job, warts and all.', 'The leg was off the bed.']],
  [['circumstance'], ['The gent said his wife is [expecting again].', 'She has not [told her husband] that she is ill.', 'He [lost his house and his kids].', 'Nobody told the driver.', 'We are expecting rain.']],
  [['family'], ['She has [four at home already].', '[The younger one] rang us.', '[His flatmate] came for him.', 'The younger generation reads less.', 'We have four at the desk.']],
];

describe('courses of illness, births, events and households', () => {
  for (const [kinds, sentences] of told) {
    for (const sentence of sentences) it(`reads ${sentence}`, () => assert.equal(marked(sentence.replace(/[[\]]/g, ''), kinds), sentence));
  }
});

function careIn(text: string): string[] {
  return review(text).findings.filter(({ rule }) => rule === 'patient-privacy/care-of-the-person-answered').map(({ span }) => text.slice(span.start, span.end));
}

const answers: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['Hi Odile, your PET is back and we can talk on Monday.', ['your PET is back']],
  ['@rosa_on_the_hill those biopsies came back fine, so dance.', ['those biopsies came back fine']],
  ['Hi Mrs Quill, your A1c was 8.4 so ring the desk.', ['your A1c was 8.4']],
  ['Thank you for the review. You were forty minutes late.', ['You were forty minutes late']],
  ['Two stars is your right. You skipped two bookings and rang once.', ['You skipped two bookings']],
  ['Thanks for your feedback. You declined the epidural at first.', ['You declined the epidural']],
  ['Sorry to read this review. It was the family who refused surgery.', ['It was the family who refused surgery']],
  ['Sorry to hear this, Mr Tarn. Your mum was on ward 9 with us.', ['Your mum was on ward 9']],
  ['Dear Una, lovely to see you on Friday. I hope that shoulder behaves.', ['shoulder']],
  ['if ur looking for news, Gemma, dr says iron is low, pop in.', ['dr says iron is low']],
  ['Thank you for your feedback. Your health matters to all of us.', []],
  ['Dear Ada, your GP can check your bloods in a week.', []],
  ['Hi Ben, book your flu jab from Monday.', []],
  ['Hi Cleo, your child should drink often and sleep.', []],
  ['Thank you for the review. Your results will be on the app.', []],
  ['Hi Dev, if your swab came back positive the clinic rings you.', []],
  ['@gail_reads most scans are normal, and that is no proof of anything.', []],
  ['Thank you for the review. We can’t say here whether you were seen by us.', []],
  ['Dear reader, some of you were seen late in May.', []],
];

describe('a reply that tells of the care of the one it answers', () => {
  for (const [text, found] of answers) it(`${found.length ? `marks ${found.join(', ')}` : 'is quiet'} in “${text}”`, () => assert.deepEqual(careIn(text), found));
});
