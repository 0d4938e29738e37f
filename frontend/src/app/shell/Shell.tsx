import { Outlet } from '@tanstack/react-router';

import { Banners } from './Banners';
import { FictionalNotice } from './FictionalNotice';
import { Footer } from './Footer';
import { Header } from './Header';
import { SkipToContent } from './SkipToContent';
import { useFocusOnNavigation } from './useFocusOnNavigation';

export function Shell() {
  useFocusOnNavigation();
  return (
    <>
      <SkipToContent />
      <FictionalNotice />
      <Header />
      <Banners />
      <main id="innhold" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
