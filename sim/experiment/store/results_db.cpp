#include "sim/experiment/store/results_db.h"

#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "sim/base/complaints.h"
#include "sim/base/input_file.h"
#include "sim/base/json_depth.h"
#include "sim/experiment/store/replicate_rows.h"
#include "sim/experiment/store/row_hash.h"
#include "sim/experiment/store/run_checksums.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

constexpr int application = 0x53724462;  // "SrDb", in the header of the file

// Those of version 1 had neither the checksums of runs and outcomes nor that of the manifest.
constexpr const char* schema = R"(
CREATE TABLE manifest(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE policies(policy INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, policies TEXT NOT NULL,
                      settings TEXT NOT NULL, scenario_hash TEXT NOT NULL, scenario TEXT NOT NULL);
CREATE TABLE points(policy INTEGER NOT NULL, factor TEXT NOT NULL, value REAL NOT NULL,
                    PRIMARY KEY(policy, factor)) WITHOUT ROWID;
CREATE TABLE outcomes(outcome TEXT PRIMARY KEY, label TEXT NOT NULL, unit TEXT NOT NULL,
                      wanted INTEGER NOT NULL, untold INTEGER NOT NULL, checksum TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE runs(policy INTEGER NOT NULL, seed INTEGER NOT NULL, error TEXT, figures TEXT NOT NULL,
                  safety TEXT NOT NULL, stranded TEXT NOT NULL, PRIMARY KEY(policy, seed)) WITHOUT ROWID;
CREATE TABLE figures(policy INTEGER NOT NULL, seed INTEGER NOT NULL, line INTEGER NOT NULL,
                     outcome TEXT NOT NULL, value REAL NOT NULL, PRIMARY KEY(policy, seed, line)) WITHOUT ROWID;
CREATE TABLE safety(policy INTEGER NOT NULL, seed INTEGER NOT NULL, day INTEGER NOT NULL,
                    in_safety INTEGER NOT NULL, brought_back INTEGER NOT NULL, lost INTEGER NOT NULL,
                    at_sea INTEGER NOT NULL, PRIMARY KEY(policy, seed, day)) WITHOUT ROWID;
CREATE TABLE stranded(policy INTEGER NOT NULL, seed INTEGER NOT NULL, q INTEGER NOT NULL, r INTEGER NOT NULL,
                      person_days REAL NOT NULL, PRIMARY KEY(policy, seed, q, r)) WITHOUT ROWID;
CREATE VIEW results AS
  SELECT name AS policy, seed, figures.outcome AS outcome, value, unit
  FROM figures JOIN policies USING (policy) JOIN outcomes USING (outcome);
)";

// Runs that only the other has, and those that failed here and succeeded there.
constexpr const char* take_what_is_missing = R"(
DELETE FROM main.runs WHERE error IS NOT NULL
  AND (policy, seed) IN (SELECT policy, seed FROM theirs.runs WHERE error IS NULL);
INSERT OR IGNORE INTO main.outcomes SELECT * FROM theirs.outcomes;
INSERT OR IGNORE INTO main.runs SELECT * FROM theirs.runs;
INSERT OR IGNORE INTO main.figures SELECT * FROM theirs.figures;
INSERT OR IGNORE INTO main.safety SELECT * FROM theirs.safety;
INSERT OR IGNORE INTO main.stranded SELECT * FROM theirs.stranded;
)";

std::int64_t pragma(const Sqlite& sqlite, const char* name) {
  SqliteStatement s = sqlite.prepare(fmt::format("PRAGMA {}", name));
  return s.next() ? s.integer(0) : 0;
}

constexpr const char* tables[] = {"manifest", "policies", "points", "outcomes",
                                  "runs",     "figures",  "safety", "stranded"};

// A view in the place of a table computes without end, a trigger writes what nobody asked for.
bool has_its_tables(const Sqlite& sqlite) {
  SqliteStatement other = sqlite.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'");
  if (!other.next() || other.integer(0) != 0) return false;
  SqliteStatement table = sqlite.prepare(
      "SELECT count(*) FROM sqlite_schema WHERE name = ? COLLATE NOCASE AND type = 'table' AND rootpage > 0");
  for (const char* name : tables) {
    table.bind(name);
    if (!table.next() || table.integer(0) != 1) return false;
    table.run();
  }
  return true;
}

using Facts = std::vector<std::pair<const char*, std::string>>;

