<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page d’état</translation>
    </message>
    <message>
        <source>Control check</source>
        <extracomment>Another host, to see whether the internet works</extracomment>
        <translation>Vérification témoin</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Send the key as a bearer token</source>
        <translation>Envoyer la clé comme jeton Bearer</translation>
    </message>
    <message>
        <source>the status page&apos;s host</source>
        <translation>l’hôte de la page d’état</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Shapes with colours, for every panel</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Formes en couleur, pour toute barre</translation>
    </message>
    <message>
        <source>White shapes, for dark panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Formes blanches, pour barres sombres</translation>
    </message>
    <message>
        <source>Black shapes, for light panels</source>
        <extracomment>The lamp in the panel</extracomment>
        <translation>Formes noires, pour barres claires</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>The desktop&apos;s, light or dark; at once when that changes.</source>
        <translation>Celles du bureau, claires ou sombres&#x202f;; elles suivent aussitôt tout changement.</translation>
    </message>
    <message>
        <source>Lamp in the panel</source>
        <translation>Voyant dans la barre</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A new language is used from the next start.</source>
        <translation>Une nouvelle langue s’applique au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossible de supprimer %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A number on the axis of a chart, in milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Median</source>
        <extracomment>Legend of the chart: half of the answers came faster</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median to 95 %</source>
        <extracomment>Legend of the chart: from the median to what 95 of 100 answers keep within</extracomment>
        <translation>De la médiane à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Quickest and slowest</source>
        <extracomment>Legend of the chart: strokes from the quickest to the slowest answer</extracomment>
        <translation>Plus rapide et plus lente</translation>
    </message>
    <message>
        <source>Single check</source>
        <extracomment>Legend of the chart: a dot for each answer</extracomment>
        <translation>Une vérification</translation>
    </message>
    <message>
        <source>Beyond the axis</source>
        <extracomment>Legend of the chart: an answer slower than the axis goes</extracomment>
        <translation>Au-delà de l’axe</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>Vérification échouée</translation>
    </message>
    <message>
        <source>Incident, measured</source>
        <extracomment>Legend of the chart: an incident that this program measured</extracomment>
        <translation>Incident mesuré</translation>
    </message>
    <message>
        <source>Incident, posted</source>
        <extracomment>Legend of the chart: an incident on the vendor&apos;s status page</extracomment>
        <translation>Incident publié</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Legend of the chart: what 90 of 100 answers of the last 7 days took</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Slow limit</source>
        <extracomment>Legend of the chart: longer answers count as slow</extracomment>
        <translation>Seuil de lenteur</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Phase of a request: sending and reading, without what the server spent</extracomment>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Phase of a request: what the server says it spent</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server and way</source>
        <extracomment>Phase of a request: until the first byte, of servers that don&apos;t say what they spent</extracomment>
        <translation>Serveur et trajet</translation>
    </message>
    <message>
        <source>Legend of the chart</source>
        <translation>Légende du graphique</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Show:</source>
        <translation>Afficher&#x202f;:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Vérifications&#x202f;:</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Quelles vérifications</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Modèle&#x202f;:</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Quel modèle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>La commande a pris trop de temps et a été interrompue.</translation>
    </message>
    <message>
        <source>The command can&apos;t be started.</source>
        <translation>Impossible de lancer la commande.</translation>
    </message>
    <message>
        <source>The command crashed.</source>
        <translation>La commande a planté.</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La commande s’est terminée avec le code de sortie %1.</translation>
    </message>
</context>
<context>
    <name>ComponentsCard</name>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Days of the components</source>
        <translation>Jours des composants</translation>
    </message>
    <message>
        <source>No day is known yet: the bars grow as the page is read.</source>
        <translation>Aucun jour n’est encore connu&#x202f;: les barres s’allongent au fil des lectures de la page d’état.</translation>
    </message>
    <message>
        <source>Read since %1</source>
        <extracomment>%1 a date: since when the status page has been read</extracomment>
        <translation>Lue depuis le %1</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>The last check went out directly, without a proxy.</source>
        <translation>La dernière vérification est passée en direct, sans proxy.</translation>
    </message>
    <message>
        <source>The last check went through %1.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>La dernière vérification est passée par %1.</translation>
    </message>
    <message>
        <source>The last check went through %1, as the system&apos;s settings say.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;</extracomment>
        <translation>La dernière vérification est passée par %1, comme l’indiquent les paramètres du système.</translation>
    </message>
    <message>
        <source>The last check went through %1, as the environment variable %2 says.</source>
        <extracomment>%1 is a proxy as &quot;host:port&quot;, %2 the name of an environment variable</extracomment>
        <translation>La dernière vérification est passée par %1, comme l’indique la variable d’environnement %2.</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy et certificats</translation>
    </message>
    <message>
        <source>Proxy&apos;s address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Autres certificats</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>A proxy: the one that the system is set to</extracomment>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A proxy</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <extracomment>A proxy: the one whose address is written beside</extracomment>
        <translation>Celui-ci&#x202f;:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>a PEM file; empty: only the system&apos;s</source>
        <translation>un fichier PEM&#x202f;; vide&#x202f;: seulement ceux du système</translation>
    </message>
    <message>
        <source>A change is used from the next check on.</source>
        <translation>Une modification s’applique dès la prochaine vérification.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Aucune requête n’a encore été envoyée.</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>Another Telltale that runs here carries them.</source>
        <translation>Un autre Telltale, en cours d’exécution ici, les transmet.</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>Son adresse n’est pas connue.</translation>
    </message>
    <message>
        <source>Its password is not known.</source>
        <translation>Son mot de passe n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source> days</source>
        <extracomment>Unit behind a number: days</extracomment>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>In memory only: nothing is kept after quitting.</source>
        <translation>En mémoire seulement&#x202f;: rien n’est conservé après la fin du programme.</translation>
    </message>
    <message>
        <source>The history lies in %1</source>
        <translation>L’historique se trouve dans %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Keep every check for</source>
        <translation>Conserver chaque vérification</translation>
    </message>
    <message>
        <source>Keep hourly figures for</source>
        <translation>Conserver les chiffres horaires</translation>
    </message>
    <message>
        <source>What has grown too old goes within the hour.</source>
        <translation>Ce qui est devenu trop ancien disparaît dans l’heure.</translation>
    </message>
    <message>
        <source>Export all checks…</source>
        <translation>Exporter toutes les vérifications…</translation>
    </message>
    <message>
        <source>checks older than</source>
        <extracomment>What to delete; a number of days stands behind it</extracomment>
        <translation>vérifications de plus de</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>What to delete</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation>Ce qu’il faut supprimer</translation>
    </message>
    <message>
        <source>Days whose checks stay</source>
        <translation>Jours dont les vérifications restent</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hourly figures can&apos;t be kept for a shorter time than every check.</source>
        <translation>Les chiffres horaires ne peuvent pas être conservés moins longtemps que chaque vérification.</translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>Il ne contient encore rien.</translation>
    </message>
    <message>
        <source>It holds %1 checks, and hourly figures since %2.</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>Il contient %1 vérifications, et des chiffres horaires depuis le %2.</translation>
    </message>
    <message>
        <source>It takes %1 and holds %2 checks, and hourly figures since %3.</source>
        <translation>Il occupe %1 et contient %2 vérifications, et des chiffres horaires depuis le %3.</translation>
    </message>
    <message>
        <source>Export all checks</source>
        <translation>Exporter toutes les vérifications</translation>
    </message>
    <message>
        <source>Delete everything that was seen so far?</source>
        <translation>Supprimer tout ce qui a été observé jusqu’ici&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all that is older than %n day(s)?</source>
        <translation>
            <numerusform>Supprimer tout ce qui date de plus de %n&#xa0;jour&#x202f;?</numerusform>
            <numerusform>Supprimer tout ce qui date de plus de %n&#xa0;jours&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks, hourly figures and incidents that are over are gone for good. The light, an open incident, what is known to be normal, what was spent and your settings stay.</source>
        <translation>Les vérifications, les chiffres horaires et les incidents terminés seront définitivement perdus. Le voyant, un incident en cours, ce qui est connu comme normal, les dépenses et vos paramètres restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>%1, day by day</source>
        <extracomment>Read aloud; %1 is a component of the status page</extracomment>
        <translation>%1, jour par jour</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1 h</source>
        <extracomment>A duration: hours with one decimal</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>In a day of the calendar, very short: the status page posted an incident</extracomment>
        <translation>publié</translation>
    </message>
    <message>
        <source>Calendar of days</source>
        <translation>Calendrier des jours</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Its server&apos;s name can&apos;t be found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>No whole answer came in time.</source>
        <translation>Aucune réponse complète n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>No safe connection: its server&apos;s certificate is not accepted.</source>
        <translation>Pas de connexion sûre&#x202f;: le certificat du serveur n’est pas accepté.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let it through.</source>
        <translation>Le proxy ne laisse pas passer l’envoi.</translation>
    </message>
    <message>
        <source>What answered there is no web server.</source>
        <translation>Ce qui a répondu n’est pas un serveur web.</translation>
    </message>
    <message>
        <source>Its server can&apos;t be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>It answered %1 and sends us to another address, which is not followed.</source>
        <extracomment>%1 is a status code such as 302</extracomment>
        <translation>Réponse %1&#x202f;: redirection vers une autre adresse, qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>It answered %1: the address is no longer good.</source>
        <extracomment>%1 is a status code such as 404</extracomment>
        <translation>Réponse %1&#x202f;: l’adresse n’est plus valable.</translation>
    </message>
    <message>
        <source>It answered %1 and does not take the message.</source>
        <extracomment>%1 is a status code such as 400</extracomment>
        <translation>Réponse %1&#x202f;: le message n’est pas accepté.</translation>
    </message>
    <message>
        <source>It answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a status code such as 503</extracomment>
        <translation>Réponse %1&#x202f;: le message ne peut pas être accepté pour le moment.</translation>
    </message>
    <message>
        <source>The mail server offers no TLS.</source>
        <translation>Le serveur de messagerie ne propose pas TLS.</translation>
    </message>
    <message>
        <source>The mail server does not accept this user and password.</source>
        <translation>Le serveur de messagerie n’accepte pas cet utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t log us in now.</source>
        <translation>Le serveur de messagerie ne permet pas de s’authentifier pour le moment.</translation>
    </message>
    <message>
        <source>The mail server answered %1 and does not take it.</source>
        <extracomment>%1 is a reply code of SMTP such as 550</extracomment>
        <translation>Le serveur de messagerie a répondu %1 et n’accepte pas le message.</translation>
    </message>
    <message>
        <source>The mail server answered %1 and can&apos;t take it now.</source>
        <extracomment>%1 is a reply code of SMTP such as 451</extracomment>
        <translation>Le serveur de messagerie a répondu %1 et ne peut pas accepter le message pour le moment.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached.</source>
        <translation>Le serveur de messagerie est injoignable.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>A mail goes to one to ten addresses.</source>
        <translation>Un e-mail est envoyé à une adresse au moins et à dix au plus.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>Cela ne peut pas être un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Without TLS only a mail server on this machine is used, because anybody on the way could read along.</source>
        <translation>Sans TLS, seul un serveur de messagerie sur cette machine est utilisé, car n’importe qui sur le trajet pourrait lire les échanges.</translation>
    </message>
    <message>
        <source>This is not a valid address. Blanks and braces are written as %20, %7B, %7D.</source>
        <translation>Ce n’est pas une adresse valide. Les espaces et les accolades s’écrivent %20, %7B, %7D.</translation>
    </message>
    <message>
        <source>Give it a name to know it by.</source>
        <translation>Lui donner un nom, pour la reconnaître.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Un nom a au plus %n&#xa0;caractère.</numerusform>
            <numerusform>Un nom a au plus %n&#xa0;caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a server&apos;s name such as smtp.example.com, without port.</source>
        <translation>Il faut un nom de serveur tel que smtp.example.com, sans port.</translation>
    </message>
    <message>
        <source>A mail address looks like name@example.com.</source>
        <translation>Une adresse e-mail ressemble à nom@example.com.</translation>
    </message>
    <message>
        <source>Give the whole path of a program, such as /usr/local/bin/page-me.</source>
        <translation>Indiquer le chemin complet d’un programme, tel que /usr/local/bin/page-me.</translation>
    </message>
    <message>
        <source>A command has at most 19 arguments of at most 1024 characters each.</source>
        <translation>Une commande a au plus 19&#xa0;arguments de 1024&#xa0;caractères au plus chacun.</translation>
    </message>
    <message>
        <source>An id has 1 to 40 letters, digits, - or _.</source>
        <translation>Un ID se compose de 1 à 40&#xa0;lettres, chiffres, - ou _.</translation>
    </message>
    <message>
        <source>Its kind is none of slack, discord, teams, webhook, mail, command.</source>
        <translation>«&#x202f;kind&#x202f;» n’est aucune de ces valeurs&#x202f;: slack, discord, teams, webhook, mail, command.</translation>
    </message>
    <message>
        <source>Its from_severity is none of info, warning, critical.</source>
        <translation>«&#x202f;from_severity&#x202f;» n’est aucune de ces valeurs&#x202f;: info, warning, critical.</translation>
    </message>
    <message>
        <source>Its security is none of tls, starttls, none.</source>
        <translation>«&#x202f;security&#x202f;» n’est aucune de ces valeurs&#x202f;: tls, starttls, none.</translation>
    </message>
