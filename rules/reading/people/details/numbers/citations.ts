const cited = /^(?:PMID|PMC|ISBN|ISSN|NCT|ISRCTN|ACTRN|DOI|CRD|NG|CG|QS|TA|CD|ICD|CPT|DSM|ISO|SARS|COVID|CA|BIBA|WER|RFC|TEST|HR|HB|BP|RR|OR|GFR|EGFR|CK|CRP|BNP|LDL|HDL|TSH|PSA|INR|BMI|UTC|GMT|USD|GBP|EUR|AUD|CAD|NZD|INR|ZAR|NGN|COX|IL|CYP|HLA|BRCA|HPV|HIV|CVE|GPT|MP|IV|PO|AD|BC|CE|ROM|GCS|NPI|GMC|NMC|HCPC|VAT|ABN|ACN|EST|GDPR|ABC|FRCP|BMW|VW|CBR|HTTP|ID)[ -/]?\d/;

/** True for capitals and figures that name a paper, a guideline, a virus, a standard, a gene, a result or a model rather than a person's thing. */
export function isCitation(code: string): boolean {
  return cited.test(code);
}
