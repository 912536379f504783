// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace headroom::fit {

/// A symmetric positive definite system of linear equations.
class LinearSystem {
public:
    explicit LinearSystem(std::size_t size) : m_size(size), m_matrix(size * size), m_right(size) {}

    double& at(std::size_t row, std::size_t column) { return m_matrix[row * m_size + column]; }
    double& right(std::size_t row) { return m_right[row]; }
    /// Makes an unknown zero.
    void fix(std::size_t unknown);
    /// By Cholesky's decomposition.
    std::vector<double> solve() const;

private:
    std::size_t m_size;
    std::vector<double> m_matrix, m_right;
};

}  // namespace headroom::fit
