import { defineLexicon } from '../../reading/lexicon';

/** Drunk, high or hung over, in the words people boast with. */
export const drunk = defineLexicon('drunk', [
  { terms: `
      still drunk, sloshed, blootered, bladdered, trolleyed, legless, paralytic, rat-arsed, ratarsed, half
      pissed, half cut, half in the bag, three sheets to the wind, squiffy, sozzled, tanked up, mortalled, langers, ossified, stocious,
      fluthered, scuttered, mouldy drunk, full as a boot, maggoted, munted, shickered, blind drunk, off my face, off my head, off my
      tits, off my chops, under the influence, tiddly, babbelas, babalas, dronk, gesuip, stoned, coked up, on a comedown, edible kicking
      in`, because: 'Ways to say drunk or high.' },
  { terms: `
      hungover, hung over, hangover, hangovers, death warmed up, rough as a badger's, rough as guts, in rag order, sweating tequila,
      hair of the dog, smelling of gin, breath like a brewery`, because: 'Ways to say hung over.' },
]);

/** Drinks and drugs, and the occasions for them. */
export const booze = defineLexicon('booze', [
  { terms: `
      pint, pints, beer, beers, lager, cider, wine, red wine, prosecco, champagne, mimosa, mimosas, gin, gins, g&t, g&ts, gin and tonic,
      gin and tonics, vodka, tequila, tequilas, whisky, whiskey, rum, brandy, brandies, sherry, jägerbomb, jagerbomb, jagerbombs,
      jägerbombs, cocktail, cocktails, margarita, margaritas, martini, martinis, bloody mary, sambuca, bourbon, moonshine, palm wine,
      ogogoro, feni, old monk, bottle of red, bottle of wine, tinnies, schooner, schooners, stubbies, goon, bevvies, bevvy, bevs,
      buckfast, bucky, poitín, dop, dops, brandewyn, castle lager, klippies, brandy and coke, spliff, hip flask, boilermaker`, because: 'What was drunk or taken.' },
]);

/** Places and times of duty. */
export const onDuty = defineLexicon('on-duty', [
  { terms: `
      on call, oncall, on shift, on the shift, mid-shift, my shift, the shift, day shift, night shift, early shift, early, long day, on
      nights, on duty, at work, in work, into work, to work, on rounds, ward round, ward rounds, the round, rounds, board round, on the
      ward, on the wards, in theatre, in the or, in the o.r, in clinic, clinic, morning clinic, monday clinic, handover, the handover,
      hand over, surgery list, list, morning list, scrubbed in, scrubbed, scrub in, in resus, resus, on the ambulance, in the rig, on
      the truck, on the wagon, crash call, crash calls, arrest call, code, the code, cannula, cannulas, cannulated, cannulating,
      intubated, intubate, intubating, suturing, sutured, line, lines, operated, operating, assisted, prescribing, prescribed, drug
      round, med pass, meds round, placement, my placement, prac, clinical placement, seeing patients, saw patients, see patients,
      treated, assessment, kitchen assessment, home visit, home visits, visits, bleep, bleeps, pager, the crash bleep, page me, paged,
      outpatients, pharmacy counter, dispensary, dispensing, checking scripts, checking prescriptions, labour ward, l&d, delivery,
      deliveries, caught a baby, extraction, extractions, denture, filling, fillings, the chair`, because: 'Where and when people depend on the writer.' },
]);

/** Asleep at work. */
export const asleep = defineLexicon('asleep', [
  { terms: `
      nodded off, nod off, dozed off, doze off, dropped off, fell asleep, falling asleep, fast asleep, passed out, napped, napping, had
      a kip, kipped, slept through, slept like a baby, slept like a log, slept in the, snored through, snoring in, woke up in the, woke
      up with, out cold, spark out, zonked, zonked out, four hours solid, hours solid, had a nap, having a nap, sneaky nap, crafty kip,
      cheeky nap, power nap`, because: 'Ways to say asleep.' },
]);
