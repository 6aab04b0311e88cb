// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"
#include "providers/kit/auth/AuthScheme.h"
#include "providers/kit/http/HttpClient.h"
#include "providers/kit/http/Json.h"
#include "providers/kit/records/SetMemory.h"
#include "providers/kit/rest/ErrorCodes.h"
#include "providers/kit/rest/Paging.h"
#include "providers/kit/rest/Patience.h"

#include <QElapsedTimer>

#include <mutex>

namespace zoneloom {

struct XmlElement;
using QueryItems = QList<std::pair<QString, QString>>;

/// Base of all adapters that speak HTTP: builds the calls, has them signed, checks the answers. An adapter adds the
/// calls and the conversion. Paths are appended to the account's endpoint; every value in them goes through segment().
class RestProvider : public Provider
{
public:
    [[nodiscard]] const ProviderDescriptor& descriptor() const override { return m_descriptor; }
    /// The descriptor's, with what a test found out about this account; adapters that know more of a zone start here.
    [[nodiscard]] Capabilities capabilities(const ExternalZone& zone) override;

protected:
    RestProvider(const ProviderDescriptor& descriptor, const ProviderContext& context,
                 std::unique_ptr<AuthScheme> auth = nullptr);

    // Calls. Each gives the answer's JSON (undefined for an empty one), or throws ProviderException.
    Json get(const QString& path, const QueryItems& query = {});
    Json post(const QString& path, const QJsonValue& body);
    Json put(const QString& path, const QJsonValue& body);
    Json patch(const QString& path, const QJsonValue& body);
    Json remove(const QString& path, const QJsonValue& body = QJsonValue::Undefined);
    /// A POST that changes nothing, as APIs with one address for all calls have: may be repeated as a read.
    Json query(const QString& path, const QJsonValue& body);

    /// All elements of a list over all its pages, or an exception: a short, repeated or missing page is an error.
    QList<Json> list(const QString& path, const Paging& paging, const QueryItems& query = {});
    /// As list(), where the next page is asked for in another way than by the query: `next` makes the request that
    /// follows an answer, or nothing after the last page.
    QList<Json> list(const HttpRequest& first, const Paging& paging,
                     const std::function<std::optional<HttpRequest>(const Json& answer, int pagesRead)>& next);

    /// For everything else: build, alter, call. `path` may be an absolute URL on the endpoint's own host.
    [[nodiscard]] HttpRequest request(const QByteArray& method, const QString& path,
                                      const QueryItems& items = {}) const;
    [[nodiscard]] HttpRequest request(const QByteArray& method, const QString& path, const QJsonValue& body) const;
    [[nodiscard]] HttpRequest formRequest(const QByteArray& method, const QString& path, const QueryItems& form) const;
    /// Signs, sends, checks; any successful answer.
    HttpResponse call(const HttpRequest& request);
    Json callJson(const HttpRequest& request);
    /// Reads, at most `parallel` at a time; the first error is thrown.
    QList<Json> callAll(const QList<HttpRequest>& requests, int parallel = 4);

    /// The same for APIs that speak XML: the answer's root element.
    XmlElement getXml(const QString& path, const QueryItems& query = {});
    XmlElement postXml(const QString& path, const QString& body);
    /// All elements of a list over all its pages; a page that leads back to an earlier one throws Protocol.
    QList<XmlElement> getXmlList(const QString& path, const XmlPaging& paging);

    /// Looks at a job of the service until it is over, and gives the last answer; throws what the job says where it
    /// failed, Network where it goes on for too long, and Cancelled.
    Json waitFor(const QString& path, const JobStates& job);
    /// Makes a call again and again while it is refused because the service is busy; `meanwhile` comes after each
    /// pause. Never after an uncertain outcome.
    void whileBusy(const Patience& patience, const std::function<void()>& call,
                   const std::function<void()>& meanwhile = {});

    /// Waits until no other link of the account writes, and keeps the others waiting as long as it is held: for
    /// services that take one writer at a time. Throws Cancelled.
    [[nodiscard]] std::unique_lock<std::mutex> turnToWrite();

    /// For the constructor: how the API says what is wrong.
    void setErrorCodes(ErrorCodes codes) { m_errorCodes = std::move(codes); }
    /// For the constructor: answers of that status that say one of these words mean too many requests, as 429 does.
    void countAsTooMany(int status, const QByteArrayList& words);
    /// What an answer says is wrong; nothing where it is a good one. The default takes all status codes from 400 up and
    /// what the error codes tell, and finds the message in the members that most APIs use. Overridden where that is not
    /// all.
    [[nodiscard]] virtual std::optional<ApiError> errorOf(const HttpResponse& response) const;
    /// False where writing needs what a reading would have told (versions, spellings) and there was none yet: then the
    /// write styles read the zone first.
    [[nodiscard]] virtual bool canWrite(const ExternalZone&) const { return true; }
    void readUnlessKnown(const ExternalZone& zone);
    /// For APIs that answer to many calls at once: what one answer among them says is wrong.
    [[nodiscard]] std::optional<ApiError> errorWithin(int status, const QJsonValue& said) const;
    /// The kind that a status code means where the API says nothing better.
    [[nodiscard]] static ErrorKind kindOf(int status, HttpRequest::Effect effect);
    /// The provider's sentence in a JSON error body: `error.message`, `message`, `errors[0].message`, `detail`, …; else
    /// the start of the text.
    [[nodiscard]] static QString messageIn(const QByteArray& body);

