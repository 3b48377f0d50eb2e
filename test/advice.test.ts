import assert from 'node:assert/strict';
import { readParagraph } from '../rules/reading/read-paragraph';
import type { ActKind, Target } from '../rules/reading/acts';
import { applyEdits, review } from './support';

/** The acts of a paragraph as `kind target`, in reading order. */
function actsIn(prose: string): string[] {
  return readParagraph(prose).flatMap((sentence) => sentence.acts.map(({ kind, target }) => `${kind} ${target}`));
}

type Row = readonly [text: string, kind: ActKind, target: Target];

const done: readonly Row[] = [
  ['@fern_h Stop the amlodipine tonight.', 'advise', 'individual'],
  ['I’d bin the prednisolone altogether.', 'advise', 'individual'],
  ['Give him half of your dad’s lorazepam.', 'advise', 'individual'],
  ['You should take your tablets with food.', 'advise', 'anyone'],
  ['Use your inhaler before you run.', 'advise', 'anyone'],
  ['Hi Donna, you’ve got BPPV.', 'diagnose', 'individual'],
  ['Sounds like gout to me.', 'diagnose', 'individual'],
  ['That’s croup.', 'diagnose', 'anyone'],
  ['@ivo_b Two puffs every four hours.', 'dose', 'individual'],
  ['Pet, you’ll be grand.', 'reassure', 'individual'],
  ['Replying to @kim_l: the scan can wait.', 'triage', 'individual'],
  ['Send me your blood results.', 'invite', 'anyone'],
  ['Post your ECG below and I’ll tell you what it shows.', 'offer-to-read', 'anyone'],
  ['How’s the new knee holding up?', 'greet-patient', 'individual'],
  ['You missed two appointments.', 'confirm-patient', 'individual'],
  ['Accept my friend request.', 'befriend', 'anyone'],
  ['Dr Halloran couldn’t diagnose a puddle.', 'disparage', 'colleague'],
];

const notDone: readonly (readonly [text: string, kind: ActKind, because: string])[] = [
  ['Don’t stop your statin when you feel better.', 'advise', 'negated'],
  ['I can’t tell you whether to stop your statin.', 'advise', 'refused'],
  ['Should you stop your statin?', 'advise', 'asked'],
  ['“Stop your statin” is what the video said.', 'advise', 'quoted'],
  ['He stopped the statin in May.', 'advise', 'told as a story'],
  ['If it’s shingles, early treatment helps.', 'diagnose', 'supposed'],
  ['Please don’t send me photos of your rash.', 'invite', 'negated'],
  ['I’ll read the book and tell you what I think.', 'offer-to-read', 'nothing of a patient’s is read'],
  ['Dr Boateng couldn’t have been kinder.', 'disparage', 'praise'],
  ['See you at the conference.', 'greet-patient', 'a conference is no clinic'],
];

describe('Acts of advice and engagement', () => {
  for (const [text, kind, target] of done) {
    it(`reads ${kind} to ${target}: ${text}`, () => assert.ok(actsIn(text).includes(`${kind} ${target}`), actsIn(text).join(', ')));
  }
  for (const [text, kind, because] of notDone) {
    it(`reads no ${kind} in what is ${because}: ${text}`, () => assert.ok(!actsIn(text).some((act) => act.startsWith(`${kind} `)), actsIn(text).join(', ')));
  }

  it('takes a paragraph of several judgements for a consultation', () => {
    assert.deepEqual(actsIn('That’s croup. Dexamethasone 4 mg tonight.'), ['diagnose individual', 'dose individual']);
  });

  it('does not take general advice for one', () => {
    assert.ok(!actsIn('That’s croup. In general, steroids help. Nothing to worry about.').some((act) => act.endsWith('individual')));
  });
});

function kindsIn(text: string): string[] {
  const [sentence] = readParagraph(text);
  return sentence!.hits.flatMap((hits, at) => hits.filter(({ kind }) => kind === 'dose' || kind === 'frequency')
    .map(({ kind, length }) => `${kind}: ${sentence!.tokens.slice(at, at + length).map((token) => token.norm).join(' ')}`));
}

describe('Doses', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Take 500 mg now', 'dose: 500 mg'],
    ['Take 5mg/kg now', 'dose: 5mg/kg'],
    ['Take two tablets now', 'dose: two tablets'],
    ['Take half a teaspoon now', 'dose: half a teaspoon'],
    ['Take one or two 500mg tablets now', 'dose: one or two 500mg tablets'],
    ['Take a puff now', 'dose: a puff'],
    ['Take it twice daily', 'frequency: twice daily'],
    ['Take it five times a day', 'frequency: five times a day'],
    ['Take it every six hours', 'frequency: every six hours'],
    ['Take it for a week', 'frequency: for a week'],
    ['Take it at bedtime', 'frequency: at bedtime'],
    ['Take it tds', 'frequency: tds'],
  ];
  for (const [text, expected] of rows) it(`reads “${expected}”`, () => assert.ok(kindsIn(text).includes(expected), kindsIn(text).join(', ')));

  it('takes “a shot” and “twice as many” for no dose', () => assert.deepEqual(kindsIn('It was worth a shot and drew twice as many'), []));
});

/** The draft after a fix of the first finding of a rule. */
function fixed(text: string, rule: string, title: string): string {
  const finding = review(text).findings.find((other) => other.rule === rule);
  const fix = finding?.fixes.find((other) => other.title === title);
  assert.ok(fix, `${rule} offers “${title}”`);
  return applyEdits(text, fix.edits);
}

describe('Fixes that point to care', () => {
  const change = 'personal-advice/treatment-change';
  const wait = 'personal-advice/reassurance-or-triage';

  it('say “GP” where a GP is spoken of', () => {
    assert.equal(fixed('@jo_m Stop the ramipril tonight. Your GP is fine.', change, 'Point to care instead'),
      '@jo_m This is one to ask your own GP or pharmacist about. Your GP is fine.');
  });
  it('give the number that the country’s words point to', () => {
    assert.equal(fixed('@jo_m No need for the ER.', wait, 'Point to care instead'),
      '@jo_m If you are worried, contact your own doctor, or call 911 in an emergency.');
  });
  it('follow the jurisdiction of the front matter', () => {
    assert.ok(fixed('---\njurisdiction: AU\n---\n\n@jo_m No need to see a doctor.', wait, 'Point to care instead').endsWith('or call 000 in an emergency.'));
  });
  it('can say what is true of everybody', () => {
    assert.equal(fixed('@jo_m Stop the ramipril tonight!', change, 'Rephrase as general information'),
      '@jo_m People who take ramipril can ask their prescriber before they change anything.');
    assert.equal(fixed('@jo_m Stop the ACE inhibitor tonight!', change, 'Rephrase as general information'),
      '@jo_m People who take an ACE inhibitor can ask their prescriber before they change anything.');
  });
});
