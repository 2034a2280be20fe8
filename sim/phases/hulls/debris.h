// What is left of a hull that broke up, adrift with nobody: a boat of its own, "<boat>/debris/1".
//
// leave_debris moves the columns of World::vessels: row numbers outlive it, references into columns do not.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// Puts the debris of a row to sea and returns the row that it has.
std::size_t leave_debris(const Step& step, std::size_t row);

// After some days nobody would find it any more.
void disperse_in_time(const Step& step, std::size_t row);

}  // namespace searoom
