const charset = '<meta charset="utf-8">';
const policyStart = '<meta http-equiv="content-security-policy"';

/**
 * Moves the security policy of a page right behind the declaration of its encoding: a policy in a `<meta>` binds only
 * what follows it (https://www.w3.org/TR/CSP3/#meta-element), and a script in the head sets the reader's colours.
 * A page without a policy, as in `npm run dev`, stays as it is.
 * @param html a page as bytes, which are moved and not decoded
 */
export function statePolicyFirst(html: Buffer): Buffer {
  const start = html.indexOf(policyStart);
  const end = html.indexOf('>', start) + 1;
  const place = html.indexOf(charset) + charset.length;
  if (start === -1 || end === 0 || place < charset.length || place > start) return html;
  return Buffer.concat([
    html.subarray(0, place),
    html.subarray(start, end),
    html.subarray(place, start),
    html.subarray(end),
  ]);
}
