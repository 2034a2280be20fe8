// How a report looks, on a screen and on paper.
#pragma once

namespace searoom {

inline constexpr const char* report_style = R"(
:root{color-scheme:light}
body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:62rem;padding:1rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:1.2rem 0 .4rem}
h2{font-size:1.3rem;margin:2.4rem 0 .5rem;border-bottom:2px solid #0072B2;padding-bottom:.2rem}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
h4{margin:.4rem 0 0;font-size:.95rem}
p,ul{margin:.4rem 0 .8rem}
.banner{background:#fff4d6;border-left:6px solid #E69F00;padding:.6rem .9rem}
.wide{overflow-x:auto}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 2rem}
.maps{display:grid;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr));gap:1rem}
figure{margin:0}
figcaption{font-weight:600;font-size:.9rem;margin-bottom:.2rem}
table{border-collapse:collapse;font-size:.85rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.25rem .7rem;border-bottom:1px solid #ddd;vertical-align:top;white-space:nowrap}
thead th{border-bottom:2px solid #888}
svg{max-width:100%;height:auto;font:13px system-ui,sans-serif}
.legend svg{vertical-align:-2px}
.legend span{margin-right:.8rem;white-space:nowrap}
details{margin:.3rem 0}
summary{cursor:pointer;color:#00507d}
summary:focus-visible{outline:3px solid #E69F00}
code{background:#f2f2f2;padding:0 .25rem;word-break:break-word}
@media print{body{font-size:11pt;max-width:none}h2{break-after:avoid}svg,figure{break-inside:avoid}.wide{overflow:visible}}
)";

}  // namespace searoom
