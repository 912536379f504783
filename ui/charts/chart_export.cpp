// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <qcustomplot.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPicture>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ChartExport)
};

QString saveText(const QString& fileName, const QByteArray& text)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return file.errorString();
    return {};
}

}  // namespace

void paintChart(QCustomPlot& plot, QPainter& painter, const QRect& area)
{
    QPicture picture;
    QCPPainter recorder;
    recorder.begin(&picture);
    recorder.setMode(QCPPainter::pmVectorized);
    recorder.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&recorder, area.width(), area.height());
    recorder.end();
    painter.drawPicture(area.topLeft(), picture);
}

QString chartCsv(const QCustomPlot& plot)
{
    QString out = "series,x,y\n";
    int series = 0;
    const auto quoted = [](QString name) {
        return name.contains(QRegularExpression("[\",\n]")) ? '"' + name.replace('"', "\"\"") + '"' : name;
    };
    const auto row = [&out](const QString& name, double x, double y) {
        out += QString("%1,%2,%3\n").arg(name).arg(x, 0, 'g', 12).arg(y, 0, 'g', 12);
    };
    for (int i = 0; i < plot.plottableCount(); ++i) {
        auto* plottable = const_cast<QCustomPlot&>(plot).plottable(i);
        ++series;
        const QString name =
            quoted(plottable->name().isEmpty() ? QString::number(series) : plottable->name());
        if (const auto* graph = qobject_cast<QCPGraph*>(plottable)) {
            for (const QCPGraphData& point : *graph->data())
                row(name, point.key, point.value);
        } else if (const auto* bars = qobject_cast<QCPBars*>(plottable)) {
            for (const QCPBarsData& point : *bars->data())
                row(name, point.key, point.value);
        }
    }
    // Whiskers are named after what they belong to.
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* whisker = qobject_cast<const QCPItemLine*>(const_cast<QCustomPlot&>(plot).item(i));
        if (!whisker || whisker->objectName().isEmpty())
            continue;
        row(quoted(whisker->objectName() + " P10"), whisker->start->key(), whisker->start->value());
        row(quoted(whisker->objectName() + " P90"), whisker->end->key(), whisker->end->value());
    }
    return out;
}

QString exportChart(QCustomPlot& plot, const QString& fileName, const ChartNumbers& numbers)
{
    const QString failed = Words::tr("The file could not be written.");
    if (fileName.endsWith(".csv", Qt::CaseInsensitive))
        return saveText(fileName, (numbers ? numbers() : chartCsv(plot)).toUtf8());
    if (fileName.endsWith(".pdf", Qt::CaseInsensitive))
        return plot.savePdf(fileName) ? QString() : failed;
    if (fileName.endsWith(".svg", Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(fileName);
        svg.setSize(plot.size());
        svg.setViewBox(QRect(QPoint(), plot.size()));
        QPainter painter;
        if (!painter.begin(&svg))
            return failed;
        paintChart(plot, painter, QRect(QPoint(), plot.size()));
        return {};
    }
    return plot.savePng(fileName, 0, 0, 2.0) ? QString() : failed;
}

void showChartMenu(QCustomPlot& plot, QWidget& parent, QPoint globalPosition, const ChartNumbers& numbers)
{
    QMenu menu(&parent);
    const QAction* copy = menu.addAction(Words::tr("Copy picture"));
    const QAction* copyNumbers = menu.addAction(Words::tr("Copy numbers"));
    const QAction* save = menu.addAction(Words::tr("Export…"));
    const QAction* chosen = menu.exec(globalPosition);
    if (chosen == copy)
        QGuiApplication::clipboard()->setPixmap(plot.toPixmap(0, 0, 2.0));
    if (chosen == copyNumbers)
        QGuiApplication::clipboard()->setText(numbers ? numbers() : chartCsv(plot));
    if (chosen != save)
        return;
    QString form;
    QString name = QFileDialog::getSaveFileName(
        &parent, Words::tr("Export chart"), {},
        Words::tr("Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)"), &form);
    if (name.isEmpty())
        return;
    // A name typed without its ending gets that of the form chosen.
    if (QFileInfo(name).suffix().isEmpty()) {
        for (const char* suffix : {".png", ".svg", ".pdf", ".csv"}) {
            if (form.contains(QLatin1String(suffix)))
                name += QLatin1String(suffix);
        }
    }
    if (const QString reason = exportChart(plot, name, numbers); !reason.isEmpty())
        QMessageBox::warning(&parent, Words::tr("Export chart"),
                             Words::tr("%1 was not written: %2").arg(name, reason));
}

}  // namespace headroom::ui
