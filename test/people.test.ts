import assert from 'node:assert/strict';
import { createReviewer, defaultConfig, defineRule } from '../rules/index';
import type { Config } from '../rules/index';
import type { Person } from '../rules/reading/people';
import type { RuleContext } from '../rules/rule';

/** What a rule gets to see of a text. */
function read(text: string, config: Config = defaultConfig): RuleContext {
  let seen: RuleContext | undefined;
  const look = defineRule({
    id: 'patient-privacy/look', level: 'hint', summary: '', message: '', why: '', examples: [],
    check: (context) => { seen = context; },
  });
  createReviewer([look]).review({ text, format: 'markdown' }, config);
  assert.ok(seen);
  return seen;
}

function patientsIn({ people }: Pick<RuleContext, 'people'>): readonly Person[] {
  return people.persons.filter(({ role }) => role === 'patient');
}

function detailsIn({ people, sentences }: RuleContext): string[] {
  return sentences.flatMap((sentence) => people.detailsIn(sentence).map(({ from, to }) => sentence.tokens.slice(from, to).map((token) => token.text).join(' ')));
}

describe('a patient’s story is read in', () => {
  const stories: [string, string][] = [
    ['what a clinician did', 'I saw a lady in clinic with a swollen knee. She had walked there.'],
    ['an arrival', 'A roofer came in last Friday with a nail through his boot.'],
    ['a bed', 'The man in bed 4 has been singing to his monitor since his scan.'],
    ['the shorthand of notes', '82F, fell getting out of the bath. Cold, and cross with us.'],
    ['a possessive', 'My patient asked for her dog. He was brought in a bread van.'],
    ['a job called out', 'Called to a gent at ten past five, chest pain, his wife at the gate.'],
    ['a death', 'Lost one of my gents this morning. His son had flown in from Perth.'],
    ['a birth', 'Delivered a baby in the lift last night. Her fifth, and she laughed the whole way.'],
    ['a reply to its patient', 'Hi Thelma, thanks for coming in on the 6th, your biopsies came back fine.'],
  ];
  for (const [name, text] of stories) it(name, () => assert.equal(patientsIn(read(text)).length, 1));

  it('pronouns carry over sentences', () => {
    const { people, sentences } = read('I saw a man in clinic last Tuesday. His heart was racing. He had told nobody. His wife drove him home.');
    assert.deepEqual(sentences.map((sentence) => people.patientIn(sentence) !== undefined), [true, true, true, true]);
  });
});

describe('no patient’s story is read in', () => {
  const quiet: [string, string][] = [
    ['a study and its authors', 'Perrin and Voss (2021) followed 4,112 adults over 65 in Leeds for nine years. Perrin spoke about it in Basel.'],
    ['history', 'In 1796 Edward Jenner vaccinated James Phipps, his gardener’s son, who was eight. He told it again in 1798.'],
    ['eponyms', 'Crohn, Apgar and Foley all have their names on our ward. Virginia Apgar was an anaesthesiologist; the paper came out in 1953.'],
    ['a conference', 'See you at the congress in Malmö on 14 May. I am in Hall B at ten, poster 37, with Dr Odera and Prof Lindqvist.'],
    ['opening hours', 'Mon–Fri 8.30 to 6, Sat 9 to 1. Closed on Monday 26 August. Dr Nair is back on Tuesday.'],
    ['a threshold', 'A 2-year-old should have two doses. Adults over 65 are offered one each autumn.'],
    ['helplines', 'Lifeline is on 0800 543 354, any hour. In an emergency ring 112.'],
    ['the practice’s own line', 'Our office line is 555-0142. We are open 7 to 7 on weekdays, on Mill Lane.'],
    ['a colleague who is praised', 'Huge thanks to Bronagh, our charge nurse, who found us a bed and a biscuit at 3 am.'],
    ['a farewell', 'Sister Maeve retires on Friday after thirty years. She taught us to sit down before we speak.'],
    ['the writer’s family', 'My daughter turned 11 on Saturday and wants a drum kit. My wife has bought earplugs.'],
    ['the writer as a patient', 'I turned 41 in hospital in March. My own surgeon has read this and says hello.'],
    ['a novel', 'Chapter four of the novel is set on a ward in Trieste. Zeno, 57, smokes a last cigarette every Sunday.'],
    ['invented people', 'Not a real patient: Mrs Pretend, 71, a lighthouse keeper, came in on Tuesday with a high INR.'],
    ['a composite', '"Aroha" is put together from four people I met over ten years. She is 38 and came to us on Wednesdays.'],
    ['a public figure', 'The senator published his memoir in 2015. The book says he was treated in Boston.'],
    ['advice to everybody', 'If your mum or dad has chest pain, ring for an ambulance. Do not drive them.'],
    ['the writer’s own place', 'I trained in Glasgow and still miss the rain.'],
    ['a job advertised', 'We’re hiring: two nurses, permanent, Thunder Bay. Interviews from the 5th, ask for Jude.'],
    ['a patient group', 'Patients often ask whether they may drive. Most people may, after a week.'],
  ];
  for (const [name, text] of quiet) it(name, () => assert.deepEqual(detailsIn(read(text)), []));
});

