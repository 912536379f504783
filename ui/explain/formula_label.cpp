// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formula_label.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int inset = 16;
constexpr double between = 14;
}  // namespace

FormulaLabel::FormulaLabel(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormulaLabel::setFormula(std::optional<FormulaPair> formula)
{
    m_formula = std::move(formula);
    setVisible(m_formula.has_value());
    updateGeometry();
    update();
}

double FormulaLabel::scaleFor(int width) const
{
    const double wanted = std::max(m_formula->words.width(), m_formula->values.width());
    return std::clamp((width - 2.0 * inset) / std::max(1.0, wanted), 0.45, 1.0);
}

int FormulaLabel::heightForWidth(int width) const
{
    if (!m_formula)
        return 0;
    return static_cast<int>((m_formula->words.height() + between + m_formula->values.height()) *
                            scaleFor(width)) +
           2 * inset;
}

QSize FormulaLabel::sizeHint() const { return {420, heightForWidth(420)}; }

void FormulaLabel::paintEvent(QPaintEvent*)
{
    if (!m_formula)
        return;
    const Tokens& colours = Theme::now();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.window);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.translate(inset, inset);
    const double scale = scaleFor(width());
    painter.scale(scale, scale);
    m_formula->words.paint(painter, {0, m_formula->words.ascent()}, colours.text2);
    m_formula->values.paint(painter, {0, m_formula->words.height() + between + m_formula->values.ascent()},
                            colours.text);
}

}  // namespace headroom::ui