    /// One segment of a path, or any other part of a URL, percent-encoded whole.
    [[nodiscard]] static QString segment(const QString& text);
    /// The account's value of a field, or its default.
    [[nodiscard]] QString field(const QString& id) const { return m_context.value(m_descriptor, id); }
    /// For createZone(): the value of a field that may be empty otherwise; throws Permission, naming it, where it is.
    [[nodiscard]] QString fieldForNew(const Name& origin, const QString& id) const;
    [[nodiscard]] const ProviderContext& context() const { return m_context; }
    [[nodiscard]] HttpClient& client() { return m_client; }
    [[nodiscard]] QString accountName() const override { return m_context.account; }
    /// Provider and account, as error texts begin: `PowerDNS (account main)`.
    [[nodiscard]] QString who() const;
    /// A zone as the API names it, with or without a trailing dot; the name is its id where the API has none. Throws
    /// Protocol for what is no name.
    [[nodiscard]] ExternalZone zoneNamed(const QString& name, const QString& id = {}) const;
    /// zoneNamed() with what stands at these paths of an item.
    [[nodiscard]] ExternalZone zoneIn(const Json& item, QStringView nameAt, QStringView idAt = {}) const;
    /// zoneIn() for each of a list, or for those of them that `which` says.
    [[nodiscard]] QList<ExternalZone> zonesIn(const QList<Json>& items, QStringView nameAt, QStringView idAt = {},
                                              const std::function<bool(const Json& item)>& which = {}) const;
    /// For findZone(): the one zone that `look` finds for the name; else Provider::findZone().
    [[nodiscard]] ExternalZone foundBy(const QString& nameOrId,
                                       const std::function<QList<ExternalZone>(const Name& name)>& look);
    /// A zone's name as most APIs spell it: in lower case, without the dot at its end. Of a text the same, whether it
    /// is a name or an id.
    [[nodiscard]] static QString plainName(const Name& name);
    [[nodiscard]] static QString plainName(const QString& nameOrId);
    /// Name servers as the API lists them, on port 53; the account's field `name-servers` goes before.
    [[nodiscard]] QList<NameServer> nameServersOf(const QStringList& hosts) const;
    /// As they stand at that path of each item.
    [[nodiscard]] QList<NameServer> nameServersOf(const QList<Json>& items, QStringView hostAt) const;
    /// For APIs that do not say it: those that the zone itself names. Where some have `own` in their name, these alone,
    /// for the others are other providers'; unless said, that is the domain of the SOA's primary.
    [[nodiscard]] QList<NameServer> nameServersIn(const ExternalZone& zone, QString own = {});
    /// Parses `host[:port], …`, the field `name-servers`.
    [[nodiscard]] QList<NameServer> nameServersField() const;
    /// What test() found out about this account, now or earlier; the fallback where it never did.
    [[nodiscard]] QString probed(const QString& name, const QString& fallback = {}) const;
    /// Runs calls that the credentials need not have the right for; false where they lack it, or where the service does
    /// not know the call. Then what an earlier test kept under these names is forgotten, for it may be so no more.
    bool ifAllowed(const QList<QLatin1String>& findings, const std::function<void()>& calls);
    /// For test(): keeps a finding, of which the common ones have their names in ProbedLimits.h.
    void remember(const QString& name, const QString& value);
    /// As remember(): a number, where the answer has one there; one that it lacks is forgotten.
    void remember(const QString& name, const Json& value);
    /// Passes on how far a call is, at most every 100 ms.
    void progress(qsizetype done, qsizetype total) const;
    /// Throws ProviderException of that kind with the provider's own words; `call` names the call.
    [[noreturn]] void refuse(ErrorKind kind, const QString& call, const QString& message) const;
    /// Throws Protocol where a list does not have as many items as the API says elsewhere.
    void checkCount(const QString& path, qint64 announced, qint64 came) const;
    /// Throws RejectedRecord: someone else wrote this set since the zone was read.
    [[noreturn]] void refuseAsChanged(const RRsetKey& key) const;
    /// What is remembered of a set that is to be replaced or deleted; refuseAsChanged() where it is not the one that
    /// was read.
    template <typename T>
    [[nodiscard]] T remembered(const SetMemory<T>& memory, const ExternalZone& zone, const RRset& before) const
    {
        if (const std::optional<T> known = memory.of(zone.id, before))
            return *known;
        refuseAsChanged(RRsetKey::of(before));
    }

private:
    HttpResponse checked(const HttpRequest& request, HttpExchange exchange);
    /// Also where the service says so with another status than 401.
    [[nodiscard]] bool refusesCredentials(const HttpResponse& response) const;
    [[nodiscard]] Error errorFor(const HttpRequest& request, const HttpResponse& response, const ApiError& error) const;
    [[nodiscard]] QString withoutSecrets(const QString& text) const;
    void prepareAuth();
    [[nodiscard]] static HttpClient::Options clientOptions(const QString& who, const ProviderContext& context);
    [[nodiscard]] static HttpClient::Options loginOptions(const QString& who, const ProviderContext& context);

    const ProviderDescriptor& m_descriptor;
    ProviderContext m_context;
    std::unique_ptr<AuthScheme> m_auth;
    ErrorCodes m_errorCodes;
    HttpClient m_client;
    HttpClient m_loginClient; ///< signs nothing
    mutable QElapsedTimer m_lastProgress;
};

} // namespace zoneloom
