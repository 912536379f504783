// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom::performance {

/// What a request finds when its prompt has been read. Seconds and counts.
struct AfterReading {
    double arrivals = 0;      ///< prompts a second at its attention rank
    double sojourn = 0;       ///< time in which others came that are still to be read
    double use = 0;           ///< share of the time that prompts take, below 1
    double packed = 1;        ///< prompts that fit into a chunk; up to 1 they are read one by one
    double chunks = 1;        ///< of a prompt
    double step = 0;          ///< in which nothing is read
    double addition = 0;      ///< what a prompt adds to the steps that read it
    double ranks = 1;         ///< among which a router deals out what comes
    double answerSteps = 1;   ///< of the mean answer
    double answerSpread = 1;  ///< squared coefficient of variation of answers
};

/// Prompts that stand behind the own are read while its first tokens are written, which short answers feel most.
struct PromptsBehind {
    double chance = 0;  ///< that there are any
    double step = 0;    ///< seconds of one that reads them
    double steps = 0;   ///< of an answer in which they are read, mean where there are any
    double share = 0;   ///< the same over the steps of each answer: mean of the ratio
};

/// The backlog is read in as many steps as its chunks fill, and in those of what comes meanwhile. Of exponential answers of m steps in
/// the mean, min(k, n) has the mean m (1 - exp(-k/m)), and min(k, n)/n that and k/m E1(k/m); answers alike have min(k, m). Between them
/// by the spread.
PromptsBehind promptsBehind(const AfterReading& after);

}  // namespace headroom::performance
