#include "sim/experiment/design/comparison_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "sim/record/telling/text_table.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

std::string trimmed(const std::string& label) {
  return label.substr(std::min(label.find_first_not_of(' '), label.size()));
}

std::string with_sign(double value) {
  const std::string text = rounded(value);
  return value > 0 && text != "0" ? "+" + text : text;
}

std::string better_in_words(const std::optional<Better>& better) {
  if (!better) return "-";
  if (better->equal == better->pairs) return "all the same";
  std::string text = fmt::format("{} of {}", better->of, better->pairs);
  if (better->equal > 0) text += fmt::format(", {} the same", better->equal);
  return text;
}

std::string correlation_in_words(const Difference& d) {
  if (d.pairs > 1 && !d.independent_runs) return d.mean == 0 ? "identical" : "exact";
  return d.correlation ? fmt::format("{:.2f}", *d.correlation) : "-";
}

std::string independent_runs_in_words(const Difference& d) {
  return d.independent_runs ? figure(std::ceil(*d.independent_runs), 0) : "-";
}

std::string wanted_in_words(Wanted wanted) {
  constexpr const char* words[] = {"", "; less is better", "; more is better"};
  return words[static_cast<std::size_t>(wanted)];
}

// Where an outcome is not told at every point.
std::string points_in_words(const Comparison& c, const ComparedOutcome& o) {
  return o.points ? fmt::format("; at {} of {} points", o.points, c.points) : "";
}

std::string comparison_heading(const Comparison& c) {
  std::string text = fmt::format("{}\n{} to {}, {}\n", c.manifest.title, c.manifest.start, c.manifest.end,
                                 sample_in_words(c));
  if (c.completion.unfinished()) text += unfinished_in_words(c.completion) + "\n";
  return text;
}

std::string failures(const Comparison& c) {
  std::string text;
  for (const FailedRun& f : c.failed)
    text += fmt::format("Failed: {}, seed {}: {}\n", c.manifest.alternatives[f.replicate.alternative].name,
                        f.replicate.seed, f.error);
  return text;
}

std::vector<std::string> row_of(const Comparison& c, const ComparedOutcome& o, std::size_t alternative) {
  const ComparedAlternative& a = o.alternatives[alternative];
  std::string name = "  " + c.manifest.alternatives[alternative].name;
  if (a.estimate.runs == 0) return {name, fmt::format("in no {}", c.one()), "", "", "", ""};
  std::string mean = mean_in_words(a.estimate, c.many());
  if (a.estimate.runs < c.runs[alternative]) mean += fmt::format(" in {} {}", a.estimate.runs, c.many());
  if (alternative == 0) return {name, mean, "", "", "", ""};
  const Difference& d = a.difference;
  return {name,
          mean,
          difference_in_words(d, c.points ? "seeds" : "pairs"),
          better_in_words(better_in(o, alternative)),
          correlation_in_words(d),
          independent_runs_in_words(d)};
}

std::string notes(const Comparison& c, std::size_t differences) {
  std::string text = fmt::format(
      "\nBrackets: 95 % intervals, over {0}, where these {0} can carry one. They hold the luck of the sea "
      "and of people, not what the model may have wrong.\n",
      c.many());
  if (c.points) {
    text +=
        "Runs of one seed share their luck at all points: more points make no interval narrower. Intervals "
        "are of the mean over these points.\n";
  }
  if (c.runs.size() > 1 && c.manifest.paired) {
    text += fmt::format(
        "better in: {} with the same luck in which the policy does better than the first.\n"
        "r: correlation of the {}. unpaired: {} of each policy that would have been needed without pairs for "
        "as narrow an interval.\n",
        c.points ? "seeds" : "pairs of runs", c.points ? "seeds" : "pairs", c.many());
  }
  if (differences > 1)
    text += fmt::format(
        "Of {} differences about one in twenty lies outside its own interval by chance: look at sizes.\n",
        differences);
  return text;
}

nlohmann::ordered_json json_of(const std::optional<Interval>& interval) {
  if (!interval) return nullptr;
  return {interval->low, interval->high};
}

