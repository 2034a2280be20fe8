// An experiment without a sea: two alternatives whose runs are made up, for what keeps and compares runs.
#pragma once

#include "sim/experiment/running/ensemble.h"

namespace searoom::test {

inline Manifest small_manifest() {
  Manifest m;
  m.kind = "compare";
  m.program = "searoom 0";
  m.program_hash = "0123";
  m.command = "searoom compare small.yaml";
  m.world = "small.yaml";
  m.title = "Small";
  m.start = "2015-01-01";
  m.end = "2015-02-01";
  m.alternatives = {{"calm", {"calm"}, {}, "aa", "{}", {}},
                    {"storm", {"storm"}, {"wind=9"}, "bb", "{}", {{"wind", 9}}}};
  return m;
}

// Deaths fall with the alternative; a mean that only even seeds have.
inline RunResult small_run(const Replicate& r) {
  RunResult result;
  const double luck = static_cast<double>(r.seed * 7919 % 101);
  result.outcomes = {{"landed", "Landed", 10, "people"},
                     {"lost", "Dead or missing", 100 + luck - 20 * static_cast<double>(r.alternative),
                      "people", Wanted::lower}};
  if (r.seed % 2 == 0)
    result.outcomes.push_back({"days", "Days, mean", luck, "days", Wanted::lower, Untold::unknown});
  if (r.alternative == 1)
    result.outcomes.insert(result.outcomes.begin() + 1, {"landed.MYS", "  in Malaysia", luck, "people"});
  result.safety = {{3, {8, 0, 1, 0}}, {12, {2, 1, 0, 4}}};
  result.stranded = {{{1, -2}, 12.5 + luck}};
  return result;
}

inline Workforce alone(const RunReplicate& run, int jobs = 1) {
  return [=](const std::vector<Replicate>& replicates, const TakeResult& take) {
    do_replicates(replicates, jobs, run, take);
  };
}

// All rows of all tables, as text: two databases that say the same are alike in it.
inline std::string rows_of(const std::string& file) {
  const Sqlite db(file, Sqlite::Mode::read);
  std::string text;
  for (const char* query :
       {"SELECT key || '|' || value FROM manifest ORDER BY 1",
        "SELECT policy || '|' || name || '|' || policies || settings || scenario_hash || scenario FROM "
        "policies "
        "ORDER BY policy",
        "SELECT policy || '|' || factor || '|' || value FROM points ORDER BY 1",
        "SELECT outcome || '|' || label || '|' || unit || wanted || untold FROM outcomes ORDER BY 1",
        "SELECT policy || '|' || seed || '|' || coalesce(error, '-') FROM runs ORDER BY policy, seed",
        "SELECT policy || '|' || seed || '|' || line || outcome || '|' || printf('%.17g', value) FROM "
        "figures "
        "ORDER BY policy, seed, line",
        "SELECT policy || '|' || seed || '|' || day || '|' || in_safety || '|' || brought_back || '|' || "
        "lost || "
        "'|' || at_sea FROM safety ORDER BY policy, seed, day",
        "SELECT policy || '|' || seed || '|' || q || '|' || r || '|' || printf('%.17g', person_days) FROM "
        "stranded ORDER BY policy, seed, q, r"}) {
    for (SqliteStatement row = db.prepare(query); row.next();) text += row.text(0) + "\n";
  }
  return text;
}

}  // namespace searoom::test
