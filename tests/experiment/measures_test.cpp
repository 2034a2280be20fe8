// Each measure of a target, on a history whose answer is known.
#include <gtest/gtest.h>

#include "sim/base/complaints.h"
#include "sim/experiment/validation/measure.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "tests/scenario/complaints_of.h"
#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

using K = EventKind;

struct Read {
  std::shared_ptr<const Measure> measure;
  std::string said;
};

// "{people_departed: {from: ...}}" as a target writes it.
Read read_measure(const std::string& text) {
  Complaints complaints;
  std::vector<Parameter> parameters;
  const YamlNode tree = parse_yaml("measure: " + text, "targets.yaml", complaints);
  Read result;
  {
    ReadFields fields(&tree, tree.at, "", complaints, parameters);
    fields.known_map("measure", {.about = "One"}, measure_table(result.measure));
  }
  result.said = said_by(complaints);
  return result;
}

std::optional<double> measured(const std::string& text, const std::vector<Event>& events) {
  const Read result = read_measure(text);
  EXPECT_EQ(result.said, "");
  return result.measure ? result.measure->of({hourly_header(), in_order(events)}) : std::nullopt;
}

const std::string in_may = "from: 2015-05-01, until: 2015-06-01";

TEST(Measures, CountPeopleWhoLeaveInTheirTime) {
  const std::vector<Event> events = {
      at("2015-04-30T23:00", K::departed, "a/1", {1, 0}), at("2015-05-01", K::departed, "a/2", {2, 4}),
      at("2015-05-31T23:00", K::departed, "a/3", {8, 0}), at("2015-06-01", K::departed, "a/4", {16, 0}),
      at("2015-05-02", K::boat_stationed, "m/1")};
  EXPECT_EQ(measured("{people_departed: {" + in_may + "}}", events), 14);
  EXPECT_EQ(
      measured("{departures_ratio: {" + in_may + ", over_from: 2015-04-01, over_until: 2015-07-01}}", events),
      14.0 / 31);
  EXPECT_EQ(
      measured("{departures_ratio: {" + in_may + ", over_from: 2015-02-01, over_until: 2015-03-01}}", events),
      std::nullopt);
}

TEST(Measures, CountTheDeadAndTheMissingTogether) {
  const std::vector<Event> events = {
      at("2015-05-01", K::departed, "a/1", {200, 300}), at("2015-05-02", K::died, "a/1", {2, 1}),
      at("2015-05-03", K::went_missing, "a/1", {0, 3}), at("2015-06-03", K::died, "a/1", {7, 0})};
  EXPECT_EQ(measured("{deaths: {" + in_may + "}}", events), 6);
  EXPECT_EQ(measured("{deaths_per_thousand: {" + in_may + "}}", events), 12);
  EXPECT_EQ(measured("{deaths_per_thousand: {from: 2015-06-01, until: 2015-07-01}}", events), std::nullopt);
}

TEST(Measures, CountBoatsLeftWithPeopleAboard) {
  const std::vector<Event> events = {
      at("2015-04-30", K::abandoned, "a/1", {900, 0}), at("2015-05-08", K::abandoned, "a/2", {200, 240}),
      at("2015-05-09", K::abandoned, "a/3", {560, 0}), at("2015-05-10", K::abandoned, "a/4", {0, 0})};
  EXPECT_EQ(measured("{boats_abandoned: {" + in_may + "}}", events), 2);
  EXPECT_EQ(measured("{people_per_abandoned_boat: {" + in_may + "}}", events), 500);
  EXPECT_EQ(measured("{people_per_abandoned_boat: {" + in_may + "}}", {}), std::nullopt);
}

const std::string lag =
    std::string("{days_to_mass_landing: {measure_name: graves-found, not_by: relay + let off, ") + in_may +
    "}}";

TEST(Measures, CountDaysToTheFirstMassLandingOfOneBoat) {
  EXPECT_EQ(measured(lag, {landing("2015-04-20", "early/1", {400, 0}, "MYS", "arrived"),
                           at("2015-05-01T12:00", K::measure_began, "", {}, "graves-found"),
                           landing("2015-05-03", "a/0", {500, 0}, "THA", "relay"),
                           landing("2015-05-04", "a/1", {200, 0}, "IDN", "put ashore"),
                           landing("2015-05-05", "a/2", {200, 0}, "IDN", "put ashore"),
                           landing("2015-05-10T05:00", "a/1", {100, 0}, "IDN", "ran ashore")}),
            9);
}

TEST(Measures, CountDaysToTheFirstMassLandingOfOneDay) {
  const std::vector<Event> events = {at("2015-05-01", K::measure_began, "", {}, "graves-found"),
                                     landing("2015-05-06T01:00", "a/1", {200, 0}, "MYS", "put ashore"),
                                     landing("2015-05-06T02:00", "a/2", {0, 150}, "IDN", "ran ashore"),
                                     landing("2015-05-07T02:00", "a/3", {0, 150}, "IDN", "ran ashore"),
                                     landing("2015-05-07T23:00", "a/4", {0, 150}, "IDN", "ran ashore")};
  EXPECT_EQ(measured(lag, events), 6);
  EXPECT_EQ(measured("{days_to_mass_landing: {measure_name: another, " + in_may + "}}", events),
            std::nullopt);
}

