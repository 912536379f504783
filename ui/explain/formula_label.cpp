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

FormulaLabel::Set FormulaLabel::setIn(int width) const
{
    const double room = width - 2.0 * inset;
    Set set{m_formula->words.wrapped(room), m_formula->values.wrapped(room), 1};
    const double wanted = std::max(set.words.width(), set.values.width());
    set.scale = std::clamp(room / std::max(1.0, wanted), 0.45, 1.0);
    return set;
}

int FormulaLabel::heightForWidth(int width) const
{
    if (!m_formula)
        return 0;
    const Set set = setIn(width);
    return static_cast<int>((set.words.height() + between + set.values.height()) * set.scale) + 2 * inset;
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
    const Set set = setIn(width());
    painter.scale(set.scale, set.scale);
    set.words.paint(painter, {0, set.words.ascent()}, colours.text2);
    set.values.paint(painter, {0, set.words.height() + between + set.values.ascent()}, colours.text);
}

}  // namespace headroom::ui
