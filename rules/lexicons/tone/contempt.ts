import { defineLexicon } from '../../reading/lexicon';

/** Praise that is meant the other way when it is said to the one who is argued with. */
export const mockPraise = defineLexicon('mock-praise', [
  { terms: `
      adorable, precious, cute, so cute, sweet of you, how sweet, bless, bless you, bless him, bless her, bless them, bless your heart,
      bless your little heart, bless your cotton socks, bless his heart, bless her heart, aww bless, ah bless, bravo, slow clap, golf
      clap, round of applause, standing ovation, gold star, have a biscuit, have a cookie, have a lollipop, have a sticker, here's a
      cookie, here's a medal, here's your medal, want a medal, give the man a medal, give that man a medal, medal's in the post, cookie
      for you, well done you, clever you, clever boy, clever girl, good for you, good boy, good girl, nice try, nice one genius, cute
      theory, cool story, cool story bro, congrats on, congratulations on, kudos for, hats off, chapeau, brave of you, how brave, how
      courageous, how noble, how generous, how gracious, how kind of you, how thoughtful, how modest, how original, how novel, how
      quaint, how charming, how lovely for you, how nice for you, how very, lovely of you, big of you, good of you, kind of you, decent
      of you, charming, fascinating, riveting, impressive, stunning work, stellar work, top marks, full marks, ten out of ten, a for
      effort, participation trophy, participation medal, genius, brilliant, tour de force, masterclass`, because: 'Sarcasm wears politeness.' },
]);

/** What somebody is said to lack, or to have no more of than a thing has. */
export const faculty = defineLexicon('faculty', [
  { terms: `
      spine, backbone, backbones, spines, balls, bottle, guts, stomach, courage, nerve, gumption, brain, brains, brain cell, brain
      cells, braincell, braincells, grey matter, gray matter, iq, wit, wits, intellect, intelligence, common sense, sense, wisdom,
      insight, clinical insight, clinical acumen, acumen, judgement, judgment, grasp, self-awareness, attention span, vocabulary,
      reading age, reading comprehension, literacy, memory, imagination, charm, charisma, personality, manners, bedside manner, people
      skills, social skills, emotional intelligence, empathy, compassion, warmth, soul, heart, conscience, integrity, morals, ethics,
      principles, decency, dignity, shame, humility, class, taste, depth, nuance, subtlety, finesse, leadership, competence, skills,
      clinical skills, work ethic, sense of humour, sense of humor, moral compass, prefrontal cortex, frontal lobe, frontal lobes,
      cortex, organisational skills, dexterity, aim, situational awareness`, because: 'What a person needs to be respected.' },
]);

/** More than: `better arguments on a cereal box`. */
export const better = defineLexicon('better', [
  { terms: `
      better, smarter, brighter, sharper, firmer, stronger, clearer, cleverer, wiser, kinder, warmer, funnier, livelier, deeper,
      tougher, braver, bigger, harder, more, fewer, quicker, faster, saner, straighter, finer, superior, greater, prettier, healthier,
      more honest, more intelligent, more useful`, because: 'Words that compare upward.' },
]);

