// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fit/linear_system.h"

#include <cmath>

namespace headroom::fit {

void LinearSystem::fix(std::size_t unknown)
{
    for (std::size_t i = 0; i < m_size; ++i)
        at(i, unknown) = at(unknown, i) = 0;
    at(unknown, unknown) = 1;
    m_right[unknown] = 0;
}

std::vector<double> LinearSystem::solve() const
{
    const std::size_t n = m_size;
    std::vector<double> lower = m_matrix;
    std::vector<double> out = m_right;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = lower[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= lower[i * n + k] * lower[j * n + k];
            lower[i * n + j] = i == j ? std::sqrt(sum) : sum / lower[j * n + j];
        }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            out[i] -= lower[i * n + k] * out[k];
        out[i] /= lower[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            out[i] -= lower[k * n + i] * out[k];
        out[i] /= lower[i * n + i];
    }
    return out;
}

}  // namespace headroom::fit
