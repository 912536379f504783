// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/option_style.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::OptionStyle)
};

}  // namespace

QColor optionColor(CostOption option, const Tokens& colours)
{
    switch (option) {
    case CostOption::Own: return colours.own;
    case CostOption::OtherSpace: return colours.colocation;
    case CostOption::Cloud: return colours.cloud;
    case CostOption::Api: return colours.api;
    case CostOption::Hybrid: break;
    }
    return colours.fifth;
}

QString optionWord(CostOption option)
{
    switch (option) {
    case CostOption::Own: return Words::tr("own");
    case CostOption::OtherSpace: return Words::tr("own, other space");
    case CostOption::Cloud: return Words::tr("cloud");
    case CostOption::Api: return Words::tr("API");
    case CostOption::Hybrid: break;
    }
    return Words::tr("hybrid");
}

QString optionPath(CostOption option, const QString& what)
{
    const std::string_view name = optionName(option);
    return QStringLiteral("economics.%1.%2")
        .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())), what);
}

QString totalPath(CostOption option)
{
    // Ways that the strip names are explained as there.
    const bool owned = option == CostOption::Own;
    const bool rented = option == CostOption::Cloud || option == CostOption::Api;
    const QString path = optionPath(option, QStringLiteral("total"));
    return owned || rented ? QString(path).replace(QLatin1String("economics."), QLatin1String("cost."))
                           : path;
}

QCPItemLine* addWhisker(QCustomPlot& plot, QCPAxis* valueAxis, double at, double low, double high,
                        const Tokens& colours)
{
    QCPAxis* const keyAxis = valueAxis->orientation() == Qt::Vertical ? plot.xAxis : plot.yAxis;
    auto* line = new QCPItemLine(&plot);
    for (QCPItemPosition* end : {line->start, line->end})
        end->setAxes(plot.xAxis, plot.yAxis);
    if (keyAxis == plot.xAxis) {
        line->start->setCoords(at, low);
        line->end->setCoords(at, high);
    } else {
        line->start->setCoords(low, at);
        line->end->setCoords(high, at);
    }
    line->setPen(QPen(colours.text, 1.2));
    line->setHead(QCPLineEnding(QCPLineEnding::esBar, 6, 6));
    line->setTail(QCPLineEnding(QCPLineEnding::esBar, 6, 6));
    return line;
}

}  // namespace headroom::ui