/** Things and creatures that nobody wants to be compared with. */
export const lowlyThing = defineLexicon('lowly-thing', [
  { terms: `
      house plant, houseplant, pot plant, potted plant, cactus, weed, cucumber, turnip, potato, spud, cabbage, carrot, courgette,
      lettuce, limp lettuce, wet lettuce, aubergine, banana, lemon, sprout, parsnip, swede, mushroom, yoghurt, yogurt, jelly, custard,
      custard cream, blancmange, trifle, porridge, soup, noodle, overcooked noodle, wet noodle, linguine, spaghetti, overcooked
      spaghetti, pasta, biscuit, digestive biscuit, soggy biscuit, rich tea biscuit, cookie, bagel, sandwich, soggy sandwich, crisp,
      crisp packet, chip, wet chip, cereal box, cornflakes packet, cereal packet, fortune cookie, christmas cracker, cracker joke,
      sausage roll, pie, pudding, marshmallow, meringue, souffle, soufflé, pot noodle, samosa, pakora, dhokla, mandazi, pap, biltong,
      cream cracker`, forms: 'noun', because: 'Food and plants.' },
  { terms: `
      teaspoon, spoon, fork, spork, teapot, chocolate teapot, chocolate fireguard, kettle, toaster, fridge, bin, wheelie bin, bucket,
      mop, sponge, doorknob, doorstop, door handle, doormat, doorbell, brick, rock, bag of rocks, box of rocks, bag of hammers, bag of
      spanners, hammer, plank, two short planks, short plank, shovel, stapler, paperclip, paper clip, filing cabinet, photocopier, lamp
      post, lamppost, traffic cone, traffic light, vending machine, parking meter, parking lot, car park, speed bump, shopping cart,
      shopping trolley, trolley, beanbag, bean bag, cushion, sofa, deckchair, mannequin, coat stand, hat stand, coat hanger, coat rack,
      beermat, beer mat, napkin, tea towel, dishcloth, flannel, damp flannel, wet flannel, damp squib, plastic bag, paper bag, cardboard
      box, wet cardboard, cardboard, postbox, letterbox, fax machine, magic 8 ball, magic eight ball, ouija board, dartboard, coin toss,
      raffle, tombola, slot machine, roulette wheel, sat nav, satnav, abacus, colouring book, coloring book, picture book, ladybird
      book, pop-up book, comic, horoscope, ikea manual, screen door, ashtray, handbrake, puddle, drain, drainpipe, kerb, pavement, wall,
      brick wall, fence post, fencepost, gate post, gatepost, garden gnome, gnome, scarecrow, snowman, balloon, kazoo, whoopee cushion,
      party balloon, inflatable, sock, wet sock, sock puppet, glove, wet wipe, tissue, loo roll, toilet brush, toilet roll, plunger,
      bath bomb, candle, scented candle, fridge magnet, novelty mug, ring light`, forms: 'noun', because: 'Household things.' },
  { terms: `
      goldfish, guppy, haddock, trout, amoeba, slug, snail, sea slug, sea cucumber, jellyfish, plankton, barnacle, limpet, mollusc,
      mussel, earthworm, worm, maggot, fly, gnat, mosquito, moth, ant, wasp, cockroach, tick, flea, louse, hamster, gerbil, guinea pig,
      mouse, lab rat, rat, pigeon, seagull, magpie, parrot, budgie, chicken, headless chicken, hen, turkey, duck, goose, ostrich, sheep,
      lamb, goat, cow, donkey, mule, ox, bullock, pig, warthog, baboon, monkey, chimp, sloth, possum, wombat, koala, bulldog, labrador,
      golden retriever, puppy, dog, cat, kitten, tortoise, newt, toad, frog, tadpole, bin chook, ibis, vulture, hyena, stick insect,
      tapeworm, fruit fly`, forms: 'noun', because: 'Creatures.' },
  { terms: `
      toddler, two year old, three year old, four year old, five year old, six year old, seven year old, year old, infant, newborn,
      foetus, fetus, embryo, teenager, drunk, drunk uncle, corpse, work experience kid, intern, children, kids`, forms: 'noun', because: 'Those who cannot yet, or can no longer.' },
]);

/** A pet or a child of the writer who is said to do better. */
export const ownCreature = defineLexicon('own-creature', [
  { terms: `
      my cat, my dog, my hamster, my goldfish, my budgie, my rabbit, my tortoise, my labrador, my spaniel, my terrier, my guinea pig, my
      goat, my parrot, my toddler, my baby, my kid, my nephew, my niece, my five year old, my six year old, my four year old, my three
      year old, my seven year old, my eight year old, my granny, my nan, my grandmother, my houseplant, my pot plant, my plants, my
      cactus, my toaster, my kettle, my fridge, my sourdough starter, my sourdough, my satnav, my umbrella, my gatepost, a goldfish, a
      toddler, a houseplant, a pigeon, a labrador`, because: 'Said to do better than the one who is argued with.' },
]);

