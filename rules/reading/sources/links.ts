import type { Config } from '../../config/config';
import type { Draft, Link } from '../../text/draft';
import type { Backing } from '../sources';

const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');

/** Sites where anybody says anything, and papers that print anything. */
const talk = new RegExp(
  String.raw`(?:^|\.)(?:${anyOf(`reddit facebook fb tiktok instagram youtube youtu twitter x threads quora pinterest mumsnet netmums linkedin
    telegram t discord snapchat wa whatsapp tumblr medium substack blogspot wordpress naturalnews mercola goop infowars dailymail thesun`)})`
  + String.raw`\.(?:com|co\.uk|net|org|me|be|news|uk)$`,
);

/** Pages whose purpose is to sell or to announce. */
const sales = new RegExp(
  String.raw`(?:^|\.)(?:amazon|ebay|etsy|iherb|shopify|myshopify|prnewswire|businesswire|globenewswire)\.|^(?:shop|store|buy)\.`
  + String.raw`|\/(?:shop|store|cart|products?|buy|press|press-releases?|media-kit|testimonials?|discount|ref)(?:[/?#-]|$)|[?&](?:ref|aff|coupon|code)=`,
);

/** Nothing to read there about a claim: a diary, a form, a list of links. */
const errand = new RegExp(
  String.raw`(?:^|\.)(?:calendly|eventbrite|linktr|beacons|forms|docs\.google|zoom|justgiving|gofundme|paypal|ko-fi|patreon)\.`
  + String.raw`|\/(?:${anyOf('book booking bookings appointments? contact subscribe newsletter careers jobs vacancies donate signup register')})(?:[/?#-]|$)`,
);

/** Every link that a reader could follow to check something. */
export function linksAsBacking(draft: Draft, config: Config): Backing[] {
  return draft.blocks.flatMap((block) => block.links).flatMap((link) => backingOf(link, config) ?? []);
}

function backingOf({ kind, url, span }: Link, config: Config): Backing | undefined {
  if (kind !== 'web' || !/[\w-]\.[a-z]{2}/i.test(url) || /^[./#]/.test(url)) return undefined;
  const address = url.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '');
  const host = address.split(/[/?#:]/)[0]!;
  const isTrusted = config.trustedSources.some((trusted) => host === trusted || host.endsWith(`.${trusted}`));
  if (!isTrusted && errand.test(address)) return undefined;
  return { kind: /doi\.org\//.test(address) ? 'doi' : 'link', span, isEvidence: isTrusted || !(talk.test(host) || sales.test(address)) };
}
