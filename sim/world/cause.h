// Why something happened, or how: what an event tells of itself beyond its kind. What the engine says in the
// same words each time is known by name here, and its words stand in cause.cpp alone; whoever asks compares
// names. What has a name in the scenario (a hazard, a measure, a line of a posture) or figures in it
// (caused.h) is told in words of its own, which nobody compares.
//
// A plain value that owns its words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace searoom {

class Cause {
 public:
  enum Known : std::uint8_t {
    none,
    // How people land.
    arrived,
    ran_ashore,
    swam_ashore,
    relay,       // by the network's relay boats, at night
    put_ashore,  // by their crew, at night
    let_off,     // against payment, at the coast they came from
    sailed_in_by_passengers,
    // Who brings people ashore, or back.
    fishers,
    merchant_ship,
    ngo_ship,
    state,
    // How a boat is gone; or as people land: arrived, ran ashore.
    foundered,
    emptied,
    dispersed,
    brought_in,
    left_chart,
    // Why it calls for help.
    awash,
    aground,
    leak,
    no_water,
    no_power,
    abandoned,
    // What befell a hull; more in caused.h.
    ashore,
    struck_rocks,
    set_on_rocks,
    came_off_rocks,
    rush,
    // Where stores come from, what people die of.
    rain,
    its_network,
    fuel_handed_over,
    drowning,
    // Networks, about their boats.
    full,
    patience_over,
    landings_closed,
    payment_awaited,
    way_inland_closed,
    way_inland_open,
    against_payment,
    fewer_boats_to_guard,
    crew_feared_arrest,
    to_be_rid_of_them,
    stores_run_low,
    // Desks, about their contacts.
    no_rule_speaks,
    boat_sinks,
    undertook_to_land_people,
    undertook_to_send_nobody_away,
    landed_by_arrangement,
    searched_for_together,
    in_anothers_region,
    over,
    no_news,
    // Rescue centres, about their cases.
    no_answer,
    not_taken_over,
    contact_lost,
    contact_dropped,
    dealt_with,
    searches_for_nobody,
    past_hope_unsearched,
    believed_ashore,
    // Why a gap of responsibility ends.
    nobody_left_at_sea,
    others_help,
    // Meetings and appeals.
    public_minds,
    too_few_came,
    rescue_and_land,
  };
  static constexpr std::size_t known_causes = rescue_and_land + 1;

  Cause() = default;
  Cause(Known known) : known_(known) {}
  // As a log or a scenario has it. Words of a known cause are that cause.
  explicit Cause(std::string words);
  explicit Cause(std::string_view words) : Cause(std::string(words)) {}
  explicit Cause(const char* words) : Cause(std::string(words)) {}

  // As the log has it; empty: of no cause. Holds as long as the cause.
  std::string_view words() const;
  bool empty() const { return known_ == none && words_.empty(); }
  bool operator==(const Cause&) const = default;

 private:
  Known known_ = none;
  std::string words_;  // empty of a known cause
};

std::string_view words_of(Cause::Known known);

// The ways in which people come ashore, by the cause of their landing or disembarkation.
inline constexpr Cause::Known ways_to_land[] = {Cause::arrived,
                                                Cause::ran_ashore,
                                                Cause::swam_ashore,
                                                Cause::relay,
                                                Cause::put_ashore,
                                                Cause::let_off,
                                                Cause::sailed_in_by_passengers};
inline constexpr Cause::Known who_brings_people[] = {Cause::fishers, Cause::merchant_ship, Cause::ngo_ship,
                                                     Cause::state};

}  // namespace searoom