</context>
<context>
    <name>DestinationEditor</name>
    <message>
        <source>Make an &quot;incoming webhook&quot; in Slack and paste its address here.</source>
        <translation>Créer un «&#x202f;incoming webhook&#x202f;» dans Slack et coller son adresse ici.</translation>
    </message>
    <message>
        <source>Make a webhook in the channel&apos;s settings, under Integrations, and paste its address here.</source>
        <translation>Créer un webhook dans les paramètres du salon, sous Intégrations, et coller son adresse ici.</translation>
    </message>
    <message>
        <source>Make a workflow in Teams that posts to a channel when a webhook request is received, and paste its address here.</source>
        <translation>Créer dans Teams un workflow qui publie dans un canal lorsqu’une demande de webhook est reçue, et coller son adresse ici.</translation>
    </message>
    <message>
        <source>The alert is sent there as JSON by POST; the README describes it.</source>
        <translation>L’alerte y est envoyée en JSON par POST&#x202f;; le README en décrit le format.</translation>
    </message>
    <message>
        <source>It runs without a shell, at most 30 s. The alert stands in variables such as TELLTALE_TITLE, the report as JSON on its standard input.</source>
        <translation>Elle s’exécute sans shell, 30&#xa0;s au plus. L’alerte figure dans des variables telles que TELLTALE_TITLE, le rapport en JSON sur son entrée standard.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>such as: our team&apos;s channel</source>
        <translation>par exemple&#x202f;: le canal de notre équipe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>one a line, as they are</source>
        <translation>un par ligne, tels quels</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>none (this machine only)</source>
        <extracomment>How the way to the mail server is made safe: not at all</extracomment>
        <translation>aucun (cette machine seulement)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>empty: no login</source>
        <translation>vide&#x202f;: sans authentification</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Of a mail</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Of a mail</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>addresses, with commas between them</source>
        <translation>adresses séparées par des virgules</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine will do.</source>
        <translation>Sans chiffrement, seul un serveur de messagerie sur cette machine convient.</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>Cet utilisateur nécessite un mot de passe.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sans changement</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>%1 can&apos;t be read; nothing is sent elsewhere.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 est illisible&#x202f;; rien n’est envoyé vers d’autres destinations.</translation>
    </message>
    <message>
        <source>Its id is another&apos;s, too.</source>
        <translation>Une autre destination a déjà le même ID.</translation>
    </message>
    <message>
        <source>There are at most ten.</source>
        <translation>Il y en a dix au plus.</translation>
    </message>
    <message>
        <source>In %1, destination %2 can&apos;t be used. %3</source>
        <extracomment>%1 is a file, %2 a number from 1 on, %3 a sentence: what is wrong</extracomment>
        <translation>Dans %1, la destination %2 est inutilisable. %3</translation>
    </message>
    <message>
        <source>The destinations can&apos;t be written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossible d’écrire les destinations dans %1.</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Test</source>
        <extracomment>Sends a test to a destination</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>DestinationWords</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>⚠ Its address is not in the keyring. Edit it to enter the address again.</source>
        <translation>⚠ Son adresse n’est pas dans le trousseau de clés. Modifier la destination pour saisir l’adresse de nouveau.</translation>
    </message>
    <message>
        <source>⚠ Its password is not in the keyring. Edit it to enter the password again.</source>
        <translation>⚠ Son mot de passe n’est pas dans le trousseau de clés. Modifier la destination pour saisir le mot de passe de nouveau.</translation>
    </message>
    <message>
        <source>Its address is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>Son adresse n’est connue que jusqu’à la fin du programme&#x202f;: le trousseau de clés ne l’a pas acceptée. %1</translation>
    </message>
    <message>
        <source>Its password is known until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring</extracomment>
        <translation>Son mot de passe n’est connu que jusqu’à la fin du programme&#x202f;: le trousseau de clés ne l’a pas accepté. %1</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <extracomment>A kind of destination: an address that takes the alert as JSON</extracomment>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>A kind of destination</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A kind of destination: a program of the user&apos;s</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>all alerts</source>
        <translation>toutes les alertes</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>avertissements et plus grave</translation>
    </message>
    <message>
        <source>only what is critical</source>
        <translation>seulement ce qui est critique</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Désactivée.</translation>
    </message>
    <message>
        <source>⚠ Failed at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>⚠ Échec (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) wait(s) to be delivered.</source>
        <translation>
            <numerusform>%n&#xa0;alerte attend d’être remise.</numerusform>
            <numerusform>%n&#xa0;alertes attendent d’être remises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) had to be dropped because too many waited.</source>
        <translation>
            <numerusform>%n&#xa0;alerte a dû être abandonnée, car trop d’alertes étaient en attente.</numerusform>
            <numerusform>%n&#xa0;alertes ont dû être abandonnées, car trop d’alertes étaient en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last alert delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Dernière alerte remise&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Sending a test …</source>
        <translation>Envoi d’un test…</translation>
    </message>
    <message>
        <source>✓ Delivered at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>✓ Remis (%1).</translation>
    </message>
    <message>
        <source>✗ Not delivered at %1. %2</source>
        <extracomment>%1 is a time, %2 a sentence: why</extracomment>
        <translation>✗ Non remis (%1). %2</translation>
    </message>
</context>
<context>
    <name>DestinationsCard</name>
    <message>
        <source>Elsewhere</source>
        <extracomment>Heading: where alerts go besides this desktop</extracomment>
        <translation>Autres destinations</translation>
    </message>
    <message>
        <source>Add a destination…</source>
        <translation>Ajouter une destination…</translation>
    </message>
    <message>
        <source>Alerts can also go to a chat, a webhook, by mail or to a command of yours. Snooze and quiet hours don&apos;t hold them back there. What is changed here is used at once.</source>
        <translation>Les alertes peuvent aussi être envoyées à un chat, à un webhook, par e-mail ou à une commande de votre choix. La sourdine et les heures calmes ne les y retiennent pas. Toute modification faite ici s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Edit a destination</source>
        <translation>Modifier une destination</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a destination</extracomment>
        <translation>Retirer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What waits for it is dropped, and its address or password is forgotten.</source>
        <translation>Ce qui est en attente pour elle est abandonné, et son adresse ou son mot de passe est oublié.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>DurationBars</name>
    <message>
        <source>&gt; %1 h</source>
        <extracomment>A range of durations: longer than %1 hours</extracomment>
        <translation>&gt;&#xa0;%1&#xa0;h</translation>
    </message>
    <message>
        <source>&lt; %1 min</source>
        <extracomment>A range of durations: shorter than %1 minutes</extracomment>
        <translation>&lt;&#xa0;%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <extracomment>A range of durations in minutes, without the unit for want of room; then in hours</extracomment>
        <translation>%1–%2&#xa0;h</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>How long incidents lasted</source>
        <translation>Durée des incidents</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A range of durations</extracomment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of durations</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>How often each code came</source>
        <translation>Fréquence de chaque code</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about an error: %1 is its name, %2 its value</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>full again at %1</source>
        <extracomment>When an allowance is full again: %1 is a time</extracomment>
        <translation>au complet à %1</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>%1 the issuer of a certificate, %2 a date</extracomment>
        <translation>%1, valide jusqu’au %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Type d’erreur</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Edge site</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>Site du frontal</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificat émis par</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Réessayer après</translation>
    </message>
    <message>
        <source>Server&apos;s own time</source>
        <extracomment>How long the server says that it worked on the answer</extracomment>
        <translation>Temps serveur</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Tokens d’entrée prioritaires</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Tokens de sortie prioritaires</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <extracomment>How far this machine&apos;s clock is from the server&apos;s</extracomment>
        <translation>Écart d’horloge</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The same request as a command; the key is not in it</source>
        <translation>La même requête sous forme de commande&#x202f;; la clé n’y figure pas</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 whose fault it is</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the server or the connection said, word for word</extracomment>
        <translation>Réponse&#x202f;: %1</translation>
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
        <translation>Impossible d’écrire le fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, pour tableurs (*.csv)</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>HTTP status, or what went wrong instead of an answer</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Type d’erreur</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>The error&apos;s code, which tells more than its type</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>En cause</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Which kind of check it was</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The model of the AI that was asked</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Which of the vendor&apos;s sites answered</extracomment>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
</context>
<context>
    <name>ErrorsPage</name>
    <message>
        <source>Nothing went wrong in the last 24 hours.</source>
        <translation>Aucun problème au cours des dernières 24&#xa0;heures.</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 7 days.</source>
        <translation>Aucun problème au cours des 7&#xa0;derniers jours.</translation>
    </message>
    <message>
        <source>Nothing went wrong in the last 30 days.</source>
        <translation>Aucun problème au cours des 30&#xa0;derniers jours.</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;j</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>En cause</translation>
    </message>
    <message>
        <source>All causes</source>
        <extracomment>Choice of whose fault errors are: whoever&apos;s</extracomment>
        <translation>Toutes les causes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shows the entries in which all of these words occur</source>
        <translation>Affiche les entrées qui contiennent tous ces mots</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the entries shown to a file</source>
        <translation>Écrit les entrées affichées dans un fichier</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Checks that fail will be listed here, each with its reason.</source>
        <translation>Les vérifications qui échouent s’afficheront ici, chacune avec sa raison.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n entry(ies) matches the filter.</source>
        <extracomment>%n entries are there, but the filter hides them</extracomment>
        <translation>
            <numerusform>%n entrée, qui ne correspond pas au filtre.</numerusform>
            <numerusform>Aucune des %n entrées ne correspond au filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 sur %n entrée</numerusform>
            <numerusform>%1 sur %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>reading on…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>older ones are left out</source>
        <translation>les plus anciennes sont omises</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <extracomment>%n entries went into a file; %1 is its name</extracomment>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the entries shown</source>
        <translation>Exporter les entrées affichées</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>all is well</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>partly failing, or your side</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>panne partielle, ou de votre côté</translation>
    </message>
    <message>
        <source>the API is down</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>l’API est en panne</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <extracomment>What a lamp&apos;s shape means, in very few words</extracomment>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings. Esc skips it.</source>
        <translation>Tout cela peut être modifié dans les paramètres. Échap passe cette page.</translation>
    </message>
    <message>
        <source>Welcome to Telltale</source>
        <translation>Bienvenue dans Telltale</translation>
    </message>
    <message>
        <source>A lamp in your tray tells the health of the Claude API as this computer sees it.</source>
        <translation>Un voyant dans la zone de notification indique l’état de l’API Claude, vu de cet ordinateur.</translation>
    </message>
    <message>
        <source>When something is wrong it says whose fault it is: Anthropic&apos;s, or your network, key, limits or request.</source>
        <translation>En cas de problème, il indique qui est en cause&#x202f;: Anthropic, ou bien votre réseau, votre clé, vos limites ou votre requête.</translation>
    </message>
    <message>
        <source>It works at once, without a key; with one it also sees overloads, your limits and whether the key is good.</source>
        <translation>Il fonctionne aussitôt, sans clé&#x202f;; avec une clé, il voit aussi les surcharges, vos limites et si la clé est valable.</translation>
    </message>
    <message>
        <source>May Telltale send tiny test messages?</source>
        <translation>Telltale peut-il envoyer de tout petits messages de test&#x202f;?</translation>
    </message>
    <message>
        <source>Only a real message, sent with your key, shows that the API is overloaded. One asks the cheapest model for a single token. All other checks are free.</source>
        <translation>Seul un vrai message, envoyé avec votre clé, montre que l’API est surchargée. Il demande un seul token au modèle le moins cher. Toutes les autres vérifications sont gratuites.</translation>
    </message>
</context>
<context>
    <name>GridLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>When trouble comes</source>
        <translation>Heures à problèmes</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Whose time of day</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>A choice: times of day where the user is</extracomment>
        <translation>Votre heure</translation>
    </message>
    <message>
        <source>Pacific time (Anthropic&apos;s)</source>
        <extracomment>A choice: times of day in California, where the vendor works</extracomment>
        <translation>Heure du Pacifique (Anthropic)</translation>
    </message>
    <message>
        <source>Values of the heat map</source>
        <translation>Valeurs de la carte thermique</translation>
    </message>
    <message>
        <source>Your time (%1)</source>
        <extracomment>A choice: times of day where the user is; %1 a time zone such as Europe/Berlin</extracomment>
        <translation>Votre heure (%1)</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Heat map of failed checks, hours by days of the week</source>
        <translation>Carte thermique des vérifications échouées, heures par jour de la semaine</translation>
    </message>
    <message>
        <source>Heat map of the latency, hours by days of the week</source>
        <translation>Carte thermique de la latence, heures par jour de la semaine</translation>
    </message>
    <message>
        <source>Hardly any difference</source>
        <extracomment>Legend of the heat map: all hours are about as fast</extracomment>
        <translation>Presque aucune différence</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <extracomment>Legend of a scale: more than %1; then up to %1</extracomment>
        <translation>&gt;&#xa0;%1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤&#xa0;%1</translation>
    </message>
    <message>
        <source>Too few checks</source>
        <translation>Trop peu de vérifications</translation>
    </message>
    <message>
        <source>Working hours in California</source>
        <translation>Heures de travail en Californie</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Rien n’a été vérifié</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a share: how many of the checks failed</extracomment>
        <translation>%1 d’échecs</translation>
    </message>
    <message>
        <source>Half are answered within %1 (%2)</source>
        <extracomment>%1 a duration, %2 a kind of check such as &quot;Message&quot;</extracomment>
        <translation>La moitié des réponses arrive en moins de %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few checks to tell</source>
        <translation>Trop peu de vérifications pour conclure</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history can&apos;t be written: %1.</source>
        <extracomment>%1 the system&apos;s reason, as &quot;database or disk is full&quot;</extracomment>
        <translation>Impossible d’écrire l’historique&#x202f;: %1.</translation>
    </message>
    <message>
        <source>SQLite does not work here: %1</source>
        <translation>SQLite ne fonctionne pas ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2), so the history is kept in memory until the program ends.</source>
        <extracomment>%1 a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 est inutilisable (%2)&#x202f;; l’historique reste donc en mémoire jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>damaged, and can&apos;t be renamed</source>
        <translation>endommagé et impossible à renommer</translation>
    </message>
    <message>
        <source>%1 was damaged: it was renamed to %2, and a new history begun.</source>
        <extracomment>%1 the file, %2 its new name</extracomment>
        <translation>%1 était endommagé&#x202f;: il a été renommé en %2, et un nouvel historique a été commencé.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Telltale</source>
        <translation>écrit par une version plus récente de Telltale</translation>
    </message>
    <message>
        <source>it is not a history of Telltale</source>
        <translation>ce n’est pas un historique de Telltale</translation>
    </message>