TEST(Measures, CountPeopleAshoreByCountryAndWay) {
  const std::vector<Event> events = {landing("2015-05-10", "a/1", {578, 0}, "IDN", "ran ashore"),
                                     landing("2015-05-11", "a/2", {394, 715}, "MYS", "put ashore"),
                                     landing("2015-05-12", "a/3", {50, 0}, "MYS", "relay"),
                                     landing("2015-06-12", "a/4", {50, 0}, "IDN", "arrived")};
  EXPECT_EQ(measured("{people_ashore: {countries: IDN, " + in_may + "}}", events), 578);
  EXPECT_EQ(measured("{people_ashore: {countries: IDN+MYS, not_by: relay, " + in_may + "}}", events), 1687);
  EXPECT_EQ(measured("{people_ashore: {" + in_may + "}}", events), 1737);
  EXPECT_EQ(measured("{share_of_origin: {origin: Rohingya, countries: MYS, not_by: relay, " + in_may + "}}",
                     events),
            394.0 / 1109);
  EXPECT_EQ(measured("{share_of_origin: {origin: Nobody, countries: MYS, " + in_may + "}}", events),
            std::nullopt);
}

TEST(Measures, CountPeopleAshoreWhoeverBroughtThem) {
  const std::vector<Event> events = {
      at("2015-05-01", K::departed, "a/1", {100, 0}),
      landing("2015-05-10", "a/1", {10, 0}, "IDN", "ran ashore"),
      landing("2015-05-10", "a/1", {7, 0}, "IDN", "relay"),
      by_unit("2015-05-11", K::rescued, "langsa/1", "a/1", {70, 0}),
      disembarkation("2015-05-12", "langsa/1", "", {70, 0}, "IDN", "fishers"),
      disembarkation("2015-05-13", "IDN/navy/1", "a/1", {13, 0}, "IDN", "state"),
      by_unit("2015-05-14", K::returned, "MMR/navy/1", "b/1", {500, 0})};
  const std::string in_idn = "countries: IDN, not_by: relay + let off, " + in_may;
  EXPECT_EQ(measured("{people_ashore: {" + in_idn + "}}", events), 93);
  EXPECT_EQ(measured("{people_ashore: {countries: IDN, not_by: relay+fishers, " + in_may + "}}", events), 23);
  EXPECT_EQ(measured("{share_brought_in: {by: fishers, " + in_idn + "}}", events), 70.0 / 93);
  EXPECT_EQ(measured("{share_brought_in: {by: fishers + state, " + in_idn + "}}", events), 83.0 / 93);
  EXPECT_EQ(measured("{share_brought_in: {by: fishers, countries: MYS, " + in_may + "}}", events),
            std::nullopt);
  EXPECT_EQ(measured("{median_days_aboard: {" + in_idn + "}}", events), 11);
  EXPECT_EQ(measured("{share_of_origin: {origin: Rohingya, " + in_idn + "}}", events), 1);
}

TEST(Measures, CountAMassLandingOfPeopleWhomFishersBringIn) {
  EXPECT_EQ(measured(lag, {at("2015-05-01", K::measure_began, "", {}, "graves-found"),
                           disembarkation("2015-05-05", "langsa/1", "", {200, 0}, "IDN", "fishers"),
                           disembarkation("2015-05-06", "langsa/2", "", {200, 0}, "IDN", "fishers"),
                           disembarkation("2015-05-06", "langsa/3", "", {150, 0}, "IDN", "fishers")}),
            5);
}

TEST(Measures, CountDaysAboardFromTheFirstEmbarkation) {
  EXPECT_EQ(measured("{median_days_aboard: {" + in_may + "}}",
                     {at("2015-03-01", K::departed, "feeder/1", {60, 0}),
                      transfer("2015-03-02", "feeder/1", "mother/1", {60, 0}),
                      at("2015-05-01", K::departed, "b/1", {50, 0}),
                      landing("2015-04-30", "mother/1", {20, 0}, "THA", "relay"),
                      landing("2015-05-10", "mother/1", {40, 0}, "IDN", "ran ashore"),
                      landing("2015-05-11", "b/1", {39, 0}, "IDN", "arrived")}),
            70);
  EXPECT_EQ(measured("{median_days_aboard: {" + in_may + "}}", {}), std::nullopt);
}

TEST(Measures, ComplainOfWhatTheyCannotMean) {
  EXPECT_EQ(read_measure("{people_departed: {from: 2015-05-01, until: 2015-04-01}}").said,
            "targets.yaml:1:54: measure.people_departed.until: found an end that is not after the beginning, "
            "wanted "
            "a later date");
  EXPECT_EQ(read_measure("{people_ashore: {countries: indonesia, " + in_may + "}}").said,
            "targets.yaml:1:38: measure.people_ashore.countries: found indonesia, wanted three capital "
            "letters, like "
            "IDN+MYS");
  EXPECT_EQ(
      read_measure("{people_ashore: {not_by: relays, " + in_may + "}}").said,
      "targets.yaml:1:35: measure.people_ashore.not_by: found relays, wanted some of arrived, ran "
      "ashore, swam "
      "ashore, relay, put ashore, let off, sailed in by passengers, fishers, merchant ship, NGO ship, state, "
      "joined by +; did you mean relay?");
  EXPECT_NE(read_measure("{people_departd: {" + in_may + "}}").said.find("did you mean people_departed?"),
            std::string::npos);
}

}  // namespace
}  // namespace searoom::test