/** A child's things and childish places: `still eating the crayons`. */
export const childish = defineLexicon('childish', [
  { terms: `
      crayon, crayons, felt tips, nappy, nappies, diaper, diapers, potty, pull-ups, bib, dummy, pacifier, high chair, playpen, cot,
      sandpit, sandbox, playground, playgroup, nursery, preschool, pre-school, kindergarten, creche, crèche, montessori, playdough,
      play-doh, plasticine, finger paint, finger painting, glue, paste, lego, duplo, etch a sketch, colouring in, coloring in, colouring
      book, coloring book, picture book, picture books, pop-up book, bedtime story, alphabet, abc, abcs, phonics, spelling test, times
      tables, short trousers, school uniform, primary school, grade school, elementary school, junior school, big school, grown-up,
      grown-ups, grownup, a grown up, big boy pants, big girl pants, big boy words, big words, long words, joined-up writing, the
      naughty step, naughty step, naughty corner, time out, nap time, naptime, bedtime, snack time, milk teeth, baby teeth, rusks, fruit
      shoot, sippy cup, kids' table, children's table, year 7, year 8, year 9, year nine, gcse biology, gcse science, gcse maths, eighth
      grade, fifth grade, third grade, seventh grade, ninth grade, high school biology, middle school, standard six, standard 6, class
      5, class v, leaving cert, junior cert, matric`, because: 'A child\'s world.' },
]);

/** Cheap schools of the internet: `did YouTube University give you …`. */
export const cheapSchool = defineLexicon('cheap-school', [
  { terms: `
      youtube university, university of youtube, youtube degree, youtube phd, university of google, google university, google degree,
      google phd, facebook university, university of facebook, facebook degree, facebook phd, tiktok university, tiktok degree, tiktok
      phd, tiktok doctor, whatsapp university, university of whatsapp, instagram university, instagram degree, podcast university,
      reddit university, reddit phd, university of life, school of life, school of hard knocks, degree mill, diploma mill, mail-order
      degree, mail-order diploma, mail-order phd, online certificate, weekend course, weekend certificate, weekend diploma, weekend
      workshop, cereal box, cornflake packet, cornflakes packet, cracker jack box, lucky packet, happy meal, christmas cracker, raffle,
      joe rogan, infowars, pinterest, wellness retreat, one webinar, a webinar, two podcasts, three podcasts, a podcast, a ring light,
      ring light`, because: 'Where somebody is said to have got a degree.' },
  { terms: `
      degree, diploma, phd, doctorate, qualification, certificate, credentials, licence, license, registration`, forms: 'noun', because: 'What is said to be missing or bought.' },
]);

/** Credentials and work that are put in quotation marks to doubt them. */
export const credential = defineLexicon('credential', [
  { terms: `
      doctor, dr, physician, surgeon, nurse, midwife, consultant, specialist, expert, experts, professional, practitioner, healer,
      nutritionist, dietitian, coach, scientist, scientists, researcher, researchers, academic, professor, clinician, therapist,
      journalist, leader, leadership, management, manager, research, research group, science, data, evidence, evidence base, study,
      studies, facts, truth, sources, source, proof, reasoning, logic, argument, arguments, thesis, paper, papers, credentials,
      qualification, qualifications, degree, phd, expertise, experience, clinical experience, training, course, diploma, advice,
      medicine, treatment, protocol, method, practice, clinic, team, debate, questions, asking questions, asking the questions, just
      asking, just asking questions, doing my own research, doing your own research, freedom, concerns, natural, holistic, independent,
      advanced, feedback, review, apology`, because: 'Quotation marks around them say: not really.' },
]);