describe('what identifies a patient', () => {
  it('leaves out the people that config names', () => {
    const text = 'I saw a lady in clinic last Tuesday. Thelma told me that her scan was clear, and she cried.';
    assert.deepEqual(detailsIn(read(text)), ['last Tuesday', 'Thelma']);
    assert.deepEqual(detailsIn(read(text, { ...defaultConfig, notPatients: ['Thelma'] })), ['last Tuesday']);
  });
  it('leaves out the places that config names', () => {
    const text = 'A farmer from Little Ansty came in with a crushed hand. He drove himself.';
    assert.deepEqual(detailsIn(read(text)), ['farmer', 'Little Ansty']);
    assert.deepEqual(detailsIn(read(text, { ...defaultConfig, ownPlaces: ['Little Ansty'] })), ['farmer']);
  });
  it('knows consent when it is said', () => {
    const { people } = read('I saw a farmer in clinic last May with a crushed hand. He gave written permission for me to tell this.');
    assert.deepEqual(patientsIn({ people }).map(({ hasConsented }) => hasConsented), [true]);
  });
});

describe('one person is addressed in', () => {
  const addressed: [string, boolean][] = [
    ['@kit_rows you could ask for a review of the tablets.', true],
    ['Hi Thelma, your pharmacist can check that.', true],
    ['That sounds miserable, and I am sorry you were passed round.', true],
    ['Dear Mr Abernathy, we were sorry you left us unhappy.', true],
    ['Thank you for taking the time to write. You are right about the car park.', true],
    ['Ask your pharmacist before you stop a tablet.', false],
    ['Everyone, the flu clinic is open.', false],
    ['Statins lower the risk of a second heart attack.', false],
  ];
  for (const [text, expected] of addressed) {
    it(`${expected ? '' : 'no: '}${text}`, () => {
      const { people, sentences } = read(text);
      assert.equal(people.addressesOne(sentences[0]!), expected);
    });
  }
});

