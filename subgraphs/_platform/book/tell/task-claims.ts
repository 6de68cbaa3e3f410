import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Claim, Story } from '../story.ts';
import { fileUrl } from './documents.ts';
import { type Task, type TaskAttachment, tellTask } from './task-facts.ts';

/** How far the handling of a claim is, by the claim's own state. */
const HANDLING: Readonly<Record<string, string>> = {
  REPORTED: 'OPEN',
  PENDING_DOCS: 'BLOCKED',
  PENDING_EXPERT: 'BLOCKED',
  IN_LITIGATION: 'BLOCKED',
  PAID: 'COMPLETED',
  CLOSED: 'COMPLETED',
  REJECTED: 'COMPLETED',
  WITHDRAWN: 'CANCELLED',
};

/** From this much on, in cents, a second adjuster approves what the first proposes. */
export const FOUR_EYES = 3_000_00;

/** The key of the task that handles a claim. */
export function handlingKey(claim: Claim): string {
  return `claim/${claim.number}`;
}

/** The key of the task that approves a claim, or null where one pair of eyes is enough. */
export function approvalKey(claim: Claim): string | null {
  return (claim.approved ?? 0) >= FOUR_EYES ? `claim/${claim.number}/approval` : null;
}

/** When a claim was decided; null where it is not. */
export function decidedAt(claim: Claim): Instant | null {
  if (claim.approved === null) return null;
  return claim.adjustments.at(-1)?.at ?? claim.settledAt ?? claim.updatedAt;
}

/** The work on each claim of a story: to handle it, to ask for papers, to approve what is large. */
export function claimTasks(story: Story): Task[] {
  return story.policies.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      const draw = drawFrom(`claim-tasks-${claim.number}`);
      const adjuster = claim.assignedTo ?? userId('claims', draw.whole(1, 6));
      return [handle(claim, adjuster), ...papers(story, claim, adjuster, draw), ...approve(claim, adjuster)];
    }),
  );
}

function handle(claim: Claim, adjuster: string): Task {
  const status = HANDLING[claim.status] ?? 'IN_PROGRESS';
  const urgent = claim.status === 'FRAUD_SUSPECTED';
  const size = claim.amount >= 20_000_00 ? 'HIGH' : claim.amount < 600_00 ? 'LOW' : 'NORMAL';
  return tellTask({
    key: handlingKey(claim),
    title: `Tramitar el siniestro ${claim.number}`,
    description: 'Importe mínimo a los 40 días de la declaración (art. 18 LCS).',
    type: 'CLAIM_HANDLING',
    priority: urgent ? 'URGENT' : size,
    status,
    assignedTo: adjuster,
    about: ['CLAIM', claim.id],
    from: claim.submittedAt,
    days: 40,
    ...(status === 'OPEN' ? {} : { endedAt: claim.updatedAt }),
  });
}

function papers(story: Story, claim: Claim, adjuster: string, draw: Draw): Task[] {
  const waiting = claim.status === 'PENDING_DOCS';
  if (claim.reviewedAt === null || !(waiting || draw.oneIn(3))) return [];
  const came = waiting ? undefined : Math.min(addDays(claim.reviewedAt, draw.whole(1, 9)), AS_OF);
  const key = `claim/${claim.number}/papers`;
  return [
    tellTask({
      key,
      title: `Pedir documentación del siniestro ${claim.number}`,
      description: 'Fotografías de los daños y presupuesto de reparación.',
      type: 'DOCUMENT_REQUEST',
      status: waiting ? 'OPEN' : 'COMPLETED',
      assignedTo: adjuster,
      assignedBy: adjuster,
      about: ['CLAIM', claim.id],
      from: claim.reviewedAt,
      days: 10,
      parent: handlingKey(claim),
      ...(came === undefined ? {} : { endedAt: came }),
      attachments: came === undefined ? [] : filesOf(story, claim, key, adjuster, came),
    }),
  ];
}

/** The photograph that was asked for, which is a document of the claim. */
function filesOf(story: Story, claim: Claim, key: string, by: string, at: Instant): TaskAttachment[] {
  const photo = claim.documents.find(({ fileType }) => fileType === 'PHOTO');
  const document = story.documents.find(({ id }) => id === photo?.documentId);
  if (document === undefined) return [];
  const { fileName, fileSize, number, versions } = document;
  return [
    {
      id: idOf('task-attachment', key),
      fileName,
      fileUrl: fileUrl(number, versions.length),
      fileSize,
      by,
      at,
      documentId: document.id,
    },
  ];
}

function approve(claim: Claim, adjuster: string): Task[] {
  const key = approvalKey(claim);
  const at = decidedAt(claim);
  if (key === null || at === null) return [];
  return [
    tellTask({
      key,
      title: `Aprobar la indemnización del siniestro ${claim.number}`,
      description: 'Segunda firma: quien tramita no aprueba.',
      type: 'APPROVAL',
      priority: 'HIGH',
      status: 'COMPLETED',
      assignedTo: anotherThan(adjuster),
      assignedBy: adjuster,
      about: ['CLAIM', claim.id],
      from: Math.max(claim.submittedAt, addDays(at, -2)),
      days: 3,
      endedAt: at,
      parent: handlingKey(claim),
    }),
  ];
}

function anotherThan(adjuster: string): string {
  return adjuster === userId('claims', 1) ? userId('claims', 2) : userId('claims', 1);
}
