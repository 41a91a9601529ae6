<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Control check</source>
        <extracomment>Another host, to see whether the internet works</extracomment>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Send the key as a bearer token</source>
        <translation>Schlüssel als Bearer-Token senden</translation>
    </message>
    <message>
        <source>the status page&apos;s host</source>
        <translation>der Server der Statusseite</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Shapes with colours, for every panel</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Farbige Formen, für jede Leiste</translation>
    </message>
    <message>
        <source>White shapes, for dark panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Weiße Formen, für dunkle Leisten</translation>
    </message>
    <message>
        <source>Black shapes, for light panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Schwarze Formen, für helle Leisten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The desktop&apos;s, light or dark; at once when that changes.</source>
        <translation>Die des Desktops, hell oder dunkel; sofort, wenn sich diese ändern.</translation>
    </message>
    <message>
        <source>Lamp in the panel</source>
        <translation>Lampe in der Leiste</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A new language is used from the next start.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A number on the axis of a chart, in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Median</source>
        <extracomment>Legend of the chart: half of the answers came faster</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median to 95 %</source>
        <extracomment>Legend of the chart: from the median to what 95 of 100 answers keep within</extracomment>
        <translation>Median bis 95 %</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Gescheiterte Prüfung</translation>
    </message>
    <message>
        <source>Incident, measured</source>
        <extracomment>Legend of the chart: an incident that this program measured</extracomment>
        <translation>Störung, gemessen</translation>
    </message>
    <message>
        <source>Incident, posted</source>
        <extracomment>Legend of the chart: an incident on the vendor&apos;s status page</extracomment>
        <translation>Störung, gemeldet</translation>
    </message>
    <message>
        <source>Legend of the chart</source>
        <translation>Legende des Diagramms</translation>
    </message>
    <message>
        <source>Quickest and slowest</source>
        <extracomment>Legend of the chart: strokes from the quickest to the slowest answer</extracomment>
        <translation>Schnellste und langsamste</translation>
    </message>
    <message>
        <source>Single check</source>
        <extracomment>Legend of the chart: a dot for each answer</extracomment>
        <translation>Einzelne Prüfung</translation>
    </message>
    <message>
        <source>Beyond the axis</source>
        <extracomment>Legend of the chart: an answer slower than the axis goes</extracomment>
        <translation>Über die Achse hinaus</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Legend of the chart: what 90 of 100 answers of the last 7 days took</extracomment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Slow limit</source>
        <extracomment>Legend of the chart: longer answers count as slow</extracomment>
        <translation>Langsam-Grenze</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Phase of a request: sending and reading, without what the server spent</extracomment>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Phase of a request: what the server says it spent</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server and way</source>
        <extracomment>Phase of a request: until the first byte, of servers that don&apos;t say what they spent</extracomment>
        <translation>Server und Weg</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Show:</source>
        <translation>Zeige:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Prüfungen:</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Welche Prüfungen</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Modell:</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Welches Modell</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>Der Befehl dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>The command can&apos;t be started.</source>
        <translation>Der Befehl lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>Der Befehl ist abgestürzt.</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Der Befehl endete mit Exit-Code %1.</translation>
    </message>
</context>
<context>
    <name>ComponentsCard</name>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Days of the components</source>
        <translation>Tage der Komponenten</translation>
    </message>
    <message>
        <source>No day is known yet: the bars grow as the page is read.</source>
        <translation>Noch ist kein Tag bekannt: Die Balken wachsen, während die Seite gelesen wird.</translation>
    </message>
    <message>
        <source>Read since %1</source>
        <extracomment>%1 a date: since when the status page has been read</extracomment>
        <translation>Gelesen seit %1</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>The last check went out directly, without a proxy.</source>
        <translation>Die letzte Prüfung ging direkt hinaus, ohne Proxy.</translation>
    </message>
    <message>
        <source>The last check went through %1.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>Die letzte Prüfung ging über %1.</translation>
    </message>
    <message>
        <source>The last check went through %1, as the system&apos;s settings say.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>Die letzte Prüfung ging über %1, wie es die Einstellungen des Systems sagen.</translation>
    </message>
    <message>
        <source>The last check went through %1, as the environment variable %2 says.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;, %2 the name of an environment variable</extracomment>
        <translation>Die letzte Prüfung ging über %1, wie es die Umgebungsvariable %2 sagt.</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>Proxy&apos;s address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Weitere Zertifikate</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>A proxy: the one that the system is set to</extracomment>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A proxy</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <extracomment>A proxy: the one whose address is written beside</extracomment>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>a PEM file; empty: only the system&apos;s</source>
        <translation>eine PEM-Datei; leer: nur die des Systems</translation>
    </message>
    <message>
        <source>A change is used from the next check on.</source>
        <translation>Eine Änderung gilt ab der nächsten Prüfung.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Noch wurde nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>Another Telltale that runs here carries them.</source>
        <translation>Ein anderes Telltale, das hier läuft, stellt die Meldungen zu.</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>Die Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its password is not known.</source>
        <translation>Das Passwort ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source> days</source>
        <extracomment>Unit behind a number: days</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>In memory only: nothing is kept after quitting.</source>
        <translation>Nur im Arbeitsspeicher: Nach dem Beenden bleibt nichts.</translation>
    </message>
    <message>
        <source>The history lies in %1</source>
        <translation>Der Verlauf liegt in %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Keep every check for</source>
        <translation>Jede Prüfung aufbewahren</translation>
    </message>
    <message>
        <source>Keep hourly figures for</source>
        <translation>Stundenwerte aufheben für</translation>
    </message>
    <message>
        <source>What has grown too old goes within the hour.</source>
        <translation>Was zu alt geworden ist, verschwindet binnen einer Stunde.</translation>
    </message>
    <message>
        <source>Export all checks…</source>
        <translation>Alle Prüfungen exportieren…</translation>
    </message>
    <message>
        <source>checks older than</source>
        <extracomment>What to delete; a number of days stands behind it</extracomment>
        <translation>Prüfungen, älter als</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>What to delete</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Days whose checks stay</source>
        <translation>Tage, deren Prüfungen bleiben</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel getan ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hourly figures can&apos;t be kept for a shorter time than every check.</source>
        <translation>Stundenwerte lassen sich nicht kürzer aufheben als jede Prüfung.</translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>Er enthält noch nichts.</translation>
    </message>
    <message>
        <source>It holds %1 checks, and hourly figures since %2.</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>Er enthält %1 Prüfungen und Stundenwerte seit %2.</translation>
    </message>
    <message>
        <source>It takes %1 and holds %2 checks, and hourly figures since %3.</source>
        <translation>Er belegt %1 und enthält %2 Prüfungen und Stundenwerte seit %3.</translation>
    </message>
    <message>
        <source>Export all checks</source>
        <translation>Alle Prüfungen exportieren</translation>
    </message>
    <message>
        <source>Delete everything that was seen so far?</source>
        <translation>Alles bisher Gesehene löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all that is older than %n day(s)?</source>
        <translation>
            <numerusform>Alles löschen, was älter als %n Tag ist?</numerusform>
            <numerusform>Alles löschen, was älter als %n Tage ist?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks, hourly figures and incidents that are over are gone for good. The light, an open incident, what is known to be normal, what was spent and your settings stay.</source>
        <translation>Prüfungen, Stundenwerte und beendete Störungen sind dann endgültig weg. Das Licht, eine offene Störung, was als normal bekannt ist, die Ausgaben und die Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>%1, day by day</source>
        <extracomment>Read aloud; %1 is a component of the status page</extracomment>
        <translation>%1, Tag für Tag</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1 h</source>
        <extracomment>A duration: hours with one decimal</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>In a day of the calendar, very short: the status page posted an incident</extracomment>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>Calendar of days</source>
        <translation>Kalender der Tage</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Its server&apos;s name can&apos;t be found.</source>
        <translation>Der Servername des Ziels lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>No whole answer came in time.</source>
        <translation>Eine vollständige Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>No safe connection: its server&apos;s certificate is not accepted.</source>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers wird nicht anerkannt.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let it through.</source>
        <translation>Der Proxy lässt die Meldung nicht durch.</translation>
    </message>
    <message>
        <source>What answered there is no web server.</source>
        <translation>Was dort geantwortet hat, ist kein Webserver.</translation>
    </message>
    <message>
        <source>Its server can&apos;t be reached.</source>
        <translation>Der Server des Ziels ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It answered %1 and sends us to another address, which is not followed.</source>
        <extracomment>%1 is a status code such as 302</extracomment>
        <translation>Das Ziel antwortete mit %1 und verweist auf eine andere Adresse; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>It answered %1: the address is no longer good.</source>
        <extracomment>%1 is a status code such as 404</extracomment>
        <translation>Das Ziel antwortete mit %1: Die Adresse gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It answered %1 and does not take the message.</source>
        <extracomment>%1 is a status code such as 400</extracomment>
        <translation>Das Ziel antwortete mit %1 und nimmt die Meldung nicht an.</translation>
    </message>
    <message>
        <source>It answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a status code such as 503</extracomment>
        <translation>Das Ziel antwortete mit %1 und kann die Meldung gerade nicht annehmen.</translation>
    </message>
    <message>
        <source>The mail server offers no TLS.</source>
        <translation>Der Mailserver bietet kein TLS an.</translation>
    </message>
    <message>
        <source>The mail server does not accept this user and password.</source>
        <translation>Der Mailserver nimmt diesen Benutzer und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t log us in now.</source>
        <translation>Beim Mailserver ist gerade keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>The mail server answered %1 and does not take it.</source>
        <extracomment>%1 is a reply code of SMTP such as 550</extracomment>
        <translation>Der Mailserver antwortete mit %1 und nimmt die Meldung nicht an.</translation>
    </message>
    <message>
        <source>The mail server answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a reply code of SMTP such as 451</extracomment>
        <translation>Der Mailserver antwortete mit %1 und kann die Meldung gerade nicht annehmen.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached.</source>
        <translation>Der Mailserver ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>A mail goes to one to ten addresses.</source>
        <translation>Eine E-Mail geht an eine bis zehn Adressen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>Das kann kein Benutzername sein.</translation>
    </message>
    <message>
        <source>Without TLS only a mail server on this machine is used, because anybody on the way could read along.</source>
        <translation>Ohne TLS wird nur ein Mailserver auf diesem Rechner verwendet, weil unterwegs jeder mitlesen könnte.</translation>
    </message>
    <message>
        <source>This is not a valid address. Blanks and braces are written as %20, %7B, %7D.</source>
        <translation>Das ist keine gültige Adresse. Leerzeichen und geschweifte Klammern schreibt man %20, %7B, %7D.</translation>
    </message>
    <message>
        <source>Give it a name to know it by.</source>
        <translation>Einen Namen angeben, an dem das Ziel zu erkennen ist.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a server&apos;s name such as smtp.example.com, without port.</source>
        <translation>Hier steht der Name eines Servers wie smtp.example.com, ohne Port.</translation>
    </message>
    <message>
        <source>A mail address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>Give the whole path of a program, such as /usr/local/bin/page-me.</source>
        <translation>Den ganzen Pfad eines Programms angeben, etwa /usr/local/bin/page-me.</translation>
    </message>
    <message>
        <source>A command has at most 19 arguments of at most 1024 characters each.</source>
        <translation>Ein Befehl hat höchstens 19 Argumente von je höchstens 1024 Zeichen.</translation>
    </message>
    <message>
        <source>An id has 1 to 40 letters, digits, - or _.</source>
        <translation>Eine ID besteht aus 1 bis 40 Buchstaben, Ziffern, - oder _.</translation>
    </message>
    <message>
        <source>Its kind is none of slack, discord, teams, webhook, mail, command.</source>
        <translation>„kind“ ist keines von slack, discord, teams, webhook, mail, command.</translation>
    </message>
    <message>
        <source>Its from_severity is none of info, warning, critical.</source>
        <translation>„from_severity“ ist keines von info, warning, critical.</translation>
    </message>
    <message>
        <source>Its security is none of tls, starttls, none.</source>
        <translation>„security“ ist keines von tls, starttls, none.</translation>
    </message>