// In the order in which they are summed up. The command and how many runs it wants are not among them: they
// are others when more runs are added.
Facts facts_of(const Manifest& m) {
  return {
      {"kind", m.kind},
      {"program", m.program},
      {"program_hash", m.program_hash},
      {"world", m.world},
      {"title", m.title},
      {"start", m.start},
      {"end", m.end},
      {"paired", m.paired ? "1" : "0"},
      {"first_seed", std::to_string(m.first_seed)},
      {"land", m.land},
      {"design", m.design},
      {"rows", m.rows},
  };
}

std::string checksum_of(const Manifest& m) {
  RowHash rows;
  for (const auto& [key, value] : facts_of(m)) rows.add(key).add(value);
  for (const AlternativeRecord& a : m.alternatives) {
    rows.add(a.name).add(nlohmann::json(a.policies).dump()).add(nlohmann::json(a.settings).dump());
    rows.add(a.scenario_hash).add(a.scenario);
    std::map<std::string, double> point(a.point.begin(), a.point.end());  // rows have no order of their own
    for (const auto& [factor, value] : point) rows.add(factor).add(value);
  }
  return rows.hash();
}

std::vector<std::string> texts_in(const std::string& json) {
  if (nested_too_deep(json)) throw std::runtime_error("nested too deep");
  return nlohmann::json::parse(json);
}

std::uint64_t whole_number_in(const std::string& text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size())
    throw std::runtime_error("no whole number");
  return number;
}

}  // namespace

bool is_database(const fs::path& file) {
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return false;  // a pipe would be waited for
  std::ifstream in(file, std::ios::binary);
  char first[16] = {};
  in.read(first, sizeof first);
  return in && std::string_view(first, 15) == "SQLite format 3";
}

ResultsDb ResultsDb::in_memory(const Manifest& manifest) {
  ResultsDb db("", Sqlite::in_memory());
  db.write(manifest);
  return db;
}

ResultsDb ResultsDb::create(const fs::path& file, const Manifest& manifest) {
  if (file == ":memory:")  // who writes so wants none to be kept, as of other programs
    throw BadInput("--out: found :memory:, wanted the name of a file; without --out no results are kept");
  const auto refuse = [&] {
    throw BadInput(file.string() + ": found a file, wanted a new name, or --resume to go on with it");
  };
  const bool empty_one = fs::is_regular_file(file) && fs::file_size(file) == 0;
  if (fs::exists(file) && !empty_one) refuse();
  // Made beside and then put there: killed at any time, there is a database to go on with or none.
  const fs::path fresh = fmt::format("{}.{}.new", file.string(), getpid());
  std::error_code error;
  try {
    fs::remove(fresh);
    {
      ResultsDb db(file, Sqlite(fresh, Sqlite::Mode::create));
      db.write(manifest);
    }
    if (!empty_one) fs::create_hard_link(fresh, file, error);  // fails where another process was first
    if (!empty_one && error == std::errc::file_exists) refuse();
    if (empty_one || error) fs::rename(fresh, file);
  } catch (...) {
    fs::remove(fresh, error);
    throw;
  }
  fs::remove(fresh, error);
  return {file, Sqlite(file, Sqlite::Mode::write)};
}

ResultsDb ResultsDb::open(const fs::path& file, Sqlite::Mode mode) {
  if (const std::string trouble = trouble_with_input(file, "a results database"); !trouble.empty())
    throw BadInput(file.string() + ": " + trouble);
  ResultsDb db(file, Sqlite(file, mode));
  const std::int64_t found = pragma(db.sqlite_, "application_id");
  if (found != application) {
    throw std::runtime_error(
        file.string() + ": found a database of another program, wanted one of searoom compare or explore");
  }
  db.version_ = pragma(db.sqlite_, "user_version");
  if (db.version_ < 1 || db.version_ > newest_version)
    throw std::runtime_error(
        fmt::format("{}: found version {} of the format, wanted 1 to {}; the version of Searoom that "
                    "wrote it can read it",
                    file.string(), db.version_, newest_version));
  if (!has_its_tables(db.sqlite_)) db.fail("its tables are not those of results");
  SqliteStatement check = db.sqlite_.prepare("PRAGMA quick_check(1)");
  if (!check.next() || check.text(0) != "ok")
    throw std::runtime_error(file.string() + ": the database is damaged (" + check.text(0) + ")");
  return db;
}

void ResultsDb::fail(const std::string& what) const {
  throw std::runtime_error(fmt::format("{}: the database is damaged: {}", file_.string(), what));
}

