import assert from 'node:assert/strict';
import { articleFor, toPlural, toSentenceCase } from '../rules/rewrite/tone';
import { applyEdits, review } from './support';

describe('tone', () => {
  const kinds: readonly { name: string; rule: string; texts: readonly string[] }[] = [
    {
      name: 'names for a person or a group', rule: 'online-arguments/insult', texts: [
        'You pathetic little man.',
        'He’s a charlatan with a mailing list.',
        'The clowns at the back can stop typing now.',
        'Here they are, the anti-jab aunties.',
        'Every armchair virologist has an opinion today.',
        'You’re a disgrace.',
        'They wouldn’t know a placebo if it bit them.',
        'You’ve got three brain cells and two are on leave.',
        'I’ve seen better arguments on a beer mat.',
      ],
    },
    {
      name: 'sarcasm and dismissals', rule: 'online-arguments/taunt', texts: [
        'Spare me the lecture.',
        'Cry harder.',
        'Remind me when you qualified?',
        'Who even let you near a keyboard?',
        'What a brave little thread.',
        'Let me type slowly for you.',
        'Bold of you to mention evidence.',
        'Go and learn to spell sepsis.',
        'Call yourself a doctor?',
        'Oh look, another chiropractor who has found the heart.',
      ],
    },
    {
      name: 'threats', rule: 'online-arguments/threat-to-expose', texts: [
        'One more word and I post the screenshots.',
        'Your dean will love this.',
        'Take it down by Friday or I tell your board.',
        'I know exactly where you work.',
        'Let’s see how brave you are then.',
        'I kept all the emails.',
      ],
    },
    {
      name: 'calls to join in', rule: 'online-arguments/pile-on', texts: [
        'Her DMs are open.',
        'Retweet so the board sees it.',
        'Let’s get her struck off.',
        'Does anyone know his employer?',
      ],
    },
    {
      name: 'mockery of patients', rule: 'professionalism/mocks-patients', texts: [
        'The same whales waddle in each week.',
        'Attention seeking, as ever.',
        'She has never met a vegetable she liked.',
        'I hope he croaks on the next shift.',
        'Bed 4 is built like a wardrobe.',
        'You can’t fix stupid.',
      ],
    },
    {
      name: 'unfit on duty', rule: 'professionalism/impaired-on-duty', texts: [
        'Still half cut from the leaving do when I took handover.',
        'Did the drug round with a hangover.',
        'I slept through two bleeps.',
      ],
    },
    {
      name: 'contempt for work', rule: 'professionalism/disparages-work', texts: [
        'The trust couldn’t organise a raffle.',
        'Nursing is just babysitting with paperwork.',
        'Management have no clue.',
        'Our useless administrators sent another form.',
      ],
    },
  ];
  for (const { name, rule, texts } of kinds) {
    describe(name, () => {
      for (const text of texts) it(`are noticed: ${text}`, () => assert.ok(rulesIn(text).includes(rule), `${rule} among ${rulesIn(text).join(', ') || 'nothing'}`));
    });
  }

  describe('near misses', () => {
    for (const text of [
      'Alcohol gel kills bacteria.',
      'The printer is crap and the day was worse.',
      'I felt like a clown in those shoes.',
      'It is a book called *How Not to Be an Idiot*.',
      'He said “you are a liar” and I let it go.',
      'I think the policy is wrong, and I said so to the board.',
      'We never leave a baby alone on a couch.',
      'Nobody is a fool for asking.',
      'My daughter still eats crayons.',
      'Please sit down and put your feet up.',
      'The zoo has a new giraffe.',
      'I could not find a vein and asked a colleague for help.',
      'She couldn’t open the jar with one hand.',
      'You’re not a failure for needing help.',
      'Come back when the fever has lasted five days.',
      'Have you ever had chest pain like this before?',
      'Good luck with the exam!',
      'I’ve seen better results with the newer drug.',
      'The hospital has a form for complaints on its website.',
      'Thank you, Sunita. You are an absolute star.',
    ]) it(`stay quiet: ${text}`, () => assert.deepEqual(rulesIn(text), []));
  });

  describe('a quarrel', () => {
    it('makes more of weak signs among plain attacks', () => {
      const texts = ['Enjoy the ring light.', 'You absolute clown. Enjoy the ring light. Cry harder.'];
      assert.deepEqual(texts.map((text) => rulesIn(text).length), [0, 3]);
    });
    it('does not reach into a quotation', () => {
      assert.deepEqual(rulesIn('> You absolute clown.\n\nI would rather talk about the trial.'), []);
    });
  });

  describe('rewriting', () => {
    it('puts a person before the condition in the plural', () => {
      assert.equal(toPlural('person who uses drugs'), 'people who use drugs');
      assert.equal(toPlural('person who has had a stroke'), 'people who have had a stroke');
      assert.equal(toPlural('suicide attempt'), 'suicide attempts');
    });
    it('chooses the article by the next word', () => {
      assert.deepEqual(['older person', 'unvaccinated person', 'person'].map(articleFor), ['an', 'an', 'a']);
    });
    it('keeps I in capitals when a shout is lowered', () => assert.equal(toSentenceCase('NOW I AM HERE'), 'Now I am here'));
    it('fits the preferred wording to the sentence', () => {
      assert.equal(fixed('An addict needs a doctor.'), 'A person with a substance use disorder needs a doctor.');
      assert.equal(fixed('These wheelchair-bound students train hard.'), 'These students using a wheelchair train hard.');
      assert.equal(fixed('He was a proper old soak.'), 'He was a person who has been drinking.');
      assert.equal(fixed('The GOMER’s daughter rang.'), 'The patient’s daughter rang.');
    });
  });
});

function rulesIn(text: string): string[] {
  return review(text).findings.filter(({ guideline }) => guideline === 'online-arguments' || guideline === 'professionalism').map(({ rule }) => rule);
}

function fixed(text: string): string {
  const [finding] = review(text).findings.filter(({ guideline }) => guideline === 'professionalism');
  return applyEdits(text, finding!.fixes[0]!.edits);
}
