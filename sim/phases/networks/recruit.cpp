// People come to the coast to leave, and give up waiting: for each place a birth and death process, people
// arriving by a Poisson process and each leaving the queue at a constant rate (Gillespie 1977, J. Phys. Chem.
// 81, 2340, here by exact counts an hour, so that the same people come whatever the step). With no boat to
// take them their number is Poisson of mean rate times waiting time.
#include <cmath>

#include "sim/base/counts.h"
#include "sim/phases/phases.h"
#include "sim/world/network_view.h"

namespace searoom {
namespace {

constexpr std::int64_t hour_s = 3600;

constexpr Draw come_to_leave{"come_to_leave"};
constexpr Draw give_up{"give_up"};

// How many more, or fewer, wish to leave because of what they heard. 1 when every hypothesis is at 0.
double wishes_factor(const Hypotheses& h, const News& news, const NetworkView& network,
                     std::string_view country) {
  const double heard = h.rescue_pulls_departures * news.brought_ashore / 1000 -
                       h.turning_back_deters_departures * news.ordered_off / 10 -
                       h.deaths_deter_departures * news.lost / 100;
  const double arrested = h.arrests_deter_departures * network.arrests(country);
  const double price = 1 + h.price_rises_under_pressure * (1 - network.openness());
  return std::exp(heard) * (1 - arrested) * std::pow(price, -h.price_deters_departures);
}

void recruit_at(const Step& step, NetworkIndex network, std::size_t place, double share) {
  World& w = step.world;
  const Scenario& s = step.scenario;
  const NetworkSpec& spec = s.networks[network];
  NetworkState& state = w.networks[network];
  const ActorId self = actor(w.source_names[state.first_feeder_source + place]);
  const Occasion hour{static_cast<std::uint64_t>(w.now * s.step_s / hour_s)};
  const CivilDate date = civil_date(step.instant());
  const double per_day =
      spec.people_per_month[static_cast<std::size_t>(date.month - 1)] / days_in_month(date.year, date.month);
  const NetworkView view(s, w, network);
  const double wishes = share * state.push * per_day * w.forums.provisions.wish_to_leave[network] *
                        wishes_factor(s.hypotheses, w.news, view, view.country_of(spec.places[place].first));
  const double leave = -std::expm1(-static_cast<double>(hour_s) / spec.gives_up_after.in_seconds());
  // Those who come during an hour have on the mean half of it in which to give up.
  const double come = wishes * hour_s / 86400.0;
  state.ashore[place] -= binomial_count(step.dice.uniform(self, give_up, hour), state.ashore[place], leave);
  state.ashore[place] += poisson_count(step.dice.uniform(self, come_to_leave, hour), come * (1 - leave / 2));
}

}  // namespace

void recruit(const Step& step) {
  const Scenario& s = step.scenario;
  if (step.world.now * s.step_s % hour_s != 0) return;
  for (const NetworkIndex n : s.networks.indices()) {
    double all = 0;
    for (const auto& [place, share] : s.networks[n].places) all += share;
    for (std::size_t p = 0; p < s.networks[n].places.size(); ++p)
      recruit_at(step, n, p, s.networks[n].places[p].second / all);
  }
}

}  // namespace searoom
