import { defineLexicon } from '../../reading/lexicon';

/** What happens to a whole place at once, so that everybody there knows the day. */
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
];
