// What a results database gives back: the outcomes of all runs, and what becomes of people by day and by
// place.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "sim/base/complaints.h"
#include "sim/experiment/store/replicate_rows.h"
#include "sim/experiment/store/results_db.h"
#include "sim/experiment/store/run_checksums.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

using OutcomeColumns = std::map<std::string, OutcomeColumn>;

// Outcomes in an order in which each follows what it followed in some run.
std::vector<std::string> merged(std::vector<std::string> order, const std::vector<std::string>& of_run) {
  auto after = order.begin();
  for (const std::string& key : of_run) {
    const auto found = std::find(order.begin(), order.end(), key);
    after = found == order.end() ? order.insert(after, key) + 1 : std::max(after, found + 1);
  }
  return order;
}

// What no results database holds; told with the file's name.
struct Damage {
  std::string what;
};

[[noreturn]] void damaged(const std::string& what) {
  throw Damage{what};
}

// Which runs there are, which are done, and which have failed.
void read_runs(const Sqlite& sqlite, Results& r) {
  std::vector<std::set<std::uint64_t>> seeds(r.manifest.alternatives.size());
  for (SqliteStatement row = sqlite.prepare("SELECT policy, seed, error FROM runs ORDER BY policy, seed");
       row.next();) {
    const Replicate replicate = replicate_in(row);
    if (replicate.alternative >= seeds.size()) damaged("a run of a policy that there is not");
    if (row.is_null(2))
      r.done.insert(replicate);
    else
      r.failed.push_back({replicate, row.text(2)});
    for (std::size_t alternative = 0; alternative < seeds.size(); ++alternative) {
      if (r.manifest.paired || alternative == replicate.alternative)
        seeds[alternative].insert(replicate.seed);
    }
  }
  for (const auto& of_alternative : seeds) r.seeds.emplace_back(of_alternative.begin(), of_alternative.end());
}

template <class Enum>
Enum enum_in(const SqliteStatement& row, int column, Enum last) {
  const std::int64_t number = row.integer(column);
  if (number < 0 || number > static_cast<std::int64_t>(last)) damaged("an outcome of no kind");
  return static_cast<Enum>(number);
}

// A column for each outcome: 0 for runs that have not told it, where that is what silence means.
OutcomeColumns read_outcomes(const Sqlite& sqlite, const Results& r, bool has_checksums) {
  OutcomeColumns columns;
  for (SqliteStatement row = sqlite.prepare(fmt::format(
           "SELECT outcome, label, unit, wanted, untold{} FROM outcomes", has_checksums ? ", checksum" : ""));
       row.next();) {
    OutcomeColumn& c = columns[row.text(0)];
    c.outcome = {row.text(0),
                 row.text(1),
                 0,
                 row.text(2),
                 enum_in(row, 3, Wanted::higher),
                 enum_in(row, 4, Untold::unknown)};
    if (has_checksums && row.text(5) != hash_of(c.outcome))
      damaged("outcome " + c.outcome.key + " is not as it was written");
    for (const auto& of_alternative : r.seeds) c.alternatives.emplace_back(of_alternative.size());
    if (c.outcome.untold == Untold::unknown) continue;
    for (const Replicate& replicate : r.done) c.alternatives[replicate.alternative][r.place(replicate)] = 0;
  }
  return columns;
}

// No run counts as much: not all people there are, for as long as a run may last.
constexpr double largest_figure = 1e15;

// What one run has told, in the order of its table.
struct ToldFigures {
  std::vector<std::string> outcomes;
  RunResult rows;  // the keys and values alone
};

// Fills the columns. Returns what each run has told.
std::map<Replicate, ToldFigures> read_figures(const Sqlite& sqlite, const Results& r,
                                              OutcomeColumns& columns) {
  std::map<Replicate, ToldFigures> runs;
  for (SqliteStatement row =
           sqlite.prepare("SELECT policy, seed, outcome, value FROM figures ORDER BY policy, seed, line");
       row.next();) {
    const Replicate replicate = replicate_in(row);
    if (!r.done.contains(replicate)) damaged("figures of a run that there is not");
    const std::string key = row.text(2);
    const double value = row.real(3);
    const auto column = columns.find(key);
    if (column == columns.end()) damaged("a figure of an outcome that there is not");
    if (!(std::abs(value) <= largest_figure)) damaged("a figure that cannot be: " + key);
    ToldFigures& run = runs[replicate];
    run.outcomes.push_back(key);
    run.rows.outcomes.push_back({key, "", value, ""});
    column->second.alternatives[replicate.alternative].at(r.place(replicate)) = value;
  }
  return runs;
}

