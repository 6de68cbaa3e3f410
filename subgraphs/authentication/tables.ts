import { boolean, foreignKey, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

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

/** ???. */
export const users = pgTable(
  'users',
  {
    /** Identifier of the user; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    email: text().notNull(),
    /** ???. */
    passwordHash: text().notNull(),
    /** ???. */
    firstName: text().notNull(),
    /** ???. */
    lastName: text().notNull(),
    /** ???. */
    role: text({ enum: userRoleWords }).notNull(),
    /** ???. */
    status: text({ enum: userStatuses }).notNull(),
    /** ???. */
    lastLoginAt: instant(),
    /** ???. */
    emailVerified: boolean().notNull().default(false),
    /** ???. */
    agentId: text(),
    /** ???. */
    customerId: text(),
    /** ???. */
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
    foreignKey({ name: 'users_role_fkey', columns: [t.role], foreignColumns: [roles.name] })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

/** ???. */
export const sessions = pgTable(
  'sessions',
  {
    /** Identifier of the user session; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    token: text().notNull(),
    /** ???. */
    expiresAt: instant().notNull(),
    /** ???. */
    ipAddress: text(),
    /** ???. */
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

/** ???. */
export const permissions = pgTable(
  'permissions',
  {
    /** Identifier of the permission; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    resource: text().notNull(),
    /** ???. */
    action: text({ enum: permissionActions }).notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [uniqueIndex('permissions_name_key').on(t.name), index('permissions_resource_idx').on(t.resource)],
);

/** ???. */
export const userPermissions = pgTable(
  'user_permissions',
  {
    /** Identifier of the user permission; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    permissionId: text().notNull(),
    /** ???. */
    grantedAt: instant().notNull().default(now),
    /** ???. */
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

/** ???. */
export const roles = pgTable(
  'roles',
  {
    /** Identifier of the role; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    isSystem: boolean().notNull().default(false),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [uniqueIndex('roles_name_key').on(t.name)],
);

/** ???. */
export const rolePermissions = pgTable(
  'role_permissions',
  {
    /** Identifier of the role permission; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    roleId: text().notNull(),
    /** ???. */
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

/** ???. */
export const passwordResets = pgTable(
  'password_resets',
  {
    /** Identifier of the password reset; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    token: text().notNull(),
    /** ???. */
    expiresAt: instant().notNull(),
    /** ???. */
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

/** ???. */
export const userRoles = pgTable(
  'user_roles',
  {
    /** Identifier of the user role grant; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    roleId: text().notNull(),
    /** ???. */
    grantedBy: text().notNull(),
    /** ???. */
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