nlohmann::ordered_json json_of(const Comparison& c, const ComparedOutcome& o, std::size_t alternative) {
  using Json = nlohmann::ordered_json;
  const ComparedAlternative& a = o.alternatives[alternative];
  Json json{{c.many(), a.estimate.runs}};
  if (a.estimate.runs == 0) return json;
  json["mean"] = a.estimate.mean;
  json["interval_95"] = json_of(a.estimate.interval);
  json["zeros"] = a.estimate.zeros;
  if (a.estimate.all_zero()) json["share_above_zero_at_most"] = most_when_never_seen(a.estimate.runs);
  if (alternative == 0) return json;
  const Difference& d = a.difference;
  json["difference"] = {{"mean", d.mean}, {"interval_95", json_of(d.interval)}};
  if (a.chance) {
    constexpr const char* words[] = {"not told", "better", "worse"};
    json["difference"]["told"] = words[static_cast<std::size_t>(change_of(o, alternative))];
    json["difference"]["chance_among_all"] = *a.chance;
  }
  if (d.pairs == 0) return json;
  json["difference"]["pairs"] = d.pairs;
  json["difference"]["equal"] = d.equal;
  json["difference"]["correlation"] = d.correlation ? Json(*d.correlation) : Json();
  json["difference"]["independent_runs"] = d.independent_runs ? Json(*d.independent_runs) : Json();
  if (const auto better = better_in(o, alternative)) {
    json["better"] = {{"pairs", better->of}, {"equal", better->equal}};
  }
  return json;
}

}  // namespace

bool TableChoice::shows(const ComparedOutcome& o) const {
  if (all) return true;
  return chosen.empty() ? o.is_main() : std::ranges::count(chosen, o.outcome.key) > 0;
}

std::string rounded(double value) {
  const double size = std::abs(value);
  if (size == 0) return "0";
  return figure(value, size >= 100 ? 0 : size >= 1 ? 1 : 2);
}

std::string sample_in_words(const Comparison& c) {
  const std::string policies = count_in_words(c.runs.size(), "policy", "policies");
  if (c.points) {
    return fmt::format("{} of each of {}, each seed the mean over {} ({} runs): the sample is the {}",
                       count_in_words(c.runs.front(), "seed", "seeds"), policies,
                       count_in_words(c.points, "point", "points"), c.points * c.runs.front() * c.runs.size(),
                       count_in_words(c.runs.front(), "seed", "seeds"));
  }
  const auto [fewest, most] = std::ranges::minmax(c.runs);
  const std::string runs = fewest == most ? fmt::format("{}", most) : fmt::format("{} to {}", fewest, most);
  return fmt::format("{} runs of each of {}", runs, policies) +
         (c.manifest.paired ? fmt::format(", seeds {} to {}: the same seas, boats and luck for all",
                                          c.first_seed, c.last_seed)
                            : ", each with seeds of its own");
}

std::string mean_in_words(const Estimate& e, std::string_view of) {
  const std::string mean = rounded(e.mean);
  if (e.interval)
    return fmt::format("{} [{} to {}]", mean, rounded(e.interval->low), rounded(e.interval->high));
  if (e.runs == 1) return fmt::format("{} [one {}]", mean, of.substr(0, of.size() - 1));
  if (e.all_zero())
    return fmt::format("0 in all {} {} [up to {:.1f} %]", e.runs, of, 100 * most_when_never_seen(e.runs));
  if (e.variance == 0) return fmt::format("{} in all {} {}", mean, e.runs, of);
  if (e.runs < fewest_for_interval) return fmt::format("{} [of {} {}]", mean, e.runs, of);
  return fmt::format("{} [0 in {} of {} {}]", mean, e.zeros, e.runs, of);
}

std::string difference_in_words(const Difference& d, std::string_view of) {
  const std::string mean = with_sign(d.mean);
  const std::string_view one = of.substr(0, of.size() - 1);
  if (d.interval)
    return fmt::format("{} [{} to {}]", mean, with_sign(d.interval->low), with_sign(d.interval->high));
  if (d.pairs == 0) return d.told ? mean : "-";
  if (d.equal == d.pairs) return fmt::format("0 in every {}", one);
  if (d.pairs == 1) return fmt::format("{} [one {}]", mean, one);
  if (!d.independent_runs) return fmt::format("{} in every {}", mean, one);
  if (d.pairs < fewest_for_interval) return fmt::format("{} [of {} {}]", mean, d.pairs, of);
  return mean + " [no interval: many 0]";
}

