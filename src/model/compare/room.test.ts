import { expect, test } from 'vitest';
import { roomsOf, type Sized } from './room.ts';

const unit = (name: string, amount: number, measure: 'hours' | 'weeks' | 'ects' = 'hours'): Sized => ({
	unit: { name, size: { amount, in: measure } },
});

test('hours of its own are the room of an outcome', () => {
	expect(roomsOf([{ hours: 20 }, { hours: 30 }], undefined)).toEqual({ rooms: [20, 30], measure: 'hours' });
});

test('the hours of a unit are shared among its outcomes', () => {
	expect(roomsOf([unit('a', 60), unit('a', 60), unit('b', 10)], 900)).toEqual({
		rooms: [30, 30, 10],
		measure: 'hours',
	});
});

test('what is left of a unit goes to those of its outcomes that have no hours of their own', () => {
	expect(roomsOf([{ ...unit('a', 60), hours: 40 }, unit('a', 60), unit('a', 60)], undefined).rooms).toEqual([
		40, 10, 10,
	]);
});

test('weeks divide the nominal duration', () => {
	// 12 of 18 weeks are 600 hours, shared by two outcomes; 6 weeks are 300.
	expect(roomsOf([unit('a', 12, 'weeks'), unit('a', 12, 'weeks'), unit('b', 6, 'weeks')], 900)).toEqual({
		rooms: [300, 300, 300],
		measure: 'hours',
	});
});

test('without hours the nominal duration is shared equally', () => {
	expect(roomsOf([{}, {}, {}], 4500)).toEqual({ rooms: [1500, 1500, 1500], measure: 'duration' });
});

test('without hours and duration rooms are parts of the list', () => {
	expect(roomsOf([{}, {}, {}, {}], undefined)).toEqual({ rooms: [0.25, 0.25, 0.25, 0.25], measure: 'share' });
});

test('an outcome without room beside others with room weighs as these do on the average', () => {
	expect(roomsOf([{ hours: 20 }, { hours: 40 }, {}], undefined).rooms).toEqual([20, 40, 30]);
});
