import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { setSearchShortcut } from '@/components/searchShortcut';
import { renderAt } from '@/testing/render';
import { SearchBox } from './SearchBox';

const box = () => screen.getByRole('searchbox', { name: 'Søk i Veikart' });

afterEach(() => setSearchShortcut(true));

describe('the search box', () => {
  it('is a search landmark with a label, and a form that a browser could send by itself', async () => {
    await renderAt(<SearchBox />);
    const form = screen.getByRole('search');
    expect(form).toContainElement(box());
    expect(form).toHaveAttribute('action', '/sok');
    expect(box()).toHaveAttribute('name', 'q');
  });

  it('leads to the hits with what was asked in the address, and asks nothing before', async () => {
    const { router } = await renderAt(<SearchBox />);
    await userEvent.type(box(), '  sykefravær {Enter}');
    expect(router.state.location.pathname).toBe('/sok');
    expect(router.state.location.search).toEqual({ q: 'sykefravær' });
  });

  it('shows what the page answers', async () => {
    await renderAt(<SearchBox />, '/sok?q=klima');
    expect(box()).toHaveValue('klima');
  });

  it('is reached with the key /, but not while something is typed', async () => {
    await renderAt(
      <>
        <SearchBox />
        <input aria-label="Et annet felt" />
      </>,
    );
    await userEvent.keyboard('/');
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('');
    const other = screen.getByRole('textbox', { name: 'Et annet felt' });
    await userEvent.type(other, 'a/b');
    expect(other).toHaveFocus();
    expect(other).toHaveValue('a/b');
  });

  it('leaves the key alone when the reader has switched the shortcut off', async () => {
    setSearchShortcut(false);
    await renderAt(<SearchBox />);
    await userEvent.keyboard('/');
    expect(box()).not.toHaveFocus();
    expect(box()).not.toHaveAttribute('aria-keyshortcuts');
  });
});
