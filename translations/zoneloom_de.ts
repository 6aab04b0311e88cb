<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CapabilityText</name>
    <message>
        <source>serves our signatures</source>
        <translation>gibt unsere Signaturen aus</translation>
    </message>
    <message>
        <source>by zone transfer</source>
        <translation>per Zonentransfer</translation>
    </message>
    <message>
        <source>multi-signer</source>
        <translation>mehrere Signierer</translation>
    </message>
    <message>
        <source>signs alone</source>
        <translation>signiert allein</translation>
    </message>
    <message>
        <source>no DNSSEC</source>
        <translation>kein DNSSEC</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not known: its documentation does not say.</source>
        <translation>Nicht bekannt: Seine Dokumentation sagt es nicht.</translation>
    </message>
    <message>
        <source>All.</source>
        <translation>Alle.</translation>
    </message>
    <message>
        <source>All but %1.</source>
        <translation>Alle außer %1.</translation>
    </message>
    <message>
        <source>%1; no others.</source>
        <translation>%1; keine anderen.</translation>
    </message>
    <message>
        <source>%1; of others it is not known.</source>
        <translation>%1; von anderen ist es nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Only %1; another becomes the nearest of these.</source>
        <translation>Nur %1; eine andere wird zur nächstliegenden davon.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>At least %1; a shorter one becomes that.</source>
        <translation>Mindestens %1; eine kürzere wird darauf angehoben.</translation>
    </message>
    <message>
        <source>At most %1; a longer one becomes that.</source>
        <translation>Höchstens %1; eine längere wird darauf gesenkt.</translation>
    </message>
    <message>
        <source>Any.</source>
        <translation>Beliebig.</translation>
    </message>
    <message>
        <source>One record at a time.</source>
        <translation>Ein Record nach dem anderen.</translation>
    </message>
    <message>
        <source>One RRset at a time.</source>
        <translation>Ein RRset nach dem anderen.</translation>
    </message>
    <message>
        <source>Up to %1 changes in one request.</source>
        <translation>Bis zu %1 Änderungen in einer Anfrage.</translation>
    </message>
    <message>
        <source>All changes in one request.</source>
        <translation>Alle Änderungen in einer Anfrage.</translation>
    </message>
    <message>
        <source>The whole zone in one request.</source>
        <translation>Die ganze Zone in einer Anfrage.</translation>
    </message>
    <message>
        <source>Dynamic updates (RFC 2136).</source>
        <translation>Dynamische Updates (RFC 2136).</translation>
    </message>
    <message>
        <source>A master file that the server reads.</source>
        <translation>Eine Zonendatei, die der Server liest.</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsraum</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>NS at the apex</source>
        <translation>NS am Apex</translation>
    </message>
    <message>
        <source>Can be changed: name servers of other providers can be published.</source>
        <translation>Änderbar: Nameserver anderer Anbieter können veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Fixed by the provider: those of other providers stay an accepted difference.</source>
        <translation>Vom Anbieter festgelegt: Die anderer Anbieter bleiben ein hingenommener Unterschied.</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Wildcards</translation>
    </message>
    <message>
        <source>Not possible there.</source>
        <translation>Dort nicht möglich.</translation>
    </message>
    <message>
        <source>Zones: %1.</source>
        <translation>Zonen: %1.</translation>
    </message>
    <message>
        <source>RRsets in a zone: %1.</source>
        <translation>RRsets in einer Zone: %1.</translation>
    </message>
    <message>
        <source>Records in a zone: %1.</source>
        <translation>Records in einer Zone: %1.</translation>
    </message>
    <message>
        <source>Records in a set: %1.</source>
        <translation>Records in einem RRset: %1.</translation>
    </message>
    <message>
        <source>Holds at most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Serves the signatures that Zoneloom makes.</source>
        <translation>Gibt die Signaturen aus, die Zoneloom macht.</translation>
    </message>
    <message>
        <source>Takes a signed zone by transfer from a server of yours.</source>
        <translation>Nimmt eine signierte Zone per Transfer von einem Ihrer Server.</translation>
    </message>
    <message>
        <source>Signs by itself and publishes the keys of others beside its own, so several providers can sign the same zone.</source>
        <translation>Signiert selbst und veröffentlicht neben den eigenen auch fremde Schlüssel, sodass mehrere Anbieter dieselbe Zone signieren können.</translation>
    </message>
    <message>
        <source>Signs by itself and takes no foreign keys: only safe as the sole provider of a signed zone.</source>
        <translation>Signiert selbst und nimmt keine fremden Schlüssel: nur als einziger Anbieter einer signierten Zone sicher.</translation>
    </message>
    <message>
        <source>Cannot serve signed data: must not be delegated to while the parent has a DS record.</source>
        <translation>Kann keine signierten Daten ausgeben: An ihn darf nicht delegiert werden, solange die übergeordnete Zone einen DS-Record hat.</translation>
    </message>
    <message>
        <source>Not yet tried on the live service.</source>
        <translation>Noch nicht am laufenden Dienst erprobt.</translation>
    </message>
