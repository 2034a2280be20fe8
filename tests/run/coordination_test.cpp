// Each kind of mechanism in a scenario of a few boats: with it the outcome changes that should, and not what
// should not; without it nothing is as if it were not there.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

using K = EventKind;

constexpr std::uint64_t runs_of_each = 4;

// What became of a scenario under some settings, over a few seeds.
class FewRuns {
 public:
  FewRuns(const std::string& scenario, const std::vector<std::string>& settings) {
    const Setting setting = load("scenarios/teaching/coordination/" + scenario + ".yaml", settings);
    for (std::uint64_t seed = 1; seed <= runs_of_each; ++seed) events_.push_back(run(setting, seed));
  }
  double count(K kind, const std::string& country = "") const {
    double n = 0;
    for (const auto& events : events_) {
      for (const Event& e : of_kind(events, kind)) n += country.empty() || e.country == country;
    }
    return n;
  }
  double people(K kind, const std::string& country = "") const {
    double n = 0;
    for (const auto& events : events_) {
      for (const Event& e : of_kind(events, kind))
        n += country.empty() || e.country == country ? static_cast<double>(total(e.people)) : 0;
    }
    return n;
  }
  // Mean day of the first of its kind, in the runs that have one.
  double first_day(K kind, const std::string& country = "") const {
    double days = 0, runs = 0;
    for (const auto& events : events_) {
      for (const Event& e : of_kind(events, kind)) {
        if (!country.empty() && e.country != country) continue;
        days += static_cast<double>(e.tick) / 144;
        ++runs;
        break;
      }
    }
    return runs > 0 ? days / runs : -1;
  }
  const std::vector<std::vector<Event>>& events() const { return events_; }

 private:
  std::vector<std::vector<Event>> events_;
};

struct Pair {
  explicit Pair(const std::string& scenario, const std::vector<std::string>& more = {})
      : without(scenario, more), with(scenario, [&] {
          std::vector<std::string> settings = more;
          settings.emplace_back("mechanisms.it.enabled=true");
          return settings;
        }()) {}
  FewRuns without, with;
};

constexpr double everybody = 60 * runs_of_each;

TEST(Coordination, WhatIsSwitchedOffIsAsIfItWereNotThere) {
  for (const auto& entry :
       std::filesystem::directory_iterator(source_path("scenarios/teaching/coordination"))) {
    const std::string name = entry.path().stem();
    if (entry.path().extension() != ".yaml" || name == "two-states") continue;
    EXPECT_EQ(FewRuns(name, {}).events(), FewRuns(name, {"mechanisms=~"}).events()) << name;
  }
}

TEST(Coordination, AnInformationLinkBringsTheOneWhoWouldRescue) {
  const Pair p("information-link");
  EXPECT_EQ(p.without.people(K::disembarked), 0);
  EXPECT_EQ(p.without.count(K::contact_opened, "YYY"), 0);
  EXPECT_GT(p.with.people(K::disembarked, "YYY"), 0.5 * everybody);
  EXPECT_EQ(p.with.count(K::departed), p.without.count(K::departed));
  // Not before the news is there.
  EXPECT_GE(p.with.first_day(K::contact_opened, "YYY") - p.with.first_day(K::contact_opened, "XXX"), 0.5);
}

TEST(Coordination, NewsThatIsSlowOrDoesNotArriveIsNoUse) {
  const FewRuns none("information-link",
                     {"mechanisms.it.enabled=true", "mechanisms.it.does.information_link.arrives=0"});
  EXPECT_EQ(none.count(K::contact_opened, "YYY"), 0);
  const FewRuns slow("information-link",
                     {"mechanisms.it.enabled=true", "mechanisms.it.does.information_link.delay_hours=240"});
  EXPECT_GT(slow.first_day(K::contact_opened, "YYY"), 10);
}

TEST(Coordination, ACommonPictureIsSoonerAndIsReported) {
  const Pair p("common-picture");
  EXPECT_GT(p.with.count(K::situation_report), 0);
  EXPECT_GT(p.with.people(K::disembarked, "YYY"), 0);
  EXPECT_LT(p.with.first_day(K::contact_opened, "YYY") - p.with.first_day(K::contact_opened, "XXX"), 0.25);
}

