// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/prompts_behind.h"

#include <QTest>

#include <cmath>

using headroom::performance::AfterReading;
using headroom::performance::promptsBehind;

namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); }

/// Prompts of two chunks, read one by one: steps of 10 ms take half of the 200 ms of a prompt more.
AfterReading longPrompts()
{
    return {.arrivals = 2,
            .sojourn = 0.25,
            .use = 0.4,
            .packed = 0.5,
            .chunks = 2,
            .step = 0.010,
            .addition = 0.200,
            .ranks = 1,
            .answerSteps = 50};
}

}  // namespace

class TestPromptsBehind : public QObject {
    Q_OBJECT
private slots:
    void longPromptsAreReadBeforeTheAnswerGoesOn()
    {
        // Half a prompt behind in the mean, so 0.5 / 0.4 where there are any, of two chunks each, and what comes meanwhile: 1.25 x 2 / 0.6.
        const auto found = promptsBehind(longPrompts());
        const double steps = 1.25 * 2 / 0.6;
        QVERIFY(near(found.chance, 0.4));  // one rank: Poisson
        QVERIFY(near(found.step, 0.110));
        QVERIFY(near(found.steps, 50 * (1 - std::exp(-steps / 50))));
        // E1(x) by its series -0.5772157 - ln x + x - x²/4 + x³/18 - ...
        const double x = steps / 50;
        const double integral =
            -0.5772156649 - std::log(x) + x - x * x / 4 + x * x * x / 18 - x * x * x * x / 96;
        QVERIFY(std::abs(found.share - (1 - std::exp(-x) + x * integral)) < 1e-6);
    }
    void answersAlikeShareItEvenly()
    {
        AfterReading alike = longPrompts();
        alike.answerSpread = 0;
        QVERIFY(near(promptsBehind(alike).steps, 1.25 * 2 / 0.6));
        QVERIFY(near(promptsBehind(alike).share, 1.25 * 2 / 0.6 / 50));
        // No answer has more steps than it has.
        alike.answerSteps = 3;
        QVERIFY(near(promptsBehind(alike).steps, 3) && near(promptsBehind(alike).share, 1));
    }
    void aRouterSeldomSendsTwoAtOnce()
    {
        // Of two ranks one gets every other request: two in 0.25 s at 4 a second, 1 - exp(-1) (1 + 1), for the Poisson 1 - exp(-1/2).
        AfterReading dealt = longPrompts();
        dealt.ranks = 2;
        QVERIFY(near(promptsBehind(dealt).chance, 0.4 * (1 - 2 * std::exp(-1.0)) / (1 - std::exp(-0.5))));
    }
    void shortPromptsAreReadTogether()
    {
        // Ten fit: those that came in the step of the own one, 0.5 in the mean and 1.27 where any did, are in one step.
        AfterReading together = longPrompts();
        together.packed = 10;
        together.chunks = 1;
        const auto found = promptsBehind(together);
        const double any = 1 - std::exp(-0.5);
        QVERIFY(near(found.chance, any));
        QVERIFY(near(found.step, 0.010 + 0.200 * 0.5 / any));
        QVERIFY(near(found.steps, 50 * (1 - std::exp(-1 / 0.6 / 50))));
    }
    void nobodyComesNobodyIsBehind()
    {
        AfterReading idle = longPrompts();
        idle.arrivals = 0;
        QCOMPARE(promptsBehind(idle).chance, 0.0);
        idle = longPrompts();
        idle.answerSteps = 0;
        QCOMPARE(promptsBehind(idle).share, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestPromptsBehind)
#include "tst_prompts_behind.moc"
