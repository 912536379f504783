// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formula_box.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

/// How tightly an expression binds: 0 sum, 1 product, 2 atom.
int precedenceOf(Expression::Kind kind)
{
    switch (kind) {
    case Expression::Kind::Sum:
    case Expression::Kind::Difference:
    case Expression::Kind::Negative: return 0;
    case Expression::Kind::Product: return 1;
    case Expression::Kind::Quotient:
    case Expression::Kind::Number:
    case Expression::Kind::Symbol:
    case Expression::Kind::Call: return 2;
    }
    return 2;
}

}  // namespace

FormulaBox::FormulaBox(const QString& text, const QFont& font) : m_font(font)
{
    const QFontMetricsF metrics(font);
    m_pieces.push_back({0, 0, text, 0});
    m_width = metrics.horizontalAdvance(text);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
}

FormulaBox::FormulaBox(const Expression& expression, const QHash<QString, QString>& words, const QFont& font)
{
    *this = row(expression, words, font, 0);
}

void FormulaBox::append(const FormulaBox& other, double gap)
{
    const double shift = m_width + gap;
    for (const Break& at : other.m_breaks)
        m_breaks.push_back({at.x + shift, at.piece + m_pieces.size()});
    for (Piece piece : other.m_pieces) {
        piece.x += shift;
        m_pieces.push_back(std::move(piece));
    }
    m_width = shift + other.m_width;
    m_ascent = std::max(m_ascent, other.m_ascent);
    m_descent = std::max(m_descent, other.m_descent);
}

FormulaBox FormulaBox::equation(FormulaBox left, FormulaBox right, const QFont& font)
{
    const double gap = QFontMetricsF(font).averageCharWidth();
    left.mayBreak(gap);
    left.append(FormulaBox(QStringLiteral("="), font), gap);
    left.append(right, gap);
    return left;
}

FormulaBox FormulaBox::fraction(const FormulaBox& above, const FormulaBox& below, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double axis = metrics.xHeight() / 2 + 1;
    const double gap = metrics.descent() * 0.7;
    FormulaBox box;
    box.m_font = font;
    box.m_width = std::max(above.m_width, below.m_width) + metrics.averageCharWidth();
    const auto place = [&](const FormulaBox& part, double baseline) {
        for (Piece piece : part.m_pieces) {
            piece.x += (box.m_width - part.m_width) / 2;
            piece.y += baseline;
            box.m_pieces.push_back(std::move(piece));
        }
    };
    place(above, -axis - gap - above.m_descent);
    place(below, -axis + gap + below.m_ascent);
    box.m_pieces.push_back({0, -axis, {}, box.m_width});
    box.m_ascent = axis + gap + above.height();
    box.m_descent = gap + below.height() - axis;
    return box;
}

FormulaBox FormulaBox::parenthesised(const QFont& font) const
{
    FormulaBox box(QStringLiteral("("), font);
    box.append(*this, 1);
    box.append(FormulaBox(QStringLiteral(")"), font), 1);
    return box;
}

FormulaBox FormulaBox::row(const Expression& e, const QHash<QString, QString>& words, const QFont& font,
                           int precedence)
{
    using Kind = Expression::Kind;
    const double gap = QFontMetricsF(font).averageCharWidth() * 0.8;
    FormulaBox box;
    switch (e.kind) {
    case Kind::Number: box = FormulaBox(e.text, font); break;
    case Kind::Symbol: box = FormulaBox(words.value(e.text, e.text), font); break;
    case Kind::Negative:
        box = FormulaBox(QString(QChar(0x2212)), font);
        box.append(row(e.parts[0], words, font, 1), 1);
        break;
    case Kind::Quotient:
        box = fraction(row(e.parts[0], words, font, 0), row(e.parts[1], words, font, 0), font);
        break;
    case Kind::Sum:
    case Kind::Difference:
    case Kind::Product: {
        const bool product = e.kind == Kind::Product;
        box = row(e.parts[0], words, font, product ? 1 : 0);
        const QChar sign = product ? QChar(0xd7) : (e.kind == Kind::Sum ? QChar('+') : QChar(0x2212));
        box.mayBreak(gap);
        box.append(FormulaBox(QString(sign), font), gap);
        // What is subtracted keeps its brackets around a sum, and what is below zero around its sign.
        FormulaBox right = row(e.parts[1], words, font, e.kind == Kind::Sum ? 0 : 1);
        const bool signedValue =
            e.parts[1].kind == Kind::Symbol && right.m_pieces.front().text.startsWith(QChar(0x2212));
        box.append(signedValue ? right.parenthesised(font) : right, gap);
        break;
    }
    case Kind::Call: {
        box = FormulaBox(e.text + QChar('('), font);
        for (std::size_t i = 0; i < e.parts.size(); ++i) {
            if (i > 0) {
                box.append(FormulaBox(QStringLiteral(", "), font), 0);
                box.mayBreak(0);
            }
            box.append(row(e.parts[i], words, font, 0), 0);
        }
        box.append(FormulaBox(QStringLiteral(")"), font), 0);
        break;
    }
    }
    return precedenceOf(e.kind) < precedence ? box.parenthesised(font) : box;
}

FormulaBox FormulaBox::line(const Break& from, const Break& to) const
{
    const QFontMetricsF metrics(m_font);
    FormulaBox line;
    line.m_font = m_font;
    line.m_width = to.x - from.x;
    for (std::size_t i = from.piece; i < to.piece; ++i) {
        Piece piece = m_pieces[i];
        piece.x -= from.x;
        line.m_ascent = std::max(line.m_ascent, metrics.ascent() - piece.y);
        line.m_descent = std::max(line.m_descent, metrics.descent() + piece.y);
        line.m_pieces.push_back(std::move(piece));
    }
    return line;
}

FormulaBox FormulaBox::wrapped(double width) const
{
    if (m_width <= width)
        return *this;
    const QFontMetricsF metrics(m_font);
    const double indent = 2 * metrics.height();
    std::vector<Break> breaks = m_breaks;
    breaks.push_back({m_width, m_pieces.size()});
    FormulaBox box;
    box.m_font = m_font;
    Break from;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const double left = from.piece == 0 ? 0 : indent;
        if (i + 1 < breaks.size() && left + breaks[i + 1].x - from.x <= width)
            continue;
        const FormulaBox next = line(from, breaks[i]);
        const double baseline = from.piece == 0 ? 0 : box.m_descent + metrics.leading() + 2 + next.m_ascent;
        for (Piece piece : next.m_pieces) {
            piece.x += left;
            piece.y += baseline;
            box.m_pieces.push_back(std::move(piece));
        }
        if (from.piece == 0)
            box.m_ascent = next.m_ascent;
        box.m_descent = baseline + next.m_descent;
        box.m_width = std::max(box.m_width, left + next.m_width);
        from = breaks[i];
    }
    return box;
}

void FormulaBox::paint(QPainter& painter, QPointF at, const QColor& color) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setPen(QPen(color, 1));
    for (const Piece& piece : m_pieces) {
        const QPointF start = at + QPointF(piece.x, piece.y);
        if (piece.text.isEmpty())
            painter.drawLine(start, start + QPointF(piece.ruleWidth, 0));
        else
            painter.drawText(start, piece.text);
    }
    painter.restore();
}

}  // namespace headroom::ui