</context>
<context>
    <name>CellStory</name>
    <message>
        <source>At %1 since the push at %2.</source>
        <translation>Bei %1 seit der Übertragung um %2.</translation>
    </message>
    <message>
        <source>At %1 since before the first reading at %2.</source>
        <translation>Bei %1 schon vor der ersten Lesung um %2.</translation>
    </message>
    <message>
        <source>Changed at the provider before %1.</source>
        <translation>Beim Anbieter geändert, vor %1.</translation>
    </message>
    <message>
        <source>Removed at the provider before %1.</source>
        <translation>Beim Anbieter entfernt, vor %1.</translation>
    </message>
    <message>
        <source>Changed at the provider between %1 and %2.</source>
        <translation>Beim Anbieter geändert, zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Removed at the provider between %1 and %2.</source>
        <translation>Beim Anbieter entfernt, zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>It was never in the internal zone.</source>
        <translation>Es war nie in der internen Zone.</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>Internal value since revision %1 at %2 (%3).</source>
        <translation>Interner Wert seit Revision %1 um %2 (%3).</translation>
    </message>
    <message>
        <source>Removed from the internal zone by revision %1 at %2 (%3).</source>
        <translation>Aus der internen Zone entfernt mit Revision %1 um %2 (%3).</translation>
    </message>
    <message>
        <source>Changed at the provider at %1.</source>
        <translation>Beim Anbieter geändert um %1.</translation>
    </message>
    <message>
        <source>Removed at the provider at %1.</source>
        <translation>Beim Anbieter entfernt um %1.</translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>your own servers</source>
        <translation>Ihre eigenen Server</translation>
    </message>
    <message>
        <source>%1, European Union</source>
        <extracomment>A country and that it belongs to the union: &quot;Germany, European Union&quot;</extracomment>
        <translation>%1, Europäische Union</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>$GENERATE needs a range, an owner, a type and rdata, such as: $GENERATE 1-9 host$ A 192.0.2.$</source>
        <translation>$GENERATE braucht einen Bereich, einen Namen, einen Typ und Rdata, etwa: $GENERATE 1-9 host$ A 192.0.2.$</translation>
    </message>
    <message>
        <source>The range &apos;%1&apos; of $GENERATE is not written as start-stop or start-stop/step, with numbers from 0 to 2147483647.</source>
        <translation>Der Bereich „%1“ von $GENERATE ist nicht als Anfang-Ende oder Anfang-Ende/Schritt geschrieben, mit Zahlen von 0 bis 2147483647.</translation>
    </message>
    <message>
        <source>A modifier of $GENERATE is not written as ${offset,width,base}, with the base d, o, x, X, n or N, or makes the number negative.</source>
        <translation>Ein Zusatz von $GENERATE ist nicht als ${Versatz,Breite,Basis} geschrieben, mit der Basis d, o, x, X, n oder N, oder er macht die Zahl negativ.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; contains a blank or control character; write it as \DDD if it is meant.</source>
        <translation>Der Name „%1“ enthält ein Leer- oder Steuerzeichen; schreiben Sie es als \DDD, wenn es gemeint ist.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; mixes escapes and letters beyond ASCII in a label.</source>
        <translation>Der Name „%1“ mischt in einem Label Escapes und Buchstaben außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; ends in the middle of an escape.</source>
        <translation>Der Name „%1“ endet mitten in einem Escape.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; has an escape that is not ASCII.</source>
        <translation>Der Name „%1“ hat ein Escape, das nicht ASCII ist.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; has an escape that is not \000 to \255.</source>
        <translation>Der Name „%1“ hat ein Escape, das nicht \000 bis \255 ist.</translation>
    </message>
    <message>
        <source>The label &apos;%1&apos; cannot be written as an internationalised name.</source>
        <translation>Das Label „%1“ kann nicht als internationalisierter Name geschrieben werden.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; has an empty label.</source>
        <translation>Der Name „%1“ hat ein leeres Label.</translation>
    </message>
    <message>
        <source>The label &apos;%1&apos; has %2 octets; a label has at most 63 (RFC 1035).</source>
        <translation>Das Label „%1“ hat %2 Oktette; ein Label hat höchstens 63 (RFC 1035).</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; has %2 octets; a name has at most 255 (RFC 1035).</source>
        <translation>Der Name „%1“ hat %2 Oktette; ein Name hat höchstens 255 (RFC 1035).</translation>
    </message>
    <message>
        <source>A domain name in wire form is malformed.</source>
        <translation>Ein Domainname im Wire-Format ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A label has 1 to 63 octets (RFC 1035), not %1.</source>
        <translation>Ein Label hat 1 bis 63 Oktette (RFC 1035), nicht %1.</translation>
    </message>
    <message>
        <source>A name below &apos;%1&apos; would have more than 255 octets (RFC 1035).</source>
        <translation>Ein Name unterhalb von „%1“ hätte mehr als 255 Oktette (RFC 1035).</translation>
    </message>
    <message>
        <source>A quoted string in &apos;%1&apos; has no closing quote.</source>
        <translation>Einer Zeichenkette in „%1“ fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Rdata of the type %1 is malformed: \# %2 %3</source>
        <translation>Rdata des Typs %1 sind fehlerhaft: \# %2 %3</translation>
    </message>
    <message>
        <source>A text string has %1 octets; it has at most 255 (RFC 1035). Write it as several strings.</source>
        <translation>Eine Zeichenkette hat %1 Oktette; sie hat höchstens 255 (RFC 1035). Schreiben Sie sie als mehrere Zeichenketten.</translation>
    </message>
    <message>
        <source>This text has %1 octets; rdata has at most 65535 (RFC 1035).</source>
        <translation>Dieser Text hat %1 Oktette; Rdata haben höchstens 65535 (RFC 1035).</translation>
    </message>
    <message>
        <source>Rdata of the type %1 is written as \# length hex (RFC 3597).</source>
        <translation>Rdata des Typs %1 werden als \# Länge Hex geschrieben (RFC 3597).</translation>
    </message>
    <message>
        <source>This %1 rdata has %2 octets; rdata has at most 65535 (RFC 1035).</source>
        <translation>Diese Rdata von %1 haben %2 Oktette; Rdata haben höchstens 65535 (RFC 1035).</translation>
    </message>
    <message>
        <source>After \# comes the length in octets, 0 to 65535 (RFC 3597).</source>
        <translation>Nach \# kommt die Länge in Oktetten, 0 bis 65535 (RFC 3597).</translation>
    </message>
    <message>
        <source>After \# and the length come pairs of hexadecimal digits (RFC 3597).</source>
        <translation>Nach \# und der Länge kommen Paare hexadezimaler Ziffern (RFC 3597).</translation>
    </message>
    <message>
        <source>\# announces %1 octets, but %2 follow (RFC 3597).</source>
        <translation>\# kündigt %1 Oktette an, es folgen aber %2 (RFC 3597).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a record type; unknown types are written as TYPE and a number.</source>
        <translation>„%1“ ist kein Record-Typ; unbekannte Typen werden als TYPE und eine Zahl geschrieben.</translation>
    </message>
    <message>
        <source>The value of the service parameter &apos;%1&apos; does not have its form (RFC 9460).</source>
        <translation>Der Wert des Dienstparameters „%1“ hat nicht dessen Form (RFC 9460).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service parameter; write alpn=h2, port=443 or key65000=value.</source>
        <translation>„%1“ ist kein Dienstparameter; schreiben Sie alpn=h2, port=443 oder key65000=Wert.</translation>
    </message>
    <message>
        <source>The service parameter &apos;%1&apos; is there twice.</source>
        <translation>Der Dienstparameter „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The service parameter &apos;%1&apos; is mandatory, but missing.</source>
        <translation>Der Dienstparameter „%1“ ist zwingend, fehlt aber.</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; is empty.</source>
        <translation>Das Feld „%1“ ist leer.</translation>
    </message>
    <message>
        <source>There are no %2 records at %1.</source>
        <translation>Bei %1 gibt es keine %2-Records.</translation>
    </message>
    <message>
        <source>%1 has no %2 record “%3”.</source>
        <translation>%1 hat keinen %2-Record „%3“.</translation>
    </message>
    <message>
        <source>There are no records at %1.</source>
        <translation>Bei %1 gibt es keine Records.</translation>
    </message>
    <message>
        <source>%1 has %2 records already.</source>
        <translation>%1 hat bereits %2-Records.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no TTL.</source>
        <translation>„%1“ ist keine TTL.</translation>
    </message>
    <message>
        <source>Type seconds up to 2147483647, or 30m, 1h, 2d, 1w.</source>
        <translation>Geben Sie Sekunden bis 2147483647 ein, oder 30m, 1h, 2d, 1w.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; of the account %2 is missing.</source>
        <translation>Das Geheimnis „%1“ des Kontos %2 fehlt.</translation>
    </message>
    <message>
        <source>Set the environment variable %1, or save it in the keychain or vault with --secret-stdin %2.</source>
        <translation>Setzen Sie die Umgebungsvariable %1, oder speichern Sie es mit --secret-stdin %2 im Schlüsselbund oder Tresor.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; of the account %2 cannot be saved: no keychain answers, and there is no passphrase for a vault.</source>
        <translation>Das Geheimnis „%1“ des Kontos %2 kann nicht gespeichert werden: Kein Schlüsselbund antwortet, und es gibt keine Passphrase für einen Tresor.</translation>
    </message>
    <message>
        <source>There are three ways: run in a desktop session with a keychain, set ZONELOOM_VAULT_KEY (or the systemd credential zoneloom-vault-key), or hand the secret in as %1.</source>
        <translation>Es gibt drei Wege: in einer Desktop-Sitzung mit Schlüsselbund arbeiten, ZONELOOM_VAULT_KEY (oder das systemd-Credential zoneloom-vault-key) setzen, oder das Geheimnis als %1 übergeben.</translation>
    </message>
    <message>
        <source>The environment variable %1 can only be set by you.</source>
        <translation>Die Umgebungsvariable %1 können nur Sie selbst setzen.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Unlock it, or set the environment variable ZONELOOM_VAULT_KEY to keep secrets in an encrypted vault file.</source>
        <translation>Entsperren Sie ihn, oder setzen Sie die Umgebungsvariable ZONELOOM_VAULT_KEY, um Geheimnisse in einer verschlüsselten Tresordatei aufzubewahren.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; of the account %2 is not saved.</source>
        <translation>Das Geheimnis „%1“ des Kontos %2 ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The vault file is damaged.</source>
        <translation>Die Tresordatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and save the secrets again.</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her, oder löschen Sie sie und speichern Sie die Geheimnisse neu.</translation>
    </message>
    <message>
        <source>The cipher library reported an error.</source>
        <translation>Die Verschlüsselungsbibliothek meldete einen Fehler.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault.</source>
        <translation>Die Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>Check $ZONELOOM_VAULT_KEY, or the systemd credential zoneloom-vault-key.</source>
        <translation>Prüfen Sie $ZONELOOM_VAULT_KEY, oder das systemd-Credential zoneloom-vault-key.</translation>
    </message>
    <message>
        <source>There is no passphrase for the vault.</source>
        <translation>Es gibt keine Passphrase für den Tresor.</translation>
    </message>
    <message>
        <source>Set the environment variable ZONELOOM_VAULT_KEY, or hand in the systemd credential zoneloom-vault-key.</source>
        <translation>Setzen Sie die Umgebungsvariable ZONELOOM_VAULT_KEY, oder übergeben Sie das systemd-Credential zoneloom-vault-key.</translation>
    </message>
    <message>
        <source>Passphrase of the vault: </source>
        <comment>a prompt on a terminal</comment>
        <translation>Passphrase des Tresors: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <comment>a prompt on a terminal</comment>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>The credential %1 cannot be read.</source>
        <translation>Das Credential %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be written.</source>
        <translation>Der Tresor %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its folder and the disk; it was left as it is.</source>
        <translation>Prüfen Sie seinen Ordner und den Datenträger; er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The vault %1 is locked: there is no passphrase for it.</source>
        <translation>Der Tresor %1 ist verschlossen: Es gibt keine Passphrase für ihn.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read.</source>
        <translation>Der Tresor %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no account %1 in the store.</source>
        <translation>Im Speicher gibt es kein Konto %1.</translation>
    </message>
    <message>
        <source>The list of accounts shows what is there.</source>
        <translation>Die Liste der Konten zeigt, was da ist.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Ein Konto %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie jenes.</translation>
    </message>
    <message>
        <source>The account %1 is used by links: %2.</source>
        <translation>Das Konto %1 wird von Verknüpfungen benutzt: %2.</translation>
    </message>
    <message>
        <source>Remove these links first.</source>
        <translation>Entfernen Sie zuerst diese Verknüpfungen.</translation>
    </message>
    <message>
        <source>Someone else changed the same RRsets meanwhile: %1.</source>
        <translation>Jemand anderes hat inzwischen dieselben RRsets geändert: %1.</translation>
    </message>
    <message>
        <source>Look at the latest revision and make the change again where it is still right.</source>
        <translation>Sehen Sie die neueste Revision an, und machen Sie die Änderung noch einmal, wo sie noch richtig ist.</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>Es gibt keine Revision %1.</translation>
    </message>
    <message>
        <source>The history lists all revisions.</source>
        <translation>Der Verlauf führt alle Revisionen auf.</translation>
    </message>
    <message>
        <source>%1 is not within the zone %2.</source>
        <translation>%1 liegt nicht in der Zone %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the store&apos;s location.</source>
        <translation>Prüfen Sie den Ort des Speichers.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Es gibt keinen Speicher %1.</translation>
    </message>
    <message>
        <source>Check the location, or import or create a zone first.</source>
        <translation>Prüfen Sie den Ort, oder importieren oder erstellen Sie zuerst eine Zone.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation>Der Speicher %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the location and who may read it.</source>
        <translation>Prüfen Sie den Ort, und wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>%1 is not a Zoneloom store.</source>
        <translation>%1 ist kein Zoneloom-Speicher.</translation>
    </message>
    <message>
        <source>Check the location; the file was left as it is.</source>
        <translation>Prüfen Sie den Ort; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written to.</source>
        <translation>In den Speicher %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check who may write to it and to its folder.</source>
        <translation>Prüfen Sie, wer in ihn und in seinen Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed, so %2 cannot be opened.</source>
        <translation>Der Datenbanktreiber %1 von Qt ist nicht installiert, daher kann %2 nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Install the package that holds it.</source>
        <translation>Installieren Sie das Paket, das ihn enthält.</translation>
    </message>
    <message>
        <source>A transaction that had failed was to be committed.</source>
        <translation>Eine gescheiterte Transaktion sollte abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The store %1 was locked by another program for too long.</source>
        <translation>Der Speicher %1 war zu lange von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Try again when the other program has finished.</source>
        <translation>Versuchen Sie es noch einmal, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>The disk of the store %1 is full; nothing was changed.</source>
        <translation>Der Datenträger des Speichers %1 ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store %1 is damaged.</source>
        <translation>Der Speicher %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation>Stellen Sie ihn aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write it.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie ihn lesen und beschreiben dürfen.</translation>
    </message>
    <message>
        <source>The server of the store %1 cannot be reached.</source>
        <translation>Der Server des Speichers %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that it runs, and the host and port.</source>
        <translation>Prüfen Sie, ob er läuft, sowie Host und Port.</translation>
    </message>
    <message>
        <source>The server of the store %1 refused the connection.</source>
        <translation>Der Server des Speichers %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check user, password ($PGPASSWORD or ~/.pgpass) and database.</source>
        <translation>Prüfen Sie Benutzer, Passwort ($PGPASSWORD oder ~/.pgpass) und Datenbank.</translation>
    </message>
    <message>
        <source>The store %1 reported an error.</source>
        <translation>Der Speicher %1 meldete einen Fehler.</translation>
    </message>
    <message>
        <source>%1 is syncing this link at the moment.</source>
        <translation>%1 synchronisiert diese Verknüpfung gerade.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no policy; it is one of auto, approve, observe.</source>
        <translation>„%1“ ist keine Richtlinie; es gibt auto, approve und observe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says nothing about drift; it is one of wait, push, adopt.</source>
        <translation>„%1“ sagt nichts über Abweichungen; es gibt wait, push und adopt.</translation>
    </message>
    <message>
        <source>The zone %1 has no link %2.</source>
        <translation>Die Zone %1 hat keine Verknüpfung %2.</translation>
    </message>
    <message>
        <source>The list of links shows what is there.</source>
        <translation>Die Liste der Verknüpfungen zeigt, was da ist.</translation>
    </message>
    <message>
        <source>The zone %1 has a link %2 already.</source>
        <translation>Die Zone %1 hat schon eine Verknüpfung %2.</translation>
    </message>
    <message>
        <source>Give the new link another name.</source>
        <translation>Geben Sie der neuen Verknüpfung einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no zone %1 in the store.</source>
        <translation>Im Speicher gibt es keine Zone %1.</translation>
    </message>
    <message>
        <source>The list of zones shows what is there.</source>
        <translation>Die Liste der Zonen zeigt, was da ist.</translation>
    </message>
    <message>
        <source>The store %1 is of version %2; this program knows up to %3.</source>
        <translation>Der Speicher %1 hat die Version %2; dieses Programm kennt Versionen bis %3.</translation>
    </message>
    <message>
        <source>Use a newer Zoneloom with it.</source>
        <translation>Benutzen Sie dafür ein neueres Zoneloom.</translation>
    </message>
    <message>
        <source>The store %1 is of the older version %2 and was opened for reading only.</source>
        <translation>Der Speicher %1 hat die ältere Version %2 und wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Open it once for writing, so that it is brought up to date.</source>
        <translation>Öffnen Sie ihn einmal zum Schreiben, damit er auf den neuen Stand kommt.</translation>
    </message>
    <message>
        <source>The zone is no longer in the store %1.</source>
        <translation>Die Zone ist nicht mehr im Speicher %1.</translation>
    </message>
    <message>
        <source>A saved change in the store is damaged.</source>
        <translation>Eine gespeicherte Änderung im Speicher ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the store from a copy.</source>
        <translation>Stellen Sie den Speicher aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>%1 was not contacted: ZONELOOM_NETWORK=loopback allows only this machine.</source>
        <translation>%1 wurde nicht kontaktiert: ZONELOOM_NETWORK=loopback erlaubt nur diesen Rechner.</translation>
    </message>
    <message>
        <source>Unset ZONELOOM_NETWORK to reach other machines.</source>
        <translation>Entfernen Sie ZONELOOM_NETWORK aus der Umgebung, um andere Rechner zu erreichen.</translation>
    </message>
    <message>
        <source>The store&apos;s location is no valid postgresql:// address.</source>
        <translation>Der Ort des Speichers ist keine gültige postgresql://-Adresse.</translation>
    </message>
    <message>
        <source>It looks like postgresql://user@host:5432/database?sslmode=verify-full.</source>
        <translation>Sie sieht aus wie postgresql://benutzer@host:5432/datenbank?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the store&apos;s location is no option of a PostgreSQL store.</source>
        <translation>„%1“ im Ort des Speichers ist keine Option eines PostgreSQL-Speichers.</translation>
    </message>
    <message>
        <source>The store&apos;s location is empty.</source>
        <translation>Der Ort des Speichers ist leer.</translation>
    </message>
    <message>
        <source>The history does not hold: revision %1 is not what was committed.</source>
        <translation>Der Verlauf stimmt nicht: Revision %1 ist nicht das, was committet wurde.</translation>
    </message>
    <message>
        <source>Someone changed the database by hand, or it is damaged: compare it with a copy.</source>
        <translation>Jemand hat die Datenbank von Hand geändert, oder sie ist beschädigt: Vergleichen Sie sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>The zone %1 is in the store already.</source>
        <translation>Die Zone %1 ist schon im Speicher.</translation>
    </message>
    <message>
        <source>%1 cannot list its zones: DNS has no way to ask.</source>
        <translation>%1 kann seine Zonen nicht aufzählen: DNS kennt keine solche Frage.</translation>
    </message>
    <message>
        <source>Name the zone that you mean.</source>
        <translation>Nennen Sie die Zone, die Sie meinen.</translation>
    </message>
    <message>
        <source>%1 does not serve the zone %2 (%3).</source>
        <translation>%1 bedient die Zone %2 nicht (%3).</translation>
    </message>
    <message>
        <source>Configure the zone on that server first.</source>
        <translation>Richten Sie die Zone zuerst auf jenem Server ein.</translation>
    </message>
    <message>
        <source>The zone %2 cannot be created on %1: dynamic updates change zones that exist.</source>
        <translation>Die Zone %2 kann auf %1 nicht erstellt werden: Dynamische Updates ändern bestehende Zonen.</translation>
    </message>
    <message>
        <source>Configure it on the server, with an SOA and NS record.</source>
        <translation>Richten Sie sie auf dem Server ein, mit einem SOA- und einem NS-Record.</translation>
    </message>
    <message>
        <source>The account %1 names no server, or no port that could be one.</source>
        <translation>Das Konto %1 nennt keinen Server, oder keinen möglichen Port.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist or cannot be written to.</source>
        <translation>Den Ordner %1 gibt es nicht, oder er ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>The zone file %1 has errors (%2 in all).</source>
        <translation>Die Zonendatei %1 hat Fehler (%2 insgesamt).</translation>
    </message>
    <message>
        <source>Someone changed the file %1 since it was read.</source>
        <translation>Jemand hat die Datei %1 geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Read the zone again and decide which values are right.</source>
        <translation>Lesen Sie die Zone neu, und entscheiden Sie, welche Werte richtig sind.</translation>
    </message>
    <message>
        <source>The zone %1 has no SOA record, without which no server loads its file.</source>
        <translation>Die Zone %1 hat keinen SOA-Record, ohne den kein Server ihre Datei lädt.</translation>
    </message>
    <message>
        <source>The account %1 names no path of a zone file.</source>
        <translation>Das Konto %1 nennt keinen Pfad einer Zonendatei.</translation>
    </message>
    <message>
        <source>There is no file %1 for the zone %2.</source>
        <translation>Es gibt keine Datei %1 für die Zone %2.</translation>
    </message>
    <message>
        <source>The file %1 is new, but the server was not made to load it.</source>
        <translation>Die Datei %1 ist neu, aber der Server wurde nicht dazu gebracht, sie zu laden.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>See whether its folder exists, may be written to, and has room. The old file is as it was.</source>
        <translation>Sehen Sie nach, ob es ihren Ordner gibt, ob er beschreibbar ist und Platz hat. Die alte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The private key cannot be used for signatures.</source>
        <translation>Der private Schlüssel ist für Signaturen nicht brauchbar.</translation>
    </message>
    <message>
        <source>It has to be an RSA key in PEM form, with its BEGIN and END lines.</source>
        <translation>Es muss ein RSA-Schlüssel im PEM-Format sein, mit seinen BEGIN- und END-Zeilen.</translation>
    </message>
    <message>
        <source>The login at %1 failed with status %2.</source>
        <translation>Die Anmeldung bei %1 scheiterte mit Status %2.</translation>
    </message>
    <message>
        <source>Check the account&apos;s credentials; they may have expired.</source>
        <translation>Prüfen Sie die Zugangsdaten des Kontos; sie sind vielleicht abgelaufen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>No connection to %1 could be opened.</source>
        <translation>Es konnte keine Verbindung zu %1 geöffnet werden.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>See whether the server runs and can be reached by TCP.</source>
        <translation>Sehen Sie nach, ob der Server läuft und über TCP erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 seconds.</source>
        <translation>%1 hat für %2 Sekunden nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>%1 sent bytes that are no DNS message.</source>
        <translation>%1 hat Bytes gesendet, die keine DNS-Nachricht sind.</translation>
    </message>
    <message>
        <source>See whether a DNS server listens at that address and port.</source>
        <translation>Sehen Sie nach, ob an dieser Adresse und diesem Port ein DNS-Server lauscht.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is too large for one update message.</source>
        <translation>%1 ist zu groß für eine Update-Nachricht.</translation>
    </message>
    <message>
        <source>Someone changed %2 %3 at %1 since it was read (%4).</source>
        <translation>Jemand hat %2 %3 bei %1 geändert, seit es gelesen wurde (%4).</translation>
    </message>
    <message>
        <source>Read the zone again and decide which value is right.</source>
        <translation>Lesen Sie die Zone neu, und entscheiden Sie, welcher Wert richtig ist.</translation>
    </message>
    <message>
        <source>%1 takes no updates of the zone %2 with this key (%3).</source>
        <translation>%1 nimmt mit diesem Schlüssel keine Updates der Zone %2 an (%3).</translation>
    </message>
    <message>
        <source>See whether it is the zone&apos;s primary server and allows updates for the key.</source>
        <translation>Sehen Sie nach, ob es der primäre Server der Zone ist und Updates für den Schlüssel erlaubt.</translation>
    </message>
    <message>
        <source>%1 knows no dynamic updates (%2).</source>
        <translation>%1 kennt keine dynamischen Updates (%2).</translation>
    </message>
    <message>
        <source>%1 refuses to change %2 %3 (%4).</source>
        <translation>%1 lehnt es ab, %2 %3 zu ändern (%4).</translation>
    </message>
    <message>
        <source>Allow it there for this account&apos;s key.</source>
        <translation>Erlauben Sie es dort für den Schlüssel dieses Kontos.</translation>
    </message>
    <message>
        <source>%1 did not take %2 %3 (%4).</source>
        <translation>%1 hat %2 %3 nicht angenommen (%4).</translation>
    </message>
    <message>
        <source>The transfer of %2 from %1 makes no sense.</source>
        <translation>Der Transfer von %2 von %1 ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>records follow behind the last SOA</source>
        <translation>hinter dem letzten SOA folgen noch Records</translation>
    </message>
    <message>
        <source>a record does not belong to the zone</source>
        <translation>ein Record gehört nicht zur Zone</translation>
    </message>
    <message>
        <source>%1 sent a malformed record %2 %3.</source>
        <translation>%1 hat einen fehlerhaften Record %2 %3 gesendet.</translation>
    </message>
    <message>
        <source>it does not start with the zone&apos;s SOA</source>
        <translation>er beginnt nicht mit dem SOA der Zone</translation>
    </message>
    <message>
        <source>it holds an SOA of another zone</source>
        <translation>er enthält den SOA einer anderen Zone</translation>
    </message>
    <message>
        <source>its serial went back</source>
        <translation>seine Seriennummer ging zurück</translation>
    </message>
    <message>
        <source>it ends with another SOA than it started with</source>
        <translation>er endet mit einem anderen SOA, als er begann</translation>
    </message>
    <message>
        <source>it deletes a record that was not there</source>
        <translation>er löscht einen Record, den es nicht gab</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name for a TSIG key.</source>
        <translation>„%1“ ist kein Name für einen TSIG-Schlüssel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no TSIG algorithm that is known here.</source>
        <translation>„%1“ ist kein hier bekannter TSIG-Algorithmus.</translation>
    </message>
    <message>
        <source>Use hmac-sha256, hmac-sha384, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>Nehmen Sie hmac-sha256, hmac-sha384, hmac-sha512, hmac-sha1 oder hmac-md5.</translation>
    </message>
    <message>
        <source>The secret of the TSIG key %1 is not Base64.</source>
        <translation>Das Geheimnis des TSIG-Schlüssels %1 ist kein Base64.</translation>
    </message>
    <message>
        <source>Copy it as it stands in the server&apos;s configuration.</source>
        <translation>Kopieren Sie es so, wie es in der Konfiguration des Servers steht.</translation>
    </message>
    <message>
        <source>%1 answered %2 without a signature to a request that was signed.</source>
        <translation>%1 hat auf eine signierte Anfrage mit %2 geantwortet, ohne zu signieren.</translation>
    </message>
    <message>
        <source>See whether the server knows the key, and whether something between alters DNS.</source>
        <translation>Sehen Sie nach, ob der Server den Schlüssel kennt, und ob etwas auf dem Weg DNS verändert.</translation>
    </message>
    <message>
        <source>%1 sent a signature that makes no sense.</source>
        <translation>%1 hat eine Signatur gesendet, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The last message of %1&apos;s answer is not signed.</source>
        <translation>Die letzte Nachricht der Antwort von %1 ist nicht signiert.</translation>
    </message>
    <message>
        <source>%1 does not know the TSIG key %2 with the algorithm %3 (BADKEY).</source>
        <translation>%1 kennt den TSIG-Schlüssel %2 mit dem Algorithmus %3 nicht (BADKEY).</translation>
    </message>
    <message>
        <source>Compare the key&apos;s name and algorithm with the server&apos;s configuration.</source>
        <translation>Vergleichen Sie Namen und Algorithmus des Schlüssels mit der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>The clocks of this machine (%2) and of %1 (%3) differ by more than 5 minutes, so that signatures are not accepted (BADTIME).</source>
        <translation>Die Uhren dieses Rechners (%2) und von %1 (%3) gehen um mehr als 5 Minuten auseinander, sodass Signaturen nicht angenommen werden (BADTIME).</translation>
    </message>
    <message>
        <source>Set the clock that is wrong, best by NTP.</source>
        <translation>Stellen Sie die falsch gehende Uhr, am besten per NTP.</translation>
    </message>
    <message>
        <source>The signatures of %1 and of this account do not fit each other for the TSIG key %2 (BADSIG).</source>
        <translation>Die Signaturen von %1 und dieses Kontos passen für den TSIG-Schlüssel %2 nicht zusammen (BADSIG).</translation>
    </message>
    <message>
        <source>Compare the key&apos;s secret with the server&apos;s configuration.</source>
        <translation>Vergleichen Sie das Geheimnis des Schlüssels mit der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>%1 has no zone %2, or does not hand it out (%3).</source>
        <translation>%1 hat keine Zone %2, oder gibt sie nicht heraus (%3).</translation>
    </message>
    <message>
        <source>See whether the zone is configured there and transfers are allowed.</source>
        <translation>Sehen Sie nach, ob die Zone dort eingerichtet ist und Transfers erlaubt sind.</translation>
    </message>
    <message>
        <source>%1 refuses to transfer the zone %2 (%3).</source>
        <translation>%1 verweigert den Transfer der Zone %2 (%3).</translation>
    </message>
    <message>
        <source>Allow transfers there for this account&apos;s key or address.</source>
        <translation>Erlauben Sie dort Transfers für den Schlüssel oder die Adresse dieses Kontos.</translation>
    </message>
    <message>
        <source>%1 could not transfer the zone %2 (%3).</source>
        <translation>%1 konnte die Zone %2 nicht transferieren (%3).</translation>
    </message>
    <message>
        <source>%1 sent an empty message in the transfer of %2.</source>
        <translation>%1 hat im Transfer von %2 eine leere Nachricht gesendet.</translation>
    </message>
    <message>
        <source>%1: the endpoint &apos;%2&apos; is not an https:// address.</source>
        <translation>%1: Der Endpunkt „%2“ ist keine https://-Adresse.</translation>
    </message>
    <message>
        <source>%1: %2 was not called, because http:// would send the credentials unencrypted.</source>
        <translation>%1: %2 wurde nicht aufgerufen, weil http:// die Zugangsdaten unverschlüsselt senden würde.</translation>
    </message>
    <message>
        <source>Use https://, or set allow-plain-http=yes on the account.</source>
        <translation>Nehmen Sie https://, oder setzen Sie am Konto allow-plain-http=yes.</translation>
    </message>
    <message>
        <source>%1: %2 was redirected to %3, which was not followed.</source>
        <translation>%1: %2 wurde nach %3 umgeleitet; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1: %2 was redirected to another host, %3, which was not followed; no credentials were sent there.</source>
        <translation>%1: %2 wurde zu einem anderen Host umgeleitet, %3; dem wurde nicht gefolgt, und es wurden keine Zugangsdaten dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the endpoint.</source>
        <translation>Prüfen Sie den Endpunkt.</translation>
    </message>
    <message>
        <source>%1: %2 was cancelled.</source>
        <translation>%1: %2 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %3 did not answer %2 within %4 seconds.</source>
        <translation>%1: %3 hat %2 nicht innerhalb von %4 Sekunden beantwortet.</translation>
    </message>
    <message>
        <source>%1: the answer of %3 to %2 is larger than %4 MB and was not read.</source>
        <translation>%1: Die Antwort von %3 auf %2 ist größer als %4 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1: %3 broke the connection before %2 was answered whole.</source>
        <translation>%1: %3 hat die Verbindung getrennt, bevor %2 vollständig beantwortet war.</translation>
    </message>
    <message>
        <source>%1: %3 refused the connection for %2.</source>
        <translation>%1: %3 hat die Verbindung für %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the endpoint is right.</source>
        <translation>Prüfen Sie, ob der Server läuft und der Endpunkt stimmt.</translation>
    </message>
    <message>
        <source>%1: the host %3 was not found for %2.</source>
        <translation>%1: Der Host %3 für %2 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the endpoint and your network.</source>
        <translation>Prüfen Sie den Endpunkt und Ihr Netz.</translation>
    </message>
    <message>
        <source>%1: no trusted connection to %3 for %2; nothing was sent.</source>
        <translation>%1: keine vertrauenswürdige Verbindung zu %3 für %2; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s host name and its certificate.</source>
        <translation>Prüfen Sie den Hostnamen des Endpunkts und dessen Zertifikat.</translation>
    </message>
    <message>
        <source>%1: %2 at %3 failed.</source>
        <translation>%1: %2 bei %3 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 was answered with a web page or XML, not with JSON.</source>
        <translation>%1 wurde mit einer Webseite oder XML beantwortet, nicht mit JSON.</translation>
    </message>
    <message>
        <source>%1 was answered with nothing.</source>
        <translation>%1 wurde mit nichts beantwortet.</translation>
    </message>
    <message>
        <source>%1 was answered with malformed JSON (at byte %2 of %3).</source>
        <translation>%1 wurde mit fehlerhaftem JSON beantwortet (bei Byte %2 von %3).</translation>
    </message>
    <message>
        <source>%1 was answered with data that make no sense.</source>
        <translation>%1 wurde mit Daten beantwortet, die keinen Sinn ergeben.</translation>
    </message>
    <message>
        <source>%1 was answered with malformed XML (line %2, column %3).</source>
        <translation>%1 wurde mit fehlerhaftem XML beantwortet (Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>%1 was answered with a web page, not with XML.</source>
        <translation>%1 wurde mit einer Webseite beantwortet, nicht mit XML.</translation>
    </message>
    <message>
        <source>An XML answer has no element %1 in %2.</source>
        <translation>Einer XML-Antwort fehlt das Element %1 in %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in name-servers is not host[:port].</source>
        <translation>„%1“ in name-servers ist nicht Host[:Port].</translation>
    </message>
    <message>
        <source>%1 was not looked up: ZONELOOM_NETWORK=loopback allows only this machine.</source>
        <translation>%1 wurde nicht nachgeschlagen: ZONELOOM_NETWORK=loopback erlaubt nur diesen Rechner.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 has no zone %2 (account %3).</source>
        <translation>%1 hat keine Zone %2 (Konto %3).</translation>
    </message>
    <message>
        <source>The zone %1 holds a record whose name &apos;%2&apos; cannot be read.</source>
        <translation>Die Zone %1 enthält einen Record, dessen Name „%2“ nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The reload command &apos;%1&apos; could not be started.</source>
        <translation>Der Neulade-Befehl „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The reload command &apos;%1&apos; was cancelled.</source>
        <translation>Der Neulade-Befehl „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The reload command &apos;%1&apos; did not end within %2 seconds.</source>
        <translation>Der Neulade-Befehl „%1“ endete nicht innerhalb von %2 Sekunden.</translation>
    </message>
    <message>
        <source>The reload command &apos;%1&apos; failed (status %2).</source>
        <translation>Der Neulade-Befehl „%1“ ist fehlgeschlagen (Status %2).</translation>
    </message>
    <message>
        <source>The rest was cancelled.</source>
        <translation>Der Rest wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was not answered whole, so nothing was read.</source>
        <translation>%1 wurde nicht vollständig beantwortet, daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Try again; someone may have changed the zone while it was read.</source>
        <translation>Versuchen Sie es noch einmal; vielleicht hat jemand die Zone während des Lesens geändert.</translation>
    </message>
    <message>
        <source>%1: %2 %3 was changed there since it was read; nothing was written.</source>
        <translation>%1: %2 %3 wurde dort geändert, seit es gelesen wurde; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Read the zone again and look at the difference.</source>
        <translation>Lesen Sie die Zone neu, und sehen Sie den Unterschied an.</translation>
    </message>
    <message>
        <source>%1: the credentials were refused for %2 (status %3).</source>
        <translation>%1: Die Zugangsdaten wurden für %2 abgelehnt (Status %3).</translation>
    </message>
    <message>
        <source>%1: the credentials do not allow %2 (status %3).</source>
        <translation>%1: Die Zugangsdaten erlauben %2 nicht (Status %3).</translation>
    </message>
    <message>
        <source>Give them the right for this zone at the provider.</source>
        <translation>Geben Sie ihnen beim Anbieter das Recht für diese Zone.</translation>
    </message>
    <message>
        <source>%1: nothing was found for %2 (status %3).</source>
        <translation>%1: Für %2 wurde nichts gefunden (Status %3).</translation>
    </message>
    <message>
        <source>Check the zone&apos;s name and that it belongs to this account.</source>
        <translation>Prüfen Sie den Namen der Zone, und ob sie zu diesem Konto gehört.</translation>
    </message>
    <message>
        <source>%1 rejected %2 (status %3).</source>
        <translation>%1 hat %2 abgelehnt (Status %3).</translation>
    </message>
    <message>
        <source>%1: too many requests; %2 was not carried out (status %3).</source>
        <translation>%1: zu viele Anfragen; %2 wurde nicht ausgeführt (Status %3).</translation>
    </message>
    <message>
        <source>%1: too many requests; %2 was not carried out (status %3), and the provider asks to wait %4 seconds.</source>
        <translation>%1: zu viele Anfragen; %2 wurde nicht ausgeführt (Status %3), und der Anbieter bittet, %4 Sekunden zu warten.</translation>
    </message>
    <message>
        <source>%1 is in trouble: it answered %2 with status %3.</source>
        <translation>%1 hat Schwierigkeiten: Es beantwortete %2 mit Status %3.</translation>
    </message>
    <message>
        <source>%1 answered %2 with status %3.</source>
        <translation>%1 beantwortete %2 mit Status %3.</translation>
    </message>
    <message>
        <source>%1 lists a zone whose name &apos;%2&apos; cannot be read.</source>
        <translation>%1 führt eine Zone auf, deren Name „%2“ nicht lesbar ist.</translation>
    </message>
    <message>
        <source>%1: %2 failed.</source>
        <translation>%1: %2 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1: the zone holds %2 %3, which cannot be written back, and this provider takes only whole zones; nothing was written.</source>
        <translation>%1: Die Zone enthält %2 %3, was nicht zurückgeschrieben werden kann, und dieser Anbieter nimmt nur ganze Zonen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Remove that record at the provider first.</source>
        <translation>Entfernen Sie zuerst jenen Record beim Anbieter.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>&apos;provider list&apos; names them all.</source>
        <translation>„provider list“ nennt sie alle.</translation>
    </message>
    <message>
        <source>Account %1 did not answer in time.</source>
        <translation>Das Konto %1 hat nicht innerhalb der Frist geantwortet.</translation>
    </message>
    <message>
        <source>The call to account %1 broke off.</source>
        <translation>Der Aufruf des Kontos %1 brach ab.</translation>
    </message>
    <message>
        <source>The call to account %1 was cancelled.</source>
        <translation>Der Aufruf des Kontos %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What was found there cannot be adopted into %1: %2 (%3).</source>
        <translation>Was dort gefunden wurde, kann nicht in %1 übernommen werden: %2 (%3).</translation>
    </message>
    <message>
        <source>A plan&apos;s hash is of one zone; name it.</source>
        <translation>Der Hash eines Plans gilt für eine Zone; nennen Sie sie.</translation>
    </message>
    <message>
        <source>The work on link %1 broke off.</source>
        <translation>Die Arbeit an der Verknüpfung %1 brach ab.</translation>
    </message>
    <message>
        <source>Link %1 of %2 is only observed; nothing is written there.</source>
        <translation>Die Verknüpfung %1 von %2 wird nur beobachtet; dort wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Set its policy to approve or auto first.</source>
        <translation>Setzen Sie ihre Richtlinie zuerst auf approve oder auto.</translation>
    </message>
    <message>
        <source>The work on this link was cancelled.</source>
        <translation>Die Arbeit an dieser Verknüpfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 (account %2) was not done with %3 after %4 s.</source>
        <translation>%1 (Konto %2) war nach %4 s noch nicht fertig mit: %3.</translation>
    </message>
    <message>
        <source>The other links are not affected; try this one again.</source>
        <translation>Die anderen Verknüpfungen sind nicht betroffen; versuchen Sie es mit dieser noch einmal.</translation>
    </message>
    <message>
        <source>The work on link %1 was cancelled.</source>
        <translation>Die Arbeit an der Verknüpfung %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The new data of %1 is not answered yet by %2.</source>
        <translation>Die neuen Daten von %1 werden von %2 noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>&apos;verify&apos; asks again.</source>
        <translation>„verify“ fragt noch einmal.</translation>
    </message>
    <message>
        <source>%1 reported success, but does not hold %2 %3 as it was sent (zone %4).</source>
        <translation>%1 meldete Erfolg, enthält %2 %3 aber nicht so, wie es gesendet wurde (Zone %4).</translation>
    </message>
    <message>
        <source>Run &apos;drift&apos; to see what it holds now.</source>
        <translation>Rufen Sie „drift“ auf, um zu sehen, was es jetzt enthält.</translation>
    </message>
    <message>
        <source>%1 %2 was not sent, because another change before it failed.</source>
        <translation>%1 %2 wurde nicht gesendet, weil eine andere Änderung davor fehlschlug.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 changes failed in zone %4, first %5.</source>
        <translation>%1: %2 von %3 Änderungen in der Zone %4 sind fehlgeschlagen, zuerst %5.</translation>
    </message>
    <message>
        <source>The work on this link was given up.</source>
        <translation>Die Arbeit an dieser Verknüpfung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>%1 has no link &apos;%2&apos;.</source>
        <translation>%1 hat keine Verknüpfung „%2“.</translation>
    </message>
    <message>
        <source>The plan for %1 is no longer the one that was approved: the zone, or what a link holds, has changed since.</source>
        <translation>Der Plan für %1 ist nicht mehr der, der freigegeben wurde: Die Zone, oder was eine Verknüpfung enthält, hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Run &apos;plan&apos; again and look at what it says now.</source>
        <translation>Rufen Sie „plan“ noch einmal auf, und sehen Sie an, was er jetzt sagt.</translation>
    </message>
    <message>
        <source>The last reading of %1 failed.</source>
        <translation>Die letzte Lesung von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The settings file %1 is of another version of Zoneloom.</source>
        <translation>Die Einstellungsdatei %1 ist von einer anderen Version von Zoneloom.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be understood.</source>
        <translation>Die Einstellungsdatei %1 ist nicht verständlich.</translation>
    </message>
    <message>
        <source>It is kept as %1, and the settings start from their defaults.</source>
        <translation>Sie wird als %1 aufbewahrt, und die Einstellungen beginnen mit ihren Vorgaben.</translation>
    </message>
    <message>
        <source>It is left as it is; nothing that you set now is kept in it.</source>
        <translation>Sie bleibt, wie sie ist; was Sie jetzt einstellen, wird darin nicht gespeichert.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Look whether the folder may be written and the disk has space.</source>
        <translation>Sehen Sie nach, ob der Ordner beschreibbar ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” has to be one word without blanks.</source>
        <translation>„%1“ muss ein Wort ohne Leerzeichen sein.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>The text has %1 octets; at most 255 can stand here.</source>
        <translation>Der Text hat %1 Oktette; hier können höchstens 255 stehen.</translation>
    </message>
    <message>
        <source>Only pairs of hexadecimal digits can stand here.</source>
        <translation>Hier können nur Paare hexadezimaler Ziffern stehen.</translation>
    </message>
    <message>
        <source>This is no base64.</source>
        <translation>Das ist kein Base64.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression.</source>
        <translation>„%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The links %1 and %2 would both write the file %3.</source>
        <translation>Die Verknüpfungen %1 und %2 würden beide die Datei %3 schreiben.</translation>
    </message>
    <message>
        <source>Let the account&apos;s path contain %z, which stands for the zone, or give each account a path of its own.</source>
        <translation>Nehmen Sie %z in den Pfad des Kontos auf, das für die Zone steht, oder geben Sie jedem Konto einen eigenen Pfad.</translation>
    </message>
    <message>
        <source>Mend what failed; the next reading or sync runs the reload command again.</source>
        <translation>Beheben Sie, was scheiterte; die nächste Lesung oder Synchronisierung führt den Neulade-Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Not committed. %1 %2: %3</source>
        <translation>Nicht committet. %1 %2: %3</translation>
    </message>
    <message>
        <source>Mend it, or take that change back.</source>
        <translation>Beheben Sie es, oder nehmen Sie jene Änderung zurück.</translation>
    </message>
    <message>
        <source>Not committed: %1 RRsets were changed by someone else meanwhile.</source>
        <translation>Nicht committet: %1 RRsets wurden inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Choose for each of them which value counts.</source>
        <translation>Wählen Sie für jedes davon, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write it as hostmaster@example.com.</source>
        <translation>Schreiben Sie sie als hostmaster@example.com.</translation>
    </message>
    <message>
        <source>%1 (%2): the private key cannot be used.</source>
        <translation>%1 (%2): Der private Schlüssel ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Save the whole PEM text, with its first and last line.</source>
        <translation>Speichern Sie den ganzen PEM-Text, mit der ersten und letzten Zeile.</translation>
    </message>
    <message>
        <source>A text in %1 is not UTF-8, and this provider takes nothing else.</source>
        <translation>Ein Text in %1 ist nicht UTF-8, und dieser Anbieter nimmt nichts anderes.</translation>
    </message>
    <message>
        <source>%1: the login was refused.</source>
        <translation>%1: Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Try again, and enter it when you are asked.</source>
        <translation>Versuchen Sie es noch einmal, und geben Sie sie ein, wenn Sie danach gefragt werden.</translation>
    </message>
    <message>
        <source>%1 and %2 both have staged changes in %3.</source>
        <translation>%1 und %2 haben beide vorgemerkte Änderungen in %3.</translation>
    </message>
    <message>
        <source>Commit or discard those of %1 first.</source>
        <translation>Committen oder verwerfen Sie zuerst die von %1.</translation>
    </message>
    <message>
        <source>%1: %2 was answered in part only.</source>
        <translation>%1: %2 wurde nur zum Teil beantwortet.</translation>
    </message>
    <message>
        <source>%1 has several zones %2 (account %3).</source>
        <translation>%1 hat mehrere Zonen %2 (Konto %3).</translation>
    </message>
    <message>
        <source>Name the one that is meant by its id.</source>
        <translation>Nennen Sie die gemeinte mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>The store %1 was removed, moved or replaced while it was open; nothing was written.</source>
        <translation>Der Speicher %1 wurde entfernt, verschoben oder ersetzt, während er offen war; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Put the file back where it was, or export what you need, and start the program again.</source>
        <translation>Legen Sie die Datei wieder an ihren Platz, oder exportieren Sie, was Sie brauchen, und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>%1: the login was cancelled.</source>
        <translation>%1: Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 ends after “%2”; “%3” is too much. Text with spaces needs quotes.</source>
        <translation>%1 endet nach „%2“; „%3“ ist zu viel. Text mit Leerzeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number of seconds or a period such as 1h30m.</source>
        <translation>%1: „%2“ ist keine Zahl von Sekunden und keine Dauer wie 1h30m.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time as YYYYMMDDHHmmSS.</source>
        <translation>%1: „%2“ ist keine Zeit der Form YYYYMMDDHHmmSS.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a record type.</source>
        <translation>%1: „%2“ ist kein Record-Typ.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an IPv4 address.</source>
        <translation>%1: „%2“ ist keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an IPv6 address.</source>
        <translation>%1: „%2“ ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>%1: “%2” has a wrong escape.</source>
        <translation>%1: In „%2“ ist ein falsches Escape.</translation>
    </message>
    <message>
        <source>%1: “%2” is not letters and digits alone.</source>
        <translation>%1: „%2“ besteht nicht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>%1: “%2” is not hexadecimal digits or “-”.</source>
        <translation>%1: „%2“ sind weder hexadezimale Ziffern noch „-“.</translation>
    </message>
    <message>
        <source>%1: “%2” is not base32hex.</source>
        <translation>%1: „%2“ ist kein Base32hex.</translation>
    </message>
    <message>
        <source>%1: “%2” is not 6 pairs of hexadecimal digits with hyphens.</source>
        <translation>%1: „%2“ sind nicht 6 Paare hexadezimaler Ziffern mit Bindestrichen.</translation>
    </message>
    <message>
        <source>%1: “%2” is not 8 pairs of hexadecimal digits with hyphens.</source>
        <translation>%1: „%2“ sind nicht 8 Paare hexadezimaler Ziffern mit Bindestrichen.</translation>
    </message>
    <message>
        <source>%1: “%2” is not 4 hexadecimal numbers with colons.</source>
        <translation>%1: „%2“ sind nicht 4 hexadezimale Zahlen mit Doppelpunkten.</translation>
    </message>
    <message>
        <source>%1: “%2” is not 0x and hexadecimal digits.</source>
        <translation>%1: „%2“ ist nicht 0x mit hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>%1: “%2” is not hexadecimal digits, nor + and digits.</source>
        <translation>%1: „%2“ sind weder hexadezimale Ziffern noch + mit Ziffern.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a name.</source>
        <translation>%1: „%2“ ist kein Name.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number from 0 to %3.</source>
        <translation>%1: „%2“ ist keine Zahl von 0 bis %3.</translation>
    </message>
    <message>
        <source>%1: “%2” has a wrong escape; escapes are \000 to \255 or \ and a character.</source>
        <translation>%1: In „%2“ ist ein falsches Escape; Escapes sind \000 bis \255 oder \ und ein Zeichen.</translation>
    </message>
    <message>
        <source>%1: the string “%2” has %3 octets; it has at most 255 (RFC 1035). Write it as several strings.</source>
        <translation>%1: Die Zeichenkette „%2“ hat %3 Oktette; sie hat höchstens 255 (RFC 1035). Schreiben Sie sie als mehrere Zeichenketten.</translation>
    </message>
    <message>
        <source>%1: with gateway type 0 it is “.”, not “%2”.</source>
        <translation>%1: Beim Gateway-Typ 0 ist es „.“, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1: the gateway type is a number from 0 to 3.</source>
        <translation>%1: Der Gateway-Typ ist eine Zahl von 0 bis 3.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing.</source>
        <translation>%1: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: an even number of hexadecimal digits belongs here.</source>
        <translation>%1: Hier gehört eine gerade Anzahl hexadezimaler Ziffern hin.</translation>
    </message>
    <message>
        <source>%1: this is not base64.</source>
        <translation>%1: Das ist kein Base64.</translation>
    </message>
    <message>
        <source>%1: write it as in 52 22 23 N 4 53 32 E 2m (RFC 1876).</source>
        <translation>%1: Es wird geschrieben wie 52 22 23 N 4 53 32 E 2m (RFC 1876).</translation>
    </message>
    <message>
        <source>%1: write it as in 1:192.0.2.0/24 !2:2001:db8::/32 (RFC 3123).</source>
        <translation>%1: Es wird geschrieben wie 1:192.0.2.0/24 !2:2001:db8::/32 (RFC 3123).</translation>
    </message>
    <message>
        <source>%1: a protocol and its ports belong here, such as tcp 25.</source>
        <translation>%1: Hier gehören ein Protokoll und seine Ports hin, etwa tcp 25.</translation>
    </message>
    <message>
        <source>Correct the path, or add the link with “Create the zone there at the first sync” (--create).</source>
        <translation>Berichtigen Sie den Pfad, oder verknüpfen Sie mit „Die Zone dort bei der ersten Synchronisierung erstellen“ (--create).</translation>
    </message>
    <message>
        <source>Create it there, or add the link with “Create the zone there at the first sync” (--create).</source>
        <translation>Erstellen Sie sie dort, oder verknüpfen Sie mit „Die Zone dort bei der ersten Synchronisierung erstellen“ (--create).</translation>
    </message>
    <message>
        <source>%1: an algorithm, hexadecimal digits and base64 belong here (RFC 8005).</source>
        <translation>%1: Hier gehören ein Algorithmus, hexadezimale Ziffern und Base64 hin (RFC 8005).</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>There are %1 more errors and %2 more warnings up to here.</source>
        <translation>Bis hierher gibt es %1 weitere Fehler und %2 weitere Warnungen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of $ORIGIN, $TTL, $INCLUDE and $GENERATE.</source>
        <translation>„%1“ ist weder $ORIGIN noch $TTL, $INCLUDE oder $GENERATE.</translation>
    </message>
    <message>
        <source>$ORIGIN is followed by one name.</source>
        <translation>Auf $ORIGIN folgt ein Name.</translation>
    </message>
    <message>
        <source>$TTL is followed by 0 to 2147483647 seconds, or a period such as 1h30m.</source>
        <translation>Auf $TTL folgen 0 bis 2147483647 Sekunden, oder eine Dauer wie 1h30m.</translation>
    </message>
    <message>
        <source>$INCLUDE is followed by a file and, perhaps, an origin.</source>
        <translation>Auf $INCLUDE folgt eine Datei und vielleicht ein Ursprung.</translation>
    </message>
    <message>
        <source>$INCLUDE works only where a file is read.</source>
        <translation>$INCLUDE geht nur, wo eine Datei gelesen wird.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is outside the folder of the file that includes it.</source>
        <translation>Die Datei „%1“ liegt außerhalb des Ordners der Datei, die sie einbindet.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; includes itself, directly or through others.</source>
        <translation>Die Datei „%1“ bindet sich selbst ein, direkt oder über andere.</translation>
    </message>
    <message>
        <source>Too many files are included: at most %1, and %2 within each other.</source>
        <translation>Zu viele Dateien werden eingebunden: höchstens %1, und %2 ineinander.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read: %2</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>$GENERATE would make %1 records here; in all it may make %2.</source>
        <translation>$GENERATE würde hier %1 Records machen; insgesamt dürfen es %2 sein.</translation>
    </message>
    <message>
        <source>The template of $GENERATE makes no record.</source>
        <translation>Die Vorlage von $GENERATE ergibt keinen Record.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file as UTF-8, or write single octets as \DDD.</source>
        <translation>Das ist kein UTF-8; speichern Sie die Datei als UTF-8, oder schreiben Sie einzelne Oktette als \DDD.</translation>
    </message>
    <message>
        <source>This line leaves out the owner, but there is no record before it.</source>
        <translation>Diese Zeile lässt den Namen weg, aber davor steht kein Record.</translation>
    </message>
    <message>
        <source>The owner %1 is not within the zone %2.</source>
        <translation>Der Name %1 liegt nicht in der Zone %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a TTL of 0 to 2147483647 seconds.</source>
        <translation>„%1“ ist keine TTL von 0 bis 2147483647 Sekunden.</translation>
    </message>
    <message>
        <source>The class is %1; only IN is possible here.</source>
        <translation>Die Klasse ist %1; hier ist nur IN möglich.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no record type; unknown types are written as TYPE and a number.</source>
        <translation>„%1“ ist kein Record-Typ; unbekannte Typen werden als TYPE und eine Zahl geschrieben.</translation>
    </message>
    <message>
        <source>The record has no type.</source>
        <translation>Der Record hat keinen Typ.</translation>
    </message>
    <message>
        <source>Neither this record nor a $TTL before it gives a TTL; %1 seconds are taken.</source>
        <translation>Weder dieser Record noch ein $TTL davor nennt eine TTL; %1 Sekunden werden genommen.</translation>
    </message>
    <message>
        <source>The quoted string is not closed on its line.</source>
        <translation>Die Zeichenkette in Anführungszeichen wird auf ihrer Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>The parenthesis is never closed.</source>
        <translation>Die Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>Zu dieser Klammer gibt es keine öffnende.</translation>
    </message>
    <message>
        <source>A NUL octet: this is no text file, or it is damaged.</source>
        <translation>Ein NUL-Oktett: Das ist keine Textdatei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The line is longer than %1 octets.</source>
        <translation>Die Zeile ist länger als %1 Oktette.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>This %1 record of %2 is a duplicate.</source>
        <translation>Dieser %1-Record von %2 ist doppelt.</translation>
    </message>
    <message>
        <source>The TTL %1 differs from the %2 of the RRset&apos;s first record, which is used for all of it.</source>
        <translation>Die TTL %1 weicht von %2 beim ersten Record des RRsets ab, die für alle gilt.</translation>
    </message>
    <message>
        <source>The CAA tag &apos;%1&apos; has something else than letters and digits.</source>
        <translation>Das CAA-Tag „%1“ enthält anderes als Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The CAA value &apos;%2&apos; does not fit the tag &apos;%1&apos;.</source>
        <translation>Der CAA-Wert „%2“ passt nicht zum Tag „%1“.</translation>
    </message>
    <message>
        <source>The critical CAA tag &apos;%1&apos; is unknown: authorities issue nothing.</source>
        <translation>Das kritische CAA-Tag „%1“ ist unbekannt: Zertifizierungsstellen stellen nichts aus.</translation>
    </message>
    <message>
        <source>The CAA tag &apos;%1&apos; is unknown and has no effect.</source>
        <translation>Das CAA-Tag „%1“ ist unbekannt und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>A digest of type %1 has %2 octets, but this one has %3.</source>
        <translation>Ein Digest vom Typ %1 hat %2 Oktette, dieser aber %3.</translation>
    </message>
    <message>
        <source>A fingerprint of type %1 has %2 octets, but this one has %3.</source>
        <translation>Ein Fingerabdruck vom Typ %1 hat %2 Oktette, dieser aber %3.</translation>
    </message>
    <message>
        <source>Data of matching type %1 has %2 octets, but this one has %3.</source>
        <translation>Daten vom Abgleichtyp %1 haben %2 Oktette, diese aber %3.</translation>
    </message>
    <message>
        <source>The certificate data is empty.</source>
        <translation>Die Zertifikatsdaten sind leer.</translation>
    </message>
    <message>
        <source>Usage %1, selector %2 or matching type %3 is not assigned.</source>
        <translation>Verwendung %1, Selektor %2 oder Abgleichtyp %3 ist nicht vergeben.</translation>
    </message>
    <message>
        <source>The DKIM tag &apos;p&apos; is not valid base64.</source>
        <translation>Das DKIM-Tag „p“ ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>The DKIM key is of type ed25519 and has %1 octets instead of 32.</source>
        <translation>Der DKIM-Schlüssel ist vom Typ ed25519 und hat %1 Oktette statt 32.</translation>
    </message>
    <message>
        <source>The DKIM key has %1 octets: shorter than an RSA key of 1024 bits, which receivers refuse.</source>
        <translation>Der DKIM-Schlüssel hat %1 Oktette: kürzer als ein RSA-Schlüssel mit 1024 Bit, was Empfänger ablehnen.</translation>
    </message>
    <message>
        <source>The DKIM record has &apos;%1&apos; where tag=value belongs.</source>
        <translation>Im DKIM-Record steht „%1“, wo Tag=Wert hingehört.</translation>
    </message>
    <message>
        <source>The DKIM record has the tag &apos;%1&apos; more than once.</source>
        <translation>Der DKIM-Record hat das Tag „%1“ mehr als einmal.</translation>
    </message>
    <message>
        <source>The DKIM tag &apos;v&apos; must come first and be DKIM1, not &apos;%1&apos;.</source>
        <translation>Das DKIM-Tag „v“ muss an erster Stelle stehen und DKIM1 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The DKIM key type &apos;%1&apos; is unknown; there are rsa and ed25519.</source>
        <translation>Der DKIM-Schlüsseltyp „%1“ ist unbekannt; es gibt rsa und ed25519.</translation>
    </message>
    <message>
        <source>The DKIM record has no key: the tag &apos;p&apos; is missing.</source>
        <translation>Der DKIM-Record hat keinen Schlüssel: Das Tag „p“ fehlt.</translation>
    </message>
    <message>
        <source>The DMARC record has &apos;%1&apos; where tag=value belongs.</source>
        <translation>Im DMARC-Record steht „%1“, wo Tag=Wert hingehört.</translation>
    </message>
    <message>
        <source>The DMARC record has the tag &apos;%1&apos; more than once.</source>
        <translation>Der DMARC-Record hat das Tag „%1“ mehr als einmal.</translation>
    </message>
    <message>
        <source>The DMARC record has no policy: the tag &apos;p&apos; is missing.</source>
        <translation>Der DMARC-Record hat keine Richtlinie: Das Tag „p“ fehlt.</translation>
    </message>
    <message>
        <source>The DMARC tag &apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation>Das DMARC-Tag „%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>The SPF term &apos;%1&apos; needs a domain name.</source>
        <translation>Der SPF-Ausdruck „%1“ braucht einen Domainnamen.</translation>
    </message>
    <message>
        <source>The SPF record has the modifier &apos;%1&apos; twice.</source>
        <translation>Der SPF-Record hat den Modifikator „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The SPF term &apos;%1&apos; is no known mechanism.</source>
        <translation>Der SPF-Ausdruck „%1“ ist kein bekannter Mechanismus.</translation>
    </message>
    <message>
        <source>The SPF term &apos;%1&apos; has a value that does not fit.</source>
        <translation>Der SPF-Ausdruck „%1“ hat einen Wert, der nicht passt.</translation>
    </message>
    <message>
        <source>The SPF term &apos;%1&apos; stands behind &apos;all&apos; and is never reached.</source>
        <translation>Der SPF-Ausdruck „%1“ steht hinter „all“ und wird nie erreicht.</translation>
    </message>
    <message>
        <source>The SPF record asks for %1 look-ups; receivers stop at 10.</source>
        <translation>Der SPF-Record braucht %1 DNS-Abfragen; Empfänger hören bei 10 auf.</translation>
    </message>
    <message>
        <source>%1 has the address %2, which cannot be reached from the internet.</source>
        <translation>%1 hat die Adresse %2, die aus dem Internet nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 is a CNAME and has a %2 record as well.</source>
        <translation>%1 ist ein CNAME und hat auch einen %2-Record.</translation>
    </message>
    <message>
        <source>%1 has %2 CNAME records; a name has one at most.</source>
        <translation>%1 hat %2 CNAME-Records; ein Name hat höchstens einen.</translation>
    </message>
    <message>
        <source>%1 has %2 DNAME records; a name has one at most.</source>
        <translation>%1 hat %2 DNAME-Records; ein Name hat höchstens einen.</translation>
    </message>
    <message>
        <source>%1 is below the DNAME at %2, which hides it.</source>
        <translation>%1 liegt unter dem DNAME bei %2, der es verdeckt.</translation>
    </message>
    <message>
        <source>The CNAME %1 points to itself.</source>
        <translation>Der CNAME %1 zeigt auf sich selbst.</translation>
    </message>
    <message>
        <source>The zone %1 has no SOA record.</source>
        <translation>Die Zone %1 hat keinen SOA-Record.</translation>
    </message>
    <message>
        <source>%1 has %2 SOA records; a zone has exactly one.</source>
        <translation>%1 hat %2 SOA-Records; eine Zone hat genau einen.</translation>
    </message>
    <message>
        <source>%1 has an SOA record, but the zone starts at %2.</source>
        <translation>%1 hat einen SOA-Record, aber die Zone beginnt bei %2.</translation>
    </message>
    <message>
        <source>The zone %1 has no NS record at its apex.</source>
        <translation>Die Zone %1 hat keinen NS-Record an ihrem Apex.</translation>
    </message>
    <message>
        <source>%1 has one name server only; when it fails, nothing answers.</source>
        <translation>%1 hat nur einen Nameserver; fällt er aus, antwortet nichts mehr.</translation>
    </message>
    <message>
        <source>The apex %1 cannot be a CNAME, as it owns SOA and NS records.</source>
        <translation>Der Apex %1 kann kein CNAME sein, da er SOA- und NS-Records hat.</translation>
    </message>
    <message>
        <source>The DS record of %1 belongs into its parent zone.</source>
        <translation>Der DS-Record von %1 gehört in die übergeordnete Zone.</translation>
    </message>
    <message>
        <source>%1 has a DS record but is not delegated: it has no NS.</source>
        <translation>%1 hat einen DS-Record, ist aber nicht delegiert: Es hat keinen NS.</translation>
    </message>
    <message>
        <source>%1 is delegated, so its %2 record here is never answered.</source>
        <translation>%1 ist delegiert, daher wird der %2-Record hier nie beantwortet.</translation>
    </message>
    <message>
        <source>%1 is below the delegation of %2, so its %3 record here is never answered.</source>
        <translation>%1 liegt unter der Delegation von %2, daher wird der %3-Record hier nie beantwortet.</translation>
    </message>
    <message>
        <source>%1 is delegated to %2, whose address is missing here: nobody can reach it without glue.</source>
        <translation>%1 ist an %2 delegiert, dessen Adresse hier fehlt: Ohne Glue erreicht es niemand.</translation>
    </message>
    <message>
        <source>%1 is delegated to %2 in another delegated part; its address is missing here.</source>
        <translation>%1 ist an %2 in einem anderen delegierten Teil delegiert; dessen Adresse fehlt hier.</translation>
    </message>
    <message>
        <source>%1 is not a host name: only letters, digits and inner hyphens are.</source>
        <translation>%1 ist kein Hostname: Nur Buchstaben, Ziffern und innere Bindestriche sind es.</translation>
    </message>
    <message>
        <source>The %1 record of %2 points to %3, which is not a host name.</source>
        <translation>Der %1-Record von %2 zeigt auf %3, was kein Hostname ist.</translation>
    </message>
    <message>
        <source>%1 has %2 SPF records; receivers take that as an error.</source>
        <translation>%1 hat %2 SPF-Records; Empfänger werten das als Fehler.</translation>
    </message>
    <message>
        <source>The TXT record of %1 does not start with v=DMARC1, so it is ignored.</source>
        <translation>Der TXT-Record von %1 beginnt nicht mit v=DMARC1, daher wird er nicht beachtet.</translation>
    </message>
    <message>
        <source>%1 has several DMARC records; receivers ignore all of them.</source>
        <translation>%1 hat mehrere DMARC-Records; Empfänger beachten keinen davon.</translation>
    </message>
    <message>
        <source>%1 says with &apos;.&apos; that it takes no mail, and names a mail server as well.</source>
        <translation>%1 sagt mit „.“, dass es keine E-Mail annimmt, und nennt dazu einen Mailserver.</translation>
    </message>
    <message>
        <source>%1 is not inside the zone %2.</source>
        <translation>%1 liegt nicht in der Zone %2.</translation>
    </message>
    <message>
        <source>%1 is too long: a label has at most 63 octets, a name 255.</source>
        <translation>%1 ist zu lang: Ein Label hat höchstens 63 Oktette, ein Name 255.</translation>
    </message>
    <message>
        <source>%1 %2 needs an answer of %3 octets; a DNS message has at most 65535.</source>
        <translation>%1 %2 braucht eine Antwort von %3 Oktetten; eine DNS-Nachricht hat höchstens 65535.</translation>
    </message>
    <message>
        <source>%1 %2 needs an answer of %3 octets, which does not fit into one safe datagram of 1232.</source>
        <translation>%1 %2 braucht eine Antwort von %3 Oktetten, was nicht in ein sicheres Datagramm von 1232 passt.</translation>
    </message>
    <message>
        <source>The %1 record of %2 points to %3, which is a CNAME.</source>
        <translation>Der %1-Record von %2 zeigt auf %3, das ein CNAME ist.</translation>
    </message>
    <message>
        <source>The %1 record of %2 points to %3, which has no address.</source>
        <translation>Der %1-Record von %2 zeigt auf %3, das keine Adresse hat.</translation>
    </message>
    <message>
        <source>%1 is a CNAME for %2, which does not exist.</source>
        <translation>%1 ist ein CNAME für %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The TTL of %1 %2 is 0: it is asked for every time.</source>
        <translation>Die TTL von %1 %2 ist 0: Es wird jedes Mal neu gefragt.</translation>
    </message>
    <message>
        <source>The TTL of %1 %2 is %3 seconds, which is more than 7 days.</source>
        <translation>Die TTL von %1 %2 ist %3 Sekunden, also mehr als 7 Tage.</translation>
    </message>
    <message>
        <source>The TTL of %1 %2 is negative or above 2147483647 seconds.</source>
        <translation>Die TTL von %1 %2 ist negativ oder größer als 2147483647 Sekunden.</translation>
    </message>
    <message>
        <source>%1 is an address, but %2 names a host: make this an A record.</source>
        <translation>%1 ist eine Adresse, aber %2 nennt einen Host: machen Sie daraus einen A-Record.</translation>
    </message>
    <message>
        <source>%1 is an address, but %2 names a host: give %1 a name with an A record, and write that name here.</source>
        <translation>%1 ist eine Adresse, aber %2 nennt einen Host: geben Sie %1 mit einem A-Record einen Namen, und schreiben Sie hier diesen Namen.</translation>
    </message>
</context>
<context>
    <name>HistoryQuery</name>
    <message>
        <source>… and more: the command “zoneloom-cli diff” writes all of it</source>
        <translation>… und mehr: Der Befehl „zoneloom-cli diff“ schreibt alles</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>One zone, woven across many DNS providers.</source>
        <translation>Eine Zone, gewoben über viele DNS-Anbieter.</translation>
    </message>
    <message>
        <source>SQLite path or postgresql://…</source>
        <translation>SQLite-Pfad oder postgresql://…</translation>
    </message>
    <message>
        <source>Zone to open</source>
        <translation>Zone, die geöffnet wird</translation>
    </message>
    <message>
        <source>Tab to show: records, drift, history</source>
        <translation>Reiter, der gezeigt wird: records, drift, history</translation>
    </message>
    <message>
        <source>Language of the window: en, de</source>
        <translation>Sprache des Fensters: en, de</translation>
    </message>
    <message>
        <source>Master file to import</source>
        <translation>Zonendatei, die importiert wird</translation>
    </message>
</context>
<context>
    <name>LinkHints</name>
    <message>
        <source>%1: %2</source>
        <comment>link, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stores at least %2 s: it will get %3.</source>
        <translation>%1 speichert mindestens %2 s: Es bekommt %3.</translation>
    </message>
    <message>
        <source>%1 stores at most %2 s: it will get %3.</source>
        <translation>%1 speichert höchstens %2 s: Es bekommt %3.</translation>
    </message>
    <message>
        <source>%1 does not store a TTL of %2 s: it will get %3.</source>
        <translation>%1 speichert keine TTL von %2 s: Es bekommt %3.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>unreachable since %1</source>
        <translation>nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>not readable since %1</source>
        <translation>nicht lesbar seit %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>live after %1 s</source>
        <translation>live nach %1 s</translation>
    </message>
    <message>
        <source>pushes each commit at once</source>
        <translation>überträgt jeden Commit sofort</translation>
    </message>
    <message>
        <source>waits for a sync</source>
        <translation>wartet auf eine Synchronisierung</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>pushes the internal value</source>
        <translation>überträgt den internen Wert</translation>
    </message>
    <message>
        <source>adopts the provider&apos;s value</source>
        <translation>übernimmt den Wert des Anbieters</translation>
    </message>
    <message>
        <source>not there yet: %1</source>
        <translation>noch nicht da: %1</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>wartet auf Ihre Entscheidung</translation>
    </message>
</context>
<context>
    <name>PrintSources</name>
    <message numerus="yes">
        <source>Revision %1 · %n record(s) · printed %2</source>
        <translation>
            <numerusform>Revision %1 · %n Record · gedruckt %2</numerusform>
            <numerusform>Revision %1 · %n Records · gedruckt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>Abweichungen von %1</translation>
    </message>
    <message numerus="yes">
        <source>Revision %1 · %n RRset(s), %2 equal and left out · printed %3</source>
        <translation>
            <numerusform>Revision %1 · %n RRset, %2 gleiche weggelassen · gedruckt %3</numerusform>
            <numerusform>Revision %1 · %n RRsets, %2 gleiche weggelassen · gedruckt %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The api-key in pdns.conf.</source>
        <translation>Der api-key in pdns.conf.</translation>
    </message>
    <message>
        <source>Practically always localhost.</source>
        <translation>Praktisch immer localhost.</translation>
    </message>
    <message>
        <source>Kind of new zones</source>
        <translation>Art neuer Zonen</translation>
    </message>
    <message>
        <source>Native, or Master to notify secondaries.</source>
        <translation>Native, oder Master, um Sekundäre zu benachrichtigen.</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Who answers for its zones: host[:port], comma-separated.</source>
        <translation>Wer für seine Zonen antwortet: Host[:Port], durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name or address of the zones&apos; primary server.</source>
        <translation>Name oder Adresse des primären Servers der Zonen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where it takes updates and transfers, by TCP.</source>
        <translation>Wo er Updates und Transfers annimmt, über TCP.</translation>
    </message>
    <message>
        <source>TSIG key name</source>
        <translation>Name des TSIG-Schlüssels</translation>
    </message>
    <message>
        <source>As in the server&apos;s configuration; empty where it goes by address.</source>
        <translation>Wie in der Konfiguration des Servers; leer, wo es nach der Adresse geht.</translation>
    </message>
    <message>
        <source>TSIG algorithm</source>
        <translation>TSIG-Algorithmus</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>TSIG-Geheimnis</translation>
    </message>
    <message>
        <source>The key&apos;s secret in Base64.</source>
        <translation>Das Geheimnis des Schlüssels in Base64.</translation>
    </message>
    <message>
        <source>Who answers for its zones: host[:port], comma-separated; empty for the server itself.</source>
        <translation>Wer für seine Zonen antwortet: Host[:Port], durch Kommas getrennt; leer für den Server selbst.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path of the master file; %z stands for the zone&apos;s name.</source>
        <translation>Pfad der Zonendatei; %z steht für den Namen der Zone.</translation>
    </message>
    <message>
        <source>Reload command</source>
        <translation>Neulade-Befehl</translation>
    </message>
    <message>
        <source>Run without a shell after each writing, such as: nsd-control reload %z</source>
        <translation>Wird nach jedem Schreiben ohne Shell ausgeführt, etwa: nsd-control reload %z</translation>
    </message>
    <message>
        <source>Of the directory in which the app registration is.</source>
        <translation>Des Verzeichnisses, in dem die App-Registrierung liegt.</translation>
    </message>
    <message>
        <source>Of an app registration with the role DNS Zone Contributor.</source>
        <translation>Einer App-Registrierung mit der Rolle DNS Zone Contributor.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Its value, not its id.</source>
        <translation>Sein Wert, nicht seine ID.</translation>
    </message>
    <message>
        <source>The subscription that the zones belong to.</source>
        <translation>Das Abonnement, zu dem die Zonen gehören.</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Where new zones go; also needed where the role is given for this group only.</source>
        <translation>Wohin neue Zonen kommen; auch nötig, wo die Rolle nur für diese Gruppe vergeben ist.</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Another one in the clouds for China and the US government.</source>
        <translation>Eine andere in den Clouds für China und die US-Regierung.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>My Profile, API Tokens: with the rights Zone Read and DNS Edit.</source>
        <translation>My Profile, API Tokens: mit den Rechten Zone Read und DNS Edit.</translation>
    </message>
    <message>
        <source>Only where the token reaches several accounts.</source>
        <translation>Nur, wo das Token mehrere Konten erreicht.</translation>
    </message>
    <message>
        <source>Config, Account information, API credentials.</source>
        <translation>Config, Account information, API credentials.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Shown beside the API key. This machine&apos;s clock has to be right, for it is part of the signature.</source>
        <translation>Wird neben dem API-Schlüssel gezeigt. Die Uhr dieses Rechners muss richtig gehen, denn sie ist Teil der Signatur.</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>Schlüssel des Dienstkontos</translation>
    </message>
    <message>
        <source>The whole JSON file of a key of a service account with the role DNS Administrator.</source>
        <translation>Die ganze JSON-Datei eines Schlüssels eines Dienstkontos mit der Rolle DNS Administrator.</translation>
    </message>
    <message>
        <source>Only where the zones are in another project than the account.</source>
        <translation>Nur, wo die Zonen in einem anderen Projekt liegen als das Konto.</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Tenancy</translation>
    </message>
    <message>
        <source>Its OCID, &apos;tenancy&apos; in ~/.oci/config.</source>
        <translation>Ihre OCID, „tenancy“ in ~/.oci/config.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user&apos;s OCID, &apos;user&apos; in ~/.oci/config.</source>
        <translation>Die OCID des Benutzers, „user“ in ~/.oci/config.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Of the user&apos;s API key: pairs of digits with colons between them.</source>
        <translation>Des API-Schlüssels des Benutzers: Ziffernpaare mit Doppelpunkten dazwischen.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>The whole PEM file of the API key.</source>
        <translation>Die ganze PEM-Datei des API-Schlüssels.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Only where the private key is encrypted.</source>
        <translation>Nur, wo der private Schlüssel verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Compartment</translation>
    </message>
    <message>
        <source>Its OCID; without one the root compartment, which is the tenancy.</source>
        <translation>Seine OCID; ohne sie das Root-Compartment, also die Tenancy.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Any that the tenancy is subscribed to; all have the same zones.</source>
        <translation>Eine beliebige, für die die Tenancy angemeldet ist; alle haben dieselben Zonen.</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Application Key</translation>
    </message>
    <message>
        <source>From https://eu.api.ovh.com/createToken/ with all rights on /domain/zone/*; accounts in Canada and the USA have endpoints of their own.</source>
        <translation>Von https://eu.api.ovh.com/createToken/ mit allen Rechten auf /domain/zone/*; Konten in Kanada und den USA haben eigene Endpunkte.</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>Application Secret</translation>
    </message>
    <message>
        <source>Shown together with the application key.</source>
        <translation>Wird zusammen mit dem Application Key gezeigt.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Shown together with the application key; it may expire.</source>
        <translation>Wird zusammen mit dem Application Key gezeigt; er kann ablaufen.</translation>
    </message>
    <message>
        <source>IAM, Users, Security credentials: begins with AKIA or ASIA.</source>
        <translation>IAM, Users, Security credentials: beginnt mit AKIA oder ASIA.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Secret Access Key</translation>
    </message>
    <message>
        <source>Shown once, when the access key is made.</source>
        <translation>Wird einmal gezeigt, wenn der Access Key erstellt wird.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Session-Token</translation>
    </message>
    <message>
        <source>Only with temporary keys, which begin with ASIA.</source>
        <translation>Nur bei befristeten Schlüsseln, die mit ASIA beginnen.</translation>
    </message>
    <message>
        <source>For the signature only; another one in China and GovCloud.</source>
        <translation>Nur für die Signatur; eine andere in China und GovCloud.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Of a user who may call the API from this address.</source>
        <translation>Eines Benutzers, der die API von dieser Adresse aufrufen darf.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Of that user.</source>
        <translation>Jenes Benutzers.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Where new zones go.</source>
        <translation>Wohin neue Zonen kommen.</translation>
    </message>
    <message>
        <source>API &gt; Tokens, with the scopes domain:read, create, update and delete.</source>
        <translation>API &gt; Tokens, mit den Scopes domain:read, create, update und delete.</translation>
    </message>
    <message>
        <source>From the manager, with the scopes domain, dns:read and dns:write.</source>
        <translation>Aus dem Manager, mit den Scopes domain, dns:read und dns:write.</translation>
    </message>
    <message>
        <source>Best of an account of its own for the API.</source>
        <translation>Am besten das eines eigenen Kontos für die API.</translation>
    </message>
    <message>
        <source>Secret of the second factor</source>
        <translation>Geheimnis des zweiten Faktors</translation>
    </message>
    <message>
        <source>Where the account wants a one-time code: the text that was shown beside the QR code.</source>
        <translation>Wo das Konto einen Einmalcode verlangt: der Text, der neben dem QR-Code gezeigt wurde.</translation>
    </message>
    <message>
        <source>Public prefix and secret with a dot between them, from developer.hosting.ionos.com.</source>
        <translation>Öffentliches Präfix und Geheimnis mit einem Punkt dazwischen, von developer.hosting.ionos.com.</translation>
    </message>
    <message>
        <source>A personal access token with the scope Domains: Read/Write.</source>
        <translation>Ein persönliches Zugriffstoken mit dem Scope Domains: Read/Write.</translation>
    </message>
    <message>
        <source>E-mail address of new zones</source>
        <translation>E-Mail-Adresse neuer Zonen</translation>
    </message>
    <message>
        <source>For their SOA record; hostmaster@ the zone unless said.</source>
        <translation>Für deren SOA-Record; hostmaster@ der Zone, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Made in the customer panel, under Master data &gt; API.</source>
        <translation>Im Kundenbereich erstellt, unter Stammdaten &gt; API.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>Made at the same place.</source>
        <translation>An derselben Stelle erstellt.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Which zones to offer, comma-separated: the API cannot list them. Others can be linked by their name.</source>
        <translation>Welche Zonen angeboten werden, durch Kommas getrennt: Die API kann sie nicht aufzählen. Andere können über ihren Namen verknüpft werden.</translation>
    </message>
    <message>
        <source>From Account &gt; API Access; begins with pk1_. API access has to be switched on for each domain.</source>
        <translation>Aus Account &gt; API Access; beginnt mit pk1_. Der API-Zugriff muss für jede Domain eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Shown once beside the API key; begins with sk1_.</source>
        <translation>Wird einmal neben dem API-Schlüssel gezeigt; beginnt mit sk1_.</translation>
    </message>
    <message>
        <source>Of an API key with the permission set DomainsDNSFullAccess.</source>
        <translation>Eines API-Schlüssels mit dem Rechtesatz DomainsDNSFullAccess.</translation>
    </message>
    <message>
        <source>Only its zones, and where new ones go; empty for all.</source>
        <translation>Nur dessen Zonen, und wohin neue kommen; leer für alle.</translation>
    </message>
    <message>
        <source>As in the control panel&apos;s login.</source>
        <translation>Wie beim Anmelden am Control Panel.</translation>
    </message>
    <message>
        <source>The PEM text that the control panel shows once, under API &gt; Key pairs.</source>
        <translation>Der PEM-Text, den das Control Panel einmal zeigt, unter API &gt; Key pairs.</translation>
    </message>
    <message>
        <source>Token for all addresses</source>
        <translation>Token für alle Adressen</translation>
    </message>
    <message>
        <source>no where the key pair is only for addresses on its list.</source>
        <translation>no, wo das Schlüsselpaar nur für Adressen auf seiner Liste gilt.</translation>
    </message>
    <message>
        <source>desec.io, Token management; login tokens expire.</source>
        <translation>desec.io, Token management; Login-Tokens laufen ab.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>With the right to manage domain name technical configurations; it expires after a year at most.</source>
        <translation>Mit dem Recht, die technische Konfiguration von Domainnamen zu verwalten; es läuft nach höchstens einem Jahr ab.</translation>
    </message>
    <message>
        <source>Where the domains belong to an organisation.</source>
        <translation>Wo die Domains einer Organisation gehören.</translation>
    </message>
    <message>
        <source>Hetzner Console, project, Security, API tokens: read and write. Tokens of the old DNS Console do not work.</source>
        <translation>Hetzner Console, Projekt, Security, API tokens: Lesen und Schreiben. Tokens der alten DNS Console gehen nicht.</translation>
    </message>
    <message>
        <source>With the rights to list and edit zones and records.</source>
        <translation>Mit den Rechten, Zonen und Records aufzulisten und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Its id, where the zones belong to one.</source>
        <translation>Seine ID, wo die Zonen zu einem gehören.</translation>
    </message>
    <message>
        <source>With the rights to view and manage zones.</source>
        <translation>Mit den Rechten, Zonen anzusehen und zu verwalten.</translation>
    </message>
    <message>
        <source>A user with the role DNS Administrator.</source>
        <translation>Ein Benutzer mit der Rolle DNS Administrator.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>The tenant&apos;s name, OTC-EU-DE-…: no DNS name.</source>
        <translation>Der Name des Tenants, OTC-EU-DE-…: kein DNS-Name.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Public zones are served by eu-de only.</source>
        <translation>Öffentliche Zonen bedient nur eu-de.</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Identitätsdienst</translation>
    </message>
    <message>
        <source>Keystone&apos;s address, with /v3.</source>
        <translation>Die Adresse von Keystone, mit /v3.</translation>
    </message>
    <message>
        <source>my.rcodezero.at, Settings, API; one for ACME only is not enough.</source>
        <translation>my.rcodezero.at, Settings, API; eines nur für ACME reicht nicht.</translation>
    </message>
    <message>
        <source>Those of your account, as the panel shows them: the API does not tell.</source>
        <translation>Die Ihres Kontos, wie das Panel sie zeigt: Die API sagt sie nicht.</translation>
    </message>
    <message>
        <source>Others can be added; its own four cannot be removed (2026-11).</source>
        <translation>Andere können dazukommen; die eigenen vier lassen sich nicht entfernen (2026-11).</translation>
    </message>
    <message>
        <source>Aliases to Azure&apos;s own resources: shown, never touched (2026-11).</source>
        <translation>Aliasse auf Azures eigene Ressourcen werden angezeigt, aber nie angefasst (2026-11).</translation>
    </message>
    <message>
        <source>At most 20 records in a set and 10,000 sets in a zone (2026-11).</source>
        <translation>Höchstens 20 Records in einem RRset und 10.000 RRsets in einer Zone (2026-11).</translation>
    </message>
    <message>
        <source>Takes no foreign DNSKEY (2026-11).</source>
        <translation>Nimmt keinen fremden DNSKEY (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2023-06); etags and new zones from documentation, not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2023-06); ETags und neue Zonen nach Dokumentation, noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>1 is automatic and reads 300; from 30 on Enterprise plans (2026-11).</source>
        <translation>1 ist automatisch und wird als 300 gelesen; ab 30 in Enterprise-Tarifen (2026-11).</translation>
    </message>
    <message>
        <source>Only with multi-provider DNS turned on for the zone (2026-11).</source>
        <translation>Nur wenn „multi-provider DNS“ für die Zone eingeschaltet ist (2026-11).</translation>
    </message>
    <message>
        <source>A flattened CNAME: at the apex on all plans, elsewhere on paid ones (2026-11).</source>
        <translation>Ein aufgelöster CNAME: am Apex in allen Tarifen, sonst in bezahlten (2026-11).</translation>
    </message>
    <message>
        <source>The service&apos;s own, not among the records (2026-11).</source>
        <translation>Gehört dem Dienst und steht nicht unter den Records (2026-11).</translation>
    </message>
    <message>
        <source>No empty text (2026-11).</source>
        <translation>Kein leerer Text (2026-11).</translation>
    </message>
    <message>
        <source>200 records in one request, 3,500 on paid plans (2026-11).</source>
        <translation>200 Records in einer Anfrage, 3.500 in bezahlten Tarifen (2026-11).</translation>
    </message>
    <message>
        <source>1,200 requests in 5 minutes (2026-11).</source>
        <translation>1.200 Anfragen in 5 Minuten (2026-11).</translation>
    </message>
    <message>
        <source>Algorithm 13; foreign keys with dnssec_multi_signer turned on (2026-11).</source>
        <translation>Algorithmus 13; fremde Schlüssel, wenn dnssec_multi_signer eingeschaltet ist (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2025-08); batches, new zones and plans from documentation, not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2025-08); Sammeländerungen, neue Zonen und Tarife nach Dokumentation, noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>Not below dedyn.io (2026-08).</source>
        <translation>Nicht unterhalb von dedyn.io (2026-08).</translation>
    </message>
    <message>
        <source>deSEC&apos;s own, and not listed (2026-08).</source>
        <translation>Gehört deSEC und wird nicht aufgelistet (2026-08).</translation>
    </message>
    <message>
        <source>Only at the apex, and published beside deSEC&apos;s own keys; the same for CDS and CDNSKEY (2026-08).</source>
        <translation>Nur am Apex, und neben deSECs eigenen Schlüsseln veröffentlicht; ebenso CDS und CDNSKEY (2026-08).</translation>
    </message>
    <message>
        <source>Writes of a domain: 2 a second, 15 a minute, 100 an hour, 300 a day (2026-08).</source>
        <translation>Schreibzugriffe je Domain: 2 in der Sekunde, 15 in der Minute, 100 in der Stunde, 300 am Tag (2026-08).</translation>
    </message>
    <message>
        <source>Always signed by deSEC (2026-08).</source>
        <translation>Immer von deSEC signiert (2026-08).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2025-10) and documentation; not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2025-10) und Dokumentation; noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>Not empty, no backslash, and at most about 509 octets in its quoted form (2023-11).</source>
        <translation>Nicht leer, kein umgekehrter Schrägstrich und höchstens etwa 509 Oktette in Anführungszeichen (2023-11).</translation>
    </message>
    <message>
        <source>No value with blanks, and not the empty issuer &apos;;&apos; (2023-11).</source>
        <translation>Kein Wert mit Leerzeichen und nicht der leere Aussteller „;“ (2023-11).</translation>
    </message>
    <message>
        <source>No null MX (2020-12).</source>
        <translation>Kein Null-MX (2020-12).</translation>
    </message>
    <message>
        <source>At least 30 seconds; 1800 unless said (2026-11).</source>
        <translation>Mindestens 30 Sekunden; 1800, wenn nichts gesagt wird (2026-11).</translation>
    </message>
    <message>
        <source>250 requests a minute and 5,000 an hour (2026-11).</source>
        <translation>250 Anfragen in der Minute und 5.000 in der Stunde (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2020-03); CAA, MX, SRV and new zones from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2020-03); CAA, MX, SRV und neue Zonen nach Dokumentation</translation>
    </message>
    <message>
        <source>Called ANAME there (2026-11).</source>
        <translation>Heißt dort ANAME (2026-11).</translation>
    </message>
    <message>
        <source>Its own are always served and not among the records; others can be added, with a TTL of 86400 (2026-11).</source>
        <translation>Die eigenen werden immer ausgeliefert und stehen nicht unter den Records; andere können dazukommen, mit einer TTL von 86400 (2026-11).</translation>
    </message>
    <message>
        <source>No double quote inside (2026-11).</source>
        <translation>Kein Anführungszeichen darin (2026-11).</translation>
    </message>
    <message>
        <source>Answers by place, failover and templates: shown, never touched (2026-11).</source>
        <translation>Antworten nach Ort, Ausfallsicherung und Vorlagen werden angezeigt, aber nie angefasst (2026-11).</translation>
    </message>
    <message>
        <source>150 requests in 5 minutes (2026-11).</source>
        <translation>150 Anfragen in 5 Minuten (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2018-03), which writes single records; calls for many at once and new zones from documentation, not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2018-03), das einzelne Records schreibt; Aufrufe für viele zugleich und neue Zonen nach Dokumentation, noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>Only at the apex, and not in a signed zone (2026-11).</source>
        <translation>Nur am Apex und nicht in einer signierten Zone (2026-11).</translation>
    </message>
    <message>
        <source>Gandi&apos;s servers are always served, and not listed (2026-11).</source>
        <translation>Gandis Server werden immer ausgeliefert und nicht aufgelistet (2026-11).</translation>
    </message>
    <message>
        <source>Only domains that are registered at Gandi or proved to be one&apos;s own (2026-11).</source>
        <translation>Nur Domains, die bei Gandi registriert oder als eigene nachgewiesen sind (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2020) and documentation; not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2020) und Dokumentation; noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>At the apex only (2026-11).</source>
        <translation>Nur am Apex (2026-11).</translation>
    </message>
    <message>
        <source>Can be changed, not deleted (2026-11).</source>
        <translation>Lässt sich ändern, nicht löschen (2026-11).</translation>
    </message>
    <message>
        <source>1,000 records and 100,000 octets in one change, all or nothing (2026-11).</source>
        <translation>1.000 Records und 100.000 Oktette in einer Änderung, alles oder nichts (2026-11).</translation>
    </message>
    <message>
        <source>A quota of the project (2026-11).</source>
        <translation>Ein Kontingent des Projekts (2026-11).</translation>
    </message>
    <message>
        <source>Takes foreign DNSKEYs in the state &apos;transfer&apos; only, for moving (2026-11).</source>
        <translation>Nimmt fremde DNSKEYs nur im Zustand „transfer“, für den Umzug (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2018-07); new zones and quotas from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2018-07); neue Zonen und Kontingente nach Dokumentation</translation>
    </message>
    <message>
        <source>Others may be added, but Hetzner&apos;s own servers cannot be removed (2025-11).</source>
        <translation>Andere können dazukommen, aber Hetzners eigene Server lassen sich nicht entfernen (2025-11).</translation>
    </message>
    <message>
        <source>Its serial is counted up by Hetzner (2026-01).</source>
        <translation>Hetzner zählt die Seriennummer hoch (2026-01).</translation>
    </message>
    <message>
        <source>Only registrable domains, no zones below them (2026-11).</source>
        <translation>Nur registrierbare Domains, keine Zonen darunter (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2026-01); not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2026-01); noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>Not with the target &apos;.&apos; (2026-11).</source>
        <translation>Nicht mit dem Ziel „.“ (2026-11).</translation>
    </message>
    <message>
        <source>Its serial is counted up by hosting.de (2019-08).</source>
        <translation>hosting.de zählt die Seriennummer hoch (2019-08).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2019, and 2026 with http.net) and documentation; not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2019, und 2026 mit http.net) und Dokumentation; noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>Switched on for domains that are registered there (2026-11).</source>
        <translation>Wird für Domains eingeschaltet, die dort registriert sind (2026-11).</translation>
    </message>
    <message>
        <source>The bounds are not documented (2026-11).</source>
        <translation>Die Grenzen sind nicht dokumentiert (2026-11).</translation>
    </message>
    <message>
        <source>60 requests a minute (2026-11).</source>
        <translation>60 Anfragen in der Minute (2026-11).</translation>
    </message>
    <message>
        <source>from documentation, not yet tried live</source>
        <translation>nach Dokumentation, noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>300 to 864,000 seconds (2026-11).</source>
        <translation>300 bis 864.000 Sekunden (2026-11).</translation>
    </message>
    <message>
        <source>Not empty, no backtick, and no blank at the end (2026-11).</source>
        <translation>Nicht leer, kein Gravis (`) und kein Leerzeichen am Ende (2026-11).</translation>
    </message>
    <message>
        <source>A null MX only alone (2026-11).</source>
        <translation>Ein Null-MX nur allein (2026-11).</translation>
    </message>
    <message>
        <source>Redirects are shown, never touched (2026-11).</source>
        <translation>Weiterleitungen werden angezeigt, aber nie angefasst (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2018-09, XML-RPC of the same methods); sessions and new zones from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2018-09, XML-RPC derselben Methoden); Sitzungen und neue Zonen nach Dokumentation</translation>
    </message>
    <message>
        <source>3600 is recommended; the bounds are not documented (2026-11).</source>
        <translation>3600 wird empfohlen; die Grenzen sind nicht dokumentiert (2026-11).</translation>
    </message>
    <message>
        <source>Sets are replaced many at once, but deleted a record at a time (2026-11).</source>
        <translation>RRsets werden in einer Anfrage ersetzt, aber Record für Record gelöscht (2026-11).</translation>
    </message>
    <message>
        <source>Records of a service of its own (mail, web space) are switched off when others take their place (2026-11).</source>
        <translation>Records eines eigenen Dienstes (E-Mail, Webspace) werden abgeschaltet, wenn andere an ihre Stelle treten (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2024-11); replacing of sets from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2024-11); das Ersetzen von RRsets nach Dokumentation</translation>
    </message>
    <message>
        <source>Only certain values are kept; others would be rounded up (2026-11).</source>
        <translation>Nur bestimmte Werte werden behalten; andere würden aufgerundet (2026-11).</translation>
    </message>
    <message>
        <source>Its five name servers are always there, and are not listed (2026-11).</source>
        <translation>Die fünf eigenen Nameserver sind immer da und werden nicht aufgelistet (2026-11).</translation>
    </message>
    <message>
        <source>Only directly at the zone, as _service._protocol (2026-11).</source>
        <translation>Nur unmittelbar an der Zone, als _dienst._protokoll (2026-11).</translation>
    </message>
    <message>
        <source>No flags, and no value with blanks (2026-11).</source>
        <translation>Keine Flags und kein Wert mit Leerzeichen (2026-11).</translation>
    </message>
    <message>
        <source>None at a wildcard (2026-11).</source>
        <translation>Keiner an einer Wildcard (2026-11).</translation>
    </message>
    <message>
        <source>As its X-RateLimit headers say (2026-11).</source>
        <translation>Wie die Kopfzeilen X-RateLimit sagen (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2018-05); CAA, MX, SRV and new zones from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2018-05); CAA, MX, SRV und neue Zonen nach Dokumentation</translation>
    </message>
    <message>
        <source>One TTL for all records of a zone, set in the customer panel (2026-11).</source>
        <translation>Eine TTL für alle Records einer Zone, gesetzt im Kundenbereich (2026-11).</translation>
    </message>
    <message>
        <source>Its three name servers are always there, and are not listed (2026-11).</source>
        <translation>Die drei eigenen Nameserver sind immer da und werden nicht aufgelistet (2026-11).</translation>
    </message>
    <message>
        <source>Not empty (2026-11).</source>
        <translation>Nicht leer (2026-11).</translation>
    </message>
    <message>
        <source>No null MX (2026-11).</source>
        <translation>Kein Null-MX (2026-11).</translation>
    </message>
    <message>
        <source>Changes can take 15 minutes to be served (2026-11).</source>
        <translation>Bis Änderungen ausgeliefert werden, können 15 Minuten vergehen (2026-11).</translation>
    </message>
    <message>
        <source>180 requests a minute (2026-11).</source>
        <translation>180 Anfragen in der Minute (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2019-04); what is sent from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2019-04); das Gesendete nach Dokumentation</translation>
    </message>
    <message>
        <source>Never empty, and in one piece (2026-11).</source>
        <translation>Nie leer und in einem Stück (2026-11).</translation>
    </message>
    <message>
        <source>Keys of others go in by another call than records (2026-11).</source>
        <translation>Fremde Schlüssel kommen über einen anderen Aufruf hinein als Records (2026-11).</translation>
    </message>
    <message>
        <source>Sets with traffic steering are shown, never touched (2026-11).</source>
        <translation>RRsets mit Verkehrssteuerung werden angezeigt, aber nie angefasst (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2018) and documentation; not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2018) und Dokumentation; noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>Others can be added to its own four, which cannot be removed; TTL always 86400 (2026-11).</source>
        <translation>Andere können zu den eigenen vier dazukommen, die sich nicht entfernen lassen; die TTL ist immer 86400 (2026-11).</translation>
    </message>
    <message>
        <source>The service&apos;s own (2026-11).</source>
        <translation>Gehört dem Dienst (2026-11).</translation>
    </message>
    <message>
        <source>500 operations in one request, all or nothing (2026-11).</source>
        <translation>500 Vorgänge in einer Anfrage, alles oder nichts (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2022-05); preconditions from documentation, not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2022-05); Vorbedingungen nach Dokumentation, noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>The zone&apos;s own set can neither be changed nor deleted (2025-10).</source>
        <translation>Das RRset der Zone selbst lässt sich weder ändern noch löschen (2025-10).</translation>
    </message>
    <message>
        <source>50 zones and 500 sets an account (2025-10).</source>
        <translation>50 Zonen und 500 RRsets je Konto (2025-10).</translation>
    </message>
    <message>
        <source>Only in private zones (2025-10).</source>
        <translation>Nur in privaten Zonen (2025-10).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon with Flexible Engine, the same software (2023), and documentation; not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon mit Flexible Engine, derselben Software (2023), und Dokumentation; noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>0 is the zone&apos;s default, 3600 (2026-11).</source>
        <translation>0 ist der Vorgabewert der Zone, 3600 (2026-11).</translation>
    </message>
    <message>
        <source>Its own SPF, DKIM and DMARC entries are read as TXT, and become TXT when changed (2026-11).</source>
        <translation>Die eigenen SPF-, DKIM- und DMARC-Records werden als TXT gelesen und werden zu TXT, wenn sie geändert werden (2026-11).</translation>
    </message>
    <message>
        <source>Targets with an underscore are refused (2026-11).</source>
        <translation>Ziele mit einem Unterstrich werden abgelehnt (2026-11).</translation>
    </message>
    <message>
        <source>OVH&apos;s own, once deleted, return only by its control panel (2026-11).</source>
        <translation>Einmal gelöscht, kommen OVHs eigene nur über das Kundencenter zurück (2026-11).</translation>
    </message>
    <message>
        <source>New zones have to be ordered (2026-11).</source>
        <translation>Neue Zonen müssen bestellt werden (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2018-06)</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2018-06)</translation>
    </message>
    <message>
        <source>At least 600 seconds (2026-11).</source>
        <translation>Mindestens 600 Sekunden (2026-11).</translation>
    </message>
    <message>
        <source>Changed at the registrar side only (2026-11).</source>
        <translation>Nur auf der Seite des Registrars änderbar (2026-11).</translation>
    </message>
    <message>
        <source>New domains hold an ALIAS and a wildcard CNAME that have to go first (2026-11).</source>
        <translation>Neue Domains enthalten einen ALIAS und einen Wildcard-CNAME, die zuerst weichen müssen (2026-11).</translation>
    </message>
    <message>
        <source>Not empty, and no blank at the end (2026-11).</source>
        <translation>Nicht leer und kein Leerzeichen am Ende (2026-11).</translation>
    </message>
    <message>
        <source>No value with blanks (2026-11).</source>
        <translation>Kein Wert mit Leerzeichen (2026-11).</translation>
    </message>
    <message>
        <source>The API only passes DS records to the registry (2026-11).</source>
        <translation>Die API reicht nur DS-Records an die Registry weiter (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2024-10); MX and SRV from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2024-10); MX und SRV nach Dokumentation</translation>
    </message>
    <message>
        <source>Served only with expand-alias=yes and a resolver (2026-11).</source>
        <translation>Wird nur mit expand-alias=yes und einem Resolver ausgeliefert (2026-11).</translation>
    </message>
    <message>
        <source>The server&apos;s own: made and counted up by it (2026-11).</source>
        <translation>Gehört dem Server: er legt ihn an und zählt ihn hoch (2026-11).</translation>
    </message>
    <message>
        <source>Refused by the API beside a CNAME, so presigned zones need a transfer (4.7.3, 2026-11).</source>
        <translation>Lehnt die API neben einem CNAME ab, daher brauchen vorsignierte Zonen einen Transfer (4.7.3, 2026-11).</translation>
    </message>
    <message>
        <source>Foreign DNSKEYs are served beside its own with direct-dnskey=yes (4.7.3, 2026-11).</source>
        <translation>Fremde DNSKEYs werden mit direct-dnskey=yes neben den eigenen ausgeliefert (4.7.3, 2026-11).</translation>
    </message>
    <message>
        <source>No label with a dot or blank in it (4.7.3, 2026-11).</source>
        <translation>Kein Label mit einem Punkt oder Leerzeichen darin (4.7.3, 2026-11).</translation>
    </message>
    <message>
        <source>Known to be there, never touched (2026-11).</source>
        <translation>Als vorhanden bekannt, nie angefasst (2026-11).</translation>
    </message>
    <message>
        <source>PowerDNS 4.7.3, 2026-11-24</source>
        <translation>PowerDNS 4.7.3, 2026-11-24</translation>
    </message>
    <message>
        <source>Its serial is counted up by RcodeZero (2019-09).</source>
        <translation>RcodeZero zählt die Seriennummer hoch (2019-09).</translation>
    </message>
    <message>
        <source>200 to 1500 requests; the window is not documented (2023).</source>
        <translation>200 bis 1500 Anfragen; der Zeitraum ist nicht dokumentiert (2023).</translation>
    </message>
    <message>
        <source>A change may take two minutes until all servers have it (2026-11).</source>
        <translation>Bis alle Server eine Änderung haben, können zwei Minuten vergehen (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2019, API v1) and documentation; not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2019, API v1) und Dokumentation; noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>The server&apos;s own: it raises the serial by itself (2026-11).</source>
        <translation>Gehört dem Server: er erhöht die Seriennummer selbst (2026-11).</translation>
    </message>
    <message>
        <source>The last NS record cannot be deleted, only replaced (RFC 2136 §3.4.2.4, 2026-11).</source>
        <translation>Der letzte NS-Record lässt sich nicht löschen, nur ersetzen (RFC 2136 §3.4.2.4, 2026-11).</translation>
    </message>
    <message>
        <source>Knot 3.2 and BIND 9.18 that sign by themselves serve foreign DNSKEYs beside their own; only Knot takes foreign signatures (2026-11).</source>
        <translation>Knot 3.2 und BIND 9.18, die selbst signieren, liefern fremde DNSKEYs neben den eigenen aus; nur Knot nimmt fremde Signaturen (2026-11).</translation>
    </message>
    <message>
        <source>Knot 3.2.6 and BIND 9.18, 2026-11-24</source>
        <translation>Knot 3.2.6 und BIND 9.18, 2026-11-24</translation>
    </message>
    <message>
        <source>Aliases lead to Amazon&apos;s own services or within the zone: shown, never touched (2026-11).</source>
        <translation>Aliasse führen zu Amazons eigenen Diensten oder in die Zone selbst: angezeigt, nie angefasst (2026-11).</translation>
    </message>
    <message>
        <source>At most 4,000 characters in one record (2026-11).</source>
        <translation>Höchstens 4.000 Zeichen in einem Record (2026-11).</translation>
    </message>
    <message>
        <source>1,000 records and 32,000 characters in one request, all or nothing (2026-11).</source>
        <translation>1.000 Records und 32.000 Zeichen in einer Anfrage, alles oder nichts (2026-11).</translation>
    </message>
    <message>
        <source>10 requests a second, 50 at once (2026-11).</source>
        <translation>10 Anfragen in der Sekunde, 50 auf einmal (2026-11).</translation>
    </message>
    <message>
        <source>Signs with a key in KMS, takes no foreign DNSKEY (2026-11).</source>
        <translation>Signiert mit einem Schlüssel im KMS, nimmt keinen fremden DNSKEY (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2022-04): listing, sets made by CREATE and deleted by DELETE; both in one request to replace a set, aliases and new zones from documentation, not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2022-04): Auflisten, mit CREATE angelegte und mit DELETE gelöschte RRsets; beides in einer Anfrage zum Ersetzen, Aliasse und neue Zonen nach Dokumentation, noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>A domain and each zone below it are zones of their own (2026-11).</source>
        <translation>Eine Domain und jede Zone darunter sind eigene Zonen (2026-11).</translation>
    </message>
    <message>
        <source>Records with geo, weighted, view or HTTP service rules are shown, never touched (2026-11).</source>
        <translation>Records mit Regeln nach Ort, Gewicht, Sicht oder HTTP-Dienst werden angezeigt, aber nie angefasst (2026-11).</translation>
    </message>
    <message>
        <source>Switched on at the registrar side, for domains that are registered there (2026-11).</source>
        <translation>Wird auf der Seite des Registrars eingeschaltet, für Domains, die dort registriert sind (2026-11).</translation>
    </message>
    <message>
        <source>At least 60 seconds (2026-11).</source>
        <translation>Mindestens 60 Sekunden (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2025-11); replacing of sets and new zones from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2025-11); das Ersetzen von RRsets und neue Zonen nach Dokumentation</translation>
    </message>
    <message>
        <source>At the zone itself only (2026-11).</source>
        <translation>Nur an der Zone selbst (2026-11).</translation>
    </message>
    <message>
        <source>At most 1,024 characters; no backslash, no backtick, no blank at either end (2026-11).</source>
        <translation>Höchstens 1.024 Zeichen; kein umgekehrter Schrägstrich, kein Gravis (`), kein Leerzeichen an den Enden (2026-11).</translation>
    </message>
    <message>
        <source>Not among the records: changed with the domain&apos;s delegation (2026-11).</source>
        <translation>Nicht unter den Records: wird mit der Delegation der Domain geändert (2026-11).</translation>
    </message>
    <message>
        <source>It signs by itself; the API has no part in it (2026-11).</source>
        <translation>Signiert selbst; die API hat daran keinen Anteil (2026-11).</translation>
    </message>
    <message>
        <source>1,000 requests in 15 minutes (2026-11).</source>
        <translation>1.000 Anfragen in 15 Minuten (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2022-01); writing of whole zones from documentation</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2022-01); das Schreiben ganzer Zonen nach Dokumentation</translation>
    </message>
    <message>
        <source>Called APEXALIAS there (2026-11).</source>
        <translation>Heißt dort APEXALIAS (2026-11).</translation>
    </message>
    <message>
        <source>Its serial is the service&apos;s own (2026-11).</source>
        <translation>Die Seriennummer gehört dem Dienst (2026-11).</translation>
    </message>
    <message>
        <source>Pools of all other kinds: shown, never touched (2026-11).</source>
        <translation>Pools aller anderen Arten werden angezeigt, aber nie angefasst (2026-11).</translation>
    </message>
    <message>
        <source>Foreign keys by externalKeys; no signing with pools (2026-11).</source>
        <translation>Fremde Schlüssel über externalKeys; mit Pools wird nicht signiert (2026-11).</translation>
    </message>
    <message>
        <source>recorded traffic of dns-lexicon (2020-05): login and single sets; the rest from documentation, not yet tried live</source>
        <translation>aufgezeichneter Verkehr von dns-lexicon (2020-05): Anmeldung und einzelne RRsets; das Übrige nach Dokumentation, noch nicht am Dienst erprobt</translation>
    </message>
    <message>
        <source>Knot, NSD and BIND serve signatures from the file unchanged (2026-11).</source>
        <translation>Knot, NSD und BIND liefern die Signaturen der Datei unverändert aus (2026-11).</translation>
    </message>
    <message>
        <source>NSD 4.6, Knot 3.2.6 and BIND 9.18, 2026-11-24</source>
        <translation>NSD 4.6, Knot 3.2.6 und BIND 9.18, 2026-11-24</translation>
    </message>
    <message>
        <source>Dynamic update (RFC 2136)</source>
        <translation>Dynamisches Update (RFC 2136)</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>Zonendatei</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant-ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Organisation ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>Server-Kennung</translation>
    </message>
    <message>
        <source>As in the server&apos;s configuration.</source>
        <translation>Wie in der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Access-Key-ID</translation>
    </message>
