import { boolean, foreignKey, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `User.role`. */
export const userRoleWords = [
  'SUPER_ADMIN',
  'ADMIN',
  'MANAGER',
  'SUPERVISOR',
  'UNDERWRITER',
  'CLAIMS_ADJUSTER',
  'FINANCE',
  'COMPLIANCE_OFFICER',
  'ACTUARY',
  'AGENT',
  'ASSISTANT',
  'AUDITOR',
  'CUSTOMER',
  'PARTNER',
] as const;

/** Words of `User.status`. */
export const userStatuses = ['INVITED', 'ACTIVE', 'LOCKED', 'SUSPENDED', 'DISABLED'] as const;

/** Whoever signs in: an employee, an agent, a partner, a customer of the portal, or the system itself. */
export const users = pgTable(
  'users',
  {
    /** Identifier of the user; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Address the user signs in with, unique; a portal user has that of his customer. */
    email: text().notNull(),
    /** Hash of the password; never leaves the database. */
    passwordHash: text().notNull(),
    /** Given name; the name of the company for the portal user of one. */
    firstName: text().notNull(),
    /** Family names; empty for the portal user of a company. */
    lastName: text().notNull(),
    /** Main role, the name of a row of roles; user_roles holds all of them. */
    role: text({ enum: userRoleWords }).notNull(),
    /** Whether the user may sign in; only ACTIVE may. */
    status: text({ enum: userStatuses }).notNull(),
    /** Instant of the last sign-in; null before the first. */
    lastLoginAt: instant(),
    /** Whether the user has shown that the address is his. */
    emailVerified: boolean().notNull().default(false),
    /** Agent who signs in with it, in the agents database; his rows are what the user may see. */
    agentId: text(),
    /** Customer who signs in with it, in the customers database; his rows are what the user may see. */
    customerId: text(),
    /** Further facts of the user as JSON, such as the desk. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('users_email_key').on(t.email),
    // Doubles the unique index; kept because deployed databases have it.
    index('users_email_idx').on(t.email),
    index('users_role_idx').on(t.role),
    index('users_status_idx').on(t.status),
    index('users_agentId_idx').on(t.agentId),
    index('users_customerId_idx').on(t.customerId),
    index('users_email_trgm_idx').using('gin', t.email.op('gin_trgm_ops')),
    index('users_firstName_trgm_idx').using('gin', t.firstName.op('gin_trgm_ops')),
    index('users_lastName_trgm_idx').using('gin', t.lastName.op('gin_trgm_ops')),
    searchIndex('users', ['firstName', 'lastName']),
    foreignKey({ name: 'users_role_fkey', columns: [t.role], foreignColumns: [roles.name] })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

/** A stay of a user between sign-in and sign-out or expiry. */
export const sessions = pgTable(
  'sessions',
  {
    /** Identifier of the user session; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User who is signed in; his sessions go when he is deleted. */
    userId: text().notNull(),
    /** Token that proves the session, unique; only a hash of it should be kept, and it never leaves the database. */
    token: text().notNull(),
    /** Instant after which the session no longer counts. */
    expiresAt: instant().notNull(),
    /** Network address the user signed in from. */
    ipAddress: text(),
    /** Browser or program the user signed in with, as it names itself. */
    userAgent: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('sessions_token_key').on(t.token),
    index('sessions_userId_idx').on(t.userId),
    // Doubles the unique index; kept because deployed databases have it.
    index('sessions_token_idx').on(t.token),
    index('sessions_expiresAt_idx').on(t.expiresAt),
    foreignKey({ name: 'sessions_userId_fkey', columns: [t.userId], foreignColumns: [users.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `Permission.action`. */
export const permissionActions = [
  'CREATE',
  'READ',
  'UPDATE',
  'DELETE',
  'APPROVE',
  'EXPORT',
  'EXECUTE',
] as const;

/** A right to do one thing to one kind of row. */
export const permissions = pgTable(
  'permissions',
  {
    /** Identifier of the permission; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the right, unique, such as `claims:APPROVE`; API keys refer to it. */
    name: text().notNull(),
    /** What the right allows, in words. */
    description: text(),
    /** Table the right is about. */
    resource: text().notNull(),
    /** What may be done to the rows of the table. */
    action: text({ enum: permissionActions }).notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [uniqueIndex('permissions_name_key').on(t.name), index('permissions_resource_idx').on(t.resource)],
);

/** A right given to one user beside those of his roles. */
export const userPermissions = pgTable(
  'user_permissions',
  {
    /** Identifier of the user permission; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User who has the right. */
    userId: text().notNull(),
    /** Right that is given. */
    permissionId: text().notNull(),
    /** Instant at which the right was given. */
    grantedAt: instant().notNull().default(now),
    /** User who gave it; he cannot be deleted while the grant stands. */
    grantedBy: text().notNull(),
  },
  (t) => [
    uniqueIndex('user_permissions_userId_permissionId_key').on(t.userId, t.permissionId),
    // user_permissions_userId_permissionId_key begins with it; kept because deployed databases have it.
    index('user_permissions_userId_idx').on(t.userId),
    index('user_permissions_permissionId_idx').on(t.permissionId),
    index('user_permissions_grantedBy_idx').on(t.grantedBy),
    foreignKey({ name: 'user_permissions_userId_fkey', columns: [t.userId], foreignColumns: [users.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({
      name: 'user_permissions_permissionId_fkey',
      columns: [t.permissionId],
      foreignColumns: [permissions.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({
      name: 'user_permissions_grantedBy_fkey',
      columns: [t.grantedBy],
      foreignColumns: [users.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

/** A set of rights that goes with a job. */
export const roles = pgTable(
  'roles',
  {
    /** Identifier of the role; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the role, unique; users.role refers to it. */
    name: text().notNull(),
    /** Who has the role and what for. */
    description: text(),
    /** Whether the application itself relies on the role, so that it cannot be removed. */
    isSystem: boolean().notNull().default(false),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [uniqueIndex('roles_name_key').on(t.name)],
);

/** A right that belongs to a role. */
export const rolePermissions = pgTable(
  'role_permissions',
  {
    /** Identifier of the role permission; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Role that has the right. */
    roleId: text().notNull(),
    /** Right that belongs to it. */
    permissionId: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('role_permissions_roleId_permissionId_key').on(t.roleId, t.permissionId),
    // role_permissions_roleId_permissionId_key begins with it; kept because deployed databases have it.
    index('role_permissions_roleId_idx').on(t.roleId),
    index('role_permissions_permissionId_idx').on(t.permissionId),
    foreignKey({ name: 'role_permissions_roleId_fkey', columns: [t.roleId], foreignColumns: [roles.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({
      name: 'role_permissions_permissionId_fkey',
      columns: [t.permissionId],
      foreignColumns: [permissions.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** A request to choose a new password, proven by a link in an e-mail. */
export const passwordResets = pgTable(
  'password_resets',
  {
    /** Identifier of the password reset; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User whose password it is; his requests go when he is deleted. */
    userId: text().notNull(),
    /** Token of the link, unique; only a hash of it should be kept, and it never leaves the database. */
    token: text().notNull(),
    /** Instant after which the link no longer works. */
    expiresAt: instant().notNull(),
    /** Instant at which the new password was chosen; null when it was not, and a link works once. */
    usedAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('password_resets_token_key').on(t.token),
    index('password_resets_userId_idx').on(t.userId),
    // Doubles the unique index; kept because deployed databases have it.
    index('password_resets_token_idx').on(t.token),
    foreignKey({ name: 'password_resets_userId_fkey', columns: [t.userId], foreignColumns: [users.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** A role of a user. */
export const userRoles = pgTable(
  'user_roles',
  {
    /** Identifier of the user role grant; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User who has the role. */
    userId: text().notNull(),
    /** Role the user has. */
    roleId: text().notNull(),
    /** User who gave it, by id and without a constraint, so that the giver may go. */
    grantedBy: text().notNull(),
    /** Instant at which the role was given. */
    grantedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('user_roles_userId_roleId_key').on(t.userId, t.roleId),
    index('user_roles_roleId_idx').on(t.roleId),
    foreignKey({ name: 'user_roles_userId_fkey', columns: [t.userId], foreignColumns: [users.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({ name: 'user_roles_roleId_fkey', columns: [t.roleId], foreignColumns: [roles.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
