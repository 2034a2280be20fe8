// A database of results. Its rows as text, a line each: the table, then its values, with tabs between; i12 is
// a whole number, r1.5 a number, n nothing, and all else a text behind its first letter. They go into a
// database of the first version, which has no checksums, so that any row comes behind them. What is a
// database already is taken as it is.
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <vector>

#include "sim/experiment/design/comparison.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/report/report.h"
#include "sim/experiment/running/parameter_rows.h"
#include "sim/experiment/store/export_results.h"
#include "sim/experiment/store/results_db.h"
#include "sim/experiment/store/sqlite.h"
#include "tests/fuzz/input_folder.h"
#include "tests/fuzz/refusal.h"
#include "tests/fuzz/targets.h"

namespace searoom::fuzz {
namespace {

constexpr const char* first_version = R"(
PRAGMA page_size=512; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
PRAGMA application_id=1399997538; PRAGMA user_version=1;
CREATE TABLE manifest(key, value);
CREATE TABLE policies(policy, name, policies, settings, scenario_hash, scenario);
CREATE TABLE points(policy, factor, value);
CREATE TABLE outcomes(outcome, label, unit, wanted, untold);
CREATE TABLE runs(policy, seed, error);
CREATE TABLE figures(policy, seed, line, outcome, value);
CREATE TABLE safety(policy, seed, day, in_safety, brought_back, lost, at_sea);
CREATE TABLE stranded(policy, seed, q, r, person_days);
)";

struct Table {
  std::string_view name;
  std::size_t columns;
};
constexpr Table known_tables[] = {{"manifest", 2}, {"policies", 6}, {"points", 3}, {"outcomes", 5},
                                  {"runs", 3},     {"figures", 5},  {"safety", 7}, {"stranded", 5}};

std::vector<std::string> split_at(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in{std::string(text)};
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

void put_value(SqliteStatement& row, const std::string& value) {
  const char kind = value.empty() ? 'n' : value.front();
  if (kind == 'n')
    row.bind_null();
  else if (kind == 'i')
    row.bind(static_cast<std::int64_t>(std::strtoll(value.c_str() + 1, nullptr, 10)));
  else if (kind == 'r')
    row.bind(std::strtod(value.c_str() + 1, nullptr));
  else
    row.bind(std::string_view(value).substr(1));
}

void write_rows(std::string_view text, const std::filesystem::path& file) {
  Sqlite db(file, Sqlite::Mode::create);
  db.execute(first_version);
  db.execute("BEGIN");
  for (const std::string& line : split_at(text, '\n')) {
    std::vector<std::string> values = split_at(line, '\t');
    for (const Table& table : known_tables) {
      if (values.empty() || values.front() != table.name) continue;
      values.resize(table.columns + 1);
      std::string marks = "?";
      for (std::size_t i = 1; i < table.columns; ++i) marks += ",?";
      SqliteStatement row = db.prepare("INSERT INTO " + values.front() + " VALUES(" + marks + ")");
      for (std::size_t i = 1; i < values.size(); ++i) put_value(row, values[i]);
      row.run();
    }
  }
  db.execute("COMMIT");
}

// Whether `read` reads. A damaged database is told as std::runtime_error that names it, nothing derived from
// it but BadInput.
template <class Read>
bool is_read_of(const std::filesystem::path& file, const Read& read) {
  try {
    return is_read(read);
  } catch (const std::runtime_error& e) {
    if (typeid(e) != typeid(std::runtime_error)) throw;
    want_clear(e.what(), file.string() + ": ");
    return false;
  }
}

}  // namespace

bool read_database(std::string_view input) {
  static const InputFolder folder;
  const bool is_whole = input.starts_with("SQLite format 3");
  const auto file = folder.put("results.db", is_whole ? input : std::string_view());
  if (!is_whole) write_rows(input, file);
  const bool read = is_read_of(file, [&] {
    const ResultsDb db = ResultsDb::open(file, Sqlite::Mode::read);
    const Results results = db.results();
    want_runs(results, file);
    for (std::size_t alternative = 0; alternative < results.seeds.size(); ++alternative) {
      db.stranded(alternative);
      for (const std::uint64_t seed : results.seeds[alternative]) db.safety({alternative, seed});
    }
    std::ostringstream csv;
    export_results_csv(results, csv);
    ParameterRows::parse(results.manifest.rows);
    report_html(db);
  });
  if (!is_whole) return read;  // those of the first version are not put together
  is_read_of(file, [&] {
    const ResultsDb db = ResultsDb::open(file, Sqlite::Mode::read);
    ResultsDb all = ResultsDb::in_memory(db.manifest());
    all.put_all(file);
  });
  return read;
}

}  // namespace searoom::fuzz
