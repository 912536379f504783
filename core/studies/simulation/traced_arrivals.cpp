// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/traced_arrivals.h"

#include "core/exchange/trace.h"

#include <algorithm>
#include <fstream>
#include <istream>

namespace headroom::simulation {

namespace {

/// A file that ends when somebody has lost interest: traces have millions of lines.
class StoppableFile : public std::filebuf {
public:
    explicit StoppableFile(std::stop_token stop) : m_stop(std::move(stop)) {}

protected:
    int_type underflow() override
    {
        return m_stop.stop_requested() ? traits_type::eof() : std::filebuf::underflow();
    }

private:
    std::stop_token m_stop;
};

}  // namespace

Result<std::vector<Request>> tracedArrivals(const std::filesystem::path& file, const std::stop_token& stop)
{
    std::vector<Request> requests;
    TraceTime first = 0;
    const auto visit = [&](TraceTime time, std::uint64_t input, std::uint64_t output) {
        if (requests.empty())
            first = time;
        constexpr std::uint64_t most = 1'000'000'000;
        requests.push_back(
            {.arrival = static_cast<double>(time - first) / traceSecond,
             .input = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(input, 1, most)),
             .output = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(output, 1, most))});
    };
    StoppableFile bytes(stop);
    std::istream in(&bytes);
    const bool open =
        !std::filesystem::is_directory(file) && bytes.open(file, std::ios::in | std::ios::binary);
    if (auto read = open ? readTrace(in, visit) : readTraceFile(file, visit); !read)
        return std::move(read).error().in(file.string());
    return requests;
}

bool outgrow(const std::vector<Request>& requests, const Model& model)
{
    if (!model.maxContext.known())
        return false;
    const double context = model.maxContext.value->value();
    return std::any_of(requests.begin(), requests.end(), [&](const Request& request) {
        return static_cast<double>(request.input) + static_cast<double>(request.output) > context;
    });
}

}  // namespace headroom::simulation
