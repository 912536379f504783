// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/refusal_card.h"

#include "ui/layout/floating_card.h"
#include "ui/layout/text_painter.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::RefusalCard)
};

constexpr int cardWidth = 264, inset = 12, iconColumn = 24;

QFont headFont() { return Theme::font(13, QFont::Medium); }
QFont figureFont() { return Theme::font(24, QFont::Medium); }

double inner() { return Theme::px(cardWidth - 2 * inset); }
/// The second of two figures has the longer words.
constexpr double secondFigure = 0.43;
double column(std::size_t index)
{
    return inner() * (index == 0 ? secondFigure : 1 - secondFigure) - Theme::px(2);
}

/// Height of text that is wrapped at this width: cards grow, they never clip.
double wrapped(const QFont& font, const QString& text, double width)
{
    return text.isEmpty() ? 0
                          : std::ceil(QFontMetricsF(font)
                                          .boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, text)
                                          .height());
}

void draw(QPainter& painter, const QRectF& area, const QFont& font, const QColor& color, const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

/// "kW allowed, 80 % of 11.0" where the rack is known.
QString allowedWords(const Scenario& scenario, const Refusal& refusal)
{
    const RackPtr rack = findRack(scenario, refusal.rack);
    if (refusal.obstacle != Obstacle::PowerLimit || !rack)
        return text::refusalAllowed(refusal);
    return Words::tr("kW allowed, %1 of %2")
        .arg(text::percent(scenario.assumptions.planningShare.value.value(), 0),
             text::number(rack->feedRating.value.value() / 1000, 1));
}

}  // namespace

RefusalCard::RefusalCard(const ScenarioDocument& document, const PlacementDrag& drag)
    : m_title(text::refusalTitle(*drag.refusal())),
      m_reason(drag.reason()),
      m_place(drag.anywhere() ? Words::tr("Nearest legal place: %1").arg(drag.placeText()) : drag.remedy()),
      m_keys(drag.anywhere() ? Words::tr("Enter places it there. Esc cancels.") : Words::tr("Esc cancels."))
{
    const Refusal& refusal = *drag.refusal();
    const bool power = refusal.obstacle == Obstacle::PowerLimit;
    // Space that is taken has a name, not a figure.
    if (power || refusal.obstacle == Obstacle::WeightLimit || refusal.obstacle == Obstacle::OutsideRack) {
        const auto shown = [power](double value) {
            return power ? text::number(value / 1000, 1) : text::number(value);
        };
        m_would = refusal.would;
        m_allowed = refusal.allowed;
        m_figures = {{shown(refusal.would), text::refusalWould(refusal)},
                     {shown(refusal.allowed), allowedWords(document.scenario(), refusal)}};
    }
    double height =
        Theme::px(2 * inset) +
        std::max<double>(Theme::px(20), wrapped(headFont(), m_title, inner() - Theme::px(iconColumn)));
    if (!m_reason.isEmpty())
        height += Theme::px(4) + wrapped(fontOf(Type::Small), m_reason, inner());
    if (!m_figures.empty()) {
        double words = 0;
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            words = std::max(words, wrapped(fontOf(Type::Small), m_figures[i].words, column(i)));
        height += Theme::px(36) + words + Theme::px(18);
    }
    height += Theme::px(20) + wrapped(fontOf(Type::BodyMedium), m_place, inner()) + Theme::px(4) +
              wrapped(fontOf(Type::Small), m_keys, inner());
    m_size = QSizeF(Theme::px(cardWidth), std::ceil(height));
}

void RefusalCard::paint(QPainter& painter, const QRectF& card) const
{
    const Tokens& t = Theme::now();
    paintFloatingCard(painter, card, t.bad);
    const double left = card.left() + Theme::px(inset), icon = Theme::px(16);
    double y = card.top() + Theme::px(inset);
    Theme::drawIcon(painter, QRectF(left, y + Theme::px(1), icon, icon), "refused", t.bad);
    const double titleWidth = inner() - Theme::px(iconColumn);
    const double title = std::max<double>(Theme::px(20), wrapped(headFont(), m_title, titleWidth));
    draw(painter, QRectF(left + Theme::px(iconColumn), y, titleWidth, title), headFont(), t.bad, m_title);
    y += title;
    if (!m_reason.isEmpty()) {
        const double height = wrapped(fontOf(Type::Small), m_reason, inner());
        draw(painter, QRectF(left, y + Theme::px(4), inner(), height), fontOf(Type::Small), t.text2,
             m_reason);
        y += Theme::px(4) + height;
    }
    if (!m_figures.empty()) {
        double x = left, words = 0;
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const Figure& figure = m_figures[i];
            const double height = wrapped(fontOf(Type::Small), figure.words, column(i));
            draw(painter, QRectF(x, y + Theme::px(6), column(i), Theme::px(30)), figureFont(), t.text,
                 figure.figure);
            draw(painter, QRectF(x, y + Theme::px(36), column(i), height), fontOf(Type::Small), t.text2,
                 figure.words);
            words = std::max(words, height);
            x += inner() * secondFigure;
        }
        y += Theme::px(36) + words;
        Theme::headroomBar(painter, QRectF(left, std::round(y + Theme::px(8)), inner(), Theme::px(5)),
                           m_would, m_allowed, std::max(m_would, m_allowed), -1, t.own);
        y += Theme::px(18);
    }
    painter.fillRect(QRectF(left, std::round(y + Theme::px(9)), inner(), 1), t.line);
    y += Theme::px(20);
    const double place = wrapped(fontOf(Type::BodyMedium), m_place, inner());
    draw(painter, QRectF(left, y, inner(), place), fontOf(Type::BodyMedium), t.text, m_place);
    y += place + Theme::px(4);
    draw(painter, QRectF(left, y, inner(), card.bottom() - y), fontOf(Type::Small), t.text2, m_keys);
}

}  // namespace headroom::ui
