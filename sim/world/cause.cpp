#include "sim/world/cause.h"

#include <algorithm>
#include <array>

namespace searoom {
namespace {

struct CauseWords {
  Cause::Known cause;
  std::string_view words;
};

constexpr std::array<CauseWords, Cause::known_causes> cause_words = {{
    {Cause::none, ""},
    {Cause::arrived, "arrived"},
    {Cause::ran_ashore, "ran ashore"},
    {Cause::swam_ashore, "swam ashore"},
    {Cause::relay, "relay"},
    {Cause::put_ashore, "put ashore"},
    {Cause::let_off, "let off"},
    {Cause::sailed_in_by_passengers, "sailed in by passengers"},
    {Cause::fishers, "fishers"},
    {Cause::merchant_ship, "merchant ship"},
    {Cause::ngo_ship, "NGO ship"},
    {Cause::state, "state"},
    {Cause::foundered, "foundered"},
    {Cause::emptied, "emptied"},
    {Cause::dispersed, "dispersed"},
    {Cause::brought_in, "brought in"},
    {Cause::left_chart, "left the chart"},
    {Cause::awash, "awash"},
    {Cause::aground, "aground"},
    {Cause::leak, "leak"},
    {Cause::no_water, "no water"},
    {Cause::no_power, "no power"},
    {Cause::abandoned, "abandoned"},
    {Cause::ashore, "ashore"},
    {Cause::struck_rocks, "struck rocks by night"},
    {Cause::set_on_rocks, "set on rocks, no engine"},
    {Cause::came_off_rocks, "came off the rocks"},
    {Cause::rush, "rush as people boarded"},
    {Cause::rain, "rain"},
    {Cause::its_network, "its network"},
    {Cause::fuel_handed_over, "fuel was handed over"},
    {Cause::drowning, "drowning"},
    {Cause::full, "full"},
    {Cause::patience_over, "patience was over"},
    {Cause::landings_closed, "landings are closed"},
    {Cause::payment_awaited, "payment is awaited"},
    {Cause::way_inland_closed, "the way inland is closed"},
    {Cause::way_inland_open, "the way inland is open"},
    {Cause::against_payment, "against payment"},
    {Cause::fewer_boats_to_guard, "fewer boats are left to guard"},
    {Cause::crew_feared_arrest, "the crew feared arrest"},
    {Cause::to_be_rid_of_them, "the crew wants to be rid of them"},
    {Cause::stores_run_low, "stores run low"},
    {Cause::no_rule_speaks, "no rule speaks"},
    {Cause::boat_sinks, "the boat sinks"},
    {Cause::undertook_to_land_people, "the state undertook to land people in need"},
    {Cause::undertook_to_send_nobody_away, "the state undertook to send no boat away"},
    {Cause::landed_by_arrangement, "an arrangement says where people in need are landed"},
    {Cause::searched_for_together, "states search together for it"},
    {Cause::in_anothers_region, "the boat is in the search region of another state"},
    {Cause::over, "it is over"},
    {Cause::no_news, "no news"},
    {Cause::no_answer, "no answer"},
    {Cause::not_taken_over, "it does not take over the case"},
    {Cause::contact_lost, "the offering centre has lost the contact"},
    {Cause::contact_dropped, "the contact was dropped"},
    {Cause::dealt_with, "the boat was dealt with"},
    {Cause::searches_for_nobody, "the state searches for nobody"},
    {Cause::past_hope_unsearched, "nobody could search before survival was past hope"},
    {Cause::believed_ashore, "it is believed to be ashore"},
    {Cause::nobody_left_at_sea, "nobody is left at sea"},
    {Cause::others_help, "others help"},
    {Cause::public_minds, "the public minds"},
    {Cause::too_few_came, "too few came"},
    {Cause::rescue_and_land, "rescue people at sea and let them land"},
}};

constexpr bool words_follow_the_causes() {
  for (std::size_t i = 0; i < cause_words.size(); ++i) {
    if (cause_words[i].cause != static_cast<Cause::Known>(i)) return false;
  }
  return true;
}
static_assert(words_follow_the_causes());

}  // namespace

std::string_view words_of(Cause::Known known) {
  return cause_words[known].words;
}

Cause::Cause(std::string words) {
  const auto found = std::ranges::find(cause_words, std::string_view(words), &CauseWords::words);
  if (found != cause_words.end())
    known_ = found->cause;
  else
    words_ = std::move(words);
}

std::string_view Cause::words() const {
  return words_.empty() ? words_of(known_) : std::string_view(words_);
}

}  // namespace searoom
