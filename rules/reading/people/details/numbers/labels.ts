/** Words that stand before a number and say whose it is. */
export interface Label {
  /** Regular-expression sources, lower case, divided by bars. */
  readonly words: string;
  /** True when the number can only be one person's: such a number needs no story around it. */
  readonly isPersonal: boolean;
  /** True for everyday words, after which a number follows only behind "no", "number", "#" or a colon. */
  readonly isEveryday: boolean;
}

/** Safe Harbor classes (G) to (M) and (R), 45 CFR 164.514(b)(2)(i), and what other countries call the same. */
export const labels: readonly Label[] = [
  // Records. A hospital's own number for somebody goes by another name in each country.
  { isPersonal: true, isEveryday: false, words: String.raw`e?mrn|m\.?r\.? ?no|uhid|umr|ur no|urn|nhi|chi no|phn|ohip|hcn|ihi|ramq|abha|aadhaa?r|adhaa?r|mbi|ppsn?|ssn|nino|u\.?h\.?i\.?d|cr no|ipd? no|opd? no|mlc no|h&c no|nhs no|dni|emr no|hosp no|pt id` },
  { isPersonal: true, isEveryday: true, words: String.raw`nhs|chi|medical record|health record|hospital|hosp|patient(?:['’]s)?|pt|health ?card|health|health insurance|medicare|medicaid|personal health|national insurance|national identity|social security|social insurance|medical aid|nhis|hmo|beneficiary|subscriber|chart|folder|file|record|accession|acc|specimen|episode|encounter|case sheet|admission|ip|op|opd|ipd|cr|ur|nin|sin|ni|passport|driv(?:er['’]?s?|ing) licen[cs]e|voter(?:['’]s)? id|ration card|id book|hospital id|death certificate|birth certificate` },
  // A number of theirs, where the draft tells of somebody.
  { isPersonal: false, isEveryday: false, words: String.raw`uid|vin|imei|(?:number |licen[cs]e )?plates?|rego|key ?safe|s\/n|iban|bib|gate code|door code|ip address` },
  { isPersonal: false, isEveryday: true, words: String.raw`id|card|cc|case|claim|policy|insurance|insurer|member(?:ship)?|account|acct|a\/c|serial|lot|batch|device|implant|pacemaker|prosthesis|pump|sensor|ref|reference|booking|appointment|visit|registration|reg|token|prescription|rx|script|wristband|bracelet|certificate|licen[cs]e|permit|receipt|invoice|bill|locker|lab|slide|block|biopsy|scan|unit|tag|badge|prison|prisoner|inmate|service|force|regimental|employee|staff id|student|docket|crime ref(?:erence)?|incident|cad` },
];

/** Numbers of the profession, of papers and of the trade: nobody's secret. */
export const publicLabels = String.raw`pmid|pmcid|pmc|isbn|issn|doi|nct|isrctn|actrn|chictr|eudract|ctri|prospero|crd|orcid|arxiv|icd(?:[- ]?1[01])?|snomed|loinc|rxnorm|cpt|hcpcs|ndc|din|artg|atc|cas|iso|rfc|ietf|npi|dea|gmc|nmc|hcpc|gphc|gdc|imc|nmbi|ahpra|hpcsa|mdcn|nmc|mci|cpso|cno|prescriber|provider|prescribing|meeting|zoom|webinar|session|course|order|tracking|study|vat|abn|acn|ein|charity|company|companies house|reg(?:istered)? charity|grant|award|trial|protocol|irb|ethics|version|ver|model|page|pages|pp|volume|vol|issue|chapter|section|table|figure|fig|appendix|step|question|room|suite|gate|flight|route|bus|season|podcast|module|cpd|cme|tp|mhra|fda|recall|ta|ng|cg|qs|hs|dg|cochrane|biosample|accession genbank|genbank|catalogue|catalog|sku|product|part|lottery|raffle|po box|box|article|bill c|hr|act|si|statutory`;
