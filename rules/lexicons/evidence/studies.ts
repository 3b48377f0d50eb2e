import { defineLexicon } from '../../reading/lexicon';

/** Talk of research. */
export const studies = [
  defineLexicon('study-word', [
    {
      terms: `study, trial, research, paper, papers, meta-analysis, meta-analyses, meta analysis, systematic review,
        review of the evidence, cohort, cohort study, registry, survey, audit, analysis, RCT, rct, rcts, randomised trial,
        randomized trial, randomised controlled trial, randomized controlled trial, clinical trial, literature, finding, data, dataset,
        experiment, investigation, publication, preprint, re-analysis, pooled analysis, journal article, scientific article, case series,
        case-control study`,
      forms: 'noun', because: 'Work that could be named and looked up.',
    },
    {
      terms: `studies, trials, the evidence, evidence, the science, science, the data, the research, the literature, the numbers,
        the figures, the stats, statistics, surveys, experts, scientists, researchers`,
      because: 'Work or people of science, unnamed.',
    },
  ]),
  defineLexicon('says-verb', [
    {
      terms: `show, prove, say, find, found, confirm, demonstrate, suggest, indicate, reveal, tell us, establish, back, back up, support,
        point to, agree, report, conclude, state, estimate, put, note, list, recommend, advise, claim, warn, describe, publish, announce,
        link, settle, be clear, be in, be settled, be unanimous, be overwhelming, bear out, speak for themselves`,
      forms: 'verb', because: 'What research or a body does.',
    },
  ]),
  defineLexicon('measured-verb', [
    {
      terms: `they've measured, they have measured, they measured, they've proved, they've proven, they have proven, they've shown,
        they have shown, they've studied, they've done the studies, it's been proven, it's been proved, it's been shown,
        it has been shown, it has been proven, it has been proved, it's proven, it is proven, it's a proven fact,
        been scientifically proven, scientifically proven, clinically proven, clinically proved, clinically tested, clinically shown,
        science backed, science-backed, evidence backed, proven fact, medical fact, known fact, it's well documented,
        it is well documented, well established, well known, it's well known, it is well known, we now know, it is now known,
        everyone knows, research backed, backed by science, backed by research, backed by evidence, backed by studies,
        peer reviewed studies, study after study, countless studies, numerous studies, hundreds of studies, dozens of studies,
        many studies, multiple studies, several studies, recent studies, a recent study, new research, recent research, latest research,
        the latest research, latest science, the latest science, mountains of evidence, tons of evidence, plenty of evidence,
        ample evidence, all the evidence, decades of research, years of research`,
      because: 'Research is invoked and not named.',
    },
  ]),
  defineLexicon('study-detail', [
    {
      terms: `placebo, placebo arm, control arm, control group, hazard ratio, odds ratio, relative risk, risk ratio, risk difference,
        confidence interval, 95% ci, ci, p value, p values, nnt, number needed to treat, absolute risk, randomised, randomized,
        double-blind, double blind, participants, person-years, follow-up, followed for, median follow-up, primary outcome,
        primary endpoint, the authors, authors, the investigators, interval, heterogeneity, pooled, subgroup, subgroups,
        intention to treat, arm, arms, low certainty, moderate certainty, high certainty, adjusted, unadjusted, in the abstract,
        in the paper, in the supplement`,
      because: 'How a study that was named goes on being told.',
    },
  ]),
];
