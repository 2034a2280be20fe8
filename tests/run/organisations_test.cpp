// Every body of the facts is a kind of mechanism or is said to be narrative, and the document says the same.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "sim/rules/all_rules.h"
#include "sim/rules/mechanism/organisations.h"
#include "sim/scenario/rule_tables.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

TEST(Organisations, EachStandsInTheDocumentAsTheProgramTells) {
  Rules rules;
  std::ifstream in(source_path("docs/coordination.md"));
  std::ostringstream document;
  document << in.rdbuf();
  EXPECT_NE(document.str().find(organisations_in_markdown(rule_tables(rules).mechanisms)), std::string::npos)
      << "docs/coordination.md does not hold what `searoom mechanisms` prints";
}

TEST(Organisations, AreFiftyTwoAndNameKindsThatThereAre) {
  Rules rules;
  std::set<std::string> known, used;
  for (const KnownMechanism& kind : rule_tables(rules).mechanisms) known.insert(kind.name);
  int row = 0;
  for (const Organisation& body : organisations()) {
    EXPECT_EQ(body.row, ++row);
    EXPECT_STRNE(body.how, "");
    std::stringstream kinds(body.kinds);
    for (std::string kind; std::getline(kinds >> std::ws, kind, ',');) {
      EXPECT_TRUE(known.contains(kind)) << kind;
      used.insert(kind);
    }
  }
  EXPECT_EQ(row, 52);
  EXPECT_EQ(used, known);
}

}  // namespace
}  // namespace searoom::test
