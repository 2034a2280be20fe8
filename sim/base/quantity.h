// Physical quantities whose unit cannot be mistaken: built by naming the unit, read by naming it.
//
//     Speed cruise = Speed::knots(6);      cruise.in_metres_per_second();
//
// Each holds one double in the SI unit. Addition, scaling and comparison are allowed; a ratio of two of
// a kind is a plain number. There is no implicit conversion from or to double.
#pragma once

#include <compare>
#include <numbers>

namespace searoom {

// CRTP base: arithmetic that keeps the kind.
template <class Kind>
class Quantity {
 public:
  constexpr auto operator<=>(const Quantity&) const = default;

  friend constexpr Kind operator+(Kind a, Kind b) { return Kind::si(a.si() + b.si()); }
  friend constexpr Kind operator-(Kind a, Kind b) { return Kind::si(a.si() - b.si()); }
  friend constexpr Kind operator-(Kind a) { return Kind::si(-a.si()); }
  friend constexpr Kind operator*(Kind a, double f) { return Kind::si(a.si() * f); }
  friend constexpr Kind operator*(double f, Kind a) { return Kind::si(a.si() * f); }
  friend constexpr Kind operator/(Kind a, double f) { return Kind::si(a.si() / f); }
  friend constexpr double operator/(Kind a, Kind b) { return a.si() / b.si(); }

  constexpr double si() const { return si_; }
  static constexpr Kind si(double value) {
    Kind k;
    k.si_ = value;
    return k;
  }

 private:
  double si_ = 0;
};

inline constexpr double metres_per_nautical_mile = 1852.0;  // exact: BIPM, SI brochure, table 8

class Distance : public Quantity<Distance> {
 public:
  static constexpr Distance metres(double v) { return si(v); }
  static constexpr Distance kilometres(double v) { return si(v * 1000.0); }
  static constexpr Distance nautical_miles(double v) { return si(v * metres_per_nautical_mile); }
  constexpr double in_metres() const { return si(); }
  constexpr double in_kilometres() const { return si() / 1000.0; }
  constexpr double in_nautical_miles() const { return si() / metres_per_nautical_mile; }
  using Quantity::si;
};

class Duration : public Quantity<Duration> {
 public:
  static constexpr Duration seconds(double v) { return si(v); }
  static constexpr Duration minutes(double v) { return si(v * 60.0); }
  static constexpr Duration hours(double v) { return si(v * 3600.0); }
  static constexpr Duration days(double v) { return si(v * 86400.0); }
  constexpr double in_seconds() const { return si(); }
  constexpr double in_minutes() const { return si() / 60.0; }
  constexpr double in_hours() const { return si() / 3600.0; }
  constexpr double in_days() const { return si() / 86400.0; }
  using Quantity::si;
};

class Speed : public Quantity<Speed> {
 public:
  static constexpr Speed metres_per_second(double v) { return si(v); }
  static constexpr Speed knots(double v) { return si(v * metres_per_nautical_mile / 3600.0); }
  static constexpr Speed kilometres_per_hour(double v) { return si(v / 3.6); }
  constexpr double in_metres_per_second() const { return si(); }
  constexpr double in_knots() const { return si() * 3600.0 / metres_per_nautical_mile; }
  using Quantity::si;
};

inline constexpr Distance operator*(Speed v, Duration t) {
  return Distance::metres(v.si() * t.si());
}
inline constexpr Distance operator*(Duration t, Speed v) {
  return v * t;
}
inline constexpr Duration operator/(Distance d, Speed v) {
  return Duration::seconds(d.si() / v.si());
}

// A chance over time: events per unit of time, never per tick.
class Rate : public Quantity<Rate> {
 public:
  static constexpr Rate per_second(double v) { return si(v); }
  static constexpr Rate per_hour(double v) { return si(v / 3600.0); }
  static constexpr Rate per_day(double v) { return si(v / 86400.0); }
  static constexpr Rate per_week(double v) { return si(v / (7 * 86400.0)); }
  constexpr double in_per_second() const { return si(); }
  constexpr double in_per_hour() const { return si() * 3600.0; }
  constexpr double in_per_day() const { return si() * 86400.0; }
  using Quantity::si;
};

// Expected number of events in a span.
inline constexpr double operator*(Rate r, Duration t) {
  return r.si() * t.si();
}
inline constexpr double operator*(Duration t, Rate r) {
  return r * t;
}

// Clockwise from true north. Not reduced to [0, 360): say so where it matters.
class Bearing : public Quantity<Bearing> {
 public:
  static constexpr Bearing degrees(double v) { return si(v * std::numbers::pi / 180.0); }
  static constexpr Bearing radians(double v) { return si(v); }
  constexpr double in_degrees() const { return si() * 180.0 / std::numbers::pi; }
  constexpr double in_radians() const { return si(); }
  using Quantity::si;
};

}  // namespace searoom