</context>
<context>
    <name>HistoryClerk</name>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the reason as the system gives it</extracomment>
        <translation>Impossible d’écrire le fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n check(s) to %1.</source>
        <extracomment>%n checks went into the file %1</extracomment>
        <translation>
            <numerusform>%n vérification écrite dans %1.</numerusform>
            <numerusform>%n vérifications écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped; what was deleted until then is gone.</source>
        <translation>Arrêté&#x202f;; ce qui a été supprimé jusque-là est perdu.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing has been seen yet. Leave Telltale running: here it will show day by day how the API did, at which hours trouble comes, and every incident.</source>
        <translation>Rien n’a encore été observé. Laissez Telltale tourner&#x202f;: cette page montrera jour par jour l’état de l’API, les heures où surviennent les problèmes et chaque incident.</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90&#xa0;jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Temps de panne</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Lead (median)</source>
        <extracomment>How much earlier we knew of incidents than the status page</extracomment>
        <translation>Avance (médiane)</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>Pire jour</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>How long incidents last</source>
        <translation>Durée des incidents</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>sur %1 de surveillance</translation>
    </message>
    <message>
        <source>measured, %1 posted</source>
        <extracomment>%1 a number of incidents</extracomment>
        <translation>mesurés, %1 publiés</translation>
    </message>
    <message>
        <source>after the page</source>
        <translation>après la page d’état</translation>
    </message>
    <message>
        <source>before the page</source>
        <translation>avant la page d’état</translation>
    </message>
    <message>
        <source>down for %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>%1 de panne</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>A day of which nothing is known</extracomment>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>A day without an incident</extracomment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <extracomment>A day on which the API failed now and then</extracomment>
        <translation>Perturbé</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A day on which the API was down for a while</extracomment>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Measured here</source>
        <extracomment>Who found the incident: this program</extracomment>
        <translation>Mesuré ici</translation>
    </message>
    <message>
        <source>Status page</source>
        <extracomment>Who told of the incident: the vendor&apos;s status page</extracomment>
        <translation>Page d’état</translation>
    </message>
    <message>
        <source>below the expected %1</source>
        <extracomment>Below an uptime; %1 is a share</extracomment>
        <translation>sous les %1 attendus</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 before the page</source>
        <extracomment>%1 is a duration: how long we knew of an incident before the vendor&apos;s status page did</extracomment>
        <translation>%1 avant la page d’état</translation>
    </message>
    <message>
        <source>%1 after the page</source>
        <translation>%1 après la page d’état</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>How long an incident has lasted that isn&apos;t over; %1 is a duration</extracomment>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>No data: nothing was checked</source>
        <translation>Aucune donnée&#x202f;: rien n’a été vérifié</translation>
    </message>
    <message>
        <source>%1 · uptime %2</source>
        <extracomment>%1 what was worst that day (&quot;Down&quot;), %2 a share</extracomment>
        <translation>%1 · disponibilité %2</translation>
    </message>
    <message>
        <source>Red %1</source>
        <extracomment>How long the light was red that day</extracomment>
        <translation>Rouge %1</translation>
    </message>
    <message>
        <source>Amber %1</source>
        <extracomment>How long the light was amber that day</extracomment>
        <translation>Orange %1</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>Incidents&#x202f;: %1</translation>
    </message>
    <message>
        <source>Watched for %1</source>
        <extracomment>For how long of the day the API was checked</extracomment>
        <translation>%1 de surveillance</translation>
    </message>
    <message>
        <source>%1 measured here, %2 posted</source>
        <extracomment>Numbers of incidents: found by this program, told by the vendor&apos;s status page</extracomment>
        <translation>%1 mesurés ici, %2 publiés</translation>
    </message>
    <message>
        <source>Uptime is the share of the watched time without a confirmed incident of Anthropic&apos;s; hours without a check count neither way. %1 is what users are told to expect.</source>
        <translation>La disponibilité est la part du temps surveillé sans incident confirmé chez Anthropic&#x202f;; les heures sans vérification ne comptent ni pour ni contre. Taux annoncé aux utilisateurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the name of a month, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day without its year is written, short: d the day, MMM the month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>%1 a day of the week, %2 and %3 times of day</extracomment>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Notifications are snoozed until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Notifications en sourdine jusqu’à %1.</translation>
    </message>
    <message>
        <source>Your desktop is set not to disturb you.</source>
        <translation>Votre bureau est réglé sur «&#x202f;Ne pas déranger&#x202f;».</translation>
    </message>
    <message>
        <source>Quiet hours last until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Heures calmes jusqu’à %1.</translation>
    </message>
    <message>
        <source>There were many notifications; the next comes at %1 or later.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Il y a eu beaucoup de notifications&#x202f;; la prochaine viendra à %1 au plus tôt.</translation>
    </message>
    <message>
        <source>You have acknowledged this incident; you are told when it changes.</source>
        <translation>Vous avez acquitté cet incident&#x202f;; une notification suivra en cas de changement.</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) will be told then.</source>
        <translation>
            <numerusform>%n&#xa0;notification sera annoncée ensuite.</numerusform>
            <numerusform>%n&#xa0;notifications seront annoncées ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident confirmed, or answers far slower than usual</source>
        <translation>Incident confirmé, ou réponses bien plus lentes que d’habitude</translation>
    </message>
    <message>
        <source>Incident worse: from partly to wholly failing</source>
        <translation>Incident aggravé&#x202f;: de panne partielle à panne totale</translation>
    </message>
    <message>
        <source>Recovery, with how long it lasted</source>
        <translation>Rétablissement, avec la durée de l’incident</translation>
    </message>
    <message>
        <source>Status page posts or changes an incident that concerns me</source>
        <translation>La page d’état publie ou modifie un incident qui me concerne</translation>
    </message>
    <message>
        <source>Status page says that it is over</source>
        <translation>La page d’état annonce la fin de l’incident</translation>
    </message>
    <message>
        <source>Updates of incidents that I follow</source>
        <translation>Mises à jour des incidents suivis</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Less than 10 % of a rate limit left</source>
        <translation>Il reste moins de 10&#xa0;% d’une limite de débit</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>Limite de débit atteinte</translation>
    </message>
    <message>
        <source>Credit or spend limit used up</source>
        <translation>Crédit épuisé ou limite de dépenses atteinte</translation>
    </message>
    <message>
        <source>Budget for test messages used up</source>
        <translation>Budget des messages de test épuisé</translation>
    </message>
    <message>
        <source>Certificate of the API about to expire</source>
        <translation>Expiration prochaine du certificat de l’API</translation>
    </message>
    <message>
        <source>Model that I use about to retire</source>
        <translation>Retrait prochain d’un modèle que j’utilise</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Aucun sur cette période.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seen by</source>
        <extracomment>Who found the incident</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>What kind of incident it was</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>How much earlier we knew of an incident than the vendor&apos;s status page</extracomment>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>InterestCard</name>
    <message>
        <source>What of the status page concerns you</source>
        <translation>Ce qui vous concerne sur la page d’état</translation>
    </message>
    <message>
        <source>Trouble with the Claude API always counts. It shall also count with:</source>
        <translation>Les problèmes de l’API Claude comptent toujours. Compter aussi ceux de&#x202f;:</translation>
    </message>
    <message>
        <source>Models that you use: an incident that names only others is shown, but doesn&apos;t colour the light. With none checked, all count.</source>
        <translation>Modèles que vous utilisez&#x202f;: un incident qui n’en nomme que d’autres est affiché, mais ne colore pas le voyant. Si aucun n’est coché, tous comptent.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Remember it in the desktop&apos;s keyring</source>
        <translation>La conserver dans le trousseau de clés du bureau</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>L’utiliser pour cette session seulement</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé API</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Une clé est utilisée.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Utilisée&#x202f;: %1</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Pas encore de clé.</translation>
    </message>
    <message>
        <source>Remember it: no keyring answers on this desktop</source>
        <translation>La conserver&#x202f;: aucun trousseau de clés ne répond sur ce bureau</translation>
    </message>
    <message>
        <source>⚠ A key has no blanks or line breaks in it. Copy it again.</source>
        <translation>⚠ Une clé ne contient ni espace ni saut de ligne. La copier de nouveau.</translation>
    </message>
    <message>
        <source>The API wants a pause before it is asked with a key again. Test it in some minutes.</source>
        <translation>L’API demande une pause avant d’être de nouveau interrogée avec une clé. Tester la clé dans quelques minutes.</translation>
    </message>
    <message>
        <source>✓ Accepted: the API takes this key.</source>
        <translation>✓ Acceptée&#x202f;: l’API accepte cette clé.</translation>
    </message>
    <message>
        <source>✗ Refused. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>✗ Refusée. %1</translation>
    </message>
    <message>
        <source>✓ The API knows this key. %1</source>
        <extracomment>%1 is a sentence or two: what is wrong all the same, and what to do</extracomment>
        <translation>✓ L’API connaît cette clé. %1</translation>
    </message>
    <message>
        <source>⚠ This doesn&apos;t tell whether the key is good. %1</source>
        <extracomment>%1 is a sentence or two: why, and what to do</extracomment>
        <translation>⚠ Cela ne dit pas si la clé est valable. %1</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>Asks the API at once; no tokens are used unless test messages are due</source>
        <translation>Interroge l’API aussitôt&#x202f;; aucun token n’est utilisé, sauf si des messages de test sont prévus à ce moment</translation>
    </message>
    <message>
        <source>Asking the API …</source>
        <translation>Interrogation de l’API…</translation>
    </message>
</context>
<context>
    <name>KeyHolder</name>
    <message>
        <source>Waiting for the keyring ...</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>From the environment variable ANTHROPIC_API_KEY.</source>
        <translation>De la variable d’environnement ANTHROPIC_API_KEY.</translation>
    </message>
    <message>
        <source>There is no key. Without one only the API&apos;s edge can be watched.</source>
        <translation>Il n’y a pas de clé. Sans clé, seul le frontal de l’API peut être surveillé.</translation>
    </message>
    <message>
        <source>Being kept in the keyring ...</source>
        <translation>Enregistrement dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>Only in memory, until you quit.</source>
        <translation>En mémoire seulement, jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keyring.</source>
        <translation>Dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used, so a key lasts until you quit. %1</source>
        <translation>Le trousseau de clés est inutilisable&#x202f;; une clé ne vaut donc que jusqu’à la fin du programme. %1</translation>
    </message>
    <message>
        <source>Only in memory, until you quit: the keyring did not take it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keyring.</extracomment>
        <translation>En mémoire seulement, jusqu’à la fin du programme&#x202f;: le trousseau de clés ne l’a pas acceptée. %1</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The desktop&apos;s keyring does not answer.</source>
        <translation>Le trousseau de clés du bureau ne répond pas.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked or refuses access.</source>
        <translation>Le trousseau de clés du bureau est verrouillé ou refuse l’accès.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop.</source>
        <translation>Il n’y a pas de trousseau de clés sur ce bureau.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring can&apos;t be used: %1</source>
        <extracomment>%1 the keyring&apos;s own words</extracomment>
        <translation>Le trousseau de clés du bureau est inutilisable&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>Median %1</source>
        <translation>Médiane %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95&#xa0;% en moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <extracomment>Of several answers</extracomment>
        <translation>Moyenne %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Mesuré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <extracomment>%1 is the title of an incident on the vendor&apos;s status page</extracomment>
        <translation>Publié&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Total time</source>
        <extracomment>What the chart shows: the time of the whole request</extracomment>
        <translation>Temps total</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>What the chart shows: the time from the request to the answer&apos;s first byte</extracomment>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>What the chart shows: the time from the request to the first text</extracomment>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>What the chart shows: the total in its parts (name, connect, TLS, server, transfer)</extracomment>
        <translation>Phases</translation>
    </message>
</context>
<context>
    <name>LatencyPage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same as figures</source>
        <translation>Les mêmes données en chiffres</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>Enregistrer PNG…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Enregistrer CSV…</translation>
    </message>
    <message>
        <source>Latency over time, as a table</source>
        <translation>Latence au fil du temps, sous forme de tableau</translation>
    </message>
    <message>
        <source>Drag to choose a time, drag with Shift to move, turn the wheel to zoom; or use the arrow keys, alone and with Shift, + and −. Home goes back.</source>
        <translation>Glisser pour choisir une période, glisser avec Maj pour déplacer, tourner la molette pour zoomer&#x202f;; ou utiliser les flèches, seules et avec Maj, + et −. La touche Début ramène à la vue d’origine.</translation>
    </message>
    <message>
        <source>Choose first byte or first token, and one kind of check, to see what is normal.</source>
        <translation>Choisir premier octet ou premier token, et un seul type de vérification, pour voir ce qui est normal.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) measured</source>
        <translation>
            <numerusform>%n vérification mesurée</numerusform>
            <numerusform>%n vérifications mesurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) measured here</source>
        <translation>
            <numerusform>%n incident mesuré ici</numerusform>
            <numerusform>%n incidents mesurés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) posted on the status page</source>
        <translation>
            <numerusform>%n incident publié sur la page d’état</numerusform>
            <numerusform>%n incidents publiés sur la page d’état</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>CSV files</extracomment>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency over time</source>
        <translation>Latence au fil du temps</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Nothing was measured in this time yet.</source>
        <translation>Rien n’a encore été mesuré sur cette période.</translation>
    </message>
</context>
<context>
    <name>LatencyTable</name>
    <message>
        <source>Quickest</source>
        <extracomment>Heading of a column: the shortest latency</extracomment>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>Heading of a column: what 95 of 100 answers keep within</extracomment>
        <translation>95&#xa0;% sous</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Heading of a column: the longest latency</extracomment>
        <translation>Plus lente</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Heading of a column: the mean of the total time</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Mesuré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>Publié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading of a column: how many checks were answered well</extracomment>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading of a column: how many checks failed</extracomment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>LeadCard</name>
    <message>
        <source>Ours against theirs, in the last 90 days</source>
        <translation>Ici face à la page d’état, sur les 90&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <translation>Premier au courant</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Rien à comparer pour l’instant.</translation>
    </message>
</context>
<context>
    <name>LeadModel</name>
    <message>
        <source>Began</source>
        <extracomment>Heading of a column: when an incident began</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>Heading of a column: what an incident was called</extracomment>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Page | you</source>
        <extracomment>Heading of a column of bars: to the one side of the bar&apos;s middle the status page knew first, to the other side we did</extracomment>
        <translation>Page | vous</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Premier au courant</translation>
    </message>
</context>
<context>
    <name>LightMark</name>
    <message>
        <source>%1, on your side</source>
        <extracomment>Read aloud; %1 is a light such as &quot;Red&quot;</extracomment>
        <translation>%1, de votre côté</translation>
    </message>
</context>
<context>
    <name>LimitTile</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>How much of an allowance is left: %1 of %2</extracomment>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much of an allowance is left</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>The size of an allowance</extracomment>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>full again now</source>
        <extracomment>The allowance is full; then: full again after %1, a duration</extracomment>
        <translation>de nouveau au complet</translation>
    </message>
    <message>
        <source>full again in %1</source>
        <translation>au complet dans %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>How much of an allowance is used; %1 a share such as &quot;43 %&quot;</extracomment>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>Used up: the next request gets a 429.</source>
        <translation>Limite atteinte&#x202f;: la prochaine requête recevra une erreur 429.</translation>
    </message>
    <message>
        <source>At this pace a 429 any moment.</source>
        <translation>À ce rythme, une erreur 429 d’un instant à l’autre.</translation>
    </message>
    <message>
        <source>At this pace a 429 in about %1.</source>
        <translation>À ce rythme, une erreur 429 dans environ %1.</translation>
    </message>
    <message>
        <source>Less than a tenth is left.</source>
        <translation>Il reste moins d’un dixième.</translation>
    </message>
    <message>
        <source>%1 used a minute: enough until it is full again.</source>
        <translation>Utilisation&#x202f;: %1 par minute&#x202f;; cela suffit jusqu’au retour au complet.</translation>
    </message>
    <message>
        <source>%1 used a minute.</source>
        <translation>Utilisation&#x202f;: %1 par minute.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>No limits known yet.
Only the answer to a message tells them: send a test request, or let Telltale send messages.</source>
        <translation>Aucune limite connue pour l’instant.