</context>
<context>
    <name>QTableView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>QTreeView</name>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
</context>
<context>
    <name>RRsetText</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation>
            <numerusform>%n Wert fehlt</numerusform>
            <numerusform>%n Werte fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>pushed</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>at the provider</source>
        <translation>beim Anbieter</translation>
    </message>
    <message>
        <source>Read back after a push</source>
        <translation>Nach einer Übertragung zurückgelesen</translation>
    </message>
    <message>
        <source>The first reading</source>
        <translation>Die erste Lesung</translation>
    </message>
    <message>
        <source>Changed there since the reading at %1</source>
        <translation>Dort geändert seit der Lesung um %1</translation>
    </message>
    <message>
        <source>Changed there since the reading before</source>
        <translation>Dort geändert seit der Lesung davor</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The provider holds this in a form that DNS cannot express: %1</source>
        <translation>Der Anbieter hält dies in einer Form, die DNS nicht ausdrücken kann: %1</translation>
    </message>
    <message>
        <source>This is the first push, and the external zone already holds %1 RRsets besides SOA and NS.</source>
        <translation>Dies ist die erste Übertragung, und die externe Zone enthält außer SOA und NS schon %1 RRsets.</translation>
    </message>
    <message>
        <source>It would remove the NS records of the zone&apos;s apex.</source>
        <translation>Sie würde die NS-Records am Apex der Zone entfernen.</translation>
    </message>
    <message>
        <source>It would empty the external zone.</source>
        <translation>Sie würde die externe Zone leeren.</translation>
    </message>
    <message>
        <source>It would replace or delete %1 of the external zone&apos;s %2 RRsets.</source>
        <translation>Sie würde %1 der %2 RRsets der externen Zone ersetzen oder löschen.</translation>
    </message>
    <message>
        <source>The provider makes the %1 records of a zone itself.</source>
        <translation>Der Anbieter macht die %1-Records einer Zone selbst.</translation>
    </message>
    <message>
        <source>The provider cannot hold records of type %1.</source>
        <translation>Der Anbieter kann keine Records vom Typ %1 halten.</translation>
    </message>
    <message>
        <source>The provider sets the NS records of the zone&apos;s apex itself.</source>
        <translation>Der Anbieter setzt die NS-Records am Apex der Zone selbst.</translation>
    </message>
    <message>
        <source>The provider cannot hold wildcard records.</source>
        <translation>Der Anbieter kann keine Wildcard-Records halten.</translation>
    </message>
    <message>
        <source>The provider cannot hold a TTL of %1 s; it gets %2 s.</source>
        <translation>Der Anbieter kann keine TTL von %1 s halten; er bekommt %2 s.</translation>
    </message>
    <message>
        <source>The provider holds one record of a name and type; it gets the first of the %1.</source>
        <translation>Der Anbieter hält nur einen Record je Name und Typ; er bekommt den ersten der %1.</translation>
    </message>
    <message>
        <source>The provider holds ALIAS records at the zone&apos;s apex only.</source>
        <translation>Der Anbieter hält ALIAS-Records nur am Apex der Zone.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>A type that Zoneloom knows by its number only.</source>
        <translation>Ein Typ, den Zoneloom nur unter seiner Nummer kennt.</translation>
    </message>
    <message>
        <source>Still empty.</source>
        <translation>Noch leer.</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>The IPv4 address of a host.</source>
        <translation>Die IPv4-Adresse eines Hosts.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An IPv4 address such as 192.0.2.1.</source>
        <translation>Eine IPv4-Adresse wie 192.0.2.1.</translation>
    </message>
    <message>
        <source>The IPv6 address of a host.</source>
        <translation>Die IPv6-Adresse eines Hosts.</translation>
    </message>
    <message>
        <source>An IPv6 address such as 2001:db8::1.</source>
        <translation>Eine IPv6-Adresse wie 2001:db8::1.</translation>
    </message>
    <message>
        <source>Takes the addresses of another name, also at the apex, where the provider resolves it.</source>
        <translation>Nimmt die Adressen eines anderen Namens, auch am Apex, wo der Anbieter ihn auflöst.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The name whose addresses are taken.</source>
        <translation>Der Name, dessen Adressen genommen werden.</translation>
    </message>
    <message>
        <source>Which certificate authorities may issue for the name.</source>
        <translation>Welche Zertifizierungsstellen für den Namen ausstellen dürfen.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>128 makes the record critical: an authority that does not know its tag issues nothing.</source>
        <translation>128 macht den Record kritisch: Eine Stelle, die sein Tag nicht kennt, stellt nichts aus.</translation>
    </message>
    <message>
        <source>not critical</source>
        <translation>nicht kritisch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>issue, issuewild, iodef, issuemail, contactemail or contactphone.</source>
        <translation>issue, issuewild, iodef, issuemail, contactemail oder contactphone.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The authority that may issue, such as letsencrypt.org; a semicolon alone forbids all.</source>
        <translation>Die Stelle, die ausstellen darf, etwa letsencrypt.org; ein Semikolon allein verbietet alle.</translation>
    </message>
    <message>
        <source>The key for which the child zone asks its parent to publish a DS (RFC 7344).</source>
        <translation>Der Schlüssel, für den die untergeordnete Zone die übergeordnete bittet, einen DS zu veröffentlichen (RFC 7344).</translation>
    </message>
    <message>
        <source>257 for a key that signs keys, 256 for one that signs the zone.</source>
        <translation>257 für einen Schlüssel, der Schlüssel signiert, 256 für einen, der die Zone signiert.</translation>
    </message>
    <message>
        <source>not a zone key</source>
        <translation>kein Zonenschlüssel</translation>
    </message>
    <message>
        <source>zone signing key (ZSK)</source>
        <translation>Zonen-Signaturschlüssel (ZSK)</translation>
    </message>
    <message>
        <source>key signing key (KSK)</source>
        <translation>Schlüssel-Signaturschlüssel (KSK)</translation>
    </message>
    <message>
        <source>revoked key</source>
        <translation>widerrufener Schlüssel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Always 3.</source>
        <translation>Immer 3.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>The algorithm of the key.</source>
        <translation>Der Algorithmus des Schlüssels.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>The key in base64.</source>
        <translation>Der Schlüssel in Base64.</translation>
    </message>
    <message>
        <source>What the child zone asks its parent to publish as DS (RFC 7344).</source>
        <translation>Was die untergeordnete Zone die übergeordnete als DS zu veröffentlichen bittet (RFC 7344).</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>Key-Tag</translation>
    </message>
    <message>
        <source>The tag of the key in the delegated zone.</source>
        <translation>Das Key-Tag des Schlüssels in der delegierten Zone.</translation>
    </message>
    <message>
        <source>The algorithm of that key.</source>
        <translation>Der Algorithmus jenes Schlüssels.</translation>
    </message>
    <message>
        <source>Digest type</source>
        <translation>Digest-Typ</translation>
    </message>
    <message>
        <source>How the digest was made.</source>
        <translation>Wie der Digest gebildet wurde.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The digest in hexadecimal.</source>
        <translation>Der Digest, hexadezimal.</translation>
    </message>
    <message>
        <source>A certificate or a revocation list.</source>
        <translation>Ein Zertifikat oder eine Sperrliste.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What kind of certificate it is.</source>
        <translation>Welche Art von Zertifikat es ist.</translation>
    </message>
    <message>
        <source>PKIX</source>
        <translation>PKIX</translation>
    </message>
    <message>
        <source>SPKI</source>
        <translation>SPKI</translation>
    </message>
    <message>
        <source>PGP</source>
        <translation>PGP</translation>
    </message>
    <message>
        <source>IPKIX</source>
        <translation>IPKIX</translation>
    </message>
    <message>
        <source>ISPKI</source>
        <translation>ISPKI</translation>
    </message>
    <message>
        <source>IPGP</source>
        <translation>IPGP</translation>
    </message>
    <message>
        <source>ACPKIX</source>
        <translation>ACPKIX</translation>
    </message>
    <message>
        <source>IACPKIX</source>
        <translation>IACPKIX</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>As in DNSSEC, or 0.</source>
        <translation>Wie bei DNSSEC, oder 0.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The certificate in base64.</source>
        <translation>Das Zertifikat in Base64.</translation>
    </message>
    <message>
        <source>An alias: the name stands for another name, and has no other data.</source>
        <translation>Ein Alias: Der Name steht für einen anderen Namen und hat keine weiteren Daten.</translation>
    </message>
    <message>
        <source>The name that this one is an alias for.</source>
        <translation>Der Name, für den dieser ein Alias ist.</translation>
    </message>
    <message>
        <source>Redirects all names below this one into another domain.</source>
        <translation>Leitet alle Namen unterhalb dieses Namens in eine andere Domain um.</translation>
    </message>
    <message>
        <source>The domain that takes the place of this one.</source>
        <translation>Die Domain, die an die Stelle dieser tritt.</translation>
    </message>
    <message>
        <source>A public key with which the zone is signed.</source>
        <translation>Ein öffentlicher Schlüssel, mit dem die Zone signiert wird.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>RSASHA1</source>
        <translation>RSASHA1</translation>
    </message>
    <message>
        <source>RSASHA1-NSEC3-SHA1</source>
        <translation>RSASHA1-NSEC3-SHA1</translation>
    </message>
    <message>
        <source>RSASHA256</source>
        <translation>RSASHA256</translation>
    </message>
    <message>
        <source>RSASHA512</source>
        <translation>RSASHA512</translation>
    </message>
    <message>
        <source>ECDSAP256SHA256</source>
        <translation>ECDSAP256SHA256</translation>
    </message>
    <message>
        <source>ECDSAP384SHA384</source>
        <translation>ECDSAP384SHA384</translation>
    </message>
    <message>
        <source>ED25519</source>
        <translation>ED25519</translation>
    </message>
    <message>
        <source>ED448</source>
        <translation>ED448</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>GOST</source>
        <translation>GOST</translation>
    </message>
    <message>
        <source>SHA-384</source>
        <translation>SHA-384</translation>
    </message>
    <message>
        <source>The digest of a delegated zone&apos;s key: secures the delegation with DNSSEC.</source>
        <translation>Der Digest des Schlüssels einer delegierten Zone: sichert die Delegation mit DNSSEC.</translation>
    </message>
    <message>
        <source>The kind of machine and system of a host; also an answer to ANY.</source>
        <translation>Die Art von Rechner und System eines Hosts; auch eine Antwort auf ANY.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>The kind of machine.</source>
        <translation>Die Art des Rechners.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The operating system.</source>
        <translation>Das Betriebssystem.</translation>
    </message>
    <message>
        <source>How a web site is to be reached: protocols, port, and address hints.</source>
        <translation>Wie eine Website zu erreichen ist: Protokolle, Port und Adresshinweise.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>0 makes an alias of it; else clients try the lowest number first.</source>
        <translation>0 macht daraus einen Alias; sonst versuchen Clients die niedrigste Zahl zuerst.</translation>
    </message>
    <message>
        <source>The host that offers the service; a dot stands for the name itself.</source>
        <translation>Der Host, der den Dienst anbietet; ein Punkt steht für den Namen selbst.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Such as alpn=h2,h3 port=8443 ipv4hint=192.0.2.1.</source>
        <translation>Etwa alpn=h2,h3 port=8443 ipv4hint=192.0.2.1.</translation>
    </message>
    <message>
        <source>Where on earth the name is.</source>
        <translation>Wo auf der Erde der Name ist.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Latitude, longitude, altitude, and perhaps size and precision: 52 31 12 N 13 24 18 E 34m.</source>
        <translation>Breite, Länge, Höhe und vielleicht Größe und Genauigkeit: 52 31 12 N 13 24 18 E 34m.</translation>
    </message>
    <message>
        <source>A host that takes mail for the name.</source>
        <translation>Ein Host, der E-Mail für den Namen annimmt.</translation>
    </message>
    <message>
        <source>Senders try the lowest number first.</source>
        <translation>Absender versuchen die niedrigste Zahl zuerst.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>The name of the host that takes the mail; it must have an address.</source>
        <translation>Der Name des Hosts, der die E-Mail annimmt; er muss eine Adresse haben.</translation>
    </message>
    <message>
        <source>A rule that rewrites a name into another or a URI, as telephony uses it.</source>
        <translation>Eine Regel, die einen Namen in einen anderen oder in eine URI umschreibt, wie sie die Telefonie benutzt.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Rules are tried in this order.</source>
        <translation>Regeln werden in dieser Reihenfolge versucht.</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>The order among rules of the same order.</source>
        <translation>Die Reihenfolge unter Regeln derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>S, A, U or P: what comes next.</source>
        <translation>S, A, U oder P: was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Such as SIP+D2U.</source>
        <translation>Etwa SIP+D2U.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>A substitution, or empty where there is a replacement.</source>
        <translation>Eine Ersetzung, oder leer, wo es einen Ersatz gibt.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>The next name, or a dot where there is an expression.</source>
        <translation>Der nächste Name, oder ein Punkt, wo es einen Ausdruck gibt.</translation>
    </message>
    <message>
        <source>A name server of the zone, or of a part that is delegated.</source>
        <translation>Ein Nameserver der Zone oder eines delegierten Teils.</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>The name of the server; it must have an address.</source>
        <translation>Der Name des Servers; er muss eine Adresse haben.</translation>
    </message>
    <message>
        <source>The OpenPGP key of a person, at a hash below _openpgpkey.</source>
        <translation>Der OpenPGP-Schlüssel einer Person, bei einem Hash unterhalb von _openpgpkey.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The name of an address, in the reverse zones.</source>
        <translation>Der Name zu einer Adresse, in den Rückwärtszonen.</translation>
    </message>
    <message>
        <source>The name of the host that has this address.</source>
        <translation>Der Name des Hosts, der diese Adresse hat.</translation>
    </message>
    <message>
        <source>The person who is responsible for the name.</source>
        <translation>Die Person, die für den Namen verantwortlich ist.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>The person&apos;s address, with a dot in place of the at sign.</source>
        <translation>Die Adresse der Person, mit einem Punkt anstelle des At-Zeichens.</translation>
    </message>
    <message>
        <source>Text at</source>
        <translation>Text bei</translation>
    </message>
    <message>
        <source>A name that owns a TXT record with more about the person; a dot for none.</source>
        <translation>Ein Name mit einem TXT-Record, der mehr über die Person sagt; ein Punkt für keinen.</translation>
    </message>
    <message>
        <source>The S/MIME certificate of a person, at a hash below _smimecert.</source>
        <translation>Das S/MIME-Zertifikat einer Person, bei einem Hash unterhalb von _smimecert.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>What the certificate is compared with.</source>
        <translation>Womit das Zertifikat verglichen wird.</translation>
    </message>
    <message>
        <source>CA constraint (PKIX-TA)</source>
        <translation>CA-Einschränkung (PKIX-TA)</translation>
    </message>
    <message>
        <source>service certificate constraint (PKIX-EE)</source>
        <translation>Einschränkung des Dienstzertifikats (PKIX-EE)</translation>
    </message>
    <message>
        <source>trust anchor assertion (DANE-TA)</source>
        <translation>Festlegung des Vertrauensankers (DANE-TA)</translation>
    </message>
    <message>
        <source>domain-issued certificate (DANE-EE)</source>
        <translation>von der Domain ausgestelltes Zertifikat (DANE-EE)</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Which part of the certificate is compared.</source>
        <translation>Welcher Teil des Zertifikats verglichen wird.</translation>
    </message>
    <message>
        <source>whole certificate</source>
        <translation>ganzes Zertifikat</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Matching type</source>
        <translation>Abgleichtyp</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The digest, certificate or key in hexadecimal.</source>
        <translation>Der Digest, das Zertifikat oder der Schlüssel, hexadezimal.</translation>
    </message>
    <message>
        <source>The start of the zone: its main server, its administrator and its timers.</source>
        <translation>Der Anfang der Zone: ihr Hauptserver, ihr Administrator und ihre Zeitgeber.</translation>
    </message>
    <message>
        <source>Primary server</source>
        <translation>Primärer Server</translation>
    </message>
    <message>
        <source>The administrator&apos;s address, with a dot in place of the at sign.</source>
        <translation>Die Adresse des Administrators, mit einem Punkt anstelle des At-Zeichens.</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>The version of the zone as secondaries see it.</source>
        <translation>Die Version der Zone, wie Sekundäre sie sehen.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Seconds after which a secondary asks for a newer version.</source>
        <translation>Sekunden, nach denen ein Sekundärer nach einer neueren Version fragt.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Seconds after which a secondary asks again when the first try failed.</source>
        <translation>Sekunden, nach denen ein Sekundärer noch einmal fragt, wenn der erste Versuch scheiterte.</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Seconds after which a secondary stops answering when it hears nothing.</source>
        <translation>Sekunden, nach denen ein Sekundärer nicht mehr antwortet, wenn er nichts hört.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Seconds for which resolvers remember that a name does not exist.</source>
        <translation>Sekunden, für die Resolver sich merken, dass es einen Namen nicht gibt.</translation>
    </message>
    <message>
        <source>Where a service is offered, at _service._protocol below the domain.</source>
        <translation>Wo ein Dienst angeboten wird, bei _dienst._protokoll unterhalb der Domain.</translation>
    </message>
    <message>
        <source>Clients try the lowest number first.</source>
        <translation>Clients versuchen die niedrigste Zahl zuerst.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How large a share of clients goes here among those of the same priority.</source>
        <translation>Ein wie großer Anteil der Clients unter denen gleicher Priorität hierher geht.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the service.</source>
        <translation>Der Port des Dienstes.</translation>
    </message>
    <message>
        <source>The host that offers the service; a dot says that there is none.</source>
        <translation>Der Host, der den Dienst anbietet; ein Punkt sagt, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>The fingerprint of an SSH server&apos;s key.</source>
        <translation>Der Fingerabdruck des Schlüssels eines SSH-Servers.</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>DSA</source>
        <translation>DSA</translation>
    </message>
    <message>
        <source>ECDSA</source>
        <translation>ECDSA</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>Ed448</source>
        <translation>Ed448</translation>
    </message>
    <message>
        <source>Fingerprint type</source>
        <translation>Art des Fingerabdrucks</translation>
    </message>
    <message>
        <source>How the fingerprint was made.</source>
        <translation>Wie der Fingerabdruck gebildet wurde.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>The fingerprint in hexadecimal.</source>
        <translation>Der Fingerabdruck, hexadezimal.</translation>
    </message>
    <message>
        <source>How a service is to be reached: protocols, port, and address hints.</source>
        <translation>Wie ein Dienst zu erreichen ist: Protokolle, Port und Adresshinweise.</translation>
    </message>
    <message>
        <source>Which certificate a TLS server shows, at _port._protocol below the host.</source>
        <translation>Welches Zertifikat ein TLS-Server zeigt, bei _port._protokoll unterhalb des Hosts.</translation>
    </message>
    <message>
        <source>Free text: SPF, DKIM and DMARC policies, and proofs of ownership.</source>
        <translation>Freier Text: Richtlinien für SPF, DKIM und DMARC, und Eigentumsnachweise.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of any length; it is cut into strings of 255 octets.</source>
        <translation>Text beliebiger Länge; er wird in Zeichenketten von 255 Oktetten zerlegt.</translation>
    </message>
    <message>
        <source>The URI of a service.</source>
        <translation>Die URI eines Dienstes.</translation>
    </message>
    <message>
        <source>Such as https://www.example.com/path.</source>
        <translation>Etwa https://www.example.com/pfad.</translation>
    </message>
    <message>
        <source>may issue certificates</source>
        <translation>darf Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>may issue wildcard certificates</source>
        <translation>darf Wildcard-Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>where violations are reported</source>
        <translation>wohin Verstöße gemeldet werden</translation>
    </message>
    <message>
        <source>may issue S/MIME certificates</source>
        <translation>darf S/MIME-Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>address of the domain&apos;s owner</source>
        <translation>Adresse des Inhabers der Domain</translation>
    </message>
    <message>
        <source>telephone of the domain&apos;s owner</source>
        <translation>Telefon des Inhabers der Domain</translation>
    </message>
    <message>
        <source>The public key that receivers check a mail&apos;s signature with (RFC 6376); its name is selector._domainkey.</source>
        <translation>Der öffentliche Schlüssel, mit dem Empfänger die Signatur einer E-Mail prüfen (RFC 6376); sein Name ist selektor._domainkey.</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <source>The algorithm of the key; empty: rsa.</source>
        <translation>Der Algorithmus des Schlüssels; leer: rsa.</translation>
    </message>
    <message>
        <source>RSA, understood everywhere</source>
        <translation>RSA, überall verstanden</translation>
    </message>
    <message>
        <source>Ed25519, short</source>
        <translation>Ed25519, kurz</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>Allowed hash algorithms; empty: all.</source>
        <translation>Erlaubte Hash-Algorithmen; leer: alle.</translation>
    </message>
    <message>
        <source>SHA-256 only</source>
        <translation>nur SHA-256</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>What the key is for; empty: everything.</source>
        <translation>Wofür der Schlüssel ist; leer: für alles.</translation>
    </message>
    <message>
        <source>mail only</source>
        <translation>nur E-Mail</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Empty for none.</source>
        <translation>Leer für keine.</translation>
    </message>
    <message>
        <source>only a test</source>
        <translation>nur ein Test</translation>
    </message>
    <message>
        <source>not for subdomains</source>
        <translation>nicht für Subdomains</translation>
    </message>
    <message>
        <source>a test, and not for subdomains</source>
        <translation>ein Test, und nicht für Subdomains</translation>
    </message>
    <message>
        <source>In base64, as the mail server gives it.</source>
        <translation>In Base64, wie der Mailserver ihn ausgibt.</translation>
    </message>
    <message>
        <source>deliver it, only report</source>
        <translation>zustellen, nur berichten</translation>
    </message>
    <message>
        <source>treat it as suspicious</source>
        <translation>als verdächtig behandeln</translation>
    </message>
    <message>
        <source>refuse it</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>relaxed: subdomains count too</source>
        <translation>locker: Subdomains zählen mit</translation>
    </message>
    <message>
        <source>strict: the very same domain</source>
        <translation>streng: genau dieselbe Domain</translation>
    </message>
    <message>
        <source>Subdomains</source>
        <translation>Subdomains</translation>
    </message>
    <message>
        <source>The same for subdomains; empty: as the policy above.</source>
        <translation>Dasselbe für Subdomains; leer: wie die Richtlinie oben.</translation>
    </message>
    <message>
        <source>How alike the domains must be; empty: relaxed.</source>
        <translation>Wie ähnlich die Domains sein müssen; leer: locker.</translation>
    </message>
    <message>
        <source>What receivers do with mail that fails SPF and DKIM, and whom they tell (RFC 7489).</source>
        <translation>Was Empfänger mit E-Mail tun, die bei SPF und DKIM durchfällt, und wem sie es melden (RFC 7489).</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What is done with mail that fails.</source>
        <translation>Was mit durchgefallener E-Mail geschieht.</translation>
    </message>
    <message>
        <source>Summaries to</source>
        <translation>Zusammenfassungen an</translation>
    </message>
    <message>
        <source>Where daily reports go: mailto:dmarc@example.com, several with commas.</source>
        <translation>Wohin Tagesberichte gehen: mailto:dmarc@example.com, mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Single reports to</source>
        <translation>Einzelberichte an</translation>
    </message>
    <message>
        <source>Where reports of single mails go, in the same form.</source>
        <translation>Wohin Berichte über einzelne E-Mails gehen, in derselben Form.</translation>
    </message>
    <message>
        <source>DKIM alignment</source>
        <translation>DKIM-Übereinstimmung</translation>
    </message>
    <message>
        <source>SPF alignment</source>
        <translation>SPF-Übereinstimmung</translation>
    </message>
    <message>
        <source>Share of the mail that the policy is applied to; empty: 100.</source>
        <translation>Anteil der E-Mail, auf den die Richtlinie angewandt wird; leer: 100.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>nicht erwähnt</translation>
    </message>
    <message>
        <source>Which servers may send mail for the domain (RFC 7208).</source>
        <translation>Welche Server E-Mail für die Domain senden dürfen (RFC 7208).</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>The hosts of the domain&apos;s MX records.</source>
        <translation>Die Hosts der MX-Records der Domain.</translation>
    </message>
    <message>
        <source>Own addresses</source>
        <translation>Eigene Adressen</translation>
    </message>
    <message>
        <source>The domain&apos;s own A and AAAA records.</source>
        <translation>Die eigenen A- und AAAA-Records der Domain.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Mail services</source>
        <translation>Maildienste</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Weitere Ausdrücke</translation>
    </message>
    <message>
        <source>As they stand in the record, in their order.</source>
        <translation>Wie sie im Record stehen, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>What receivers do with mail from anywhere else.</source>
        <translation>Was Empfänger mit E-Mail von irgendwo sonst tun.</translation>
    </message>
    <message>
        <source>accept and mark it</source>
        <translation>annehmen und kennzeichnen</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>keine Aussage</translation>
    </message>
    <message>
        <source>allow anyone</source>
        <translation>jeden zulassen</translation>
    </message>
    <message>
        <source>Other tags</source>
        <translation>Weitere Tags</translation>
    </message>
    <message>
        <source>As they stand in the record: tag=value; tag=value.</source>
        <translation>Wie sie im Record stehen: Tag=Wert; Tag=Wert.</translation>
    </message>
    <message>
        <source>The record&apos;s data as in a master file, or \# length hex as RFC 3597 writes it.</source>
        <translation>Die Daten des Records wie in einer Zonendatei, oder \# Länge Hex, wie RFC 3597 es schreibt.</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Anteil in %</translation>
    </message>
    <message>
        <source>Whether the data is in full or a hash.</source>
        <translation>Ob die Daten vollständig oder ein Hash sind.</translation>
    </message>
    <message>
        <source>The name server where the zone is maintained.</source>
        <translation>Der Nameserver, auf dem die Zone gepflegt wird.</translation>
    </message>
    <message>
        <source>yes, they may send mail</source>
        <translation>ja, sie dürfen E-Mail senden</translation>
    </message>
    <message>
        <source>no, not mentioned</source>
        <translation>nein, nicht erwähnt</translation>
    </message>
    <message>
        <source>Addresses or networks, such as 192.0.2.0/24 2001:db8::/32; spaces between them.</source>
        <translation>Adressen oder Netze, etwa 192.0.2.0/24 2001:db8::/32; dazwischen Leerzeichen.</translation>
    </message>
    <message>
        <source>Domains whose SPF counts too (include), such as _spf.example.net; spaces between them.</source>
        <translation>Domains, deren SPF mitzählt (include), etwa _spf.example.net; dazwischen Leerzeichen.</translation>
    </message>
    <message>
        <source>Another domain&apos;s policy; used only if no term matches and “All others” is unset.</source>
        <translation>Die Regeln einer anderen Domain; sie gelten nur, wenn nichts passt und „Alle anderen“ nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>A mailto: or https: address for reports, such as mailto:security@example.com.</source>
        <translation>Eine mailto:- oder https:-Adresse für Meldungen, etwa mailto:security@example.com.</translation>
    </message>
    <message>
        <source>The mail address of the domain&apos;s owner, such as security@example.com.</source>
        <translation>Die E-Mail-Adresse des Inhabers der Domain, etwa security@example.com.</translation>
    </message>
    <message>
        <source>The telephone number of the domain&apos;s owner, such as +1 555 0100.</source>
        <translation>Die Telefonnummer des Inhabers der Domain, etwa +1 555 0100.</translation>
    </message>
    <message>
        <source>What belongs to the tag.</source>
        <translation>Was zum Tag gehört.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>created: %1</source>
        <translation>erstellt: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>gelöscht: %1</translation>
    </message>
    <message>
        <source>TTL %1 → %2</source>
        <translation>TTL %1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “What would be sent” (Ctrl+Shift+P), look at the changes, and lift it there.</source>
        <translation>Öffnen Sie „Was gesendet würde“ (Strg+Umschalt+P), sehen Sie die Änderungen an, und geben Sie sie dort frei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Push, adopt or ignore them on the Drift tab.</source>
        <translation>Übertragen, übernehmen oder ignorieren Sie sie auf dem Reiter „Abweichungen“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>answers what it should, in %1 ms</source>
        <translation>antwortet, was es soll, in %1 ms</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>answers, but not for this zone</source>
        <translation>antwortet, aber nicht für diese Zone</translation>
    </message>
    <message>
        <source>still answers the old data (%1)</source>
        <translation>antwortet noch die alten Daten (%1)</translation>
    </message>
    <message numerus="yes">
        <source>answers something else for %n RRset(s), first %1</source>
        <translation>
            <numerusform>antwortet bei %n RRset etwas anderes, zuerst %1</numerusform>
            <numerusform>antwortet bei %n RRsets etwas anderes, zuerst %1</numerusform>
        </translation>
    </message>
    <message>
        <source>live everywhere %1 s after the commit</source>
        <translation>überall live %1 s nach dem Commit</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>withheld: %1</source>
        <translation>zurückgehalten: %1</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n Änderung angewendet</numerusform>
            <numerusform>%n Änderungen angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>live on %1 of %2 addresses</source>
        <translation>live auf %1 von %2 Adressen</translation>
    </message>
    <message numerus="yes">
        <source>live on %n address(es) after %1 s</source>
        <translation>
            <numerusform>live auf %n Adresse nach %1 s</numerusform>
            <numerusform>live auf %n Adressen nach %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n Änderung ausstehend</numerusform>
            <numerusform>%n Änderungen ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) wait(s) for your decision</source>
        <translation>
            <numerusform>%n RRset wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%n RRsets warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A private or loopback address in public data tells about the inside and reaches someone else&apos;s machine or none.</source>
        <translation>Eine private oder Loopback-Adresse in öffentlichen Daten verrät etwas über das Innere und erreicht einen fremden Rechner oder keinen.</translation>
    </message>
    <message>
        <source>A name with a CNAME has no other data; servers refuse such a zone.</source>
        <translation>Ein Name mit einem CNAME hat keine anderen Daten; Server weisen eine solche Zone zurück.</translation>
    </message>
    <message>
        <source>A name has one canonical name; servers refuse several CNAMEs.</source>
        <translation>Ein Name hat einen kanonischen Namen; Server weisen mehrere CNAMEs zurück.</translation>
    </message>
    <message>
        <source>A name has one DNAME at most; servers refuse several.</source>
        <translation>Ein Name hat höchstens einen DNAME; Server weisen mehrere zurück.</translation>
    </message>
    <message>
        <source>A DNAME redirects all names below it; servers refuse or hide their data.</source>
        <translation>Ein DNAME leitet alle Namen darunter um; Server weisen deren Daten zurück oder verbergen sie.</translation>
    </message>
    <message>
        <source>Resolvers give up on a CNAME that leads back to itself.</source>
        <translation>Resolver geben bei einem CNAME auf, der zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>No server loads a zone without its SOA record.</source>
        <translation>Kein Server lädt eine Zone ohne ihren SOA-Record.</translation>
    </message>
    <message>
        <source>No server loads a zone with more than one SOA record.</source>
        <translation>Kein Server lädt eine Zone mit mehr als einem SOA-Record.</translation>
    </message>
    <message>
        <source>An SOA record marks the top of a zone and stands nowhere else.</source>
        <translation>Ein SOA-Record bezeichnet die Spitze einer Zone und steht nirgendwo sonst.</translation>
    </message>
    <message>
        <source>No server loads a zone that names no name server.</source>
        <translation>Kein Server lädt eine Zone, die keinen Nameserver nennt.</translation>
    </message>
    <message>
        <source>A zone wants at least two name servers, so that one may fail.</source>
        <translation>Eine Zone braucht mindestens zwei Nameserver, damit einer ausfallen darf.</translation>
    </message>
    <message>
        <source>A CNAME allows no other data beside it, and the apex always has some.</source>
        <translation>Ein CNAME lässt keine anderen Daten neben sich zu, und der Apex hat immer welche.</translation>
    </message>
    <message>
        <source>DS is the parent&apos;s record about a child; servers refuse it at an apex.</source>
        <translation>DS ist der Record der übergeordneten Zone über eine untergeordnete; Server weisen ihn an einem Apex zurück.</translation>
    </message>
    <message>
        <source>A digest of the wrong length fits no key; servers refuse it.</source>
        <translation>Ein Digest falscher Länge passt zu keinem Schlüssel; Server weisen ihn zurück.</translation>
    </message>
    <message>
        <source>A digest of the wrong length fits no certificate, so every connection that looks at it fails.</source>
        <translation>Ein Digest falscher Länge passt zu keinem Zertifikat, sodass jede Verbindung scheitert, die darauf achtet.</translation>
    </message>
    <message>
        <source>Programs ignore a record with a usage, selector or matching type that they do not know.</source>
        <translation>Programme beachten keinen Record mit einer Verwendung, einem Selektor oder Abgleichtyp, den sie nicht kennen.</translation>
    </message>
    <message>
        <source>A fingerprint of the wrong length fits no key; servers refuse it.</source>
        <translation>Ein Fingerabdruck falscher Länge passt zu keinem Schlüssel; Server weisen ihn zurück.</translation>
    </message>
    <message>
        <source>A CAA tag has letters and digits only; servers refuse others.</source>
        <translation>Ein CAA-Tag hat nur Buchstaben und Ziffern; Server weisen andere zurück.</translation>
    </message>
    <message>
        <source>A certificate authority that cannot understand the record issues nothing, or ignores it.</source>
        <translation>Eine Zertifizierungsstelle, die den Record nicht versteht, stellt nichts aus oder beachtet ihn nicht.</translation>
    </message>
    <message>
        <source>A DS record secures a delegation; without NS it makes the name bogus.</source>
        <translation>Ein DS-Record sichert eine Delegation; ohne NS macht er den Namen ungültig (bogus).</translation>
    </message>
    <message>
        <source>Below a delegation the child zone answers; data here is never seen.</source>
        <translation>Unterhalb einer Delegation antwortet die untergeordnete Zone; Daten hier sieht niemand.</translation>
    </message>
    <message>
        <source>The address of a name server inside the delegated zone can only be learned from its parent.</source>
        <translation>Die Adresse eines Nameservers innerhalb der delegierten Zone ist nur von der übergeordneten zu erfahren.</translation>
    </message>
    <message>
        <source>Two delegations that name each other&apos;s servers need glue for both.</source>
        <translation>Zwei Delegationen, die gegenseitig ihre Server nennen, brauchen beide Glue.</translation>
    </message>
    <message>
        <source>Programs and certificate authorities refuse hosts with an underscore or another character that a host name cannot have.</source>
        <translation>Programme und Zertifizierungsstellen weisen Hosts mit einem Unterstrich oder einem anderen Zeichen zurück, das ein Hostname nicht haben kann.</translation>
    </message>
    <message>
        <source>With more than one SPF record every check ends in an error.</source>
        <translation>Mit mehr als einem SPF-Record endet jede Prüfung in einem Fehler.</translation>
    </message>
    <message>
        <source>An unknown mechanism or wrong value makes every check end in an error.</source>
        <translation>Ein unbekannter Mechanismus oder falscher Wert lässt jede Prüfung in einem Fehler enden.</translation>
    </message>
    <message>
        <source>Receivers stop after ten look-ups, and the check ends in an error.</source>
        <translation>Empfänger hören nach zehn DNS-Abfragen auf, und die Prüfung endet in einem Fehler.</translation>
    </message>
    <message>
        <source>Receivers ignore a DMARC record that they cannot read.</source>
        <translation>Empfänger beachten keinen DMARC-Record, den sie nicht lesen können.</translation>
    </message>
    <message>
        <source>Signatures fail where their key cannot be read.</source>
        <translation>Signaturen scheitern, wo ihr Schlüssel nicht lesbar ist.</translation>
    </message>
    <message>
        <source>A null MX must stand alone; what senders do otherwise is not defined.</source>
        <translation>Ein Null-MX muss allein stehen; was Absender sonst tun, ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>A line that cannot be understood would be lost without a word.</source>
        <translation>Eine unverständliche Zeile ginge wortlos verloren.</translation>
    </message>
    <message>
        <source>A master file is text; one with NUL octets is damaged or something else.</source>
        <translation>Eine Zonendatei ist Text; eine mit NUL-Oktetten ist beschädigt oder etwas anderes.</translation>
    </message>
    <message>
        <source>So long a line is no master file, and would take the memory that others need.</source>
        <translation>Eine so lange Zeile ist keine Zonendatei und nähme den Speicher weg, den andere brauchen.</translation>
    </message>
    <message>
        <source>A record whose name cannot be read belongs nowhere.</source>
        <translation>Ein Record, dessen Name nicht lesbar ist, gehört nirgendwohin.</translation>
    </message>
    <message>
        <source>Only the internet&apos;s class is served today.</source>
        <translation>Heute wird nur die Klasse des Internets bedient.</translation>
    </message>
    <message>
        <source>A type that is not known by name is written as TYPE and a number.</source>
        <translation>Ein Typ, der nicht dem Namen nach bekannt ist, wird als TYPE und eine Zahl geschrieben.</translation>
    </message>
    <message>
        <source>A TTL has 31 bits.</source>
        <translation>Eine TTL hat 31 Bit.</translation>
    </message>
    <message>
        <source>A record without a TTL, and without a default before it, gets one that nobody chose.</source>
        <translation>Ein Record ohne TTL und ohne Vorgabe davor bekommt eine, die niemand gewählt hat.</translation>
    </message>
    <message>
        <source>Only the first findings of a file are listed; mend these, and the others will show.</source>
        <translation>Nur die ersten Befunde einer Datei werden aufgeführt; beheben Sie diese, und die anderen zeigen sich.</translation>
    </message>
    <message>
        <source>Servers refuse a record whose data does not have its type&apos;s form.</source>
        <translation>Server weisen einen Record zurück, dessen Daten nicht die Form seines Typs haben.</translation>
    </message>
    <message>
        <source>One string of a TXT record holds at most 255 octets; longer text is written as several strings.</source>
        <translation>Eine Zeichenkette eines TXT-Records fasst höchstens 255 Oktette; längerer Text wird als mehrere Zeichenketten geschrieben.</translation>
    </message>
    <message>
        <source>Servers ignore or refuse records of names outside the zone.</source>
        <translation>Server beachten Records mit Namen außerhalb der Zone nicht oder weisen sie zurück.</translation>
    </message>
    <message>
        <source>An RRset holds each record once; a second copy has no effect.</source>
        <translation>Ein RRset enthält jeden Record einmal; ein zweiter hat keine Wirkung.</translation>
    </message>
    <message>
        <source>All records of one name and type share one TTL; the first one counts.</source>
        <translation>Alle Records eines Namens und Typs haben eine gemeinsame TTL; die erste zählt.</translation>
    </message>
    <message>
        <source>No message can carry a longer label or name.</source>
        <translation>Keine Nachricht kann ein längeres Label oder einen längeren Namen befördern.</translation>
    </message>
    <message>
        <source>An RRset is answered whole or not at all, and a message has 65535 octets at most.</source>
        <translation>Ein RRset wird ganz oder gar nicht beantwortet, und eine Nachricht hat höchstens 65535 Oktette.</translation>
    </message>
    <message>
        <source>A larger answer is cut and asked for again over TCP, which is slower and blocked in some networks.</source>
        <translation>Eine größere Antwort wird abgeschnitten und über TCP noch einmal erfragt, was langsamer und in manchen Netzen gesperrt ist.</translation>
    </message>
    <message>
        <source>A name server is named by a name with addresses, never by an alias; servers refuse such a zone.</source>
        <translation>Ein Nameserver wird mit einem Namen mit Adressen genannt, nie mit einem Alias; Server weisen eine solche Zone zurück.</translation>
    </message>
    <message>
        <source>Some mail servers do not follow an alias here, and mail is lost.</source>
        <translation>Manche Mailserver folgen hier keinem Alias, und E-Mail geht verloren.</translation>
    </message>
    <message>
        <source>The target of a service must not be an alias; some clients do not follow.</source>
        <translation>Das Ziel eines Dienstes darf kein Alias sein; manche Clients folgen ihm nicht.</translation>
    </message>
    <message>
        <source>Clients follow the alias, but each needs one more question for it.</source>
        <translation>Clients folgen dem Alias, aber jeder braucht dafür eine Frage mehr.</translation>
    </message>
    <message>
        <source>A name server without an address cannot be asked; servers refuse such a zone.</source>
        <translation>Ein Nameserver ohne Adresse kann nicht gefragt werden; Server weisen eine solche Zone zurück.</translation>
    </message>
    <message>
        <source>A service on a host without an address cannot be reached.</source>
        <translation>Ein Dienst auf einem Host ohne Adresse ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>An alias for a name that does not exist leads nowhere.</source>
        <translation>Ein Alias für einen Namen, den es nicht gibt, führt nirgendwohin.</translation>
    </message>
    <message>
        <source>These records take a name; an address is read as a name that does not exist.</source>
        <translation>Diese Records nehmen einen Namen; eine Adresse wird als Name gelesen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Nothing is cached, so every user waits and every server is asked more.</source>
        <translation>Nichts wird zwischengespeichert, sodass jeder Benutzer wartet und jeder Server mehr gefragt wird.</translation>
    </message>
    <message>
        <source>A change is not seen for longer than a week, and many resolvers cut such a TTL anyway.</source>
        <translation>Eine Änderung wird länger als eine Woche nicht gesehen, und viele Resolver kürzen eine solche TTL ohnehin.</translation>
    </message>
    <message>
        <source>A TTL has 31 bits; a larger one is read as 0.</source>
        <translation>Eine TTL hat 31 Bit; eine größere wird als 0 gelesen.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>abgewichen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>unmanaged</source>
        <translation>nicht verwaltet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number of RRsets and their state: &quot;2 drifted&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TablePrinter</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>zoneloom::AboutDialog</name>
    <message>
        <source>About Zoneloom</source>
        <translation>Über Zoneloom</translation>
    </message>
    <message>
        <source>Zoneloom %1</source>
        <translation>Zoneloom %1</translation>
    </message>
    <message>
        <source>One zone, woven across many DNS providers.</source>
        <translation>Eine Zone, gewoben über viele DNS-Anbieter.</translation>
    </message>
    <message>
        <source>© 2026 The Zoneloom authors. Apache License 2.0: free to use, study, change and pass on, without warranty.</source>
        <translation>© 2026 die Zoneloom-Autoren. Apache-Lizenz 2.0: frei zu benutzen, zu untersuchen, zu ändern und weiterzugeben, ohne Gewähr.</translation>
    </message>
    <message>
        <source>Built on:</source>
        <translation>Baut auf:</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>SQLite %1 (public domain)</source>
        <translation>SQLite %1 (gemeinfrei)</translation>
    </message>
