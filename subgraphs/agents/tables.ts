import { boolean, foreignKey, index, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Agent.identityType`. */
export const agentIdentityTypes = ['DNI', 'NIE', 'CIF', 'PASSPORT'] as const;

/** Words of `Agent.status`. */
export const agentStatuses = ['APPLICANT', 'ACTIVE', 'SUSPENDED', 'ON_LEAVE', 'TERMINATED'] as const;

/** Words of `Agent.level`. */
export const agentLevels = [
  'TRAINEE',
  'JUNIOR',
  'SENIOR',
  'MANAGER',
  'DIRECTOR',
  'EXTERNAL_COLLABORATOR',
] as const;

/** A person or firm that sells and looks after policies. */
export const agents = pgTable(
  'agents',
  {
    /** Identifier of the agent; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the agent in our network, unique. */
    agentNumber: text().notNull(),
    /** Given name. */
    firstName: text().notNull(),
    /** Family names. */
    lastName: text().notNull(),
    /** E-mail address of the agent at work, unique across agents. */
    email: text().notNull(),
    /** Telephone number at work. */
    phone: text().notNull(),
    /** Mobile number at work. */
    mobile: text(),
    /** Kind of identity document or tax number held. */
    identityType: text({ enum: agentIdentityTypes }).notNull(),
    /** Number of the identity document (DNI, NIE, CIF …), unique across agents. */
    identityNumber: text().notNull(),
    /** Standing of the agent; only an ACTIVE one may sell. */
    status: text({ enum: agentStatuses }).notNull(),
    /** Rank in the network, from TRAINEE to DIRECTOR. */
    level: text({ enum: agentLevels }).notNull(),
    /** Agent this one reports to; null at the top. */
    managerId: text(),
    /** Usual share of the premium earned as commission, in per cent. */
    commissionRate: numeric({ precision: 5, scale: 2 }).notNull(),
    /** Code of the territory mainly worked in. */
    territory: text(),
    /** Further facts of the agent as JSON, such as the DGSFP register key. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('agents_agentNumber_key').on(t.agentNumber),
    uniqueIndex('agents_email_key').on(t.email),
    uniqueIndex('agents_identityNumber_key').on(t.identityNumber),
    index('agents_status_idx').on(t.status),
    index('agents_managerId_idx').on(t.managerId),
    index('agents_territory_idx').on(t.territory),
    index('agents_agentNumber_trgm_idx').using('gin', t.agentNumber.op('gin_trgm_ops')),
    index('agents_firstName_trgm_idx').using('gin', t.firstName.op('gin_trgm_ops')),
    index('agents_lastName_trgm_idx').using('gin', t.lastName.op('gin_trgm_ops')),
    index('agents_email_trgm_idx').using('gin', t.email.op('gin_trgm_ops')),
    searchIndex('agents', ['agentNumber', 'firstName', 'lastName']),
    foreignKey({ name: 'agents_managerId_fkey', columns: [t.managerId], foreignColumns: [t.id] })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `AgentCertification.status`. */
export const agentCertificationStatuses = ['PENDING', 'VALID', 'EXPIRED', 'REVOKED'] as const;

/** A qualification that entitles an agent to sell a kind of insurance. */
export const agentCertifications = pgTable(
  'agent_certifications',
  {
    /** Identifier of the agent certification; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Agent who holds it; the row goes when the agent goes. */
    agentId: text().notNull(),
    /** Name of the qualification. */
    name: text().notNull(),
    /** Body that granted it. */
    issuingOrganization: text().notNull(),
    /** Instant from which it holds. */
    issueDate: instant().notNull(),
    /** Instant at which it runs out; null when it never does. */
    expiryDate: instant(),
    /** Number on the certificate. */
    certificateNumber: text(),
    /** Whether it is VALID, still PENDING, EXPIRED or REVOKED. */
    status: text({ enum: agentCertificationStatuses }).notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('agent_certifications_agentId_idx').on(t.agentId),
    index('agent_certifications_status_idx').on(t.status),
    foreignKey({
      name: 'agent_certifications_agentId_fkey',
      columns: [t.agentId],
      foreignColumns: [agents.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** An area an agent works in. */
export const agentTerritories = pgTable(
  'agent_territories',
  {
    /** Identifier of the agent territory; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Agent who works there; the row goes when the agent goes. */
    agentId: text().notNull(),
    /** Code of the territory. */
    territory: text().notNull(),
    /** Postcodes that make up the area; null or empty means the whole territory. */
    postalCodes: text().array(),
    /** Whether this is the agent's main area. */
    isPrimary: boolean().notNull().default(false),
    /** Instant from which the agent works there. */
    assignedAt: instant().notNull().default(now),
    /** The territory itself, in the territories database. */
    territoryId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('agent_territories_agentId_idx').on(t.agentId),
    index('agent_territories_territoryId_idx').on(t.territoryId),
    index('agent_territories_territory_idx').on(t.territory),
    index('agent_territories_postalCodes_idx').using('gin', t.postalCodes),
    foreignKey({ name: 'agent_territories_agentId_fkey', columns: [t.agentId], foreignColumns: [agents.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