Seule la réponse à un message les donne&#x202f;: envoyer une requête de test, ou laisser Telltale envoyer des messages.</translation>
    </message>
    <message>
        <source>Go to the test request</source>
        <translation>Aller à la requête de test</translation>
    </message>
    <message>
        <source>Your limits, as the last message told them</source>
        <translation>Vos limites, d’après le dernier message</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>All tokens; the most restrictive limit in force</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Tokens d’entrée prioritaires</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Tokens de sortie prioritaires</translation>
    </message>
    <message>
        <source>Other figures in the answer</source>
        <translation>Autres chiffres de la réponse</translation>
    </message>
    <message>
        <source>Window of %1</source>
        <extracomment>A limit that counts the use within a time; %1 a duration</extracomment>
        <translation>Fenêtre de %1</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>Vos limites</translation>
    </message>
    <message>
        <source>The lines show what was left in the last hour.</source>
        <translation>Les courbes montrent ce qui restait au cours de la dernière heure.</translation>
    </message>
    <message>
        <source>Your subscription&apos;s limits</source>
        <translation>Limites de votre abonnement</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is the vendor&apos;s own word, such as &quot;allowed&quot;</extracomment>
        <translation>Statut&#x202f;: %1</translation>
    </message>
    <message>
        <source>All together</source>
        <extracomment>All limits of a subscription together</extracomment>
        <translation>Toutes ensemble</translation>
    </message>
</context>
<context>
    <name>Mailer</name>
    <message>
        <source>Mail needs libcurl, which is not installed here.</source>
        <translation>L’envoi d’e-mails nécessite libcurl, qui n’est pas installé ici.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page d’état</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Report of a month</source>
        <translation>Rapport mensuel</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Temps de panne</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>of %1 watched</source>
        <extracomment>%1 a duration</extracomment>
        <translation>sur %1 de surveillance</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>Incidents&#x202f;: %1</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2</source>
        <extracomment>%1 a date, %2 a duration</extracomment>
        <translation>Pire jour&#x202f;: %1, %2 de panne</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
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
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved: %1.</source>
        <translation>Impossible d’enregistrer le rapport&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>MonthDocument</name>
    <message>
        <source>Uptime</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Temps de panne</translation>
    </message>
    <message>
        <source>Incidents measured</source>
        <translation>Incidents mesurés</translation>
    </message>
    <message>
        <source>Incidents posted</source>
        <translation>Incidents publiés</translation>
    </message>
    <message>
        <source>Worst day: %1, down for %2 of %3 watched.</source>
        <extracomment>%1 a date, %2 and %3 durations</extracomment>
        <translation>Pire jour&#x202f;: %1, %2 de panne sur %3 de surveillance.</translation>
    </message>
    <message>
        <source>Lead (median): %1.</source>
        <extracomment>%1 is &quot;4 min before the page&quot;: the median of how much earlier we knew of incidents</extracomment>
        <translation>Avance (médiane)&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Watched for %1.</source>
        <translation>%1 de surveillance.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>As seen from this computer by Telltale. Days and times of %1; made on %2.</source>
        <translation>Vu de cet ordinateur par Telltale. Jours et heures&#x202f;: %1&#x202f;; établi le %2.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Claude API in %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>Claude API en %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Green</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>The light of the lamp</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>Cause of trouble: there is none</extracomment>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <extracomment>Cause of trouble: the vendor of the API; a name, not translated</extracomment>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>Cause of trouble</extracomment>
        <translation>Votre réseau</translation>
    </message>
    <message>
        <source>Intercepted connection</source>
        <extracomment>Cause of trouble: somebody between the user and the API answers in its place</extracomment>
        <translation>Connexion interceptée</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Cause of trouble: the API key</extracomment>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Your limits</source>
        <extracomment>Cause of trouble: rate limits</extracomment>
        <translation>Vos limites</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>Cause of trouble: credit or spend limit used up</extracomment>
        <translation>Votre crédit</translation>
    </message>
    <message>
        <source>Your request</source>
        <extracomment>Cause of trouble: the request itself is wrong</extracomment>
        <translation>Votre requête</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <extracomment>Cause of trouble: unknown</extracomment>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Kind of check: the computer&apos;s own connection</extracomment>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>Kind of check: another host than the API&apos;s</extracomment>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>Kind of check: the first server of the API that answers</extracomment>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Kind of check: whether the API key is accepted</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Token count</source>
        <extracomment>Kind of check: counting the tokens of a text</extracomment>
        <translation>Comptage de tokens</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Kind of check: a real, minimal message to a model</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fault at Anthropic</source>
        <translation>Erreur chez Anthropic</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Surchargé</translation>
    </message>
    <message>
        <source>Unreachable from here</source>
        <translation>Injoignable d’ici</translation>
    </message>
    <message>
        <source>Own network down</source>
        <translation>Votre réseau en panne</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>Intercepté</translation>
    </message>
    <message>
        <source>Proxy or portal</source>
        <translation>Proxy ou portail</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Out of money</source>
        <translation>Crédit épuisé</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Requête incorrecte</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Why there was no answer: the host&apos;s name could not be looked up</extracomment>
        <translation>Nom introuvable</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Aucune route</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>Échec TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>Why there was no answer: it came unencrypted</extracomment>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Proxy refused</source>
        <translation>Refus du proxy</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Garbled answer</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop grande</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, with decimals</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
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
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notify of incidents, recovery and my side</source>
        <translation>M’avertir des incidents, du rétablissement et des problèmes de mon côté</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Émettre un son</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Heures calmes de</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>En afficher une</translation>
    </message>
    <message>
        <source>Shows a notification now, to see what they look like here</source>
        <translation>Affiche une notification maintenant, pour voir l’aspect qu’elles ont ici</translation>
    </message>
    <message>
        <source>What happens in them is told in one notification when they end</source>
        <translation>Ce qui s’y produit est annoncé en une seule notification quand elles prennent fin</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Heures calmes jusqu’à</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Beyond that they are summed up in one</source>
        <translation>Au-delà, elles sont résumées en une seule</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>How often the past is summed up in a notification</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Daily at 9:00</source>
        <translation>Chaque jour à 9&#xa0;h</translation>
    </message>
    <message>
        <source>On Mondays at 9:00</source>
        <translation>Le lundi à 9&#xa0;h</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>Au plus par heure</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Tell me of:</source>
        <translation>M’avertir dans ces cas&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: opens the program&apos;s window.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Test now</source>
        <extracomment>Button of a notification: sends a test request.</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <extracomment>Button of a notification: no further ones for an hour.</extracomment>
        <translation>Sourdine 1&#xa0;h</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button of a notification: the user knows; told again when it changes.</extracomment>
        <translation>Acquitter</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at this on your computer</source>
        <translation>À vérifier sur votre ordinateur</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>Hors de cause</translation>
    </message>
    <message>
        <source>Latency in the last hour</source>
        <translation>Latence de la dernière heure</translation>
    </message>
    <message>
        <source>The last %1 checks</source>
        <translation>Les %1 dernières vérifications</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>The verdict with all its evidence, as text to paste into a ticket</source>
        <translation>Le verdict avec tous ses constats, en texte à coller dans un ticket</translation>
    </message>
    <message>
        <source>Nothing seen yet. The first check is on its way.</source>
        <translation>Rien n’a encore été observé. La première vérification est en cours.</translation>
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
        <translation>Rapide&#x202f;: suit les échecs en quelques secondes</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Calm: waits longer before it says so</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Calme&#x202f;: attend plus longtemps avant de signaler</translation>
    </message>
    <message>
        <source>Saver: checks every 2 minutes</source>
        <extracomment>How eagerly failures are followed</extracomment>
        <translation>Économe&#x202f;: vérifie toutes les 2&#xa0;minutes</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>That means</source>
        <extracomment>What the chosen manner means in figures</extracomment>
        <translation>En pratique</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Vérifier toutes les</translation>
    </message>
    <message>
        <source>Read the status page every</source>
        <translation>Lire la page d’état toutes les</translation>
    </message>
    <message>
        <source>Give a check up after</source>
        <translation>Abandonner une vérification après</translation>
    </message>
    <message>
        <source>All of it is used from the next check on.</source>
        <translation>Tout cela s’applique dès la prochaine vérification.</translation>
    </message>
    <message>
        <source>When nothing answers any more you are told after %1, at most %2.</source>
        <extracomment>%1 and %2 are durations; the first is typical, the second the longest</extracomment>
        <translation>Quand plus rien ne répond, la notification arrive après %1, au plus tard après %2.</translation>
    </message>
    <message>
        <source>False alarms: %1 a month where 1 in 200 checks fails by itself.</source>
        <translation>Fausses alertes&#x202f;: %1 par mois si 1 vérification sur 200 échoue d’elle-même.</translation>
    </message>
    <message>
        <source>Checks: %1 on a quiet day. An incident is confirmed at a score of %2.</source>
        <translation>Vérifications&#x202f;: %1 par jour calme. Un incident est confirmé à partir d’un score de %2.</translation>
    </message>
</context>
<context>
    <name>PhaseBars</name>
    <message>
        <source>Phases of the request</source>
        <translation>Phases de la requête</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Phase of a request: looking up the host&apos;s address</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Phase of a request: TCP handshake</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Phase of a request: encryption handshake</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <extracomment>Phase of a request: from the request sent to the answer&apos;s first byte</extracomment>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>Phase of a request: from the first byte to the first text</extracomment>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Phase of a request: what was left of the answer, or the wait until it failed</extracomment>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>PlotMarks</name>
    <message>
        <source>Slow from %1</source>
        <extracomment>On a chart: from this latency on an answer counts as slow, such as &quot;2.50 s&quot;</extracomment>
        <translation>Lent à partir de %1</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Test messages: the only checks that cost</source>
        <translation>Messages de test&#x202f;: les seules vérifications payantes</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget mensuel</translation>
    </message>
    <message>
        <source>the cheapest of the family</source>
        <translation>le moins cher de la famille</translation>
    </message>
    <message>
        <source>Family of models</source>
        <translation>Famille de modèles</translation>
    </message>
    <message>
        <source>Always this model</source>
        <translation>Toujours ce modèle</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>%1 dépensés ce mois-ci</translation>
    </message>
</context>
<context>
    <name>ProbePrice</name>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>price unknown, at most %1 a month</source>
        <extracomment>The price of a model is not known; %1 is an amount of money</extracomment>
        <translation>prix inconnu, au plus %1 par mois</translation>
    </message>
    <message>
        <source>usually next to nothing, at most %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>en général presque rien, au plus %1 par mois</translation>
    </message>
    <message>
        <source>%1 a month, stopped at your budget of %2</source>
        <extracomment>Both are amounts of money</extracomment>
        <translation>%1 par mois, arrêt à votre budget de %2</translation>
    </message>
    <message>
        <source>about %1 a month</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>environ %1 par mois</translation>
    </message>
    <message>
        <source>Always, every %1</source>
        <extracomment>When test messages are sent; %1 is a duration such as &quot;1 min&quot;</extracomment>
        <translation>Toujours, intervalle de %1</translation>
    </message>
    <message>
        <source>On suspicion only</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>Seulement en cas de doute</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When test messages are sent</extracomment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>ProbeStrip</name>
    <message>
        <source>The last %1 checks</source>
        <translation>Les %1 dernières vérifications</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <extracomment>Read aloud; %1 of %2 checks failed</extracomment>
        <translation>%1 sur %2 en échec</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an HTTP status or what went wrong, %2 an outcome such as &quot;Overloaded&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Durée %1</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>ID de requête %1</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Range of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>A range of time: hours</extracomment>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>A range of time: days</extracomment>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;j</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A range of time that the user chose in the chart</extracomment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is a range of time such as &quot;24 h&quot;</extracomment>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score %1: every failure adds 20, every good answer takes 1 away. From %2 the light is amber, from %3 an incident is confirmed.</source>
        <translation>Score %1&#x202f;: chaque échec ajoute 20, chaque bonne réponse retire 1. À partir de %2, le voyant est orange&#x202f;; à partir de %3, un incident est confirmé.</translation>
    </message>
    <message>
        <source>amber %1</source>
        <extracomment>Mark on the score bar: from here the light is amber</extracomment>
        <translation>orange %1</translation>
    </message>
    <message>
        <source>incident %1</source>
        <extracomment>Mark on the score bar: from here an incident is confirmed</extracomment>
        <translation>incident %1</translation>
    </message>
</context>
<context>
    <name>SettingChecks</name>
    <message>
        <source>The version is a date such as 2023-06-01.</source>
        <translation>La version est une date telle que 2023-06-01.</translation>
    </message>
    <message>
        <source>A family is one word, such as haiku.</source>
        <translation>Une famille est un seul mot, tel que haiku.</translation>
    </message>
    <message>
        <source>A model&apos;s name has only letters, digits, dots and dashes.</source>
        <translation>Un nom de modèle ne contient que des lettres, des chiffres, des points et des tirets.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Ce fichier ne contient aucun certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Undo changes</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Something above can&apos;t be right yet.</source>
        <translation>Une valeur ci-dessus n’est pas encore correcte.</translation>
    </message>
    <message>
        <source>Changes are used once they are saved.</source>
        <translation>Les modifications s’appliquent une fois enregistrées.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Il faut un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>It must be %1 or %2.</source>
        <extracomment>%1 and %2 are words of the settings file, as &quot;true&quot; and &quot;false&quot;</extracomment>
        <translation>Il faut %1 ou %2.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <extracomment>%1 is a list of words of the settings file</extracomment>
        <translation>Il faut l’une de ces valeurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It must be a file that can be read.</source>
        <translation>Il faut un fichier lisible.</translation>
    </message>
    <message>
        <source>It must be at most %1 names of at most %2 characters.</source>
        <translation>Il faut au plus %1 noms de %2 caractères au plus.</translation>
    </message>
    <message>
        <source>It must be a version such as 2023-06-01.</source>
        <translation>Il faut une version telle que 2023-06-01.</translation>
    </message>
    <message>
        <source>It must be a name of letters, digits and . _ : / @ -, at most 100.</source>
        <translation>Il faut un nom formé de lettres, de chiffres et de . _ : / @ -, 100 caractères au plus.</translation>
    </message>
    <message>
        <source>It must be a language such as de or pt_BR, or empty for the system&apos;s.</source>
        <translation>Il faut une langue telle que «&#x202f;de&#x202f;» ou «&#x202f;pt_BR&#x202f;», ou rien pour celle du système.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>%1 has lines that are not &quot;name=value&quot;; they are skipped.</source>
        <translation>%1 contient des lignes qui ne sont pas de la forme «&#x202f;nom=valeur&#x202f;»&#x202f;; elles sont ignorées.</translation>
    </message>
    <message>
        <source>In %1, history/rollup_days is less than history/raw_days. Both are taken as %2.</source>
        <translation>Dans %1, history/rollup_days est inférieur à history/raw_days. Les deux sont fixés à %2.</translation>
    </message>
    <message>
        <source>In %1, %2 seems to hold an API key. It is not used from there: please delete that line and enter the key in the window, which puts it into the keyring, or set ANTHROPIC_API_KEY.</source>
        <extracomment>%1 a file, %2 the name of a line in it</extracomment>
        <translation>Dans %1, %2 semble contenir une clé API. Elle n’est pas utilisée à cet endroit&#x202f;: veuillez supprimer cette ligne et saisir la clé dans la fenêtre, qui la place dans le trousseau de clés, ou définir ANTHROPIC_API_KEY.</translation>
    </message>
    <message>
        <source>In %1, %2 is &quot;%3&quot;. %4 The default is used instead.</source>
        <extracomment>%1 a file, %2 the name of a setting, %3 its value, %4 a sentence: what it must be</extracomment>
        <translation>Dans %1, %2 vaut «&#x202f;%3&#x202f;». %4 La valeur par défaut est utilisée à la place.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2); the defaults are used.</source>
        <translation>%1 est illisible (%2)&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1.</source>
        <translation>Impossible d’écrire les paramètres dans %1.</translation>
    </message>
    <message>
        <source>It must be a time of the day such as 22:00.</source>
        <translation>Il faut une heure telle que 22:00.</translation>
    </message>