TEST(Coordination, AMeetingEndsPushbacksOnceItIsHeld) {
  const Pair p("consultation");
  EXPECT_EQ(p.without.people(K::disembarked), 0);
  EXPECT_EQ(p.with.people(K::disembarked, "XXX"), everybody);
  EXPECT_NEAR(p.with.first_day(K::meeting_held) - p.with.first_day(K::meeting_called), 3, 0.1);
  EXPECT_GT(p.with.first_day(K::disembarked), p.with.first_day(K::meeting_held));
  EXPECT_GT(p.with.count(K::towed_out), 0);  // before
}

TEST(Coordination, AMeetingThatNobodyCallsOrThatIsVetoedChangesNothing) {
  for (const std::string setting :
       {"mechanisms.it.does.consultation.chairs={XXX: 0, YYY: 0}",
        "mechanisms.it.does.consultation.vetoes={YYY: 1}", "mechanisms.it.does.consultation.comes=0",
        "mechanisms.it.does.consultation.changes=0"}) {
    const FewRuns story("consultation", {"mechanisms.it.enabled=true", setting});
    EXPECT_EQ(story.count(K::committed), 0) << setting;
    EXPECT_EQ(story.people(K::disembarked), 0) << setting;
  }
}

TEST(Coordination, ARotatingChairIsTheMostAffected) {
  const FewRuns fixed("consultation",
                      {"mechanisms.it.enabled=true", "mechanisms.it.does.consultation.chairs={XXX: 0}"});
  const FewRuns rotating("consultation",
                         {"mechanisms.it.enabled=true", "mechanisms.it.does.consultation.chairs={XXX: 0}",
                          "mechanisms.it.does.consultation.rotates=true"});
  EXPECT_EQ(fixed.count(K::meeting_called), 0);
  EXPECT_EQ(rotating.count(K::meeting_called), runs_of_each);
}

TEST(Coordination, ACommitmentIsWorthWhatIsKeptOfIt) {
  const Pair kept("commitment");
  EXPECT_EQ(kept.with.people(K::disembarked, "XXX"), everybody);
  EXPECT_EQ(kept.with.count(K::towed_out), 0);
  const FewRuns broken("commitment", {"mechanisms.it.enabled=true", "mechanisms.it.does.commitment.kept=0"});
  EXPECT_EQ(broken.count(K::commitment_broken), runs_of_each);
  EXPECT_EQ(broken.people(K::disembarked), 0);
  EXPECT_EQ(broken.count(K::towed_out), kept.without.count(K::towed_out));
}

TEST(Coordination, AReviewMakesSomeKeepWhatTheyHadNot) {
  const FewRuns reviewed("commitment", {"mechanisms.it.enabled=true", "mechanisms.it.does.commitment.kept=0",
                                        "mechanisms.it.does.commitment.reviews_every_days=2",
                                        "mechanisms.it.does.commitment.review_raises=1"});
  EXPECT_EQ(reviewed.count(K::commitment_broken), runs_of_each);
  EXPECT_EQ(reviewed.count(K::commitment_kept), runs_of_each);
  EXPECT_GE(reviewed.first_day(K::disembarked), 2);
  EXPECT_EQ(reviewed.people(K::disembarked), everybody);
}

TEST(Coordination, EndingPushbacksIsNotLanding) {
  const FewRuns story(
      "commitment", {"mechanisms.it.enabled=true", "mechanisms.it.does.commitment.undertakes=end_pushbacks"});
  EXPECT_EQ(story.count(K::towed_out), 0);
  EXPECT_EQ(story.people(K::disembarked), 0);
  EXPECT_GT(story.count(K::supplied), 0);
}

