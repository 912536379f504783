// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"
#include "core/storage/scenario_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace headroom;

namespace {

Scenario titled(const char* title)
{
    Scenario plan = emptyScenario("USD", {2026, 11, 21});
    plan.info.title = title;
    return plan;
}

/// A program in a process of its own that keeps a copy and lives until it is killed.
class OtherProgram {
public:
    OtherProgram(const std::filesystem::path& folder, const char* title, const char* original)
    {
        int ready[2];
        if (::pipe(ready) != 0)
            qFatal("no pipe");
        m_pid = ::fork();
        if (m_pid == 0) {
            auto copy = RecoveryCopy::claim(folder);
            const char answer = copy && copy.value().keep(titled(title), original) ? '+' : '-';
            (void)!::write(ready[1], &answer, 1);
            while (true)
                ::pause();
        }
        char answer = '-';
        (void)!::read(ready[0], &answer, 1);
        m_kept = answer == '+';
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~OtherProgram() { kill(); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    bool kept() const { return m_kept; }
    pid_t pid() const { return m_pid; }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }

private:
    pid_t m_pid = -1;
    bool m_kept = false;
};

}  // namespace

class TestRecovery : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_copies = std::filesystem::path(m_folder->path().toStdString()) / "recovery";
    }

    void theCopyOfAKilledProgramIsOfferedWithItsOriginAndTime()
    {
        const std::int64_t before = QDateTime::currentSecsSinceEpoch();
        OtherProgram program(m_copies, "Hall B", "/home/ada/Hall B.headroom");
        QVERIFY(program.kept());
        QVERIFY(leftovers(m_copies).empty());
        program.kill();
        const auto left = leftovers(m_copies);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].original, std::string("/home/ada/Hall B.headroom"));
        QVERIFY(left[0].written >= before && left[0].written <= QDateTime::currentSecsSinceEpoch());
        auto plan = openScenario(left[0].copy);
        QVERIFY(bool(plan));
        QCOMPARE(plan.value().info.title, std::string("Hall B"));
    }
    void aLivingProgramKeepsItsCopyToItself()
    {
        OtherProgram living(m_copies, "Living", "");
        OtherProgram dying(m_copies, "Dead", "");
        QVERIFY(living.kept() && dying.kept());
        dying.kill();
        const auto left = leftovers(m_copies);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(openScenario(left[0].copy).value().info.title, std::string("Dead"));
    }
    void twoCopiesInOneProgramDoNotMix()
    {
        std::optional<RecoveryCopy> one(RecoveryCopy::claim(m_copies).value());
        std::optional<RecoveryCopy> two(RecoveryCopy::claim(m_copies).value());
        QVERIFY(bool(one->keep(titled("One"), "one.headroom")));
        QVERIFY(bool(two->keep(titled("Two"), "two.headroom")));
        QVERIFY(leftovers(m_copies).empty());
        one.reset();
        const auto left = leftovers(m_copies);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].original, std::string("one.headroom"));
        QCOMPARE(openScenario(left[0].copy).value().info.title, std::string("One"));
        two->discard();
        two.reset();
        QCOMPARE(leftovers(m_copies).size(), std::size_t(1));
    }
    void aDiscardedLeftoverIsGoneWithAllThatBelongedToIt()
    {
        OtherProgram program(m_copies, "Unwanted", "x.headroom");
        program.kill();
        const auto left = leftovers(m_copies);
        QCOMPARE(left.size(), std::size_t(1));
        discard(left[0]);
        QVERIFY(leftovers(m_copies).empty());
        QVERIFY(std::filesystem::is_empty(m_copies));
    }
    void anEndWithNothingToKeepLeavesNoTrace()
    {
        {
            const RecoveryCopy copy = RecoveryCopy::claim(m_copies).value();
            QVERIFY(bool(copy.keep(titled("Saved since"), "")));
            copy.discard();
        }
        QVERIFY(std::filesystem::is_empty(m_copies));
    }
    void theNextStartSweepsDraftsButNoPlan()
    {
        OtherProgram program(m_copies, "Kept", "");
        const std::string base = std::to_string(program.pid()) + "-0";
        program.kill();
        // What a writer killed between making and renaming leaves, and what is none of our business.
        for (const std::string& name : {base + ".headroom.Xy12ab", base + ".origin.Xy12ab",
                                        std::string("7-0.lock"), std::string("7-0.origin")})
            std::ofstream(m_copies / name) << "half";
        std::ofstream(m_copies / "notes.txt") << "mine";
        const auto next = RecoveryCopy::claim(m_copies);
        QVERIFY(bool(next));
        QVERIFY(!std::filesystem::exists(m_copies / (base + ".headroom.Xy12ab")));
        QVERIFY(!std::filesystem::exists(m_copies / (base + ".origin.Xy12ab")));
        QVERIFY(!std::filesystem::exists(m_copies / "7-0.lock"));
        QVERIFY(!std::filesystem::exists(m_copies / "7-0.origin"));
        QVERIFY(std::filesystem::exists(m_copies / "notes.txt"));
        QCOMPARE(leftovers(m_copies).size(), std::size_t(1));
    }
    void aDamagedCopyIsListedAndOpeningItSaysSo()
    {
        OtherProgram program(m_copies, "Torn", "torn.headroom");
        program.kill();
        const auto left = leftovers(m_copies);
        QCOMPARE(left.size(), std::size_t(1));
        std::filesystem::resize_file(left[0].copy, std::filesystem::file_size(left[0].copy) / 2);
        QCOMPARE(leftovers(m_copies).size(), std::size_t(1));
        const auto plan = openScenario(left[0].copy);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Error::Code::DamagedFile);
        QCOMPARE(plan.error().file, left[0].copy.string());
    }
    void aCopyWithoutItsSideFilesIsStillOffered()
    {
        std::filesystem::create_directories(m_copies);
        QVERIFY(bool(saveScenario(titled("Moved here"), m_copies / "4711-0.headroom")));
        const auto left = leftovers(m_copies);
        QCOMPARE(left.size(), std::size_t(1));
        QVERIFY(left[0].original.empty());
    }
    void aFolderThatCannotBeWrittenIsAnErrorNamingIt()
    {
        // A file where the folder should be stops root as well, whom permissions do not.
        std::ofstream(m_copies) << "in the way";
        const auto copy = RecoveryCopy::claim(m_copies);
        QVERIFY(!copy);
        QCOMPARE(copy.error().code, Error::Code::CannotWrite);
        QVERIFY(copy.error().file.find(m_copies.string()) == 0);
        QVERIFY(leftovers(m_copies).empty());
    }
    void aReadOnlyFolderIsAnError()
    {
        std::filesystem::create_directories(m_copies);
        QVERIFY(::chmod(m_folder->path().toUtf8().constData(), 0755) == 0);
        QVERIFY(::chmod(m_copies.c_str(), 0555) == 0);
        // Permissions do not bind root: the attempt is made by a process that is nobody.
        const pid_t child = ::fork();
        if (child == 0) {
            if (::geteuid() == 0 && ::setuid(65534) != 0)
                ::_exit(3);
            const auto copy = RecoveryCopy::claim(m_copies);
            ::_exit(copy ? 1 : copy.error().code == Error::Code::CannotWrite ? 0 : 2);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QVERIFY(::chmod(m_copies.c_str(), 0755) == 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    void aFolderThatVanishedIsAnErrorAndAReturnedOneWorksAgain()
    {
        const RecoveryCopy copy = RecoveryCopy::claim(m_copies).value();
        std::filesystem::rename(m_copies, m_copies.string() + "-away");
        const auto lost = copy.keep(titled("Network"), "");
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, Error::Code::CannotWrite);
        std::filesystem::rename(m_copies.string() + "-away", m_copies);
        QVERIFY(bool(copy.keep(titled("Network"), "")));
    }
    void copiesAreTheUsersOwn()
    {
        const RecoveryCopy copy = RecoveryCopy::claim(m_copies).value();
        QCOMPARE(std::filesystem::status(m_copies).permissions(), std::filesystem::perms::owner_all);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_copies;
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
