import { z } from 'zod';

/** What makes the site itself: `content/site.yaml`. */
export const identitySchema = z.strictObject({
  name: z.string().min(1).describe('The name in the masthead'),
  tagline: z.string().min(1).describe('The line beside the name'),
  description: z.string().min(1).describe('One sentence for search engines and feeds'),
  address: z
    .url({ protocol: /^https?$/ })
    .endsWith('/')
    .describe('Where the site is published, with its path and a slash at the end'),
  language: z.string().min(2).describe('BCP 47 tag of the language of the site'),
  licence: z.strictObject({ name: z.string().min(1), address: z.url() }).describe('Of texts and data'),
});
export type Identity = z.infer<typeof identitySchema>;
