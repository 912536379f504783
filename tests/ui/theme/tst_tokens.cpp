// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast by WCAG 2.1, 1.4.3 and 1.4.11: text 4.5, graphics that carry meaning 3.
#include "ui/theme/tokens.h"

#include <QtTest>

#include <cmath>

using namespace headroom::ui;

namespace {

double luminance(const QColor& color)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace

class TestTokens : public QObject {
    Q_OBJECT
private slots:
    void blackOnWhiteIs21() { QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9); }
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto& [scheme, name] :
             {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
            const Tokens& t = tokens(scheme);
            const auto row = [name = name](const char* pair, const QColor& ink, const QColor& ground,
                                           double least) {
                QTest::addRow("%s: %s", name, pair) << ink << ground << least;
            };
            for (const auto& [ground, on] : {std::pair(t.panel, "panel"), std::pair(t.window, "window"),
                                             std::pair(t.canvas, "canvas"), std::pair(t.raised, "raised")}) {
                row((std::string("text on ") + on).c_str(), t.text, ground, 4.5);
                row((std::string("text2 on ") + on).c_str(), t.text2, ground, 4.5);
                row((std::string("text3 on ") + on).c_str(), t.text3, ground, 4.5);
            }
            row("accent on panel", t.accent, t.panel, 4.5);
            row("accent on its soft", t.accent, t.accentSoft, 4.5);
            row("text on accent", t.onAccent, t.accent, 4.5);
            row("ok on its soft", t.ok, t.okSoft, 4.5);
            row("warn on its soft", t.warn, t.warnSoft, 4.5);
            row("bad on its soft", t.bad, t.badSoft, 4.5);
            row("edge of a field", t.edge, t.panel, 3.0);
            for (const auto& [line, series] :
                 {std::pair(t.own, "own"), std::pair(t.cloud, "cloud"), std::pair(t.colocation, "colocation"),
                  std::pair(t.api, "api"), std::pair(t.fifth, "fifth")})
                row(series, line, t.panel, 3.0);
        }
    }
    void textIsReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= least, qPrintable(QString("%1 instead of %2").arg(found).arg(least)));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
