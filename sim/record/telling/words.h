// What the log names, as a person would say it.
#pragma once

#include <string>
#include <string_view>

#include "sim/record/run_header.h"
#include "sim/world/event.h"

namespace searoom {

// "hunger-and-thirst" to "hunger and thirst".
std::string plain_words(std::string_view name);
// "shah-porir-dwip" to "Shah Porir Dwip".
std::string proper_name(const std::string& name);

// As the scenario calls a state; its code where the scenario does not list it; "no country".
std::string country_in_words(const std::string& code, const RunHeader& header);

// Which run a log is of: "seed 7, scenario 0123"; or that it is one "as the desk of Thailand knew it".
std::string run_in_words(const RunHeader& header);

// The cause of a landing: Cause::relay to "brought in at night by the network's relay boats".
std::string landing_in_words(const Cause& cause);

// The cause of a disembarkation: Cause::fishers to "by fishers".
std::string brought_in_words(const Cause& cause);

// 6°36'N 98°54'E
std::string position_in_words(Position where);

// "1 May 2015, 14:30"; UTC.
std::string time_in_words(Instant t);

// "5 h"; from two days on "3 days".
std::string age_in_words(double hours);

// "25,031" or "12.40".
std::string figure(double value, int decimals);

// "4,500 people", "1 person".
std::string people_in_words(std::uint64_t people);
std::string count_in_words(std::uint64_t count, const std::string& one, const std::string& many);

}  // namespace searoom
