// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
    QString source;
    QStringList forms;
    bool unfinished = false;
    bool numerus = false;
};

QList<Message> messagesOf(const QString& fileName)
{
    QFile file(fileName);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            messages.append(Message{{}, {}, false, xml.attributes().value("numerus") == u"yes"});
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.back().forms << xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().value("type") == u"unfinished";
            if (!messages.back().numerus)
                messages.back().forms << xml.readElementText();
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression one("%(n|L?[0-9])");
    QStringList found;
    for (auto match = one.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QString source() { return qEnvironmentVariable("HEADROOM_SOURCE"); }

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void everyWordIsSaid_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* const one : {"de", "it", "en"})
            QTest::newRow(one) << one;
    }
    void everyWordIsSaid()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(source() + "/translations/headroom_" + language + ".ts");
        QVERIFY(messages.size() > 20);
        QStringList wrong;
        for (const Message& message : messages) {
            if (message.unfinished || message.forms.isEmpty() || message.forms.contains(QString()))
                wrong << "not translated: " + message.source;
            for (const QString& form : message.forms) {
                QStringList expected = placeholders(message.source), found = placeholders(form);
                if (message.numerus) {  // "one server" may leave its number out
                    expected.removeAll("%n");
                    found.removeAll("%n");
                }
                if (!form.isEmpty() && expected != found)
                    wrong << "placeholders differ: " + message.source + " -> " + form;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
    }

    /// Words that lupdate files under a class it made up are never found when the program asks for them.
    void everyContextIsTheProgramsOwn()
    {
        QFile file(source() + "/translations/headroom_de.ts");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression name("<name>([^<]*)</name>");
        int contexts = 0;
        for (auto match = name.globalMatch(text); match.hasNext(); ++contexts) {
            const QString context = match.next().captured(1);
            QVERIFY2(context.startsWith("headroom::") || context == "main", qPrintable(context));
        }
        QVERIFY(contexts > 50);
    }

    void theFilesKnowEveryWordOfTheProgram()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath("headroom_de.ts");
        QVERIFY(QFile::copy(source() + "/translations/headroom_de.ts", copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(source());
        lupdate.start(HEADROOM_LUPDATE, {"-silent", "-I", ".", "-locations", "none", "-no-obsolete",
                                         "-source-language", "en", "-target-language", "de", "ui",
                                         "app/workbench", "app/cli", "-extensions", "cpp,h", "-ts", copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList fresh;
        for (const Message& message : messagesOf(copy)) {
            if (message.unfinished)
                fresh << message.source;
        }
        QVERIFY2(fresh.isEmpty(), qPrintable("new words; run ninja translations:\n" + fresh.join('\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