void ResultsDb::want_checksum(const char* table, const Replicate& replicate, const std::string& found,
                              bool is_empty) const {
  if (!has_checksums()) return;
  SqliteStatement run = sqlite_.prepare(fmt::format("SELECT {} FROM runs WHERE policy=? AND seed=?", table));
  run.bind(as_integer(replicate.alternative)).bind(as_integer(replicate.seed));
  if (run.next() ? run.text(0) != found : !is_empty)
    fail(fmt::format("the {} of policy {}, seed {} are not those that were written", table,
                     replicate.alternative, replicate.seed));
}

void ResultsDb::write(const Manifest& m) {
  SqliteTransaction all(sqlite_);
  sqlite_.execute(
      fmt::format("PRAGMA application_id={}; PRAGMA user_version={};", application, newest_version));
  sqlite_.execute(schema);
  SqliteStatement fact = sqlite_.prepare("INSERT INTO manifest VALUES(?,?)");
  for (const auto& [key, value] : facts_of(m)) fact.bind(key).bind(value).run();
  fact.bind("command").bind(m.command).run();
  fact.bind("runs").bind(std::to_string(m.runs)).run();
  fact.bind("checksum").bind(checksum_of(m)).run();
  SqliteStatement alternative = sqlite_.prepare("INSERT INTO policies VALUES(?,?,?,?,?,?)");
  SqliteStatement point = sqlite_.prepare("INSERT INTO points VALUES(?,?,?)");
  for (std::size_t i = 0; i < m.alternatives.size(); ++i) {
    const AlternativeRecord& a = m.alternatives[i];
    alternative.bind(as_integer(i))
        .bind(a.name)
        .bind(nlohmann::json(a.policies).dump())
        .bind(nlohmann::json(a.settings).dump())
        .bind(a.scenario_hash)
        .bind(a.scenario)
        .run();
    for (const auto& [factor, value] : a.point) point.bind(as_integer(i)).bind(factor).bind(value).run();
  }
  all.commit();
}

Manifest ResultsDb::manifest() const {
  std::map<std::string, std::string> facts;
  for (SqliteStatement row = sqlite_.prepare("SELECT key, value FROM manifest"); row.next();)
    facts[row.text(0)] = row.text(1);
  Manifest m;
  m.kind = facts["kind"];
  m.program = facts["program"];
  m.program_hash = facts["program_hash"];
  m.command = facts["command"];
  m.world = facts["world"];
  m.title = facts["title"];
  m.start = facts["start"];
  m.end = facts["end"];
  m.paired = facts["paired"] == "1";
  m.land = facts["land"];
  m.design = facts["design"];
  m.rows = facts["rows"];
  try {
    m.first_seed = whole_number_in(facts["first_seed"]);
    if (facts.contains("runs")) m.runs = whole_number_in(facts["runs"]);  // not in databases of 0.2
    for (SqliteStatement row =
             sqlite_.prepare("SELECT name, policies, settings, scenario_hash, scenario, policy FROM "
                             "policies ORDER BY policy");
         row.next();) {
      if (row.integer(5) != as_integer(m.alternatives.size())) fail("a policy is missing");
      m.alternatives.push_back(
          {row.text(0), texts_in(row.text(1)), texts_in(row.text(2)), row.text(3), row.text(4), {}});
    }
    for (SqliteStatement row = sqlite_.prepare("SELECT policy, factor, value FROM points"); row.next();)
      m.alternatives.at(static_cast<std::size_t>(row.integer(0)))
          .point.emplace_back(row.text(1), row.real(2));
  } catch (const std::exception& e) {
    fail(fmt::format("its manifest cannot be read ({})", e.what()));
  }
  if (has_checksums() && facts["checksum"] != checksum_of(m))
    fail("its manifest is not the one that was written");
  return m;
}

void ResultsDb::set_plan(const std::string& command, std::size_t runs) {
  SqliteStatement fact = sqlite_.prepare("INSERT OR REPLACE INTO manifest VALUES(?,?)");
  fact.bind("command").bind(command).run();
  fact.bind("runs").bind(std::to_string(runs)).run();
}

std::set<Replicate> ResultsDb::done() const {
  std::set<Replicate> replicates;
  for (SqliteStatement row = sqlite_.prepare("SELECT policy, seed FROM runs WHERE error IS NULL");
       row.next();)
    replicates.insert(replicate_in(row));
  return replicates;
}