TEST(Coordination, AnArrangementLandsPeopleByShares) {
  const Pair p("disembarkation-arrangement");
  EXPECT_EQ(p.without.people(K::disembarked), 0);
  EXPECT_EQ(p.with.people(K::disembarked), 4 * everybody);
  EXPECT_EQ(p.with.people(K::disembarked, "XXX"), p.with.people(K::disembarked, "YYY"));
  const auto under = [](const std::string& setting) {
    return FewRuns(
        "disembarkation-arrangement",
        {"mechanisms.it.enabled=true", "mechanisms.it.does.disembarkation_arrangement." + setting});
  };
  EXPECT_EQ(under("share_by=nearest").people(K::disembarked, "YYY"), 0);
  EXPECT_EQ(under("detour_hours=0").people(K::disembarked, "YYY"), 0);
  const FewRuns capped = under("caps={XXX: 60}");
  EXPECT_EQ(capped.people(K::disembarked, "XXX"), everybody);  // after whom it receives no more
  const FewRuns by_coast = under("share_by=coast");            // 300 against 600 km
  EXPECT_GE(by_coast.people(K::disembarked, "YYY"), by_coast.people(K::disembarked, "XXX"));
  const FewRuns by_population = under("share_by=population");  // 60 against 30 millions
  EXPECT_GT(by_population.people(K::disembarked, "XXX"), 2 * by_population.people(K::disembarked, "YYY"));
  EXPECT_EQ(under("compliance=0").people(K::disembarked), 0);
}

TEST(Coordination, SearchingTogetherFindsWhomNobodyLookedFor) {
  const Pair p("joint-search");
  EXPECT_EQ(p.without.count(K::search_planned), 0);
  EXPECT_EQ(p.without.people(K::disembarked), 0);
  EXPECT_GT(p.with.people(K::disembarked), 2 * everybody);  // of six boats
  // Units of the second state go for a case of the first.
  double lent = 0;
  for (const auto& events : p.with.events()) {
    for (const Event& e : of_kind(events, K::search_planned))
      lent += e.country == "XXX" && e.unit.starts_with("YYY/");
  }
  EXPECT_GT(lent, 0);
}

TEST(Coordination, AGuaranteeMakesMastersStop) {
  const Pair p("rescue-guarantee");
  const double before = p.without.people(K::disembarked), after = p.with.people(K::disembarked);
  EXPECT_GT(after, 2 * before);
  EXPECT_LT(p.with.count(K::passed_by), p.without.count(K::passed_by));
  EXPECT_EQ(p.with.count(K::port_denied), 0);
}

TEST(Coordination, PressureWhileLoadedBoatsAreOutLeavesThemAtSea) {
  const Pair p("network-pressure");
  EXPECT_EQ(p.without.count(K::abandoned), 0);
  EXPECT_GT(p.with.count(K::abandoned), 0);
  EXPECT_EQ(p.with.count(K::measure_began), 2 * runs_of_each);
  const FewRuns waits(
      "network-pressure",
      {"mechanisms.it.enabled=true", "mechanisms.it.does.network_pressure.awaits=never",
       "mechanisms.never={members: {YYY: 1}, starts: 2016-01-01, does: {common_picture: {}}}"});
  EXPECT_EQ(waits.count(K::abandoned), 0);  // rescue is never ready
}

TEST(Coordination, AJointPeriodOfActionEndsAndComesAgain) {
  const Pair p("joint-period-of-action");
  EXPECT_EQ(p.with.count(K::measure_began), 2 * 2 * runs_of_each);
  EXPECT_EQ(p.with.count(K::measure_ended), 2 * 2 * runs_of_each);
  EXPECT_GT(p.with.count(K::held), p.without.count(K::held));
}

TEST(Coordination, SlowChangesLowerDeparturesAndTurnNobodyBack) {
  for (const std::string name : {"business-forum", "development", "legal-route", "screening-and-return"}) {
    const Pair p(name);
    EXPECT_LT(p.with.people(K::departed), 0.95 * p.without.people(K::departed)) << name;
    EXPECT_GT(p.with.people(K::departed), 0.2 * p.without.people(K::departed)) << name;
    EXPECT_EQ(p.with.count(K::abandoned), 0) << name;
    EXPECT_EQ(p.with.count(K::met_warship), 0) << name;
  }
  EXPECT_GT(Pair("legal-route").with.count(K::left_legally), 0);
}

TEST(Coordination, AnAnnouncedDayBringsARush) {
  const Pair p("screening-and-return");
  const auto before_the_day = [](const FewRuns& story) {
    double people = 0;
    for (const auto& events : story.events()) {
      for (const Event& e : of_kind(events, K::departed))
        people += e.tick < 40 * 72 ? static_cast<double>(total(e.people)) : 0;
    }
    return people;
  };
  EXPECT_GT(before_the_day(p.with), 1.2 * before_the_day(p.without));
}

