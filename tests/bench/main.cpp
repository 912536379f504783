// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_writer.h"
#include "tests/bench/benches.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace headroom;
using namespace headroom::bench;

std::string duration(double seconds)
{
    char out[32];
    if (seconds < 1e-3)
        std::snprintf(out, sizeof out, "%.2f us", seconds * 1e6);
    else if (seconds < 1)
        std::snprintf(out, sizeof out, "%.2f ms", seconds * 1e3);
    else
        std::snprintf(out, sizeof out, "%.2f s", seconds);
    return out;
}

void printText(const Report& report)
{
    for (const bench::Item& item : report.items) {
        std::printf("%s\n  median %s (%s to %s, p95 %s, processor %s, %zu samples)", item.name.c_str(),
                    duration(item.median).c_str(), duration(item.low).c_str(), duration(item.high).c_str(),
                    duration(item.p95).c_str(), duration(item.busy).c_str(), item.samples);
        if (item.target > 0)
            std::printf("; target %s%s: %.2f of it%s", duration(item.target).c_str(),
                        item.targetIsP95 ? " at p95" : "", item.ratio(), item.ratio() > 1 ? ", MISSED" : "");
        std::printf("\n");
    }
    for (const Missing& missing : report.missing)
        std::printf("%s\n  not measured: %s\n", missing.name.c_str(), missing.reason.c_str());
}

void printJson(const Report& report)
{
    std::string out =
        "{\"format\":\"headroom-bench\",\"version\":1,\"build\":" + jsonString(HEADROOM_BUILD_TYPE) +
        ",\"items\":[";
    for (const bench::Item& item : report.items) {
        out += out.back() == '[' ? "\n" : ",\n";
        out += "{\"name\":" + jsonString(item.name) + ",\"unit\":" + jsonString(item.unit) +
               ",\"median\":" + jsonNumber(item.median) + ",\"p25\":" + jsonNumber(item.low) +
               ",\"p75\":" + jsonNumber(item.high) + ",\"p95\":" + jsonNumber(item.p95) +
               ",\"processor\":" + jsonNumber(item.busy) + ",\"samples\":" + std::to_string(item.samples);
        if (item.target > 0)
            out += ",\"target\":" + jsonNumber(item.target) +
                   ",\"target_holds\":" + jsonString(item.targetIsP95 ? "p95" : "median") +
                   ",\"ratio\":" + jsonNumber(item.ratio());
        out += "}";
    }
    out += "\n],\"not_measured\":[";
    for (const Missing& missing : report.missing) {
        out += out.back() == '[' ? "\n" : ",\n";
        out += "{\"name\":" + jsonString(missing.name) + ",\"reason\":" + jsonString(missing.reason) + "}";
    }
    std::puts((out + "\n]}").c_str());
}

struct Part {
    const char* name;
    void (*measure)(Report&);
};
constexpr Part parts[] = {
    {"estimates", benchEstimates},   {"hall", benchHall},   {"files", benchFiles},
    {"simulation", benchSimulation}, {"money", benchMoney}, {"window", benchWindow},
};

int usage(const char* unknown)
{
    std::fprintf(stderr,
                 "headroom-bench: \"%s\" is not known here. Usage: headroom-bench [--json] "
                 "[estimates|hall|files|simulation|money|window]...\n",
                 unknown);
    return 2;
}

}  // namespace

int main(int argc, char** argv)
{
    enum class Form { Text, Json } form = Form::Text;
    std::vector<const Part*> wanted;
    for (int i = 1; i < argc; ++i) {
        const auto* const part = std::find_if(std::begin(parts), std::end(parts), [&](const Part& one) {
            return std::strcmp(one.name, argv[i]) == 0;
        });
        if (part != std::end(parts))
            wanted.push_back(part);
        else if (std::strcmp(argv[i], "--json") == 0)
            form = Form::Json;
        else
            return usage(argv[i]);
    }
    Report report;
    for (const Part& part : parts) {
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), &part) != wanted.end())
            part.measure(report);
    }
    if (form == Form::Json)
        printJson(report);
    else
        printText(report);
    return 0;
}
