// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_file.h"
#include "app/user_catalogue.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/storage/scenario_file.h"
#include "resources/embedded.h"
#include "ui/report/report.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/sample_words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

namespace {

using namespace headroom;

constexpr int done = 0, unusable = 2;

int fail(const QString& message)
{
    std::fputs(("headroom: " + message + '\n').toUtf8().constData(), stderr);
    return unusable;
}

Result<Scenario> openSample(const std::string& name)
{
    const std::string_view json = resources::file("samples/" + name + ".json");
    if (json.empty())
        return Error{Error::Code::UnknownItem, {"sample", name, {}}};
    auto sample = scenarioFromJson(std::string(json));
    return sample ? Result<Scenario>(ui::inReadersWords(std::move(sample).value())) : std::move(sample);
}

struct ReportOrder {
    QString out, plan, kind, paper;
    UserTables tables = UserTables::Use;
};

int writeReport(const ReportOrder& order)
{
    auto loaded = loadCatalogue(order.tables);
    if (!loaded)
        return fail(text::error(loaded.error()));
    if (loaded.value().problem)
        fail(text::error(*loaded.value().problem));
    auto scenario = openPlan(order.plan.toStdString());
    if (!scenario)
        return fail(text::error(scenario.error()));
    ui::ReportOptions options;
    options.paper = ui::paperFor(QLocale());
    if (order.kind == "executive")
        options.kind = ui::ReportOptions::Kind::Executive;
    else if (!order.kind.isEmpty() && order.kind != "technical")
        return fail(text::error(
            {Error::Code::WrongValue, {order.kind.toStdString(), "executive, technical"}, {}, "--kind"}));
    if (order.paper == "a4")
        options.paper = ui::ReportOptions::Paper::A4;
    else if (order.paper == "letter")
        options.paper = ui::ReportOptions::Paper::Letter;
    else if (!order.paper.isEmpty())
        return fail(
            text::error({Error::Code::WrongValue, {order.paper.toStdString(), "a4, letter"}, {}, "--paper"}));
    const Catalogue catalogue = loaded.value().catalogue.overlaidWith(scenario.value().carried);
    const std::string image = scenarioImage(carryUsedEntries(scenario.value(), catalogue));
    options.attachment = QByteArray(image.data(), static_cast<qsizetype>(image.size()));
    options.attachmentName = QFileInfo(order.plan).completeBaseName() + ".headroom";
    const Results results = evaluate(catalogue, scenario.value());
    if (auto status = ui::renderReport(catalogue, scenario.value(), results, options, order.out); !status)
        return fail(text::error(status.error()));
    return done;
}

}  // namespace

int main(int argc, char** argv)
{
    // A report needs no display; the platform is chosen before the application looks for one.
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]).startsWith("--report") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName("headroom");
    QApplication::setApplicationDisplayName("Headroom");
    QApplication::setOrganizationName("headroom");
    QApplication::setApplicationVersion(HEADROOM_VERSION);
    QApplication::setDesktopFileName("headroom");

    QCommandLineParser parser;
    parser.setApplicationDescription("Workbench for planning AI infrastructure.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("FILE", "A plan to open, .headroom or .json.", "[FILE]");
    const QCommandLineOption report("report", "Write the report of FILE to this PDF, without a window.",
                                    "OUT.pdf");
    const QCommandLineOption kind("kind", "Of the report: executive or technical.", "KIND");
    const QCommandLineOption paper("paper", "Of the report: a4 or letter.", "PAPER");
    const QCommandLineOption language("language", "en, de or it.", "LANGUAGE");
    const QCommandLineOption safeMode("safe-mode",
                                      "Start without saved layout, recovery and user catalogue.");
    parser.addOptions({report, kind, paper, language, safeMode});
    parser.process(application);

    const QString wanted = parser.value(language);
    if (!wanted.isEmpty() && !ui::Language::codes().contains(wanted))
        return fail(
            text::error({Error::Code::WrongValue, {wanted.toStdString(), "en, de, it"}, {}, "--language"}));
    ui::Language::apply(wanted.isEmpty() ? ui::Language::preferred() : wanted);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return fail(
            QCoreApplication::translate("main", "One plan at a time; %1 were named.").arg(files.size()));

    const UserTables tables = parser.isSet(safeMode) ? UserTables::Ignore : UserTables::Use;
    if (parser.isSet(report)) {
        if (files.isEmpty())
            return fail(
                QCoreApplication::translate("main", "--report needs a plan: headroom --report OUT.pdf FILE"));
        ui::Theme::apply(application, ui::Scheme::Light);
        return writeReport(
            {parser.value(report), files.front(), parser.value(kind), parser.value(paper), tables});
    }

    ui::Theme::apply(application, ui::Theme::preferred());
    auto loaded = loadCatalogue(tables);
    if (!loaded)
        return fail(text::error(loaded.error()));
    const QString problem =
        loaded.value().problem
            ? text::error(*loaded.value().problem) + ' ' +
                  QCoreApplication::translate("main", "Your own catalogue is left out until then.")
            : QString();
    ui::MainWindow window(
        {.catalogue = std::make_shared<const Catalogue>(std::move(loaded).value().catalogue),
         .files = {.open = openPlan, .save = savePlan, .openSample = openSample},
         .safeMode = parser.isSet(safeMode),
         .catalogueProblem = problem});
    window.show();
    window.openFirst(files.isEmpty() ? QString() : files.front());
    return QApplication::exec();
}
