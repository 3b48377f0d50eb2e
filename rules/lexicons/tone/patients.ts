import { defineLexicon } from '../../reading/lexicon';

const slang = 'Slang of the wards: readers hear contempt, and a patient may recognise themselves.';
const character = 'Judges a character where there is an illness.';

/** Nouns that mean a patient and run them down, whatever the sentence. `prefer` is the plain noun, in the singular. */
export const derogatoryPatient = defineLexicon('derogatory-patient', [
  { terms: 'gomer, gomere, gork, frequent fainter, chronic complainer, gome, dirt ball, crock, dirtball', forms: 'noun', because: slang, prefer: 'patient' },
  { terms: 'frequent flyer, frequent flier, frequent-flyer patient, loyalty card holder', forms: 'noun', because: slang, prefer: 'person who comes often' },
  { terms: `
      timewaster, time-waster, functional case, bludger, tyre kicker, tire kicker, fake patient, fake fit, fake seizure, heartsink,
      heartsink patient, hypochondriac, cyberchondriac, worried well, walking well, oxygen thief, oxygen waster, space waster, waste of
      a bed, waste of oxygen, waste of space, waste of skin, skiver, lead-swinger, swinger of the lead, professional patient, doctor
      shopper`, forms: 'noun', because: character, prefer: 'patient' },
  { terms: 'acopia, acopic, social admission, social admit, granny dump, pop drop, granny dumping', forms: 'noun', because: 'Hides what the person needs.', prefer: 'person who needs more help at home' },
  { terms: 'failure to cope, failed to cope', because: 'Hides what the person needs.', prefer: 'needing more help at home' },
  { terms: 'bed blocker, bedblocker, rest home dump, nursing home dump, long-stayer', forms: 'noun', because: 'The system blocks the bed, not the person.', prefer: 'person waiting for care elsewhere' },
  { terms: `
      crumbly, crumblie, wrinkly, wrinklie, oldie, old dear, old biddy, little old lady, blue-hair, bluehair, old duck, old chook, old
      boiler, old trout, old crow, old hen, old fossil, old relic, geri, gerry, budhi, budhiya, dribbler, old bat, old bag, old crone,
      old codger, old fogey, old fart, old git, old coot, old geezer, geezer, codger, coffin dodger, blue rinser, silly old goat, dear
      old thing, sundowner`, forms: 'noun', because: 'Age is not a joke to those who have it.', prefer: 'older person' },
  { terms: 'care home special, nursing home special', forms: 'noun', because: slang, prefer: 'care home resident' },
  { terms: 'train wreck, trainwreck, basket case', forms: 'noun', because: slang, prefer: 'patient with complex needs' },
  { terms: 'drug seeker, med seeker, opiate seeker, pill seeker, narc seeker, pain seeker, pill popper', forms: 'noun', because: 'Pain is disbelieved before it is treated.', prefer: 'person asking for pain relief' },
  { terms: `
      junkie, junky, smackhead, smack-head, crackhead, crack-head, skaghead, bag head, baghead, pillhead, methhead, meth-head, tweaker,
      druggie, druggy, dope fiend, pothead, stoner, spicehead, druggo, p-head, meth addict, crank head, tik addict, crack addict, ice
      junkie, needle freak, dope head, ganjeri, charsi, nashedi, weed head, smackie, spice boy, spice zombie, ganja head, spice head,
      cokehead, tik-head, tikkop, nyaope boy, whoonga boy, ice head, icehead, crack whore, glue sniffer, dopehead`, forms: 'noun', because: character, prefer: 'person who uses drugs' },
  { terms: `
      pisshead, piss-head, drunkard, old soak, boozer, boozehound, pisspot, dero, plonkie, alky, alco, wine-o, boozehag, rubby, rummy,
      derro, tippler, mlevi, bewda, bewra, sharabi, drunk uncle, wino, alkie, piss artist, dipso, souse, gin-soak, dronkie, dronkaard,
      bevvy merchant, barfly, town drunk, local drunk, resident drunk, regular drunk, weekend drunk, passed-out drunk`, forms: 'noun', because: character, prefer: 'person who has been drinking' },
  { terms: `
      psycho, schizo, nutter, nutcase, nuffie, nuffy, wingnut, wingnuts, space case, cuckoo case, nutbar, nutbag, psycho case, nut case,
      crazy person, crazy man, crazy woman, crazies, pagal, paagal, mwenda wazimu, screwball, nut job, nutjob, loony, looney, loon,
      lunatic, fruitcake, fruit loop, headcase, head case, head-the-ball, headbanger, mentalist, maniac, weirdo, wacko, whacko,
      whackjob, whack job, bunny boiler, mad woman, madwoman, mad man`, forms: 'noun', because: character, prefer: 'person in a mental health crisis' },
  { terms: `
      attention seeker, drama queen, drama llama, moaner, whinger, natak, serial whinger, hysteric, wailing banshee, banshee, crybaby,
      cry-baby, overactor, nautanki, dramebaaz, drama mama, drama king, attention whore, sympathy seeker, professional victim,
      histrionic, lady muck, entitled princess, nightmare patient, nightmare family, patient from hell, family from hell, mother from
      hell, daughter from california, difficult patient, problem patient, problem family, monster mother, whiner, moaning minnie, whinge
      bag, whingebag, complainer, malingerer, bell ringer, serial complainer, buzzer basher, status dramaticus, hysterical mother,
      neurotic mum, neurotic mother, helicopter mum`, forms: 'noun', because: character, prefer: 'person in distress' },
  { terms: 'slasher, wrist slasher, self-harmer', forms: 'noun', because: 'Names a person by an injury.', prefer: 'person who self-harms' },
  { terms: `
      fatty, fatso, jabba the hutt, jabba, lardy, tubster, heffalump, blimp, fatties, lard-bucket, hippopotamus, motu, chunky monkey,
      sumo, fat slob, slob, fattie, lardarse, lard-arse, lardass, land whale, tubby, tub of lard, fat bastard, fat cow, blubber
      mountain, porker, beached whale, heifer`, forms: 'noun', because: 'A body is not a joke.', prefer: 'person with a larger body' },
  { terms: `
      pikey, chav, chavs, scrote, scrotes, scally, skanger, ferals, dropkick, deadshit, skelm, illiterates, welfare bum, scum of the
      earth, yobbo, yob, hooligan, munter, skid, skollie, eshay, gutter rat, chokora, agbero, tsotsi, ganwar, gavar, dehati, junglee,
      cheapo, riffraff, riff-raff, cattle class, third-class people, hillbilly, redneck, yokel, local yokel, peasant, bushie, westie,
      bogan, deadbeat, trailer trash, white trash, hobo, tramp, dosser, dole bludger, benefit scrounger, scrounger, freeloader, welfare
      queen, lowlife, low-life, scum, great unwashed, street rat, vagrant, bergie`, forms: 'noun', because: 'Judges a person by poverty.', prefer: 'person' },
  { terms: 'plague rat, plague spreader, disease vector, covidiot', forms: 'noun', because: character, prefer: 'unvaccinated person' },
  { terms: `
      ttfo, pafo, celestial discharge, discharged to jesus, circling the drain, circling the plughole, o sign, q sign, dotted q sign`, because: 'Coded contempt. Readers look it up.', prefer: 'patient' },
  { terms: 'dr google patient, google graduate, googler, googled-it', forms: 'noun', because: 'Reading up is not a fault.', prefer: 'person who had read up on it' },
]);

