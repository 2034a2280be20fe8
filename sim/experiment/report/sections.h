// The sections of a report, in their order. Each is HTML, or nothing where there is nothing to show.
#pragma once

#include <optional>
#include <string>

#include "sim/experiment/design/comparison.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/store/results_db.h"

namespace searoom {

struct ReportInput {
  const ResultsDb& db;
  const Results& all;            // every alternative, as it was run
  const Comparison& comparison;  // of these; of an exploration by policy and seed, over all points
  std::optional<Exploration> exploration;
};

// In what each policy is better or worse than the first, as far as that can be told, in sentences.
std::string answer_section(const ReportInput& input);
// Means, intervals and differences of the main outcomes; all others folded away.
std::string table_section(const ReportInput& input);
// Each run as a dot, for the outcomes that matter most.
std::string dot_plot_section(const ReportInput& input);
// The share of people in safety by days from leaving.
std::string safety_section(const ReportInput& input);
// Person-days stranded on a map: of one run that is named, and of all runs.
std::string map_section(const ReportInput& input);
// Which varied assumption turns the order of policies.
std::string assumption_section(const ReportInput& input);
// What this cannot tell.
std::string limits_section(const ReportInput& input);
// How it came about, and how to make it again.
std::string provenance_section(const ReportInput& input);

// Single runs of an alternative that have a value, at whatever point of an exploration.
std::vector<double> runs_of(const ReportInput& input, const std::string& outcome, std::size_t alternative);

// The outcomes that pictures are made of, by key: those of the list that there are.
std::vector<const ComparedOutcome*> key_outcomes(const Comparison& comparison);

// The first policy and those that differ from it most for the width of their intervals, at most `most`, by
// their place: for pictures that hold only a few.
std::vector<std::size_t> telling_alternatives(const Comparison& comparison, std::size_t most);

// Okabe and Ito (2008): eight colours that colour-blind people tell apart; black for the first policy.
const char* colour_of(std::size_t n);

}  // namespace searoom
