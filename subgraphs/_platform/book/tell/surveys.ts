import { day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';

/** A question of a survey; the first of each is the one that is scored. */
export interface Question {
  readonly id: string;
  readonly kind: 'SCALE' | 'TEXT';
  readonly text: string;
  readonly min?: number;
  readonly max?: number;
}

/** A survey: whom it asks what, and when. */
export interface Survey {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly audience: string;
  readonly questions: readonly Question[];
  readonly isActive: boolean;
  readonly startAt: Instant;
  readonly endAt: Instant | null;
  readonly createdBy: string;
}

const WHY: Question = { id: 'q2', kind: 'TEXT', text: '¿Por qué?' };

function scale(text: string, min: number, max: number): Question {
  return { id: 'q1', kind: 'SCALE', text, min, max };
}

function survey(
  [code, name, type, audience]: readonly [code: string, name: string, type: string, audience: string],
  question: Question,
  description: string,
  [startAt, endAt]: readonly [Instant, Instant | null] = [day(2023, 1, 1), null],
): Survey {
  return {
    ...{ id: idOf('survey', code), code, name, type, audience, description, startAt, endAt },
    ...{ questions: [question, WHY], isActive: endAt === null, createdBy: userId('marketing', 1) },
  };
}

/** The surveys: what customers, leads, agents and employees are asked; one is over. */
export const surveys = {
  nps: survey(
    ['NPS_CLIENTES', 'Recomendación anual', 'NPS', 'CUSTOMERS'],
    scale('¿Nos recomendaría a un familiar o amigo?', 0, 10),
    'A mitad de la anualidad, a uno de cada cuatro tomadores.',
  ),
  claim: survey(
    ['SINIESTRO', 'Su siniestro', 'CLAIM', 'CUSTOMERS'],
    scale('¿Qué le pareció cómo llevamos su siniestro?', 1, 5),
    'Al cerrar cada siniestro.',
  ),
  renewal: survey(
    ['RENOVACION', 'Su renovación', 'RENEWAL', 'CUSTOMERS'],
    scale('¿Quedó claro qué cambiaba al renovar?', 1, 5),
    'Al completar la renovación de una póliza.',
  ),
  complaint: survey(
    ['RECLAMACION', 'Su reclamación', 'CSAT', 'CUSTOMERS'],
    scale('¿Está satisfecho con nuestra respuesta?', 1, 5),
    'Al cerrar una reclamación.',
  ),
  lead: survey(
    ['ALTA', 'Su contratación', 'CES', 'LEADS'],
    scale('Contratar me resultó fácil.', 1, 7),
    'Tres días después de contratar, a quien llegó como contacto.',
  ),
  agent: survey(
    ['PRODUCTO_2026', 'Nuestros productos', 'PRODUCT', 'AGENTS'],
    scale('¿Responden los productos a lo que piden sus clientes?', 1, 5),
    'Una vez al año, a los agentes en activo.',
    [day(2026, 4, 1), null],
  ),
  staff: survey(
    ['EQUIPO_2026', 'Trabajar aquí', 'NPS', 'EMPLOYEES'],
    scale('¿Recomendaría trabajar en esta casa?', 0, 10),
    'Una vez al año, a la plantilla.',
    [day(2026, 5, 4), null],
  ),
  web: survey(
    ['WEB_2024', 'La nueva web', 'CSAT', 'CUSTOMERS'],
    scale('¿Encontró lo que buscaba?', 1, 5),
    'Anónima, durante el estreno de la web.',
    [day(2024, 2, 1), day(2024, 5, 1)],
  ),
} as const;
