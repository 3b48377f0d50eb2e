import { defineLexicon } from '../../reading/lexicon';

/** Creatures and things by which their owner is known. */
export const belongings = [
  defineLexicon('animal', [
    {
      forms: 'noun',
      terms: `
        dog, puppy, cat, kitten, horse, pony, donkey, mule, cow, bull, bullock, ox, heifer, calf, pig, piglet, sow, boar, sheep, ram, ewe, lamb, goat,
        kid goat, alpaca, llama, camel, buffalo, bison, moose, elk, stag, deer, kangaroo, wallaby, emu, ostrich, cassowary, wombat, possum, koala,
        dingo, wolf, fox, coyote, badger, bear, cougar, lion, leopard, hyena, jackal, warthog, hippo, elephant, rhino, monkey, baboon, crocodile,
        alligator, snake, python, cobra, adder, mamba, puff adder, viper, taipan, rattlesnake, scorpion, spider, tarantula, tortoise, turtle, lizard, iguana,
        gecko, chameleon, axolotl, frog, toad, parrot, budgie, budgerigar, cockatoo, cockatiel, galah, macaw, canary, pigeon, dove, chicken, hen, rooster,
        cockerel, duck, goose, swan, turkey, peacock, owl, hawk, falcon, eagle, magpie, crow, raven, seagull, penguin, pelican, rabbit, hare, hamster,
        guinea pig, gerbil, rat, ferret, stoat, hedgehog, squirrel, seal, sea lion, shark, stingray, jellyfish, octopus, eel, pike, catfish, bee, wasp,
        hornet, goldfish, koi, whippet, greyhound, labrador, collie, terrier, poodle, dachshund, alsatian, rottweiler, spaniel, kelpie, huskies, husky, corgi, chihuahua, boerboel, ridgeback
      `,
      because: 'Pets, stock and wild animals.',
    },
  ]),
  defineLexicon('vehicle', [
    {
      forms: 'noun',
      terms: `
        car, ute, bakkie, pickup, truck, jeep, land rover, landie, range rover, hilux, land cruiser, van, campervan, camper van, kombi, caravan, motorhome, rv, winnebago,
        bus, minibus, taxi, motorbike, motorcycle, harley, triumph, vespa, moped, scooter, mobility scooter, quad, quad bike, tractor, combine, bicycle, bike, tandem,
        penny farthing, tricycle, unicycle, horsebox, boat, canoe, kayak, narrowboat, houseboat, yacht, dinghy, tinny, trawler, jet ski, snowmobile, skidoo, sled, glider, microlight,
        cadillac, corvette, mustang, chevy, beetle, mini, morris minor, volvo, jaguar, rolls royce, bentley, porsche, ferrari, lamborghini, tesla, reliant robin, bugatti, ambassador, enfield, maruti, mercedes, g-wagon, rickshaw
      `,
      because: 'What somebody is seen in.',
    },
  ]),
  defineLexicon('rare-thing', [
    {
      forms: 'noun',
      terms: `
        lighthouse, windmill, church tower, steeple, bell tower, belfry, crane, scaffold, silo, grain elevator, water tower, cherry picker, ski lift, zip line, bouncy castle, trampoline, dodgem,
        roller coaster, ferris wheel, waltzer, hot air balloon, parachute, paraglider, hang glider, bungee, tightrope, chandelier, stained glass window, stage, pulpit, organ loft, parade float,
        trapeze, chairlift, quad bike, jet ski, snowmobile, tractor, combine, baler, silage pit, slurry pit, grain auger, threshing machine, chaff cutter, sugar cane crusher, wood chipper, chainsaw,
        angle grinder, nail gun, lawnmower, hedge trimmer, cement mixer, forklift, printing press, meat slicer, mincer, pasta machine, candyfloss machine, slingshot, catapult, crossbow, arrow, javelin, discus,
        shot put, hammer throw, harpoon, sword, samurai sword, machete, panga, assegai, boomerang, cannon, firework, catherine wheel, war medal, medal, trophy, bagpipe, trombone, tuba, chess piece, lego, key, padlock, magnet,
        fish hook, fishhook, spark plug, light bulb, lightbulb, toothbrush, fork, spoon, drumstick, knitting needle, crochet hook, candlestick, cucumber, courgette, aubergine, carrot, remote control, airpod, earbud, hearing aid, denture, wedding ring, engagement ring, umbrella, garden gnome, cactus, pineapple, coconut, frozen turkey, pumpkin
      `,
      because: 'What people seldom fall off, meet with or swallow: such an accident gets talked about.',
    },
  ]),
];
