// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QTest>

using namespace headroom;

namespace {

constexpr QChar noBreak(0x00a0);

#define HEADROOM_TERM(name, symbol) Term::name,
constexpr Term allTerms[] = {
#include "core/evaluation/terms.def"
#include "core/evaluation/terms_money.def"
};
#undef HEADROOM_TERM

QString shown(Term term, double si, Dimension dimension = dimensions::none, const std::string& unit = {})
{
    return text::termFigure(term, si, dimension, unit, "USD").joined();
}

}  // namespace

/// How a value of a term reads wherever it is explained: as on the strip, with its unit.
class TermFigureTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyTermHasAName()
    {
        for (const Term term : allTerms)
            QVERIFY2(!text::termName(term).isEmpty(), symbolOf(term).data());
    }

    void aShareIsAPercentage()
    {
        QCOMPARE(shown(Term::MeanUse, 0.4366), QString("43.66") + noBreak + '%');
        QCOMPARE(shown(Term::PeakUse, 0.5), QString("50") + noBreak + '%');
    }

    void breakEvenIsInMonths()
    {
        QCOMPARE(shown(Term::BreakEvenMonths, 14.46), QString("14.46") + noBreak + "months");
    }

    void littleTimesAreToldInTheirOwnUnit()
    {
        QCOMPARE(shown(Term::QueryTime, 0.00075, dimensions::time),
                 QString("750") + noBreak + QString::fromUtf8("µs"));
        QCOMPARE(shown(Term::QueryTime, 0.0021, dimensions::time), QString("2.1") + noBreak + "ms");
    }

    void aLittleIsNotNothing()
    {
        QCOMPARE(text::number(0.0164, 0), QString("0.0164"));
        QCOMPARE(text::number(-0.0004, 1), QString(QChar(0x2212)) + "0.0004");
        QCOMPARE(text::percent(0.0004), QString("0.04") + noBreak + '%');
        QCOMPARE(text::number(2.5e-12),
                 QString("2.50") + noBreak + QChar(0xd7) + noBreak + QString::fromUtf8("10⁻¹²"));
        // What is left of a difference of like sums is nothing.
        QCOMPARE(text::number(4.7e-10, 0), QString("0"));
        QCOMPARE(text::number(0, 2), QString("0.00"));
    }

    void aRateIsSaidInWords()
    {
        QCOMPARE(text::figureIn(40000, "1/day").joined(), QString("40000") + noBreak + "per day");
        QCOMPARE(text::figureIn(5, "%/yr").joined(), QString("5") + noBreak + "%/yr");
        QCOMPARE(text::figureIn(5, "yr").joined(), QString("5") + noBreak + "yr");
        QCOMPARE(text::figureIn(12, "USD/h").joined(), QString("12") + noBreak + "USD/h");
    }

    void littleEnergyIsToldInItsOwnUnit()
    {
        QCOMPARE(text::figure(0.0123, dimensions::energy).joined(), QString("12.3") + noBreak + "mJ");
        QCOMPARE(text::figure(4.2e-6, dimensions::energy).joined(),
                 QString("4.2") + noBreak + QString::fromUtf8("µJ"));
        // Below all of its units by the smallest: 5 ns are 0.005 µs.
        // A constant of the engines: 3.65 µs to take in one token.
        QCOMPARE(text::figure(3.65e-6, dimensions::time / dimensions::token).joined(),
                 QString("3.65") + noBreak + "µs/token");
        QCOMPARE(text::figure(5e-9, dimensions::time).joined(),
                 QString("0.005") + noBreak + QString::fromUtf8("µs"));
    }

    void aCountStaysPlain() { QCOMPARE(shown(Term::InstancesRented, 3.056), QString("3.056")); }

    void whatNobodyCanReadIsAPowerOfTen()
    {
        QCOMPARE(text::number(2.428e42),
                 QString("2.43") + noBreak + QString::fromUtf8("×") + noBreak + QString::fromUtf8("10⁴²"));
        QCOMPARE(text::number(-1e15), QString(QChar(0x2212)) + "1.00" + noBreak + QString::fromUtf8("×") +
                                          noBreak + QString::fromUtf8("10¹⁵"));
        QCOMPARE(text::number(123456789012345.0, 0), QString("123456789012345"));
    }

    void whatWasGivenKeepsItsUnit()
    {
        // 730 h of 3,600 s; without the unit it would read best in days.
        QCOMPARE(shown(Term::PlanningMonth, 730.0 * 3600, dimensions::time, "h"),
                 QString("730") + noBreak + "h");
        QCOMPARE(shown(Term::PlanningShare, 0.8, dimensions::none, "%"), QString("80") + noBreak + '%');
    }
};

QTEST_GUILESS_MAIN(TermFigureTest)
#include "tst_term_figure.moc"
