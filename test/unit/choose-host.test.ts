import assert from 'node:assert/strict';
import { chooseHost, describeHost, hasDisplay } from '../tools/choose-host.ts';

describe('the VS Code that npm start and npm test take', () => {
  const check = (wanted: string | undefined, installed: boolean, display: boolean, expected: string): void => {
    assert.equal(chooseHost({ wanted, installed, display }).join(' → '), expected);
  };

  it('is the installed one, else a download, else the server', () => {
    check(undefined, true, true, 'desktop → download → server');
    check(undefined, false, true, 'download → server');
  });

  it('is the server at once where no window can be shown', () => {
    check(undefined, true, false, 'server');
    check('', false, false, 'server');
  });

  it('is the one that was asked for, and no other', () => {
    check('server', true, true, 'server');
    check('desktop', false, false, 'desktop');
    assert.throws(() => chooseHost({ wanted: 'browser', installed: true, display: true }), /desktop, download, server/);
  });

  it('is said in one line, with how to choose another', () => {
    assert.equal(
      describeHost('server', '1.139.1'),
      'VS Code: 1.139.1. To choose another, set REPORT_REVIEW_HOST to desktop or download.',
    );
  });

  it('can show a window on Linux only where a display is set', () => {
    assert.equal(hasDisplay({}, 'linux'), false);
    assert.equal(hasDisplay({ DISPLAY: '' }, 'linux'), false);
    assert.equal(hasDisplay({ DISPLAY: ':0' }, 'linux'), true);
    assert.equal(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'), true);
    assert.equal(hasDisplay({}, 'darwin'), true);
  });
});