void ResultsDb::put(const Replicate& replicate, const RunResult& result) {
  SqliteTransaction all(sqlite_);
  // Another process may write to the same file and have done this run meanwhile: the same seed gives the same
  // rows.
  if (!is_done(replicate)) put_rows(replicate, result);
  all.commit();
}

bool ResultsDb::is_done(const Replicate& replicate) const {
  SqliteStatement run = sqlite_.prepare("SELECT 1 FROM runs WHERE policy=? AND seed=? AND error IS NULL");
  run.bind(as_integer(replicate.alternative)).bind(as_integer(replicate.seed));
  return run.next();
}

void ResultsDb::put_rows(const Replicate& replicate, const RunResult& result) {
  const std::int64_t alternative = as_integer(replicate.alternative), seed = as_integer(replicate.seed);
  SqliteStatement run = sqlite_.prepare("INSERT OR REPLACE INTO runs VALUES(?,?,?,?,?,?)");
  run.bind(alternative).bind(seed);
  if (result.error.empty())
    run.bind_null();
  else
    run.bind(result.error);
  run.bind(figures_hash_of(result)).bind(hash_of(result.safety)).bind(hash_of(result.stranded)).run();
  SqliteStatement figure = sqlite_.prepare("INSERT INTO figures VALUES(?,?,?,?,?)");
  SqliteStatement outcome = sqlite_.prepare("INSERT OR IGNORE INTO outcomes VALUES(?,?,?,?,?,?)");
  std::int64_t line = 0;
  for (const Outcome& o : result.outcomes) {
    figure.bind(alternative).bind(seed).bind(line++).bind(o.key).bind(o.value).run();
    outcome.bind(o.key).bind(o.label).bind(o.unit);
    outcome.bind(static_cast<std::int64_t>(o.wanted)).bind(static_cast<std::int64_t>(o.untold));
    outcome.bind(hash_of(o)).run();
  }
  SqliteStatement safety = sqlite_.prepare("INSERT INTO safety VALUES(?,?,?,?,?,?,?)");
  for (const auto& [day, people] : result.safety) {
    safety.bind(alternative).bind(seed).bind(day);
    for (const std::uint64_t n : people) safety.bind(as_integer(n));
    safety.run();
  }
  SqliteStatement stranded = sqlite_.prepare("INSERT INTO stranded VALUES(?,?,?,?,?)");
  for (const auto& [hexagon, days] : result.stranded)
    stranded.bind(alternative)
        .bind(seed)
        .bind(std::int64_t{hexagon.q})
        .bind(std::int64_t{hexagon.r})
        .bind(days)
        .run();
}

void ResultsDb::put_all(const fs::path& other) {
  const ResultsDb theirs = open(other, Sqlite::Mode::read);
  if (theirs.version_ != version_)
    throw BadInput(
        fmt::format("{}: found version {} of the format, wanted {}; the version of Searoom that wrote it can "
                    "put it together",
                    other.string(), theirs.version_, version_));
  if (const std::string text = difference_between(manifest(), theirs.manifest()); !text.empty())
    throw BadInput(fmt::format("{}: found {}, wanted parts of one experiment", other.string(), text));
  sqlite_.prepare("ATTACH ? AS theirs").bind(fs::absolute(other).string()).run();
  {
    SqliteTransaction all(sqlite_);
    for (const char* table : {"figures", "safety", "stranded"}) want_same_rows(table, other);
    sqlite_.execute(take_what_is_missing);
    all.commit();
  }
  sqlite_.execute("DETACH theirs");
}

// Of the runs that both have done, neither may tell what the other does not.
void ResultsDb::want_same_rows(const std::string& table, const fs::path& other) const {
  for (const auto& [one, another] : {std::pair("theirs", "main"), std::pair("main", "theirs")}) {
    SqliteStatement differ = sqlite_.prepare(
        fmt::format("SELECT policy, seed FROM (SELECT * FROM {0}.{2} EXCEPT SELECT * FROM {1}.{2}) "
                    "WHERE (policy, seed) IN (SELECT policy, seed FROM main.runs WHERE error IS NULL "
                    "INTERSECT SELECT policy, seed FROM theirs.runs WHERE error IS NULL)",
                    one, another, table));
    if (!differ.next()) continue;
    throw BadInput(fmt::format("{}: found another result of policy {}, seed {}, wanted the same {}",
                               other.string(),
                               manifest().alternatives.at(static_cast<std::size_t>(differ.integer(0))).name,
                               differ.integer(1), table));
  }
}

}  // namespace searoom