// Days and hexagons that a run can have: what is told for them is made for each up to the last.
constexpr std::int64_t last_day = 20 * 366, farthest_hexagon = 10'000;

SafetyDays::ByDay safety_in(SqliteStatement& row) {
  SafetyDays::ByDay days;
  while (row.next()) {
    const std::int64_t day = row.integer(0);
    if (day < 0 || day > last_day) damaged("a day that no run has");
    for (int end = 0; end < SafetyDays::ends; ++end) {
      const std::int64_t people = row.integer(end + 1);
      if (people < 0 || static_cast<double>(people) > largest_figure)
        damaged("a number of people that cannot be");
      days[day][static_cast<std::size_t>(end)] = static_cast<std::uint64_t>(people);
    }
  }
  return days;
}

// Of a row that begins with q, r and person-days.
std::pair<Hexagon, double> stranded_in(const SqliteStatement& row) {
  const std::int64_t q = row.integer(0), r = row.integer(1);
  const double days = row.real(2);
  if (std::abs(q) > farthest_hexagon || std::abs(r) > farthest_hexagon ||
      !(days > 0 && days <= largest_figure))
    damaged("people stranded where nobody can be, or for no time");
  return {{static_cast<int>(q), static_cast<int>(r)}, days};
}

}  // namespace

Results ResultsDb::results() const {
  Results r;
  r.manifest = manifest();
  try {
    read_runs(sqlite_, r);
    OutcomeColumns columns = read_outcomes(sqlite_, r, has_checksums());
    const std::map<Replicate, ToldFigures> runs = read_figures(sqlite_, r, columns);
    std::vector<std::string> order, of_last_run;
    for (const auto& [replicate, run] : runs) {
      if (run.outcomes != of_last_run) order = merged(std::move(order), run.outcomes);
      of_last_run = run.outcomes;
    }
    for (const std::string& key : order) r.outcomes.push_back(std::move(columns.at(key)));
    for (const Replicate& replicate : r.done) {
      const auto run = runs.find(replicate);
      want_checksum("figures", replicate, figures_hash_of(run == runs.end() ? RunResult{} : run->second.rows),
                    false);
    }
    for (const FailedRun& f : r.failed)
      want_checksum("figures", f.replicate, figures_hash_of({f.error, {}, {}, {}}), false);
  } catch (const Damage& d) {
    fail(d.what);
  }
  return r;
}

SafetyDays::ByDay ResultsDb::safety(const Replicate& replicate) const {
  SqliteStatement row = sqlite_.prepare(
      "SELECT day, in_safety, brought_back, lost, at_sea FROM safety WHERE policy=? AND seed=?");
  row.bind(as_integer(replicate.alternative)).bind(as_integer(replicate.seed));
  SafetyDays::ByDay days;
  try {
    days = safety_in(row);
  } catch (const Damage& d) {
    fail(d.what);
  }
  want_checksum("safety", replicate, hash_of(days), days.empty());
  return days;
}

StrandedMap::ByHexagon ResultsDb::stranded(std::size_t alternative) const {
  SqliteStatement row = sqlite_.prepare("SELECT seed FROM runs WHERE policy=? ORDER BY seed");
  row.bind(as_integer(alternative));
  StrandedMap::ByHexagon all;
  while (row.next()) {
    for (const auto& [hexagon, days] :
         stranded(Replicate{alternative, static_cast<std::uint64_t>(row.integer(0))}))
      all[hexagon] += days;
  }
  return all;
}

StrandedMap::ByHexagon ResultsDb::stranded(const Replicate& replicate) const {
  SqliteStatement row = sqlite_.prepare("SELECT q, r, person_days FROM stranded WHERE policy=? AND seed=?");
  row.bind(as_integer(replicate.alternative)).bind(as_integer(replicate.seed));
  StrandedMap::ByHexagon days;
  try {
    while (row.next()) days.insert(stranded_in(row));
  } catch (const Damage& d) {
    fail(d.what);
  }
  want_checksum("stranded", replicate, hash_of(days), days.empty());
  return days;
}

void want_runs(const Results& results, const fs::path& file) {
  for (const auto& seeds : results.seeds) {
    if (!seeds.empty()) return;
  }
  throw BadInput(file.string() + ": found no finished run, wanted results");
}

Results read_results(const fs::path& file) {
  Results results = ResultsDb::open(file, Sqlite::Mode::read).results();
  want_runs(results, file);
  return results;
}

}  // namespace searoom
