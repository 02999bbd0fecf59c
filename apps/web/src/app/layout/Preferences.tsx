import { useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, type Language, languages } from '../language.ts';
import { Choice, Dropdown } from './Dropdown.tsx';
import classes from './layout.module.css';

const names: [Language, string][] = [
  ['en', languages.en],
  ['fr', languages.fr],
  ['pt', languages.pt],
];
const schemes = [
  ['auto', IconSunMoon],
  ['light', IconSun],
  ['dark', IconMoon],
] as const;

function LanguageMenu() {
  const { t, i18n } = useTranslation();
  return (
    <Dropdown label={t('language')} sign={<IconLanguage size={20} aria-hidden="true" />}>
      {names.map(([language, name]) => (
        <Choice
          key={language}
          lang={language}
          current={i18n.language === language}
          onClick={() => chooseLanguage(language)}
        >
          {name}
        </Choice>
      ))}
    </Dropdown>
  );
}

function SchemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = schemes.find(([scheme]) => scheme === colorScheme)?.[1] ?? IconSunMoon;
  return (
    <Dropdown label={t('scheme.label')} sign={<Current size={20} aria-hidden="true" />}>
      {schemes.map(([scheme, Icon]) => (
        <Choice
          key={scheme}
          current={colorScheme === scheme}
          sign={<Icon size={16} aria-hidden="true" />}
          onClick={() => setColorScheme(scheme)}
        >
          {t(`scheme.${scheme}`)}
        </Choice>
      ))}
    </Dropdown>
  );
}

/** Language and colour scheme, at hand on every page. */
export function Preferences() {
  return (
    <div className={classes.side}>
      <LanguageMenu />
      <SchemeMenu />
    </div>
  );
}
