import { defineLexicon } from '../../reading/lexicon';

/** What work is done on, with and at, so that a job is known when no noun names it. */
export const trades = [
  defineLexicon('trade-object', [
    {
      forms: 'noun',
      terms: `
        tractor, combine, engine, car, motorbike, motorcycle, bike, clock, watch, boat, hull, canoe, surfboard, guitar, violin, piano,
        organ, fiddle, bagpipe, harp, drum, horse, pony, racehorse, greyhound, dog, guide dog, sheepdog, collie, pigeon, budgie, parrot,
        canary, chicken, hen, turkey, goat, sheep, lamb, alpaca, llama, ostrich, emu, cattle, cow, bull, calf, pig, pedigree, bee, hive,
        oyster, mussel, salmon, trout, crab, lobster, fence, dry stone wall, wall, roof, chimney, house, shed, barn, church, steeple,
        bell, headstone, gravestone, coffin, saddle, boot, shoe, hat, wedding dress, dress, suit, kilt, sari, quilt, carpet, rug, basket,
        net, rope, sail, chair, table, cabinet, pinball machine, arcade machine, jukebox, radio, telly, television, computer, phone,
        fridge, lift, boiler, meter, pylon, road, bridge, canal, lock, sword, knife, gun, fireworks, bread, cake, wedding cake, beer,
        cider, cheese, honey, ice cream, vetkoek, samosa, kebab, pie, sausage, fish, fruit, veg, vegetable, flower, orchid, dahlia, leek,
        marrow, pumpkin, rose, tomato, sunflower, grape, vine, wine, whisky, maize, cotton, cocoa, coffee, tea, tobacco, sugar cane,
        newspaper, magazine, ticket, insurance, scrap, antiques, stamp, coin, doll, puppet, toy, model railway, steam engine, old boat,
        vintage car, classic car
      `,
      because: 'Things and creatures that people make, mend, sell or breed for a living.',
    },
    { terms: 'cattle, sheep, fish, veg, machinery, furniture, poultry, livestock, hair, scrap metal, firewood, jewellery, jewelry, pottery', because: 'The same, with no plural.' },
  ]),
  defineLexicon('instrument', [
    {
      forms: 'noun',
      terms: `
        fiddle, violin, viola, cello, bass, double bass, trumpet, cornet, french horn, trombone, tuba, euphonium, flute, clarinet, oboe,
        bassoon, organ, church organ, piano, harp, guitar, banjo, mandolin, ukulele, accordion, concertina, melodeon, bagpipe, tin whistle,
        bodhrán, bodhran, tabla, sitar, sarod, veena, mridangam, steel pan, saxophone, sax, didgeridoo, kora, mbira, marimba, djembe,
        talking drum, harmonica, drum, timpani
      `,
      because: 'Who plays one in a place is known there.',
    },
    { terms: 'drums, bagpipes, pipes, uilleann pipes, the pipes, timpani', because: 'The same, always plural.' },
  ]),
  defineLexicon('craft', [
    {
      forms: 'noun',
      terms: `
        spitfire, lancaster, hurricane, helicopter, chopper, lorry, truck, hgv, road train, logging truck, tanker, bus, school bus, tram,
        train, taxi, minicab, matatu, danfo, keke, boda, okada, rickshaw, auto, tuk tuk, tractor, combine, harvester, ambulance, crane,
        digger, excavator, bulldozer, forklift, plane, jumbo, jet, glider, crop duster, ferry, barge, tug, lifeboat, trawler, yacht,
        submarine, drone, snowplough, snowplow, gritter, milk float, ice cream van, hearse, stagecoach, steam train, racing car
      `,
      because: 'What one drives, flies or sails for a living.',
    },
  ]),
  defineLexicon('work-site', [
    {
      forms: 'noun',
      terms: `
        cannery, mill, paper mill, jute mill, cotton mill, foundry, abattoir, meatworks, freezing works, sawmill, quarry, shipyard,
        dockyard, steelworks, smelter, tannery, brewery, distillery, colliery, coal mine, mine, pit, signal box, warehouse, tile warehouse,
        lumber yard, timber yard, scrapyard, chicken plant, meat plant, packing plant, packing shed, packhouse, call centre, power station,
        power plant, control tower, tea estate, sugar estate, rubber plantation, cattle station, sheep station, shearing shed, dairy, bakery,
        garage, post office, town hall, courthouse, county court, library, fire station, police station, barracks, army base,
        naval base, air base, refinery, oil rig, rig, drill ship, cruise ship, trawler, fish market, garden centre, chip shop,
        chipper, bookies, barber's, hairdresser's, nail bar, butcher's, baker's, florist's, newsagent's, corner shop, tortilla factory,
        factory, plant, steel plant, car plant, data centre, casino, racecourse, stables, stud, kennels, zoo, aquarium, theatre company,
        opera house, radio station, newspaper, nursery, crèche, day care, primary school, secondary school, high school, community college,
        hardware store, feed store, general store, meat market
      `,
      because: 'Who works there is known there.',
    },
    { terms: 'rigs, trawlers, boats, buses, railways, railway, mines, pits, docks, lines, ships, ferries, tugs, oilfields, oil fields, tools, stalls, bins, taxis, trains, trams, barges, dredgers, whalers, fishing boats, prawn boats, cray boats, land, doors', because: 'What one is "on" for a living.' },
  ]),
  defineLexicon('sports-side', [
    {
      terms: `
        games, olympics, paralympics, county, country, club, worlds, commonwealths, championship, championships, league, province, state,
        ireland, england, scotland, wales, india, nigeria, australia, canada, kenya, south africa, new zealand, springboks, wallabies,
        all blacks, black ferns, proteas, super eagles, super falcons, lions, first xi, first xv, firsts, seconds, nationals, regatta,
        minors, under 21s, senior team, national team, national side, village team, local side, reserves
      `,
      because: 'Sides and meetings that have few players.',
    },
  ]),
  defineLexicon('public-seat', [
    {
      forms: 'noun',
      terms: `
        council, county council, parish council, town council, school board, board, bench, cross bench, committee, jury, senate, house,
        lords, parliament, assembly, dáil, cabinet, magistracy, panchayat, gram panchayat, iwi authority, land trust, tribal council,
        band council, vestry, synod, choir, church choir, male voice choir, band, brass band, pipe band, orchestra, county orchestra,
        symphony, opera, chorus, ballet, troupe, quartet, céilí band, ceilidh band, amateur dramatics, drama group, pub quiz team,
        bell tower, church, chapel, mosque, temple, gurdwara, synagogue, lodge, club, rotary club, lions club, legion, rsl, hurling club,
        golf club, bowls club, cricket club, football club, rugby club, lifeboat crew, fire brigade, home guard
      `,
      because: 'Seats and places that everybody in a town can count.',
    },
  ]),
];