</context>
<context>
    <name>DestinationEditor</name>
    <message>
        <source>Make an &quot;incoming webhook&quot; in Slack and paste its address here.</source>
        <translation>In Slack einen „Incoming Webhook“ anlegen und dessen Adresse hier einfügen.</translation>
    </message>
    <message>
        <source>Make a webhook in the channel&apos;s settings, under Integrations, and paste its address here.</source>
        <translation>In den Einstellungen des Kanals unter „Integrationen“ einen Webhook anlegen und dessen Adresse hier einfügen.</translation>
    </message>
    <message>
        <source>Make a workflow in Teams that posts to a channel when a webhook request is received, and paste its address here.</source>
        <translation>In Teams einen Workflow anlegen, der in einem Kanal postet, wenn eine Webhook-Anfrage eingeht, und dessen Adresse hier einfügen.</translation>
    </message>
    <message>
        <source>The alert is sent there as JSON by POST; the README describes it.</source>
        <translation>Die Meldung wird als JSON per POST dorthin gesendet; die README beschreibt das Format.</translation>
    </message>
    <message>
        <source>It runs without a shell, at most 30 s. The alert stands in variables such as TELLTALE_TITLE, the report as JSON on its standard input.</source>
        <translation>Läuft ohne Shell, höchstens 30 s. Die Meldung steht in Variablen wie TELLTALE_TITLE, der Bericht als JSON auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>such as: our team&apos;s channel</source>
        <translation>etwa: Kanal unseres Teams</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>one a line, as they are</source>
        <translation>eines je Zeile, unverändert übergeben</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Was dorthin geht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>none (this machine only)</source>
        <extracomment>How the way to the mail server is made safe: not at all</extracomment>
        <translation>keine (nur dieser Rechner)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>empty: no login</source>
        <translation>leer: keine Anmeldung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Of a mail</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Of a mail</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>addresses, with commas between them</source>
        <translation>Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine will do.</source>
        <translation>Ohne Verschlüsselung geht nur ein Mailserver auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>Dieser Benutzer braucht ein Passwort.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>%1 can&apos;t be read; nothing is sent elsewhere.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist nicht lesbar; an weitere Ziele wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Its id is another&apos;s, too.</source>
        <translation>Die ID hat auch ein anderes Ziel.</translation>
    </message>
    <message>
        <source>There are at most ten.</source>
        <translation>Es gibt höchstens zehn Ziele.</translation>
    </message>
    <message>
        <source>In %1, destination %2 can&apos;t be used. %3</source>
        <extracomment>%1 is a file, %2 a number from 1 on, %3 a sentence: what is wrong</extracomment>
        <translation>In %1 ist Ziel %2 nicht benutzbar. %3</translation>
    </message>
    <message>
        <source>The destinations can&apos;t be written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Ziele können nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Test</source>
        <extracomment>Sends a test to a destination</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>DestinationWords</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>⚠ Its address is not in the keyring. Edit it to enter the address again.</source>
        <translation>⚠ Die Adresse ist nicht im Schlüsselbund. Das Ziel ändern, um sie neu einzugeben.</translation>
    </message>
    <message>
        <source>⚠ Its password is not in the keyring. Edit it to enter the password again.</source>
        <translation>⚠ Das Passwort ist nicht im Schlüsselbund. Das Ziel ändern, um es neu einzugeben.</translation>
    </message>
    <message>
        <source>Its address is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>Die Adresse ist bis zum Beenden bekannt: Der Schlüsselbund hat sie nicht angenommen. %1</translation>
    </message>
    <message>
        <source>Its password is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>Das Passwort ist bis zum Beenden bekannt: Der Schlüsselbund hat es nicht angenommen. %1</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>A kind of destination: an address that takes the alert as JSON</extracomment>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>A kind of destination</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A kind of destination: a program of the user&apos;s</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>all alerts</source>
        <translation>alle Meldungen</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>Warnungen und Schlimmeres</translation>
    </message>
    <message>
        <source>only what is critical</source>
        <translation>nur Kritisches</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Abgeschaltet.</translation>
    </message>
    <message>
        <source>⚠ Failed at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>⚠ Gescheitert (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) wait(s) to be delivered.</source>
        <translation>
            <numerusform>%n Meldung wartet auf Zustellung.</numerusform>
            <numerusform>%n Meldungen warten auf Zustellung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) had to be dropped because too many waited.</source>
        <translation>
            <numerusform>%n Meldung musste verworfen werden, weil zu viele warteten.</numerusform>
            <numerusform>%n Meldungen mussten verworfen werden, weil zu viele warteten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last alert delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Letzte Meldung zugestellt: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>Ein Test wird gesendet …</translation>
    </message>
    <message>
        <source>✓ Delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>✓ Zugestellt (%1).</translation>
    </message>
    <message>
        <source>✗ Not delivered at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>✗ Nicht zugestellt (%1). %2</translation>
    </message>
</context>
<context>
    <name>DestinationsCard</name>
    <message>
        <source>Elsewhere</source>
        <extracomment>Heading: where alerts go besides this desktop</extracomment>
        <translation>Weitere Ziele</translation>
    </message>
    <message>
        <source>Add a destination…</source>
        <translation>Ziel hinzufügen …</translation>
    </message>
    <message>
        <source>Alerts can also go to a chat, a webhook, by mail or to a command of yours. Snooze and quiet hours don&apos;t hold them back there. What is changed here is used at once.</source>
        <translation>Meldungen können auch in einen Chat, an einen Webhook, per E-Mail oder an einen eigenen Befehl gehen. Stummschaltung und Ruhezeiten halten sie dort nicht zurück. Änderungen hier gelten sofort.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Edit a destination</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>What waits for it is dropped, and its address or password is forgotten.</source>
        <translation>Was dafür noch wartet, wird verworfen, und Adresse oder Passwort wird vergessen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DurationBars</name>
    <message>
        <source>&gt; %1 h</source>
        <extracomment>A range of durations: longer than %1 hours</extracomment>
        <translation>&gt; %1 h</translation>
    </message>
    <message>
        <source>&lt; %1 min</source>
        <extracomment>A range of durations: shorter than %1 minutes</extracomment>
        <translation>&lt; %1 min</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <extracomment>A range of durations in minutes, without the unit for want of room; then in hours</extracomment>
        <translation>%1–%2 h</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>How long incidents lasted</source>
        <translation>Wie lange Störungen dauerten</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1 oder länger</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A range of durations</extracomment>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>How often each code came</source>
        <translation>Wie oft jeder Code kam</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two times of day or dates with times: from, until</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a code such as 529, %2 how often it came
----------
Legend of a chart: %1 a code such as 529, %2 how often it came</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ErrorCounts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 an HTTP status that looks fine, %2 an outcome such as &quot;Overloaded&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Legend of a chart: all errors that have no colour of their own</extracomment>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about an error: %1 is its name, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>full again at %1</source>
        <extracomment>When an allowance is full again: %1 is a time</extracomment>
        <translation>wieder voll um %1</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>%1 the issuer of a certificate, %2 a date</extracomment>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Edge site</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>Edge-Standort</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Zertifikat ausgestellt von</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Wiederholen nach</translation>
    </message>
    <message>
        <source>Server&apos;s own time</source>
        <extracomment>How long the server says that it worked on the answer</extracomment>
        <translation>Eigene Zeit des Servers</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Vorrang-Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Vorrang-Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <extracomment>How far this machine&apos;s clock is from the server&apos;s</extracomment>
        <translation>Uhr geht falsch um</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The same request as a command; the key is not in it</source>
        <translation>Dieselbe Anfrage als Befehl; der Schlüssel ist nicht darin</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 whose fault it is</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the server or the connection said, word for word</extracomment>
        <translation>Die Antwort: %1</translation>
    </message>
</context>
<context>
    <name>ErrorExport</name>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the reason as the system gives it</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellenkalkulationen (*.csv)</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>HTTP status, or what went wrong instead of an answer</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Woran es liegt</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Which kind of check it was</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>The error&apos;s code, which tells more than its type</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The model of the AI that was asked</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>Edge</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorsPage</name>
    <message>
        <source>Nothing went wrong in the last 30 days.</source>
        <translation>In den letzten 30 Tagen ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 7 days.</source>
        <translation>In den letzten 7 Tagen ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Woran es liegt</translation>
    </message>
    <message>
        <source>All causes</source>
        <extracomment>Choice of whose fault errors are: whoever&apos;s</extracomment>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Shows the entries in which all of these words occur</source>
        <translation>Zeigt die Einträge, in denen alle diese Wörter vorkommen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Writes the entries shown to a file</source>
        <translation>Schreibt die gezeigten Einträge in eine Datei</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Checks that fail will be listed here, each with its reason.</source>
        <translation>Fehlgeschlagene Prüfungen stehen dann hier, jede mit ihrem Grund.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n entry(ies) matches the filter.</source>
        <extracomment>%n entries are there, but the filter hides them</extracomment>
        <translation>
            <numerusform>Der eine Eintrag passt nicht zum Filter.</numerusform>
            <numerusform>Keiner von %n Einträgen passt zum Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>reading on…</source>
        <translation>wird weiter gelesen …</translation>
    </message>
    <message>
        <source>older ones are left out</source>
        <translation>ältere sind weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <extracomment>%n entries went into a file; %1 is its name</extracomment>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben.</numerusform>
            <numerusform>%n Einträge in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the entries shown</source>
        <translation>Die gezeigten Einträge exportieren</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>all is well</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>alles gut</translation>
    </message>
    <message>
        <source>partly failing, or your side</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>teils gestört, oder eigene Seite</translation>
    </message>
    <message>
        <source>the API is down</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>die API ist ausgefallen</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings. Esc skips it.</source>
        <translation>All das lässt sich in den Einstellungen ändern. Esc überspringt es.</translation>
    </message>
    <message>
        <source>Welcome to Telltale</source>
        <translation>Willkommen bei Telltale</translation>
    </message>
    <message>
        <source>A lamp in your tray tells the health of the Claude API as this computer sees it.</source>
        <translation>Eine Lampe in der Leiste zeigt, wie es der Claude-API von diesem Rechner aus geht.</translation>
    </message>
    <message>
        <source>When something is wrong it says whose fault it is: Anthropic&apos;s, or your network, key, limits or request.</source>
        <translation>Stimmt etwas nicht, sagt sie, an wem es liegt: an Anthropic oder am eigenen Netz, Schlüssel, Limit oder Aufruf.</translation>
    </message>
    <message>
        <source>It works at once, without a key; with one it also sees overloads, your limits and whether the key is good.</source>
        <translation>Sie arbeitet sofort, ohne Schlüssel; mit einem sieht sie auch Überlastung, Limits und ob der Schlüssel gilt.</translation>
    </message>
    <message>
        <source>May Telltale send tiny test messages?</source>
        <translation>Darf Telltale winzige Testnachrichten senden?</translation>
    </message>
    <message>
        <source>Only a real message, sent with your key, shows that the API is overloaded. One asks the cheapest model for a single token. All other checks are free.</source>
        <translation>Nur eine echte Nachricht, mit dem Schlüssel gesendet, zeigt, dass die API überlastet ist. Sie bittet das billigste Modell um ein einziges Token. Alle anderen Prüfungen sind kostenlos.</translation>
    </message>
</context>
<context>
    <name>GridLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>When trouble comes</source>
        <translation>Wann es hakt</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Whose time of day</source>
        <translation>Wessen Uhrzeit</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>A choice: times of day where the user is</extracomment>
        <translation>Eigene Zeit</translation>
    </message>
    <message>
        <source>Pacific time (Anthropic&apos;s)</source>
        <extracomment>A choice: times of day in California, where the vendor works</extracomment>
        <translation>Pazifikzeit (bei Anthropic)</translation>
    </message>
    <message>
        <source>Values of the heat map</source>
        <translation>Werte der Karte</translation>
    </message>
    <message>
        <source>Your time (%1)</source>
        <extracomment>A choice: times of day where the user is; %1 a time zone such as Europe/Berlin</extracomment>
        <translation>Eigene Zeit (%1)</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Heat map of failed checks, hours by days of the week</source>
        <translation>Karte der gescheiterten Prüfungen, Stunden nach Wochentagen</translation>
    </message>
    <message>
        <source>Heat map of the latency, hours by days of the week</source>
        <translation>Karte der Antwortzeit, Stunden nach Wochentagen</translation>
    </message>
    <message>
        <source>Hardly any difference</source>
        <extracomment>Legend of the heat map: all hours are about as fast</extracomment>
        <translation>Kaum ein Unterschied</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <extracomment>Legend of a scale: more than %1; then up to %1</extracomment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>Keine gescheitert</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Too few checks</source>
        <translation>Zu wenige Prüfungen</translation>
    </message>
    <message>
        <source>Working hours in California</source>
        <translation>Arbeitszeit in Kalifornien</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Nichts wurde geprüft</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a share: how many of the checks failed</extracomment>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>Half are answered within %1 (%2)</source>
        <extracomment>%1 a duration, %2 a kind of check such as &quot;Message&quot;</extracomment>
        <translation>Die Hälfte ist nach %1 beantwortet (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few checks to tell</source>
        <translation>Zu wenige Prüfungen für eine Aussage</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history can&apos;t be written: %1.</source>
        <extracomment>%1 the system&apos;s reason, as &quot;database or disk is full&quot;</extracomment>
        <translation>Der Verlauf kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>SQLite does not work here: %1</source>
        <translation>SQLite funktioniert hier nicht: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2), so the history is kept in memory until the program ends.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 ist nicht benutzbar (%2); der Verlauf bleibt deshalb bis zum Programmende im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>damaged, and can&apos;t be renamed</source>
        <translation>beschädigt und nicht umbenennbar</translation>
    </message>
    <message>
        <source>%1 was damaged: it was renamed to %2, and a new history begun.</source>
        <extracomment>%1 the file, %2 its new name</extracomment>
        <translation>%1 war beschädigt: Die Datei heißt jetzt %2, und ein neuer Verlauf wurde begonnen.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Telltale</source>
        <translation>von einer neueren Version von Telltale geschrieben</translation>
    </message>
    <message>
        <source>it is not a history of Telltale</source>
        <translation>kein Verlauf von Telltale</translation>
    </message>
