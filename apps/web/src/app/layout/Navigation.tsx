import { Badge, NavLink } from '@mantine/core';
import {
  IconBell,
  IconDatabase,
  IconHome,
  IconList,
  IconPlus,
  IconServer,
  IconSettings,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mostCounted, unreadQuery } from '../../api/notifications-query.ts';
import { useFormats } from '../../components/format.ts';
import { useUser } from '../session.ts';

const places = [
  { to: '/', word: 'dashboard', Icon: IconHome },
  { to: '/new', word: 'new', Icon: IconPlus },
  { to: '/jobs', word: 'jobs', Icon: IconList },
  { to: '/services', word: 'services', Icon: IconServer },
  { to: '/panels', word: 'panels', Icon: IconDatabase },
  { to: '/notifications', word: 'notifications', Icon: IconBell },
  { to: '/admin', word: 'admin', Icon: IconSettings },
] as const;

/** How many notifications are unread; nothing when none is. */
function Unread() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { data: count = 0 } = useQuery(unreadQuery);
  if (count === 0) return null;
  return (
    <Badge size="sm" variant="light" aria-label={t('navigation.unread', { count })}>
      {count < mostCounted ? number(count) : `${number(mostCounted - 1)}+`}
    </Badge>
  );
}

/** The places of the app; the one of the page is marked. */
export function Navigation() {
  const { t } = useTranslation();
  const { role } = useUser();
  return places
    .filter(({ to }) => to !== '/admin' || role === 'admin')
    .map(({ to, word, Icon }) => (
      <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
        {({ isActive }) => (
          <NavLink
            component="span"
            active={isActive}
            label={t(`navigation.${word}`)}
            leftSection={<Icon size={18} aria-hidden="true" />}
            rightSection={to === '/notifications' ? <Unread /> : undefined}
          />
        )}
      </Link>
    ));
}
