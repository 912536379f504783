// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formula_box.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace headroom::ui;

namespace {

FormulaBox boxOf(const char* expression)
{
    const auto parsed = parseExpression(expression);
    return FormulaBox(parsed.value_or(Expression{}), {}, QFont("DejaVu Sans", 12));
}

/// The pixels that the box leaves on paper, in rows of the picture from `top`.
int inked(const FormulaBox& box, int top, int bottom)
{
    QImage paper(static_cast<int>(box.width()) + 8, static_cast<int>(box.height()) + 8, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    box.paint(painter, {4, 4 + box.ascent()}, Qt::black);
    painter.end();
    int count = 0;
    for (int y = top; y < std::min(bottom, paper.height()); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            count += paper.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
    }
    return count;
}

}  // namespace

/// A formula wider than its place goes on in the next line, whole and readable.
class FormulaBoxTest : public QObject {
    Q_OBJECT
private slots:
    void aFormulaThatFitsStaysInOneLine()
    {
        const FormulaBox box = boxOf("alpha+beta");
        const FormulaBox same = box.wrapped(box.width());
        QCOMPARE(same.width(), box.width());
        QCOMPARE(same.height(), box.height());
    }
    void aLongSumIsBrokenBeforeItsSigns()
    {
        const FormulaBox box = boxOf("alpha+beta+gamma+delta+epsilon+zeta");
        const double room = box.width() * 0.45;
        const FormulaBox lines = box.wrapped(room);
        QVERIFY(lines.width() <= room);
        // 0.45 of its width, less the indent of all lines but the first: three lines at least.
        QVERIFY(lines.height() >= 2.9 * box.height());
        const int all = static_cast<int>(lines.height()) + 8;
        QVERIFY(inked(lines, all * 2 / 3, all) > 0);
        // Nothing is lost: antialiasing may differ, a word may not.
        const double before = inked(box, 0, static_cast<int>(box.height()) + 8);
        QVERIFY(std::abs(inked(lines, 0, all) / before - 1) < 0.05);
    }
    /// 372 USD − (−6,744 USD), never two signs in a row; what is first needs no brackets.
    void whatIsBelowZeroStandsInBrackets()
    {
        const QFont font("DejaVu Sans", 12);
        const auto width = [&font](const char* expression, const QString& a, const QString& b) {
            const auto parsed = parseExpression(expression);
            return FormulaBox(parsed.value_or(Expression{}), {{"a", a}, {"b", b}}, font).width();
        };
        const QString minus(QChar(0x2212));
        const double brackets =
            QFontMetricsF(font).horizontalAdvance("(") + QFontMetricsF(font).horizontalAdvance(")");
        const double sign = QFontMetricsF(font).horizontalAdvance(minus);
        for (const char* expression : {"a-b", "a+b", "a*b"}) {
            const double plain = width(expression, "372", "6744");
            QVERIFY(width(expression, "372", minus + "6744") >= plain + sign + brackets - 1);
            QVERIFY(width(expression, minus + "372", "6744") < plain + sign + brackets - 1);
        }
    }
    void argumentsAreBrokenAfterTheirCommas()
    {
        const FormulaBox box = boxOf("max(alpha,beta,gamma,delta)");
        QVERIFY(box.wrapped(box.width() * 0.6).width() <= box.width() * 0.6);
    }
    void aFractionStaysWhole()
    {
        const FormulaBox box = boxOf("(alpha+beta+gamma+delta)/epsilon");
        const FormulaBox same = box.wrapped(box.width() / 2);
        QCOMPARE(same.width(), box.width());
        QCOMPARE(same.height(), box.height());
    }
};

QTEST_MAIN(FormulaBoxTest)
#include "tst_formula_box.moc"