</context>
<context>
    <name>HistoryClerk</name>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the reason as the system gives it</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n check(s) to %1.</source>
        <extracomment>%n checks went into the file %1</extracomment>
        <translation>
            <numerusform>%n Prüfung in %1 geschrieben.</numerusform>
            <numerusform>%n Prüfungen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; what was deleted until then is gone.</source>
        <translation>Angehalten; was bis dahin gelöscht wurde, ist weg.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing has been seen yet. Leave Telltale running: here it will show day by day how the API did, at which hours trouble comes, and every incident.</source>
        <translation>Noch nichts gesehen. Lassen Sie Telltale laufen: Hier steht dann Tag für Tag, wie es der API ging, zu welchen Stunden es hakt, und jede Störung.</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Lead (median)</source>
        <extracomment>How much earlier we knew of incidents than the status page</extracomment>
        <translation>Vorsprung (Median)</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>Schlimmster Tag</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>How long incidents last</source>
        <translation>Wie lange Störungen dauern</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>beobachtet: %1</translation>
    </message>
    <message>
        <source>measured, %1 posted</source>
        <extracomment>%1 a number of incidents</extracomment>
        <translation>gemessen, %1 gemeldet</translation>
    </message>
    <message>
        <source>after the page</source>
        <translation>nach der Statusseite</translation>
    </message>
    <message>
        <source>before the page</source>
        <translation>vor der Statusseite</translation>
    </message>
    <message>
        <source>down for %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>%1 ausgefallen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>A day of which nothing is known</extracomment>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>A day without an incident</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <extracomment>A day on which the API failed now and then</extracomment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A day on which the API was down for a while</extracomment>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Measured here</source>
        <extracomment>Who found the incident: this program</extracomment>
        <translation>Hier gemessen</translation>
    </message>
    <message>
        <source>Status page</source>
        <extracomment>Who told of the incident: the vendor&apos;s status page</extracomment>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>below the expected %1</source>
        <extracomment>Below an uptime; %1 is a share</extracomment>
        <translation>unter den erwarteten %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>%1 before the page</source>
        <extracomment>%1 is a duration: how long we knew of an incident before the vendor&apos;s status page did</extracomment>
        <translation>%1 vor der Statusseite</translation>
    </message>
    <message>
        <source>%1 after the page</source>
        <translation>%1 nach der Statusseite</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>How long an incident has lasted that isn&apos;t over; %1 is a duration</extracomment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>No data: nothing was checked</source>
        <translation>Keine Daten: Nichts wurde geprüft</translation>
    </message>
    <message>
        <source>%1 · uptime %2</source>
        <extracomment>%1 what was worst that day (&quot;Down&quot;), %2 a share</extracomment>
        <translation>%1 · Verfügbarkeit %2</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>Störungen: %1</translation>
    </message>
    <message>
        <source>Watched for %1</source>
        <extracomment>For how long of the day the API was checked</extracomment>
        <translation>%1 beobachtet</translation>
    </message>
    <message>
        <source>%1 measured here, %2 posted</source>
        <extracomment>Numbers of incidents: found by this program, told by the vendor&apos;s status page</extracomment>
        <translation>%1 hier gemessen, %2 gemeldet</translation>
    </message>
    <message>
        <source>Uptime is the share of the watched time without a confirmed incident of Anthropic&apos;s; hours without a check count neither way. %1 is what users are told to expect.</source>
        <translation>Verfügbarkeit ist der Anteil der beobachteten Zeit ohne bestätigte Störung bei Anthropic; Stunden ohne Prüfung zählen nicht mit. Erwarten sollen Nutzer %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the name of a month, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day without its year is written, short: d the day, MMM the month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>%1 a day of the week, %2 and %3 times of day</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Red %1</source>
        <extracomment>How long the light was red that day</extracomment>
        <translation>Rot %1</translation>
    </message>
    <message>
        <source>Amber %1</source>
        <extracomment>How long the light was amber that day</extracomment>
        <translation>Gelb %1</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Benachrichtigungen sind bis %1 stummgeschaltet.</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>Der Desktop steht auf „Nicht stören“.</translation>
    </message>
    <message>
        <source>Quiet hours last until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Die Ruhezeit dauert bis %1.</translation>
    </message>
    <message>
        <source>There were many notifications; the next comes at %1 or later.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Es gab viele Benachrichtigungen; die nächste kommt um %1 oder später.</translation>
    </message>
    <message>
        <source>You have acknowledged this incident; you are told when it changes.</source>
        <translation>Diese Störung wurde zur Kenntnis genommen; ändert sie sich, wird es gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) will be told then.</source>
        <translation>
            <numerusform>%n Benachrichtigung folgt dann.</numerusform>
            <numerusform>%n Benachrichtigungen folgen dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident confirmed, or answers far slower than usual</source>
        <translation>Störung bestätigt oder Antworten weit langsamer als gewohnt</translation>
    </message>
    <message>
        <source>Incident worse: from partly to wholly failing</source>
        <translation>Störung schlimmer: erst teilweise, nun ganz gestört</translation>
    </message>
    <message>
        <source>Recovery, with how long it lasted</source>
        <translation>Entwarnung, mit Dauer der Störung</translation>
    </message>
    <message>
        <source>Status page posts or changes an incident that concerns me</source>
        <translation>Statusseite meldet oder ändert eine Störung, die hier zählt</translation>
    </message>
    <message>
        <source>Status page says that it is over</source>
        <translation>Statusseite meldet das Ende der Störung</translation>
    </message>
    <message>
        <source>Updates of incidents that I follow</source>
        <translation>Neues zu verfolgten Störungen</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Less than 10 % of a rate limit left</source>
        <translation>Weniger als 10 % eines Ratenlimits übrig</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>Ratenlimit erreicht</translation>
    </message>
    <message>
        <source>Credit or spend limit used up</source>
        <translation>Guthaben aufgebraucht oder Ausgabenlimit erreicht</translation>
    </message>
    <message>
        <source>Budget for test messages used up</source>
        <translation>Budget für Testnachrichten ausgeschöpft</translation>
    </message>
    <message>
        <source>Certificate of the API about to expire</source>
        <translation>Zertifikat der API läuft bald ab</translation>
    </message>
    <message>
        <source>Model that I use about to retire</source>
        <translation>Verwendetes Modell wird bald abgeschaltet</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Keine in dieser Zeit.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Seen by</source>
        <extracomment>Who found the incident</extracomment>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>What kind of incident it was</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>How much earlier we knew of an incident than the vendor&apos;s status page</extracomment>
        <translation>Vorsprung</translation>
    </message>
</context>
<context>
    <name>InterestCard</name>
    <message>
        <source>What of the status page concerns you</source>
        <translation>Was von der Statusseite zählt</translation>
    </message>
    <message>
        <source>Trouble with the Claude API always counts. It shall also count with:</source>
        <translation>Störungen der Claude-API zählen immer. Außerdem sollen zählen:</translation>
    </message>
    <message>
        <source>Models that you use: an incident that names only others is shown, but doesn&apos;t colour the light. With none checked, all count.</source>
        <translation>Verwendete Modelle: Ein Vorfall, der nur andere nennt, wird gezeigt, färbt aber das Licht nicht. Ist keines gewählt, zählen alle.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Remember it in the desktop&apos;s keyring</source>
        <translation>Im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Ein Schlüssel ist in Gebrauch.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In Gebrauch: %1</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Noch kein Schlüssel.</translation>
    </message>
    <message>
        <source>Remember it: no keyring answers on this desktop</source>
        <translation>Aufbewahren: Auf diesem Desktop antwortet kein Schlüsselbund</translation>
    </message>
    <message>
        <source>⚠ A key has no blanks or line breaks in it. Copy it again.</source>
        <translation>⚠ Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche. Bitte noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The API wants a pause before it is asked with a key again. Test it in some minutes.</source>
        <translation>Die API will eine Pause, bevor sie wieder mit Schlüssel gefragt wird. In einigen Minuten noch einmal prüfen.</translation>
    </message>
    <message>
        <source>✓ Accepted: the API takes this key.</source>
        <translation>✓ Angenommen: Die API nimmt diesen Schlüssel.</translation>
    </message>
    <message>
        <source>✗ Refused. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>✗ Abgelehnt. %1</translation>
    </message>
    <message>
        <source>✓ The API knows this key. %1</source>
        <extracomment>%1 is a sentence or two: what is wrong all the same, and what to do</extracomment>
        <translation>✓ Die API kennt diesen Schlüssel. %1</translation>
    </message>
    <message>
        <source>⚠ This doesn&apos;t tell whether the key is good. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>⚠ Das sagt nicht, ob der Schlüssel gilt. %1</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Asks the API at once; no tokens are used unless test messages are due</source>
        <translation>Fragt die API sofort; Token kostet es nur, wenn Testnachrichten an der Reihe sind</translation>
    </message>
    <message>
        <source>Asking the API …</source>
        <translation>Die API wird gefragt …</translation>
    </message>
</context>
<context>
    <name>KeyHolder</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>From the environment variable ANTHROPIC_API_KEY.</source>
        <translation>Aus der Umgebungsvariablen ANTHROPIC_API_KEY.</translation>
    </message>
    <message>
        <source>There is no key. Without one only the API&apos;s edge can be watched.</source>
        <translation>Es gibt keinen Schlüssel. Ohne ihn lässt sich nur der Edge der API beobachten.</translation>
    </message>
    <message>
        <source>Being kept in the keyring ...</source>
        <translation>Wird im Schlüsselbund abgelegt …</translation>
    </message>
    <message>
        <source>Only in memory, until you quit.</source>
        <translation>Nur im Arbeitsspeicher, bis zum Beenden.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keyring.</source>
        <translation>Im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used, so a key lasts until you quit. %1</source>
        <translation>Der Schlüsselbund ist nicht benutzbar, ein Schlüssel gilt daher bis zum Beenden. %1</translation>
    </message>
    <message>
        <source>Only in memory, until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring.</extracomment>
        <translation>Nur im Arbeitsspeicher, bis zum Beenden: Der Schlüsselbund hat ihn nicht angenommen. %1</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The desktop&apos;s keyring does not answer.</source>
        <translation>Der Schlüsselbund des Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked or refuses access.</source>
        <translation>Der Schlüsselbund des Desktops ist gesperrt oder verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring can&apos;t be used: %1</source>
        <extracomment>%1 the keyring&apos;s own words</extracomment>
        <translation>Der Schlüsselbund des Desktops ist nicht benutzbar: %1</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1</source>
        <extracomment>Of several answers</extracomment>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <extracomment>%1 is the title of an incident on the vendor&apos;s status page</extracomment>
        <translation>Gemeldet: %1</translation>
    </message>
    <message>
        <source>Total time</source>
        <extracomment>What the chart shows: the time of the whole request</extracomment>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>What the chart shows: the time from the request to the answer&apos;s first byte</extracomment>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>What the chart shows: the time from the request to the first text</extracomment>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>What the chart shows: the total in its parts (name, connect, TLS, server, transfer)</extracomment>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>LatencyPage</name>
    <message numerus="yes">
        <source>%n check(s) measured</source>
        <translation>
            <numerusform>%n Prüfung gemessen</numerusform>
            <numerusform>%n Prüfungen gemessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) measured here</source>
        <translation>
            <numerusform>%n Störung hier gemessen</numerusform>
            <numerusform>%n Störungen hier gemessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) posted on the status page</source>
        <translation>
            <numerusform>%n Störung auf der Statusseite</numerusform>
            <numerusform>%n Störungen auf der Statusseite</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same as figures</source>
        <translation>Dasselbe in Zahlen</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>PNG speichern…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Latency over time, as a table</source>
        <translation>Antwortzeit im Verlauf, als Tabelle</translation>
    </message>
    <message>
        <source>Drag to choose a time, drag with Shift to move, turn the wheel to zoom; or use the arrow keys, alone and with Shift, + and −. Home goes back.</source>
        <translation>Ziehen wählt eine Zeit, Ziehen mit Umschalt verschiebt, das Mausrad vergrößert; auch mit den Pfeiltasten, allein und mit Umschalt, + und −. Pos1 führt zurück.</translation>
    </message>
    <message>
        <source>Choose first byte or first token, and one kind of check, to see what is normal.</source>
        <translation>Was üblich ist, zeigt sich bei erstem Byte oder erstem Token einer Art von Prüfung.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>CSV files</extracomment>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency over time</source>
        <translation>Antwortzeit im Verlauf</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was measured in this time yet.</source>
        <translation>In dieser Zeit wurde noch nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>LatencyTable</name>
    <message>
        <source>Quickest</source>
        <extracomment>Heading of a column: the shortest latency</extracomment>
        <translation>Schnellste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>Heading of a column: what 95 of 100 answers keep within</extracomment>
        <translation>95 % bis</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Heading of a column: the longest latency</extracomment>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Heading of a column: the mean of the total time</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Gemeldet: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a column: how many checks were answered well</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading of a column: how many checks failed</extracomment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
</context>
<context>
    <name>LeadCard</name>
    <message>
        <source>Ours against theirs, in the last 90 days</source>
        <translation>Hier gegen dort, in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <translation>Wer es zuerst wusste</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch gibt es nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>LeadModel</name>
    <message>
        <source>Began</source>
        <extracomment>Heading of a column: when an incident began</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>Heading of a column: what an incident was called</extracomment>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Page | you</source>
        <extracomment>Heading of a column of bars: to the one side of the bar&apos;s middle the status page knew first, to the other side we did</extracomment>
        <translation>Seite | hier</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Wer es zuerst wusste</translation>
    </message>
</context>
<context>
    <name>LightMark</name>
    <message>
        <source>%1, on your side</source>
        <extracomment>Read aloud; %1 is a light such as &quot;Red&quot;</extracomment>
        <translation>%1, liegt auf der eigenen Seite</translation>
    </message>
</context>
<context>
    <name>LimitTile</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>How much of an allowance is left: %1 of %2</extracomment>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much of an allowance is left</extracomment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>The size of an allowance</extracomment>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>full again now</source>
        <extracomment>The allowance is full; then: full again after %1, a duration</extracomment>
        <translation>jetzt wieder voll</translation>
    </message>
    <message>
        <source>full again in %1</source>
        <translation>voll in %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>How much of an allowance is used; %1 a share such as &quot;43 %&quot;</extracomment>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>Used up: the next request gets a 429.</source>
        <translation>Aufgebraucht: Die nächste Anfrage bekommt eine 429.</translation>
    </message>
    <message>
        <source>At this pace a 429 any moment.</source>
        <translation>Bei diesem Tempo jeden Moment eine 429.</translation>
    </message>
    <message>
        <source>At this pace a 429 in about %1.</source>
        <translation>Bei diesem Tempo in etwa %1 eine 429.</translation>
    </message>
    <message>
        <source>Less than a tenth is left.</source>
        <translation>Weniger als ein Zehntel ist übrig.</translation>
    </message>
    <message>
        <source>%1 used a minute: enough until it is full again.</source>
        <translation>%1 in der Minute verbraucht: Es reicht, bis es wieder voll ist.</translation>
    </message>
    <message>
        <source>%1 used a minute.</source>
        <translation>%1 in der Minute verbraucht.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>No limits known yet.
Only the answer to a message tells them: send a test request, or let Telltale send messages.</source>
        <translation>Noch keine Limits bekannt.
