// How bodies fare at sea: thirst, hunger, immersion. Published formulas, without state.
#pragma once

namespace searoom {

// What a body at rest in the shade loses of water in a day, as shares of its weight.
struct WaterLoss {
  double least = 0.0064;                   // what skin, lungs and kidneys cannot spare
  double sweat_at_32_celsius = 0.0062;     // by the hottest hour of the day
  double sweat_e_folds_in_celsius = 5.4;   // doubles every 3.7
  double surplus = 0.0245;                 // urine above the least, easy sweating, of one who lacks nothing
  double surplus_ends_at_deficit = 0.053;  // of body weight lost: what a body that saves has given up by then
};

// The loss in a day at the hottest hour's temperature, of a body that lacks a share of its weight already:
//
//     least + sweat exp((T - 32) / e_folds) + surplus exp(-(deficit / ends)^2)
//
// By the numbers above a body of 70 kg that has drunk enough loses 2.4 L a day at 28 C and 2.5 L at 32 C; one
// that lacks a tenth of its weight 0.7 and 0.9 L. They are fitted to two things at once. Adolph (1947),
// Physiology of Man in the Desert: days to death at rest in shade by temperature and by water. And a voyage
// of December 2022: 200 people, 22 days adrift in the Andaman Sea, about half a litre each and day, 26 died.
// Fitted to the table alone (0.0098, 0.0105, 7.8, 0.018, 0.010) half die at 32 C without water after 7.4
// days, where the table says 7 and these numbers 8.3; but then the voyage would have left nobody alive
// (tests/science, tests/phases).
double water_loss_per_day(double hottest_of_day_celsius, double water_deficit, const WaterLoss& loss = {});

// Deaths per day of people whose deficits scatter about a mean with a standard deviation (all as shares of
// body weight): nobody dies below `begins`, and beyond it the rate grows with the square, so that it is
// `rate_beyond` at 0.05 beyond. 10 % is delirium, 15-20 % death (Adolph 1947).
struct ThirstToll {
  double begins = 0.10;
  double rate_beyond = 0.6;
  double spread = 0.01;
};
double thirst_deaths_per_day(double mean_deficit, const ThirstToll& toll);

// Deaths per day after some days without food, water given: none at first, then `rate_at_twice` by twice that
// time, growing with the square. Hunger strikers of 1981 died after 45 to 73 days.
struct HungerToll {
  double begins_after_days = 20;
  double rate_at_twice = 5e-4;
  double most = 0.05;
};
double hunger_deaths_per_day(double days_without_food, const HungerToll& toll);

// Survival in water of 28-30 C, where cold takes nobody for a day: people drown when they can swim no more,
// and with a float they last until exhaustion and thirst end it. Shares are of those who entered the water
// together; `share_with_float` is the share of them that holds something that floats.
//
// Sources: Golden and Tipton, Essentials of Sea Survival (2002); US Coast Guard tables of survival by water
// temperature ("indefinite" above 27 C, bounded by exhaustion). Without a float: minutes for who cannot swim,
// half an hour to three hours for weak swimmers, above eight hours for good ones. With one: half are alive
// after a day, nobody after four.

// Share still alive after so many hours.
double in_water_survival(double hours_in_water, double share_with_float);

}  // namespace searoom
