// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zoneloom {

namespace {

constexpr mode_t NewFileMode = 0644;

/// An open file descriptor that is closed with it.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Descriptor() { (void)close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool close()
    {
        const bool closed = m_descriptor < 0 || ::close(m_descriptor) == 0;
        m_descriptor = -1;
        return closed;
    }

private:
    int m_descriptor;
};

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

/// As the file that is replaced; without the right to give it away, its owner at least keeps the group.
bool keepModeAndOwner(int descriptor, const QByteArray& path)
{
    struct stat old;
    if (::stat(path.constData(), &old) != 0)
        return ::fchmod(descriptor, NewFileMode) == 0;
    if (::fchown(descriptor, old.st_uid, old.st_gid) != 0 &&
        ::fchown(descriptor, static_cast<uid_t>(-1), old.st_gid) != 0 && errno != EPERM)
        return false;
    return ::fchmod(descriptor, old.st_mode & 07777) == 0;
}

} // namespace

Outcome AtomicFile::write(const QString& path, QByteArrayView bytes)
{
    const QFileInfo info(path);
    const QByteArray target = QFile::encodeName(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    QByteArray temporary = target + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    const bool written = file.get() >= 0 && writeAll(file.get(), bytes) && keepModeAndOwner(file.get(), target) &&
                         ::fsync(file.get()) == 0 && file.close() &&
                         ::rename(temporary.constData(), target.constData()) == 0;
    if (!written) {
        const QString cause = QString::fromLocal8Bit(std::strerror(errno));
        if (file.get() >= 0 || QFile::exists(QFile::decodeName(temporary)))
            ::unlink(temporary.constData());
        return fail(
            Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The file %1 could not be written."), {path})
                .withCause(cause)
                .withAdvice(QT_TRANSLATE_NOOP("Error", "See whether its folder exists, may be written to, and has "
                                                       "room. The old file is as it was.")));
    }
    const Descriptor folder(::open(QFile::encodeName(QFileInfo(QFile::decodeName(target)).path()).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() >= 0)
        (void)::fsync(folder.get()); // makes the rename last; the data are safe already
    return {};
}

} // namespace zoneloom
