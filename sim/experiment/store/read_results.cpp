// What a results database gives back: the outcomes of all runs, and what becomes of people by day and by
// place.
#include <algorithm>
#include <map>
#include <set>

#include "sim/base/complaints.h"
#include "sim/experiment/store/replicate_rows.h"
#include "sim/experiment/store/results_db.h"

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

// Which runs there are, which are done, and which have failed.
void read_runs(const Sqlite& sqlite, Results& r) {
  std::vector<std::set<std::uint64_t>> seeds(r.manifest.alternatives.size());
  for (SqliteStatement row = sqlite.prepare("SELECT policy, seed, error FROM runs ORDER BY policy, seed");
       row.next();) {
    const Replicate replicate = replicate_in(row);
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

// A column for each outcome: 0 for runs that have not told it, where that is what silence means.
OutcomeColumns read_outcomes(const Sqlite& sqlite, const Results& r) {
  OutcomeColumns columns;
  for (SqliteStatement row = sqlite.prepare("SELECT outcome, label, unit, wanted, untold FROM outcomes");
       row.next();) {
    OutcomeColumn& c = columns[row.text(0)];
    c.outcome = {row.text(0),
                 row.text(1),
                 0,
                 row.text(2),
                 static_cast<Wanted>(row.integer(3)),
                 static_cast<Untold>(row.integer(4))};
    for (const auto& of_alternative : r.seeds) c.alternatives.emplace_back(of_alternative.size());
    if (c.outcome.untold == Untold::unknown) continue;
    for (const Replicate& replicate : r.done) c.alternatives[replicate.alternative][r.place(replicate)] = 0;
  }
  return columns;
}

// Fills the columns. Returns the outcomes in the order of the tables of runs.
std::vector<std::string> read_figures(const Sqlite& sqlite, const Results& r, OutcomeColumns& columns) {
  std::vector<std::string> order, of_run, of_last_run;
  Replicate last;
  const auto end_run = [&] {
    if (of_run != of_last_run) order = merged(std::move(order), of_run);
    of_last_run = std::move(of_run);
    of_run.clear();
  };
  for (SqliteStatement row =
           sqlite.prepare("SELECT policy, seed, outcome, value FROM figures ORDER BY policy, seed, line");
       row.next();) {
    const Replicate replicate = replicate_in(row);
    if (replicate != last) end_run();
    last = replicate;
    of_run.push_back(row.text(2));
    columns.at(of_run.back()).alternatives.at(replicate.alternative).at(r.place(replicate)) = row.real(3);
  }
  end_run();
  return order;
}

StrandedMap::ByHexagon hexagons_in(SqliteStatement& row) {
  StrandedMap::ByHexagon days;
  while (row.next()) days[{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))}] = row.real(2);
  return days;
}

}  // namespace

Results ResultsDb::results() const {
  Results r;
  r.manifest = manifest();
  read_runs(sqlite_, r);
  OutcomeColumns columns = read_outcomes(sqlite_, r);
  const std::vector<std::string> order = read_figures(sqlite_, r, columns);
  for (const std::string& key : order) r.outcomes.push_back(std::move(columns.at(key)));
  return r;
}

SafetyDays::ByDay ResultsDb::safety(const Replicate& replicate) const {
  SafetyDays::ByDay days;
  SqliteStatement row = sqlite_.prepare(
      "SELECT day, in_safety, brought_back, lost, at_sea FROM safety WHERE policy=? AND seed=?");
  row.bind(as_integer(replicate.alternative)).bind(as_integer(replicate.seed));
  while (row.next()) {
    for (int end = 0; end < SafetyDays::ends; ++end)
      days[row.integer(0)][static_cast<std::size_t>(end)] = static_cast<std::uint64_t>(row.integer(end + 1));
  }
  return days;
}

StrandedMap::ByHexagon ResultsDb::stranded(std::size_t alternative) const {
  SqliteStatement row =
      sqlite_.prepare("SELECT q, r, SUM(person_days) FROM stranded WHERE policy=? GROUP BY q, r");
  row.bind(as_integer(alternative));
  return hexagons_in(row);
}

StrandedMap::ByHexagon ResultsDb::stranded(const Replicate& replicate) const {
  SqliteStatement row = sqlite_.prepare("SELECT q, r, person_days FROM stranded WHERE policy=? AND seed=?");
  row.bind(as_integer(replicate.alternative)).bind(as_integer(replicate.seed));
  return hexagons_in(row);
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