std::string told_changes_in_words(const Comparison& c) {
  const std::size_t most = *std::ranges::max_element(c.runs);
  return fmt::format(
      "Told as better or worse is what is too far from none for luck over {} {}, with {} differences in main "
      "outcomes that have a better side looked at together (Holm 1979): in at most one of {:.0f} such "
      "comparisons any of it is luck",
      most,
      c.points            ? "seeds"
      : c.manifest.paired ? "pairs"
                          : "runs of each",
      c.looks, 1 / told_by_luck);
}

std::vector<std::string> told_changes(const Comparison& c) {
  std::vector<std::string> lines;
  for (std::size_t alternative = 1; alternative < c.runs.size(); ++alternative) {
    std::string better, worse;
    for (const ComparedOutcome& o : c.outcomes) {
      const Change change = change_of(o, alternative);
      if (change == Change::not_told) continue;
      std::string& list = change == Change::better ? better : worse;
      list += fmt::format("{}{} ({} {})", list.empty() ? "" : ", ", o.outcome.label,
                          with_sign(o.alternatives[alternative].difference.mean), o.outcome.unit);
    }
    lines.push_back(fmt::format("{}: better in {}; worse in {}.", c.manifest.alternatives[alternative].name,
                                better.empty() ? "nothing that can be told" : better,
                                worse.empty() ? "nothing that can be told" : worse));
  }
  return lines;
}

std::string comparison_table(const Comparison& c, const TableChoice& choice) {
  std::vector<std::vector<std::string>> rows;
  rows.push_back({"", "mean", "difference from the first", "better in", "r", "unpaired"});
  if (c.runs.size() == 1) rows.front() = {"", "mean", "", "", "", ""};
  std::size_t differences = 0;
  for (const ComparedOutcome& o : c.outcomes) {
    if (!choice.shows(o)) continue;
    rows.push_back({fmt::format("{}, {}{}{}", trimmed(o.outcome.label), o.outcome.unit,
                                wanted_in_words(o.outcome.wanted), points_in_words(c, o))});
    for (std::size_t alternative = 0; alternative < c.runs.size(); ++alternative)
      rows.push_back(row_of(c, o, alternative));
    differences += c.runs.size() - 1;
  }
  std::string text = comparison_heading(c) + "\n";
  if (c.runs.size() > 1) {
    text += fmt::format("Against {}. {}.\n", c.manifest.alternatives.front().name, told_changes_in_words(c));
    for (const std::string& line : told_changes(c)) text += "  " + line + "\n";
    text += "\n";
  }
  return text + text_table(rows) + notes(c, differences) + failures(c);
}

std::string comparison_json(const Comparison& c) {
  nlohmann::ordered_json json;
  const Manifest& m = c.manifest;
  json["title"] = m.title;
  json["program"] = m.program;
  json["command"] = m.command;
  json["paired"] = m.paired;
  json["sample"] = c.many();  // what the means, intervals and pairs are over
  if (c.completion.planned > 0)
    json["runs_in_all"] = {
        {"planned", c.completion.planned}, {"done", c.completion.done}, {"failed", c.completion.failed}};
  json["differences_looked_at"] = c.looks;
  json["told_by_luck_at_most"] = told_by_luck;
  if (c.points) json["points"] = c.points;
  json["outcomes"] = nlohmann::ordered_json::object();
  for (const ComparedOutcome& o : c.outcomes) {
    auto& of_outcome = json["outcomes"][o.outcome.key];
    of_outcome = {{"label", trimmed(o.outcome.label)}, {"unit", o.outcome.unit}};
    if (o.points) of_outcome["points"] = o.points;
    for (std::size_t alternative = 0; alternative < o.alternatives.size(); ++alternative)
      of_outcome["policies"][m.alternatives[alternative].name] = json_of(c, o, alternative);
  }
  json["failed"] = nlohmann::ordered_json::array();
  for (const FailedRun& f : c.failed)
    json["failed"].push_back({{"policy", m.alternatives[f.replicate.alternative].name},
                              {"seed", f.replicate.seed},
                              {"error", f.error}});
  return json.dump(2) + "\n";
}

}  // namespace searoom