Nur die Antwort auf eine Nachricht verrät sie: eine Testanfrage senden oder Telltale Nachrichten senden lassen.</translation>
    </message>
    <message>
        <source>Go to the test request</source>
        <translation>Zur Testanfrage</translation>
    </message>
    <message>
        <source>Your limits, as the last message told them</source>
        <translation>Die Limits laut der letzten Nachricht</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Vorrang-Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Vorrang-Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Other figures in the answer</source>
        <translation>Weitere Angaben der Antwort</translation>
    </message>
    <message>
        <source>Window of %1</source>
        <extracomment>A limit that counts the use within a time; %1 a duration</extracomment>
        <translation>Fenster von %1</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>Eigene Limits</translation>
    </message>
    <message>
        <source>The lines show what was left in the last hour.</source>
        <translation>Die Linien zeigen, was in der letzten Stunde übrig war.</translation>
    </message>
    <message>
        <source>Your subscription&apos;s limits</source>
        <translation>Limits des Abonnements</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is the vendor&apos;s own word, such as &quot;allowed&quot;</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>All together</source>
        <extracomment>All limits of a subscription together</extracomment>
        <translation>Alle zusammen</translation>
    </message>
</context>
<context>
    <name>Mailer</name>
    <message>
        <source>Mail needs libcurl, which is not installed here.</source>
        <translation>E-Mail braucht libcurl, das hier nicht installiert ist.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Report of a month</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern …</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>beobachtet: %1</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>Störungen: %1</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2</source>
        <extracomment>%1 a date, %2 a duration</extracomment>
        <translation>Schlimmster Tag: %1, %2 ausgefallen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved: %1.</source>
        <translation>Der Bericht kann nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>MonthDocument</name>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Incidents measured</source>
        <translation>Störungen gemessen</translation>
    </message>
    <message>
        <source>Incidents posted</source>
        <translation>Störungen gemeldet</translation>
    </message>
    <message>
        <source>Lead (median): %1.</source>
        <extracomment>%1 is &quot;4 min before the page&quot;: the median of how much earlier we knew of incidents</extracomment>
        <translation>Vorsprung (Median): %1.</translation>
    </message>
    <message>
        <source>Watched for %1.</source>
        <translation>%1 beobachtet.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>As seen from this computer by Telltale. Days and times of %1; made on %2.</source>
        <translation>Wie Telltale es von diesem Rechner aus sah. Tage und Zeiten von %1; erstellt am %2.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Claude API in %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>Claude API im %1</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2 of %3 watched.</source>
        <extracomment>%1 a date, %2 and %3 durations</extracomment>
        <translation>Schlimmster Tag: %1, ausgefallen %2 von %3 beobachteten.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Green</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>Cause of trouble: there is none</extracomment>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <extracomment>Cause of trouble: the vendor of the API; a name, not translated</extracomment>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>Cause of trouble</extracomment>
        <translation>Eigenes Netz</translation>
    </message>
    <message>
        <source>Intercepted connection</source>
        <extracomment>Cause of trouble: somebody between the user and the API answers in its place</extracomment>
        <translation>Abgefangene Verbindung</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Cause of trouble: the API key</extracomment>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Your limits</source>
        <extracomment>Cause of trouble: rate limits</extracomment>
        <translation>Eigene Limits</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>Cause of trouble: credit or spend limit used up</extracomment>
        <translation>Eigenes Guthaben</translation>
    </message>
    <message>
        <source>Your request</source>
        <extracomment>Cause of trouble: the request itself is wrong</extracomment>
        <translation>Eigene Anfrage</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <extracomment>Cause of trouble: unknown</extracomment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Kind of check: the computer&apos;s own connection</extracomment>
        <translation>Netzanschluss</translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>Kind of check: another host than the API&apos;s</extracomment>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Kind of check: the first server of the API that answers</extracomment>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Kind of check: whether the API key is accepted</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Token count</source>
        <extracomment>Kind of check: counting the tokens of a text</extracomment>
        <translation>Token-Zählung</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Kind of check: a real, minimal message to a model</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fault at Anthropic</source>
        <translation>Fehler bei Anthropic</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Unreachable from here</source>
        <translation>Von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>Own network down</source>
        <translation>Eigenes Netz gestört</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>Abgefangen</translation>
    </message>
    <message>
        <source>Proxy or portal</source>
        <translation>Proxy oder Portal</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Out of money</source>
        <translation>Guthaben verbraucht</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Falsche Anfrage</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Why there was no answer: the host&apos;s name could not be looked up</extracomment>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Kein Weg</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgewiesen</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>Why there was no answer: it came unencrypted</extracomment>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>Proxy lehnt ab</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Garbled answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, with decimals</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>NotificationCard</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notify of incidents, recovery and my side</source>
        <translation>Störungen, Entwarnung und Probleme der eigenen Seite melden</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Ruhezeit von</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Eine zeigen</translation>
    </message>
    <message>
        <source>Shows a notification now, to see what they look like here</source>
        <translation>Zeigt jetzt eine Benachrichtigung, um zu sehen, wie sie hier aussieht</translation>
    </message>
    <message>
        <source>What happens in them is told in one notification when they end</source>
        <translation>Was in der Ruhezeit geschieht, wird danach in einer einzigen Benachrichtigung gemeldet</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Ruhezeit bis</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Beyond that they are summed up in one</source>
        <translation>Was darüber hinausgeht, wird in einer einzigen zusammengefasst</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>How often the past is summed up in a notification</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Daily at 9:00</source>
        <translation>Täglich um 9:00</translation>
    </message>
    <message>
        <source>On Mondays at 9:00</source>
        <translation>Montags um 9:00</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>Höchstens je Stunde</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Tell me of:</source>
        <translation>Gemeldet wird:</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: opens the program&apos;s window.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Test now</source>
        <extracomment>Button of a notification: sends a test request.</extracomment>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <extracomment>Button of a notification: no further ones for an hour.</extracomment>
        <translation>1 h stumm</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button of a notification: the user knows; told again when it changes.</extracomment>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at this on your computer</source>
        <translation>Auf diesem Rechner nachsehen</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>Woran es nicht liegt</translation>
    </message>
    <message>
        <source>Latency in the last hour</source>
        <translation>Antwortzeit in der letzten Stunde</translation>
    </message>
    <message>
        <source>The last %1 checks</source>
        <translation>Die letzten %1 Prüfungen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The verdict with all its evidence, as text to paste into a ticket</source>
        <translation>Das Urteil mit allen Belegen, als Text zum Einfügen in ein Ticket</translation>
    </message>
    <message>
        <source>Nothing seen yet. The first check is on its way.</source>
        <translation>Noch nichts gesehen. Die erste Prüfung ist unterwegs.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Network good&quot; or the like, %2 its age such as &quot;4 s ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Fast: follows failures within seconds</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Schnell: geht Fehlern in Sekunden nach</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Calm: waits longer before it says so</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Ruhig: wartet länger, bevor es Alarm gibt</translation>
    </message>
    <message>
        <source>Saver: checks every 2 minutes</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Sparsam: prüft alle 2 Minuten</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Gangart</translation>
    </message>
    <message>
        <source>That means</source>
        <extracomment>What the chosen manner means in figures</extracomment>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Read the status page every</source>
        <translation>Statusseite lesen alle</translation>
    </message>
    <message>
        <source>Give a check up after</source>
        <translation>Prüfung aufgeben nach</translation>
    </message>
    <message>
        <source>All of it is used from the next check on.</source>
        <translation>All das gilt ab der nächsten Prüfung.</translation>
    </message>
    <message>
        <source>When nothing answers any more you are told after %1, at most %2.</source>
        <extracomment>%1 and %2 are durations; the first is typical, the second the longest</extracomment>
        <translation>Antwortet nichts mehr, kommt die Meldung nach %1, spätestens nach %2.</translation>
    </message>
    <message>
        <source>False alarms: %1 a month where 1 in 200 checks fails by itself.</source>
        <translation>Fehlalarme: %1 im Monat, wenn 1 von 200 Prüfungen von selbst scheitert.</translation>
    </message>
    <message>
        <source>Checks: %1 on a quiet day. An incident is confirmed at a score of %2.</source>
        <translation>Prüfungen: %1 an einem ruhigen Tag. Eine Störung gilt ab einem Punktestand von %2.</translation>
    </message>
</context>
<context>
    <name>PhaseBars</name>
    <message>
        <source>Phases of the request</source>
        <translation>Phasen der Anfrage</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>Phase of a request: from the request sent to the answer&apos;s first byte</extracomment>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>Phase of a request: from the first byte to the first text</extracomment>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Phase of a request: what was left of the answer, or the wait until it failed</extracomment>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>PlotMarks</name>
    <message>
        <source>Slow from %1</source>
        <extracomment>On a chart: from this latency on an answer counts as slow, such as &quot;2.50 s&quot;</extracomment>
        <translation>Langsam ab %1</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Test messages: the only checks that cost</source>
        <translation>Testnachrichten: nur diese Prüfungen kosten etwas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget im Monat</translation>
    </message>
    <message>
        <source>the cheapest of the family</source>
        <translation>das billigste der Familie</translation>
    </message>
    <message>
        <source>Family of models</source>
        <translation>Modellfamilie</translation>
    </message>
    <message>
        <source>Always this model</source>
        <translation>Immer dieses Modell</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>%1 diesen Monat ausgegeben</translation>
    </message>
</context>
<context>
    <name>ProbePrice</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>price unknown, at most %1 a month</source>
        <extracomment>The price of a model is not known; %1 is an amount of money</extracomment>
        <translation>Preis unbekannt, höchstens %1 im Monat</translation>
    </message>
    <message>
        <source>usually next to nothing, at most %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>meist fast nichts, höchstens %1 im Monat</translation>
    </message>
    <message>
        <source>%1 a month, stopped at your budget of %2</source>
        <extracomment>Both are amounts of money</extracomment>
        <translation>%1 im Monat, Schluss beim Budget von %2</translation>
    </message>
    <message>
        <source>about %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>etwa %1 im Monat</translation>
    </message>
    <message>
        <source>Always, every %1</source>
        <extracomment>When test messages are sent; %1 is a duration such as &quot;1 min&quot;</extracomment>
        <translation>Immer, alle %1</translation>
    </message>
    <message>
        <source>On suspicion only</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>Nur bei Verdacht</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>ProbeStrip</name>
    <message>
        <source>The last %1 checks</source>
        <translation>Die letzten %1 Prüfungen</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>Read aloud; %1 of %2 checks failed</extracomment>
        <translation>%1 von %2 gescheitert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an HTTP status or what went wrong, %2 an outcome such as &quot;Overloaded&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A range of time that the user chose in the chart</extracomment>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is a range of time such as &quot;24 h&quot;</extracomment>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score %1: every failure adds 20, every good answer takes 1 away. From %2 the light is amber, from %3 an incident is confirmed.</source>
        <translation>Punkte: %1. Jeder Fehlschlag bringt 20 dazu, jede gute Antwort nimmt 1 weg. Ab %2 ist das Licht gelb, ab %3 gilt eine Störung als bestätigt.</translation>
    </message>
    <message>
        <source>amber %1</source>
        <extracomment>Mark on the score bar: from here the light is amber</extracomment>
        <translation>gelb %1</translation>
    </message>
    <message>
        <source>incident %1</source>
        <extracomment>Mark on the score bar: from here an incident is confirmed</extracomment>
        <translation>Störung %1</translation>
    </message>
</context>
<context>
    <name>SettingChecks</name>
    <message>
        <source>The version is a date such as 2023-06-01.</source>
        <translation>Die Version ist ein Datum wie 2023-06-01.</translation>
    </message>
    <message>
        <source>A family is one word, such as haiku.</source>
        <translation>Eine Familie ist ein einzelnes Wort wie haiku.</translation>
    </message>
    <message>
        <source>A model&apos;s name has only letters, digits, dots and dashes.</source>
        <translation>Ein Modellname besteht nur aus Buchstaben, Ziffern, Punkten und Strichen.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Diese Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo changes</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Something above can&apos;t be right yet.</source>
        <translation>Oben stimmt etwas noch nicht.</translation>
    </message>
    <message>
        <source>Changes are used once they are saved.</source>
        <translation>Änderungen gelten erst nach dem Speichern.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Es muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>It must be %1 or %2.</source>
        <extracomment>%1 and %2 are words of the settings file, as &quot;true&quot; and &quot;false&quot;</extracomment>
        <translation>Es muss %1 oder %2 sein.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <extracomment>%1 is a list of words of the settings file</extracomment>
        <translation>Erlaubt ist: %1.</translation>
    </message>
    <message>
        <source>It must be a file that can be read.</source>
        <translation>Es muss eine lesbare Datei sein.</translation>
    </message>
    <message>
        <source>It must be a version such as 2023-06-01.</source>
        <translation>Es muss eine Version wie 2023-06-01 sein.</translation>
    </message>
    <message>
        <source>It must be a name of letters, digits and . _ : / @ -, at most 100.</source>
        <translation>Es muss ein Name aus Buchstaben, Ziffern und . _ : / @ - sein, höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>It must be a language such as de or pt_BR, or empty for the system&apos;s.</source>
        <translation>Es muss eine Sprache wie de oder pt_BR sein; leer: die des Systems.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>%1 has lines that are not &quot;name=value&quot;; they are skipped.</source>
        <translation>%1 enthält Zeilen, die nicht „name=wert“ sind; sie werden übergangen.</translation>
    </message>
    <message>
        <source>In %1, history/rollup_days is less than history/raw_days. Both are taken as %2.</source>
        <translation>In %1 ist history/rollup_days kleiner als history/raw_days. Beide gelten als %2.</translation>
    </message>
    <message>
        <source>In %1, %2 seems to hold an API key. It is not used from there: please delete that line and enter the key in the window, which puts it into the keyring, or set ANTHROPIC_API_KEY.</source>
        <extracomment>%1 a file, %2 the name of a line in it</extracomment>
        <translation>In %1 enthält %2 anscheinend einen API-Schlüssel. Von dort wird er nicht verwendet: Bitte die Zeile löschen und den Schlüssel im Fenster eingeben, das ihn in den Schlüsselbund legt, oder ANTHROPIC_API_KEY setzen.</translation>
    </message>
    <message>
        <source>In %1, %2 is &quot;%3&quot;. %4 The default is used instead.</source>
        <extracomment>%1 a file, %2 the name of a setting, %3 its value, %4 a sentence: what it must be</extracomment>
        <translation>In %1 steht bei %2 „%3“. %4 Stattdessen gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2); the defaults are used.</source>
        <translation>%1 ist nicht lesbar (%2); es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1.</source>
        <translation>Die Einstellungen können nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>It must be at most %1 names of at most %2 characters.</source>
        <translation>Es dürfen höchstens %1 Namen von höchstens %2 Zeichen sein.</translation>
    </message>
    <message>
        <source>It must be a time of the day such as 22:00.</source>
        <translation>Es muss eine Uhrzeit wie 22:00 sein.</translation>
    </message>