</context>
<context>
    <name>zoneloom::AccountBox</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>noch kein Konto</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>An account&apos;s name and its provider</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Neues Konto…</translation>
    </message>
    <message>
        <source>%1 — %2 (linked as %3)</source>
        <extracomment>An account&apos;s name, its provider, and the link or links that the zone has to it</extracomment>
        <translation>%1 — %2 (verknüpft als %3)</translation>
    </message>
    <message>
        <source>all accounts are linked already</source>
        <translation>alle Konten sind bereits verknüpft</translation>
    </message>
</context>
<context>
    <name>zoneloom::AccountDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 answers and accepts these credentials.</source>
        <translation>%1 antwortet und nimmt diese Zugangsdaten an.</translation>
    </message>
    <message>
        <source>New account: choose the provider</source>
        <translation>Neues Konto: Anbieter auswählen</translation>
    </message>
    <message>
        <source>This Zoneloom knows no provider “%1”.</source>
        <translation>Dieses Zoneloom kennt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>New account at %1</source>
        <translation>Neues Konto bei %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>What the provider can do</source>
        <translation>Was der Anbieter kann</translation>
    </message>
</context>
<context>
    <name>zoneloom::AccountForm</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Name des Kontos</translation>
    </message>
    <message>
        <source>What you call it; links are named after it.</source>
        <translation>Wie Sie es nennen; Verknüpfungen werden danach benannt.</translation>
    </message>
    <message>
        <source>An account keeps its name.</source>
        <translation>Ein Konto behält seinen Namen.</translation>
    </message>
    <message>
        <source>given by the environment as %1</source>
        <translation>von der Umgebung als %1 vorgegeben</translation>
    </message>
    <message>
        <source>leave empty to keep what is saved</source>
        <translation>leer lassen, um das Gespeicherte zu behalten</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>The address of the server&apos;s API.</source>
        <translation>Die Adresse der API des Servers.</translation>
    </message>
    <message>
        <source>The address of the API, where it is not the provider&apos;s own.</source>
        <translation>Die Adresse der API, falls nicht die des Anbieters.</translation>
    </message>
    <message>
        <source>Send the credentials &amp;unencrypted to this address (allow-plain-http)</source>
        <translation>Zugangsdaten &amp;unverschlüsselt an diese Adresse senden (allow-plain-http)</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>A colon cannot be part of an account&apos;s name.</source>
        <translation>Ein Doppelpunkt kann nicht Teil eines Kontonamens sein.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>http:// would send the credentials unencrypted: use https://, or tick the box below the endpoint.</source>
        <translation>http:// würde die Zugangsdaten unverschlüsselt senden: Nehmen Sie https://, oder kreuzen Sie das Feld unter dem Endpunkt an.</translation>
    </message>
    <message>
        <source>“%1” is no port: write a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port: Schreiben Sie eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the web: write the endpoint as in https://dns.example.com:8081.</source>
        <translation>„%1“ ist keine Webadresse: Schreiben Sie den Endpunkt wie in https://dns.example.com:8081.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlen noch: %1.</translation>
    </message>
