import { expect, it } from 'vitest';
import { clientIp } from '#auth/client-ip';

const seen = (value: string) => new Headers({ 'x-forwarded-for': value });

it('the address is the one the nearest proxy saw, not what the client claims', () => {
  expect(clientIp(seen('1.1.1.1, 2.2.2.2'))).toBe('2.2.2.2');
  expect(clientIp(seen('2.2.2.2'), 0)).toBe('2.2.2.2');
});

it('with two proxies of our own it stands second from the end', () => {
  expect(clientIp(seen('9.9.9.9, 1.1.1.1, 10.0.0.1'), 2)).toBe('1.1.1.1');
});

it('is null when the chain is shorter than it should be, or holds no address', () => {
  expect(clientIp(seen('10.0.0.1'), 2)).toBeNull();
  expect(clientIp(seen('unknown'))).toBeNull();
  expect(clientIp(new Headers())).toBeNull();
});

it('loses the port and the brackets', () => {
  expect(clientIp(seen('1.2.3.4:5678'))).toBe('1.2.3.4');
  expect(clientIp(seen('[2001:db8::1]:443'))).toBe('2001:db8::1');
  expect(clientIp(seen('2001:db8::1'))).toBe('2001:db8::1');
});