</context>
<context>
    <name>ShareTrend</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Last %1: from %2 to %3 left, at least %4</source>
        <extracomment>Of an allowance; %1 a duration, %2 to %4 shares such as &quot;93 %&quot;</extracomment>
        <translation>Letzte %1: von %2 auf %3 übrig, mindestens %4</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your desktop shows no tray icons, so Telltale lives in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Dieser Desktop zeigt keine Symbole in der Leiste, darum lebt Telltale in diesem Fenster. Unter GNOME schafft die Erweiterung „AppIndicator and KStatusNotifierItem Support“ Abhilfe.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus has ended and begun anew, so lamp and notifications may be missing until you quit Telltale and start it again. The key is only in memory: have it at hand.</source>
        <translation>Der Nachrichtenbus des Desktops hat geendet und neu begonnen. Lampe und Benachrichtigungen fehlen deshalb vielleicht, bis Sie Telltale beenden und neu starten. Der Schlüssel liegt nur im Speicher: Halten Sie ihn bereit.</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>For &amp;1 hour</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Für &amp;4 Stunden</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Bis &amp;morgen früh</translation>
    </message>
    <message>
        <source>&amp;End snooze</source>
        <extracomment>Menu: notifications are no longer held back.</extracomment>
        <translation>Stummschaltung &amp;beenden</translation>
    </message>
</context>
<context>
    <name>SpendBars</name>
    <message>
        <source>Spend of the probes by month</source>
        <translation>Kosten der Prüfungen nach Monaten</translation>
    </message>
    <message>
        <source>%1 spent, budget %2</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>%1 ausgegeben, Budget %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <extracomment>On a line in a chart; %1 an amount of money</extracomment>
        <translation>Budget %1</translation>
    </message>
</context>
<context>
    <name>SpendCard</name>
    <message>
        <source>Messages, the only probes that cost, are sent on suspicion only.</source>
        <translation>Nachrichten, die einzigen Prüfungen, die kosten, werden nur bei Verdacht gesendet.</translation>
    </message>
    <message>
        <source>Messages, the only probes that cost, are never sent.</source>
        <translation>Nachrichten, die einzigen Prüfungen, die kosten, werden nie gesendet.</translation>
    </message>
    <message>
        <source>What the probes cost</source>
        <translation>Was die Prüfungen kosten</translation>
    </message>
    <message>
        <source>This month: %1 of the budget of %2.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>Dieser Monat: %1 vom Budget von %2.</translation>
    </message>
    <message>
        <source>The budget is spent: only probes that cost nothing are sent until the next month.</source>
        <translation>Das Budget ist verbraucht: Bis zum nächsten Monat werden nur Prüfungen gesendet, die nichts kosten.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>In der Leiste starten, ohne Fenster</translation>
    </message>
    <message>
        <source>That is set at once, in %1, and always starts in the tray.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das gilt sofort, steht in %1 und startet immer in der Leiste.</translation>
    </message>
    <message>
        <source>From the next start on. Where the desktop shows no tray, the window opens all the same.</source>
        <translation>Ab dem nächsten Start. Wo der Desktop keine Leiste zeigt, öffnet sich das Fenster dennoch.</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>The status page hasn&apos;t been read yet.</source>
        <translation>Die Statusseite wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read just now. That says nothing about the API.</source>
        <translation>Die Statusseite ist gerade nicht lesbar. Über die API sagt das nichts.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be reached just now. That says nothing about the API.</source>
        <translation>Die Statusseite ist gerade nicht erreichbar. Über die API sagt das nichts.</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Offene Störungen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Open status page</source>
        <translation>Statusseite öffnen</translation>
    </message>
    <message>
        <source>News of %1, %2.</source>
        <extracomment>%1 is the host of a status page, %2 an age such as &quot;47 s ago&quot;</extracomment>
        <translation>Stand von %1: %2.</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration; we saw the incident before the status page told it</extracomment>
        <translation>Hier war es %1 vor der Statusseite bekannt.</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>Die Statusseite wusste es %1, bevor es hier zu sehen war.</translation>
    </message>
    <message>
        <source>None posted.</source>
        <translation>Keine gemeldet.</translation>
    </message>
    <message>
        <source>impact: %1</source>
        <extracomment>%1 is the vendor&apos;s own word: none, minor, major, critical</extracomment>
        <translation>Auswirkung: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a time, %2 a state such as &quot;monitoring&quot;, %3 what the vendor wrote</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>None planned.</source>
        <translation>Keine geplant.</translation>
    </message>
    <message>
        <source>names only models that you don&apos;t use</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count</extracomment>
        <translation>nennt nur Modelle, die nicht verwendet werden</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count until it changes</extracomment>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays down: a notification for each update of an incident</extracomment>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>A notification for each update, until it is over</source>
        <translation>Eine Benachrichtigung für jede Neuigkeit, bis es vorbei ist</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 a state such as &quot;partial outage&quot;, %2 a duration</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>Of a day on which the status page wasn&apos;t read</extracomment>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>No data: the status page wasn&apos;t read</source>
        <translation>Keine Daten: Die Statusseite wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Known for %1 of the day</source>
        <extracomment>For how long of a day the state of a component is known; %1 is a duration</extracomment>
        <translation>Bekannt für %1 des Tages</translation>
    </message>
    <message>
        <source>%1 operational</source>
        <extracomment>%1 is a share such as &quot;98.70 %&quot;: for how much of the time a component was operational</extracomment>
        <translation>%1 in Betrieb</translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>The status page knew of an incident before we did</extracomment>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>never on the page</source>
        <extracomment>The status page never told of an incident that we measured</extracomment>
        <translation>nie auf der Seite</translation>
    </message>
    <message>
        <source>not yet on the page</source>
        <translation>noch nicht auf der Seite</translation>
    </message>
    <message>
        <source>nothing seen here</source>
        <extracomment>The status page told of an incident of which nothing was measured here</extracomment>
        <translation>hier war nichts zu sehen</translation>
    </message>
    <message>
        <source>not watched</source>
        <extracomment>The status page told of an incident while this program didn&apos;t run</extracomment>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Hier war es %1 vor der Statusseite bekannt.</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>Die Statusseite wusste es %1, bevor es hier zu sehen war.</translation>
    </message>
    <message>
        <source>The page knew before it showed here.</source>
        <translation>Die Statusseite wusste es, bevor es hier zu sehen war.</translation>
    </message>
    <message>
        <source>Nothing of it was seen here.</source>
        <translation>Hier war davon nichts zu sehen.</translation>
    </message>
    <message>
        <source>Telltale wasn&apos;t watching when it began.</source>
        <translation>Telltale lief nicht, als es begann.</translation>
    </message>
    <message>
        <source>You knew first in %1 of %2.</source>
        <extracomment>Of %2 incidents that this program and the status page knew of, it knew %1 first</extracomment>
        <translation>In %1 von %2 Fällen war es hier zuerst bekannt.</translation>
    </message>
    <message>
        <source>In the middle (median) %1 before the page.</source>
        <extracomment>%1 is a duration, the median of several</extracomment>
        <translation>In der Mitte (Median) %1 vor der Seite.</translation>
    </message>
    <message>
        <source>In the middle (median) %1 after the page.</source>
        <translation>In der Mitte (Median) %1 nach der Seite.</translation>
    </message>
    <message numerus="yes">
        <source>%n never made it to the page.</source>
        <translation>
            <numerusform>%n kam nie auf die Seite.</numerusform>
            <numerusform>%n kamen nie auf die Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <extracomment>Of a maintenance that should be over</extracomment>
        <translation>Dauert länger</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>until %1, for another %2</source>
        <extracomment>Of a maintenance; %1 a time, %2 a duration</extracomment>
        <translation>bis %1, noch %2</translation>
    </message>
    <message>
        <source>was to end at %1</source>
        <extracomment>Of a maintenance that should be over; %1 a time</extracomment>
        <translation>sollte um %1 enden</translation>
    </message>
    <message>
        <source>no time told</source>
        <extracomment>Of a maintenance without a date</extracomment>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>in %1, from %2 to %3</source>
        <extracomment>Of a maintenance; %1 a duration, %2 and %3 times</extracomment>
        <translation>in %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>in %1, from %2</source>
        <extracomment>Of a maintenance; %1 a duration, %2 a time</extracomment>
        <translation>in %1, ab %2</translation>
    </message>
</context>
<context>
    <name>TestLogCard</name>
    <message>
        <source>Earlier tests</source>
        <translation>Frühere Tests</translation>
    </message>
    <message>
        <source>No test has been sent yet. Each one is listed here, the last 50 also after a restart.</source>
        <translation>Noch wurde kein Test gesendet. Jeder wird hier aufgeführt, die letzten 50 auch nach einem Neustart.</translation>
    </message>
</context>
<context>
    <name>TestModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an HTTP status, %2 what it means</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of a column: how long the whole request took</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>requests %1 of %2</source>
        <extracomment>What is left of an allowance: %1 of %2</extracomment>
        <translation>Anfragen %1 von %2</translation>
    </message>
    <message>
        <source>input tokens %1 of %2</source>
        <translation>Eingabe-Tokens %1 von %2</translation>
    </message>
    <message>
        <source>output tokens %1 of %2</source>
        <translation>Ausgabe-Tokens %1 von %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>Tokens used by a request: read and written</extracomment>
        <translation>%1 hinein, %2 heraus</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>Testanfrage senden</translation>
    </message>
    <message>
        <source>Stream the answer</source>
        <translation>Antwort streamen</translation>
    </message>
    <message>
        <source>Shows the time to the first token</source>
        <translation>Zeigt die Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ma&amp;x tokens</source>
        <translation>Ma&amp;x. Tokens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>A test request needs your API key.</source>
        <translation>Eine Testanfrage braucht einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation>Testanfrage senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The request is under way</source>
        <translation>Die Anfrage läuft</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Probe model (cheapest %1)</source>
        <extracomment>The model that the checks use, chosen by the program</extracomment>
        <translation>Prüfmodell (billigstes %1)</translation>
    </message>
    <message>
        <source>%1 – retires %2</source>
        <extracomment>%1 a model, %2 a date</extracomment>
        <translation>%1 – endet am %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a model, %2 the vendor&apos;s word such as &quot;deprecated&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not known for this model</source>
        <translation>Für dieses Modell nicht bekannt</translation>
    </message>
    <message>
        <source>at most about %1</source>
        <translation>höchstens etwa %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 how long it took</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the model or the server said</extracomment>
        <translation>Die Antwort: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Error type: %1</source>
        <translation>Fehlerart: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Server&apos;s own time: %1</source>
        <translation>Eigene Zeit des Servers: %1</translation>
    </message>
    <message>
        <source>Edge site: %1</source>
        <translation>Edge-Standort: %1</translation>
    </message>
    <message>
        <source>Limits left: %1</source>
        <translation>Noch übrig: %1</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>Tokens zählen</translation>
    </message>
    <message>
        <source>Asks how many tokens this prompt has for this model; that is free</source>
        <translation>Fragt, wie viele Tokens dieser Prompt für dieses Modell hat; das ist kostenlos</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in</source>
        <translation>
            <numerusform>%n Token hinein</numerusform>
            <numerusform>%n Tokens hinein</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>TestResultCard</name>
    <message>
        <source>Copy as</source>
        <extracomment>Button with a menu of languages: curl, Python, TypeScript</extracomment>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>The same request as a command or a program; the key is not in it</source>
        <translation>Dieselbe Anfrage als Befehl oder Programm; der Schlüssel ist nicht darin</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Status line, headers and body as they came</source>
        <translation>Statuszeile, Kopfzeilen und Inhalt, wie sie kamen</translation>
    </message>
    <message>
        <source>Only the beginning of a long body is shown.</source>
        <translation>Von einem langen Inhalt ist nur der Anfang zu sehen.</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month on a chart&apos;s axis, in Qt&apos;s date format</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Looking …</source>
        <extracomment>Shown by the tray icon before the first verdict.</extracomment>
        <translation>Erste Prüfung …</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Tooltip of the tray icon, second line; %1 is a time such as 14:05.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <extracomment>Menu of the tray icon: probes the API at once.</extracomment>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Send test request</source>
        <extracomment>Menu of the tray icon: sends one minimal message and shows the result.</extracomment>
        <translation>&amp;Testanfrage senden</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>&amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Open status &amp;page</source>
        <extracomment>Menu of the tray icon: opens the vendor&apos;s status page in the browser.</extracomment>
        <translation>&amp;Statusseite öffnen</translation>
    </message>
    <message>
        <source>Pause for 1 &amp;hour</source>
        <extracomment>Menu of the tray icon: no probes for an hour.</extracomment>
        <translation>1 Stunde p&amp;ausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>Menu of the tray icon, while paused: probes again.</extracomment>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the tray icon: ends the program.</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Search reports by &amp;others</source>
        <extracomment>Menu of the tray icon, with the names of web sites in it.</extracomment>
        <translation>Berichte an&amp;derer suchen</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <extracomment>Menu of the tray icon: the user knows of the incident.</extracomment>
        <translation>Zur &amp;Kenntnis nehmen</translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <extracomment>Menu of the tray icon, can be ticked: one notification when the API is good again.</extracomment>
        <translation>Melden, &amp;wenn es wieder läuft</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <extracomment>Menu of the tray icon: no notifications for a while.</extracomment>
        <translation>Be&amp;nachrichtigungen stummschalten</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Menu of the tray icon: the verdict with its evidence, to the clipboard.</extracomment>
        <translation>Be&amp;richt kopieren</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>The bar begins at %1; the mark is at %2</source>
        <extracomment>Bar of an uptime; %1 where it begins and %2 a mark on it, both shares such as &quot;98 %&quot;</extracomment>
        <translation>Der Balken beginnt bei %1; die Marke steht bei %2</translation>
    </message>
