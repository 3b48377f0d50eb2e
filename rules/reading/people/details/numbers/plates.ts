import { isCitation } from './citations';
import type { Found } from './found';

/** Plates whose form is like nothing else: India, Nigeria, Ireland, South Africa, and Britain since 2001. */
const telling: readonly RegExp[] = [
  /\b(?:A[NPRS]|B[HR]|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|N[L]|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}\b/g,
  /\b[A-Z]{3}[ -]\d{2,3}[ -][A-Z]{2}\b/g,
  /\b(?:\d{2}|\d{2}[12])-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WW|WX|LMK)-\d{1,6}\b/g,
  /\b[A-Z]{2,3} ?\d{2,3} ?(?:[A-Z]{2} ?)?(?:GP|NC|EC|WP|MP|FS|NW|ZN)\b|\b[A-Z]{3} \d{3} L\b/g,
  /\b(?:C[A-Z]{0,3}|N[A-Z]{1,3}) \d{3}-\d{3}\b/g,
  /\b[A-Z]{2}[0-7]\d ?[A-HJ-PR-Y]{3}\b/g,
];

/** Elsewhere a plate is capitals and figures like any, and only a vehicle beside it tells. */
const plain = /(?<![\p{L}\p{N}.#-])(?:\d[A-Z]{2} ?\d[A-Z]{2}|[A-Z]{2}\d{2}[A-Z]{2}|[A-Z]{1,4}[ ·-]?\d{2,4}(?:[ -]?[A-Z]{1,3})?|\d{1,4}[ ·-]?[A-Z]{2,4}(?:[ -]?\d{1,4})?)(?![\p{L}\p{N}-])/gu;
const vehicle = /\b(?:cars?|vans?|bakkie|truck|pickup|ute|lorry|jeep|motor(?:bike|cycle)|scooter|scooty|moped|okada|keke|auto(?:rickshaw)?|rickshaw|taxi|cab|minibus|suv|sedan|hatchback|plates?|rego|reg|number ?plate|licen[cs]e plate|vehicle|toyota|ford|honda|hyundai|kia|nissan|mazda|subaru|tesla|bmw|audi|vw|volkswagen|golf|corolla|hilux|civic|maruti|suzuki|mahindra|tata|skoda|vauxhall|astra|corsa|holden|chevy|chevrolet|dodge|f-?150|landcruiser|land rover|mercedes|peugeot|renault)\b/i;

export function platesIn(text: string): Found[] {
  const found = telling.flatMap((format) => [...text.matchAll(format)]);
  if (vehicle.test(text)) found.push(...[...text.matchAll(plain)].filter(isNoModel));
  return found.filter((match) => /\d-\d{3}$/.test(match[0]) || !isCitation(match[0])).map((match): Found => ({ means: 'plate', start: match.index, end: match.index + match[0].length, isPersonal: false }));
}

/** "a BMW 320" and "Ford F150" are models; "GCS 15" and "T 38" are findings. */
function isNoModel({ 0: plate }: RegExpMatchArray): boolean {
  return plate.replace(/\W/g, '').length >= 5 && !/^(?:BMW|VW|GCS|BP|HR|RR|ISS|CT|MRI|ICU|AM|PM|F|X|A|M|I|US|UK|EU|Q|AUDI|COVID|SARS|BMI|SPO|TYPE|KM|MPH|ED|ER|MG|ML)[ -]?\d|\d(?: |-)?(?:MG|ML|MCG|KM|MPH|AM|PM|CC|KG|BPM|IU|YO|HRS|MMHG|MMOL|USD|EUR|GBP|AUD|CAD|NZD|INR|ZAR|NGN|SMD|LED|HP)\b/.test(plate);
}