describe('who is who', () => {
  /** Each person with their role and the words of their mentions, the patients first. */
  const whoIn = (text: string): string[] => read(text).people.persons.map(({ role, mentions }) =>
    `${role}: ${mentions.map(({ sentence, from, to }) => sentence.tokens.slice(from, to).map((token) => token.text).join(' ')).join(', ')}`);

  it('pronouns, jobs and definite words lead back to one patient, and a name to his wife', () => {
    assert.deepEqual(whoIn('Saw a man in clinic today with chest pain. He is a retired roofer, and his wife Odette drove him. The old boy never complains.'), [
      'patient: a man, He, a retired roofer, him, The old boy', 'relative: his wife, Odette',
    ]);
  });
  const roles: [string, string, string][] = [
    ['a colleague by title', 'Dr Osei reviewed the chart with me.', 'colleague'],
    ['a colleague by role', 'Thanks to Kwame, our charge nurse, for the biscuits.', 'colleague'],
    ['the writer’s family', 'My mum sends her love from the garden.', 'family'],
    ['an author', 'Aisha Perrin published the paper that changed my mind.', 'author'],
    ['a historical figure', 'In 1796 Edward Jenner vaccinated a boy in Berkeley.', 'public-figure'],
    ['a type', 'A toddler should sleep about twelve hours.', 'hypothetical'],
    ['the one who is answered', '@kit_r thanks for the question, I read it twice.', 'addressee'],
  ];
  for (const [name, text, role] of roles) it(name, () => assert.ok(read(text).people.persons.some((person) => person.role === role), whoIn(text).join('; ')));

  /** The role of whoever is mentioned by these words. */
  const roleIn = (text: string, words: string): string | undefined => read(text).people.persons.find(({ mentions }) => mentions.some(({ sentence, from, to }) => sentence.tokens.slice(from, to).some((token) => token.text.replace(/['’]s$/, '') === words)))?.role;
  const named: [string, string, string, string][] = [
    ['a driver by his place in the story', 'I remember because the driver, Biju, was grumbling about the road tax.', 'Biju', 'colleague'],
    ['a manager after the name', 'Kirsten, our manager, paid for the pizza herself.', 'Kirsten', 'colleague'],
    ['an office', 'The Director of Nursing, Peta Holm, has the key on a lanyard.', 'Peta', 'colleague'],
    ['one of a department', 'Priti in pharmacy found the last box.', 'Priti', 'colleague'],
    ['what only staff do', 'Babajide ran the bloods down himself because the porter had gone.', 'Babajide', 'colleague'],
    ['a clinical verb', 'Wanjiku intubated him on the second try.', 'Wanjiku', 'colleague'],
    ['a list of thanks', 'Thank you to Kwame for the speech, Bronagh for the cake shaped like a kidney dish, and Hemi for the tea.', 'Hemi', 'colleague'],
    ['a name beside staff', 'It was Dr Farhan, Meera and the new scanner that saved the night.', 'Meera', 'colleague'],
    ['one of the desk', 'Akash will be on the phone this week, be gentle with him.', 'Akash', 'colleague'],
    ['a friend of the writer', 'My friend Odette came to hear the brass band.', 'Odette', 'colleague'],
    ['company in private life', 'Sibusiso and I left at seven with two flasks.', 'Sibusiso', 'family'],
    ['a signature', 'The phones open at eight tomorrow. Thank you for bearing with us.\n\n– Graeme', 'Graeme', 'writer'],
    ['a signature with letters after it', 'Stop the tablets and ring us at eight.\n\nGareth Pell, BDS', 'Gareth', 'writer'],
    ['a name that says who writes', 'Bronagh here from the front desk, we close at five.', 'Bronagh', 'writer'],
    ['a figure of history', 'Ignaz Semmelweis washed his hands and lost his post.', 'Ignaz', 'public-figure'],
    ['the daughter of one', 'Marie Curie drove the vans. Her daughter Irène drove one too.', 'Irène', 'public-figure'],
    ['a year of birth', 'The sign is named after Edmund Marlow (1814–1899), who kept a tidy diary.', 'Edmund', 'public-figure'],
    ['a speaker', 'Next was Thokozani with a poster and slides on foot care, from the university.', 'Thokozani', 'author'],
  ];
  for (const [name, text, words, role] of named) it(name, () => assert.equal(roleIn(text, words), role, whoIn(text).join('; ')));

  const patientsAllTheSame: [string, string, string][] = [
    ['a nurse', 'A nurse came in with chest pain last Tuesday. She had driven herself.', 'nurse'],
    ['a driver with a name', 'A lorry driver, Biju, 54, came in with a crushed hand on Friday.', 'Biju'],
    ['a resident of a home', 'Our oldest resident Doris turned 104 today. She has a chest infection.', 'Doris'],
    ['a student', 'Admitted a nursing student, 22, with sepsis last night.', 'student'],
    ['one with a title in company', 'Mrs Pye and I sat by the window after her stroke. She is 81 and still hums.', 'Pye'],
    ['one who was intubated', 'Thelma was intubated at ten past four. She is in bed 6 with pneumonia.', 'Thelma'],
    ['one who takes her own', 'Thelma took her tablets at nine and then had a seizure in bed 4.', 'Thelma'],
    ['after a passing doctor', 'I saw a violinist on Friday who was taken off lithium by a covering doctor. She is 52 and cannot hold the bow.', 'violinist'],
  ];
  for (const [name, text, words] of patientsAllTheSame) it(`a patient all the same: ${name}`, () => assert.notEqual(roleIn(text, words), 'colleague', whoIn(text).join('; ')));

  it('the writer’s own age and place are not the patient’s', () => {
    const text = 'I saw a lady in clinic last Tuesday with a swollen knee. I was 34 and working nights in Galway when mine went, and she is 61.';
    assert.deepEqual(detailsIn(read(text)), ['last Tuesday', '61']);
  });
  it('a patient whom the writer was with keeps theirs', () => {
    assert.ok(detailsIn(read('I was with a 47-year-old roofer last Tuesday. His pulse was racing and he cried.')).length >= 2);
  });
  it('a handle that is only answered is left alone', () => {
    assert.deepEqual(detailsIn(read('@ward_gull Same here. I had a 62-year-old plumber in bed 4 last night with chest pain and he sang to us.')).filter((words) => words.startsWith('@')), []);
  });
  it('a handle whose bearer is told about their own care is not', () => {
    assert.ok(detailsIn(read('@ward_gull good to see you last Tuesday, your biopsy is back and your scar looks well.')).some((words) => words.includes('ward_gull')));
  });

  it('what is told of long ago is history, also where no year stands', () => {
    assert.deepEqual(detailsIn(read('He came in with one word. His name was Anselm Doree, born in Lisieux in 1809. His father Odo was a teacher, and he died in bed 4, aged fifty-one.')), []);
  });
  it('a house may be old where the patient is not', () => {
    assert.ok(detailsIn(read('We admitted an 81-year-old lady to bed 4 last Tuesday with a broken hip. She fell in her kitchen, and her daughter rang us. Her house was built in 1890. She cried when I saw her on the ward.')).includes('last Tuesday'));
  });
  it('a quotation that is shown as a bad example is nobody’s story', () => {
    assert.deepEqual(detailsIn(read('What is wrong with this post?\n\n> “Saw a 91-year-old lighthouse keeper from Nether Poole in bed 4 today, chest pain.”')), []);
  });
  it('a quotation of the patient is part of the story', () => {
    assert.ok(detailsIn(read('I saw a 91-year-old lighthouse keeper in bed 4 today with chest pain. He is from Nether Poole.')).length >= 3);
  });
  it('a headline gives the day and the place of the author’s own story', () => {
    assert.deepEqual(detailsIn(read('# Tuesday in Nether Poole\n\nI saw a man in clinic with chest pain. He is 61 and he cried.')), ['61']);
  });
  it('the writer’s children are named by the writer', () => {
    assert.deepEqual(detailsIn(read('I am a surgeon, mother of Liam and Kagiso. I saw a lady of 61 in clinic with a broken hip.')).filter((words) => /Liam|Kagiso/.test(words)), []);
  });
  it('a patient’s children are named by nobody', () => {
    assert.ok(detailsIn(read('I saw a lady in clinic last Tuesday with a broken hip. She is 61, mother of Liam and Kagiso.')).some((words) => words.includes('Liam')));
  });

  it('she and he are told apart', () => {
    const [first, second] = read('A lady came in with her grandson on Friday. She was cold, and he was crying. Her hip was broken. He held the bag.').people.persons;
    assert.deepEqual([first?.mentions.length, second?.role], [3, 'relative']);
  });
});