</context>
<context>
    <name>zoneloom::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>No accounts yet. An account tells Zoneloom how to reach your zones at a provider.</source>
        <translation>Noch keine Konten. Ein Konto sagt Zoneloom, wie es Ihre Zonen bei einem Anbieter erreicht.</translation>
    </message>
    <message>
        <source>A secret may still be kept: %1</source>
        <translation>Ein Geheimnis ist vielleicht noch gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>zoneloom::AccountsModel</name>
    <message>
        <source>the provider&apos;s own</source>
        <translation>der des Anbieters</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>%1 (unencrypted)</source>
        <translation>%1 (unverschlüsselt)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
</context>
<context>
    <name>zoneloom::Actions</name>
    <message>
        <source>&amp;New zone…</source>
        <translation>&amp;Neue Zone…</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>&amp;Import master file…</source>
        <translation>Zonendatei &amp;importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>Fil&amp;tern…</translation>
    </message>
    <message>
        <source>&amp;Commit…</source>
        <translation>&amp;Commit…</translation>
    </message>
    <message>
        <source>&amp;Discard staged changes</source>
        <translation>Vorgemerkte Änderungen ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Previous zone</source>
        <translation>V&amp;orige Zone</translation>
    </message>
    <message>
        <source>Ne&amp;xt zone</source>
        <translation>Nächste &amp;Zone</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Record</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Read providers again</source>
        <translation>Anbieter neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisieren</translation>
    </message>
    <message>
        <source>Push what is pending to all links</source>
        <translation>Ausstehendes an alle Verknüpfungen übertragen</translation>
    </message>
    <message>
        <source>&amp;Ask name servers</source>
        <translation>Nameserver &amp;fragen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Push internal value</source>
        <translation>Internen Wert über&amp;tragen</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Worst zones first</source>
        <translation>&amp;Schlechteste Zonen zuerst</translation>
    </message>
    <message>
        <source>&amp;About Zoneloom</source>
        <translation>Ü&amp;ber Zoneloom</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Records</translation>
    </message>
    <message>
        <source>&amp;Drift</source>
        <translation>&amp;Abweichungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Ad&amp;opt into internal zone</source>
        <translation>In die interne Zone überneh&amp;men</translation>
    </message>
    <message>
        <source>Link a provider first: there is nothing to read yet</source>
        <translation>Erst mit einem Anbieter verknüpfen: noch gibt es nichts zu lesen</translation>
    </message>
    <message>
        <source>Link a provider first: there is nowhere to push to yet</source>
        <translation>Erst mit einem Anbieter verknüpfen: noch gibt es keinen Ort, an den übertragen wird</translation>
    </message>
    <message>
        <source>Link a provider first: there are no name servers to ask yet</source>
        <translation>Erst mit einem Anbieter verknüpfen: noch gibt es keine Nameserver, die man fragen kann</translation>
    </message>