</context>
<context>
    <name>UptimeCard</name>
    <message>
        <source>Uptime, as seen from here</source>
        <translation>Verfügbarkeit, von hier aus gesehen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>down for %1, %2</source>
        <extracomment>%1 how long the API was down; %2 whether that is more than users are told to expect</extracomment>
        <translation>%1 ausgefallen, %2</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht beobachtet</translation>
    </message>
</context>
<context>
    <name>VerdictHeader</name>
    <message>
        <source>Open status page</source>
        <extracomment>Button: opens the vendor&apos;s status page in the browser</extracomment>
        <translation>Statusseite öffnen</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Schlüssel ändern …</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Resume checks</source>
        <extracomment>Button: checks go on after a pause</extracomment>
        <translation>Prüfungen fortsetzen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Jetzt prüfen (F5)</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <extracomment>%1 is a time such as &quot;14:05&quot;, %2 a duration such as &quot;4 min&quot;</extracomment>
        <translation>seit %1 (%2)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>Next check in %1</source>
        <extracomment>%1 is a duration such as &quot;14 s&quot;</extracomment>
        <translation>Nächste Prüfung in %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button: what the status page reports shall no longer colour the light</extracomment>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>What the status page reports doesn&apos;t count until it changes</source>
        <translation>Was die Statusseite meldet, zählt nicht, bis es sich ändert</translation>
    </message>
    <message>
        <source>Tell me when it&apos;s back</source>
        <extracomment>Button that stays down: one notification when the API is good again</extracomment>
        <translation>Melden, wenn es wieder läuft</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>Button with a menu: no notifications for a while</extracomment>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>One notification when the API is good again, whatever is snoozed</source>
        <translation>Eine Benachrichtigung, wenn die API wieder gut ist, trotz jeder Stummschaltung</translation>
    </message>
    <message>
        <source>Holds notifications back; what happens meanwhile is told after it</source>
        <translation>Hält Benachrichtigungen zurück; was inzwischen geschieht, wird danach gemeldet</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Check your network and its name server (DNS); a VPN that was cut off often leaves a dead one behind.</source>
        <translation>Netz und Namensserver (DNS) prüfen; ein abgebrochenes VPN lässt oft einen toten zurück.</translation>
    </message>
    <message>
        <source>Check your network: cable, Wi-Fi, VPN.</source>
        <translation>Das Netz prüfen: Kabel, WLAN, VPN.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, or let the network set it.</source>
        <translation>Die Uhr dieses Rechners stellen oder vom Netz stellen lassen.</translation>
    </message>
    <message>
        <source>Check the proxy and the API address in the settings; on a foreign Wi-Fi, log in first.</source>
        <translation>Proxy und API-Adresse in den Einstellungen prüfen; in fremdem WLAN zuerst anmelden.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network. If you trust this issuer, name its certificate file in the settings; your key is not sent until then.</source>
        <translation>Bei der Netzverwaltung nachfragen. Ist der Aussteller vertrauenswürdig, seine Zertifikatsdatei in den Einstellungen angeben; bis dahin wird der Schlüssel nicht gesendet.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>Benutzername und Passwort des Proxys in den Proxy-Einstellungen des Systems angeben.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the proxy to let the API&apos;s host through.</source>
        <translation>Die Proxy-Einstellungen des Systems prüfen oder den Betreiber des Proxys bitten, den Server der API durchzulassen.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network.</source>
        <translation>Im Browser irgendeine Webseite öffnen und sich im Netz anmelden.</translation>
    </message>
    <message>
        <source>Check in Anthropic&apos;s Console what the key and its workspace are allowed to do.</source>
        <translation>In Anthropics Console prüfen, was der Schlüssel und sein Workspace dürfen.</translation>
    </message>
    <message>
        <source>Check that the key is whole, without blanks or quotes, not revoked or expired, and of the kind that calls the API (sk-ant-api...); or make a new one in Anthropic&apos;s Console.</source>
        <translation>Prüfen, ob der Schlüssel vollständig ist, ohne Leerzeichen oder Anführungszeichen, weder widerrufen noch abgelaufen und von der Art, die die API aufrufen darf (sk-ant-api...); oder in Anthropics Console einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Wait a minute before the next request, then send more slowly.</source>
        <translation>Eine Minute bis zur nächsten Anfrage warten, dann langsamer senden.</translation>
    </message>
    <message>
        <source>The wait is over; go on, but send more slowly.</source>
        <translation>Die Wartezeit ist vorbei; weiter, aber langsamer.</translation>
    </message>
    <message>
        <source>Wait until %1 before the next request, then send more slowly.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Bis %1 warten, dann langsamer senden.</translation>
    </message>
    <message>
        <source>Raise the spend limit in Anthropic&apos;s Console; by itself it ends at 00:00 UTC on the 1st. Retrying does not help.</source>
        <translation>Das Ausgabenlimit in Anthropics Console erhöhen; von selbst endet es am 1. um 00:00 UTC. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the contract with Anthropic. Retrying does not help.</source>
        <translation>Nachfragen, wer den Vertrag mit Anthropic betreut. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Ask the organization that pays. Retrying does not help.</source>
        <translation>Bei der Organisation nachfragen, die bezahlt. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console. Retrying does not help.</source>
        <translation>Guthaben, Zahlung und Ausgabenlimits in Anthropics Console prüfen. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Choose another model, in your code and in the settings here.</source>
        <translation>Ein anderes Modell wählen, im eigenen Code und hier in den Einstellungen.</translation>
    </message>
    <message>
        <source>Use %1 instead, in your code and in the settings here.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Stattdessen %1 verwenden, im eigenen Code und hier in den Einstellungen.</translation>
    </message>
    <message>
        <source>See Anthropic&apos;s mail or Console for the reason and how to appeal.</source>
        <translation>Grund und Einspruchsweg stehen in Anthropics E-Mail oder Console.</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>Die API-Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Send less at once: messages may be 32 MB at most.</source>
        <translation>Weniger auf einmal senden: Nachrichten dürfen höchstens 32 MB groß sein.</translation>
    </message>
    <message>
        <source>Usually the model&apos;s name, max_tokens, the order of the messages or the version of the API is wrong. Retrying does not help.</source>
        <translation>Meist stimmt der Modellname, max_tokens, die Reihenfolge der Nachrichten oder die API-Version nicht. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, then wait. To tell your line from Anthropic, try another network or switch the VPN.</source>
        <translation>Nach 1, 2 und 4 s wiederholen, dann warten. Um die eigene Leitung von Anthropic zu unterscheiden, ein anderes Netz versuchen oder das VPN umschalten.</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, at most three times, then wait.</source>
        <translation>Nach 1, 2 und 4 s wiederholen, höchstens dreimal, dann warten.</translation>
    </message>
    <message>
        <source>Back off: retry after 5 s, then 10, 20 and so on, each a little at random; or use another model meanwhile.</source>
        <translation>Nachlassen: nach 5 s wiederholen, dann nach 10, 20 und so weiter, jeweils etwas zufällig; oder solange ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>An http:// address is only accepted for this machine itself (localhost), because anybody on the way could read the key; %1 needs https://.</source>
        <extracomment>%1 is a host&apos;s name</extracomment>
        <translation>Eine Adresse mit http:// ist nur für diesen Rechner selbst (localhost) erlaubt, weil unterwegs jeder den Schlüssel lesen könnte; %1 braucht https://.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The address is not a valid URL such as https://api.anthropic.com.</source>
        <translation>Die Adresse ist keine gültige URL wie https://api.anthropic.com.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Die Adresse darf weder Benutzername noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must end with its path, without ? or #.</source>
        <translation>Die Adresse muss mit ihrem Pfad enden, ohne ? oder #.</translation>
    </message>
    <message>
        <source>The API failed inside (HTTP 500).</source>
        <translation>Die API hatte einen inneren Fehler (HTTP 500).</translation>
    </message>
    <message>
        <source>Anthropic&apos;s edge got no proper answer from the API behind it (HTTP 502).</source>
        <translation>Anthropics Edge bekam von der API dahinter keine richtige Antwort (HTTP 502).</translation>
    </message>
    <message>
        <source>The API had no server free to answer (HTTP 503).</source>
        <translation>Die API hatte keinen Server frei (HTTP 503).</translation>
    </message>
    <message>
        <source>The API took too long and gave up (HTTP 504).</source>
        <translation>Die API brauchte zu lange und gab auf (HTTP 504).</translation>
    </message>
    <message>
        <source>The API failed (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>Die API ist gescheitert (HTTP %1).</translation>
    </message>
    <message>
        <source>The API began to answer but did not finish in time.</source>
        <translation>Die API begann zu antworten, wurde aber nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The API broke its answer off in the middle.</source>
        <translation>Die API brach ihre Antwort mittendrin ab.</translation>
    </message>
    <message>
        <source>The API&apos;s answer was far larger than it can be.</source>
        <translation>Die Antwort der API war viel größer, als sie sein kann.</translation>
    </message>
    <message>
        <source>The API&apos;s answer was garbled.</source>
        <translation>Die Antwort der API war unlesbar.</translation>
    </message>
    <message>
        <source>The API failed in the middle of its answer (%1).</source>
        <extracomment>%1 is an error type such as api_error</extracomment>
        <translation>Die API scheiterte mitten in der Antwort (%1).</translation>
    </message>
    <message>
        <source>The API said that all is well, but its answer was incomplete or not in the format it should have.</source>
        <translation>Die API meldete Erfolg, aber ihre Antwort war unvollständig oder hatte nicht das richtige Format.</translation>
    </message>
    <message>
        <source>Anthropic is overloaded, for everybody (HTTP 529).</source>
        <translation>Anthropic ist überlastet, und zwar für alle (HTTP 529).</translation>
    </message>
    <message>
        <source>Anthropic became overloaded in the middle of an answer.</source>
        <translation>Anthropic wurde mitten in einer Antwort überlastet.</translation>
    </message>
    <message>
        <source>The name of the API&apos;s host could not be looked up, though the rest of the internet works.</source>
        <translation>Der Name des API-Servers ließ sich nicht auflösen, obwohl das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>There is no way to the API&apos;s host, though the rest of the internet works.</source>
        <translation>Zum Server der API führt kein Weg, obwohl das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>The API&apos;s host refused the connection, though the rest of the internet works.</source>
        <translation>Der Server der API wies die Verbindung ab, obwohl das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>No secure connection to the API came about, though the rest of the internet works.</source>
        <translation>Es kam keine sichere Verbindung zur API zustande, obwohl das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>The API did not answer in time, though the rest of the internet works.</source>
        <translation>Die API antwortete nicht rechtzeitig, obwohl das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>The connection to the API was cut, though the rest of the internet works.</source>
        <translation>Die Verbindung zur API riss ab, obwohl das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>The API can&apos;t be reached from here, though the rest of the internet works.</source>
        <translation>Die API ist von hier nicht erreichbar, obwohl das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>No host&apos;s name can be looked up: your name server (DNS) or your network is down.</source>
        <translation>Kein Servername lässt sich auflösen: Der Namensserver (DNS) oder das eigene Netz ist ausgefallen.</translation>
    </message>
    <message>
        <source>There is no way out of this machine: your network is down.</source>
        <translation>Aus diesem Rechner führt kein Weg hinaus: Das eigene Netz ist ausgefallen.</translation>
    </message>
    <message>
        <source>Neither the API nor the rest of the internet can be reached: your network is down.</source>
        <translation>Weder die API noch das übrige Internet ist erreichbar: Das eigene Netz ist ausgefallen.</translation>
    </message>
    <message>
        <source>Your network is down.</source>
        <translation>Das eigene Netz ist ausgefallen.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast, so good certificates look invalid.</source>
        <extracomment>%1 is a duration such as &quot;12 min&quot;</extracomment>
        <translation>Die Uhr dieses Rechners geht %1 vor, deshalb sehen gute Zertifikate ungültig aus.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow, so good certificates look invalid.</source>
        <translation>Die Uhr dieses Rechners geht %1 nach, deshalb sehen gute Zertifikate ungültig aus.</translation>
    </message>
    <message>
        <source>Something that doesn&apos;t speak TLS answered in the API&apos;s place.</source>
        <translation>Anstelle der API antwortete etwas, das kein TLS spricht.</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted.</source>
        <translation>Dem Zertifikat, das für die API kam, ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted; it was issued by %1.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>Dem Zertifikat, das für die API kam, ist nicht zu trauen; ausgestellt hat es %1.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password (HTTP 407).</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort (HTTP 407).</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to the API.</source>
        <translation>Der Proxy %1 verweigerte die Verbindung zur API.</translation>
    </message>
    <message>
        <source>Something on the way sends you to another page (HTTP %1), as the login page of a hotel or train does.</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>Unterwegs leitet etwas auf eine andere Seite um (HTTP %1), wie es die Anmeldeseite eines Hotels oder Zuges tut.</translation>
    </message>
    <message>
        <source>A web page came in place of the API&apos;s answer, as from a proxy or the login page of a hotel or train.</source>
        <translation>Statt der Antwort der API kam eine Webseite, wie von einem Proxy oder der Anmeldeseite eines Hotels oder Zuges.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this (HTTP 403).</source>
        <translation>Der Schlüssel darf das nicht (HTTP 403).</translation>
    </message>
    <message>
        <source>The API does not accept the key (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>Die API nimmt den Schlüssel nicht an (HTTP %1).</translation>
    </message>
    <message>
        <source>Your use grew faster than the API allows (HTTP 429).</source>
        <translation>Die Nutzung wuchs schneller, als die API erlaubt (HTTP 429).</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment (HTTP 429).</source>
        <translation>Das Ratenlimit ist im Augenblick ausgeschöpft (HTTP 429).</translation>
    </message>
    <message>
        <source>Your organization has reached its spend limit of this month.</source>
        <translation>Die Organisation hat ihr Ausgabenlimit dieses Monats erreicht.</translation>
    </message>
    <message>
        <source>Your organization has reached the spend limit of its contract.</source>
        <translation>Die Organisation hat das Ausgabenlimit ihres Vertrags erreicht.</translation>
    </message>
    <message>
        <source>The organization that pays for yours has reached its spend limit or can&apos;t be billed.</source>
        <translation>Die zahlende Organisation hat ihr Ausgabenlimit erreicht oder kann nicht belastet werden.</translation>
    </message>
    <message>
        <source>Anthropic can&apos;t bill your account (HTTP 402).</source>
        <translation>Anthropic kann das Konto nicht belasten (HTTP 402).</translation>
    </message>
    <message>
        <source>Your credit is used up or a spend limit is reached.</source>
        <translation>Das Guthaben ist aufgebraucht oder ein Ausgabenlimit erreicht.</translation>
    </message>
    <message>
        <source>Anthropic has put your organization on hold.</source>
        <translation>Anthropic hat die Organisation gesperrt.</translation>
    </message>
    <message>
        <source>The model %1 is unknown or retired (HTTP 404).</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Das Modell %1 ist unbekannt oder abgeschaltet (HTTP 404).</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the address that was asked (HTTP 404).</source>
        <translation>Der Server kennt die angefragte Adresse nicht (HTTP 404).</translation>
    </message>
    <message>
        <source>The request is larger than the API accepts (HTTP 413).</source>
        <translation>Die Anfrage ist größer, als die API erlaubt (HTTP 413).</translation>
    </message>
    <message>
        <source>The request could not be sent as it is.</source>
        <translation>Die Anfrage ließ sich so nicht senden.</translation>
    </message>
    <message>
        <source>The API rejects the request itself (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>Die API weist die Anfrage selbst zurück (HTTP %1).</translation>
    </message>
    <message>
        <source>The system says that there is a network.</source>
        <translation>Das System meldet ein Netz.</translation>
    </message>
    <message>
        <source>The API answered; without a key it can&apos;t say more.</source>
        <translation>Die API hat geantwortet; ohne Schlüssel kann sie nicht mehr sagen.</translation>
    </message>
    <message>
        <source>The rest of the internet works.</source>
        <translation>Das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>The API answered as it should.</source>
        <translation>Die API hat geantwortet, wie sie soll.</translation>
    </message>
    <message>
        <source>This machine was asleep or too busy just then, so this says nothing.</source>
        <translation>Dieser Rechner schlief gerade oder war zu beschäftigt, deshalb sagt das nichts.</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>teilweise ausgefallen</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: seconds
----------
How long an answer took: seconds with one decimal</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes; then whole hours</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours; then whole days</extracomment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long an answer took: milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1; normally 1 in %2 fails</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>%1; normal ist 1 Fehlschlag auf %2</translation>
    </message>
    <message numerus="yes">
        <source>The last %n requests were all good, typically in %1.</source>
        <extracomment>%n is 2 or more, %1 a duration such as &quot;94 ms&quot;</extracomment>
        <translation>
            <numerusform>Die letzte Anfrage war gut, in %1.</numerusform>
            <numerusform>Die letzten %n Anfragen waren alle gut, meist in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <extracomment>%1 is an HTTP status code; follows &quot;the last 3 requests got&quot;</extracomment>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>What came at %1: %2.</source>
        <extracomment>%1 is a time of day, %2 what came, such as: HTTP 401 &quot;invalid x-api-key&quot;</extracomment>
        <translation>Um %1 kam: %2.</translation>
    </message>
    <message>
        <source>The score of slow answers is %1; %2 were enough.</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>Die langsamen Antworten haben %1 Punkte; %2 würden genügen.</translation>
    </message>
    <message>
        <source>The score is %1; %2 makes amber, %3 confirms an incident.</source>
        <extracomment>%1, %2 and %3 are points of a score</extracomment>
        <translation>Der Punktestand ist %1; ab %2 gelb, ab %3 bestätigte Störung.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it was noticed here %2 earlier.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>Die Statusseite meldet „%1“; hier wurde es %2 früher bemerkt.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it said so %2 before it was seen here.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>Die Statusseite meldet „%1“; sie sagte es %2, bevor es hier zu sehen war.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;.</source>
        <extracomment>%1 is what the page says</extracomment>
        <translation>Die Statusseite meldet „%1“.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read.</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>Die Statusseite ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read (%1).</source>
        <translation>Die Statusseite ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The status page has nothing yet: %1 ahead of it.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Auf der Statusseite steht noch nichts: %1 Vorsprung.</translation>
    </message>
    <message>
        <source>The status page reports trouble elsewhere (%1), not with the %2.</source>
        <extracomment>%1 is a list of services, %2 &quot;Claude API&quot;</extracomment>
        <translation>Die Statusseite meldet Störungen anderswo (%1), nicht bei: %2.</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Außerdem: %1</translation>
    </message>
    <message>
        <source>Without a key only the edge is asked; limits, money, models and overloads (HTTP 529) can&apos;t be seen.</source>
        <translation>Ohne Schlüssel wird nur der Edge gefragt; Limits, Guthaben, Modelle und Überlastungen (HTTP 529) bleiben unsichtbar.</translation>
    </message>
    <message>
        <source>Overloads (HTTP 529) can&apos;t be seen, because test messages are switched off.</source>
        <translation>Überlastungen (HTTP 529) bleiben unsichtbar, weil Testnachrichten abgeschaltet sind.</translation>
    </message>
    <message>
        <source>Your line to Anthropic is noisy: %1 % of the requests fail even in good times.</source>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Die Leitung zu Anthropic ist unruhig: Auch in guten Zeiten scheitern %1 % der Anfragen.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Das Zertifikat der API läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Limits %1 % left</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>Limits: %1 % übrig</translation>
    </message>
    <message>
        <source>Status page: nothing posted</source>
        <translation>Statusseite: nichts gemeldet</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>Netz in Ordnung</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Schlüssel angenommen</translation>
    </message>
    <message>
        <source>an overload in mid-answer</source>
        <extracomment>Follows &quot;the last 3 requests got&quot;</extracomment>
        <translation>mitten in der Antwort eine Überlastung</translation>
    </message>
    <message>
        <source>a broken answer</source>
        <translation>eine kaputte Antwort</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>What requests got: &quot;HTTP 529 or no answer&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>errors such as %1</source>
        <translation>Fehler wie %1</translation>
    </message>
    <message>
        <source>the last request got %1</source>
        <extracomment>Goes on a sentence; %1 is what it got, such as &quot;HTTP 529&quot;</extracomment>
        <translation>die letzte Anfrage bekam %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>%1 von %n Anfrage bekam %2 in %3</numerusform>
            <numerusform>die letzten %1 von %n Anfragen bekamen %2 in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>%1 von %n letzten Anfrage bekam %2 in %3</numerusform>
            <numerusform>%1 der letzten %n Anfragen bekamen %2 in %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Anthropic is overloaded: %1.</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>Anthropic ist überlastet: %1.</translation>
    </message>
    <message>
        <source>Anthropic is partly overloaded: %1.</source>
        <translation>Anthropic ist teilweise überlastet: %1.</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be reached from here: %2; the rest of the internet works.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got no answer in 47 s&quot;</extracomment>
        <translation>%1 ist von hier nicht erreichbar: %2; das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>The %1 can&apos;t always be reached from here: %2; the rest of the internet works.</source>
        <translation>%1 ist von hier nicht immer erreichbar: %2; das übrige Internet funktioniert.</translation>
    </message>
    <message>
        <source>The %1 is failing: %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got HTTP 500 in 47 s&quot;</extracomment>
        <translation>%1 ist gestört: %2.</translation>
    </message>
    <message>
        <source>The %1 is partly failing: %2.</source>
        <translation>%1 ist teilweise gestört: %2.</translation>
    </message>
    <message>
        <source>Anthropic may be overloaded: %1; checking again.</source>
        <extracomment>%1 is &quot;the last 2 of 2 requests got HTTP 529 in 15 s&quot;</extracomment>
        <translation>Anthropic ist vielleicht überlastet: %1; es wird nachgeprüft.</translation>
    </message>
    <message>
        <source>The %1 may be failing: %2; checking again.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 2 of 2 requests got HTTP 500 in 15 s&quot;</extracomment>
        <translation>%1 ist vielleicht gestört: %2; es wird nachgeprüft.</translation>
    </message>
    <message>
        <source>The %1 has been failing; its last answers were good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 war gestört; die letzten Antworten waren gut.</translation>
    </message>
    <message>
        <source>The %1 failed lately; checking again.</source>
        <translation>%1 scheiterte kürzlich; es wird nachgeprüft.</translation>
    </message>
    <message>
        <source>The %1 is slow.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 ist langsam.</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 a duration such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 ist langsam: Die letzten Antworten dauerten bis zu %2.</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2, normally %3.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 and %3 durations such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 ist langsam: Die letzten Antworten dauerten bis zu %2, sonst %3.</translation>
    </message>
    <message>
        <source>The status page reports trouble with the %1; your probes are good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>Die Statusseite meldet eine Störung (%1); die eigenen Prüfungen sind gut.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; your probes are good.</source>
        <extracomment>%1 is what the page says, such as &quot;Elevated errors&quot; or &quot;partial outage&quot;</extracomment>
        <translation>Die Statusseite meldet „%1“; die eigenen Prüfungen sind gut.</translation>
    </message>
    <message>
        <source>The %1 answers; more can&apos;t be seen without a key.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 antwortet; ohne Schlüssel ist nicht mehr zu sehen.</translation>
    </message>
    <message>
        <source>The %1 works.</source>
        <translation>%1 funktioniert.</translation>
    </message>
    <message>
        <source>Something on the way poses as the API.</source>
        <translation>Unterwegs gibt sich etwas als die API aus.</translation>
    </message>
    <message>
        <source>The API does not accept the key.</source>
        <translation>Die API nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment.</source>
        <translation>Das Ratenlimit ist im Augenblick ausgeschöpft.</translation>
    </message>
    <message>
        <source>The API rejects the request itself.</source>
        <translation>Die API weist die Anfrage selbst zurück.</translation>
    </message>
    <message>
        <source>There is trouble of an unknown kind.</source>
        <translation>Es gibt eine Störung unbekannter Art.</translation>
    </message>
    <message>
        <source>Your rate limit is used up until %1 (HTTP 429).</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Das Ratenlimit ist bis %1 ausgeschöpft (HTTP 429).</translation>
    </message>
    <message>
        <source>The API refuses the key, which worked before, while the status page reports trouble: your key or Anthropic&apos;s login, unclear.</source>
        <translation>Die API lehnt den Schlüssel ab, der vorher funktionierte, während die Statusseite eine Störung meldet: Ob es am Schlüssel oder an Anthropics Anmeldung liegt, ist unklar.</translation>
    </message>
    <message>
        <source>The API refused the key once; it is asked again to be sure.</source>
        <translation>Die API hat den Schlüssel einmal abgelehnt; zur Sicherheit wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>There is no news, so nothing can be told.</source>
        <translation>Es gibt nichts Neues, darum lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>There has been no useful answer since %1, so nothing can be told.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Seit %1 kam keine brauchbare Antwort, darum lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Pause bis %1.</translation>
    </message>
    <message>
        <source>Checking for the first time.</source>
        <translation>Die erste Prüfung läuft.</translation>
    </message>
    <message>
        <source>The %1 works, but %2; that is being looked into.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last request got HTTP 529&quot;</extracomment>
        <translation>%1 funktioniert, aber %2; das wird untersucht.</translation>
    </message>
    <message>
        <source>The %1 works again; it is being watched for a relapse.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 funktioniert wieder; ein Rückfall wird im Auge behalten.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network.</source>
        <translation>Bei der Netzverwaltung nachfragen.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Den Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console.</source>
        <translation>Guthaben, Zahlung und Ausgabenlimits in Anthropics Console prüfen.</translation>
    </message>
    <message>
        <source>Check the model and the API address in the settings.</source>
        <translation>Modell und API-Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Wait for the status page&apos;s all-clear before you change the key.</source>
        <translation>Vor einem Wechsel des Schlüssels die Entwarnung der Statusseite abwarten.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Einen Augenblick warten.</translation>
    </message>
    <message>
        <source>One more good answer ends it.</source>
        <translation>Eine weitere gute Antwort beendet es.</translation>
    </message>
    <message numerus="yes">
        <source>%n good answers in a row end it.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>%n gute Antwort beendet es.</numerusform>
            <numerusform>%n gute Antworten in Folge beenden es.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more failure confirms an incident; good answers clear the suspicion.</source>
        <translation>Ein weiterer Fehlschlag bestätigt eine Störung; gute Antworten zerstreuen den Verdacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more failures confirm an incident; good answers clear the suspicion.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>%n weiterer Fehlschlag bestätigt eine Störung; gute Antworten zerstreuen den Verdacht.</numerusform>
            <numerusform>%n weitere Fehlschläge bestätigen eine Störung; gute Antworten zerstreuen den Verdacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two failures close together make it amber, %n in a row an incident.</source>
        <extracomment>%n is 3 or more</extracomment>
        <translation>
            <numerusform>Zwei Fehlschläge kurz nacheinander ergeben Gelb, %n eine Störung.</numerusform>
            <numerusform>Zwei Fehlschläge kurz nacheinander ergeben Gelb, %n in Folge eine Störung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any answer from the API&apos;s own server.</source>
        <translation>Jede Antwort vom eigenen Server der API.</translation>
    </message>
    <message>
        <source>An answer under the API&apos;s own, valid certificate.</source>
        <translation>Eine Antwort unter dem eigenen, gültigen Zertifikat der API.</translation>
    </message>
    <message>
        <source>One answer that accepts the key.</source>
        <translation>Eine Antwort, die den Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>One good answer to the same request, or other settings.</source>
        <translation>Eine gute Antwort auf dieselbe Anfrage oder andere Einstellungen.</translation>
    </message>
    <message>
        <source>The next answer.</source>
        <translation>Die nächste Antwort.</translation>
    </message>
    <message>
        <source>A good answer, or %1, when the wait is over.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Eine gute Antwort, oder %1, wenn die Wartezeit vorbei ist.</translation>
    </message>
    <message>
        <source>A good answer, or a minute without a new refusal.</source>
        <translation>Eine gute Antwort oder eine Minute ohne neue Ablehnung.</translation>
    </message>
    <message>
        <source>Resume to know more.</source>
        <translation>Fortsetzen, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>Check now.</source>
        <translation>Jetzt prüfen.</translation>
    </message>
    <message>
        <source>Go on, slowly at first.</source>
        <translation>Weitermachen, anfangs langsam.</translation>
    </message>
    <message>
        <source>Nothing to do yet; be ready for failures.</source>
        <translation>Noch nichts zu tun; auf Fehlschläge gefasst sein.</translation>
    </message>
    <message>
        <source>Expect long waits: raise your time-outs, stream the answers, or use another model meanwhile.</source>
        <translation>Mit langem Warten rechnen: Zeitgrenzen erhöhen, Antworten streamen oder solange ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>The end of the pause.</source>
        <translation>Das Ende der Pause.</translation>
    </message>
    <message>
        <source>The first answers.</source>
        <translation>Die ersten Antworten.</translation>
    </message>
    <message>
        <source>Ten quiet minutes end the watch; a relapse reopens the incident.</source>
        <translation>Zehn ruhige Minuten beenden die Beobachtung; ein Rückfall eröffnet die Störung neu.</translation>
    </message>
    <message>
        <source>The status page&apos;s all-clear, or failures seen from here.</source>
        <translation>Die Entwarnung der Statusseite oder Fehlschläge von hier aus.</translation>
    </message>
    <message>
        <source>A few answers at the usual speed.</source>
        <translation>Ein paar Antworten im gewohnten Tempo.</translation>
    </message>
    <message>
        <source>A second refusal blames the key; one answer that accepts it clears it.</source>
        <translation>Eine zweite Ablehnung belastet den Schlüssel; eine Antwort, die ihn annimmt, entlastet ihn.</translation>
    </message>
    <message>
        <source>State: %1, cause: %2</source>
        <translation>Zustand: %1, Ursache: %2</translation>
    </message>
    <message>
        <source>Since: %1 (%2)</source>
        <extracomment>%1 is a date and time, %2 a duration</extracomment>
        <translation>Seit: %1 (%2)</translation>
    </message>
    <message>
        <source>Score: %1 of %2</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>Punkte: %1 von %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>What would change this: %1</source>
        <translation>Was das ändern würde: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left, reset %4</source>
        <extracomment>%1 is what is limited, %2 and %3 are numbers, %4 is a date and time</extracomment>
        <translation>%1: %2 von %3 übrig, voll am %4</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is a host, %2 a date and time</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>Woran es nicht liegt</translation>
    </message>
    <message>
        <source>Traps around you</source>
        <translation>Fallen in der Umgebung</translation>
    </message>
    <message>
        <source>Last probes, newest last</source>
        <translation>Letzte Prüfungen, neueste zuletzt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL is not an address, so programs that read it can&apos;t reach the API; unset it.</source>
        <translation>ANTHROPIC_BASE_URL ist keine Adresse, Programme, die sie lesen, erreichen die API daher nicht; die Variable löschen.</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL points to %1, where nothing listens; unset it or start what should listen there.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>ANTHROPIC_BASE_URL zeigt auf %1, wo nichts lauscht; die Variable löschen oder starten, was dort lauschen soll.</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL sends programs to %1 instead of %2; unset it unless you mean it.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>ANTHROPIC_BASE_URL schickt Programme zu %1 statt zu %2; die Variable löschen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; a program may send the wrong one or both, which the API refuses. Unset one.</source>
        <translation>ANTHROPIC_API_KEY und ANTHROPIC_AUTH_TOKEN sind beide gesetzt; ein Programm könnte die falsche oder beide senden, was die API ablehnt. Eine davon löschen.</translation>
    </message>
    <message>
        <source>NO_PROXY excepts %1 from the proxy of %2; where only the proxy gets out, the API looks dead. Take it out of NO_PROXY then.</source>
        <extracomment>%1 is a host, %2 the name of a variable</extracomment>
        <translation>NO_PROXY nimmt %1 vom Proxy aus %2 aus; wo nur der Proxy hinauskommt, sieht die API tot aus. Dann den Eintrag aus NO_PROXY nehmen.</translation>
    </message>
    <message>
        <source>%1 is not an address, so programs that read it can&apos;t reach the API; unset or correct it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 ist keine Adresse, Programme, die sie lesen, erreichen die API daher nicht; löschen oder berichtigen.</translation>
    </message>
    <message>
        <source>%1 sends requests through the proxy %2; when that fails, the API looks dead. Unset it or add %3 to NO_PROXY if you don&apos;t need it.</source>
        <extracomment>%1 is the name of a variable, %2 and %3 are hosts</extracomment>
        <translation>%1 schickt Anfragen durch den Proxy %2; fällt der aus, sieht die API tot aus. Wird er nicht gebraucht, die Variable löschen oder %3 in NO_PROXY aufnehmen.</translation>
    </message>
    <message>
        <source>%1 replaces the authorities that programs trust; if what it names is old or incomplete, every secure connection fails. Unset it unless you mean it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 ersetzt die Zertifizierungsstellen, denen Programme vertrauen; ist das Angegebene alt oder unvollständig, scheitert jede sichere Verbindung. Löschen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast; set it, or secure connections fail.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Die Uhr dieses Rechners geht %1 vor; stellen, sonst scheitern sichere Verbindungen.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow; set it, or secure connections fail.</source>
        <translation>Die Uhr dieses Rechners geht %1 nach; stellen, sonst scheitern sichere Verbindungen.</translation>
    </message>
    <message>
        <source>%1 reads along between you and the API; what it holds up looks like an outage. Ask whoever runs it to leave the API&apos;s host alone.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>%1 liest zwischen diesem Rechner und der API mit; was es aufhält, sieht wie ein Ausfall aus. Den Betreiber bitten, den Server der API auszunehmen.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate was issued by %1, which is no well-known authority; something on the way may read along. Ask whoever runs your network.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>Das Zertifikat der API hat %1 ausgestellt, keine bekannte Stelle; vielleicht liest unterwegs jemand mit. Bei der Netzverwaltung nachfragen.</translation>
    </message>
    <message>
        <source>%1 holds blanks, line breaks or letters that no key has; copy it anew.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 enthält Leerzeichen, Zeilenumbrüche oder Zeichen, die kein Schlüssel hat; neu kopieren.</translation>
    </message>
    <message>
        <source>%1 has quotes around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 hat Anführungszeichen um den Schlüssel; viele Programme senden sie mit. Entfernen.</translation>
    </message>
    <message>
        <source>%1 has blanks around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 hat Leerzeichen um den Schlüssel; viele Programme senden sie mit. Entfernen.</translation>
    </message>
    <message>
        <source>%1 is an admin key, which manages an organization but doesn&apos;t call models; use one that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 ist ein Admin-Schlüssel, der eine Organisation verwaltet, aber keine Modelle aufruft; einen nehmen, der mit sk-ant-api beginnt.</translation>
    </message>
    <message>
        <source>%1 is a login token, not an API key; use a key that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 ist ein Anmelde-Token, kein API-Schlüssel; einen Schlüssel nehmen, der mit sk-ant-api beginnt.</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>Begins a sentence such as &quot;The key is an admin key.&quot;</extracomment>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>The status page has nothing yet.</source>
        <translation>Die Statusseite meldet noch nichts.</translation>
    </message>
    <message>
        <source>The status page reports %1, which names only models that you don&apos;t use (%2).</source>
        <extracomment>%1 is a list of quoted titles, %2 one of models such as &quot;opus&quot;</extracomment>
        <translation>Die Statusseite meldet %1; das nennt nur Modelle, die nicht verwendet werden (%2).</translation>
    </message>
    <message>
        <source>You acknowledged %1; it counts again once it changes.</source>
        <extracomment>%1 is a list of quoted titles</extracomment>
        <translation>%1 wurde zur Kenntnis genommen und zählt wieder, sobald es sich ändert.</translation>
    </message>
    <message>
        <source>Status page: nothing that concerns you</source>
        <translation>Statusseite: nichts, was hier zählt</translation>
    </message>
    <message>
        <source>This machine just woke up; checking.</source>
        <translation>Dieser Rechner ist gerade aufgewacht; es wird geprüft.</translation>
    </message>
    <message>
        <source>The request that failed</source>
        <translation>Die gescheiterte Anfrage</translation>
    </message>
    <message>
        <source>Ask whoever looks after your organization&apos;s encryption keys.</source>
        <translation>Wer die Schlüssel zur Verschlüsselung in der Organisation verwaltet, kann helfen.</translation>
    </message>
    <message>
        <source>The API can&apos;t use your organization&apos;s own encryption key.</source>
        <translation>Die API kann den eigenen Schlüssel der Organisation zur Verschlüsselung nicht verwenden.</translation>
    </message>
    <message>
        <source>A proxy is written as http://host:port or socks5://host:port.</source>
        <translation>Ein Proxy wird als http://host:port oder socks5://host:port geschrieben.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password don&apos;t belong in the settings. Set HTTPS_PROXY instead and choose the system&apos;s.</source>
        <translation>Benutzername und Passwort eines Proxys gehören nicht in die Einstellungen. Stattdessen HTTPS_PROXY setzen und den des Systems wählen.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port.</source>
        <translation>Die Adresse eines Proxys endet mit ihrem Port.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Makes a phrase a sentence; %1 is the phrase</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>input tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>output tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>It lasted %1.</source>
        <extracomment>Of an incident that is over; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>Es dauerte %1.</translation>
    </message>
    <message>
        <source>Status page: %1</source>
        <extracomment>Title of a notification; %1 is the name that the page gives an incident</extracomment>
        <translation>Statusseite: %1</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <extracomment>Title of the notification that an outage of the API is over.</extracomment>
        <translation>Die Störung ist vorbei</translation>
    </message>
    <message>
        <source>The page says that it is over.</source>
        <extracomment>The status page no longer lists an incident</extracomment>
        <translation>Laut Statusseite ist es vorbei.</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <extracomment>%1 and %2 are counts of requests or tokens</extracomment>
        <translation>%1 von %2 sind übrig.</translation>
    </message>
    <message>
        <source>It is full again at %1.</source>
        <translation>Wieder voll: %1.</translation>
    </message>
    <message>
        <source>Less than 10 % of your limit of %1 is left</source>
        <extracomment>%1 is which limit: &quot;input tokens&quot;</extracomment>
        <translation>Weniger als 10 % des Limits für %1 übrig</translation>
    </message>
    <message>
        <source>The month&apos;s budget for test messages is used up</source>
        <translation>Das Monatsbudget für Testnachrichten ist ausgeschöpft</translation>
    </message>
    <message>
        <source>Until the month is over (UTC), only probes that cost nothing are sent. The budget is among the settings.</source>
        <translation>Bis zum Monatsende (UTC) werden nur kostenlose Prüfungen gesendet. Das Budget steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Zertifikat der API läuft am %1 ab</translation>
    </message>
    <message>
        <source>It is issued by %1 and should have been renewed by now.</source>
        <extracomment>%1 is who issued a certificate</extracomment>
        <translation>Ausgestellt hat es %1; es hätte inzwischen erneuert sein sollen.</translation>
    </message>
    <message>
        <source>%1 retires on %2</source>
        <extracomment>%1 is a model, %2 a date</extracomment>
        <translation>%1 wird am %2 abgeschaltet</translation>
    </message>
    <message>
        <source>Requests that name it will fail from then on (HTTP 404).</source>
        <translation>Anfragen, die es nennen, scheitern von da an (HTTP 404).</translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the notification for which the user asked: the API is good again.</extracomment>
        <translation>Es kann weitergehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a list of what happened; %1 is a time of day</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile: %n event(s)</source>
        <extracomment>Title of a notification that sums up those that were held back</extracomment>
        <translation>
            <numerusform>Inzwischen: %n Ereignis</numerusform>
            <numerusform>Inzwischen: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was watched lately</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>Zuletzt wurde nichts beobachtet</translation>
    </message>
    <message>
        <source>Yesterday the API was up %1 % of the time</source>
        <translation>Gestern war die API zu %1 % der Zeit verfügbar</translation>
    </message>
    <message>
        <source>Last week the API was up %1 % of the time</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>Letzte Woche war die API zu %1 % der Zeit verfügbar</translation>
    </message>
    <message>
        <source>It was down for %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Sie war %1 ausgefallen.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) were measured.</source>
        <translation>
            <numerusform>%n Störung wurde gemessen.</numerusform>
            <numerusform>%n Störungen wurden gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status page posted %n incident(s).</source>
        <translation>
            <numerusform>Die Statusseite meldete %n Störung.</numerusform>
            <numerusform>Die Statusseite meldete %n Störungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>Es gab keine Störung.</translation>
    </message>
    <message>
        <source>A test from Telltale</source>
        <extracomment>Title of a message that tries a way of being told</extracomment>
        <translation>Ein Test von Telltale</translation>
    </message>
    <message>
        <source>Alerts about the Claude API will arrive here.</source>
        <translation>Meldungen über die Claude-API kommen hier an.</translation>
    </message>
    <message>
        <source>an unfinished answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>eine unfertige Antwort</translation>
    </message>
</context>
</TS>
