// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scenario.h"
#include "resources/embedded.h"
#include "ui/window/sample_words.h"

#include <QTest>
#include <QTranslator>

using namespace headroom;

namespace {

/// Says every word of the examples in capitals, and remembers nothing else.
class Shouting final : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QByteArray(context) == "headroom::ui::Samples" ? QString::fromUtf8(source).toUpper()
                                                              : QString();
    }
    bool isEmpty() const override { return false; }
};

}  // namespace

/// An example speaks the reader's language when it is opened.
class SampleWordsTest : public QObject {
    Q_OBJECT
private slots:
    void titleAndQuestionAreTranslated()
    {
        Scenario plan;
        plan.info.title = "Podcast clips: transcription and highlights";
        plan.info.author = "Ada";
        const Scenario plain = ui::inReadersWords(plan);
        QCOMPARE(plain.info.title, plan.info.title);
        Shouting shouting;
        QVERIFY(QCoreApplication::installTranslator(&shouting));
        const Scenario told = ui::inReadersWords(plan);
        QCoreApplication::removeTranslator(&shouting);
        QCOMPARE(told.info.title, std::string("PODCAST CLIPS: TRANSCRIPTION AND HIGHLIGHTS"));
        QCOMPARE(told.info.author, plan.info.author);
    }

    /// Translators see only what stands in the table of sample_words.cpp.
    void everyExampleStandsInTheTable()
    {
        QFile file(qEnvironmentVariable("HEADROOM_SOURCE") + "/ui/window/sample_words.cpp");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        int samples = 0;
        for (const std::string_view name : resources::names("samples/")) {
            const auto sample = scenarioFromJson(std::string(resources::file(name)));
            if (!sample)
                continue;
            ++samples;
            for (const std::string& text : {sample.value().info.title, sample.value().info.question})
                QVERIFY2(table.contains('"' + QByteArray::fromStdString(text) + '"'),
                         ("add to ui/window/sample_words.cpp: " + text).c_str());
        }
        QVERIFY(samples >= 5);
    }
};

QTEST_GUILESS_MAIN(SampleWordsTest)
#include "tst_sample_words.moc"