</context>
<context>
    <name>zoneloom::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Show or hide the activity rows</source>
        <translation>Zeilen der Aktivität zeigen oder verbergen</translation>
    </message>
    <message>
        <source>nothing has run yet</source>
        <translation>noch nichts gelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) done</source>
        <translation>
            <numerusform>%1 von %n Verknüpfung fertig</numerusform>
            <numerusform>%1 von %n Verknüpfungen fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) done</source>
        <translation>
            <numerusform>%n Verknüpfung fertig</numerusform>
            <numerusform>%n Verknüpfungen fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the chosen links, or all that are under way</source>
        <translation>Die gewählten Verknüpfungen abbrechen, oder alle, die gerade laufen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove what is finished from this list</source>
        <translation>Fertiges aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>zoneloom::ActivityModel</name>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>reading, %1 of %2</source>
        <translation>liest, %1 von %2</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>plant</translation>
    </message>
    <message>
        <source>applying %1 of %2</source>
        <translation>wendet an, %1 von %2</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>liest zurück</translation>
    </message>
    <message>
        <source>asking name servers, %1 of %2</source>
        <translation>fragt Nameserver, %1 von %2</translation>
    </message>
    <message>
        <source>asking name servers</source>
        <translation>fragt Nameserver</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>failed at “%1”: %2</source>
        <extracomment>What a link was doing when it failed (&quot;applying 12 of 40&quot;), and the error</extracomment>
        <translation>fehlgeschlagen bei „%1“: %2</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was tun: %1</translation>
    </message>
</context>
<context>
    <name>zoneloom::CapabilityView</name>
    <message>
        <source>Choose a provider at the left.</source>
        <translation>Wählen Sie links einen Anbieter.</translation>
    </message>
    <message>
        <source>The provider&apos;s documentation</source>
        <translation>Dokumentation des Anbieters</translation>
    </message>
</context>
<context>
    <name>zoneloom::Closing</name>
    <message>
        <source>Saving the staged changes in %1. The window closes when that is done.</source>
        <translation>Speichert die vorgemerkten Änderungen in %1. Danach schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>Close Zoneloom</source>
        <translation>Zoneloom schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still running. Close and cancel them? What was already sent is recorded, and is read again at the next start.</source>
        <translation>
            <numerusform>%n Anfrage läuft noch. Schließen und sie abbrechen? Was schon gesendet wurde, ist aufgezeichnet und wird beim nächsten Start neu gelesen.</numerusform>
            <numerusform>%n Anfragen laufen noch. Schließen und sie abbrechen? Was schon gesendet wurde, ist aufgezeichnet und wird beim nächsten Start neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The staged changes could not be saved: %1

Close nevertheless, and lose what was staged since they were saved last?</source>
        <translation>Die vorgemerkten Änderungen konnten nicht gespeichert werden: %1

Trotzdem schließen und verlieren, was seit dem letzten Speichern vorgemerkt wurde?</translation>
    </message>
    <message numerus="yes">
        <source>%n decided push(es) were not sent yet. Close without sending them? The RRsets stay as they are at the providers, and are shown as drifted again.</source>
        <translation>
            <numerusform>%n entschiedene Übertragung wurde noch nicht gesendet. Schließen, ohne sie zu senden? Die RRsets bleiben bei den Anbietern, wie sie sind, und werden wieder als abgewichen gezeigt.</numerusform>
            <numerusform>%n entschiedene Übertragungen wurden noch nicht gesendet. Schließen, ohne sie zu senden? Die RRsets bleiben bei den Anbietern, wie sie sind, und werden wieder als abgewichen gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Zone, record or action</source>
        <translation>Zone, Record oder Aktion</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Up and Down choose, Return goes there.</source>
        <translation>Mit Auf und Ab wählen, mit der Eingabetaste dorthin gehen.</translation>
    </message>
    <message>
        <source>No zone, record or action is called that.</source>
        <translation>Keine Zone, kein Record und keine Aktion heißt so.</translation>
    </message>
</context>
<context>
    <name>zoneloom::CommitDialog</name>
    <message>
        <source>Commit to %1</source>
        <translation>Commit in %1</translation>
    </message>
    <message>
        <source>What was changed, and why</source>
        <translation>Was geändert wurde, und warum</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Commit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Makes the chosen RRsets what they were; Undo brings the change back</source>
        <translation>Macht die gewählten RRsets wieder zu dem, was sie waren; Rückgängig bringt die Änderung zurück</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n staged RRset(s)</source>
        <translation>
            <numerusform>%n vorgemerktes RRset</numerusform>
            <numerusform>%n vorgemerkte RRsets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>name, type, finding</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settle %n conflict(s)…</source>
        <translation>
            <numerusform>%n Konflikt &amp;entscheiden…</numerusform>
            <numerusform>%n Konflikte &amp;entscheiden…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::CommitMessage</name>
    <message>
        <source>Committed as revision %1, on top of what others committed meanwhile</source>
        <translation>Als Revision %1 committet, auf dem, was andere inzwischen committet haben</translation>
    </message>
    <message>
        <source>Committed as revision %1</source>
        <translation>Als Revision %1 committet</translation>
    </message>
</context>
<context>
    <name>zoneloom::ConflictDialog</name>
    <message>
        <source>Changed by someone else meanwhile</source>
        <translation>Inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Someone else committed a revision while you were editing. These RRsets changed there and are staged here too. Choose which value counts; the other changes of both are kept.</source>
        <translation>Während Sie bearbeiteten, hat jemand anderes eine Revision committet. Diese RRsets wurden dort geändert und sind auch hier vorgemerkt. Wählen Sie, welcher Wert gilt; die übrigen Änderungen beider bleiben erhalten.</translation>
    </message>
    <message>
        <source>RRset</source>
        <translation>RRset</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs, committed</source>
        <translation>Andere (committet)</translation>
    </message>
    <message>
        <source>Mine, staged</source>
        <translation>Meines, vorgemerkt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alle &amp;meine</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alle an&amp;deren</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meines</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>das andere</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beide zusammen</translation>
    </message>
    <message>
        <source>Which value of %1 counts</source>
        <translation>Welcher Wert von %1 gilt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>zoneloom::ContentModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>zoneloom::DecisionBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Se&amp;nd now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Commit…</source>
        <translation>&amp;Commit…</translation>
    </message>
    <message>
        <source>Send none of these</source>
        <translation>Nichts davon senden</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Ans&amp;ehen…</translation>
    </message>
</context>
<context>
    <name>zoneloom::Decisions</name>
    <message>
        <source>Adopt %1 %2 from %3</source>
        <translation>%1 %2 von %3 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n RRset(s) from %1</source>
        <translation>
            <numerusform>%n RRset von %1 übernehmen</numerusform>
            <numerusform>%n RRsets von %1 übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 %2 from %3</source>
        <translation>%1 %2 aus %3 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n RRset(s) from %1</source>
        <translation>
            <numerusform>%n RRset aus %1 wiederherstellen</numerusform>
            <numerusform>%n RRsets aus %1 wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 will be pushed to %3</source>
        <translation>%1 %2 wird an %3 übertragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) will be pushed to %1</source>
        <translation>
            <numerusform>%n RRset wird an %1 übertragen</numerusform>
            <numerusform>%n RRsets werden an %1 übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s)</source>
        <translation>
            <numerusform>%n RRset</numerusform>
            <numerusform>%n RRsets</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted from %1 as a staged edit: %2</source>
        <translation>Von %1 als vorgemerkte Änderung übernommen: %2</translation>
    </message>
    <message>
        <source>Ignored at %1: %2</source>
        <translation>Bei %1 ignoriert: %2</translation>
    </message>
    <message>
        <source>Compared again at %1: %2</source>
        <translation>Bei %1 wieder verglichen: %2</translation>
    </message>
    <message>
        <source>Brought back from %1 as a staged edit: %2</source>
        <translation>Von %1 als vorgemerkte Änderung zurückgeholt: %2</translation>
    </message>
