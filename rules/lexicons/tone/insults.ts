import { defineLexicon } from '../../reading/lexicon';

const folly = 'Says that somebody is a fool.';
const fraud = 'Says that somebody deceives.';
const weak = 'Says that somebody is a coward or a child.';
const vile = 'Says that somebody is vile.';

/** Nouns with no kinder sense in a post about health. */
export const insult = defineLexicon('insult', [
  { terms: `
      idiot, moron, imbecile, cretin, halfwit, dimwit, nitwit, twit, twerp, dunce, dolt, dullard, simpleton, numpty, numbskull,
      numskull, blockhead, bonehead, airhead, bubblehead, knucklehead, meathead, pinhead, lunkhead, birdbrain, pea-brain, peabrain,
      lamebrain, ignoramus, eejit, gobdaw, amadán, omadhaun, muppet, plonker, pillock, wally, prat, berk, dingbat, dipstick, drongo,
      galah, dropkick, boofhead, ningnong, hoser, schmuck, putz, doofus, dork, lummox, oaf, buffoon, clown, bozo, nincompoop, ninny,
      thicko, dumdum, domkop, moegoe, mampara, bewakoof, duffer, coconut head, absolute melt, mjinga, mpumbavu, fala, mumu, olodo,
      poephol, nuffy, dingus, nalayak, nikamma, tubelight, half-baked doctor, jhola chaap, bampot, bawbag, dryshite, langer, gowl`, forms: 'noun', because: folly },
  { terms: `
      charlatan, quack, fraudster, grifter, con man, con artist, huckster, scammer, shyster, snake oil salesman, snake oil merchant,
      snake oil seller, snake oil peddler, mountebank, phoney, phony, fake doctor, pretend doctor, poseur, liar, hypocrite, shill,
      conspiracy nut, crackpot, wingnut, moonbat, tinfoil hatter, flat-earther, covidiot, nutjob, nut job, wacko`, forms: 'noun', because: fraud },
  { terms: `
      coward, wimp, wuss, crybaby, snowflake, yes-man, sycophant, bootlicker, brown-noser, toady, lickspittle, stooge, sheeple, keyboard
      warrior, clout chaser, nonentity, loser, saddo, sad sack, waste of space, waste of oxygen, chancer, jobsworth, bean counter, pen
      pusher, pencil pusher, paper pusher, box-ticker, empty suit, stuffed shirt, windbag, gasbag, blowhard, bigmouth, loudmouth,
      know-it-all, smart alec, smart aleck, clever clogs, drama queen, busybody, curtain-twitcher, pearl-clutcher, virtue signaller,
      turncoat, scab, judas`, forms: 'noun', because: weak },
  { terms: `
      bloodsucker, ghoul, sleazeball, slimeball, weasel, harpy, psychopath, sociopath, little hitler, scumbag, lowlife, dirtbag,
      bottom-feeder, clown show, gobshite`, forms: 'noun', because: vile },
]);

/** Nouns that insult only when somebody is called one: `you are a joke`. */
export const insultWhenCalled = defineLexicon('insult-when-called', [
  { terms: `
      fool, dummy, dope, spanner, melt, plank, git, div, divvy, dill, nong, dag, goof, wombat, joker, laughing stock, mug, clot, clod,
      egghead, fathead, duffer, ullu, gadha, buddhu, block of wood, teaspoon, walnut, turnip, sausage, donut, doughnut, pudding,
      cabbage, potato`, forms: 'noun', because: folly },
  { terms: `
      fraud, impostor, crook, thief, imposter, fake, fibber, sellout, sell-out, hack, hired gun, propagandist, crank, nutter,
      anti-vaxxer, antivaxxer, loon, loony, lunatic, fruitcake, headcase, salesman, hustler`, forms: 'noun', because: fraud },
  { terms: `
      weakling, big baby, baby, toddler, brat, child, jellyfish, doormat, crawler, lackey, flunky, minion, puppet, parrot, poodle,
      lapdog, sheep, lemming, drone, bot, troll, attention seeker, wannabe, nobody, failure, waster, layabout, slacker, shirker, cowboy,
      amateur, show-off, diva, princess, karen, nosy parker, do-gooder, social justice warrior, sjw, traitor, blackleg, grass, snitch,
      snake, waste of a degree, waste of a licence`, forms: 'noun', because: weak },
  { terms: `
      vermin, parasite, leech, vulture, creep, sleaze, rat, rodent, worm, maggot, cockroach, pest, swine, pig, hog, hyena, jackal, toad,
      cow, goat, hag, witch, shrew, monster, psycho, narcissist, bully, thug, tyrant, dictator, nazi, fascist, butcher, killer,
      murderer, child abuser, disgrace, embarrassment, joke, menace, liability, danger to patients, disaster, train wreck, dumpster
      fire, scum, trash, garbage, filth, stain, boil, haemorrhoid, hemorrhoid, wart`, forms: 'noun', because: vile },
]);

