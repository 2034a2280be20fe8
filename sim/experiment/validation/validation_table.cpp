#include "sim/experiment/validation/validation_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/record/telling/text_table.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

using TableRow = std::vector<std::string>;

const TableRow heading_row = {"",       "what",   "observed", "accepted",     "simulated, mean [95 %]",
                              "inside", "result", "naive",    "naive result", "use"};

// As many decimals as the range asks for.
std::string simulated_figure(double value, const Target& target) {
  return figure(value, target.high < 5 ? 2 : target.high < 100 ? 1 : 0);
}

// As the file of targets gives it.
std::string plain(double value) {
  return value == std::floor(value) ? figure(value, 0) : fmt::format("{:g}", value);
}

std::string simulated_in_words(const TargetResult& r) {
  if (r.values.empty()) return "-";
  if (r.summary.defined == 0) return "in no run";
  std::string text = simulated_figure(r.summary.mean, r.target);
  if (r.summary.interval)
    text += fmt::format(" [{}, {}]", simulated_figure(r.summary.interval->low, r.target),
                        simulated_figure(r.summary.interval->high, r.target));
  return text;
}

std::string verdict_in_words(const TargetResult& r) {
  constexpr const char* words[] = {"pass", "FAIL", "not tested"};
  const bool unsure = r.summary.defined > 0 && !r.is_sure();
  return std::string(words[static_cast<std::size_t>(r.verdict)]) + (unsure ? "?" : "");
}

std::string naive_result(const Target& target) {
  if (!target.naive) return "-";
  return target.accepts(*target.naive) ? "pass" : "fail";
}

TableRow row_of(const TargetResult& r) {
  const Target& t = r.target;
  return {t.id,
          t.name + ", " + t.unit,
          plain(t.observed),
          plain(t.low) + " to " + plain(t.high),
          simulated_in_words(r),
          r.values.empty() ? "-" : fmt::format("{:.0f} %", 100 * r.inside),
          verdict_in_words(r),
          t.naive ? plain(*t.naive) : "none",
          naive_result(t),
          std::string(use_in_words(t.use))};
}

// What the table alone would leave open.
std::string notes(const Validation& v) {
  std::string text;
  for (const TargetResult& r : v.results) {
    if (r.verdict == Verdict::not_tested)
      text += fmt::format("{} was not tested: {}.\n", r.target.id, r.not_tested);
    else if (r.summary.defined < r.summary.runs)
      text += fmt::format(
          "{} has a value in {} of {} runs; the mean is over these, and it fails when they are "
          "fewer than half.\n",
          r.target.id, r.summary.defined, r.summary.runs);
  }
  return text.empty() ? "" : "\n" + text;
}

std::string count(std::size_t n, const char* what) {
  return fmt::format("{} {} {}", n, n == 1 ? "was" : "were", what);
}

std::string conclusion(const Validation& v) {
  std::size_t held_out = 0, held_out_passed = 0, naive_passed = 0;
  for (const TargetResult& r : v.results) {
    const bool tested = r.verdict != Verdict::not_tested;
    held_out += tested && r.target.use == Use::held_out;
    held_out_passed += r.verdict == Verdict::passed && r.target.use == Use::held_out;
    naive_passed += tested && r.target.naive && r.target.accepts(*r.target.naive);
  }
  return fmt::format(
      "\nOf {} targets {} passed, {} failed, and {}. Held out and tested: {}, of which {} passed. "
      "Tested targets that the naive values, without a model, would pass: {}.\n",
      v.results.size(), v.count(Verdict::passed), v.count(Verdict::failed),
      count(v.count(Verdict::not_tested), "not tested"), held_out, held_out_passed, naive_passed);
}

}  // namespace

std::string validation_table(const Validation& v) {
  const std::uint64_t last = v.plan.first_seed + v.plan.runs - 1;
  std::vector<TableRow> rows = {heading_row};
  for (const TargetResult& r : v.results) rows.push_back(row_of(r));
  return fmt::format("{}\n{} runs, seeds {} to {}\n\n", v.title, v.plan.runs, v.plan.first_seed, last) +
         text_table(rows) +
         "\nA target passes when the mean over runs lies in the accepted range. Brackets: 95 % interval of "
         "the "
         "mean, over runs.\ninside: share of single runs in the range. naive: what someone without a model "
         "would "
         "have said.\nuse: whether the figure was an input to the world, tuned on, or held out.\n" +
         notes(v) + conclusion(v);
}

}  // namespace searoom