</context>
<context>
    <name>zoneloom::DeleteZoneDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete the internal zone %1?</source>
        <translation>Die interne Zone %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %1 records and its whole history of %n revision(s), staged changes included.</source>
        <translation>
            <numerusform>Ihre %1 Records und ihr ganzer Verlauf von %n Revision, samt vorgemerkter Änderungen.</numerusform>
            <numerusform>Ihre %1 Records und ihr ganzer Verlauf von %n Revisionen, samt vorgemerkter Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its links, with what was read from and pushed to each of them.</source>
        <translation>Ihre Verknüpfungen, mit allem, was dort gelesen und dorthin übertragen wurde.</translation>
    </message>
    <message>
        <source>The external zones at all providers: they go on answering with what they hold now.</source>
        <translation>Die externen Zonen bei allen Anbietern: Sie antworten weiter mit dem, was sie jetzt enthalten.</translation>
    </message>
    <message>
        <source>The accounts.</source>
        <translation>Die Konten.</translation>
    </message>
    <message>
        <source>&amp;Delete the zone</source>
        <translation>Die Zone &amp;löschen</translation>
    </message>
</context>
<context>
    <name>zoneloom::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>zoneloom::DifferenceModel</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>values of an RRset</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::DraftRow</name>
    <message>
        <source>The new record has no type yet. Type one, such as A or MX; Esc and then Del clear the row.</source>
        <translation>Der neue Record hat noch keinen Typ. Geben Sie einen ein, etwa A oder MX; Esc und dann Entf leeren die Zeile.</translation>
    </message>
    <message>
        <source>The new record of type %1 has no value yet. Type it; Esc and then Del clear the row.</source>
        <translation>Der neue Record vom Typ %1 hat noch keinen Wert. Geben Sie ihn ein; Esc und dann Entf leeren die Zeile.</translation>
    </message>
</context>
<context>
    <name>zoneloom::DriftActions</name>
    <message>
        <source>Take &amp;back the last decision</source>
        <translation>Letzte Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Se&amp;nd decided pushes</source>
        <translation>Entschiedene Übertragungen sen&amp;den</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Read all links and show what a sync would change</source>
        <translation>Alle Verknüpfungen lesen und zeigen, was eine Synchronisierung ändern würde</translation>
    </message>
    <message>
        <source>Read this link a&amp;gain</source>
        <translation>Diese Verknüpfung n&amp;eu lesen</translation>
    </message>
    <message>
        <source>Read %1 a&amp;gain</source>
        <translation>%1 n&amp;eu lesen</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <translation>&amp;Plan…</translation>
    </message>
    <message>
        <source>Link a provider first: there is nowhere to send anything</source>
        <translation>Erst mit einem Anbieter verknüpfen: noch gibt es keinen Ort, an den gesendet wird</translation>
    </message>
</context>
<context>
    <name>zoneloom::DriftDetail</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Base (last pushed)</source>
        <translation>Basis (übertragen)</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>Keine Zelle gewählt</translation>
    </message>
    <message>
        <source>Choose a cell of a link to see it side by side and to settle it.</source>
        <translation>Wählen Sie die Zelle einer Verknüpfung, um beide Seiten nebeneinander zu sehen und sie zu entscheiden.</translation>
    </message>
    <message>
        <source>%1 %2 at %3: %4</source>
        <translation>%1 %2 bei %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) at %1 chosen</source>
        <translation>
            <numerusform>%n Zelle bei %1 gewählt</numerusform>
            <numerusform>%n Zellen bei %1 gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>&amp;Push internal value</source>
        <translation>Internen Wert über&amp;tragen</translation>
    </message>
    <message>
        <source>&amp;Adopt: remove from internal zone</source>
        <translation>Über&amp;nehmen: aus der internen Zone entfernen</translation>
    </message>
    <message>
        <source>&amp;Adopt into internal zone</source>
        <translation>In die interne Zone über&amp;nehmen</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Nicht mehr &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Compare this RRset at %1 again</source>
        <translation>Dieses RRset bei %1 wieder vergleichen</translation>
    </message>
    <message>
        <source>It was never read. Press F5 to read it.</source>
        <translation>Es wurde nie gelesen. Drücken Sie F5, um es zu lesen.</translation>
    </message>
    <message>
        <source>Neither the internal zone nor the provider has this.</source>
        <translation>Weder die interne Zone noch der Anbieter hat dies.</translation>
    </message>
    <message>
        <source>Not ours: no longer compared at %1, until you stop ignoring it</source>
        <translation>Nicht unseres: wird bei %1 nicht mehr verglichen, bis Sie das Ignorieren beenden</translation>
    </message>
    <message>
        <source>De&amp;lete at %1</source>
        <translation>Bei %1 &amp;löschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The state of a cell and what was decided on it: &quot;drifted, will be adopted&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decided already: %1. Undo takes it back.</source>
        <translation>Bereits entschieden: %1. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>zoneloom::DriftMatrixModel</name>
    <message>
        <source>TTL %1
%2</source>
        <translation>TTL %1
%2</translation>
    </message>
    <message>
        <source>not in the internal zone</source>
        <translation>nicht in der internen Zone</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>Some name servers answer the internal value and others do not</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>%1 of %2 name server addresses answer what they should</source>
        <translation>%1 von %2 Nameserver-Adressen antworten, was sie sollen</translation>
    </message>
    <message>
        <source>Not known: no name server was asked yet</source>
        <translation>Nicht bekannt: Es wurde noch kein Nameserver gefragt</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>%1 wurde nie gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation>Zuletzt gelesen %1</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nie gelesen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>What the name servers answer right now</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>will be pushed</source>
        <translation>wird übertragen</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>The internal value will be pushed; it was not sent yet</source>
        <translation>Der interne Wert wird übertragen; gesendet wurde er noch nicht</translation>
    </message>
    <message>
        <source>It will be deleted there; that was not sent yet</source>
        <translation>Es wird dort gelöscht; gesendet wurde das noch nicht</translation>
    </message>
    <message>
        <source>%1 of %2 name server addresses answered what they should; a link holds another value, and its servers were not asked since</source>
        <translation>%1 von %2 Nameserver-Adressen antworteten, was sie sollen; eine Verknüpfung enthält einen anderen Wert, und ihre Server wurden seither nicht gefragt</translation>
    </message>
    <message>
        <source>%1: its name servers were not asked yet</source>
        <translation>%1: Seine Nameserver wurden noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1: its name servers answered %2</source>
        <translation>%1: Seine Nameserver antworteten %2</translation>
    </message>
    <message>
        <source>removal will be adopted</source>
        <translation>Entfernen wird übernommen</translation>
    </message>
    <message>
        <source>will be adopted</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>The provider&apos;s value is staged as the internal one; it was not committed yet</source>
        <translation>Der Wert des Anbieters ist als interner vorgemerkt; er wurde noch nicht committet</translation>
    </message>
    <message>
        <source>Its removal from the internal zone is staged; it was not committed yet</source>
        <translation>Das Entfernen aus der internen Zone ist vorgemerkt; es wurde noch nicht committet</translation>
    </message>
    <message>
        <source>%1: in neither, not in the internal zone and not there</source>
        <translation>%1: in keiner von beiden, weder in der internen Zone noch dort</translation>
    </message>
</context>
<context>
    <name>zoneloom::DriftPage</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Gruppieren nach:</translation>
    </message>
    <message>
        <source>Drift matrix</source>
        <translation>Abweichungsmatrix</translation>
    </message>
    <message>
        <source>Only &amp;differences (%1 equal RRsets hidden)</source>
        <translation>Nur &amp;Unterschiede (%1 gleiche RRsets verborgen)</translation>
    </message>
    <message>
        <source>This zone has no links yet.
A link ties it to a zone at a provider; then this page shows where the two differ.</source>
        <translation>Diese Zone hat noch keine Verknüpfungen.
Eine Verknüpfung bindet sie an eine Zone bei einem Anbieter; dann zeigt diese Seite, worin die beiden sich unterscheiden.</translation>
    </message>
    <message>
        <source>Everything that was read is in sync.</source>
        <translation>Alles, was gelesen wurde, ist synchron.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Group the matrix by</source>
        <translation>Die Matrix gruppieren nach</translation>
    </message>
    <message>
        <source>Link this zone to a provider…</source>
        <translation>Diese Zone mit einem Anbieter verknüpfen…</translation>
    </message>
    <message>
        <source>No link has been read yet.
Read all links to compare them with the internal zone.</source>
        <translation>Noch keine Verknüpfung wurde gelesen.
Lesen Sie alle Verknüpfungen, um sie mit der internen Zone zu vergleichen.</translation>
    </message>
    <message>
        <source>Read all links (F5)</source>
        <translation>Alle Verknüpfungen lesen (F5)</translation>
    </message>
</context>
<context>
    <name>zoneloom::ExternalZoneChooser</name>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Noch einmal &amp;fragen</translation>
    </message>
    <message>
        <source>Search the account&apos;s zones</source>
        <translation>Zonen des Kontos durchsuchen</translation>
    </message>
    <message>
        <source>The account&apos;s zones</source>
        <translation>Die Zonen des Kontos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Asking %1 for its zones…</source>
        <translation>%1 wird nach seinen Zonen gefragt…</translation>
    </message>
    <message>
        <source>This account has no zones yet.</source>
        <translation>Dieses Konto hat noch keine Zonen.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n Zone</numerusform>
            <numerusform>%n Zonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>example.com</source>
        <translation>example.com</translation>
    </message>
    <message>
        <source>Name of the zone there</source>
        <translation>Name der Zone dort</translation>
    </message>
</context>
<context>
    <name>zoneloom::FieldEdit</name>
    <message>
        <source>%1 – %2</source>
        <comment>value, meaning</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>zoneloom::FilterLine</name>
    <message>
        <source>Filter: words, type:MX, ttl:&lt;300, state:drifted</source>
        <translation>Filter: Wörter, type:MX, ttl:&lt;300, state:drifted</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>zoneloom::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Rule %1, %2</source>
        <translation>Regel %1, %2</translation>
    </message>
</context>
<context>
    <name>zoneloom::HistoryModel</name>
    <message>
        <source>Hash %1</source>
        <translation>Hash %1</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
</context>
<context>
    <name>zoneloom::HistoryPage</name>
    <message>
        <source>Bring &amp;back</source>
        <translation>Z&amp;urückholen</translation>
    </message>
    <message>
        <source>Difference as master file</source>
        <translation>Unterschied als Zonendatei</translation>
    </message>
    <message>
        <source>Content as master file</source>
        <translation>Inhalt als Zonendatei</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>Wessen Verlauf gezeigt wird</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>Stage what was there then as an edit; nothing is written before you commit</source>
        <translation>Merkt den damaligen Stand als Änderung vor; vor dem Commit wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Content then</source>
        <translation>Damaliger Inhalt</translation>
    </message>
    <message>
        <source>Internal zone</source>
        <translation>Interne Zone</translation>
    </message>
    <message>
        <source>Readings of %1</source>
        <translation>Lesungen von %1</translation>
    </message>
    <message>
        <source>The revision before</source>
        <translation>Die Revision davor</translation>
    </message>
    <message>
        <source>The zone as it is now</source>
        <translation>Die Zone, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>The internal zone then</source>
        <translation>Die interne Zone damals</translation>
    </message>
    <message>
        <source>The reading before</source>
        <translation>Die Lesung davor</translation>
    </message>
    <message>
        <source>The internal zone now</source>
        <translation>Die interne Zone jetzt</translation>
    </message>
    <message>
        <source>before the first reading</source>
        <translation>vor der ersten Lesung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>the empty zone</source>
        <translation>die leere Zone</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Wie in %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen RRset(s)</source>
        <translation>
            <numerusform>%n gewähltes RRset</numerusform>
            <numerusform>%n gewählte RRsets</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything of the %n chosen name(s)</source>
        <translation>
            <numerusform>Alles des %n gewählten Namens</numerusform>
            <numerusform>Alles der %n gewählten Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole zone</source>
        <translation>Die ganze Zone</translation>
    </message>
    <message>
        <source>Nothing was committed yet.
Each commit of this zone will be a line here, which can be compared and brought back.</source>
        <translation>Noch nichts wurde committet.
Jeder Commit dieser Zone wird hier eine Zeile, die sich vergleichen und zurückholen lässt.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Record</translation>
    </message>
    <message>
        <source>%1 was never read.</source>
        <translation>%1 wurde noch nie gelesen.</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Sh&amp;ow:</source>
        <translation>Zei&amp;gen:</translation>
    </message>
    <message>
        <source>Co&amp;mpared with:</source>
        <translation>Verglichen &amp;mit:</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RRset(s) differ</source>
        <translation>
            <numerusform>%Ln RRset unterscheidet sich</numerusform>
            <numerusform>%Ln RRsets unterscheiden sich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ImportDialog</name>
    <message>
        <source>Import a master file</source>
        <translation>Zonendatei importieren</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchs&amp;uchen…</translation>
    </message>
    <message>
        <source>example.com</source>
        <translation>example.com</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>A &amp;file</source>
        <translation>Eine &amp;Datei</translation>
    </message>
    <message>
        <source>Pasted &amp;text</source>
        <translation>Eingefügter &amp;Text</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Path of the master file, or drop it on the window</source>
        <translation>Pfad der Zonendatei, oder ziehen Sie sie auf das Fenster</translation>
    </message>
    <message>
        <source>Path of the master file</source>
        <translation>Pfad der Zonendatei</translation>
    </message>
    <message>
        <source>Paste the zone&apos;s text here</source>
        <translation>Fügen Sie hier den Text der Zone ein</translation>
    </message>
    <message>
        <source>Text of the zone</source>
        <translation>Text der Zone</translation>
    </message>
    <message>
        <source>The internal zone that will hold the records; names without a trailing dot are below it.</source>
        <translation>Die interne Zone, die die Records enthalten wird; Namen ohne Punkt am Ende liegen darunter.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Paste the text of a zone. Nothing is written before you have seen it.</source>
        <translation>Fügen Sie den Text einer Zone ein. Nichts wird geschrieben, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a master file. Nothing is written before you have seen what is in it.</source>
        <translation>Wählen Sie eine Zonendatei. Nichts wird geschrieben, bevor Sie gesehen haben, was darin steht.</translation>
    </message>
    <message>
        <source>Say which zone it is.</source>
        <translation>Sagen Sie, welche Zone es ist.</translation>
    </message>
    <message>
        <source>The root cannot be a zone of yours.</source>
        <translation>Die Root-Zone kann keine Zone von Ihnen sein.</translation>
    </message>
</context>
<context>
    <name>zoneloom::ImportPreview</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Records that will come in</source>
        <translation>Records, die hereinkommen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing can come in until they are mended where they are.</source>
        <translation>
            <numerusform>%n Fehler: Nichts kann hereinkommen, bevor er an seiner Stelle behoben ist.</numerusform>
            <numerusform>%n Fehler: Nichts kann hereinkommen, bevor sie an ihrer Stelle behoben sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records (%1)</source>
        <translation>Records (%1)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is new. It will hold %n record(s), as its first revision.</source>
        <translation>
            <numerusform>%1 ist neu. Sie wird %n Record enthalten, als ihre erste Revision.</numerusform>
            <numerusform>%1 ist neu. Sie wird %n Records enthalten, als ihre erste Revision.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds exactly these records already: nothing will change.</source>
        <translation>%1 enthält schon genau diese Records: Nichts ändert sich.</translation>
    </message>
    <message>
        <source>%1 is here already, at revision %2. Of its records, %3 will be added, %4 changed and %5 removed, as one revision that can be restored.</source>
        <extracomment>After a zone&apos;s name: numbers of records that come, change and go</extracomment>
        <translation>%1 ist schon hier, mit Revision %2. Von ihren Records werden %3 hinzugefügt, %4 geändert und %5 entfernt, als eine Revision, die wiederhergestellt werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still to be mended before its next commit; see the findings.</source>
        <translation>
            <numerusform>%n Sache ist vor dem nächsten Commit noch zu beheben; siehe die Befunde.</numerusform>
            <numerusform>%n Dinge sind vor dem nächsten Commit noch zu beheben; siehe die Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), under Findings; none keeps it from coming in.</source>
        <translation>
            <numerusform>%n Warnung, unter Befunde; sie hält nichts auf.</numerusform>
            <numerusform>%n Warnungen, unter Befunde; sie halten nichts auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::LinkDetails</name>
    <message>
        <source>Link %1</source>
        <translation>Verknüpfung %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last push</source>
        <translation>Letzte Übertragung</translation>
    </message>
    <message>
        <source>at %1, live after %2 s</source>
        <translation>um %1, live nach %2 s</translation>
    </message>
    <message>
        <source>External zone</source>
        <translation>Externe Zone</translation>
    </message>
    <message>
        <source>%1 in the account %2</source>
        <translation>%1 im Konto %2</translation>
    </message>
    <message>
        <source>On commit</source>
        <translation>Beim Commit</translation>
    </message>
    <message>
        <source>On drift</source>
        <translation>Bei Abweichung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name server and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: answers right, in %2 ms</source>
        <translation>%1: antwortet richtig, in %2 ms</translation>
    </message>
    <message>
        <source>%1: still answers older data</source>
        <translation>%1: antwortet noch ältere Daten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n wrong answer(s)</source>
        <translation>
            <numerusform>%1: %n falsche Antwort</numerusform>
            <numerusform>%1: %n falsche Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not answer for this zone</source>
        <translation>%1: antwortet nicht für diese Zone</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: keine Antwort</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Sync this link</source>
        <translation>Diese Verknüpfung &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Ask name servers</source>
        <translation>Nameserver &amp;fragen</translation>
    </message>
    <message>
        <source>Show in &amp;Drift</source>
        <translation>Unter &amp;Abweichungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>at %1; no name server is known, so it cannot be checked whether it is live. Fill in “Name servers” in its account.</source>
        <translation>um %1; es ist kein Nameserver bekannt, daher lässt sich nicht prüfen, ob sie live ist. Füllen Sie im Konto „Nameserver“ aus.</translation>
    </message>
</context>
<context>
    <name>zoneloom::LinkDialog</name>
    <message>
        <source>Link %1 to a provider&apos;s zone</source>
        <translation>%1 mit der Zone eines Anbieters verknüpfen</translation>
    </message>
    <message>
        <source>Link %1 of %2</source>
        <translation>Verknüpfung %1 von %2</translation>
    </message>
    <message>
        <source>When something is committed here</source>
        <translation>Wenn hier etwas committet wird</translation>
    </message>
    <message>
        <source>When somebody changed a record at the provider</source>
        <translation>Wenn jemand beim Anbieter einen Record geändert hat</translation>
    </message>
    <message>
        <source>&amp;Name of the link</source>
        <translation>&amp;Name der Verknüpfung</translation>
    </message>
    <message>
        <source>How chips, columns and the command line call it.</source>
        <translation>Wie Anzeigen, Spalten und Kommandozeile sie nennen.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Create the zone there at the first sync</source>
        <translation>Die Zone dort bei der ersten Synchronisierung &amp;erstellen</translation>
    </message>
    <message>
        <source>Where the account has no such zone yet, and its provider can make one.</source>
        <translation>Wo das Konto noch keine solche Zone hat und sein Anbieter eine anlegen kann.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>External &amp;zone</source>
        <translation>E&amp;xterne Zone</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>Zoneloom plans the push and waits: your sync is the approval.</source>
        <translation>Zoneloom plant die Übertragung und wartet: Ihre Synchronisierung ist die Freigabe.</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>A&amp;utomatisch</translation>
    </message>
    <message>
        <source>Zoneloom pushes each revision as soon as it is committed. Conflicts still wait for you.</source>
        <translation>Zoneloom überträgt jede Revision, sobald sie committet ist. Konflikte warten dennoch auf Sie.</translation>
    </message>
    <message>
        <source>&amp;Observe</source>
        <translation>Be&amp;obachten</translation>
    </message>
    <message>
        <source>Zoneloom only reads and compares; no command ever writes there.</source>
        <translation>Zoneloom liest und vergleicht nur; kein Befehl schreibt jemals dorthin.</translation>
    </message>
    <message>
        <source>The cell is shown as drifted until you push, adopt or ignore it.</source>
        <translation>Die Zelle wird als abgewichen gezeigt, bis Sie übertragen, übernehmen oder ignorieren.</translation>
    </message>
    <message>
        <source>Push the &amp;internal value</source>
        <translation>Den &amp;internen Wert übertragen</translation>
    </message>
    <message>
        <source>A&amp;dopt the provider&apos;s value</source>
        <translation>Den Wert des Anbieters überne&amp;hmen</translation>
    </message>
    <message>
        <source>The next sync commits their value here, as a revision that can be restored.</source>
        <translation>Die nächste Synchronisierung committet dessen Wert hier, als Revision, die wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Make an account first: it tells Zoneloom how to reach the provider.</source>
        <translation>Legen Sie zuerst ein Konto an: Es sagt Zoneloom, wie es den Anbieter erreicht.</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Wählen Sie ein Konto.</translation>
    </message>
    <message>
        <source>Choose the zone there, or have it created.</source>
        <translation>Wählen Sie die Zone dort, oder lassen Sie sie erstellen.</translation>
    </message>
    <message>
        <source>%1 is not %2: a link joins zones of the same name.</source>
        <translation>%1 ist nicht %2: Eine Verknüpfung verbindet Zonen desselben Namens.</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>Geben Sie der Verknüpfung einen Namen.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. The zone is read next; the first push into a zone that holds records waits for you in any case.</source>
        <translation>Noch wird nichts gesendet. Als Nächstes wird die Zone gelesen; die erste Übertragung in eine Zone, die Records enthält, wartet in jedem Fall auf Sie.</translation>
    </message>
    <message>
        <source>Its external zone stays %1 in the account %2.</source>
        <translation>Ihre externe Zone bleibt %1 im Konto %2.</translation>
    </message>
    <message>
        <source>Name the zone there.</source>
        <translation>Nennen Sie die Zone dort.</translation>
    </message>
    <message>
        <source>Each account is linked to this zone already. Make another one, or choose one that holds the zone a second time.</source>
        <translation>Jedes Konto ist bereits mit dieser Zone verknüpft. Legen Sie ein weiteres an, oder wählen Sie eines, das die Zone ein zweites Mal hat.</translation>
    </message>
    <message>
        <source>%1 in the account %2 is linked already, as %3.</source>
        <translation>%1 im Konto %2 ist bereits verknüpft, als %3.</translation>
    </message>
    <message>
        <source>The account %1 has no zone %2, and its provider lets no program make one: make it in the provider&apos;s own pages, then ask again.</source>
        <translation>Das Konto %1 hat keine Zone %2, und bei seinem Anbieter kann kein Programm eine anlegen: Legen Sie sie auf den Seiten des Anbieters an, und fragen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The account %1 has no zone %2 yet, so the first sync creates it there. Nothing is sent before.</source>
        <translation>Das Konto %1 hat noch keine Zone %2, deshalb legt die erste Synchronisation sie dort an. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Wait for your decision</source>
        <translation>Auf Ihre Entscheidung &amp;warten</translation>
    </message>
    <message>
        <source>The next sync overwrites the provider&apos;s value with yours.</source>
        <translation>Die nächste Synchronisierung überschreibt den Wert des Anbieters mit Ihrem.</translation>
    </message>
    <message>
        <source>The account %1 has no zone %2 yet, and a link that only observes creates none: there is nothing to compare until it is made.</source>
        <translation>Das Konto %1 hat noch keine Zone %2, und eine Verknüpfung, die nur beobachtet, legt keine an: Bis es sie gibt, ist nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The zone is read next and compared; nothing is ever sent.</source>
        <translation>Die Zone wird als Nächstes gelesen und verglichen; gesendet wird nie etwas.</translation>
    </message>
</context>
<context>
    <name>zoneloom::LinkPreviewView</name>
    <message>
        <source>What happens at each link</source>
        <translation>Was bei jeder Verknüpfung geschieht</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>What happens there</source>
        <translation>Was dort geschieht</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Keine Verknüpfungen</translation>
    </message>
    <message>
        <source>The commit stays in this store.</source>
        <translation>Der Commit bleibt in diesem Speicher.</translation>
    </message>
    <message>
        <source>Only watched: nothing is written there.</source>
        <translation>Nur beobachtet: Dort wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Never read: what changes there is known after its first reading.</source>
        <translation>Nie gelesen: Was sich dort ändert, ist nach der ersten Lesung bekannt.</translation>
    </message>
    <message>
        <source>Nothing changes there.</source>
        <translation>Dort ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed at once.</source>
        <translation>
            <numerusform>%n Änderung, sofort übertragen.</numerusform>
            <numerusform>%n Änderungen, sofort übertragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed with your next sync.</source>
        <translation>
            <numerusform>%n Änderung, mit Ihrer nächsten Synchronisierung übertragen.</numerusform>
            <numerusform>%n Änderungen, mit Ihrer nächsten Synchronisierung übertragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) wait there already.</source>
        <translation>
            <numerusform>%n andere Änderung wartet dort schon.</numerusform>
            <numerusform>%n andere Änderungen warten dort schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>before, after</comment>
        <translation>%1  →  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), withheld until you lift it in the plan.</source>
        <translation>
            <numerusform>%n Änderung, zurückgehalten, bis Sie sie im Plan freigeben.</numerusform>
            <numerusform>%n Änderungen, zurückgehalten, bis Sie sie im Plan freigeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there too: waits for your decision.</source>
        <translation>Auch dort geändert: wartet auf Ihre Entscheidung.</translation>
    </message>
</context>
<context>
    <name>zoneloom::LinksModel</name>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>External zone</source>
        <translation>Externe Zone</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>On drift</source>
        <translation>Bei Abweichung</translation>
    </message>
</context>
<context>
    <name>zoneloom::MainWindow</name>
    <message>
        <source>Zoneloom</source>
        <translation>Zoneloom</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Someone else committed meanwhile. %n RRset(s) that you staged changed there too: review before you commit.</source>
        <translation>
            <numerusform>Jemand anderes hat inzwischen committet. %n RRset, das Sie vorgemerkt haben, wurde auch dort geändert: Sehen Sie es vor dem Commit an.</numerusform>
            <numerusform>Jemand anderes hat inzwischen committet. %n RRsets, die Sie vorgemerkt haben, wurden auch dort geändert: Sehen Sie sie vor dem Commit an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — Zoneloom</source>
        <translation>%1 — Zoneloom</translation>
    </message>
    <message>
        <source>Commit (%1)</source>
        <translation>Commit (%1)</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>zoneloom::MatrixHeader</name>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 neu lesen</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nie gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <extracomment>&quot;1 conflict + 3 more&quot;</extracomment>
        <translation>
            <numerusform>%1 + %n weiterer</numerusform>
            <numerusform>%1 + %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::NameDialog</name>
    <message numerus="yes">
        <source>Move %n record(s) to another name</source>
        <translation>
            <numerusform>%n Record zu einem anderen Namen verschieben</numerusform>
            <numerusform>%n Records zu einem anderen Namen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Neuer &amp;Name</translation>
    </message>
    <message>
        <source>%1 is not within the zone.</source>
        <translation>%1 liegt nicht in der Zone.</translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) change.</source>
        <translation>
            <numerusform>%n RRset ändert sich.</numerusform>
            <numerusform>%n RRsets ändern sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::NewZoneDialog</name>
    <message>
        <source>New zone</source>
        <translation>Neue Zone</translation>
    </message>
    <message>
        <source>example.com</source>
        <translation>example.com</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Name of the zone</source>
        <translation>&amp;Name der Zone</translation>
    </message>
    <message>
        <source>The root cannot be a zone of yours.</source>
        <translation>Die Root-Zone kann keine Zone von Ihnen sein.</translation>
    </message>
    <message>
        <source>ns1.example.net, ns2.example.org — may be left empty</source>
        <translation>ns1.example.net, ns2.example.org — darf leer bleiben</translation>
    </message>
    <message>
        <source>Who answers for the zone; each provider&apos;s own name servers can be added later. A name without a dot is below the zone.</source>
        <translation>Wer für die Zone antwortet; die Nameserver der einzelnen Anbieter können später dazukommen. Ein Name ohne Punkt liegt unterhalb der Zone.</translation>
    </message>
    <message>
        <source>The mail address in the SOA record, where people report trouble.</source>
        <translation>Die E-Mail-Adresse im SOA-Record, an die Störungen gemeldet werden.</translation>
    </message>
    <message>
        <source>Name &amp;servers</source>
        <translation>Name&amp;server</translation>
    </message>
    <message>
        <source>&amp;Mail address of the contact</source>
        <translation>E-Mail-Ad&amp;resse des Ansprechpartners</translation>
    </message>
    <message>
        <source>There is a zone %1 already.</source>
        <translation>Eine Zone %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Create the zone</source>
        <translation>Zone erstellen</translation>
    </message>
    <message>
        <source>hostmaster@example.com</source>
        <translation>hostmaster@example.com</translation>
    </message>
    <message>
        <source>The zone starts with an SOA record and its name servers. Nothing is created at a provider.</source>
        <translation>Die Zone beginnt mit einem SOA-Record und ihren Nameservern. Bei einem Anbieter wird nichts angelegt.</translation>
    </message>
