import { defineLexicon } from '../../reading/lexicon';

/** Set phrases that are a taunt in themselves, whoever hears them. */
export const tauntIdiom = defineLexicon('taunt-idiom', [
  { terms: `
      cat got your tongue, your whole personality, your entire personality, another day another, forgotten more about, bold of you, bold
      words from, rich coming from, that's rich, big talk from, big talk for, big words from, big words for, ok boomer, okay boomer,
      condolences to your, i pity the students, i pity the patients, i pity anyone who, pity your students, loud and wrong, wrong and
      loud, and then there's you, then there is you, do us all a favour and, do us all a favor and, do everyone a favour, do everyone a
      favor, show me on the doll, can't have nice things, enjoy your fifteen minutes, enjoy your five minutes, village is missing,
      missing an idiot, missing its idiot, wind it in, what would you know, playing doctor, now do it with, weather down there, settle this outside, square go, hold my stethoscope, thoughts and prayers for your, small man energy, main character
      syndrome, little man syndrome, napoleon complex, touch some grass, crawl out from, crawled out from, crawled out of, slithered
      out, what rock, under your rock, back under the, keyboard courage, brave behind a, brave behind your, keep it classy, stay classy,
      classy as ever, how embarrassing for you, second-hand embarrassment, secondhand embarrassment, embarrassing for you, i'm
      embarrassed for you, embarrassed for you, nobody's buying, nobody is buying, not buying it mate, read it again slowly, read it
      again but slower, sound it out, take your time sounding, ask a grown-up, ask an adult, adult in the room, adult in the house,
      grown-up in the room, use your inside voice, self-awareness of a, blocked and reported, ratioed, l take, skill issue, cope and,
      seething, seethe, mald, clown behaviour, clown behavior, clown shoes, clown nose, big shoes and a red nose, circus called, circus
      left town, circus wants, send in the clowns, honk honk, struck a nerve, touched a nerve, hit a nerve, are you ok hun, u ok hun,
      you ok hun, are we awake yet, who hurt you, who pissed in your cornflakes, fun at parties, hero we needed, said no one ever, bless
      your cotton socks, thanks for playing, cool story bro, cool story, tell me you don't, tell me you've never, tell me you failed,
      say you failed, you're embarrassing yourself, you are embarrassing yourself, embarrassing yourself, making an arse of yourself,
      making a show of yourself, show yourself up, showing yourself up, showing your ignorance, out of your league, punching above your
      weight, batting above your average, all mouth and no, all talk and no, all talk no, all mouth no, all hat and no, all hat no, all
      fur coat and no, fur coat and no knickers, all foam no, all sizzle no, all bark no, all gong and no, lights are on but, lights on
      but, nobody home, no one home, few sandwiches short, sandwich short, sandwiches short, few bricks short, roos loose, kangaroos
      loose, not the sharpest tool, sharpest tool in the, brightest bulb, brightest crayon, sharpest knife in the, one sandwich short,
      elevator doesn't go, lift doesn't go to the top, hamster's dead, wheel's spinning but, picnic short, special kind of stupid, stuck
      on stupid, thick as mince, thick as pigshit, thick as two, thick as champ, two short planks, dense as, dumber than, thicker than,
      dimmer than, as much use as, about as much use, about as useful as, about as welcome as, useful as a, chocolate teapot, chocolate
      fireguard, waste of good, run your mouth, running your mouth, running his mouth, running her mouth, shoot your mouth off, shooting
      your mouth off, flapping your gums, gob off, gobbing off, mouthing off, throwing your toys out of the pram, toys out of the pram,
      toys out the pram, spit the dummy, spat the dummy, spitting the dummy, chucked a tanty, throwing his toys, throwing her toys,
      little meltdown, keep digging, keep embarrassing, living rent free, rent-free in your head, rent free in his head, mike drop, sit
      on it and, pull the other one, not on my watch sunshine, and yet here you are, mount stupid, walking argument for, colour me
      shocked, color me shocked, colour me unsurprised, who'd have thunk, cry me a river, world's smallest violin, tiniest violin,
      smallest violin, tiny violin, violins out, my heart bleeds, heart bleeds for, boo hoo, diddums, poor diddums, poor poppet, bless
      the poor, aw bless, ah bless, aww bless, god love you, god love him, god love her, god help your patients, god help their
      patients, god help the patients, lord help your patients, pity your patients, i pity your patients, feel sorry for your patients,
      fear for your patients, to my face, say that to my face, i dare you, i double dare you, dare you to, come at me, bring popcorn,
      got my popcorn, grab the popcorn, name checks out, username checks out, handle checks out, bio says it all, reading's hard,
      science is scary, facts are hard, share with the class, for the slow ones, for the slow ones at the back, for those at the back,
      for the hard of thinking, hard of thinking, hard of reading, hard of learning, educationally challenged, mentally challenged,
      intellectually challenged, intellectually bankrupt, morally bankrupt, intellectual pygmy, intellectual lightweight, out of the
      gene pool, shallow end of the gene pool, gene pool, darwin award, darwin awards, eating crayons, eating the crayons, ate the
      crayons, eat crayons, eats crayons, sniffing glue, sniffing the glue, licking windows, window licker, window licking,
      windowlicker, licking the windows, mouth breather, mouth breathers, knuckle dragger, knuckle draggers, knuckledragger, lick
      spittle, licking boots, licking the boots, lick boots, kissing the ring, drank the kool-aid, drinking the kool-aid, drink the
      kool-aid, sniffing your own, smell of your own, love the sound of your own voice, up your own, up his own, up her own, up their
      own, head up your, heads up their, head up his, your own arse`, because: 'Sayings with one use: to taunt.' },
]);

