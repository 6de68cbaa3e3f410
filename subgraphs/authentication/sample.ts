import { fakeSecret, idOf } from '../_platform/book/keys.ts';
import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import {
  type Permission,
  permissionId,
  permissions,
  ROLES_SINCE,
  type Role,
  roles,
} from '../_platform/book/tell/roles.ts';
import {
  type Grant,
  type PasswordReset,
  passwordResetsOf,
  rightGrants,
  roleGrantsOf,
  type SignIn,
  signInsOf,
} from '../_platform/book/tell/sign-ins.ts';
import { agentUser, portalUser, type User, users } from '../_platform/book/tell/users.ts';

/** Rows of roles and rights, of users from every desk, of agents and of customers with a portal, and of their sign-ins. */
export default sample('authentication', {
  roles: (chapter) => rows(once(chapter, roles), (role) => [roleRow(role)]),
  permissions: (chapter) => rows(once(chapter, permissions), (permission) => [permissionRow(permission)]),
  users: (chapter) => rows(usersOf(chapter), (user) => [userRow(user)]),
  sessions: (chapter) => rows(usersOf(chapter), (user) => signInsOf(user).map(sessionRow)),
  user_permissions: (chapter) => rows(once(chapter, rightGrants), (grant) => [rightRow(grant)]),
  role_permissions: (chapter) => rows(once(chapter, roles), rolePermissionRows),
  password_resets: (chapter) => rows(usersOf(chapter), (user) => passwordResetsOf(user).map(resetRow)),
  user_roles: (chapter) => rows(usersOf(chapter), (user) => roleGrantsOf(user).map(roleGrantRow)),
});

function* usersOf(chapter: Chapter): Generator<User> {
  yield* once(chapter, users);
  yield* chapter.agents.map(agentUser);
  for (const { customer } of inventedStories(chapter)) {
    const user = portalUser(customer);
    if (user !== null) yield user;
  }
}

function userRow(user: User): Row {
  return {
    id: user.id,
    email: user.email,
    passwordHash: fakeSecret(`password/${user.id}`),
    firstName: user.firstName,
    lastName: user.lastName,
    role: user.role,
    status: user.status,
    lastLoginAt: at(user.lastLoginAt),
    emailVerified: user.emailVerified,
    agentId: user.agentId,
    customerId: user.customerId,
    metadata: user.metadata,
    createdAt: at(user.createdAt),
    updatedAt: at(user.updatedAt),
  };
}

function sessionRow(stay: SignIn): Row {
  return {
    id: stay.id,
    userId: stay.userId,
    token: fakeSecret(`session/${stay.id}`),
    expiresAt: at(stay.expiresAt),
    ipAddress: stay.ipAddress,
    userAgent: stay.userAgent,
    createdAt: at(stay.at),
    updatedAt: at(stay.at),
  };
}

function permissionRow(permission: Permission): Row {
  return { ...permission, createdAt: at(ROLES_SINCE), updatedAt: at(ROLES_SINCE) };
}

function roleRow({ permissions: _, ...role }: Role): Row {
  return { ...role, isSystem: true, createdAt: at(ROLES_SINCE), updatedAt: at(ROLES_SINCE) };
}

function rolePermissionRows(role: Role): Row[] {
  return role.permissions.map((name) => ({
    id: idOf('role-permission', `${role.name}/${name}`),
    roleId: role.id,
    permissionId: permissionId(name),
    createdAt: at(ROLES_SINCE),
  }));
}

function rightRow(grant: Grant): Row {
  return {
    id: grant.id,
    userId: grant.userId,
    permissionId: grant.of,
    grantedAt: at(grant.at),
    grantedBy: grant.by,
  };
}

function roleGrantRow(grant: Grant): Row {
  return {
    id: grant.id,
    userId: grant.userId,
    roleId: grant.of,
    grantedBy: grant.by,
    grantedAt: at(grant.at),
  };
}

function resetRow(reset: PasswordReset): Row {
  return {
    id: reset.id,
    userId: reset.userId,
    token: fakeSecret(`reset/${reset.id}`),
    expiresAt: at(reset.expiresAt),
    usedAt: at(reset.usedAt),
    createdAt: at(reset.at),
    updatedAt: at(reset.usedAt ?? reset.at),
  };
}
