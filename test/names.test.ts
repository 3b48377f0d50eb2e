import assert from 'node:assert/strict';
import { marked } from './details';

describe('Names', () => {
  const find = (...texts: readonly string[]): void => {
    for (const text of texts) it(text, () => assert.equal(marked(text.replace(/[[\]]/g, ''), ['name']), text));
  };

  describe('are found after a title', () => find(
    'Saw [Mr. Leatherbarrow] yesterday about his hip.', '[Mr T] from bay 2 wants his slippers.', '[auntie jo] is back on the ward', 'saw [mr okafor] again, same cough',
    '[mrs k] is on the warpath again', 'Good afternoon [Barrister Nwachukwu].', '[Kunjappan chettan] would not take the tablet.', 'A retired nun, [Sister Agnes], asked for the window.',
  ));

  describe('are found where they are introduced', () => find(
    'The lad they call [Spanner] came in.', 'We call him [the Colonel] and he salutes.', 'His wife [Odette] brought soup.',
    'There is a boy in my practice, [Tolumide], whose dad drives the bus.', 'The girls, [Thando] and [Zinzi], were five months old.', 'her name is [kezia] and she is three',
    'Oh [Bren] 💔 your dad was a gent', 'Her daughter [Siobhán van der Berg] cried.', 'Mam is a [Ní Dhuibhir] and dad has the boats.', 'The whole [Leatherbarrow] family came.', 'Thanks so much, [Tolumide]!', '[Grace] – your swab is back.', '[Baby Girl A] fed well.',
  ));

  describe('are found by what persons do and have', () => find(
    'we intubated [Zbigniew] at four in the morning', '[Aleyda] kept on sewing while we talked.', '[Grace] told me her secret.', 'poor [maureen] in bed 4 is still waiting', '[maureen] told me she hates the tea',
    'Our [Betty] went home today.', 'Nobody has seen [Tolumide’s] slippers.',
  ));

  describe('are found where only a person stands, though no list knows them', () => find(
    'It was [Thembisile] who got up first.', '[Kunjali], whose daddy drives the bus, is three.', 'I knew [Brannoc] by his ute.', 'Kia ora [Ngahuia], your swab is back.', 'So proud of [Zolwethu] who walked ten steps.', 'My client [Brielynn] (24) skips meals.', 'baby [Oisrín], ten pounds two',
    '[Zolwethu] died two mornings later.', 'Say hi to [Perpetuah] and the girls.', 'Your [Fachtnan] rang me about the lift.', 'It was lovely having you in clinic, [Ottoliny], and you look well.', '[Zolwethu] – your swab is back.', 'We intubated [Alhaji] by torchlight.', '[Chettan] died two mornings later.', '[The Master] isn’t lighting his fire.', 'if ur looking for results [gemma p] they are back',
    'photo: [Brielynn] ringing the bell',
  ));

  describe('are not found where things stand too', () => find(
    'We updated Pyxis and Cerner.', 'I know Excel.', 'He drove a Hilux from the farm.', 'Our Pyxis died at three.', 'We thanked Allah.', 'Tegaderm kept peeling.', 'It was Tuesday that broke us.', 'Thanks so much everyone!', 'Right, swollen ankles again.', 'I asked Radiology.', 'Guys, you’re amazing.', 'She ate Weetabix from the box.', 'We use Tegaderm, which sticks.', 'The Colonel in Chief of the regiment.', 'He took Panadol from the bedside.', 'Breakfast, then the ward.',
  ));

  describe('are found as initials and in hashtags', () => find(
    'Pt [AB] has a new cannula.', 'It was there that [J]. first spoke to me.', '[RK], 34F, came in with chest pain.', 'Say it with me: [#JusticeForOdalys] [#TeamArlo] #TeamNHS #BostonStrong',
  ));

  describe('are not found in things named after somebody', () => find(
    'The Foley was blocked and his Glasgow Coma Scale was 14.', 'Down’s syndrome, Bell’s palsy and Parkinson’s.', 'Kaplan-Meier curves, Barrett’s oesophagus, a Bland-Altman plot.', 'We grew E. coli.', 'Father Christmas came to Lady Margaret Ward.',
  ));

  describe('are not found in words that are names too', () => find(
    'Chuck a blanket over him.', 'Mark the spot, pat it dry, and sue them.', 'May was a hard month.', 'Will you come?', 'Hope is not a plan.', 'Ten Things Every New Nurse Should Know About Will Power', 'Pt NBM, pt DNR, lady CT done.',
  ));

  describe('of staff, authors and the writer are left alone', () => find(
    'Keith, our porter, helped.', 'We told Emma at reception.', 'As Priya explained at the counter, it was dated wrong.', 'Ask for Priti.', 'Perkins et al showed it, and Smith (2014) disagreed.', 'My name is Adaeze and I am a midwife.', 'He sings Delilah in the bath.', 'Thanks to Dr Cressida Adeyemi.', 'Sister Nomfundo sang to him.',
  ));
});
