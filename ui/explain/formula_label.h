// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/explain_text.h"

#include <QWidget>

namespace headroom::ui {

/// The formula of a value, in words and with values, on a quiet ground; in several lines where the panel is narrow, and
/// scaled down where a fraction is still wider.
class FormulaLabel final : public QWidget {
    Q_OBJECT
public:
    explicit FormulaLabel(QWidget* parent = nullptr);
    void setFormula(std::optional<FormulaPair> formula);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Set {
        FormulaBox words, values;
        double scale = 1;
    };
    Set setIn(int width) const;
    std::optional<FormulaPair> m_formula;
};

}  // namespace headroom::ui
