#include "sim/experiment/statistics/stop_rule.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <regex>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"
#include "sim/experiment/statistics/difference.h"

namespace searoom {
namespace {

constexpr double boundless = std::numeric_limits<double>::infinity();

Values first_of(const Values& values, std::size_t runs) {
  return {values.begin(), values.begin() + static_cast<std::ptrdiff_t>(std::min(runs, values.size()))};
}

Estimate estimate_of_told(const Values& values) {
  std::vector<double> x;
  for (const auto& value : values) {
    if (value) x.push_back(*value);
  }
  return x.empty() ? Estimate{} : estimate_of(x);
}

}  // namespace

StopRule::StopRule(const std::string& text) {
  static const std::regex form(
      R"(\s*(halfwidth|halfwidth_of_difference)\(\s*([\w.\-]+)\s*\)\s*<\s*([0-9]{0,15}\.?[0-9]{1,15})\s*(%?)\s*)");
  std::smatch parts;
  if (!std::regex_match(text, parts, form)) {
    throw BadInput("--until: found " + text +
                   ", wanted a rule like 'halfwidth(person_days_stranded) < 5%' or "
                   "'halfwidth_of_difference(lost) < 200'");
  }
  of_difference_ = parts[1] == "halfwidth_of_difference";
  outcome_ = parts[2];
  relative_ = parts[4] == "%";
  bound_ = std::stod(parts[3]) / (relative_ ? 100 : 1);
}

StopRule::Widest StopRule::widest(const Results& results, std::size_t runs) const {
  const OutcomeColumn* column = results.find(outcome_);
  if (!column) {
    std::vector<std::string> known;
    for (const OutcomeColumn& c : results.outcomes) known.push_back(c.outcome.key);
    throw BadInput("--until: found " + outcome_ + ", wanted an outcome of these runs" +
                   did_you_mean(outcome_, known));
  }
  const Values first = first_of(column->alternatives.front(), runs);
  const double first_mean = estimate_of_told(first).mean;
  Widest widest;
  for (std::size_t alternative = of_difference_ ? 1 : 0; alternative < column->alternatives.size();
       ++alternative) {
    const Values values = first_of(column->alternatives[alternative], runs);
    const Estimate of_alternative = estimate_of_told(values);
    std::optional<Interval> interval = of_alternative.interval;
    if (of_difference_) {
      interval = results.manifest.paired ? paired_difference(first, values).interval
                                         : unpaired_difference(first, values).interval;
    }
    double width = interval ? interval->half_width() : boundless;
    if (relative_ && width > 0) width /= std::abs(of_difference_ ? first_mean : of_alternative.mean);
    if (width > widest.width) widest = {width, alternative};
  }
  return widest;
}

bool StopRule::is_under(const Results& results, std::size_t runs) const {
  return widest(results, runs).width < bound_;
}

bool StopRule::holds(const Results& results, std::size_t runs) const {
  return runs >= fewest + step && is_under(results, runs - step) && is_under(results, runs);
}

std::string StopRule::state(const Results& results, std::size_t runs) const {
  const Widest w = widest(results, runs);
  const auto measure = [&](double x) {
    return relative_ ? fmt::format("{:.3g} %", 100 * x) : fmt::format("{:.4g}", x);
  };
  if (w.width == boundless)
    return fmt::format("{} has no interval for {}: too few runs, or too many with 0, wanted one under {}",
                       outcome_, results.manifest.alternatives[w.alternative].name, measure(bound_));
  return fmt::format("{} of {} {} for {}, wanted under {}",
                     of_difference_ ? "half-width of the difference" : "half-width", outcome_,
                     measure(w.width), results.manifest.alternatives[w.alternative].name, measure(bound_));
}

}  // namespace searoom