/** Animals, things and crowds that are fine words until a patient is called one. */
export const patientAsThing = defineLexicon('patient-as-thing', [
  { terms: `
      whale, hippo, elephant, walrus, manatee, pig, cow, heifer, hog, sow, buffalo, jabba, seal, beast, moose, rhino, mammoth, gorilla,
      ape, baboon, monkey, chimp, dinosaur, goat, sheep, donkey, mule, hyena, vulture, rat, parasite, leech, roach, cockroach, vermin,
      zombie, goblin, gremlin, troll, ogre, ghoul, vampire, creature, specimen, animal, dragon, witch, crone, gargoyle, freak`, forms: 'noun', because: 'Animals and monsters.' },
  { terms: `
      fossil, relic, antique, mummy, corpse, cadaver, skeleton, museum piece, artefact, exhibit, vegetable, turnip, cabbage, potato,
      parsnip, pot plant, houseplant, statue, ornament, piece of furniture, blob, lump, sack of spuds, sack of potatoes, side of beef,
      meat, meatloaf, carcass`, forms: 'noun', because: 'Things with no life left.' },
  { terms: `
      freight, cargo, baggage, deadweight, dead weight, rubbish, garbage, trash, waste, flotsam, dross, dregs, detritus, leftovers, dead
      wood, deadwood, blockage, obstruction, inventory, stock, produce`, because: 'Freight and refuse.' },
]);

/** Places and shows a ward is likened to when its patients are laughed at. */
export const crowdScene = defineLexicon('crowd-scene', [
  { terms: `
      zoo, circus, freak show, fish market, railway platform, railway station, bus park, motor park, mela, tamasha, bazaar, cattle
      class, kindergarten, slaughterhouse, abattoir, borstal, bear garden, fawlty towers, lord of the flies, hunger games, squid game,
      jail break, saloon, wild west, freakshow, madhouse, asylum, funny farm, loony bin, nuthouse, nut house, menagerie, petting zoo,
      monkey house, bear pit, cattle market, cattle drive, cattle yard, rodeo, farmyard, sheep dip, feeding time, geriatric parade,
      parade of misery, parade of the damned, walking dead, night of the living dead, dawn of the dead, zombie apocalypse, zombie movie,
      jurassic park, god's waiting room, departure lounge, retirement village, jeremy kyle, jerry springer, waxworks, crypt, knacker's
      yard, rogues' gallery, peanut gallery, muppet show`, because: 'A show made of people who are ill.' },
]);

/** Sneers that say what kind of patient it is again: `our resident …`. */
export const patientSneer = defineLexicon('patient-sneer', [
  { terms: `
      our resident, the resident, our local, the local, the usual, the inevitable, the obligatory, our very own, everyone's favourite,
      everybody's favourite, my favourite, your friendly neighbourhood, our star, our in-house, the house, the regular, the perennial,
      the eternal, yer typical, your typical, your common or garden, your bog-standard, your average, a proper, a full-blown, a total, a
      complete, a right, an absolute, another`, because: 'They turn a person into a type.' },
]);
