#include "sim/base/dice.h"

#include <Random123/philox.h>

#include <cmath>

#include "sim/base/normal.h"

namespace searoom {

std::array<std::uint64_t, 4> Dice::words(ActorId actor, Draw purpose, Occasion when) const {
  const r123::Philox4x64::ctr_type counter = {{actor.key, purpose.key, when.n, 0}};
  const r123::Philox4x64::key_type key = {{seed_, 0}};
  const auto out = r123::Philox4x64()(counter, key);
  return {out[0], out[1], out[2], out[3]};
}

double Dice::uniform(ActorId actor, Draw purpose, Occasion when) const {
  return to_uniform(words(actor, purpose, when)[0]);
}

std::array<double, 4> Dice::uniforms(ActorId actor, Draw purpose, Occasion when) const {
  const auto w = words(actor, purpose, when);
  return {to_uniform(w[0]), to_uniform(w[1]), to_uniform(w[2]), to_uniform(w[3])};
}

double Dice::normal(ActorId actor, Draw purpose, Occasion when) const {
  return standard_normal_quantile(uniform(actor, purpose, when));
}

std::array<double, 2> Dice::normals(ActorId actor, Draw purpose, Occasion when) const {
  const auto w = words(actor, purpose, when);
  return {standard_normal_quantile(to_uniform(w[0])), standard_normal_quantile(to_uniform(w[1]))};
}

double Dice::exponential(ActorId actor, Draw purpose, Occasion when) const {
  return -std::log(uniform(actor, purpose, when));
}

}  // namespace searoom