</context>
<context>
    <name>zoneloom::NoteLabel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>zoneloom::Notifier</name>
    <message>
        <source>%1 at %2 failed</source>
        <translation>%1 bei %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 drifted at %2</source>
        <translation>%1 bei %2 abgewichen</translation>
    </message>
    <message>
        <source>%1 %2 was changed there.</source>
        <translation>%1 %2 wurde dort geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) were changed there.</source>
        <translation>
            <numerusform>%n RRset wurde dort geändert.</numerusform>
            <numerusform>%n RRsets wurden dort geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::OverviewModel</name>
    <message>
        <source>no links</source>
        <translation>keine Verknüpfungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n differ(s)</source>
        <extracomment>The worst state of a zone, and in how many cells it differs in all: &quot;drifted · 6 differ&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n Unterschied</numerusform>
            <numerusform>%1 · %n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When, and by whom</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>noch nichts committet</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>zoneloom::OverviewPage</name>
    <message>
        <source>All zones</source>
        <translation>Alle Zonen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 of %2 zones</source>
        <translation>%1 von %2 Zonen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln zone(s)</source>
        <translation>
            <numerusform>%Ln Zone</numerusform>
            <numerusform>%Ln Zonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::PaletteModel</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of thing, its name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>zoneloom::PassphraseDialog</name>
    <message>
        <source>New vault for secrets</source>
        <translation>Neuer Tresor für Geheimnisse</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor aufschließen</translation>
    </message>
    <message>
        <source>No keychain of the desktop answers. Zoneloom keeps secrets in an encrypted file beside its store instead. Choose a passphrase for it: without that, nobody can read the secrets any more.</source>
        <translation>Kein Schlüsselbund des Desktops antwortet. Zoneloom bewahrt Geheimnisse stattdessen in einer verschlüsselten Datei neben seinem Speicher auf. Wählen Sie eine Passphrase dafür: Ohne sie kann niemand mehr die Geheimnisse lesen.</translation>
    </message>
    <message>
        <source>The secrets of accounts are in an encrypted vault beside the store. Its passphrase is kept in memory only, until you close Zoneloom.</source>
        <translation>Die Geheimnisse der Konten liegen in einem verschlüsselten Tresor neben dem Speicher. Seine Passphrase wird nur im Arbeitsspeicher gehalten, bis Sie Zoneloom schließen.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Tresor anlegen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Aufschließen</translation>
    </message>
    <message>
        <source>That was not its passphrase.</source>
        <translation>Das war nicht seine Passphrase.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>zoneloom::PasteDialog</name>
    <message>
        <source>Paste into %1</source>
        <translation>In %1 einfügen</translation>
    </message>
    <message>
        <source>What happens to records that are there</source>
        <translation>Was mit vorhandenen Records geschieht</translation>
    </message>
    <message>
        <source>Add to the records that are there</source>
        <translation>Zu den vorhandenen Records hinzufügen</translation>
    </message>
    <message>
        <source>Replace RRsets of the same name and type</source>
        <translation>RRsets desselben Namens und Typs ersetzen</translation>
    </message>
    <message>
        <source>&amp;Existing records</source>
        <translation>Vorhandene &amp;Records</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and are left out.</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar und wird weggelassen.</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are there already.</source>
        <translation>Alle davon sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read from a spreadsheet&apos;s rows.</source>
        <translation>
            <numerusform>%n Record aus Zeilen einer Tabelle gelesen.</numerusform>
            <numerusform>%n Records aus Zeilen einer Tabelle gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read from master-file lines.</source>
        <translation>
            <numerusform>%n Record aus Zonendatei-Zeilen gelesen.</numerusform>
            <numerusform>%n Records aus Zonendatei-Zeilen gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::PlanDialog</name>
    <message>
        <source>What would be sent — %1</source>
        <translation>Was gesendet würde — %1</translation>
    </message>
    <message>
        <source>That could not be done; the message at the bottom of the window says why.</source>
        <translation>Das ging nicht; die Meldung unten im Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Also &amp;overwrite what was changed at the providers</source>
        <translation>Auch &amp;überschreiben, was bei den Anbietern geändert wurde</translation>
    </message>
    <message>
        <source>Drifted and conflicting RRsets get the internal value; what somebody put there is then gone</source>
        <translation>Abgewichene und in Konflikt stehende RRsets bekommen den internen Wert; was jemand dort eingetragen hat, ist dann weg</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Reading all links to see what would be sent…</source>
        <translation>Alle Verknüpfungen werden gelesen, um zu sehen, was gesendet würde…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>What a sync of revision %1 would send</source>
        <translation>Was eine Synchronisierung der Revision %1 senden würde</translation>
    </message>
    <message>
        <source>What the decided pushes would send (revision %1)</source>
        <translation>Was die entschiedenen Übertragungen senden würden (Revision %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not part of it: they have to be committed first.</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung gehört nicht dazu: Sie muss zuerst committet werden.</numerusform>
            <numerusform>%n vorgemerkte Änderungen gehören nicht dazu: Sie müssen zuerst committet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;senden</numerusform>
            <numerusform>%n Änderungen &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>Nichts zu senden.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sends exactly this to %1, or nothing at all if anything changed there meanwhile.</source>
        <translation>Sendet genau dies an %1, oder gar nichts, falls sich dort inzwischen etwas geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent while %1 is withheld; tick “I have looked at it” to send its %n change(s).</source>
        <translation>
            <numerusform>Nichts wird gesendet, solange %1 zurückgehalten wird; setzen Sie den Haken bei „Ich habe es angesehen“, um die %n Änderung zu senden.</numerusform>
            <numerusform>Nichts wird gesendet, solange %1 zurückgehalten wird; setzen Sie den Haken bei „Ich habe es angesehen“, um die %n Änderungen zu senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent while %1 are withheld; tick “I have looked at it” to send their %n change(s).</source>
        <translation>
            <numerusform>Nichts wird gesendet, solange %1 zurückgehalten werden; setzen Sie den Haken bei „Ich habe es angesehen“, um die %n Änderung zu senden.</numerusform>
            <numerusform>Nichts wird gesendet, solange %1 zurückgehalten werden; setzen Sie den Haken bei „Ich habe es angesehen“, um die %n Änderungen zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent: no link is ticked.</source>
        <translation>Nichts wird gesendet: Bei keiner Verknüpfung ist ein Haken gesetzt.</translation>
    </message>
</context>
<context>
    <name>zoneloom::PlanModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) adopted from there</source>
        <translation>
            <numerusform>%n Wert von dort übernommen</numerusform>
            <numerusform>%n Werte von dort übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted difference(s)</source>
        <translation>
            <numerusform>%n hingenommener Unterschied</numerusform>
            <numerusform>%n hingenommene Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>zurückgehalten: %1</translation>
    </message>
    <message>
        <source>in sync, nothing to send</source>
        <translation>synchron, nichts zu senden</translation>
    </message>
    <message>
        <source>nothing to send; %1</source>
        <translation>nichts zu senden; %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>taken over into the internal zone</source>
        <translation>in die interne Zone übernommen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>hingenommen: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>At the provider now</source>
        <translation>Jetzt beim Anbieter</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for your decision</source>
        <translation>
            <numerusform>%n wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%n warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits for your decision</source>
        <translation>%1: wartet auf Ihre Entscheidung</translation>
    </message>
</context>
<context>
    <name>zoneloom::ProblemLabel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>zoneloom::ProviderChooser</name>
    <message>
        <source>Search by name, country or DNSSEC</source>
        <translation>Suche nach Name, Land oder DNSSEC</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provider(s)</source>
        <translation>
            <numerusform>%1 von %n Anbieter</numerusform>
            <numerusform>%1 von %n Anbietern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ProviderImportDialog</name>
    <message>
        <source>&amp;Link the zone to this account, so that the two can be compared and kept in sync</source>
        <translation>Die Zone mit diesem Konto &amp;verknüpfen, damit die beiden verglichen und synchron gehalten werden können</translation>
    </message>
    <message>
        <source>Import a zone from a provider</source>
        <translation>Zone von einem Anbieter importieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>1. &amp;Account at the provider</source>
        <translation>1. &amp;Konto beim Anbieter</translation>
    </message>
    <message>
        <source>2. &amp;Zone there</source>
        <translation>2. &amp;Zone dort</translation>
    </message>
    <message>
        <source>3. What will come in</source>
        <translation>3. Was hereinkommt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Make an account first: it tells Zoneloom how to reach your zones at a provider.</source>
        <translation>Legen Sie zuerst ein Konto an: Es sagt Zoneloom, wie es Ihre Zonen bei einem Anbieter erreicht.</translation>
    </message>
    <message>
        <source>Choose a zone at the left. It is only read.</source>
        <translation>Wählen Sie links eine Zone. Sie wird nur gelesen.</translation>
    </message>
    <message>
        <source>Reading %1 from %2…</source>
        <translation>%1 wird von %2 gelesen…</translation>
    </message>
    <message>
        <source>%1 %2 is left out: %3</source>
        <translation>%1 %2 wird weggelassen: %3</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Von %1 importieren</translation>
    </message>
    <message>
        <source>%1 of %2 so far.</source>
        <extracomment>How many answers or records of a zone came in</extracomment>
        <translation>%1 von %2 bisher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) so far.</source>
        <translation>
            <numerusform>%Ln Record bisher.</numerusform>
            <numerusform>%Ln Records bisher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s).</source>
        <comment>how long it has taken so far</comment>
        <translation>
            <numerusform>%n Sekunde.</numerusform>
            <numerusform>%n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ProvidersModel</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordActions</name>
    <message>
        <source>Edit as &amp;form…</source>
        <translation>Als Formul&amp;ar bearbeiten…</translation>
    </message>
    <message>
        <source>New record as f&amp;orm…</source>
        <translation>Neuer Record als F&amp;ormular…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Change &amp;TTL…</source>
        <translation>&amp;TTL ändern…</translation>
    </message>
    <message>
        <source>Change na&amp;me…</source>
        <translation>Na&amp;men ändern…</translation>
    </message>
    <message>
        <source>&amp;Search and replace…</source>
        <translation>&amp;Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Take &amp;back staged change</source>
        <translation>Vorgemerkte Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Copy as master-file lines</source>
        <translation>Als Zonendatei-Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy for a spreads&amp;heet</source>
        <translation>Für eine Tabellenkalk&amp;ulation kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste master-file lines…</source>
        <translation>Zonendatei-Zeilen ein&amp;fügen…</translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordCommands</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln record(s)…</source>
        <translation>
            <numerusform>Kopiert %Ln Record…</numerusform>
            <numerusform>Kopiert %Ln Records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied.</source>
        <translation>
            <numerusform>%Ln Record kopiert.</numerusform>
            <numerusform>%Ln Records kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordDialog</name>
    <message>
        <source>New record in %1</source>
        <translation>Neuer Record in %1</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <comment>a record&apos;s name and type</comment>
        <translation>%1 %2 bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Line in a master file</source>
        <translation>Zeile in einer Zonendatei</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>Adds it to the staged changes; nothing is written before you commit</source>
        <translation>Fügt es den vorgemerkten Änderungen hinzu; vor dem Commit wird nichts geschrieben</translation>
    </message>
    <message>
        <source>.%1</source>
        <comment>the zone behind a relative name</comment>
        <translation>.%1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>T&amp;TL</source>
        <translation>T&amp;TL</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>“%1” is no type: choose one, or type a number as TYPE65280.</source>
        <translation>„%1“ ist kein Typ: Wählen Sie einen, oder geben Sie eine Zahl als TYPE65280 ein.</translation>
    </message>
    <message>
        <source>@ for the zone itself</source>
        <translation>@ für die Zone selbst</translation>
    </message>
    <message>
        <source>Seconds, or 30m, 1h, 2d.</source>
        <translation>Sekunden, oder 30m, 1h, 2d.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>name, type, finding</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The record&apos;s line appears here once the fields are right.</source>
        <translation>Hier erscheint die Zeile des Records, sobald die Felder stimmen.</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>a TTL such as 1h</comment>
        <translation>= %1</translation>
    </message>
    <message numerus="yes">
        <source>= %1; shared with the %n other record(s) of this name and type</source>
        <extracomment>%1 is a TTL such as 1h</extracomment>
        <translation>
            <numerusform>= %1; gemeinsam mit dem %n anderen Record dieses Namens und Typs</numerusform>
            <numerusform>= %1; gemeinsam mit den %n anderen Records dieses Namens und Typs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared with the %n other record(s) of this name and type</source>
        <translation>
            <numerusform>Gemeinsam mit dem %n anderen Record dieses Namens und Typs</numerusform>
            <numerusform>Gemeinsam mit den %n anderen Records dieses Namens und Typs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordsModel</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Neuer Record…</translation>
    </message>
    <message>
        <source>Type a name, a type and a value to add a record</source>
        <translation>Geben Sie Name, Typ und Wert ein, um einen Record hinzuzufügen</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>neuer Record</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Staged change or finding</source>
        <translation>Vorgemerkte Änderung oder Befund</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Time to live, in seconds</source>
        <translation>Lebensdauer (Time to live) in Sekunden</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A remark for people; no name server sees it</source>
        <translation>Eine Bemerkung für Menschen; kein Nameserver sieht sie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 values shown</source>
        <translation>%1 von %2 Werten gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values shown, still searching…</source>
        <translation>%1 von %2 Werten gezeigt, die Suche läuft noch…</translation>
    </message>
</context>
<context>
    <name>zoneloom::RemovalDialog</name>
    <message>
        <source>Will be deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Nothing can bring it back. Type “%1” to go on:</source>
        <translation>Nichts kann es zurückbringen. Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
</context>
<context>
    <name>zoneloom::RemoveAccountDialog</name>
    <message>
        <source>Remove account %1</source>
        <translation>Konto %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its settings, and the secrets that were saved for it in the keychain or vault.</source>
        <translation>Seine Einstellungen, und die Geheimnisse, die dafür im Schlüsselbund oder Tresor gespeichert wurden.</translation>
    </message>
    <message>
        <source>Everything at %1: the zones, and the key itself. Revoke it there if nobody needs it any more.</source>
        <translation>Alles bei %1: die Zonen, und der Schlüssel selbst. Widerrufen Sie ihn dort, wenn ihn niemand mehr braucht.</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>Das Konto &amp;entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Links of %n zone(s) use it: %1. Remove these links first.</source>
        <translation>
            <numerusform>Verknüpfungen von %n Zone benutzen es: %1. Entfernen Sie zuerst diese Verknüpfungen.</numerusform>
            <numerusform>Verknüpfungen von %n Zonen benutzen es: %1. Entfernen Sie zuerst diese Verknüpfungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::RemoveLinkDialog</name>
    <message>
        <source>Remove link %1</source>
        <translation>Verknüpfung %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the link “%1” of %2?</source>
        <translation>Die Verknüpfung „%1“ von %2 entfernen?</translation>
    </message>
    <message>
        <source>The link with its policy, and which RRsets it ignores.</source>
        <translation>Die Verknüpfung mit ihrer Richtlinie, und welche RRsets sie ignoriert.</translation>
    </message>
    <message>
        <source>What Zoneloom read from and pushed to it at past times.</source>
        <translation>Was Zoneloom früher von dort gelesen und dorthin übertragen hat.</translation>
    </message>
    <message>
        <source>The external zone %1 in the account %2, with all of its records. Nothing is sent to the provider.</source>
        <translation>Die externe Zone %1 im Konto %2, mit allen ihren Records. An den Anbieter wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The account, the internal zone and its history.</source>
        <translation>Das Konto, die interne Zone und ihr Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Remove the link</source>
        <translation>Die Verknüpfung &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>zoneloom::ReplaceDialog</name>
    <message numerus="yes">
        <source>Search and replace in %n record(s)</source>
        <translation>
            <numerusform>In %n Record suchen und ersetzen</numerusform>
            <numerusform>In %n Records suchen und ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Case-sensitive</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>\1, \2 … in the replacement stand for what the groups hold</source>
        <translation>\1, \2 … im Ersatz stehen für das, was die Gruppen enthalten</translation>
    </message>
    <message>
        <source>Search &amp;for</source>
        <translation>&amp;Suchen nach</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>name, type, problem</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Type what to search for.</source>
        <translation>Geben Sie ein, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Not found in the chosen records.</source>
        <translation>In den gewählten Records nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %1 of %n chosen record(s).</source>
        <translation>
            <numerusform>In %1 von %n gewählten Record gefunden.</numerusform>
            <numerusform>In %1 von %n gewählten Records gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed (Alt+F2)</source>
        <translation>Zeigen, was eingegeben wurde (Alt+F2)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>zoneloom::SettingsDialog</name>
    <message>
        <source>&amp;Notify when a push fails or drift appears</source>
        <translation>&amp;Benachrichtigen, wenn eine Übertragung scheitert oder Abweichungen auftreten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>In your data folder; or a path, or postgresql://…</source>
        <translation>In Ihrem Datenordner; oder ein Pfad, oder postgresql://…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Author of revisions</source>
        <translation>&amp;Autor der Revisionen</translation>
    </message>
    <message>
        <source>&amp;Read all links every</source>
        <translation>Ver&amp;knüpfungen lesen alle</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Zoneloom stores (*.db);;All files (*)</source>
        <translation>Zoneloom-Speicher (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>S&amp;ymbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Language, store and the interval of reading apply from the next start. A store that is left stays where it is.</source>
        <translation>Sprache, Speicher und Leseabstand gelten ab dem nächsten Start. Ein Speicher, den Sie verlassen, bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Theme, author, notifications and the tray icon apply at once; language, store and the interval of reading from the next start.</source>
        <translation>Farbschema, Autor, Benachrichtigungen und Symbol gelten sofort; Sprache, Speicher und Leseabstand ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>zoneloom::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>zoneloom::Sidebar</name>
    <message>
        <source>Search zones</source>
        <translation>Zonen suchen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All zones in one table (Ctrl+0)</source>
        <translation>Alle Zonen in einer Tabelle (Strg+0)</translation>
    </message>
</context>
<context>
    <name>zoneloom::SourceExcerpt</name>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>zoneloom::StagedBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Takes back all staged changes; Undo brings them back</source>
        <translation>Nimmt alle vorgemerkten Änderungen zurück; Rückgängig bringt sie wieder</translation>
    </message>
    <message>
        <source>&amp;Commit…</source>
        <translation>&amp;Commit…</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung</numerusform>
            <numerusform>%n vorgemerkte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Someone else committed these RRsets meanwhile: choose which value counts</source>
        <translation>Jemand anderes hat inzwischen diese RRsets committet: Wählen Sie, welcher Wert gilt</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Ans&amp;ehen…</translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;ttle %n conflict(s)…</source>
        <translation>
            <numerusform>%n &amp;Konflikt klären…</numerusform>
            <numerusform>%n &amp;Konflikte klären…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staging %Ln change(s)…</source>
        <comment>RRsets, worked on in the background</comment>
        <translation>
            <numerusform>%Ln Änderung wird vorgemerkt…</numerusform>
            <numerusform>%Ln Änderungen werden vorgemerkt…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::StagingDialog</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Ermittelt, was sich ändern würde…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n record(s)</source>
        <translation>
            <numerusform>%n Record &amp;vormerken</numerusform>
            <numerusform>%n Records &amp;vormerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::SystemTray</name>
    <message>
        <source>Zoneloom</source>
        <translation>Zoneloom</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>zoneloom::TtlDialog</name>
    <message numerus="yes">
        <source>Change the TTL of %n record(s)</source>
        <translation>
            <numerusform>Die TTL von %n Record ändern</numerusform>
            <numerusform>Die TTL von %n Records ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Seconds, or 30m, 1h, 2d.</source>
        <translation>Sekunden, oder 30m, 1h, 2d.</translation>
    </message>
    <message>
        <source>&amp;TTL</source>
        <translation>&amp;TTL</translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) get another TTL.</source>
        <translation>
            <numerusform>%n RRset bekommt eine andere TTL.</numerusform>
            <numerusform>%n RRsets bekommen eine andere TTL.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ValueCard</name>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>no answer of this type</source>
        <translation>keine Antwort dieses Typs</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: no name server was asked yet</source>
        <translation>nicht bekannt: Es wurde noch kein Nameserver gefragt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>keine Antwort von %1</translation>
    </message>
    <message>
        <source>%1 answered before one of the values changed; ask the name servers again</source>
        <translation>%1 antwortete, bevor sich einer der Werte änderte; fragen Sie die Nameserver noch einmal</translation>
    </message>
</context>
<context>
    <name>zoneloom::WelcomePage</name>
    <message>
        <source>Welcome to Zoneloom</source>
        <translation>Willkommen bei Zoneloom</translation>
    </message>
    <message>
        <source>One zone, woven across many DNS providers. You edit the internal zone here once; Zoneloom keeps every version, pushes it to your providers, and shows where one of them differs.

No zones yet. How should the first one come in?</source>
        <translation>Eine Zone, gewoben über viele DNS-Anbieter. Sie bearbeiten hier die interne Zone einmal; Zoneloom bewahrt jede Version, überträgt sie an Ihre Anbieter und zeigt, wo einer davon abweicht.

Noch keine Zonen. Wie soll die erste hereinkommen?</translation>
    </message>
    <message>
        <source>Import a &amp;master file</source>
        <translation>Zonendatei &amp;importieren</translation>
    </message>
    <message>
        <source>A zone file of BIND, Knot, NSD, or one that a provider exported.</source>
        <translation>Eine Zonendatei von BIND, Knot oder NSD, oder eine, die ein Anbieter exportiert hat.</translation>
    </message>
    <message>
        <source>Read a zone from a &amp;provider</source>
        <translation>Zone von einem Anbieter l&amp;esen</translation>
    </message>
    <message>
        <source>With an account there. Reading changes nothing at the provider.</source>
        <translation>Mit einem Konto dort. Das Lesen ändert beim Anbieter nichts.</translation>
    </message>
    <message>
        <source>With an SOA record and its name servers; the rest is yours.</source>
        <translation>Mit einem SOA-Record und ihren Nameservern; alles Weitere liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>You can also drop master files on this window, or paste a zone&apos;s text. Nothing is written before you have seen it.</source>
        <translation>Sie können auch Zonendateien auf dieses Fenster ziehen oder den Text einer Zone einfügen. Nichts wird geschrieben, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Create an empt&amp;y zone</source>
        <translation>Eine leere Zone an&amp;legen</translation>
    </message>
</context>
<context>
    <name>zoneloom::WindowManners</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer took no page: look whether it is ready.</source>
        <translation>Der Drucker hat keine Seite angenommen: Sehen Sie nach, ob er bereit ist.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to %1</source>
        <translation>
            <numerusform>%n Seite nach %1 geschrieben</numerusform>
            <numerusform>%n Seiten nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Zoneloom</source>
        <translation>Zoneloom schließen</translation>
    </message>
    <message>
        <source>There are staged changes that were not committed, in: %1.</source>
        <translation>Es gibt vorgemerkte Änderungen, die nicht committet wurden, in: %1.</translation>
    </message>
    <message>
        <source>They are kept in the store and are here again at the next start. Nothing of them is sent to a provider before they are committed.</source>
        <translation>Sie sind im Speicher aufbewahrt und beim nächsten Start wieder da. Nichts davon wird an einen Anbieter gesendet, bevor es committet ist.</translation>
    </message>
    <message>
        <source>&amp;Close and keep them</source>
        <translation>&amp;Schließen und behalten</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
</context>
<context>
    <name>zoneloom::WithheldNote</name>
    <message>
        <source>%1 is withheld. %2 If it is sent, %3 there, %4 and %5.</source>
        <translation>%1 wird zurückgehalten. %2 Wird es gesendet, so %3, %4 und %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) are created</source>
        <translation>
            <numerusform>wird dort %n RRset erstellt</numerusform>
            <numerusform>werden dort %n RRsets erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked at it: send it to %1 all the same</source>
        <translation>Ich habe es angesehen: trotzdem an %1 senden</translation>
    </message>
</context>
<context>
    <name>zoneloom::ZoneActions</name>
    <message>
        <source>Import pasted &amp;text…</source>
        <translation>Eingefügten &amp;Text importieren…</translation>
    </message>
    <message>
        <source>Import from a &amp;provider…</source>
        <translation>Von einem &amp;Anbieter importieren…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Overview of all zones</source>
        <translation>Ü&amp;bersicht aller Zonen</translation>
    </message>
    <message>
        <source>Add a &amp;link…</source>
        <translation>&amp;Verknüpfung hinzufügen…</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>Verknüpf&amp;ungen</translation>
    </message>
    <message>
        <source>Zone se&amp;ttings…</source>
        <translation>&amp;Einstellungen der Zone…</translation>
    </message>
    <message>
        <source>D&amp;elete the zone…</source>
        <translation>Die Zone lösc&amp;hen…</translation>
    </message>
</context>
<context>
    <name>zoneloom::ZoneHeader</name>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>empty, nothing committed yet</source>
        <translation>leer, noch nichts committet</translation>
    </message>
    <message>
        <source>revision %1 · %2 · %3</source>
        <translation>Revision %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Link %1: %2</source>
        <translation>Verknüpfung %1: %2</translation>
    </message>
    <message>
        <source>Link this zone to a provider…</source>
        <translation>Diese Zone mit einem Anbieter verknüpfen…</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Verknüpfung hinzufügen…</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1: %2
%3</translation>
    </message>
</context>
<context>
    <name>zoneloom::ZoneSettingsDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>A warning without its tick is not shown for this zone. Errors cannot be silenced.</source>
        <translation>Eine Warnung ohne Haken wird für diese Zone nicht gezeigt. Fehler lassen sich nicht stummschalten.</translation>
    </message>
    <message>
        <source>Search warnings</source>
        <translation>Warnungen suchen</translation>
    </message>
    <message>
        <source>Warnings that are shown</source>
        <translation>Warnungen, die gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Date and a counter, such as 2026112501</source>
        <translation>&amp;Datum und ein Zähler, etwa 2026112501</translation>
    </message>
    <message>
        <source>&amp;One more each time</source>
        <translation>Jedes Mal &amp;um eins höher</translation>
    </message>
    <message>
        <source>Seconds since &amp;1970</source>
        <translation>Sekunden seit &amp;1970</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule&apos;s id and why it is there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Serial number, for links where Zoneloom writes the serial itself</source>
        <translation>Seriennummer, für Verknüpfungen, bei denen Zoneloom sie selbst schreibt</translation>
    </message>
</context>
<context>
    <name>zoneloom::ZonesModel</name>
    <message numerus="yes">
        <source>%1 — revision %2, %n differing cell(s)</source>
        <translation>
            <numerusform>%1 — Revision %2, %n abweichende Zelle</numerusform>
            <numerusform>%1 — Revision %2, %n abweichende Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — revision %2, %3</source>
        <translation>%1 — Revision %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n differing cell(s)</source>
        <translation>
            <numerusform>%1, %2, %n abweichende Zelle</numerusform>
            <numerusform>%1, %2, %n abweichende Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no links</source>
        <translation>keine Verknüpfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n external zone(s) still to be made, with the first push</source>
        <translation>
            <numerusform>%n externe Zone noch anzulegen, mit der ersten Übertragung</numerusform>
            <numerusform>%n externe Zonen noch anzulegen, mit der ersten Übertragung</numerusform>
        </translation>
    </message>
</context>
</TS>