</context>
<context>
    <name>ShareTrend</name>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Last %1: from %2 to %3 left, at least %4</source>
        <extracomment>Of an allowance; %1 a duration, %2 to %4 shares such as &quot;93 %&quot;</extracomment>
        <translation>Depuis %1&#x202f;: reste passé de %2 à %3, au moins %4</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your desktop shows no tray icons, so Telltale lives in this window. On GNOME, the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans la zone de notification&#x202f;; Telltale reste donc dans cette fenêtre. Sous GNOME, l’extension «&#x202f;AppIndicator and KStatusNotifierItem Support&#x202f;» ajoute une zone de notification.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus has ended and begun anew, so lamp and notifications may be missing until you quit Telltale and start it again. The key is only in memory: have it at hand.</source>
        <translation>Le bus de messages du bureau s’est arrêté puis a redémarré&#x202f;; le voyant et les notifications peuvent donc manquer jusqu’à ce que vous quittiez Telltale et le relanciez. La clé n’est qu’en mémoire&#x202f;: gardez-la sous la main.</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>For &amp;1 hour</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Pendant &amp;1&#xa0;heure</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Pendant &amp;4&#xa0;heures</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <extracomment>Menu: how long notifications are held back.</extracomment>
        <translation>Jusqu’à &amp;demain matin</translation>
    </message>
    <message>
        <source>&amp;End snooze</source>
        <extracomment>Menu: notifications are no longer held back.</extracomment>
        <translation>&amp;Mettre fin à la sourdine</translation>
    </message>
</context>
<context>
    <name>SpendBars</name>
    <message>
        <source>Spend of the probes by month</source>
        <translation>Dépenses des vérifications par mois</translation>
    </message>
    <message>
        <source>%1 spent, budget %2</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>%1 dépensés, budget %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <extracomment>On a line in a chart; %1 an amount of money</extracomment>
        <translation>budget %1</translation>
    </message>
</context>
<context>
    <name>SpendCard</name>
    <message>
        <source>Messages, the only probes that cost, are sent on suspicion only.</source>
        <translation>Les messages, seules vérifications payantes, ne sont envoyés qu’en cas de doute.</translation>
    </message>
    <message>
        <source>Messages, the only probes that cost, are never sent.</source>
        <translation>Les messages, seules vérifications payantes, ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>What the probes cost</source>
        <translation>Ce que coûtent les vérifications</translation>
    </message>
    <message>
        <source>This month: %1 of the budget of %2.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>Ce mois-ci&#x202f;: %1 sur le budget de %2.</translation>
    </message>
    <message>
        <source>The budget is spent: only probes that cost nothing are sent until the next month.</source>
        <translation>Le budget est épuisé&#x202f;: seules des vérifications gratuites sont envoyées jusqu’au mois prochain.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Démarrer dans la zone de notification, sans la fenêtre</translation>
    </message>
    <message>
        <source>That is set at once, in %1, and always starts in the tray.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ce réglage s’applique aussitôt, dans %1, et démarre toujours dans la zone de notification.</translation>
    </message>
    <message>
        <source>From the next start on. Where the desktop shows no tray, the window opens all the same.</source>
        <translation>Dès le prochain démarrage. Là où le bureau n’affiche pas de zone de notification, la fenêtre s’ouvre quand même.</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>The status page hasn&apos;t been read yet.</source>
        <translation>La page d’état n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read just now. That says nothing about the API.</source>
        <translation>La page d’état est illisible pour le moment. Cela ne dit rien de l’API.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be reached just now. That says nothing about the API.</source>
        <translation>La page d’état est injoignable pour le moment. Cela ne dit rien de l’API.</translation>
    </message>
    <message>
        <source>names only models that you don&apos;t use</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count</extracomment>
        <translation>ne nomme que des modèles que vous n’utilisez pas</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <extracomment>Of an incident on the status page: it doesn&apos;t count until it changes</extracomment>
        <translation>acquitté</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Incidents en cours</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Open status page</source>
        <translation>Ouvrir la page d’état</translation>
    </message>
    <message>
        <source>News of %1, %2.</source>
        <extracomment>%1 is the host of a status page, %2 an age such as &quot;47 s ago&quot;</extracomment>
        <translation>Informations de %1, %2.</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration; we saw the incident before the status page told it</extracomment>
        <translation>Vous le saviez %1 avant la page d’état.</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>La page d’état le savait %1 avant que cela se voie ici.</translation>
    </message>
    <message>
        <source>None posted.</source>
        <translation>Aucun publié.</translation>
    </message>
    <message>
        <source>impact: %1</source>
        <extracomment>%1 is the vendor&apos;s own word: none, minor, major, critical</extracomment>
        <translation>impact&#x202f;: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a time, %2 a state such as &quot;monitoring&quot;, %3 what the vendor wrote</extracomment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>None planned.</source>
        <translation>Aucune prévue.</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays down: a notification for each update of an incident</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>A notification for each update, until it is over</source>
        <translation>Une notification à chaque mise à jour, jusqu’à la fin de l’incident</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 a state such as &quot;partial outage&quot;, %2 a duration</extracomment>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>Of a day on which the status page wasn&apos;t read</extracomment>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>No data: the status page wasn&apos;t read</source>
        <translation>Aucune donnée&#x202f;: la page d’état n’a pas été lue</translation>
    </message>
    <message>
        <source>Known for %1 of the day</source>
        <extracomment>For how long of a day the state of a component is known; %1 is a duration</extracomment>
        <translation>Connu pendant %1 de la journée</translation>
    </message>
    <message>
        <source>%1 operational</source>
        <extracomment>%1 is a share such as &quot;98.70 %&quot;: for how much of the time a component was operational</extracomment>
        <translation>opérationnel à %1</translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>The status page knew of an incident before we did</extracomment>
        <translation>la page d’état</translation>
    </message>
    <message>
        <source>never on the page</source>
        <extracomment>The status page never told of an incident that we measured</extracomment>
        <translation>jamais sur la page d’état</translation>
    </message>
    <message>
        <source>not yet on the page</source>
        <translation>pas encore sur la page d’état</translation>
    </message>
    <message>
        <source>nothing seen here</source>
        <extracomment>The status page told of an incident of which nothing was measured here</extracomment>
        <translation>rien d’observé ici</translation>
    </message>
    <message>
        <source>not watched</source>
        <extracomment>The status page told of an incident while this program didn&apos;t run</extracomment>
        <translation>pas de surveillance</translation>
    </message>
    <message>
        <source>You knew %1 before the page did.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Vous le saviez %1 avant la page d’état.</translation>
    </message>
    <message>
        <source>The page knew %1 before it showed here.</source>
        <translation>La page d’état le savait %1 avant que cela se voie ici.</translation>
    </message>
    <message>
        <source>The page knew before it showed here.</source>
        <translation>La page d’état le savait avant que cela se voie ici.</translation>
    </message>
    <message>
        <source>Nothing of it was seen here.</source>
        <translation>Rien n’en a été observé ici.</translation>
    </message>
    <message>
        <source>Telltale wasn&apos;t watching when it began.</source>
        <translation>Telltale ne surveillait pas quand cela a commencé.</translation>
    </message>
    <message>
        <source>You knew first in %1 of %2.</source>
        <extracomment>Of %2 incidents that this program and the status page knew of, it knew %1 first</extracomment>
        <translation>Vous l’avez su en premier dans %1 cas sur %2.</translation>
    </message>
    <message>
        <source>In the middle (median) %1 before the page.</source>
        <extracomment>%1 is a duration, the median of several</extracomment>
        <translation>Au milieu (médiane), %1 avant la page d’état.</translation>
    </message>
    <message>
        <source>In the middle (median) %1 after the page.</source>
        <translation>Au milieu (médiane), %1 après la page d’état.</translation>
    </message>
    <message numerus="yes">
        <source>%n never made it to the page.</source>
        <translation>
            <numerusform>%n incident n’est jamais apparu sur la page d’état.</numerusform>
            <numerusform>%n incidents ne sont jamais apparus sur la page d’état.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <extracomment>Of a maintenance that should be over</extracomment>
        <translation>Se prolonge</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Of a maintenance</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>until %1, for another %2</source>
        <extracomment>Of a maintenance; %1 a time, %2 a duration</extracomment>
        <translation>jusqu’à %1, encore %2</translation>
    </message>
    <message>
        <source>was to end at %1</source>
        <extracomment>Of a maintenance that should be over; %1 a time</extracomment>
        <translation>fin prévue&#x202f;: %1</translation>
    </message>
    <message>
        <source>no time told</source>
        <extracomment>Of a maintenance without a date</extracomment>
        <translation>sans heure indiquée</translation>
    </message>
    <message>
        <source>in %1, from %2 to %3</source>
        <extracomment>Of a maintenance; %1 a duration, %2 and %3 times</extracomment>
        <translation>dans %1, de %2 à %3</translation>
    </message>
    <message>
        <source>in %1, from %2</source>
        <extracomment>Of a maintenance; %1 a duration, %2 a time</extracomment>
        <translation>dans %1, à partir de %2</translation>
    </message>
</context>
<context>
    <name>TestLogCard</name>
    <message>
        <source>Earlier tests</source>
        <translation>Tests précédents</translation>
    </message>
    <message>
        <source>No test has been sent yet. Each one is listed here, the last 50 also after a restart.</source>
        <translation>Aucun test n’a encore été envoyé. Chacun figurera ici, les 50 derniers même après un redémarrage.</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of a column: how long the whole request took</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>requests %1 of %2</source>
        <extracomment>What is left of an allowance: %1 of %2</extracomment>
        <translation>requêtes %1 sur %2</translation>
    </message>
    <message>
        <source>input tokens %1 of %2</source>
        <translation>tokens d’entrée %1 sur %2</translation>
    </message>
    <message>
        <source>output tokens %1 of %2</source>
        <translation>tokens de sortie %1 sur %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>Tokens used by a request: read and written</extracomment>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>Envoyer une requête de test</translation>
    </message>
    <message>
        <source>Stream the answer</source>
        <translation>Réponse en streaming</translation>
    </message>
    <message>
        <source>Shows the time to the first token</source>
        <translation>Affiche le temps jusqu’au premier token</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ma&amp;x tokens</source>
        <translation>Tokens ma&amp;x.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>A test request needs your API key.</source>
        <translation>Une requête de test nécessite votre clé API.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation>Envoyer la requête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The request is under way</source>
        <translation>La requête est en cours</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copier l’ID de requête</translation>
    </message>
    <message>
        <source>Probe model (cheapest %1)</source>
        <extracomment>The model that the checks use, chosen by the program</extracomment>
        <translation>Modèle de vérification (%1 le moins cher)</translation>
    </message>
    <message>
        <source>%1 – retires %2</source>
        <extracomment>%1 a model, %2 a date</extracomment>
        <translation>%1 – retrait le %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a model, %2 the vendor&apos;s word such as &quot;deprecated&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not known for this model</source>
        <translation>Inconnu pour ce modèle</translation>
    </message>
    <message>
        <source>at most about %1</source>
        <translation>au plus environ %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an HTTP status, %2 what it means, %3 how long it took</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1 is what the model or the server said</extracomment>
        <translation>Réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Error type: %1</source>
        <translation>Type d’erreur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens&#x202f;: %1</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Prix&#x202f;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Server&apos;s own time: %1</source>
        <translation>Temps serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Edge site: %1</source>
        <translation>Site du frontal&#x202f;: %1</translation>
    </message>
    <message>
        <source>Limits left: %1</source>
        <translation>Limites restantes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>Compter les tokens</translation>
    </message>
    <message>
        <source>Asks how many tokens this prompt has for this model; that is free</source>
        <translation>Demande combien de tokens compte ce prompt pour ce modèle ; c’est gratuit</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in</source>
        <translation>
            <numerusform>%n token en entrée</numerusform>
            <numerusform>%n tokens en entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>TestResultCard</name>
    <message>
        <source>Copy as</source>
        <extracomment>Button with a menu of languages: curl, Python, TypeScript</extracomment>
        <translation>Copier en</translation>
    </message>
    <message>
        <source>The same request as a command or a program; the key is not in it</source>
        <translation>La même requête sous forme de commande ou de programme, sans la clé</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Status line, headers and body as they came</source>
        <translation>Ligne d’état, en-têtes et corps tels que reçus</translation>
    </message>
    <message>
        <source>Only the beginning of a long body is shown.</source>
        <translation>Seul le début d’un corps long est affiché.</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month on a chart&apos;s axis, in Qt&apos;s date format</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Looking …</source>
        <extracomment>Shown by the tray icon before the first verdict.</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Tooltip of the tray icon, second line; %1 is a time such as 14:05.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <extracomment>Menu of the tray icon: probes the API at once.</extracomment>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Send test request</source>
        <extracomment>Menu of the tray icon: sends one minimal message and shows the result.</extracomment>
        <translation>Envoyer une requête de &amp;test</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>Ouvrir la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open status &amp;page</source>
        <extracomment>Menu of the tray icon: opens the vendor&apos;s status page in the browser.</extracomment>
        <translation>Ouvrir la &amp;page d’état</translation>
    </message>
    <message>
        <source>Pause for 1 &amp;hour</source>
        <extracomment>Menu of the tray icon: no probes for an hour.</extracomment>
        <translation>Mettre en pause 1&#xa0;&amp;heure</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>Menu of the tray icon, while paused: probes again.</extracomment>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the tray icon: ends the program.</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <extracomment>Menu of the tray icon.</extracomment>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>Search reports by &amp;others</source>
        <extracomment>Menu of the tray icon, with the names of web sites in it.</extracomment>
        <translation>Chercher des signalements d’autres &amp;utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <extracomment>Menu of the tray icon: the user knows of the incident.</extracomment>
        <translation>&amp;Acquitter</translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <extracomment>Menu of the tray icon, can be ticked: one notification when the API is good again.</extracomment>
        <translation>M’avertir du réta&amp;blissement</translation>
    </message>
    <message>
        <source>S&amp;nooze notifications</source>
        <extracomment>Menu of the tray icon: no notifications for a while.</extracomment>
        <translation>&amp;Notifications en sourdine</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Menu of the tray icon: the verdict with its evidence, to the clipboard.</extracomment>
        <translation>&amp;Copier le rapport</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>The bar begins at %1; the mark is at %2</source>
        <extracomment>Bar of an uptime; %1 where it begins and %2 a mark on it, both shares such as &quot;98 %&quot;</extracomment>
        <translation>La barre commence à %1 ; le repère est à %2</translation>
    </message>
