// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/expression.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QString>

#include <vector>

class QPainter;
class QPointF;

namespace headroom::ui {

/// A formula set as mathematics are: quotients as fractions, the rest in a line. Sizes in pixels of the painter it is for.
class FormulaBox {
public:
    /// `words` gives the text of each symbol (a name or a value with its unit).
    FormulaBox(const Expression& expression, const QHash<QString, QString>& words, const QFont& font);
    /// Plain text in a line of formulas.
    FormulaBox(const QString& text, const QFont& font);
    /// "left = right".
    static FormulaBox equation(FormulaBox left, FormulaBox right, const QFont& font);

    double width() const { return m_width; }
    double ascent() const { return m_ascent; }
    double descent() const { return m_descent; }
    double height() const { return m_ascent + m_descent; }
    /// The same in lines of at most `width`, broken before signs and after commas; a fraction stays whole, and so may stay wider.
    FormulaBox wrapped(double width) const;
    /// Draws with the baseline's left end at `at`.
    void paint(QPainter& painter, QPointF at, const QColor& color) const;

private:
    struct Piece {
        double x = 0, y = 0;  ///< baseline start, relative to the box's own
        QString text;
        double ruleWidth = 0;  ///< a fraction's rule when the text is empty
    };
    /// Where a line may end.
    struct Break {
        double x = 0;
        std::size_t piece = 0;  ///< first of the next line
    };
    FormulaBox() = default;
    void mayBreak(double gap) { m_breaks.push_back({m_width + gap, m_pieces.size()}); }
    /// The pieces from one break to another as a box of their own, `x` becoming 0.
    FormulaBox line(const Break& from, const Break& to) const;
    void append(const FormulaBox& other, double gap);
    static FormulaBox row(const Expression& expression, const QHash<QString, QString>& words,
                          const QFont& font, int precedence);
    static FormulaBox fraction(const FormulaBox& above, const FormulaBox& below, const QFont& font);
    FormulaBox parenthesised(const QFont& font) const;

    QFont m_font;
    std::vector<Piece> m_pieces;
    std::vector<Break> m_breaks;
    double m_width = 0, m_ascent = 0, m_descent = 0;
};

}  // namespace headroom::ui
