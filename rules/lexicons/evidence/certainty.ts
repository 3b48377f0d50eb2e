import { defineLexicon } from '../../reading/lexicon';

/** How sure a claim sounds. */
export const certainty = [
  defineLexicon('hedge', [
    {
      terms: `may, might, could, perhaps, maybe, possibly, probably, likely, unlikely, seem, seems, seemed, appear to, appears to,
        appeared to, suggest, suggests, suggested, suggesting, suggestive, tend to, tends to, tended to, tendency, can help, can be,
        usually, often, sometimes, generally, mostly, in general, by and large, in most cases, for most people, for many people,
        for some people, in some people, some people, some studies, as a rule, roughly speaking, on the whole, typically, commonly,
        occasionally, rarely, seldom, almost always, nearly always, almost never, hardly ever, apparently, arguably, presumably,
        potentially, plausible, plausibly, uncertain, unclear, unproven, not proven, not clear, not certain, not sure, inconclusive,
        mixed, preliminary, tentative, tentatively, limited evidence, weak evidence, low certainty, moderate certainty, low quality,
        small study, small trial, small studies, observational, associated with, linked with, linked to, correlated with, association,
        correlation, is thought to, are thought to, is believed to, is said to, estimated, an estimate, up for debate, debated,
        jury is out, we don't know, i don't know, nobody knows, not known, hard to say, remains to be seen, early days, more research,
        not everyone, not everybody, not all, not always, not necessarily, it depends, depends on, varies, vary from, no guarantee,
        cannot promise, can't promise, can't say, no promises, few people, most people, many people, little risk, few side effects`,
      because: 'The author leaves room for doubt or exceptions.',
    },
  ]),
  defineLexicon('absolute', [
    {
      terms: `always, never, never ever, not ever, not once, every time, every single, every last, every one of them, each and every,
        without exception, without fail, no exceptions, guaranteed, guarantee, guarantees, completely safe, totally safe, perfectly safe,
        entirely safe, absolutely safe, utterly safe, 100% safe, 100 % safe, 100 percent safe, 100 per cent safe, hundred percent,
        hundred per cent, a hundred percent, a hundred per cent, one hundred percent, one hundred per cent, no risk, zero risk, risk free,
        no risk at all, no risk whatsoever, no side effects, zero side effects, no downside, no downsides, side effect free, no danger,
        no danger at all, no harm at all, whatsoever, full stop, end of story, end of discussion, no ifs, no ifs no buts, no if no but,
        no ifs or buts, no ifs ands or buts, hands down, for good, for life, for ever, forever, once and for all, permanently, impossible,
        physically impossible, biologically impossible, medically impossible, cannot possibly, can't possibly, couldn't possibly,
        does not exist, doesn't exist, don't exist, do not exist, no such thing, undoubtedly, indisputably, unquestionably,
        without a doubt, without doubt, beyond doubt, beyond question, beyond dispute, invariably, inevitably, foolproof, fail safe,
        failsafe, infallible, works every time, never fails, has never failed, sure fire, surefire, dead certain, dead cert,
        in every case, in all cases, 100% effective, 100% natural, 100% cure, 100% preventable, 100% curable, totally harmless,
        completely harmless, perfectly harmless, entirely harmless, absolutely harmless, absolutely no, absolutely everyone,
        absolutely everybody, at any dose, in any dose, at any age, in any quantity, no matter what`,
      because: 'The author leaves no room for doubt or exceptions.',
    },
  ]),
  defineLexicon('cannot', [
    {
      terms: `cannot, can't, cant, can not, can never, could never, will never, won't ever, physically can't, simply cannot, simply can't,
        simply doesn't, simply don't, simply does not, simply do not, simply won't, won't, wont, will not, shall not, couldn't, could not`,
      because: 'What is said not to be possible.',
    },
  ]),
  defineLexicon('universal', [
    {
      terms: `every, everyone, everybody, everything, all, anyone, anybody, any, each, whoever, whatever, no one, no-one, noone, nobody,
        none, not one, not a single, not a one, not any, nothing, no, zero, neither, only, every single, every last, all of them,
        all of it, each and every, the only, the one, the real reason, the sole, solely, purely, nothing but, nothing else, exclusively,
        the whole, whole lot`,
      because: 'The author speaks of all cases or of none.',
    },
  ]),
  defineLexicon('promise-word', [
    {
      terms: `promise, i promise, i can promise, guarantee, i guarantee, my word, on my life, in writing, mark my words, trust me,
        believe me, take it from me, bet my house, bet the house, bet my licence, bet my license, hand on heart, swear by, i swear,
        money back, or your money back, you have my word, take my word, take that to the bank, cast iron, copper bottomed, no matter what,
        whatever you do, whoever you are, works for everyone, works for everybody, works for anyone, works on everyone`,
      because: 'The author stakes his or her word on an outcome.',
    },
  ]),
];
