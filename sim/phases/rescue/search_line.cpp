#include "sim/phases/rescue/search_line.h"

namespace searoom {
namespace {

// Of a state that undertook to search and has no practice of its own (assumptions).
const SearchLine& undertaken() {
  static const SearchLine line = [] {
    SearchLine l;
    l.name = "undertaken";
    l.seen_as = static_cast<std::size_t>(SeenAs::adrift);
    l.starts_after = Duration::hours(6);
    l.most_units = 4;
    return l;
  }();
  return line;
}

}  // namespace

const SearchLine* search_line(const Scenario& s, const World& w, std::size_t state) {
  const std::int32_t pool = w.forums.provisions.of_state[state].pool;
  if (pool >= 0) return &s.parts[static_cast<std::size_t>(pool)].search;
  if (const SearchLine* own = s.states[state].search_at(s.instant_of(w.now))) return own;
  return undertakes(w.forums, state, Undertaking::search, w.now) ? &undertaken() : nullptr;
}

bool share_a_pool(const World& w, std::size_t one, std::size_t other) {
  const std::vector<StateProvisions>& provided = w.forums.provisions.of_state;
  return one == other || (provided[one].pool >= 0 && provided[one].pool == provided[other].pool);
}

}  // namespace searoom
