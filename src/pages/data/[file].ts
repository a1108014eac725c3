import type { APIRoute } from 'astro';
import { mediaTypeOf } from '#src/metadata/dataset-data.ts';
import { getDataFiles, getSite } from '#src/site.ts';
import { listServedFiles } from '#src/views/data-view.ts';

interface Props {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function getStaticPaths(): Promise<{ params: { file: string }; props: Props }[]> {
  const data = await getDataFiles();
  const { identity } = await getSite();
  return (data === undefined ? [] : listServedFiles(data, identity)).map(({ name, bytes }) => ({
    params: { file: name },
    props: { bytes: new Uint8Array(bytes) },
  }));
}

export const GET: APIRoute<Props> = ({ props, params }) =>
  new Response(props.bytes, { headers: { 'content-type': mediaTypeOf(params.file ?? '') } });