/** Adjectives that insult a person's mind. */
export const stupid = defineLexicon('stupid', [
  { terms: `
      stupid, dumb, thick, dense, dim, dopey, daft, gormless, clueless, witless, brainless, mindless, braindead, brain-dead, idiotic,
      moronic, imbecilic, asinine, illiterate, innumerate, uneducated, ignorant, pig-ignorant, half-witted, slow-witted, dim-witted,
      dimwitted, feeble-minded, simple-minded, gullible, delusional, deluded, deranged, unhinged, insane, mad, barmy, bonkers, loopy,
      crackers, doolally, bananas, nuts, batty, potty, cuckoo, crazy, not all there, not right in the head`, because: 'Of the mind.' },
]);

/** Adjectives that insult a person's worth. */
export const worthless = defineLexicon('worthless', [
  { terms: `
      pathetic, sad, tragic, laughable, ridiculous, embarrassing, useless, worthless, hopeless, inept, incompetent, bumbling,
      amateurish, talentless, third-rate, two-bit, tinpot, jumped-up, self-important, self-appointed, self-styled, so-called, pompous,
      pretentious, smug, sanctimonious, preachy, holier-than-thou, arrogant, entitled, spoilt, spoiled, petulant, childish, infantile,
      juvenile, whiny, whiney, whingeing, whinging, snivelling, sniveling, mewling, bleating, hysterical, shrill, bitter, jealous,
      butthurt, triggered, thin-skinned, spineless, gutless, lily-livered, yellow-bellied, cowardly, two-faced, lying, slimy, sleazy,
      slippery, vile, odious, loathsome, repulsive, disgusting, despicable, contemptible, shameless, heartless, soulless, greedy,
      grasping, bone idle, workshy, work-shy, feckless, washed-up, failed, bargain-bin, bargain-basement, discount, knock-off,
      poundshop, poundland, dime-store, dollar-store, wannabe, pretend, make-believe, cosplaying, mouth-breathing, knuckle-dragging,
      tinfoil, basement-dwelling, attention-seeking`, because: 'Of the worth.' },
]);

/** Where self-taught experts are said to sit: `armchair epidemiologists`, `keyboard social workers`. */
export const armchair = defineLexicon('armchair', [
  { terms: `
      armchair, keyboard, facebook, instagram, insta, tiktok, youtube, twitter, reddit, whatsapp, substack, podcast, google, pinterest,
      etsy, linkedin, bedroom, basement, barstool, sofa, couch, weekend, part-time, wannabe, would-be, self-appointed, self-styled,
      self-proclaimed, so-called, tinfoil, tin-foil, tinfoil-hat, crystal, kale, kombucha, yoga-pants, wellness, woo, bargain-bin,
      discount, budget, poundshop, dollar-store, plastic, pretend, cosplay, clipboard, lanyard, gilet`, because: 'Says: not a real one.' },
]);

/** A crowd with a nickname: `the be-kind brigade`. */
export const band = defineLexicon('band', [
  { terms: `
      brigade, crowd, mob, posse, gang, tribe, squad, cult, clique, coven, cabal, rabble, contingent, chorus, choir, fan club, fanclub,
      cheerleaders, cheer squad, warriors, truthers, zealots, fanboys, fangirls, bros, aunties, uncles, mums, moms, karens, disciples,
      minions, acolytes, groupies, lobby, industrial complex, debating society, appreciation society, girlies, babes, fanatics,
      faithful, apologists, deniers, massive, bunch, set, herd, flock, army, police, patrol, mafia, merchants, peddlers, pushers,
      botherers, huggers, sniffers, worshippers, lot`, because: 'Makes a crowd of those who disagree.' },
]);

/** Names that shrink the one who is spoken to. Warm between friends, so never enough alone. */
export const belittlingVocative = defineLexicon('belittling-vocative', [
  { terms: `
      sweetheart, sweetie, sweetie pie, sweet pea, petal, pet, poppet, princess, precious, honey, hon, hun, babe, babes, dollface,
      darling, dear, dearie, deary, my dear, love, luv, lovey, flower, treasure, sugar, cupcake, sunshine, blossom, buttercup, little
      one, little lady, little man, young man, young lady, missy, madam, girlie, kiddo, kid, kids, sonny, sonny jim, son, boy, boyo,
      laddie, lassie, child, children, boys and girls, grandpa, grandad, boomer`, because: 'Talks down.' },
  { terms: `
      champ, chief, boss, big man, big guy, big fella, tough guy, hotshot, sport, sparky, ace, tiger, cowboy, genius, einstein,
      sherlock, professor, doc, buddy, bud, pal, matey, mate, m8, chum, bruv, bro, bruh, dude, boet, china, bru, bhai, yaar, oga,
      mister, sir, good sir, my friend, old boy, old bean, old chap, my dear fellow, fella, guv, squire, lads, ladies, folks, hero,
      superstar, sister, brother`, because: 'False friendliness.' },
]);
