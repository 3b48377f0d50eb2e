import { defineLexicon } from '../../reading/lexicon';

/** What happens to a whole place at once, so that everybody there knows the day; and what people gather for. */
export const events = [
  defineLexicon('public-event', [
    {
      forms: 'noun',
      terms: `
        storm, flood, flooding, cyclone, hurricane, typhoon, tornado, twister, blizzard, snowstorm, ice storm, big freeze, heatwave,
        heat wave, heat dome, bushfire, wildfire, fire, mudslide, landslide, avalanche, earthquake, quake, tsunami, eclipse,
        solar eclipse, lunar eclipse, meteor shower, northern lights, blackout, power cut, power outage, load shedding, train crash,
        bus crash, pile-up, stampede, riot, unrest, coup, protest, rail strike, bus strike, bin strike, lockdown, curfew,
        election, by-election, referendum, jubilee, coronation, royal wedding, state funeral, papal visit, eisteddfod, fleadh,
        national mod, ploughing championships, regatta, races, gymkhana, agricultural show, county show, a&p show, royal show, stampede, rodeo, state fair,
        county fair, carnival, pride march, pride parade, street party, marathon, half marathon, fun run, iron man, ironman, comrades marathon,
        two oceans, cape epic, tour de france, grand prix, world cup, cup final, county final, semi-final, semi final, quarter final,
        grand final, play-offs, playoffs, test match, six nations, lions tour, state of origin, nrl final, afl final,
        stanley cup, world series, super bowl, march madness, olympics, paralympics, commonwealth games, derby, old firm, clásico,
        ipl, ipl final, afcon, nations cup, currie cup, ryder cup, wimbledon, grand national, gold cup, music festival,
        fireworks, festival, parade, durbar, masquerade, new yam festival, kumbh, yatra, rath yatra, procession, pilgrimage, fête, fete
      `,
      because: 'Weather, disasters, votes, matches, feasts and shows.',
    },
  ]),
  defineLexicon('gathering', [
    {
      forms: 'noun',
      terms: `
        mass, evensong, church service, carol service, service of remembrance, friday prayers, puja, aarti, satsang, crusade, vigil, revival, altar, pulpit, wedding, wedding reception,
        funeral, christening, baptism, communion, confirmation, bar mitzvah, bat mitzvah, wake, burial, cremation, nikah, mehndi, sangeet, haldi, baraat, naming ceremony, owambe, lobola, umrah, hajj, garba,
        powwow, hāngī, tangi, corroboree, dawn service, citizenship ceremony, passing out parade, passing-out parade, parade ground, parade square, cenotaph, session, trad session, gig, ceilidh, céilí, karaoke, bingo, pub quiz, darts match, line dance,
        matric dance, matric farewell, debs, prom, school play, nativity play, panto, pantomime, school concert, sports day, prizegiving, prize giving, graduation, assembly, school assembly, spelling bee, choir practice, band practice,
        rehearsal, audition, recital, opening night, curtain call, stage, dance floor, dancefloor, bandstand, rink, ice rink, pitch, camogie pitch, touchline, dugout, sideline, dressing room, changing room, locker room, training, practice, scrum, lineout,
        second period, first period, third period, second half, first half, half-time, half time, extra time, injury time, kick-off, penalty shoot-out, overtime, third quarter, fourth quarter, final over, last over, tenth mile,
        match, final, semi-final, tournament, weigh-in, ring, boxing ring, bout, race, regatta, start line, start box, finish line, parkrun, spin class, yoga class, zumba, aqua aerobics, bowls club, bowling green, golf course, eighteenth hole, velodrome, racecourse, racetrack,
        mart, cattle mart, cattle market, livestock sale, ploughing, shearing competition, braai, potjie, fair, fairground, carnival, rodeo, agricultural show, county show, ploughing match, raffle, auction, book club, council meeting, agm, debate, hustings, count centre, polling station,
        rally, protest, picket line, march, barricade, courtroom, witness box, jury room, dock, checkout, bake-off, hen do, hen night, stag do, stag night, bucks night, leavers' ball, retirement party, birthday party, baby shower, reunion, barn dance, sweat lodge, retreat, pilgrimage, picnic, cruise
      `,
      because: 'Where others were present, so that whoever was there knows who fell ill.',
    },
  ]),
  defineLexicon('stopping-place', [
    { terms: 'lift, elevator, carpark, taxi, cab, uber, rickshaw, bathroom, bath, hallway, driveway, layby, shoulder, forecourt, aisle, toilet, toilets, loo, corridor, barn, shed, bus, train, ferry, plane, boat, field, kitchen, stairs, stairwell, stairwells, foyer, reception, servo, supermarket, pub, church, mosque, caravan, tent, library, lobby, garden, airport, gate, yurt, footwell, ute, bakkie, tractor, helicopter, canoe, dinghy, car park, parking lot, tuk tuk, back seat, front seat, passenger seat, ambulance bay, lay by, hard shoulder, shearing shed, waiting room, petrol station, gas station, drive thru, polling station, police station, bus stop', because: 'Where few are born.' },
  ]),
  defineLexicon('breakdown', [
    { terms: 'collapsed, collapses, collapsing, collapse, arrested, dropped, fainted, faints, seized, keeled, fell, falls, choked, died, dies, stroked, broke, vomited, slumped, passed', because: 'How somebody is taken ill before others.' },
  ]),
];
