import { defineLexicon } from '../../reading/lexicon';

/** Words that are seldom kind when they stand beside a patient. Weak alone: illness is dirty, loud and tiring. */
export const sneerWord = defineLexicon('sneer-word', [
  { terms: `
      needy, neediest, demanding, ungrateful, entitled, hysterical, hysterics, stroppy, mouthy, lippy, gobby, sulky, sulking, moaning,
      moans, moaned, whinge, whinged, whinges, whingeing, whining, whined, wailing, bleating, bawling, screeching, caterwauling,
      bellowing, hollering, braying, squawking, tantrum, theatrics, dramatics, dramas, overacting, histrionics, faking, faked, fakes,
      feigning, pretending, malingering, skiving, bludging, shamming, milking, scrounging, sponging, freeloading, cadging, conning,
      lying`, because: 'How a patient is said to behave.' },
  { terms: `
      smelly, stinking, stinky, stank, stinks, stink, reek, reeks, reeked, reeking, pong, pongs, whiff, whiffy, honking, unwashed,
      filthy, grubby, manky, minging, mingin, greasy, sweaty, grimy, scabby, lousy, flea-ridden, lardy, flabby, blubber, wobbling,
      toothless, gummy, wrinkled, crusty, gurning, drooling, dribbling, slobbering, grunting, farting, belching, barefoot, half-naked`, because: 'How a patient is said to look or smell.' },
  { terms: `
      stupidity, idiocy, lazy, laziness, workshy, work-shy, dole, dolies, benefits, welfare, breeding, spawn, brood, horde, hordes,
      herd, herds, procession, stampede, swarm, invasion, plague, infestation, army of, mob, rabble, gaggle, illiterate, backward,
      primitive, uncivilised, uncivilized, superstitious, uneducated, unemployed, unemployable, villagers, slum, slums, shanty, trailer,
      gutter, ghetto, council estate, trackie, trackies, tracksuit, burberry, onesie, pyjamas at noon, vape, can of stella, white cider,
      goon bag`, because: 'Class and crowd.' },
  { terms: `
      waddle, waddles, waddled, waddling, shuffle in, shuffled in, lumber, lumbered, lumbering, slither, slithered, crawl in, crawls in,
      swans in, swanned in, waltzes in, waltzed in, rolls in, rolled in, rocks up, rocked up, saunters, sauntered, barges in, barged in,
      graced us, gracing us, treated us to, blessed us, honoured us, wheeled in, carted in, dumped on us, dumped on me, hauled in,
      scraped off, scooped up, peeled off, hosed down, prised out, winched`, because: 'How a patient is said to arrive.' },
  { terms: `
      darwin, natural selection, gene pool, put down, put out of, culled, turned off, switched off, euthanised, euthanized, finish the
      job, finished the job, try harder, commit to it, properly next time, better luck, another one bites, kick the bucket, croak,
      croaks, croaked, popped his clogs, popped her clogs, snuffed it, carked, pegged it, pegged out, pushing up daisies, pushing
      daisies, six feet under, rose cottage, burial plot`, because: 'Death as a punch line.' },
]);
