// The choice of what a state undertakes, as several kinds of mechanism list it.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

inline void list_undertaking(Fields& f, Undertaking& what) {
  auto index = static_cast<std::size_t>(what);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < undertakings; ++i) words.emplace_back(name_of(static_cast<Undertaking>(i)));
  f.choice("undertakes", index, words, {.about = "What a member undertakes", .required = true});
  what = static_cast<Undertaking>(index);
}

inline void list_promise(Fields& f, Forum::Promise& promise) {
  list_undertaking(f, promise.what);
  f.number("kept", promise.kept,
           {.about = "Chance that a member with full interest keeps it", .low = 0, .high = 1});
  f.quantity(
      "lag", promise.lag,
      {.about = "From the undertaking until it is acted upon", .unit = "days", .low = 0, .high = 3650});
  f.quantity("lasts", promise.lasts,
             {.about = "How long it is kept from then on", .unit = "days", .low = 0, .high = 3650});
}

}  // namespace searoom
