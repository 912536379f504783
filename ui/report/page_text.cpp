// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_text.h"

#include <QTextLayout>
#include <QTextOption>

namespace headroom::ui {

double layText(const QString& text, const QFont& font, double width, double lineHeight, QPainter* painter,
               QPointF at, Qt::Alignment alignment)
{
    double y = 0;
    for (const QString& part : text.split('\n')) {
        QTextLayout layout(part, font);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, y + (lineHeight - line.height()) / 2});
            y += lineHeight;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, at);
        if (part.isEmpty())
            y += lineHeight * 0.5;
    }
    return y;
}

}  // namespace headroom::ui
