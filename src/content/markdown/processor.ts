import type { Root as HtmlRoot } from 'hast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkBriefs } from './briefs.ts';
import { remarkCitations } from './citations.ts';
import type { MarkdownContext } from './context.ts';
import { remarkEmbeds } from './embeds.ts';
import { remarkHeadings } from './headings.ts';
import { remarkLanguages } from './languages.ts';
import { remarkLinks } from './links.ts';
import { remarkQuotationMarks } from './quotation-marks.ts';
import { remarkTables } from './tables.ts';
import { remarkTerms } from './terms.ts';
import { remarkTextDirectives } from './text-directives.ts';

/** What may reach a page from Markdown. Raw HTML is reported before; this is the second lock. */
const sanitizeSchema: SanitizeSchema = {
  tagNames: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'ul',
      'ol',
      'li',
      'blockquote',
      'hr',
      'br',
      'em',
      'strong',
      'code',
      'pre',
      'a',
      'span',
    ],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'section', 'div', 'img', 'sup'],
  ],
  attributes: {
    a: ['href', 'id', ['rel', 'noopener'], ['className', 'term']],
    h2: ['id'],
    h3: ['id'],
    ol: ['start'],
    span: ['lang'],
    section: ['dataBrief'],
    div: ['dataEmbed'],
    th: ['align'],
    td: ['align'],
    img: ['src', 'alt'],
  },
  // An empty list would let every scheme pass; images are of this site and have none.
  protocols: { href: ['http', 'https'], src: ['none'] },
  clobber: [],
};

/** The one Markdown pipeline: built once, frozen, used by the build, the content check and the tests. */
const processor = unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkTables)
  .use(remarkBriefs)
  .use(remarkHeadings)
  .use(remarkEmbeds)
  .use(remarkTextDirectives)
  .use(remarkQuotationMarks)
  .use(remarkLinks)
  .use(remarkCitations)
  .use(remarkTerms)
  .use(remarkLanguages)
  .use(remarkRehype)
  .use(rehypeSanitize, sanitizeSchema)
  .freeze();

/**
 * Markdown to a tree of HTML. Mistakes go to the context's report.
 * @param bodyStart offset in the file at which the front matter ends; what stands before is passed over
 */
export function renderMarkdown(context: MarkdownContext, bodyStart: number): HtmlRoot {
  const { text } = context.file;
  // Blanks instead of the front matter keep every position in the body what it is in the file.
  const value = text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);
  const file = new VFile({ value, data: { context } });
  return processor.runSync(processor.parse(file), file);
}
