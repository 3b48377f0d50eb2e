import { defineLexicon } from '../../reading/lexicon';

/** Verbs of what may go wrong or right with a body, for claims that nothing ever does. */
export const outcomes = [
  defineLexicon('harm-verb', [
    {
      terms: `harm, hurt, damage, injure, poison, wound, scar, maim, bruise, kill, fail, misfire, backfire, go wrong, do harm,
        do any harm, do damage, do you harm, come to harm, overdose, interact, clash, relapse, recur, return, come back, come off,
        grow back, go bad, get worse, slip, rupture, tear, snap, burst, break, die, suffer, bleed, clot, choke, drown, burn, addict,
        wear off, regain, let you down, disappoint, wreck, ruin, bother, touch`,
      forms: 'verb', because: 'What is said never to happen.',
    },
  ]),
  defineLexicon('take-ill-verb', [
    {
      terms: `get, catch, have, develop, contract, need, cause, trigger, give, make, be, become, miss, see, lead to, end in, bring on,
        put on, pass on, spread, transmit, require, touch, end up with, die of, die from, suffer from, come down with, go down with, want,
        lose, give birth to`,
      forms: 'verb', because: 'With an illness or harm as its object.',
    },
  ]),
  defineLexicon('vanish-verb', [
    {
      terms: `vanish, disappear, clear, clear up, go away, lift, dissolve, melt, melt away, resolve, fade, shrink, stop, settle, heal,
        evaporate, leave, dry up, come right, ease, fall, drop, come down, come back, improve, return`,
      forms: 'verb', because: 'What an ailment is said to have done.',
    },
    {
      terms: `gone, went, no more, was history, like a charm, good as new, symptom free, pain free, off the tablets, off my tablets,
        off medication, back to normal, in remission, cancer free, all clear, clear as a bell`,
      because: 'What an ailment is said to have done.',
    },
  ]),
  defineLexicon('drug-maker', [
    {
      terms: `maker, manufacturer, firm, company, corporation, lobby, lobbyist, industry, insurer, shareholder, vendor, seller, money,
        pharma, big pharma, drug company, drug rep, cereal company, tobacco, dairy, sugar industry, food giant, supplement company,
        device company, accountant, bean counter, politician, government, billionaire, patent holder, patent`,
      forms: 'noun', because: 'Who is said to have paid for what is known.',
    },
  ]),
  defineLexicon('finding-word', [
    {
      terms: `result, data, trial, study, evidence, truth, cure, harm, side effect, risk, death, finding, paper, research, figure,
        numbers, story, injury, remedy`,
      forms: 'noun', because: 'What is said to be hidden.',
    },
  ]),
  defineLexicon('rulebook', [
    {
      terms: `
        guideline, guidance, guidelines, recommendation, leaflet, schedule, textbook, curriculum, protocol, calculator, journal,
        committee, panel, college, academy, food pyramid, pyramid, regulator, watchdog,
        advice, policy, rule`,
      forms: 'noun', because: 'What is said to have been bought.',
    },
  ]),
];
