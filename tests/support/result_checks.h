// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"
#include "tests/support/plan.h"

#include <QTest>

#include <algorithm>
#include <cmath>

/// Words that tests of results share.
namespace headroom::test {

/// The first finding with this code, or null.
inline const Finding* found(const Results& results, FindingCode code)
{
    const auto it = std::find_if(results.findings.begin(), results.findings.end(),
                                 [code](const Finding& finding) { return finding.code == code; });
    return it == results.findings.end() ? nullptr : &*it;
}

inline bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

inline double perHour(const Known<MoneyRate>& rate) { return rate.value().value() * 3600; }

/// "rented" instances autoscaled to the mean of the small plan's workload.
inline CloudCommitment rentedMean()
{
    CloudCommitment cloud;
    cloud.id = {50};
    cloud.name = "Cloud";
    cloud.instance = "rented";
    cloud.workload = {30};
    cloud.sizing = CloudSizing::Mean;
    cloud.count = given(ratio(1));
    return cloud;
}

}  // namespace headroom::test

/// Equal to nine digits; says both figures when not.
#define NEAR(actual, expected)                                                                               \
    QVERIFY2(headroom::test::near(actual, expected),                                                         \
             qPrintable(QString::number(actual, 'g', 15) + QStringLiteral(" for ") +                         \
                        QString::number(expected, 'g', 15)))
