import { domain, entity } from '../_engine/domain.ts';
import {
  passwordResets,
  permissions,
  rolePermissions,
  roles,
  sessions,
  userPermissions,
  userRoles,
  users,
} from './tables.ts';

export default domain('authentication', {
  number: 29,
  description: 'Users, their roles and permissions, and the sessions they have open.',
  entities: {
    User: entity(users, {
      search: ['firstName', 'lastName'],
      edges: {
        roleRef: { to: 'Role', via: 'role', matching: 'name', inverse: 'usersWithRole' },
        agent: { to: 'Agent', via: 'agentId', inverse: 'users' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'portalUsers' },
      },
      classification: {
        personal: ['email', 'firstName', 'lastName', 'metadata'],
        secret: ['passwordHash'],
      },
      hidden: ['passwordHash'],
    }),
    UserSession: entity(sessions, {
      edges: {
        user: { to: 'User', via: 'userId', inverse: 'sessions' },
      },
      classification: { personal: ['ipAddress', 'userAgent'], secret: ['token'] },
      hidden: ['token'],
    }),
    Permission: entity(permissions),
    UserPermission: entity(userPermissions, {
      edges: {
        grantedByUser: { to: 'User', via: 'grantedBy', inverse: 'userPermissionsGranted' },
        permission: { to: 'Permission', via: 'permissionId', inverse: 'userPermissions' },
        user: { to: 'User', via: 'userId', inverse: 'userPermissions' },
      },
      appendOnly: true,
    }),
    Role: entity(roles),
    RolePermission: entity(rolePermissions, {
      edges: {
        permission: { to: 'Permission', via: 'permissionId', inverse: 'rolePermissions' },
        role: { to: 'Role', via: 'roleId', inverse: 'rolePermissions' },
      },
      appendOnly: true,
    }),
    PasswordReset: entity(passwordResets, {
      edges: {
        user: { to: 'User', via: 'userId', inverse: 'passwordResets' },
      },
      classification: { secret: ['token'] },
      hidden: ['token'],
    }),
    UserRoleGrant: entity(userRoles, {
      edges: {
        role: { to: 'Role', via: 'roleId', inverse: 'userRoles' },
        user: { to: 'User', via: 'userId', inverse: 'userRoles' },
      },
      appendOnly: true,
    }),
  },
});
