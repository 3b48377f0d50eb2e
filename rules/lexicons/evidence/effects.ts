import { defineLexicon } from '../../reading/lexicon';

/** What one thing does to another. Verbs are listed once;`cause-verb` and`cure-verb` are effect verbs of their own kind. */
export const effects = [
  defineLexicon('effect-verb', [
    {
      terms: `cut, draw, pull, suck, leak, cut down, slash, lower, reduce, decrease, drop, shrink, shorten, lessen, ease, soothe, calm,
        relieve, alleviate, dampen, blunt, suppress, curb, tame, dial down, turn down, bring down, brings down, knock down, knock off,
        knock out, take off, shave off, halve, lop, trim, slow, delay, postpone, stall, halt, stop, block, inhibit, reverse, undo, erase,
        wipe out, wipe, clear, clear up, flush, flush out, purge, sweep away, wash out, draw out, pull out, sweat out, drain, strip,
        dissolve, melt, burn, burn off, starve, kill, kill off, destroy, neutralise, neutralize, detoxify, detox, cleanse, purify,
        disinfect, sterilise, sterilize, quieten, quiet, settle, settle down, iron out, smooth out, flatten, lift off, fade, bleach`,
      forms: 'verb', because: 'It makes less of something, or ends it.',
    },
    {
      terms: `raise, increase, boost, lift, improve, enhance, strengthen, sharpen, speed, speed up, quicken, accelerate, hasten, support,
        promote, restore, rebuild, repair, regrow, regenerate, renew, rejuvenate, replenish, top up, rebalance, balance, regulate,
        stabilise, stabilize, normalise, normalize, double, triple, treble, quadruple, multiply, add, gain, build, grow, thicken, tighten,
        tone, firm, firm up, plump, plump up, deepen, lengthen, prolong, extend, stretch, widen, amplify, rewire, reset, reboot,
        supercharge, turbocharge, kickstart, fire up, rev up, jack up, push up, bump up, drive up, send up, spike, elevate, stimulate,
        activate, switch on, turn on, unlock, optimise, optimize, maximise, maximize, brighten, whiten, fatten, mature`,
      forms: 'verb', because: 'It makes more of something, or begins it.',
    },
    {
      terms: `help, help with, work for, work against, work on, protect, protect against, shield, guard against, prevent, ward off,
        stave off, keep away, keep off, fend off, see off, fight, fight off, combat, beat, tackle, target, treat, manage, remedy, nip,
        shut down, shut off, switch off, turn off, nourish, feed, fuel, hydrate, detangle, unblock, open up, loosen, release, realign,
        free up`,
      forms: 'verb', because: 'It acts for health.',
    },
    {
      terms: `damage, harm, hurt, wreck, ruin, poison, weaken, erode, corrode, rot, inflame, irritate, disrupt, mess with, interfere with,
        deplete, drain, rob, leach, clog, clog up, block up, choke, strangle, scar, age, wear out, wear down, burn out, overload, exhaust,
        cripple, stunt, impair, worsen, aggravate, exacerbate, upset, spoil, cook, fry, thin, sap, dry out, eat away, eat into`,
      forms: 'verb', because: 'It acts against health.',
    },
  ]),
  defineLexicon('cause-verb', [
    {
      terms: `cause, trigger, lead to, bring on, set off, give rise to, result in, contribute to, provoke, induce, produce, create, drive,
        spark, fuel, feed, kick off, underlie, end in, end up as, turn into, give you, give people, give kids, give children, breed, seed,
        predispose to, be behind, be the reason for, be responsible for, account for, come from, come down to, stem from, arise from,
        be down to, be caused by, be due to, trace back to, start with, start in, begin in, be driven by, originate in`,
      forms: 'verb', because: 'One thing is said to bring about another.',
    },
    {
      terms: `cause of, causes of, reason for, reason why, reason behind, root cause, the culprit, the real culprit, to blame for,
        root of, the root of, driver of, source of, because of, thanks to, down to, due to, caused by`,
      because: 'One thing is named as what brought about another.',
    },
  ]),
  defineLexicon('cure-verb', [
    {
      terms: `cure, heal, fix, reverse, eradicate, eliminate, banish, obliterate, vanquish, get rid of, rid you of, clear up, sort,
        sort out, put paid to, see off, make disappear, dissolve, undo, end, resolve, remove, remit, melt away, do away with,
        knock on the head, nip in the bud, wipe out, regrow`,
      forms: 'verb', because: 'Something is said to be gone afterwards.',
    },
    {
      terms: `a cure for, the cure for, the cure, a cure, cure all, cure-all, panacea, miracle, miracle cure, a miracle, miraculous,
        magic bullet, silver bullet, wonder drug, wonder cure, super remedy, game over for, the answer to, the fix for, is reversed,
        are reversed, is cured, are cured, vanishes, vanish, vanished, disappears, disappear, disappeared, goes away, go away,
        gone for good, never comes back, never came back, won't come back, never returns, is history`,
      because: 'Something is said to be gone afterwards.',
    },
  ]),
  defineLexicon('move-verb', [
    {
      terms: `rise, fall, climb, drop, jump, surge, dip, dive, plunge, plummet, tumble, soar, rocket, peak, sink, slide, slip, swell,
        shrink, shift, creep up, go up, go down, come down, come back, level off, double, cost, buy, give, take, save, kill, keep, lose,
        burn, contain, hold, carry, absorb, produce, pick up, find, catch, miss, detect, spot, flag, last, shorten, lengthen`,
      forms: 'verb', because: 'What a measured thing does, or gives and takes.',
    },
  ]),
  defineLexicon('more-less', [
    {
      terms: `more, less, fewer, higher, lower, greater, bigger, smaller, larger, better, worse, faster, slower, quicker, sooner, later,
        longer, shorter, stronger, weaker, safer, riskier, deadlier, healthier, commoner, rarer, thicker, thinner, deeper, harder, easier,
        earlier, younger, older, heavier, lighter, cheaper, likelier, more likely, less likely, more often, less often, more effective,
        less effective, more common, less common, superior, inferior`,
      because: 'Two things are measured against each other.',
    },
  ]),
  defineLexicon('comparison', [
    {
      terms: `better than, worse than, more than, less than, fewer than, higher than, lower than, safer than, stronger than, faster than,
        longer than, more effective than, less effective than, as good as, as well as, as effective as, as safe as, as strong as,
        as bad as, as dangerous as, as deadly as, just as good, every bit as, no better than, no worse than, no different from,
        no more than, equal to, equals, equivalent to, on a par with, on par with, level with, much of a muchness, neck and neck,
        head to head, head and shoulders above, superior to, inferior to, compared with, compared to, versus, vs, against placebo,
        than placebo, than any, than the, than a, twice as, half as, three times as, times as`,
      because: 'Two things are measured against each other.',
    },
    {
      terms: `beat, outperform, outdo, outclass, outstrip, outrank, exceed, surpass, trump, match, rival, equal, win over, win against,
        trounce, thrash, edge out, top, leave behind, knock spots off, run rings round, do more for, do less for, do better than,
        do as well as, work better than, work as well as, hold its own against`,
      forms: 'verb', because: 'Two things are measured against each other.',
    },
  ]),
  defineLexicon('cure-all-scope', [
    {
      terms: `everything, anything, whatever ails you, all that ails you, whatever ails, any disease, all diseases, every disease,
        any illness, all illness, all illnesses, every illness, every condition, any condition, all conditions, all known diseases,
        any ailment, all ailments, every ailment, a multitude of, a host of conditions, the lot, you name it, all kinds of illness,
        all sorts of illness, hundred diseases, a hundred diseases, 100 diseases, hundreds of conditions`,
      because: 'One thing is offered for every illness.',
    },
  ]),
];
