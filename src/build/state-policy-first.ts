/**
 * Moves the security policy of a page right behind the declaration of its encoding: a policy in a `<meta>` binds only
 * what follows it (https://www.w3.org/TR/CSP3/#meta-element), and a script in the head sets the reader's colours.
 * A page without a policy, as in `npm run dev`, stays as it is.
 */
export function statePolicyFirst(html: string): string {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0];
  if (policy === undefined) return html;
  return html.replace(policy, '').replace(/<meta charset="utf-8">/, (charset) => charset + policy);
}
