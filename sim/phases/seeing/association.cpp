#include "sim/phases/seeing/association.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

// Guesses of the number aboard of one boat are not more than this factor apart (assumption).
constexpr double people_factor = 3;

// A hull that is lost does not come back: then one of the two sightings is wrong, as one in ten is
// (assumption).
constexpr double share_told_wrongly = 0.1;

// Standard deviations of a position below this are not believed.
constexpr double least_error_m = 10;

bool could_be_as_many(double a, double b) {
  return a <= 0 || b <= 0 || (a <= b * people_factor && b <= a * people_factor);
}

bool contradict(const Report& r, const Contact& c) {
  const SeenAs before = r.seen_at < c.seen_at ? r.seen_as : c.seen_as;
  const SeenAs after = r.seen_at < c.seen_at ? c.seen_as : r.seen_as;
  return before == SeenAs::sinking && after != SeenAs::sinking;
}

// Variance, in square metres on each axis, of where a boat is some time after it was seen.
double grown_variance(double error_m, SeenAs seen_as, const PerceptionSpec& p, Duration after) {
  const Speed speed = seen_as == SeenAs::sound ? p.contact_sails : p.contact_drifts;
  const double gone_m = (speed * after).in_metres();
  return std::max(error_m * error_m, least_error_m * least_error_m) + gone_m * gone_m;
}

}  // namespace

double log_likelihood_ratio(const Report& r, const Contact& c, const PerceptionSpec& p, Duration step) {
  const bool report_first = r.seen_at < c.seen_at;
  const Duration between = step * static_cast<double>(std::abs(r.seen_at - c.seen_at));
  const double report_m2 = grown_variance(r.error_m, r.seen_as, p, report_first ? between : Duration{});
  const double contact_m2 = grown_variance(c.error_m, c.seen_as, p, report_first ? Duration{} : between);
  const double variance_m2 = report_m2 + contact_m2;
  const double apart_m = metres_between(c.where, r.where);
  const double radius_m = Distance::nautical_miles(100).in_metres();
  const double unknown_per_m2 = p.unknown_boats_within_100_nm / (std::numbers::pi * radius_m * radius_m);
  return -apart_m * apart_m / (2 * variance_m2) - std::log(2 * std::numbers::pi * variance_m2) -
         std::log(unknown_per_m2) + (contradict(r, c) ? std::log(share_told_wrongly) : 0);
}

Contact* contact_of(const Report& r, const PerceptionSpec& p, Duration step, std::vector<Contact>& contacts) {
  Contact* best = nullptr;
  double likeliest = 0;
  for (Contact& c : contacts) {
    if (c.closed || !could_be_as_many(c.people, r.people)) continue;
    const double ratio = log_likelihood_ratio(r, c, p, step);
    if (ratio <= likeliest) continue;
    likeliest = ratio;
    best = &c;
  }
  return best;
}

void begin_contact(const Report& r, Contact& c) {
  c.where = r.where;
  c.error_m = r.error_m;
  c.seen_at = r.seen_at;
  c.seen_as = r.seen_as;
  c.channel = r.channel;
  c.people = r.people;
}

void update_contact(const Report& r, const PerceptionSpec& p, Duration step, Contact& c) {
  const bool told_before = r.seen_at == c.seen_at && r.where == c.where;
  if (r.seen_at < c.seen_at || told_before) return;
  const Duration between = step * static_cast<double>(r.seen_at - c.seen_at);
  const double believed_m2 = grown_variance(c.error_m, c.seen_as, p, between);
  const double told_m2 = grown_variance(r.error_m, r.seen_as, p, {});
  const double share = believed_m2 / (believed_m2 + told_m2);
  c.where = {c.where.lat_deg + share * (r.where.lat_deg - c.where.lat_deg),
             c.where.lon_deg + share * (r.where.lon_deg - c.where.lon_deg)};
  c.error_m = std::sqrt(share * told_m2);
  c.seen_at = r.seen_at;
  c.seen_as = r.seen_as;
  c.channel = r.channel;
  if (r.people > 0) c.people = r.people;
}

}  // namespace searoom
