import { day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';

/** A picture, film, recording or paper of the website. */
export interface MediaItem {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly url: string;
  readonly fileType: 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT';
  readonly mimeType: string;
  readonly bytes: number;
  readonly size: readonly [width: number, height: number] | null;
  readonly altText: string | null;
  readonly caption: string | null;
  readonly uploadedBy: string;
  readonly at: Instant;
}

/** Id of the item with this file name. */
export function mediaId(fileName: string): string {
  return idOf('content-media', fileName);
}

const KINDS: Readonly<Record<string, readonly [MediaItem['fileType'], string]>> = {
  webp: ['IMAGE', 'image/webp'],
  png: ['IMAGE', 'image/png'],
  mp4: ['VIDEO', 'video/mp4'],
  mp3: ['AUDIO', 'audio/mpeg'],
  pdf: ['DOCUMENT', 'application/pdf'],
};

function item(
  fileName: string,
  [name, altText, caption]: readonly [name: string, altText?: string | undefined, caption?: string],
  bytes: number,
  at: Instant,
): MediaItem {
  const [fileType, mimeType] = KINDS[fileName.split('.').at(-1)!]!;
  const seen = fileType === 'IMAGE' || fileType === 'VIDEO';
  return {
    ...{ id: mediaId(fileName), name, fileName, fileType, mimeType, bytes, at },
    url: `https://static.correduria.example/web/${fileName}`,
    size: seen ? (fileType === 'IMAGE' ? [1600, 900] : [1920, 1080]) : null,
    altText: altText ?? null,
    caption: caption ?? null,
    uploadedBy: userId('marketing', 2),
  };
}

/** The files of the website. */
export const mediaItems: readonly MediaItem[] = [
  item(
    'hogar-portada.webp',
    ['Portada de hogar', 'Salón de una casa con luz de tarde'],
    184_320,
    day(2024, 1, 22),
  ),
  item(
    'auto-portada.webp',
    ['Portada de auto', 'Coche en una carretera de costa'],
    201_114,
    day(2024, 1, 22),
  ),
  item('vida-portada.webp', ['Portada de vida', 'Familia en un parque'], 176_200, day(2024, 1, 23)),
  item(
    'comercio-portada.webp',
    ['Portada de comercio', 'Panadera tras el mostrador'],
    190_870,
    day(2024, 1, 23),
  ),
  item('logotipo.png', ['Logotipo', 'Logotipo de la correduría'], 22_416, day(2023, 11, 6)),
  item(
    'parte-amistoso.mp4',
    [
      'Cómo rellenar un parte amistoso',
      'Dos conductores rellenan un parte',
      'En dos minutos, casilla por casilla.',
    ],
    18_874_368,
    day(2024, 5, 14),
  ),
  item('podcast-01.mp3', ['Seguros en cinco minutos, 1: la regla proporcional'], 5_242_880, day(2025, 2, 3)),
  item(
    'condiciones-generales-hogar.pdf',
    ['Condiciones generales de hogar, 2026'],
    912_384,
    day(2025, 12, 18),
  ),
  item(
    'memoria-2025.pdf',
    ['Memoria anual 2025', undefined, 'Informe sobre la situación y las reclamaciones.'],
    2_411_724,
    day(2026, 4, 2),
  ),
  item(
    'verano-2026.webp',
    ['Campaña de verano', 'Persianas bajadas en una casa de veraneo'],
    166_912,
    day(2026, 4, 20),
  ),
];
