import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';

interface Own {
  ref?: Ref<HTMLAnchorElement>;
  children?: ReactNode;
}

const PlainAnchor = (props: Omit<AnchorProps, 'href'> & Own) => <Anchor {...props} />;
const PlainButton = (props: Omit<ButtonProps, 'href'> & Own) => <Button component="a" {...props} />;

/** A link to a place of the app. */
export const AnchorLink = createLink(PlainAnchor);

/** A link to a place of the app that looks like a button. */
export const ButtonLink = createLink(PlainButton);
