import { isText } from './text.ts';

/** Type and id of a row in one opaque word. */
export function encodeNodeId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** @returns undefined for anything that `encodeNodeId` does not make */
export function decodeNodeId(nodeId: string): { type: string; id: string } | undefined {
  if (!/^[\w-]+$/.test(nodeId)) return undefined;
  const text = Buffer.from(nodeId, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1 || colon === text.length - 1) return undefined;
  const [type, id] = [text.slice(0, colon), text.slice(colon + 1)];
  return isText(id) && encodeNodeId(type, id) === nodeId ? { type, id } : undefined;
}