</context>
<context>
    <name>UptimeCard</name>
    <message>
        <source>Uptime, as seen from here</source>
        <translation>Disponibilité, vue d’ici</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>down for %1, %2</source>
        <extracomment>%1 how long the API was down; %2 whether that is more than users are told to expect</extracomment>
        <translation>en panne %1, %2</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>pas de surveillance</translation>
    </message>
</context>
<context>
    <name>VerdictHeader</name>
    <message>
        <source>Open status page</source>
        <extracomment>Button: opens the vendor&apos;s status page in the browser</extracomment>
        <translation>Ouvrir la page d’état</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Modifier la clé…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Resume checks</source>
        <extracomment>Button: checks go on after a pause</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>Button: what the status page reports shall no longer colour the light</extracomment>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Vérifier maintenant (F5)</translation>
    </message>
    <message>
        <source>What the status page reports doesn&apos;t count until it changes</source>
        <translation>Ce que la page d’état signale ne compte plus jusqu’à ce que cela change</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <extracomment>%1 is a time such as &quot;14:05&quot;, %2 a duration such as &quot;4 min&quot;</extracomment>
        <translation>depuis %1 (%2)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Next check in %1</source>
        <extracomment>%1 is a duration such as &quot;14 s&quot;</extracomment>
        <translation>Prochaine vérification dans %1</translation>
    </message>
    <message>
        <source>Tell me when it&apos;s back</source>
        <extracomment>Button that stays down: one notification when the API is good again</extracomment>
        <translation>M’avertir du rétablissement</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>Button with a menu: no notifications for a while</extracomment>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>One notification when the API is good again, whatever is snoozed</source>
        <translation>Une notification quand l’API va de nouveau bien, même en sourdine</translation>
    </message>
    <message>
        <source>Holds notifications back; what happens meanwhile is told after it</source>
        <translation>Retient les notifications&#x202f;; ce qui se produit entre-temps est annoncé ensuite</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Check your network and its name server (DNS); a VPN that was cut off often leaves a dead one behind.</source>
        <translation>Vérifier le réseau et son serveur de noms (DNS)&#x202f;; un VPN coupé laisse souvent derrière lui un serveur de noms qui ne répond plus.</translation>
    </message>
    <message>
        <source>Check your network: cable, Wi-Fi, VPN.</source>
        <translation>Vérifier le réseau&#x202f;: câble, Wi-Fi, VPN.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock, or let the network set it.</source>
        <translation>Régler l’horloge de cette machine, ou laisser le réseau la régler.</translation>
    </message>
    <message>
        <source>Check the proxy and the API address in the settings; on a foreign Wi-Fi, log in first.</source>
        <translation>Vérifier le proxy et l’adresse de l’API dans les paramètres&#x202f;; sur le Wi-Fi d’un tiers, s’y identifier d’abord.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network. If you trust this issuer, name its certificate file in the settings; your key is not sent until then.</source>
        <translation>S’adresser aux responsables du réseau. Si cet émetteur est digne de confiance, indiquer son fichier de certificat dans les paramètres&#x202f;; d’ici là, votre clé n’est pas envoyée.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>Indiquer le nom d’utilisateur et le mot de passe du proxy dans les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the proxy to let the API&apos;s host through.</source>
        <translation>Vérifier les paramètres de proxy du système, ou demander aux responsables du proxy de laisser passer l’hôte de l’API.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in to the network.</source>
        <translation>Ouvrir n’importe quelle page web dans un navigateur et s’identifier sur le réseau.</translation>
    </message>
    <message>
        <source>See Anthropic&apos;s mail or Console for the reason and how to appeal.</source>
        <translation>Voir le motif et la voie de recours dans l’e-mail ou la Console d’Anthropic.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your organization&apos;s encryption keys.</source>
        <translation>S’adresser à la personne qui gère les clés de chiffrement de votre organisation.</translation>
    </message>
    <message>
        <source>Check in Anthropic&apos;s Console what the key and its workspace are allowed to do.</source>
        <translation>Vérifier dans la Console d’Anthropic ce que la clé et son espace de travail ont le droit de faire.</translation>
    </message>
    <message>
        <source>Check that the key is whole, without blanks or quotes, not revoked or expired, and of the kind that calls the API (sk-ant-api...); or make a new one in Anthropic&apos;s Console.</source>
        <translation>Vérifier que la clé est entière, sans espaces ni guillemets, ni révoquée ni expirée, et du type qui appelle l’API (sk-ant-api...)&#x202f;; ou en créer une nouvelle dans la Console d’Anthropic.</translation>
    </message>
    <message>
        <source>Wait a minute before the next request, then send more slowly.</source>
        <translation>Attendre une minute avant la prochaine requête, puis envoyer plus lentement.</translation>
    </message>
    <message>
        <source>The wait is over; go on, but send more slowly.</source>
        <translation>L’attente est terminée&#x202f;; continuer, mais envoyer plus lentement.</translation>
    </message>
    <message>
        <source>Wait until %1 before the next request, then send more slowly.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Attendre jusqu’à %1 avant la prochaine requête, puis envoyer plus lentement.</translation>
    </message>
    <message>
        <source>Raise the spend limit in Anthropic&apos;s Console; by itself it ends at 00:00 UTC on the 1st. Retrying does not help.</source>
        <translation>Relever la limite de dépenses dans la Console d’Anthropic&#x202f;; sinon, elle est levée le 1er du mois à 00:00 UTC. Réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the contract with Anthropic. Retrying does not help.</source>
        <translation>S’adresser à la personne qui suit le contrat avec Anthropic. Réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>Ask the organization that pays. Retrying does not help.</source>
        <translation>S’adresser à l’organisation qui paie. Réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console. Retrying does not help.</source>
        <translation>Vérifier le crédit, le paiement et les limites de dépenses dans la Console d’Anthropic. Réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>Choose another model, in your code and in the settings here.</source>
        <translation>Choisir un autre modèle, dans votre code et ici dans les paramètres.</translation>
    </message>
    <message>
        <source>Use %1 instead, in your code and in the settings here.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Utiliser %1 à la place, dans votre code et ici dans les paramètres.</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>Vérifier l’adresse de l’API dans les paramètres.</translation>
    </message>
    <message>
        <source>Send less at once: messages may be 32 MB at most.</source>
        <translation>Envoyer moins à la fois&#x202f;: un message peut faire 32&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>Usually the model&apos;s name, max_tokens, the order of the messages or the version of the API is wrong. Retrying does not help.</source>
        <translation>En général, le nom du modèle, max_tokens, l’ordre des messages ou la version de l’API est incorrect. Réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, then wait. To tell your line from Anthropic, try another network or switch the VPN.</source>
        <translation>Réessayer après 1, 2 et 4&#xa0;s, puis attendre. Pour distinguer votre ligne d’Anthropic, essayer un autre réseau, ou activer ou couper le VPN.</translation>
    </message>
    <message>
        <source>Retry after 1, 2 and 4 s, at most three times, then wait.</source>
        <translation>Réessayer après 1, 2 et 4&#xa0;s, trois fois au plus, puis attendre.</translation>
    </message>
    <message>
        <source>Back off: retry after 5 s, then 10, 20 and so on, each a little at random; or use another model meanwhile.</source>
        <translation>Ralentir&#x202f;: réessayer après 5&#xa0;s, puis 10, 20, etc., chaque fois avec un petit écart aléatoire&#x202f;; ou utiliser un autre modèle en attendant.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>An http:// address is only accepted for this machine itself (localhost), because anybody on the way could read the key; %1 needs https://.</source>
        <extracomment>%1 is a host&apos;s name</extracomment>
        <translation>Une adresse http:// n’est acceptée que pour cette machine elle-même (localhost), car n’importe qui sur le trajet pourrait lire la clé&#x202f;; %1 exige https://.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>The address is not a valid URL such as https://api.anthropic.com.</source>
        <translation>L’adresse n’est pas une URL valide telle que https://api.anthropic.com.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address must end with its path, without ? or #.</source>
        <translation>L’adresse doit se terminer par son chemin, sans ? ni #.</translation>
    </message>
    <message>
        <source>%1; normally 1 in %2 fails</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>%1&#x202f;; normalement, 1 sur %2 échoue</translation>
    </message>
    <message numerus="yes">
        <source>The last %n requests were all good, typically in %1.</source>
        <extracomment>%n is 2 or more, %1 a duration such as &quot;94 ms&quot;</extracomment>
        <translation>
            <numerusform>%n dernière requête réussie, en général en %1.</numerusform>
            <numerusform>Les %n dernières requêtes ont toutes réussi, en général en %1.</numerusform>
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
        <translation>Reçu à %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The score of slow answers is %1; %2 were enough.</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>Le score des réponses lentes est de %1&#x202f;; %2 suffiraient.</translation>
    </message>
    <message>
        <source>The score is %1; %2 makes amber, %3 confirms an incident.</source>
        <extracomment>%1, %2 and %3 are points of a score</extracomment>
        <translation>Le score est de %1&#x202f;; à %2 le voyant passe à l’orange, à %3 un incident est confirmé.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it was noticed here %2 earlier.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>La page d’état signale «&#x202f;%1&#x202f;»&#x202f;; cela a été remarqué ici %2 plus tôt.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; it said so %2 before it was seen here.</source>
        <extracomment>%1 is what the page says, %2 a duration</extracomment>
        <translation>La page d’état signale «&#x202f;%1&#x202f;»&#x202f;; elle l’a dit %2 avant que cela se voie ici.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;.</source>
        <extracomment>%1 is what the page says</extracomment>
        <translation>La page d’état signale «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read.</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>La page d’état est illisible.</translation>
    </message>
    <message>
        <source>The status page can&apos;t be read (%1).</source>
        <translation>La page d’état est illisible (%1).</translation>
    </message>
    <message>
        <source>The status page has nothing yet: %1 ahead of it.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>La page d’état n’indique encore rien&#x202f;: %1 d’avance sur elle.</translation>
    </message>
    <message>
        <source>The status page has nothing yet.</source>
        <translation>La page d’état n’indique encore rien.</translation>
    </message>
    <message>
        <source>The status page reports trouble elsewhere (%1), not with the %2.</source>
        <extracomment>%1 is a list of services, %2 &quot;Claude API&quot;</extracomment>
        <translation>La page d’état signale des problèmes ailleurs (%1), pas pour %2.</translation>
    </message>
    <message>
        <source>The status page reports %1, which names only models that you don&apos;t use (%2).</source>
        <extracomment>%1 is a list of quoted titles, %2 one of models such as &quot;opus&quot;</extracomment>
        <translation>La page d’état signale %1, qui ne nomme que des modèles que vous n’utilisez pas (%2).</translation>
    </message>
    <message>
        <source>You acknowledged %1; it counts again once it changes.</source>
        <extracomment>%1 is a list of quoted titles</extracomment>
        <translation>Vous avez acquitté %1&#x202f;; cela comptera de nouveau en cas de changement.</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>De plus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without a key only the edge is asked; limits, money, models and overloads (HTTP 529) can&apos;t be seen.</source>
        <translation>Sans clé, seul le frontal est interrogé&#x202f;; les limites, le crédit, les modèles et les surcharges (HTTP 529) restent invisibles.</translation>
    </message>
    <message>
        <source>Overloads (HTTP 529) can&apos;t be seen, because test messages are switched off.</source>
        <translation>Les surcharges (HTTP 529) restent invisibles, car les messages de test sont désactivés.</translation>
    </message>
    <message>
        <source>Your line to Anthropic is noisy: %1 % of the requests fail even in good times.</source>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Votre ligne vers Anthropic est instable&#x202f;: %1&#xa0;% des requêtes échouent même en temps normal.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Le certificat de l’API expire le %1.</translation>
    </message>
    <message>
        <source>Limits %1 % left</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>Limites&#x202f;: reste %1&#xa0;%</translation>
    </message>
    <message>
        <source>Status page: nothing posted</source>
        <translation>Page d’état&#x202f;: rien de publié</translation>
    </message>
    <message>
        <source>Status page: nothing that concerns you</source>
        <translation>Page d’état&#x202f;: rien qui vous concerne</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>Réseau OK</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clé acceptée</translation>
    </message>
    <message>
        <source>The API failed inside (HTTP 500).</source>
        <translation>L’API a eu une erreur interne (HTTP 500).</translation>
    </message>
    <message>
        <source>Anthropic&apos;s edge got no proper answer from the API behind it (HTTP 502).</source>
        <translation>Le frontal d’Anthropic n’a pas reçu de réponse correcte de l’API située derrière lui (HTTP 502).</translation>
    </message>
    <message>
        <source>The API had no server free to answer (HTTP 503).</source>
        <translation>L’API n’avait aucun serveur libre pour répondre (HTTP 503).</translation>
    </message>
    <message>
        <source>The API took too long and gave up (HTTP 504).</source>
        <translation>L’API a mis trop de temps et a abandonné (HTTP 504).</translation>
    </message>
    <message>
        <source>The API failed (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>L’API a échoué (HTTP %1).</translation>
    </message>
    <message>
        <source>The API began to answer but did not finish in time.</source>
        <translation>L’API a commencé à répondre, mais n’a pas fini à temps.</translation>
    </message>
    <message>
        <source>The API broke its answer off in the middle.</source>
        <translation>L’API a interrompu sa réponse au milieu.</translation>
    </message>
    <message>
        <source>The API&apos;s answer was far larger than it can be.</source>
        <translation>La réponse de l’API était beaucoup plus grande qu’elle ne peut l’être.</translation>
    </message>
    <message>
        <source>The API&apos;s answer was garbled.</source>
        <translation>La réponse de l’API était illisible.</translation>
    </message>
    <message>
        <source>The API failed in the middle of its answer (%1).</source>
        <extracomment>%1 is an error type such as api_error</extracomment>
        <translation>L’API a échoué au milieu de sa réponse (%1).</translation>
    </message>
    <message>
        <source>The API said that all is well, but its answer was incomplete or not in the format it should have.</source>
        <translation>L’API a indiqué que tout allait bien, mais sa réponse était incomplète ou n’avait pas le format attendu.</translation>
    </message>
    <message>
        <source>Anthropic is overloaded, for everybody (HTTP 529).</source>
        <translation>Anthropic est surchargé, pour tout le monde (HTTP 529).</translation>
    </message>
    <message>
        <source>Anthropic became overloaded in the middle of an answer.</source>
        <translation>Anthropic s’est trouvé surchargé au milieu d’une réponse.</translation>
    </message>
    <message>
        <source>The name of the API&apos;s host could not be looked up, though the rest of the internet works.</source>
        <translation>Le nom de l’hôte de l’API n’a pas pu être résolu, alors que le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>There is no way to the API&apos;s host, though the rest of the internet works.</source>
        <translation>Aucune route ne mène à l’hôte de l’API, alors que le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>The API&apos;s host refused the connection, though the rest of the internet works.</source>
        <translation>L’hôte de l’API a refusé la connexion, alors que le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>No secure connection to the API came about, though the rest of the internet works.</source>
        <translation>Aucune connexion sécurisée à l’API n’a pu être établie, alors que le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>The API did not answer in time, though the rest of the internet works.</source>
        <translation>L’API n’a pas répondu à temps, alors que le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>The connection to the API was cut, though the rest of the internet works.</source>
        <translation>La connexion à l’API a été coupée, alors que le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>The API can&apos;t be reached from here, though the rest of the internet works.</source>
        <translation>L’API est injoignable d’ici, alors que le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>No host&apos;s name can be looked up: your name server (DNS) or your network is down.</source>
        <translation>Aucun nom d’hôte ne peut être résolu&#x202f;: votre serveur de noms (DNS) ou votre réseau est en panne.</translation>
    </message>
    <message>
        <source>There is no way out of this machine: your network is down.</source>
        <translation>Aucune route ne sort de cette machine&#x202f;: votre réseau est en panne.</translation>
    </message>
    <message>
        <source>Neither the API nor the rest of the internet can be reached: your network is down.</source>
        <translation>Ni l’API ni le reste d’Internet ne sont joignables&#x202f;: votre réseau est en panne.</translation>
    </message>
    <message>
        <source>Your network is down.</source>
        <translation>Votre réseau est en panne.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast, so good certificates look invalid.</source>
        <extracomment>%1 is a duration such as &quot;12 min&quot;</extracomment>
        <translation>L’horloge de cette machine avance de %1&#x202f;; de bons certificats paraissent donc invalides.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow, so good certificates look invalid.</source>
        <translation>L’horloge de cette machine retarde de %1&#x202f;; de bons certificats paraissent donc invalides.</translation>
    </message>
    <message>
        <source>Something that doesn&apos;t speak TLS answered in the API&apos;s place.</source>
        <translation>Quelque chose qui ne parle pas TLS a répondu à la place de l’API.</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted.</source>
        <translation>Le certificat reçu pour l’API n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The certificate that came for the API is not to be trusted; it was issued by %1.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>Le certificat reçu pour l’API n’est pas digne de confiance&#x202f;; il a été émis par %1.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password (HTTP 407).</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe (HTTP 407).</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to the API.</source>
        <translation>Le proxy %1 a refusé de se connecter à l’API.</translation>
    </message>
    <message>
        <source>Something on the way sends you to another page (HTTP %1), as the login page of a hotel or train does.</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>Quelque chose sur le trajet redirige vers une autre page (HTTP %1), comme le fait la page d’identification d’un hôtel ou d’un train.</translation>
    </message>
    <message>
        <source>A web page came in place of the API&apos;s answer, as from a proxy or the login page of a hotel or train.</source>
        <translation>Une page web est arrivée à la place de la réponse de l’API, comme celle d’un proxy ou la page d’identification d’un hôtel ou d’un train.</translation>
    </message>
    <message>
        <source>Anthropic has put your organization on hold.</source>
        <translation>Anthropic a suspendu votre organisation.</translation>
    </message>
    <message>
        <source>The API can&apos;t use your organization&apos;s own encryption key.</source>
        <translation>L’API ne peut pas utiliser la clé de chiffrement propre à votre organisation.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this (HTTP 403).</source>
        <translation>La clé n’a pas le droit de faire cela (HTTP 403).</translation>
    </message>
    <message>
        <source>The API does not accept the key (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>L’API n’accepte pas la clé (HTTP %1).</translation>
    </message>
    <message>
        <source>Your use grew faster than the API allows (HTTP 429).</source>
        <translation>Votre utilisation a augmenté plus vite que l’API ne le permet (HTTP 429).</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment (HTTP 429).</source>
        <translation>Votre limite de débit est atteinte pour le moment (HTTP 429).</translation>
    </message>
    <message>
        <source>Your organization has reached its spend limit of this month.</source>
        <translation>Votre organisation a atteint sa limite de dépenses de ce mois.</translation>
    </message>
    <message>
        <source>Your organization has reached the spend limit of its contract.</source>
        <translation>Votre organisation a atteint la limite de dépenses de son contrat.</translation>
    </message>
    <message>
        <source>The organization that pays for yours has reached its spend limit or can&apos;t be billed.</source>
        <translation>L’organisation qui paie pour la vôtre a atteint sa limite de dépenses ou ne peut pas être facturée.</translation>
    </message>
    <message>
        <source>Anthropic can&apos;t bill your account (HTTP 402).</source>
        <translation>Anthropic ne peut pas facturer votre compte (HTTP 402).</translation>
    </message>
    <message>
        <source>Your credit is used up or a spend limit is reached.</source>
        <translation>Votre crédit est épuisé ou une limite de dépenses est atteinte.</translation>
    </message>
    <message>
        <source>The model %1 is unknown or retired (HTTP 404).</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Le modèle %1 est inconnu ou retiré (HTTP 404).</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the address that was asked (HTTP 404).</source>
        <translation>Le serveur ne connaît pas l’adresse demandée (HTTP 404).</translation>
    </message>
    <message>
        <source>The request is larger than the API accepts (HTTP 413).</source>
        <translation>La requête est plus grande que ce que l’API accepte (HTTP 413).</translation>
    </message>
    <message>
        <source>The request could not be sent as it is.</source>
        <translation>La requête n’a pas pu être envoyée telle quelle.</translation>
    </message>
    <message>
        <source>The API rejects the request itself (HTTP %1).</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>L’API rejette la requête elle-même (HTTP %1).</translation>
    </message>
    <message>
        <source>The system says that there is a network.</source>
        <translation>Le système indique qu’il y a un réseau.</translation>
    </message>
    <message>
        <source>The API answered; without a key it can&apos;t say more.</source>
        <translation>L’API a répondu&#x202f;; sans clé, elle ne peut pas en dire plus.</translation>
    </message>
    <message>
        <source>The rest of the internet works.</source>
        <translation>Le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>The API answered as it should.</source>
        <translation>L’API a répondu comme il se doit.</translation>
    </message>
    <message>
        <source>This machine was asleep or too busy just then, so this says nothing.</source>
        <translation>Cette machine était en veille ou trop occupée à ce moment&#x202f;; cela ne dit donc rien.</translation>
    </message>
    <message>
        <source>an overload in mid-answer</source>
        <extracomment>Follows &quot;the last 3 requests got&quot;</extracomment>
        <translation>surcharge en cours de réponse</translation>
    </message>
    <message>
        <source>a broken answer</source>
        <translation>réponse défectueuse</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>What requests got: &quot;HTTP 529 or no answer&quot;</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>errors such as %1</source>
        <translation>erreurs telles que %1</translation>
    </message>
    <message>
        <source>the last request got %1</source>
        <extracomment>Goes on a sentence; %1 is what it got, such as &quot;HTTP 529&quot;</extracomment>
        <translation>la dernière requête a échoué (%1)</translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>en %3, %1 requête sur %n a échoué (%2)</numerusform>
            <numerusform>en %3, les %1 dernières requêtes sur %n ont échoué (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n requests got %2 in %3</source>
        <extracomment>Goes on a sentence; %2 is what they got, such as &quot;HTTP 529&quot;, %3 a duration; %n is 2 or more</extracomment>
        <translation>
            <numerusform>en %3, %1 requête sur %n en échec (%2)</numerusform>
            <numerusform>en %3, %1 des %n dernières requêtes en échec (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Anthropic is overloaded: %1.</source>
        <extracomment>%1 is &quot;the last 3 of 3 requests got HTTP 529 in 47 s&quot;</extracomment>
        <translation>Anthropic est surchargé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Anthropic is partly overloaded: %1.</source>
        <translation>Anthropic est partiellement surchargé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be reached from here: %2; the rest of the internet works.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got no answer in 47 s&quot;</extracomment>
        <translation>%1 est injoignable d’ici&#x202f;: %2&#x202f;; le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>The %1 can&apos;t always be reached from here: %2; the rest of the internet works.</source>
        <translation>%1 n’est pas toujours joignable d’ici&#x202f;: %2&#x202f;; le reste d’Internet fonctionne.</translation>
    </message>
    <message>
        <source>The %1 is failing: %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 3 of 3 requests got HTTP 500 in 47 s&quot;</extracomment>
        <translation>%1 est en panne&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The %1 is partly failing: %2.</source>
        <translation>%1 est partiellement en panne&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Anthropic may be overloaded: %1; checking again.</source>
        <extracomment>%1 is &quot;the last 2 of 2 requests got HTTP 529 in 15 s&quot;</extracomment>
        <translation>Anthropic est peut-être surchargé&#x202f;: %1&#x202f;; nouvelle vérification en cours.</translation>
    </message>
    <message>
        <source>The %1 may be failing: %2; checking again.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last 2 of 2 requests got HTTP 500 in 15 s&quot;</extracomment>
        <translation>%1 est peut-être en panne&#x202f;: %2&#x202f;; nouvelle vérification en cours.</translation>
    </message>
    <message>
        <source>The %1 has been failing; its last answers were good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 était en panne&#x202f;; ses dernières réponses étaient bonnes.</translation>
    </message>
    <message>
        <source>The %1 failed lately; checking again.</source>
        <translation>%1 a échoué récemment&#x202f;; nouvelle vérification en cours.</translation>
    </message>
    <message>
        <source>The %1 is slow.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 répond lentement.</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 a duration such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 répond lentement&#x202f;: ses dernières réponses ont pris jusqu’à %2.</translation>
    </message>
    <message>
        <source>The %1 is slow: its last answers took up to %2, normally %3.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 and %3 durations such as &quot;6.2 s&quot;</extracomment>
        <translation>%1 répond lentement&#x202f;: ses dernières réponses ont pris jusqu’à %2, normalement %3.</translation>
    </message>
    <message>
        <source>The status page reports trouble with the %1; your probes are good.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>La page d’état signale un problème pour %1&#x202f;; vos vérifications sont bonnes.</translation>
    </message>
    <message>
        <source>The status page reports &quot;%1&quot;; your probes are good.</source>
        <extracomment>%1 is what the page says, such as &quot;Elevated errors&quot; or &quot;partial outage&quot;</extracomment>
        <translation>La page d’état signale «&#x202f;%1&#x202f;»&#x202f;; vos vérifications sont bonnes.</translation>
    </message>
    <message>
        <source>The %1 answers; more can&apos;t be seen without a key.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 répond&#x202f;; sans clé, on ne peut pas en voir plus.</translation>
    </message>
    <message>
        <source>The %1 works.</source>
        <translation>%1 fonctionne.</translation>
    </message>
    <message>
        <source>Something on the way poses as the API.</source>
        <translation>Quelque chose sur le trajet se fait passer pour l’API.</translation>
    </message>
    <message>
        <source>The API does not accept the key.</source>
        <translation>L’API n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>Your rate limit is used up for the moment.</source>
        <translation>Votre limite de débit est atteinte pour le moment.</translation>
    </message>
    <message>
        <source>The API rejects the request itself.</source>
        <translation>L’API rejette la requête elle-même.</translation>
    </message>
    <message>
        <source>There is trouble of an unknown kind.</source>
        <translation>Il y a un problème de nature inconnue.</translation>
    </message>
    <message>
        <source>Your rate limit is used up until %1 (HTTP 429).</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Votre limite de débit est atteinte jusqu’à %1 (HTTP 429).</translation>
    </message>
    <message>
        <source>The API refuses the key, which worked before, while the status page reports trouble: your key or Anthropic&apos;s login, unclear.</source>
        <translation>L’API refuse la clé, qui fonctionnait avant, alors que la page d’état signale un problème&#x202f;: votre clé ou l’authentification d’Anthropic, ce n’est pas clair.</translation>
    </message>
    <message>
        <source>The API refused the key once; it is asked again to be sure.</source>
        <translation>L’API a refusé la clé une fois&#x202f;; elle est interrogée de nouveau pour confirmation.</translation>
    </message>
    <message>
        <source>There is no news, so nothing can be told.</source>
        <translation>Il n’y a rien de nouveau&#x202f;; impossible donc de se prononcer.</translation>
    </message>
    <message>
        <source>There has been no useful answer since %1, so nothing can be told.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Aucune réponse utile depuis %1&#x202f;; impossible donc de se prononcer.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>En pause jusqu’à %1.</translation>
    </message>
    <message>
        <source>Checking for the first time.</source>
        <translation>Première vérification en cours.</translation>
    </message>
    <message>
        <source>This machine just woke up; checking.</source>
        <translation>Cette machine vient de sortir de veille&#x202f;; vérification en cours.</translation>
    </message>
    <message>
        <source>The %1 works, but %2; that is being looked into.</source>
        <extracomment>%1 is &quot;Claude API&quot;, %2 &quot;the last request got HTTP 529&quot;</extracomment>
        <translation>%1 fonctionne, mais %2&#x202f;; c’est en cours d’examen.</translation>
    </message>
    <message>
        <source>The %1 works again; it is being watched for a relapse.</source>
        <extracomment>%1 is &quot;Claude API&quot;</extracomment>
        <translation>%1 fonctionne de nouveau&#x202f;; une éventuelle rechute est surveillée.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network.</source>
        <translation>S’adresser aux responsables du réseau.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Vérifier la clé.</translation>
    </message>
    <message>
        <source>Check credit, payment and spend limits in Anthropic&apos;s Console.</source>
        <translation>Vérifier le crédit, le paiement et les limites de dépenses dans la Console d’Anthropic.</translation>
    </message>
    <message>
        <source>Check the model and the API address in the settings.</source>
        <translation>Vérifier le modèle et l’adresse de l’API dans les paramètres.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Vérifier de nouveau.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Wait for the status page&apos;s all-clear before you change the key.</source>
        <translation>Attendre la fin d’alerte de la page d’état avant de changer la clé.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Attendre un instant.</translation>
    </message>
    <message>
        <source>One more good answer ends it.</source>
        <translation>Une bonne réponse de plus y met fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n good answers in a row end it.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>%n bonne réponse y met fin.</numerusform>
            <numerusform>%n bonnes réponses de suite y mettent fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more failure confirms an incident; good answers clear the suspicion.</source>
        <translation>Un échec de plus confirme un incident&#x202f;; de bonnes réponses lèvent le doute.</translation>
    </message>
    <message numerus="yes">
        <source>%n more failures confirm an incident; good answers clear the suspicion.</source>
        <extracomment>%n is 2 or more</extracomment>
        <translation>
            <numerusform>%n échec de plus confirme un incident&#x202f;; de bonnes réponses lèvent le doute.</numerusform>
            <numerusform>%n échecs de plus confirment un incident&#x202f;; de bonnes réponses lèvent le doute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two failures close together make it amber, %n in a row an incident.</source>
        <extracomment>%n is 3 or more</extracomment>
        <translation>
            <numerusform>Deux échecs rapprochés donnent l’orange, %n un incident.</numerusform>
            <numerusform>Deux échecs rapprochés donnent l’orange, %n de suite un incident.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any answer from the API&apos;s own server.</source>
        <translation>Toute réponse venant du serveur même de l’API.</translation>
    </message>
    <message>
        <source>An answer under the API&apos;s own, valid certificate.</source>
        <translation>Une réponse sous le certificat valide propre à l’API.</translation>
    </message>
    <message>
        <source>One answer that accepts the key.</source>
        <translation>Une réponse qui accepte la clé.</translation>
    </message>
    <message>
        <source>One good answer to the same request, or other settings.</source>
        <translation>Une bonne réponse à la même requête, ou d’autres paramètres.</translation>
    </message>
    <message>
        <source>The next answer.</source>
        <translation>La prochaine réponse.</translation>
    </message>
    <message>
        <source>A good answer, or %1, when the wait is over.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Une bonne réponse, ou %1, quand l’attente sera terminée.</translation>
    </message>
    <message>
        <source>A good answer, or a minute without a new refusal.</source>
        <translation>Une bonne réponse, ou une minute sans nouveau refus.</translation>
    </message>
    <message>
        <source>Resume to know more.</source>
        <translation>Reprendre pour en savoir plus.</translation>
    </message>
    <message>
        <source>Check now.</source>
        <translation>Vérifier maintenant.</translation>
    </message>
    <message>
        <source>Go on, slowly at first.</source>
        <translation>Continuer, lentement au début.</translation>
    </message>
    <message>
        <source>Nothing to do yet; be ready for failures.</source>
        <translation>Rien à faire pour l’instant&#x202f;; s’attendre à des échecs.</translation>
    </message>
    <message>
        <source>Expect long waits: raise your time-outs, stream the answers, or use another model meanwhile.</source>
        <translation>Prévoir de longues attentes&#x202f;: augmenter les délais d’expiration, recevoir les réponses en streaming ou utiliser un autre modèle en attendant.</translation>
    </message>
    <message>
        <source>The end of the pause.</source>
        <translation>La fin de la pause.</translation>
    </message>
    <message>
        <source>The first answers.</source>
        <translation>Les premières réponses.</translation>
    </message>
    <message>
        <source>Ten quiet minutes end the watch; a relapse reopens the incident.</source>
        <translation>Dix minutes calmes mettent fin à la surveillance&#x202f;; une rechute rouvre l’incident.</translation>
    </message>
    <message>
        <source>The status page&apos;s all-clear, or failures seen from here.</source>
        <translation>La fin d’alerte de la page d’état, ou des échecs vus d’ici.</translation>
    </message>
    <message>
        <source>A few answers at the usual speed.</source>
        <translation>Quelques réponses à la vitesse habituelle.</translation>
    </message>
    <message>
        <source>A second refusal blames the key; one answer that accepts it clears it.</source>
        <translation>Un second refus met la clé en cause&#x202f;; une réponse qui l’accepte la met hors de cause.</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>opérationnel</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>performances dégradées</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>panne partielle</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>panne majeure</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>en maintenance</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>State: %1, cause: %2</source>
        <translation>État&#x202f;: %1, cause&#x202f;: %2</translation>
    </message>
    <message>
        <source>Since: %1 (%2)</source>
        <extracomment>%1 is a date and time, %2 a duration</extracomment>
        <translation>Depuis&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Score: %1 of %2</source>
        <extracomment>%1 and %2 are points of a score</extracomment>
        <translation>Score&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>What would change this: %1</source>
        <translation>Ce qui changerait cela&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left, reset %4</source>
        <extracomment>%1 is what is limited, %2 and %3 are numbers, %4 is a date and time</extracomment>
        <translation>%1&#x202f;: reste %2 sur %3, réinitialisation le %4</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is a host, %2 a date and time</extracomment>
        <translation>%1, état au %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Not to blame</source>
        <translation>Hors de cause</translation>
    </message>
    <message>
        <source>Traps around you</source>
        <translation>Pièges de l’environnement</translation>
    </message>
    <message>
        <source>Last probes, newest last</source>
        <translation>Dernières vérifications, la plus récente à la fin</translation>
    </message>
    <message>
        <source>The request that failed</source>
        <translation>La requête qui a échoué</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page d’état</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL is not an address, so programs that read it can&apos;t reach the API; unset it.</source>
        <translation>ANTHROPIC_BASE_URL n’est pas une adresse&#x202f;; les programmes qui la lisent ne peuvent donc pas joindre l’API. Supprimer la variable.</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL points to %1, where nothing listens; unset it or start what should listen there.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>ANTHROPIC_BASE_URL pointe vers %1, où rien n’écoute&#x202f;; supprimer la variable ou démarrer ce qui devrait y écouter.</translation>
    </message>
    <message>
        <source>ANTHROPIC_BASE_URL sends programs to %1 instead of %2; unset it unless you mean it.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>ANTHROPIC_BASE_URL envoie les programmes vers %1 au lieu de %2&#x202f;; supprimer la variable, sauf si c’est voulu.</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; a program may send the wrong one or both, which the API refuses. Unset one.</source>
        <translation>ANTHROPIC_API_KEY et ANTHROPIC_AUTH_TOKEN sont toutes deux définies&#x202f;; un programme peut envoyer la mauvaise ou les deux, ce que l’API refuse. Supprimer l’une des deux.</translation>
    </message>
    <message>
        <source>NO_PROXY excepts %1 from the proxy of %2; where only the proxy gets out, the API looks dead. Take it out of NO_PROXY then.</source>
        <extracomment>%1 is a host, %2 the name of a variable</extracomment>
        <translation>NO_PROXY exclut %1 du proxy de %2&#x202f;; là où seul le proxy a accès à l’extérieur, l’API paraît morte. Dans ce cas, retirer cet hôte de NO_PROXY.</translation>
    </message>
    <message>
        <source>%1 is not an address, so programs that read it can&apos;t reach the API; unset or correct it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 n’est pas une adresse&#x202f;; les programmes qui la lisent ne peuvent donc pas joindre l’API. Supprimer ou corriger la variable.</translation>
    </message>
    <message>
        <source>%1 sends requests through the proxy %2; when that fails, the API looks dead. Unset it or add %3 to NO_PROXY if you don&apos;t need it.</source>
        <extracomment>%1 is the name of a variable, %2 and %3 are hosts</extracomment>
        <translation>%1 fait passer les requêtes par le proxy %2&#x202f;; s’il est en panne, l’API paraît morte. S’il n’est pas nécessaire, supprimer la variable ou ajouter %3 à NO_PROXY.</translation>
    </message>
    <message>
        <source>%1 replaces the authorities that programs trust; if what it names is old or incomplete, every secure connection fails. Unset it unless you mean it.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>%1 remplace les autorités de certification auxquelles les programmes font confiance&#x202f;; si ce qu’elle indique est ancien ou incomplet, toute connexion sécurisée échoue. Supprimer la variable, sauf si c’est voulu.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast; set it, or secure connections fail.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>L’horloge de cette machine avance de %1&#x202f;; la régler, sinon les connexions sécurisées échouent.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow; set it, or secure connections fail.</source>
        <translation>L’horloge de cette machine retarde de %1&#x202f;; la régler, sinon les connexions sécurisées échouent.</translation>
    </message>
    <message>
        <source>%1 reads along between you and the API; what it holds up looks like an outage. Ask whoever runs it to leave the API&apos;s host alone.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>%1 lit les échanges entre cette machine et l’API&#x202f;; ce qu’il retient ressemble à une panne. Demander à ses responsables de ne pas toucher à l’hôte de l’API.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate was issued by %1, which is no well-known authority; something on the way may read along. Ask whoever runs your network.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer</extracomment>
        <translation>Le certificat de l’API a été émis par %1, qui n’est pas une autorité connue&#x202f;; quelque chose sur le trajet lit peut-être les échanges. S’adresser aux responsables du réseau.</translation>
    </message>
    <message>
        <source>%1 holds blanks, line breaks or letters that no key has; copy it anew.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 contient des espaces, des sauts de ligne ou des caractères qu’aucune clé ne comporte&#x202f;; copier la clé de nouveau.</translation>
    </message>
    <message>
        <source>%1 has quotes around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 comporte des guillemets autour de la clé&#x202f;; beaucoup de programmes les envoient avec elle. Les enlever.</translation>
    </message>
    <message>
        <source>%1 has blanks around the key; many programs send them along. Take them away.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 comporte des espaces autour de la clé&#x202f;; beaucoup de programmes les envoient avec elle. Les enlever.</translation>
    </message>
    <message>
        <source>%1 is an admin key, which manages an organization but doesn&apos;t call models; use one that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 est une clé d’administration, qui gère une organisation mais n’appelle pas de modèles&#x202f;; utiliser une clé qui commence par sk-ant-api.</translation>
    </message>
    <message>
        <source>%1 is a login token, not an API key; use a key that begins with sk-ant-api.</source>
        <extracomment>%1 is the name of a variable, or &quot;The key&quot;</extracomment>
        <translation>%1 est un jeton de connexion, pas une clé API&#x202f;; utiliser une clé qui commence par sk-ant-api.</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>Begins a sentence such as &quot;The key is an admin key.&quot;</extracomment>
        <translation>La clé</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: seconds
----------
How long an answer took: seconds with one decimal</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration: minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes; then whole hours</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours; then whole days</extracomment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long an answer took: milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Makes a phrase a sentence; %1 is the phrase</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A proxy is written as http://host:port or socks5://host:port.</source>
        <translation>Un proxy s’écrit sous la forme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password don&apos;t belong in the settings. Set HTTPS_PROXY instead and choose the system&apos;s.</source>
        <translation>Le nom d’utilisateur et le mot de passe d’un proxy n’ont pas leur place dans les paramètres. Définir plutôt HTTPS_PROXY et choisir celui du système.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port.</source>
        <translation>L’adresse d’un proxy se termine par son port.</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>input tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>tokens d’entrée</translation>
    </message>
    <message>
        <source>output tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>tokens de sortie</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>Which of the API&apos;s limits is nearly used up</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>It lasted %1.</source>
        <extracomment>Of an incident that is over; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>Durée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Status page: %1</source>
        <extracomment>Title of a notification; %1 is the name that the page gives an incident</extracomment>
        <translation>Page d’état&#x202f;: %1</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <extracomment>Title of the notification that an outage of the API is over.</extracomment>
        <translation>Le problème a pris fin</translation>
    </message>
    <message>
        <source>The page says that it is over.</source>
        <extracomment>The status page no longer lists an incident</extracomment>
        <translation>La page d’état annonce la fin de l’incident.</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <extracomment>%1 and %2 are counts of requests or tokens</extracomment>
        <translation>Il reste %1 sur %2.</translation>
    </message>
    <message>
        <source>It is full again at %1.</source>
        <translation>Retour au complet à %1.</translation>
    </message>
    <message>
        <source>Less than 10 % of your limit of %1 is left</source>
        <extracomment>%1 is which limit: &quot;input tokens&quot;</extracomment>
        <translation>Il reste moins de 10&#xa0;% de votre limite de %1</translation>
    </message>
    <message>
        <source>The month&apos;s budget for test messages is used up</source>
        <translation>Le budget du mois pour les messages de test est épuisé</translation>
    </message>
    <message>
        <source>Until the month is over (UTC), only probes that cost nothing are sent. The budget is among the settings.</source>
        <translation>Jusqu’à la fin du mois (UTC), seules des vérifications gratuites sont envoyées. Le budget se règle dans les paramètres.</translation>
    </message>
    <message>
        <source>The API&apos;s certificate expires on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le certificat de l’API expire le %1</translation>
    </message>
    <message>
        <source>It is issued by %1 and should have been renewed by now.</source>
        <extracomment>%1 is who issued a certificate</extracomment>
        <translation>Il est émis par %1 et aurait déjà dû être renouvelé.</translation>
    </message>
    <message>
        <source>%1 retires on %2</source>
        <extracomment>%1 is a model, %2 a date</extracomment>
        <translation>Retrait de %1 le %2</translation>
    </message>
    <message>
        <source>Requests that name it will fail from then on (HTTP 404).</source>
        <translation>Les requêtes qui nomment ce modèle échoueront à partir de cette date (HTTP 404).</translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the notification for which the user asked: the API is good again.</extracomment>
        <translation>Vous pouvez reprendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a list of what happened; %1 is a time of day</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile: %n event(s)</source>
        <extracomment>Title of a notification that sums up those that were held back</extracomment>
        <translation>
            <numerusform>Entre-temps&#x202f;: %n&#xa0;événement</numerusform>
            <numerusform>Entre-temps&#x202f;: %n&#xa0;événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was watched lately</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>Aucune surveillance ces derniers temps</translation>
    </message>
    <message>
        <source>Yesterday the API was up %1 % of the time</source>
        <translation>Hier, l’API a été disponible %1&#xa0;% du temps</translation>
    </message>
    <message>
        <source>Last week the API was up %1 % of the time</source>
        <extracomment>Title of a notification; %1 is a share such as 99.80</extracomment>
        <translation>La semaine dernière, l’API a été disponible %1&#xa0;% du temps</translation>
    </message>
    <message>
        <source>It was down for %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Elle a été en panne pendant %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) were measured.</source>
        <translation>
            <numerusform>%n&#xa0;incident a été mesuré.</numerusform>
            <numerusform>%n&#xa0;incidents ont été mesurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status page posted %n incident(s).</source>
        <translation>
            <numerusform>La page d’état a publié %n&#xa0;incident.</numerusform>
            <numerusform>La page d’état a publié %n&#xa0;incidents.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>Il n’y a eu aucun incident.</translation>
    </message>
    <message>
        <source>A test from Telltale</source>
        <extracomment>Title of a message that tries a way of being told</extracomment>
        <translation>Un test de Telltale</translation>
    </message>
    <message>
        <source>Alerts about the Claude API will arrive here.</source>
        <translation>Les alertes sur l’API Claude arriveront ici.</translation>
    </message>
    <message>
        <source>an unfinished answer</source>
        <extracomment>Both follow &quot;the last 3 requests got&quot;</extracomment>
        <translation>réponse inachevée</translation>
    </message>
</context>
</TS>
