// Stores of a boat over one step: rain is caught, people eat and drink, water and food run out.
//
// For endure_voyage, once a step for each boat with people aboard, before weaken_bodies. No store falls below
// 0.
#pragma once

#include "sim/phases/step.h"
#include "sim/world/aboard_view.h"

namespace searoom {

// What each person had, as a rate.
struct Intake {
  double water_litres_per_day = 0;
  double meals_per_day = 0;
};

// Reports water_ran_out and food_ran_out, once until new stores come; and `supplied` with the cause "rain"
// when rain has filled the casks again for a day.
Intake use_stores(const Step& step, const Air& air, std::size_t row, std::uint32_t people);

}  // namespace searoom
