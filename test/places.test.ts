import assert from 'node:assert/strict';
import { marked } from './details';
import type { DetailKind } from '../rules/reading/people/details/detail';

const kinds: readonly DetailKind[] = ['place', 'bed'];

describe('Places', () => {
  const find = (...texts: readonly string[]): void => {
    for (const text of texts) it(text, () => assert.equal(marked(text.replace(/[[\]]/g, ''), kinds), text));
  };

  describe('are found as towns, listed or not', () => find(
    'He drove in from [dubbo] last night.', 'A farmer near [alice springs] fell.', 'A [Grimsby] trawlerman lost a finger.', 'He went to [Leeds], she went to [Hull].', 'He was sent to [Perth] for surgery.',
    'She keeps bees outside [Nether Poole].', 'There is an arcade in [Carrow, Ohio] still.', 'They met at [Ballinroe, Co. Mayo].', 'A boy from up [Lac-à-l’Orignal way].', 'a boy from the township of [Mbandeni]',
    'He farms in [Peddapuram mandal].', 'It was off the pier, [Pinder Cove], in the dark.', 'He crashed on the [N3] in March.', 'He was a catechist, [St. Jude’s], for years.', 'If you live round [Aldersyke] you know him.',
  ));

  describe('are found where they are described', () => find(
    'He works at [the big Tesco on the ring road].', 'She lives in [the bungalow opposite the bowls club].', 'We are [the only dialysis unit in the county].', 'They live in [the lighthouse cottages].',
    'Everyone in [our village] knows.', 'It was [the chip shop by the station].', 'He was organist at [the abbey you can see from the ring road].', 'They live on the [corner of Alder and 9th].', 'She lives above [the chip shop] with her nan.',
    'the lady in [the third mobile home past the creamery] rang', 'He keeps bees [between the bog road and the pier].', 'Treated twice at [the chemist by the motor park].', 'He teaches at [the high school where my kid goes].',
    'I took a box to [the narrowboat moored by the Cross Keys].', 'They brought her from [the parade ground].', 'Their house is [two doors up from the mosque].', 'He lives [next door to the bakery].', 'She is a tester at [the e-wallet company with the purple logo].', 'I caught her baby in [your shearing shed].',
  ));

  describe('are found within a hospital', () => find('The man in [719] sneezed.', 'He climbs the stairs to [Clinic 6].', 'The lady on [Lister] went home.', '[The window bed] on [St Declan’s] is free.', 'A young lad on [C wing], first week inside.', 'He sits up in [the amenity wing, second room], complaining.', 'She lay in [the corner room that looks at the grain elevator].', 'Bed three of the [female medical ward] again.'));

  describe('are not found in words that are towns too', () => find('She fell asleep from reading.', 'He sat in bath water.', 'It was on sale.', 'We are in deal with them.', 'That is a nice mobile.'));

  describe('are not found in what is no place of a patient', () => find(
    'I trained in Glasgow.', 'I was 34 and working nights in Galway.', 'The conference in Lisbon was good.', 'She is in Texas, in Nigeria and in the US.', 'He spoke in Polish, on Facebook, at Christmas.',
    'A Leeds fan and a Liverpool supporter argued.', 'I paid for the Tesla.', 'You said it the wrong way round. They were not.', 'I phoned your unit nine times.', 'She stood by the door by the desk.', 'He volunteers for the Red Cross.',
    'He sat at the end of the corridor.', 'The pharmacy is in the hospital.', 'We met at the end of the day.', 'Her chart is by the door of the ward.', 'He waited in the corridor outside the theatre.', 'A wing and a prayer.', 'We met at the shop in the hospital.', 'It is on the back of the form.', 'We have a corner of our own.',
  ));
});