TEST(Coordination, IdentitiesCheckedTogetherGiveShelterSooner) {
  const Pair p("identity-exchange");
  EXPECT_EQ(p.with.people(K::disembarked), p.without.people(K::disembarked));
  EXPECT_NEAR(p.without.first_day(K::sheltered) - p.without.first_day(K::disembarked), 8, 0.2);
  EXPECT_NEAR(p.with.first_day(K::sheltered) - p.with.first_day(K::disembarked), 2, 0.2);
}

// People who pass to shelter, from a day on.
double sheltered_since(double day, const FewRuns& runs) {
  double people = 0;
  for (const auto& events : runs.events()) {
    for (const Event& e : of_kind(events, K::sheltered))
      people += static_cast<double>(e.tick) / 144 >= day ? e.picture.people : 0;
  }
  return people;
}

// The state has ten places of its own.
TEST(Coordination, AFundGivesShelterOnceItIsPaid) {
  const Pair p("fund");
  constexpr double in_own_places = 10 * runs_of_each;
  EXPECT_EQ(sheltered_since(0, p.without), in_own_places);
  const double beyond = sheltered_since(0, p.with) - in_own_places;
  EXPECT_GT(beyond, 0);
  EXPECT_GE(sheltered_since(4, p.with), beyond);
  const FewRuns spent("fund", {"mechanisms.it.enabled=true", "mechanisms.it.does.fund.million_usd=0.0001"});
  EXPECT_EQ(spent.count(K::fund_spent), runs_of_each);
}

TEST(Coordination, WitnessesAreHeardAndArrestsFollow) {
  const Pair p("victim-identification");
  EXPECT_EQ(p.with.count(K::identified), runs_of_each);
  EXPECT_EQ(p.with.count(K::measure_began, "XXX"), runs_of_each);
  const FewRuns few("victim-identification", {"mechanisms.it.enabled=true",
                                              "mechanisms.it.does.victim_identification.witnesses=1000"});
  EXPECT_EQ(few.count(K::measure_began), 0);
  EXPECT_EQ(p.with.people(K::disembarked), p.without.people(K::disembarked));
}

TEST(Coordination, AdvocacyMovesAPostureThatYields) {
  const Pair p("advocacy-and-media");
  EXPECT_EQ(p.without.people(K::disembarked), 0);
  EXPECT_GT(p.with.people(K::disembarked), 0);
  const FewRuns chairs("consultation",
                       {"mechanisms.it.enabled=true", "mechanisms.it.does.consultation.chairs={XXX: 0}",
                        "mechanisms.urging={members: {XXX: 1}, does: {advocacy_and_media: {urges: 1}}}"});
  EXPECT_EQ(chairs.count(K::meeting_called), runs_of_each);
}

TEST(Coordination, WhatIsAgreedAtAMeetingBeginsAfterIt) {
  const std::string arrangement =
      "mechanisms.agreed={agreed_by: it, members: {XXX: 1, YYY: 1}, does: {common_picture: {}}}";
  const FewRuns agreed("consultation", {"mechanisms.it.enabled=true", arrangement});
  const FewRuns failed("consultation", {"mechanisms.it.enabled=true", arrangement,
                                        "mechanisms.it.does.consultation.changes=0"});
  EXPECT_GT(agreed.first_day(K::situation_report), 3);
  EXPECT_EQ(failed.count(K::situation_report), 0);
}

TEST(World2015, EveryPolicyCanBeLaidOverItTogetherWithAnother) {
  const std::string world = source_path("scenarios/andaman-2015/world.yaml");
  const Setting setting = load_setting({world, {}, {}}, 1);
  EXPECT_GE(setting.scenario->policy_names.size(), 68u);
  for (const std::string& policy : setting.scenario->policy_names) {
    if (policy == "early-rescue") continue;  // which takes most of the others' lines away
    EXPECT_NO_THROW(load_setting({world, {"early-rescue", policy}, {}}, 1)) << policy;
  }
}

}  // namespace
}  // namespace searoom::test