/** Sayings that are friendly between friends and taunts in a quarrel. */
export const tauntIfHeated = defineLexicon('taunt-if-heated', [
  { terms: `
      you wish, in crayon, in crayons, exhibit a, poster child for, poster boy for, walking advert for, with the class, rest of the
      class, better luck next time, could do better, try harder, must try harder, do try harder, could try harder, poor baby, poor
      babies, poor lamb, poor lambs, maths is hard, math is hard, words are hard, science is hard, reading is hard, bring it on, out of
      your depth, out of his depth, in your dreams, quelle surprise, imagine my shock, back to the drawing board then, mic drop, nice
      try, close but no cigar, checkmate, see me after class, big words, e for effort, out of your lane, not the sharpest, not the
      brightest, have a meltdown, having a meltdown, above your pay grade, above your paygrade, wee lamb, little lamb, there there,
      lightweight, i rest my case, pass the popcorn, must be fun at parties, patient zero for, and here you are, yet here we are, eating
      glue, eating paste, screw loose, making a fool of yourself, make a fool of yourself, dunning-kruger`, because: 'A taunt only beside other signs of a quarrel.' },
]);

/** What is said of a post or an argument to run down whoever wrote it: `your little rant`. */
export const discourse = defineLexicon('discourse', [
  { terms: `
      thread, post, reply, response, comment, theory, opinion, hot take, take, speech, essay, rant, graph, chart, video, reel, tiktok,
      blog, substack, podcast, newsletter, novel, manifesto, tirade, sermon, lecture, meltdown, tantrum, outburst, performance, crusade,
      campaign, hobby, hashtag, infographic, powerpoint, screenshot, anecdote, story, analysis, argument, letter, review, meme, fan
      club, audience, following, ego, business, empire, course, brand, side hustle, certificate, supplement shop`, forms: 'noun', because: 'What is written or said.' },
]);

/** Words for talk that is worth nothing. */
export const drivel = defineLexicon('drivel', [
  { terms: `
      drivel, bilge, tripe, twaddle, claptrap, gibberish, codswallop, poppycock, balderdash, hogwash, baloney, hooey, piffle, tosh,
      waffle, verbal diarrhoea, verbal diarrhea, word salad, ramblings, ravings, rantings, witterings, bleating, bleatings, whining,
      whingeing, whinging, mewling, squawking, yapping, posturing, preening, bluster, hot air, guff, tantrum, hissy fit, meltdown, brain
      fart, brain farts, keyboard vomit, nonsense, rubbish, garbage, pseudo-intellectual, mansplaining`, because: 'Contempt for what somebody said.' },
]);

/** Outings that anyone could organise: `couldn't run a bath`. */
export const easyTask = defineLexicon('easy-task', [
  { terms: `
      bath, tap, raffle, tombola, bake sale, cake sale, jumble sale, egg and spoon race, sack race, three-legged race, sock drawer,
      cutlery drawer, whelk stall, lemonade stand, parade, party, picnic, queue, bun fight, knees-up, piss-up, drink-up, barbecue,
      barbie, braai, school disco, disco, nativity, nativity play, carol service, village fete, fete, bingo night, quiz night, pub
      crawl, sausage sizzle, chook raffle, lunch, sandwich, tea round, cup of tea, cuppa, kettle, egg, toaster, puddle, light switch,
      doorbell, shoelace, shoelaces, barn door, paper bag, wet paper bag, barn, door handle, car boot sale, fun run, birthday party,
      kitty party, tea party, conga, mexican wave, car park, menu, snowball fight, cow's arse with a banjo, banjo, hole in the ground,
      brothel, brewery`, forms: 'noun', because: 'Nobody fails at these.' },
]);

/** Names with a title that nobody holds: `Dr. Participation Trophy`. */
export const mockTitle = defineLexicon('mock-title', [
  { terms: `
      participation trophy, chatterbox, moany, whinge, entitled, demanding, sweaty, smelly, know-my-rights, participation medal,
      know-it-all, knows-best, smug, smarty pants, smartypants, doom, gloom, doom and gloom, obvious, hindsight, clipboard, ring light,
      lanyard, karen, moaner, misery, grumpy, grumpypants, shouty, angry, ego, selfie, hashtag, clickbait, conspiracy, tinfoil,
      facebook, youtube, tiktok, wikipedia, podcast, powerpoint, spreadsheet, important, self-important, pompous, perfect, high and
      mighty, holier-than-thou, snowflake, fancy pants, fancypants, big shot, big man, nobody, nothing, absolutely nothing, sweet
      nothing, nowhere, not-my-problem, useless, clueless, bluster, meltdown, tantrum, drama, chaos, delusion, denial, opinions, hot
      air, hot takes, crystals, woo, kale, celery juice, quackery, quack, crank, moonbeam, sunshine and rainbows`, because: 'A title that mocks.' },
]);

/** Washing and healthy living that a patient is said never to have met. */
export const goodHabit = defineLexicon('good-habit', [
  { terms: `
      toothbrush, toothpaste, floss, soap, bar of soap, shower, bath, flannel, deodorant, shampoo, razor, washing machine, comb,
      vegetable, salad, green vegetable, lettuce leaf, gym, treadmill, staircase, flight of stairs, condom, contraception, job, day's
      work, hard day's work, dentist, sit-up, jog, glass of water`, forms: 'noun', because: 'Good habits.' },
]);
