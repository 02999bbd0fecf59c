// Written by `node scripts/generate-client.ts` from the hub's /api/v1/openapi.json; a test says when it is out of date.
export interface paths {
    "/api/v1/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this hub says of itself to everybody
         * @description Its version, and whether `POST /api/v1/auth/register` is open.
         */
        get: operations["getHub"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the program runs
         * @description 200 while the program runs. For the restart policy of a process manager.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether everything it stands on answers: database, queue, storage
         * @description 503 when one of them fails, with the state of each. For a load balancer.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Answers a session token, which ends a day after its last use. After ten wrong passwords in a row the account is locked for 15 minutes.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a browser
         * @description As `POST /auth/login`, with the token in a cookie that no script can read (`imputehub_session`; HttpOnly, SameSite=Strict). Every route takes the cookie as it takes a bearer token; what changes something must then come from a page of this hub (`Sec-Fetch-Site` or `Origin`). It ends a day after its last use, or with `POST /auth/logout`.
         */
        post: operations["beginBrowserSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose token this is
         * @description The account that a session or an API token stands for.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session (or revoke this API token)
         * @description The token that is sent with this request works no more, and a cookie is taken back.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account, where the administrator lets everybody do so
         * @description Only where the hub was started with IMPUTEHUB_REGISTRATION=true; else an administrator makes accounts.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password; every other session ends
         * @description Needs a session: an API token may not do this. API tokens stay valid.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What your app keeps for you
         * @description One JSON object: language, colours, saved views, columns. `{}` when nothing was kept.
         */
        get: operations["getMySettings"];
        /**
         * Keep another object in its place
         * @description At most 64 KB as JSON. It replaces all that was there.
         */
        put: operations["putMySettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your API tokens
         * @description Names and times; never the tokens themselves.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make an API token
         * @description For scripts and other machines. Needs a session: an API token can not make another. The token is answered this once, and only its SHA-256 is kept.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API token
         * @description It works no more, at once.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody who has an account
         * @description For administrators. Sorted by name, paged by `cursor`.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Make an account for somebody
         * @description For administrators. Without a password one is generated and answered this once.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change role or address, disable or enable
         * @description For administrators, who can not demote or disable themselves. A disabled account loses its sessions, and its API tokens are refused.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give somebody a new generated password; all sessions of the account end
         * @description For administrators. The new password is answered this once.
         */
        post: operations["resetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your files, newest first
         * @description Uploaded genotypes and collected results. Paged by `cursor`; deleted files are not listed.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Upload genotype files
         * @description `multipart/form-data`, one or more parts with a file name; they are streamed to storage. A text part
         *     `sha256` before a file is compared with what arrived. Either every file of the request is kept, or none.
         */
        post: operations["uploadFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file
         * @description Name, size, SHA-256 and where to download it. Files of other people are not found.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file for good
         * @description The bytes are removed, not only the entry. A file that an unfinished job reads can not be deleted.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description Takes `Range` and `If-Range`, so that a broken download goes on where it stopped. The ETag is the SHA-256, which `Repr-Digest` tells too.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The beginning of a file
         * @description Text as it is, or unpacked where it is gzip or BGZF; of a zip its entries.
         */
        get: operations["previewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your unfinished uploads
         * @description Newest first, at most 200, with how far each is: to go on after a reload or on another day.
         */
        get: operations["listUploads"];
        put?: never;
        /**
         * Begin an upload that can be resumed
         * @description tus 1.0.0, creation: `Upload-Length` in bytes, and `Upload-Metadata` with `filename` and, if it is known,
         *     `sha256` (hexadecimal), each in base64. The address of the upload comes in `Location`. What is refused is refused
         *     before any byte travels. With `sha256` of a file that you have already, the upload is complete at once: `Upload-Offset`
         *     is the whole length, and nothing is left to send. A body is taken as the first bytes (creation-with-upload).
         */
        post: operations["beginUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One upload, and the file it became
         * @description How far it is, until when it is kept, and the file once all of it has come.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /**
         * Give up an upload
         * @description What has come of it is thrown away. A file that it became already stays.
         */
        delete: operations["abandonUpload"];
        options?: never;
        head?: never;
        /**
         * Send bytes of an upload
         * @description tus 1.0.0: bytes from `Upload-Offset` on, as `application/offset+octet-stream`. What arrives before a link breaks
         *     stays; ask for the offset with HEAD and go on there. With the last byte the file is made, after its SHA-256 was held
         *     against the one announced; its id is in `Imputehub-File-Id`. With `Upload-Checksum` the bytes are kept all or none.
         */
        patch: operations["appendToUpload"];
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your inbox, newest first
         * @description What happened to your jobs and tokens. Paged by `cursor`.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark as read
         * @description It stays in the inbox. Asked again, it changes nothing.
         */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete from the inbox
         * @description For good; the job that it tells of stays.
         */
        delete: operations["deleteNotification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark everything as read
         * @description Entries that arrive while this runs stay unread.
         */
        post: operations["readAllNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you are told of, and how
         * @description One entry per kind of event and channel. What is not set has the default of the hub.
         */
        get: operations["getNotificationPreferences"];
        /**
         * Change some of them
         * @description Entries that are not sent stay as they are. The answer holds all of them.
         */
        put: operations["setNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether mail comes one by one or together
         * @description Without a choice every notification is a mail of its own.
         */
        get: operations["getNotificationDigest"];
        /**
         * Get mail together, hourly or daily
         * @description Failed jobs, attention needed, tokens and results about to expire are told at once all the same. What waits for a digest that is switched off is sent then.
         */
        put: operations["setNotificationDigest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your webhooks
         * @description Addresses of programs that are sent your notifications, with the last delivery of each.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Add a webhook
         * @description Answers the secret that signs every event, this once. Addresses in private networks are refused unless the hub was started with IMPUTEHUB_PRIVATE_WEBHOOKS=true.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description With its last delivery. The secret is not shown again.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description With its deliveries; what was on its way is not sent.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook, switch it off or on
         * @description What is not sent stays. Switched off, nothing more is sent, also what was on its way; each delivery can be sent again later.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret
         * @description Answers the new one, this once. For a day both sign, so that no event is missed meanwhile.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a webhook, newest first
         * @description With what came of it. Kept for 30 days. Paged by `cursor`.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again
         * @description In a delivery of its own, under the same event id; also of one that was delivered.
         */
        post: operations["redeliverWebhookEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test
         * @description An event of the type `test`, sent once and now; answers what came of it.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/webhook-event.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON schema of what webhooks are sent
         * @description Draft 2020-12, of the body of every event.
         */
        get: operations["getWebhookEventSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imputation services
         * @description Every service that is registered at this hub, with its limits, parameters and terms, and how busy it is with jobs of this hub.
         */
        get: operations["listServices"];
        put?: never;
        /**
         * Register a service, from a preset or by its address
         * @description For administrators. Give a `preset`, or `base_url` and what differs from it. Services in private networks need `config.allow_private_network` and a hub that was started with IMPUTEHUB_PRIVATE_SERVICES=true.
         */
        post: operations["createService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service
         * @description Address, limits, parameters of its jobs, and the terms it asks to be accepted.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        /**
         * Deactivate a service: it takes no new jobs, those it has go on
         * @description For administrators. `PATCH` with `is_active: true` takes it back.
         */
        delete: operations["deactivateService"];
        options?: never;
        head?: never;
        /**
         * Change a service
         * @description Another host deletes the tokens that people entered for the old one; they are told.
         */
        patch: operations["updateService"];
        trace?: never;
    };
    "/api/v1/service-presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public services that can be registered by name
         * @description Address and known facts, with the date when they were last looked at. Register one with `POST /api/v1/services`.
         */
        get: operations["listServicePresets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask an address how it is, before it is registered
         * @description For administrators. Takes what `POST /api/v1/services` takes and registers nothing. Answers 200 also when nothing answers there: `reachable`, `authentic` and `problem` say what was found.
         */
        post: operations["tryService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/health/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the service was over time
         * @description What each look found, oldest first: every five minutes, and whenever somebody asked. Kept for 30 days.
         */
        get: operations["getServiceHealthHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the service was at the last look, every five minutes
         * @description What the last look found. `POST /api/v1/services/{id}/test` asks the service now.
         */
        get: operations["getServiceHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the service now: reachable, authentic, which version
         * @description Answers 200 also when the service is down: `reachable`, `authentic` and `problem` say what was found.
         */
        post: operations["testService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read panels, populations, parameters and terms from the service now
         * @description Uses your token, or that of anybody whose token is valid. It happens by itself when a token is entered first, and once a day.
         */
        post: operations["syncService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is to impute against
         * @description The panels of all services that take jobs. Paged by `cursor`.
         */
        get: operations["listReferencePanels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/reference-panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Panels of one service
         * @description At most 1,000 panels, as they were when the service was last read.
         */
        get: operations["listPanelsOfService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-panels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Enter what the service of a panel does not tell: its build, its size
         * @description For administrators. It fills what the service leaves out; `null` takes it back.
         */
        patch: operations["updateReferencePanel"];
        trace?: never;
    };
    "/api/v1/reference-panels/{id}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of the sites of a panel
         * @description For checks that run elsewhere, as in a browser: which chromosomes there are, and how rows are laid out.
         */
        get: operations["getPanelSites"];
        /**
         * Attach the sites of a panel
         * @description For administrators. Takes a VCF or BCF (genotypes are ignored) or the sites table of the Michigan server (`ID CHROM POS REF ALT`, then `AAF_<POP>`), sorted, plain or compressed; in place of those there were. Checks of files are then held against them. Answers when every site was read.
         */
        put: operations["attachPanelSites"];
        post?: never;
        /**
         * Take the sites of a panel away
         * @description For administrators. What needs them is told as not known from then on.
         */
        delete: operations["detachPanelSites"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference-panels/{id}/sites/{chromosome}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sites of a panel on one chromosome
         * @description Rows as text in blocks (BGZF, without the block that ends a file). The ETag changes with the sites.
         */
        get: operations["downloadPanelSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose token you entered, and until when it is valid
         * @description The state of your token as it was last seen at the service. The token itself is never answered.
         */
        get: operations["getCredential"];
        /**
         * Enter your own token for a service; it is checked there first
         * @description The service is asked whose the token is before it is stored, sealed. Jobs that wait for a token go on. When the service refuses it or does not answer, the token that was there before stays.
         */
        put: operations["putCredential"];
        post?: never;
        /**
         * Forget your token; jobs that need it wait
         * @description Jobs that run at the service can not be followed until a token is entered again.
         */
        delete: operations["deleteCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/credential/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the service now whether your token works
         * @description Answers 200 also when the service refuses it: `status` and `message` say what it said. Jobs that wait for a token that works go on. When the service does not answer, what was known stays.
         */
        post: operations["testCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service wants promised, and what of it you accepted
         * @description A job is accepted only when every term is: send their ids as `accept_terms` with the job. A term whose wording changed counts as not accepted.
         */
        get: operations["listTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you promised to services
         * @description Every wording that you accepted, newest first; also those that a service has changed since.
         */
        get: operations["listMyTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your checks, newest first
         * @description Without their reports. Paged by `cursor`. A check is kept for IMPUTEHUB_CHECK_DAYS after its end.
         */
        get: operations["listChecks"];
        put?: never;
        /**
         * Check uploaded files
         * @description Tells whether services would take the files, and what would be lost. Takes VCF, BCF, PLINK (its three files) and raw data exports. Answers at once; the check runs in the background: look at `GET /checks/{id}` until its status is `done`. The report is about the first panel or service that is named; without any, `verdicts` is what every known service would say. The same request again with the same `Idempotency-Key` answers the same check (status 200).
         */
        post: operations["createCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One check, with its report
         * @description The report is there when the status is `done`.
         */
        get: operations["getCheck"];
        put?: never;
        post?: never;
        /**
         * Delete a check and its report
         * @description One that runs is stopped. Its files stay.
         */
        delete: operations["deleteCheck"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks/{id}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of a check as a page
         * @description For people: verdict, findings, regions and allele frequencies, in one file to keep or send on.
         */
        get: operations["getCheckPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/check-report.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON schema of a report
         * @description Draft 2020-12. `imputehub check --schema` prints the same.
         */
        get: operations["getCheckReportSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your fixes, newest first
         * @description With their counts and files. Paged by `cursor`.
         */
        get: operations["listFixes"];
        put?: never;
        /**
         * Mend uploaded files
         * @description Makes files that services take, with a list of every change; the originals are not touched. Answers at once; the work runs in the background: look at `GET /fixes/{id}` until its status is `done`. The mended files are yours, to be named as input of jobs and checks. The same request again with the same `Idempotency-Key` answers the same fix.
         */
        post: operations["createFix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fixes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fix
         * @description Its progress, and when it is done what was changed and the files that it made.
         */
        get: operations["getFix"];
        put?: never;
        post?: never;
        /**
         * Delete a fix and its list of changes
         * @description One that runs is stopped. Files that it made stay, as do those that it read.
         */
        delete: operations["deleteFix"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fixes/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a fix
         * @description Stops it; nothing of what it was making is kept.
         */
        post: operations["cancelFix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fixes/{id}/changes.tsv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every change, as a table
         * @description Tab-separated, with a header line. Of a dry run: what would be changed.
         */
        get: operations["getFixChangesTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fixes/{id}/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every change, as JSON
         * @description One array, in the order of the changes. Of a dry run: what would be changed.
         */
        get: operations["getFixChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs that you began to fill in, newest first
         * @description At most 100 for each person. Paged by `cursor`.
         */
        get: operations["listDrafts"];
        put?: never;
        /**
         * Keep a job that is not submitted yet
         * @description Nothing is done with it until somebody submits a job; it is kept until it is deleted.
         */
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draft
         * @description As it was saved last, with the version that a change has to name.
         */
        get: operations["getDraft"];
        /**
         * Save a draft
         * @description Names the `version` that it was made of. When the draft has another by now, as another tab saved it, nothing is saved and `version` of the error says which.
         */
        put: operations["putDraft"];
        post?: never;
        /**
         * Delete a draft
         * @description Files that it names stay.
         */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description For administrators. Sign-ins and failed ones, accounts, tokens, services, credentials, panels, deleted jobs, share links and starts of the hub, kept for IMPUTEHUB_AUDIT_DAYS. Never a secret. Paged by `cursor`.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the background work stands
         * @description For administrators. Every kind of work, over all machines: what waits, runs, is not due yet, was given up.
         */
        get: operations["listQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The programs of this hub that run
         * @description For administrators. Each writes down every ten seconds that it lives; one that stops in order is listed no more.
         */
        get: operations["listWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The settings in force
         * @description For administrators. What `imputehub config` prints on the machine of the hub; secrets masked.
         */
        get: operations["listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens to your jobs, files, checks and inbox, while it happens
         * @description Server-sent events (`text/event-stream`): `id`, `event` (the topic) and `data`, a JSON object. A reader that connects again with `Last-Event-ID` gets all that it missed; after a day some of it is swept, and `event: reset` says so. A comment each 20 seconds tells that the link is alive.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened after an event, for where streams do not pass
         * @description The same events as the stream, at most 500 in one answer. Ask again with `after` = `last_id`; without `after` only where to begin is told.
         */
        get: operations["listRecentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your jobs
         * @description Newest first unless `sort` and `order` say otherwise. A `cursor` holds for the sorting it was made with.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Submit a job
         * @description `application/json` with `input_file_ids`, or `multipart/form-data` with one or more `input_file` parts and the same
         *     fields as text, in any order. Files stream into storage; on a slow link upload with `POST /files` first.
         *
         *     The request answers at once; checking, sending and collecting go on in the background. An `Idempotency-Key` makes a
         *     repeated request answer the job that the first one made (status 200).
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One job
         * @description Everything about a job: state, progress, what it waits for, the messages of the service, and why it failed. To follow a job, read `GET /jobs/{id}/events`, or ask here every few seconds.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Delete a job that has ended
         * @description The job leaves every list. Result files stay unless `delete_files` is `true`; input files always stay.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/status-updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of a job, oldest first; never rewritten
         * @description Each change of state, progress or message with its time. The entries are never rewritten.
         */
        get: operations["listJobStatusUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many jobs you have in each state
         * @description Deleted ones are not counted; a state that no job is in is 0.
         */
        get: operations["countJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the check of a job told
         * @description The report that was made before the job was sent, by the rules of its service: also of a job that was refused.
         */
        get: operations["getJobCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/check.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the check of a job told, as a page
         * @description For people: verdict, findings, regions and allele frequencies, in one file to keep or send on.
         */
        get: operations["getJobCheckPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description A job that was not sent is cancelled at once. Else the service is asked, and the job is `cancelled` when it has stopped there; if it had ended before, it shows how.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a job again
         * @description A failed or cancelled job is run again as a new one with the same inputs (`retry_of`, status 201); while that one neither failed nor was cancelled or deleted, a further retry answers it (status 200), as does the same request with the same `Idempotency-Key`. A job that waits for attention while collecting results goes on collecting (status 200).
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel, retry or delete many jobs at once
         * @description At most 200, each on its own as the route for one does it. The answer says for each what came of it, in the order asked; what one refuses keeps no other. With an `Idempotency-Key` the same request again retries no job twice, however far the first came.
         */
        post: operations["actOnJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The results of a job: decrypted, verified, one by one and as an archive
         * @description Names, sizes, SHA-256, records, samples and mean R2 of the files that were collected. They are there when the job is `completed`, and stay when the service has deleted its copy.
         */
        get: operations["getJobResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/results/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download everything as one zip
         * @description A plain zip, not encrypted, made while it is sent. For downloads that go on where they broke, take the files one by one.
         */
        get: operations["downloadJobArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log of a job: its history here, then the log of the service
         * @description Plain text for people. When the service does not give its log within 30 seconds, the text says so instead.
         */
        get: operations["getJobLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens to one job, while it happens
         * @description Server-sent events (`text/event-stream`): `id`, `event` (the topic) and `data`, a JSON object. A reader that connects again with `Last-Event-ID` gets all that it missed; after a day some of it is swept, and `event: reset` says so. A comment each 20 seconds tells that the link is alive.
         */
        get: operations["streamJobEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How good the imputation was
         * @description Estimated quality (R2) by allele frequency, along the chromosomes and as a whole, counted while the results were collected. Of a job that was collected before, asking begins the work: the problem `quality-not-there` then has `pending: true`, and asking again answers.
         */
        get: operations["getJobQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/slim-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The slim results of a job
         * @description Whether there are any, how far they are, and their files. They stay until they are deleted.
         */
        get: operations["getSlimResults"];
        put?: never;
        /**
         * Make smaller files of the results
         * @description Leaves out variants that were imputed badly or are rare, and fields that are not wanted; BGZF with an index. Answers at once: look at `GET /jobs/{id}/slim-results` until its status is `done`. Asked for with other options, those of before are deleted.
         */
        post: operations["createSlimResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the results of a job come from
         * @description Service, panel, choices, programs and commands as far as they are known, and the digests of what went in and what came out: to be kept beside the results.
         */
        get: operations["getJobProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The links that show this job
         * @description Those that work, newest first, without their tokens.
         */
        get: operations["listJobShares"];
        put?: never;
        /**
         * Make a link that shows this job to people without an account
         * @description Whoever has the address sees name, states, service, panel and results of this one job, and may download results only where `downloads` is true. The token is shown this once, and again only to the same request with the same `Idempotency-Key` (status 200); the link ends by itself, or when it is deleted.
         */
        post: operations["createJobShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/shares/{share_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a link
         * @description It opens nothing from now on; downloads that are under way come to their end.
         */
        delete: operations["deleteJobShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job that somebody shared by a link
         * @description For people without an account: name, states, service, panel and results of one job. Nothing of its owner or its inputs.
         */
        get: operations["getSharedJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}/files/{file_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a result of a shared job
         * @description Where the link allows it. Takes `Range` and `If-Range`, so that a broken download goes on where it stopped.
         */
        get: operations["downloadSharedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @description Where the code is explained */
            type: string;
            title: string;
            status: number;
            /** @description Stable; what a program should look at */
            code: string;
            /** @description What happened */
            detail: string;
            /** @description What to do next */
            next: string;
            /**
             * @description Who can mend it
             * @enum {string}
             */
            fault: "user" | "ours" | "remote";
            /** @description Also in the log of the hub */
            request_id: string;
            /** @description Path of the request */
            instance: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHub: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "0.1.0",
                     *       "registration": false
                     *     }
                     */
                    "application/json": {
                        version: string;
                        /** @description Whether people may make themselves an account */
                        registration: boolean;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        version: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": {
                     *         "database": {
                     *           "status": "ok"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "failed";
                        checks: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "ok" | "failed";
                                message?: string;
                                details?: {
                                    [key: string]: string | number;
                                };
                            };
                        };
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "failed",
                     *       "checks": {
                     *         "database": {
                     *           "status": "failed",
                     *           "message": "no answer within 5 s"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "failed";
                        checks: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "ok" | "failed";
                                message?: string;
                                details?: {
                                    [key: string]: string | number;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "ann",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "ihs_Qm9...",
                     *       "token_type": "Bearer",
                     *       "expires_in": 86400,
                     *       "user": {
                     *         "id": "x3k",
                     *         "username": "ann",
                     *         "email": "ann@example.org",
                     *         "role": "user",
                     *         "created_at": "2026-11-24T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description Send it as `Authorization: Bearer <access_token>` */
                        access_token: string;
                        /** @enum {string} */
                        token_type: "Bearer";
                        /** @description Seconds without use until it ends */
                        expires_in: number;
                        /**
                         * @example {
                         *       "id": "x3k",
                         *       "username": "ann",
                         *       "email": "ann@example.org",
                         *       "role": "user",
                         *       "created_at": "2026-11-24T09:00:00.000Z"
                         *     }
                         */
                        user: {
                            id: string;
                            username: string;
                            email: string;
                            /** @enum {string} */
                            role: "user" | "admin";
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `wrong-credentials`: Wrong user name or password */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "wrong-credentials";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `account-locked`: Account locked for a while; `rate-limited`: Too many requests */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-locked" | "rate-limited";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    beginBrowserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "ann",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "x3k",
                     *         "username": "ann",
                     *         "email": "ann@example.org",
                     *         "role": "user",
                     *         "created_at": "2026-11-24T09:00:00.000Z"
                     *       },
                     *       "expires_at": "2026-11-25T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @example {
                         *       "id": "x3k",
                         *       "username": "ann",
                         *       "email": "ann@example.org",
                         *       "role": "user",
                         *       "created_at": "2026-11-24T09:00:00.000Z"
                         *     }
                         */
                        user: {
                            id: string;
                            username: string;
                            email: string;
                            /** @enum {string} */
                            role: "user" | "admin";
                            /** Format: date-time */
                            created_at: string;
                        };
                        /**
                         * Format: date-time
                         * @description Each use puts it off
                         */
                        expires_at: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `wrong-credentials`: Wrong user name or password */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "wrong-credentials";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `account-locked`: Account locked for a while; `rate-limited`: Too many requests */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-locked" | "rate-limited";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "x3k",
                     *       "username": "ann",
                     *       "email": "ann@example.org",
                     *       "role": "user",
                     *       "created_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        username: string;
                        email: string;
                        /** @enum {string} */
                        role: "user" | "admin";
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `token-not-found`: No such token */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "ann",
                 *       "email": "ann@example.org",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    username: string;
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "x3k",
                     *       "username": "ann",
                     *       "email": "ann@example.org",
                     *       "role": "user",
                     *       "created_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        username: string;
                        email: string;
                        /** @enum {string} */
                        role: "user" | "admin";
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            /** @description `weak-password`: Password too weak; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "weak-password" | "invalid-request";
                    };
                };
            };
            /** @description `registration-closed`: Registration is closed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "registration-closed";
                    };
                };
            };
            /** @description `username-taken`: User name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "username-taken";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `rate-limited`: Too many requests */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "rate-limited";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "correct horse battery",
                 *       "new_password": "staple river lantern"
                 *     }
                 */
                "application/json": {
                    current_password: string;
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `weak-password`: Password too weak; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "weak-password" | "invalid-request";
                    };
                };
            };
            /** @description `wrong-credentials`: Wrong user name or password; `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "wrong-credentials" | "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `rate-limited`: Too many requests */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "rate-limited";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getMySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whatever an app keeps for its user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "locale": "fr",
                     *       "colour_scheme": "dark",
                     *       "job_columns": [
                     *         "name",
                     *         "status",
                     *         "progress"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    putMySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whatever an app keeps for its user */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "fr",
                 *       "colour_scheme": "dark",
                 *       "job_columns": [
                 *         "name",
                 *         "status",
                 *         "progress"
                 *       ]
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Whatever an app keeps for its user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "locale": "fr",
                     *       "colour_scheme": "dark",
                     *       "job_columns": [
                     *         "name",
                     *         "status",
                     *         "progress"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10",
                     *           "name": "cluster",
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "last_used_at": null,
                     *           "expires_at": "2027-02-22T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            created_at: string;
                            last_used_at: string | null;
                            expires_at: string | null;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "cluster",
                 *       "expires_in_days": 90
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description Without it the token lives until revoked */
                    expires_in_days?: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10",
                     *       "name": "cluster",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "last_used_at": null,
                     *       "expires_at": "2027-02-22T09:00:00.000Z",
                     *       "token": "ihub_pY3..."
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: date-time */
                        created_at: string;
                        last_used_at: string | null;
                        expires_at: string | null;
                        /** @description Shown this once */
                        token: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the token */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `token-not-found`: No such token */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "token-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "x3k",
                     *           "username": "ann",
                     *           "email": "ann@example.org",
                     *           "role": "user",
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "disabled": false
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: string;
                            username: string;
                            email: string;
                            /** @enum {string} */
                            role: "user" | "admin";
                            /** Format: date-time */
                            created_at: string;
                            disabled: boolean;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "ann",
                 *       "email": "ann@example.org"
                 *     }
                 */
                "application/json": {
                    username: string;
                    /** Format: email */
                    email: string;
                    /**
                     * @default user
                     * @enum {string}
                     */
                    role?: "user" | "admin";
                    /** @description Without it one is generated */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "x3k",
                     *       "username": "ann",
                     *       "email": "ann@example.org",
                     *       "role": "user",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "disabled": false,
                     *       "password": "kT7wq9JvXn4RbZ2mHsYcPd3f"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        username: string;
                        email: string;
                        /** @enum {string} */
                        role: "user" | "admin";
                        /** Format: date-time */
                        created_at: string;
                        disabled: boolean;
                        /** @description Generated; shown this once. Null when it was given */
                        password: string | null;
                    };
                };
            };
            /** @description `weak-password`: Password too weak; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "weak-password" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `username-taken`: User name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "username-taken";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the account */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role?: "user" | "admin";
                    /** Format: email */
                    email?: string;
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "x3k",
                     *       "username": "ann",
                     *       "email": "ann@example.org",
                     *       "role": "user",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "disabled": false
                     *     }
                     */
                    "application/json": {
                        id: string;
                        username: string;
                        email: string;
                        /** @enum {string} */
                        role: "user" | "admin";
                        /** Format: date-time */
                        created_at: string;
                        disabled: boolean;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `user-not-found`: No such user */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "user-not-found";
                    };
                };
            };
            /** @description `username-taken`: User name taken; `conflict`: Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "username-taken" | "conflict";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    resetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "password": "kT7wq9JvXn4RbZ2mHsYcPd3f"
                     *     }
                     */
                    "application/json": {
                        password: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `user-not-found`: No such user */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "user-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
                /** @description Only uploads, results, or indexes */
                kind?: "input" | "result" | "index";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 12,
                     *           "name": "chr20.vcf.gz",
                     *           "kind": "input",
                     *           "content_type": "application/gzip",
                     *           "size": 1048576,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "download_url": "https://hub.example.org/api/v1/files/12/download",
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "fixed_from": null,
                     *           "fix_id": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            /**
                             * @description `index`: of a mended file, with which it goes
                             * @enum {string}
                             */
                            kind: "input" | "result" | "index";
                            content_type: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** Format: uri */
                            download_url: string;
                            /** Format: date-time */
                            created_at: string;
                            /** @description Ids of the files that a fix made it of */
                            fixed_from: number[] | null;
                            /** @description That fix; null also when it was deleted since */
                            fix_id: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    uploadFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "(the bytes of chr20.vcf.gz)"
                 *       ]
                 *     }
                 */
                "multipart/form-data": {
                    /** @description Of the file that follows, hex */
                    sha256?: string;
                    /** @description Parts with a file name, whatever their field name */
                    file: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 12,
                     *           "name": "chr20.vcf.gz",
                     *           "kind": "input",
                     *           "content_type": "application/gzip",
                     *           "size": 1048576,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "download_url": "https://hub.example.org/api/v1/files/12/download",
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "fixed_from": null,
                     *           "fix_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            /**
                             * @description `index`: of a mended file, with which it goes
                             * @enum {string}
                             */
                            kind: "input" | "result" | "index";
                            content_type: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** Format: uri */
                            download_url: string;
                            /** Format: date-time */
                            created_at: string;
                            /** @description Ids of the files that a fix made it of */
                            fixed_from: number[] | null;
                            /** @description That fix; null also when it was deleted since */
                            fix_id: string | null;
                        }[];
                    };
                };
            };
            /** @description `upload-empty`: Nothing uploaded; `file-empty`: Empty file; `file-name-invalid`: Invalid file name; `upload-digest-mismatch`: Digest does not match; `upload-incomplete`: Upload broken off; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-empty" | "file-empty" | "file-name-invalid" | "upload-digest-mismatch" | "upload-incomplete" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large; `quota-exceeded`: Quota reached */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large" | "quota-exceeded";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "storage-full";
                    };
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the file */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "name": "chr20.vcf.gz",
                     *       "kind": "input",
                     *       "content_type": "application/gzip",
                     *       "size": 1048576,
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "download_url": "https://hub.example.org/api/v1/files/12/download",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "fixed_from": null,
                     *       "fix_id": null
                     *     }
                     */
                    "application/json": {
                        id: number;
                        name: string;
                        /**
                         * @description `index`: of a mended file, with which it goes
                         * @enum {string}
                         */
                        kind: "input" | "result" | "index";
                        content_type: string;
                        /** @description Bytes */
                        size: number;
                        sha256: string;
                        /** Format: uri */
                        download_url: string;
                        /** Format: date-time */
                        created_at: string;
                        /** @description Ids of the files that a fix made it of */
                        fixed_from: number[] | null;
                        /** @description That fix; null also when it was deleted since */
                        fix_id: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the file */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-not-found";
                    };
                };
            };
            /** @description `file-in-use`: File in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-in-use";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range, e.g. `bytes=1000-`; several at once answer everything */
                range?: string;
                /** @description The ETag: the range counts only for the same file */
                "if-range"?: string;
                /** @description The ETag: 304 when you have this file already */
                "if-none-match"?: string;
            };
            path: {
                /** @description Of the file */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file */
            200: {
                headers: {
                    /** @description `bytes` */
                    "Accept-Ranges"?: string;
                    /** @description `attachment` with the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    /** @description The SHA-256 of the file in quotes; give it back as `If-Range` or `If-None-Match` */
                    ETag?: string;
                    /** @description The SHA-256 of the whole file, in base64 (RFC 9530), also where a range is sent */
                    "Repr-Digest"?: string;
                    /** @description Bytes of this answer */
                    "Content-Length"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/html; charset=utf-8": string;
                    "application/octet-stream": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    /** @description `bytes` */
                    "Accept-Ranges"?: string;
                    /** @description `attachment` with the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    /** @description The SHA-256 of the file in quotes; give it back as `If-Range` or `If-None-Match` */
                    ETag?: string;
                    /** @description The SHA-256 of the whole file, in base64 (RFC 9530), also where a range is sent */
                    "Repr-Digest"?: string;
                    /** @description Bytes of this answer */
                    "Content-Length"?: string;
                    /** @description Which bytes these are, and of how many */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/html; charset=utf-8": string;
                    "application/octet-stream": string;
                };
            };
            /** @description You have this file already */
            304: {
                headers: {
                    /** @description `bytes` */
                    "Accept-Ranges"?: string;
                    /** @description `attachment` with the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    /** @description The SHA-256 of the file in quotes; give it back as `If-Range` or `If-None-Match` */
                    ETag?: string;
                    /** @description The SHA-256 of the whole file, in base64 (RFC 9530), also where a range is sent */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-not-found";
                    };
                };
            };
            /** @description `file-gone`: File deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-gone";
                    };
                };
            };
            /** @description `range-not-satisfiable`: Range not satisfiable */
            416: {
                headers: {
                    /** @description `bytes *\/` and the size of the file */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "range-not-satisfiable";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    previewFile: {
        parameters: {
            query?: {
                /** @description At most so many lines */
                lines?: number;
            };
            header?: never;
            path: {
                /** @description Of the file */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "text",
                     *       "lines": [
                     *         "##fileformat=VCFv4.2"
                     *       ],
                     *       "truncated": true
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description `zip`: each line is an entry and its bytes, with a tab between; `binary`: there are no lines
                         * @enum {string}
                         */
                        kind: "text" | "zip" | "binary";
                        /** @description A line of more than 2,000 characters is cut */
                        lines: string[];
                        /** @description There is more of the file, or of a line */
                        truncated: boolean;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-not-found";
                    };
                };
            };
            /** @description `file-gone`: File deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-gone";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listUploads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5f2b7c1d9e8a4f60b1c2d3e4f5a6b7c8",
                     *           "name": "chr20.vcf.gz",
                     *           "length": 1048576,
                     *           "offset": 524288,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "expires_at": "2026-12-01T09:00:00.000Z",
                     *           "file": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            /** @description Bytes of the whole file */
                            length: number;
                            /** @description Bytes that have come */
                            offset: number;
                            /** @description As announced */
                            sha256: string | null;
                            /** Format: date-time */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description When it is given up unless more comes
                             */
                            expires_at: string;
                            /** @description Once all has come */
                            file: {
                                id: number;
                                name: string;
                                /**
                                 * @description `index`: of a mended file, with which it goes
                                 * @enum {string}
                                 */
                                kind: "input" | "result" | "index";
                                content_type: string;
                                /** @description Bytes */
                                size: number;
                                sha256: string;
                                /** Format: uri */
                                download_url: string;
                                /** Format: date-time */
                                created_at: string;
                                /** @description Ids of the files that a fix made it of */
                                fixed_from: number[] | null;
                                /** @description That fix; null also when it was deleted since */
                                fix_id: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description `1.0.0` */
                "tus-resumable": string;
                /** @description Bytes of the whole file */
                "upload-length": string;
                /** @description `filename <base64>,sha256 <base64>` */
                "upload-metadata": string;
                /** @description `sha256 <base64>` of the bytes of this request, or another of Tus-Checksum-Algorithm */
                "upload-checksum"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example (bytes) */
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Begun; send the bytes to Location */
            201: {
                headers: {
                    /** @description Address of what was made */
                    Location?: string;
                    /** @description Bytes that have come */
                    "Upload-Offset"?: string;
                    /** @description When the upload is given up unless more comes (HTTP date) */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `file-name-invalid`: Invalid file name; `file-empty`: Empty file; `upload-checksum-unknown`: Unknown checksum algorithm; `upload-digest-mismatch`: Digest does not match; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-name-invalid" | "file-empty" | "upload-checksum-unknown" | "upload-digest-mismatch" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `tus-version-unsupported`: Version of the upload protocol */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "tus-version-unsupported";
                    };
                };
            };
            /** @description `payload-too-large`: Too large; `quota-exceeded`: Quota reached */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large" | "quota-exceeded";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `upload-checksum-mismatch`: Checksum does not match */
            460: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-checksum-mismatch";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "storage-full";
                    };
                };
            };
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the upload */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f2b7c1d9e8a4f60b1c2d3e4f5a6b7c8",
                     *       "name": "chr20.vcf.gz",
                     *       "length": 1048576,
                     *       "offset": 524288,
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "expires_at": "2026-12-01T09:00:00.000Z",
                     *       "file": null
                     *     }
                     */
                    "application/json": {
                        id: string;
                        name: string;
                        /** @description Bytes of the whole file */
                        length: number;
                        /** @description Bytes that have come */
                        offset: number;
                        /** @description As announced */
                        sha256: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /**
                         * Format: date-time
                         * @description When it is given up unless more comes
                         */
                        expires_at: string;
                        /** @description Once all has come */
                        file: {
                            id: number;
                            name: string;
                            /**
                             * @description `index`: of a mended file, with which it goes
                             * @enum {string}
                             */
                            kind: "input" | "result" | "index";
                            content_type: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** Format: uri */
                            download_url: string;
                            /** Format: date-time */
                            created_at: string;
                            /** @description Ids of the files that a fix made it of */
                            fixed_from: number[] | null;
                            /** @description That fix; null also when it was deleted since */
                            fix_id: string | null;
                        } | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `upload-not-found`: No such upload */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    abandonUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description `1.0.0` */
                "tus-resumable": string;
            };
            path: {
                /** @description Of the upload */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `upload-not-found`: No such upload */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-not-found";
                    };
                };
            };
            /** @description `tus-version-unsupported`: Version of the upload protocol */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "tus-version-unsupported";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    appendToUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description `1.0.0` */
                "tus-resumable": string;
                /** @description Bytes that have come, where these go on */
                "upload-offset": string;
                /** @description `sha256 <base64>` of the bytes of this request, or another of Tus-Checksum-Algorithm */
                "upload-checksum"?: string;
            };
            path: {
                /** @description Of the upload */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example (bytes) */
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description The bytes are kept */
            204: {
                headers: {
                    /** @description Bytes that have come */
                    "Upload-Offset"?: string;
                    /** @description When the upload is given up unless more comes (HTTP date) */
                    "Upload-Expires"?: string;
                    /** @description Id of the file, once all of it has come */
                    "Imputehub-File-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `upload-checksum-unknown`: Unknown checksum algorithm; `upload-digest-mismatch`: Digest does not match; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-checksum-unknown" | "upload-digest-mismatch" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `upload-not-found`: No such upload */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-not-found";
                    };
                };
            };
            /** @description `upload-finished`: Upload is complete; `upload-offset-conflict`: Upload is at another byte */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-finished" | "upload-offset-conflict";
                    };
                };
            };
            /** @description `tus-version-unsupported`: Version of the upload protocol */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "tus-version-unsupported";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `upload-busy`: Upload is being written */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-busy";
                    };
                };
            };
            /** @description `upload-checksum-mismatch`: Checksum does not match */
            460: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "upload-checksum-mismatch";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "storage-full";
                    };
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
                /** @description Only those not read */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 7,
                     *           "kind": "job_completed",
                     *           "job_id": "0199a1b2-0000-7000-8000-000000000000",
                     *           "title": "Job \"cohort A\" completed",
                     *           "message": "Its results are stored and verified.",
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "read_at": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            kind: "job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready";
                            job_id: string | null;
                            title: string;
                            message: string;
                            /** Format: date-time */
                            created_at: string;
                            read_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the notification */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deleteNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the notification */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "job_running",
                     *           "channel": "email",
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            kind: "job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready";
                            /** @enum {string} */
                            channel: "inbox" | "email" | "webhook";
                            enabled: boolean;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    setNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": [
                 *         {
                 *           "kind": "job_running",
                 *           "channel": "email",
                 *           "enabled": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    data: {
                        /** @enum {string} */
                        kind: "job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready";
                        /** @enum {string} */
                        channel: "inbox" | "email" | "webhook";
                        enabled: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "job_running",
                     *           "channel": "email",
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            kind: "job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready";
                            /** @enum {string} */
                            channel: "inbox" | "email" | "webhook";
                            enabled: boolean;
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getNotificationDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "daily",
                     *       "hour": 8,
                     *       "time_zone": "Africa/Johannesburg"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description `off`: one mail for each notification
                         * @enum {string}
                         */
                        email: "off" | "hourly" | "daily";
                        /** @description Local hour of a daily digest */
                        hour: number;
                        /** @description IANA name */
                        time_zone: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    setNotificationDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "daily",
                 *       "hour": 8,
                 *       "time_zone": "Africa/Johannesburg"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description `off`: one mail for each notification
                     * @enum {string}
                     */
                    email: "off" | "hourly" | "daily";
                    /** @description Local hour of a daily digest */
                    hour: number;
                    /** @description IANA name */
                    time_zone: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "daily",
                     *       "hour": 8,
                     *       "time_zone": "Africa/Johannesburg"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description `off`: one mail for each notification
                         * @enum {string}
                         */
                        email: "off" | "hourly" | "daily";
                        /** @description Local hour of a daily digest */
                        hour: number;
                        /** @description IANA name */
                        time_zone: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 3,
                     *           "url": "https://pipeline.example.org/imputehub",
                     *           "description": "Cluster of the group",
                     *           "kinds": [
                     *             "job_completed",
                     *             "job_failed"
                     *           ],
                     *           "is_active": true,
                     *           "failing_since": null,
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "last_delivery": {
                     *             "id": 12,
                     *             "event_id": "evt_0199a1b200007000800000000000f00d",
                     *             "kind": "job_completed",
                     *             "status": "delivered",
                     *             "attempts": 1,
                     *             "response_status": 200,
                     *             "error": null,
                     *             "created_at": "2026-11-24T09:00:00.000Z",
                     *             "delivered_at": "2026-11-24T09:00:00.400Z",
                     *             "next_attempt_at": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            /** @description Begins with https://; may hold no user name or password */
                            url: string;
                            description: string;
                            /** @description Empty: all of them */
                            kinds: ("job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready")[];
                            is_active: boolean;
                            /** @description Since when every attempt has failed */
                            failing_since: string | null;
                            /** Format: date-time */
                            created_at: string;
                            last_delivery: {
                                id: number;
                                /** @description Sent as webhook-id: the same for every attempt */
                                event_id: string;
                                /** @description Of the notification, or `test` */
                                kind: string;
                                /** @enum {string} */
                                status: "pending" | "delivered" | "failed";
                                attempts: number;
                                /** @description Of the last attempt; null when no answer came */
                                response_status: number | null;
                                error: string | null;
                                /** Format: date-time */
                                created_at: string;
                                delivered_at: string | null;
                                next_attempt_at: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://pipeline.example.org/imputehub",
                 *       "description": "Cluster of the group",
                 *       "kinds": [
                 *         "job_completed",
                 *         "job_failed"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Begins with https://; may hold no user name or password */
                    url: string;
                    /** @default  */
                    description?: string;
                    /**
                     * @description Empty: all of them
                     * @default []
                     */
                    kinds?: ("job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready")[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3,
                     *       "url": "https://pipeline.example.org/imputehub",
                     *       "description": "Cluster of the group",
                     *       "kinds": [
                     *         "job_completed",
                     *         "job_failed"
                     *       ],
                     *       "is_active": true,
                     *       "failing_since": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "last_delivery": null,
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @description Begins with https://; may hold no user name or password */
                        url: string;
                        description: string;
                        /** @description Empty: all of them */
                        kinds: ("job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready")[];
                        is_active: boolean;
                        /** @description Since when every attempt has failed */
                        failing_since: string | null;
                        /** Format: date-time */
                        created_at: string;
                        last_delivery: {
                            id: number;
                            /** @description Sent as webhook-id: the same for every attempt */
                            event_id: string;
                            /** @description Of the notification, or `test` */
                            kind: string;
                            /** @enum {string} */
                            status: "pending" | "delivered" | "failed";
                            attempts: number;
                            /** @description Of the last attempt; null when no answer came */
                            response_status: number | null;
                            error: string | null;
                            /** Format: date-time */
                            created_at: string;
                            delivered_at: string | null;
                            next_attempt_at: string | null;
                        } | null;
                        /** @description Shown this once */
                        secret: string;
                    };
                };
            };
            /** @description `webhook-address-refused`: Address not allowed for a webhook; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-address-refused" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `too-many-webhooks`: Too many webhooks */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-webhooks";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the webhook */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3,
                     *       "url": "https://pipeline.example.org/imputehub",
                     *       "description": "Cluster of the group",
                     *       "kinds": [
                     *         "job_completed",
                     *         "job_failed"
                     *       ],
                     *       "is_active": true,
                     *       "failing_since": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "last_delivery": {
                     *         "id": 12,
                     *         "event_id": "evt_0199a1b200007000800000000000f00d",
                     *         "kind": "job_completed",
                     *         "status": "delivered",
                     *         "attempts": 1,
                     *         "response_status": 200,
                     *         "error": null,
                     *         "created_at": "2026-11-24T09:00:00.000Z",
                     *         "delivered_at": "2026-11-24T09:00:00.400Z",
                     *         "next_attempt_at": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @description Begins with https://; may hold no user name or password */
                        url: string;
                        description: string;
                        /** @description Empty: all of them */
                        kinds: ("job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready")[];
                        is_active: boolean;
                        /** @description Since when every attempt has failed */
                        failing_since: string | null;
                        /** Format: date-time */
                        created_at: string;
                        last_delivery: {
                            id: number;
                            /** @description Sent as webhook-id: the same for every attempt */
                            event_id: string;
                            /** @description Of the notification, or `test` */
                            kind: string;
                            /** @enum {string} */
                            status: "pending" | "delivered" | "failed";
                            attempts: number;
                            /** @description Of the last attempt; null when no answer came */
                            response_status: number | null;
                            error: string | null;
                            /** Format: date-time */
                            created_at: string;
                            delivered_at: string | null;
                            next_attempt_at: string | null;
                        } | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `webhook-not-found`: No such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the webhook */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `webhook-not-found`: No such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the webhook */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kinds": [
                 *         "job_failed"
                 *       ],
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    /** @description Begins with https://; may hold no user name or password */
                    url?: string;
                    description?: string;
                    /** @description Empty: all of them */
                    kinds?: ("job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready")[];
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3,
                     *       "url": "https://pipeline.example.org/imputehub",
                     *       "description": "Cluster of the group",
                     *       "kinds": [
                     *         "job_completed",
                     *         "job_failed"
                     *       ],
                     *       "is_active": true,
                     *       "failing_since": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "last_delivery": {
                     *         "id": 12,
                     *         "event_id": "evt_0199a1b200007000800000000000f00d",
                     *         "kind": "job_completed",
                     *         "status": "delivered",
                     *         "attempts": 1,
                     *         "response_status": 200,
                     *         "error": null,
                     *         "created_at": "2026-11-24T09:00:00.000Z",
                     *         "delivered_at": "2026-11-24T09:00:00.400Z",
                     *         "next_attempt_at": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @description Begins with https://; may hold no user name or password */
                        url: string;
                        description: string;
                        /** @description Empty: all of them */
                        kinds: ("job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed" | "token_expiring" | "results_expiring" | "slim_ready")[];
                        is_active: boolean;
                        /** @description Since when every attempt has failed */
                        failing_since: string | null;
                        /** Format: date-time */
                        created_at: string;
                        last_delivery: {
                            id: number;
                            /** @description Sent as webhook-id: the same for every attempt */
                            event_id: string;
                            /** @description Of the notification, or `test` */
                            kind: string;
                            /** @enum {string} */
                            status: "pending" | "delivered" | "failed";
                            attempts: number;
                            /** @description Of the last attempt; null when no answer came */
                            response_status: number | null;
                            error: string | null;
                            /** Format: date-time */
                            created_at: string;
                            delivered_at: string | null;
                            next_attempt_at: string | null;
                        } | null;
                    };
                };
            };
            /** @description `webhook-address-refused`: Address not allowed for a webhook; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-address-refused" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `webhook-not-found`: No such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the webhook */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
                     *     }
                     */
                    "application/json": {
                        /** @description Shown this once */
                        secret: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `webhook-not-found`: No such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Of the webhook */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 12,
                     *           "event_id": "evt_0199a1b200007000800000000000f00d",
                     *           "kind": "job_completed",
                     *           "status": "delivered",
                     *           "attempts": 1,
                     *           "response_status": 200,
                     *           "error": null,
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "delivered_at": "2026-11-24T09:00:00.400Z",
                     *           "next_attempt_at": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            /** @description Sent as webhook-id: the same for every attempt */
                            event_id: string;
                            /** @description Of the notification, or `test` */
                            kind: string;
                            /** @enum {string} */
                            status: "pending" | "delivered" | "failed";
                            attempts: number;
                            /** @description Of the last attempt; null when no answer came */
                            response_status: number | null;
                            error: string | null;
                            /** Format: date-time */
                            created_at: string;
                            delivered_at: string | null;
                            next_attempt_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `webhook-not-found`: No such webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    redeliverWebhookEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the webhook */
                id: number;
                /** @description Of the delivery */
                delivery_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "event_id": "evt_0199a1b200007000800000000000f00d",
                     *       "kind": "job_completed",
                     *       "status": "delivered",
                     *       "attempts": 1,
                     *       "response_status": 200,
                     *       "error": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "delivered_at": "2026-11-24T09:00:00.400Z",
                     *       "next_attempt_at": null
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @description Sent as webhook-id: the same for every attempt */
                        event_id: string;
                        /** @description Of the notification, or `test` */
                        kind: string;
                        /** @enum {string} */
                        status: "pending" | "delivered" | "failed";
                        attempts: number;
                        /** @description Of the last attempt; null when no answer came */
                        response_status: number | null;
                        error: string | null;
                        /** Format: date-time */
                        created_at: string;
                        delivered_at: string | null;
                        next_attempt_at: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `webhook-not-found`: No such webhook; `delivery-not-found`: No such delivery */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-not-found" | "delivery-not-found";
                    };
                };
            };
            /** @description `webhook-inactive`: Webhook is switched off; `conflict`: Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-inactive" | "conflict";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `rate-limited`: Too many requests */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "rate-limited";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the webhook */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "event_id": "evt_0199a1b200007000800000000000f00d",
                     *       "kind": "job_completed",
                     *       "status": "delivered",
                     *       "attempts": 1,
                     *       "response_status": 200,
                     *       "error": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "delivered_at": "2026-11-24T09:00:00.400Z",
                     *       "next_attempt_at": null
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @description Sent as webhook-id: the same for every attempt */
                        event_id: string;
                        /** @description Of the notification, or `test` */
                        kind: string;
                        /** @enum {string} */
                        status: "pending" | "delivered" | "failed";
                        attempts: number;
                        /** @description Of the last attempt; null when no answer came */
                        response_status: number | null;
                        error: string | null;
                        /** Format: date-time */
                        created_at: string;
                        delivered_at: string | null;
                        next_attempt_at: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `webhook-not-found`: No such webhook; `delivery-not-found`: No such delivery */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook-not-found" | "delivery-not-found";
                    };
                };
            };
            /** @description `conflict`: Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `rate-limited`: Too many requests */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "rate-limited";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getWebhookEventSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "object"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description Only those that take jobs */
                active?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "kind": "michigan",
                     *           "name": "H3Africa / AfriGen-D Imputation Service",
                     *           "description": "",
                     *           "base_url": "https://impute.afrigen-d.org",
                     *           "application": "imputationserver2",
                     *           "preset": "h3africa",
                     *           "country": "ZA",
                     *           "config": {},
                     *           "limits": {
                     *             "min_samples": 20,
                     *             "retention_days": 7
                     *           },
                     *           "parameters": [],
                     *           "terms": [],
                     *           "is_active": true,
                     *           "health_status": "healthy",
                     *           "version": "2.0.7",
                     *           "synced_at": null,
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "updated_at": "2026-11-24T09:00:00.000Z",
                     *           "activity": {
                     *             "jobs_waiting": 2,
                     *             "jobs_running": 1,
                     *             "completed_30_days": 14,
                     *             "median_seconds": 5400,
                     *             "last_completed_at": "2026-11-24T08:00:00.000Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            kind: "michigan";
                            name: string;
                            description: string;
                            base_url: string;
                            application: string | null;
                            preset: string | null;
                            /** @description ISO 3166-1 alpha-2: where the data goes */
                            country: string | null;
                            config: {
                                connect_timeout_ms?: number;
                                idle_timeout_ms?: number;
                                answer_timeout_ms?: number;
                                allow_private_network?: boolean;
                                poll_seconds?: number;
                            };
                            limits: {
                                /** @description Jobs a user may have waiting or running there; the rest wait here */
                                max_jobs_per_user?: number | null;
                                min_samples?: number | null;
                                max_samples?: number | null;
                                max_upload_bytes?: number | null;
                                /** @description Days until the service deletes results */
                                retention_days?: number | null;
                                max_downloads?: number | null;
                            };
                            parameters: {
                                id: string;
                                type: string;
                                label: string;
                                required: boolean;
                                default: string;
                                options: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                            /** @description What a person must accept before a job is sent */
                            terms: {
                                id: string;
                                wording: string;
                            }[];
                            is_active: boolean;
                            /** @enum {string} */
                            health_status: "unknown" | "healthy" | "unhealthy" | "maintenance";
                            version: string | null;
                            synced_at: string | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                            /** @description What goes on there from this hub */
                            activity: {
                                /** @description Of everybody at this hub, not sent yet or queued there */
                                jobs_waiting: number;
                                jobs_running: number;
                                completed_30_days: number;
                                /** @description From submission to stored results, over those 30 days */
                                median_seconds: number | null;
                                last_completed_at: string | null;
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    base_url?: string;
                    application?: string;
                    country?: string;
                    config?: {
                        connect_timeout_ms?: number;
                        idle_timeout_ms?: number;
                        answer_timeout_ms?: number;
                        allow_private_network?: boolean;
                        poll_seconds?: number;
                    };
                    limits?: {
                        /** @description Jobs a user may have waiting or running there; the rest wait here */
                        max_jobs_per_user?: number | null;
                        min_samples?: number | null;
                        max_samples?: number | null;
                        max_upload_bytes?: number | null;
                        /** @description Days until the service deletes results */
                        retention_days?: number | null;
                        max_downloads?: number | null;
                    };
                    preset?: string;
                    /** @enum {string} */
                    kind?: "michigan";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "kind": "michigan",
                     *       "name": "H3Africa / AfriGen-D Imputation Service",
                     *       "description": "",
                     *       "base_url": "https://impute.afrigen-d.org",
                     *       "application": "imputationserver2",
                     *       "preset": "h3africa",
                     *       "country": "ZA",
                     *       "config": {},
                     *       "limits": {
                     *         "min_samples": 20,
                     *         "retention_days": 7
                     *       },
                     *       "parameters": [],
                     *       "terms": [],
                     *       "is_active": true,
                     *       "health_status": "healthy",
                     *       "version": "2.0.7",
                     *       "synced_at": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "michigan";
                        name: string;
                        description: string;
                        base_url: string;
                        application: string | null;
                        preset: string | null;
                        /** @description ISO 3166-1 alpha-2: where the data goes */
                        country: string | null;
                        config: {
                            connect_timeout_ms?: number;
                            idle_timeout_ms?: number;
                            answer_timeout_ms?: number;
                            allow_private_network?: boolean;
                            poll_seconds?: number;
                        };
                        limits: {
                            /** @description Jobs a user may have waiting or running there; the rest wait here */
                            max_jobs_per_user?: number | null;
                            min_samples?: number | null;
                            max_samples?: number | null;
                            max_upload_bytes?: number | null;
                            /** @description Days until the service deletes results */
                            retention_days?: number | null;
                            max_downloads?: number | null;
                        };
                        parameters: {
                            id: string;
                            type: string;
                            label: string;
                            required: boolean;
                            default: string;
                            options: {
                                value: string;
                                label: string;
                            }[];
                        }[];
                        /** @description What a person must accept before a job is sent */
                        terms: {
                            id: string;
                            wording: string;
                        }[];
                        is_active: boolean;
                        /** @enum {string} */
                        health_status: "unknown" | "healthy" | "unhealthy" | "maintenance";
                        version: string | null;
                        synced_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            /** @description `service-address-blocked`: Address not allowed; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-address-blocked" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `service-exists`: Service exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-exists";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "kind": "michigan",
                     *       "name": "H3Africa / AfriGen-D Imputation Service",
                     *       "description": "",
                     *       "base_url": "https://impute.afrigen-d.org",
                     *       "application": "imputationserver2",
                     *       "preset": "h3africa",
                     *       "country": "ZA",
                     *       "config": {},
                     *       "limits": {
                     *         "min_samples": 20,
                     *         "retention_days": 7
                     *       },
                     *       "parameters": [],
                     *       "terms": [],
                     *       "is_active": true,
                     *       "health_status": "healthy",
                     *       "version": "2.0.7",
                     *       "synced_at": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "michigan";
                        name: string;
                        description: string;
                        base_url: string;
                        application: string | null;
                        preset: string | null;
                        /** @description ISO 3166-1 alpha-2: where the data goes */
                        country: string | null;
                        config: {
                            connect_timeout_ms?: number;
                            idle_timeout_ms?: number;
                            answer_timeout_ms?: number;
                            allow_private_network?: boolean;
                            poll_seconds?: number;
                        };
                        limits: {
                            /** @description Jobs a user may have waiting or running there; the rest wait here */
                            max_jobs_per_user?: number | null;
                            min_samples?: number | null;
                            max_samples?: number | null;
                            max_upload_bytes?: number | null;
                            /** @description Days until the service deletes results */
                            retention_days?: number | null;
                            max_downloads?: number | null;
                        };
                        parameters: {
                            id: string;
                            type: string;
                            label: string;
                            required: boolean;
                            default: string;
                            options: {
                                value: string;
                                label: string;
                            }[];
                        }[];
                        /** @description What a person must accept before a job is sent */
                        terms: {
                            id: string;
                            wording: string;
                        }[];
                        is_active: boolean;
                        /** @enum {string} */
                        health_status: "unknown" | "healthy" | "unhealthy" | "maintenance";
                        version: string | null;
                        synced_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deactivateService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "kind": "michigan",
                     *       "name": "H3Africa / AfriGen-D Imputation Service",
                     *       "description": "",
                     *       "base_url": "https://impute.afrigen-d.org",
                     *       "application": "imputationserver2",
                     *       "preset": "h3africa",
                     *       "country": "ZA",
                     *       "config": {},
                     *       "limits": {
                     *         "min_samples": 20,
                     *         "retention_days": 7
                     *       },
                     *       "parameters": [],
                     *       "terms": [],
                     *       "is_active": true,
                     *       "health_status": "healthy",
                     *       "version": "2.0.7",
                     *       "synced_at": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "michigan";
                        name: string;
                        description: string;
                        base_url: string;
                        application: string | null;
                        preset: string | null;
                        /** @description ISO 3166-1 alpha-2: where the data goes */
                        country: string | null;
                        config: {
                            connect_timeout_ms?: number;
                            idle_timeout_ms?: number;
                            answer_timeout_ms?: number;
                            allow_private_network?: boolean;
                            poll_seconds?: number;
                        };
                        limits: {
                            /** @description Jobs a user may have waiting or running there; the rest wait here */
                            max_jobs_per_user?: number | null;
                            min_samples?: number | null;
                            max_samples?: number | null;
                            max_upload_bytes?: number | null;
                            /** @description Days until the service deletes results */
                            retention_days?: number | null;
                            max_downloads?: number | null;
                        };
                        parameters: {
                            id: string;
                            type: string;
                            label: string;
                            required: boolean;
                            default: string;
                            options: {
                                value: string;
                                label: string;
                            }[];
                        }[];
                        /** @description What a person must accept before a job is sent */
                        terms: {
                            id: string;
                            wording: string;
                        }[];
                        is_active: boolean;
                        /** @enum {string} */
                        health_status: "unknown" | "healthy" | "unhealthy" | "maintenance";
                        version: string | null;
                        synced_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            /** @description `service-address-blocked`: Address not allowed; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-address-blocked" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    updateService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "base_url": "https://impute.example.org",
                 *       "limits": {
                 *         "max_jobs_per_user": 3
                 *       }
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description?: string;
                    base_url?: string;
                    application?: string;
                    country?: string;
                    config?: {
                        connect_timeout_ms?: number;
                        idle_timeout_ms?: number;
                        answer_timeout_ms?: number;
                        allow_private_network?: boolean;
                        poll_seconds?: number;
                    };
                    limits?: {
                        /** @description Jobs a user may have waiting or running there; the rest wait here */
                        max_jobs_per_user?: number | null;
                        min_samples?: number | null;
                        max_samples?: number | null;
                        max_upload_bytes?: number | null;
                        /** @description Days until the service deletes results */
                        retention_days?: number | null;
                        max_downloads?: number | null;
                    };
                    /** @description False: it takes no new jobs */
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "kind": "michigan",
                     *       "name": "H3Africa / AfriGen-D Imputation Service",
                     *       "description": "",
                     *       "base_url": "https://impute.afrigen-d.org",
                     *       "application": "imputationserver2",
                     *       "preset": "h3africa",
                     *       "country": "ZA",
                     *       "config": {},
                     *       "limits": {
                     *         "min_samples": 20,
                     *         "retention_days": 7
                     *       },
                     *       "parameters": [],
                     *       "terms": [],
                     *       "is_active": true,
                     *       "health_status": "healthy",
                     *       "version": "2.0.7",
                     *       "synced_at": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "michigan";
                        name: string;
                        description: string;
                        base_url: string;
                        application: string | null;
                        preset: string | null;
                        /** @description ISO 3166-1 alpha-2: where the data goes */
                        country: string | null;
                        config: {
                            connect_timeout_ms?: number;
                            idle_timeout_ms?: number;
                            answer_timeout_ms?: number;
                            allow_private_network?: boolean;
                            poll_seconds?: number;
                        };
                        limits: {
                            /** @description Jobs a user may have waiting or running there; the rest wait here */
                            max_jobs_per_user?: number | null;
                            min_samples?: number | null;
                            max_samples?: number | null;
                            max_upload_bytes?: number | null;
                            /** @description Days until the service deletes results */
                            retention_days?: number | null;
                            max_downloads?: number | null;
                        };
                        parameters: {
                            id: string;
                            type: string;
                            label: string;
                            required: boolean;
                            default: string;
                            options: {
                                value: string;
                                label: string;
                            }[];
                        }[];
                        /** @description What a person must accept before a job is sent */
                        terms: {
                            id: string;
                            wording: string;
                        }[];
                        is_active: boolean;
                        /** @enum {string} */
                        health_status: "unknown" | "healthy" | "unhealthy" | "maintenance";
                        version: string | null;
                        synced_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            /** @description `service-address-blocked`: Address not allowed; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-address-blocked" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `service-exists`: Service exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-exists";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listServicePresets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "h3africa",
                     *           "name": "H3Africa / AfriGen-D Imputation Service",
                     *           "kind": "michigan",
                     *           "base_url": "https://impute.afrigen-d.org",
                     *           "application": "imputationserver2",
                     *           "country": "ZA",
                     *           "limits": {
                     *             "min_samples": 20,
                     *             "retention_days": 7
                     *           },
                     *           "documentation": "https://impute.afrigen-d.org",
                     *           "facts": [
                     *             "At least 20 samples"
                     *           ],
                     *           "checked": "2026-11-24"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "michigan";
                            base_url: string;
                            application: string;
                            country: string;
                            limits: {
                                /** @description Jobs a user may have waiting or running there; the rest wait here */
                                max_jobs_per_user?: number | null;
                                min_samples?: number | null;
                                max_samples?: number | null;
                                max_upload_bytes?: number | null;
                                /** @description Days until the service deletes results */
                                retention_days?: number | null;
                                max_downloads?: number | null;
                            };
                            documentation: string;
                            facts: string[];
                            /** @description Date of the last look at these facts */
                            checked: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    tryService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    base_url?: string;
                    application?: string;
                    country?: string;
                    config?: {
                        connect_timeout_ms?: number;
                        idle_timeout_ms?: number;
                        answer_timeout_ms?: number;
                        allow_private_network?: boolean;
                        poll_seconds?: number;
                    };
                    limits?: {
                        /** @description Jobs a user may have waiting or running there; the rest wait here */
                        max_jobs_per_user?: number | null;
                        min_samples?: number | null;
                        max_samples?: number | null;
                        max_upload_bytes?: number | null;
                        /** @description Days until the service deletes results */
                        retention_days?: number | null;
                        max_downloads?: number | null;
                    };
                    preset?: string;
                    /** @enum {string} */
                    kind?: "michigan";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reachable": true,
                     *       "authentic": true,
                     *       "version": "2.0.7",
                     *       "latency_ms": 212,
                     *       "maintenance": null,
                     *       "problem": null
                     *     }
                     */
                    "application/json": {
                        reachable: boolean;
                        /** @description It speaks the protocol expected of it */
                        authentic: boolean;
                        version: string | null;
                        latency_ms: number;
                        maintenance: string | null;
                        problem: string | null;
                    };
                };
            };
            /** @description `service-address-blocked`: Address not allowed; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-address-blocked" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getServiceHealthHistory: {
        parameters: {
            query?: {
                /** @description How far back */
                hours?: number;
            };
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "at": "2026-11-24T09:00:00.000Z",
                     *           "health_status": "healthy",
                     *           "latency_ms": 212,
                     *           "message": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            health_status: "unknown" | "healthy" | "unhealthy" | "maintenance";
                            latency_ms: number | null;
                            message: string | null;
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getServiceHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "healthy",
                     *       "message": null,
                     *       "checked_at": "2026-11-24T09:00:00.000Z",
                     *       "latency_ms": 212
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "unknown" | "healthy" | "unhealthy" | "maintenance";
                        message: string | null;
                        checked_at: string | null;
                        latency_ms: number | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    testService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reachable": true,
                     *       "authentic": true,
                     *       "version": "2.0.7",
                     *       "latency_ms": 212,
                     *       "maintenance": null,
                     *       "problem": null
                     *     }
                     */
                    "application/json": {
                        reachable: boolean;
                        /** @description It speaks the protocol expected of it */
                        authentic: boolean;
                        version: string | null;
                        latency_ms: number;
                        maintenance: string | null;
                        problem: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    syncService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "kind": "michigan",
                     *       "name": "H3Africa / AfriGen-D Imputation Service",
                     *       "description": "",
                     *       "base_url": "https://impute.afrigen-d.org",
                     *       "application": "imputationserver2",
                     *       "preset": "h3africa",
                     *       "country": "ZA",
                     *       "config": {},
                     *       "limits": {
                     *         "min_samples": 20,
                     *         "retention_days": 7
                     *       },
                     *       "parameters": [],
                     *       "terms": [],
                     *       "is_active": true,
                     *       "health_status": "healthy",
                     *       "version": "2.0.7",
                     *       "synced_at": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** @enum {string} */
                        kind: "michigan";
                        name: string;
                        description: string;
                        base_url: string;
                        application: string | null;
                        preset: string | null;
                        /** @description ISO 3166-1 alpha-2: where the data goes */
                        country: string | null;
                        config: {
                            connect_timeout_ms?: number;
                            idle_timeout_ms?: number;
                            answer_timeout_ms?: number;
                            allow_private_network?: boolean;
                            poll_seconds?: number;
                        };
                        limits: {
                            /** @description Jobs a user may have waiting or running there; the rest wait here */
                            max_jobs_per_user?: number | null;
                            min_samples?: number | null;
                            max_samples?: number | null;
                            max_upload_bytes?: number | null;
                            /** @description Days until the service deletes results */
                            retention_days?: number | null;
                            max_downloads?: number | null;
                        };
                        parameters: {
                            id: string;
                            type: string;
                            label: string;
                            required: boolean;
                            default: string;
                            options: {
                                value: string;
                                label: string;
                            }[];
                        }[];
                        /** @description What a person must accept before a job is sent */
                        terms: {
                            id: string;
                            wording: string;
                        }[];
                        is_active: boolean;
                        /** @enum {string} */
                        health_status: "unknown" | "healthy" | "unhealthy" | "maintenance";
                        version: string | null;
                        synced_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            /** @description `service-address-blocked`: Address not allowed; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-address-blocked" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "credential-missing";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `credential-invalid`: Token not accepted; `service-refused`: Refused by the service */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "credential-invalid" | "service-refused";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `service-unreachable`: Service unreachable; `service-not-authentic`: Not an imputation service */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unreachable" | "service-not-authentic";
                    };
                };
            };
            /** @description `service-busy`: Service busy; `service-maintenance`: Service under maintenance; `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-busy" | "service-maintenance" | "database-unavailable";
                    };
                };
            };
        };
    };
    listReferencePanels: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
                /** @description Panels of one service */
                service_id?: number;
                /** @description Panels that have this population */
                population?: string;
                /** @description Looked for in name, id and populations, whatever the case */
                q?: string;
                /** @description Panels of unknown build are listed too */
                build?: "hg19" | "hg38";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "service_id": 1,
                     *           "external_id": "apps@h3africa-v6hc-s@1.0.0",
                     *           "name": "H3Africa Reference Panel (v6)",
                     *           "build": "hg38",
                     *           "populations": [
                     *             {
                     *               "id": "afr",
                     *               "name": "AFR"
                     *             }
                     *           ],
                     *           "is_active": true,
                     *           "samples": 4447,
                     *           "sites": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            service_id: number;
                            external_id: string;
                            name: string;
                            /** @description Null when the service does not tell */
                            build: ("hg19" | "hg38") | null;
                            populations: {
                                id: string;
                                name: string;
                            }[];
                            is_active: boolean;
                            /** @description People that it was made of, where an administrator entered it or it is published */
                            samples: number | null;
                            /** @description What files are held against; null when no administrator attached them */
                            sites: {
                                count: number;
                                build: ("hg19" | "hg38") | null;
                                /** @description SHA-256 of chromosomes, positions and alleles */
                                fingerprint: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listPanelsOfService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "service_id": 1,
                     *           "external_id": "apps@h3africa-v6hc-s@1.0.0",
                     *           "name": "H3Africa Reference Panel (v6)",
                     *           "build": "hg38",
                     *           "populations": [
                     *             {
                     *               "id": "afr",
                     *               "name": "AFR"
                     *             }
                     *           ],
                     *           "is_active": true,
                     *           "samples": 4447,
                     *           "sites": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            service_id: number;
                            external_id: string;
                            name: string;
                            /** @description Null when the service does not tell */
                            build: ("hg19" | "hg38") | null;
                            populations: {
                                id: string;
                                name: string;
                            }[];
                            is_active: boolean;
                            /** @description People that it was made of, where an administrator entered it or it is published */
                            samples: number | null;
                            /** @description What files are held against; null when no administrator attached them */
                            sites: {
                                count: number;
                                build: ("hg19" | "hg38") | null;
                                /** @description SHA-256 of chromosomes, positions and alleles */
                                fingerprint: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    updateReferencePanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the panel */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    build?: ("hg19" | "hg38") | null;
                    /** @description People that the panel was made of */
                    samples?: number | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "service_id": 1,
                     *       "external_id": "apps@h3africa-v6hc-s@1.0.0",
                     *       "name": "H3Africa Reference Panel (v6)",
                     *       "build": "hg38",
                     *       "populations": [
                     *         {
                     *           "id": "afr",
                     *           "name": "AFR"
                     *         }
                     *       ],
                     *       "is_active": true,
                     *       "samples": 4447,
                     *       "sites": null
                     *     }
                     */
                    "application/json": {
                        id: number;
                        service_id: number;
                        external_id: string;
                        name: string;
                        /** @description Null when the service does not tell */
                        build: ("hg19" | "hg38") | null;
                        populations: {
                            id: string;
                            name: string;
                        }[];
                        is_active: boolean;
                        /** @description People that it was made of, where an administrator entered it or it is published */
                        samples: number | null;
                        /** @description What files are held against; null when no administrator attached them */
                        sites: {
                            count: number;
                            build: ("hg19" | "hg38") | null;
                            /** @description SHA-256 of chromosomes, positions and alleles */
                            fingerprint: string;
                        } | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `panel-not-found`: No such reference panel */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "panel-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getPanelSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the panel */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "build": "hg19",
                     *       "count": 1048576,
                     *       "fingerprint": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "layout": {
                     *         "chromosome": 1,
                     *         "position": 2,
                     *         "ref": 3,
                     *         "alt": 4,
                     *         "frequencies": [
                     *           {
                     *             "population": "AFR",
                     *             "column": 5
                     *           }
                     *         ]
                     *       },
                     *       "chromosomes": [
                     *         {
                     *           "name": "20",
                     *           "contig": "20",
                     *           "size": 10485760,
                     *           "sites": 1048576
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description What their positions speak for */
                        build: ("hg19" | "hg38") | null;
                        count: number;
                        /** @description SHA-256 of chromosomes, positions and alleles */
                        fingerprint: string;
                        /** @description Which column of a row holds what, from 0 */
                        layout: {
                            chromosome: number;
                            position: number;
                            ref: number;
                            alt: number;
                            frequencies: {
                                population: string;
                                column: number;
                            }[];
                        };
                        chromosomes: {
                            /** @description Without prefix */
                            name: string;
                            /** @description As the rows spell it */
                            contig: string;
                            /** @description Bytes */
                            size: number;
                            sites: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `panel-not-found`: No such reference panel; `panel-sites-not-found`: No sites */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "panel-not-found" | "panel-sites-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    attachPanelSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the panel */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file_id": 12
                 *     }
                 */
                "application/json": {
                    /** @description A file that you uploaded; it may be deleted afterwards */
                    file_id: number;
                };
                /**
                 * @example {
                 *       "file": "(the bytes of panel.sites.gz)"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The sites, whatever the field name
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "service_id": 1,
                     *       "external_id": "apps@h3africa-v6hc-s@1.0.0",
                     *       "name": "H3Africa Reference Panel (v6)",
                     *       "build": "hg38",
                     *       "populations": [
                     *         {
                     *           "id": "afr",
                     *           "name": "AFR"
                     *         }
                     *       ],
                     *       "is_active": true,
                     *       "samples": 4447,
                     *       "sites": null
                     *     }
                     */
                    "application/json": {
                        id: number;
                        service_id: number;
                        external_id: string;
                        name: string;
                        /** @description Null when the service does not tell */
                        build: ("hg19" | "hg38") | null;
                        populations: {
                            id: string;
                            name: string;
                        }[];
                        is_active: boolean;
                        /** @description People that it was made of, where an administrator entered it or it is published */
                        samples: number | null;
                        /** @description What files are held against; null when no administrator attached them */
                        sites: {
                            count: number;
                            build: ("hg19" | "hg38") | null;
                            /** @description SHA-256 of chromosomes, positions and alleles */
                            fingerprint: string;
                        } | null;
                    };
                };
            };
            /** @description `file-empty`: Empty file; `file-name-invalid`: Invalid file name; `upload-empty`: Nothing uploaded; `upload-incomplete`: Upload broken off; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-empty" | "file-name-invalid" | "upload-empty" | "upload-incomplete" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `panel-not-found`: No such reference panel; `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "panel-not-found" | "file-not-found";
                    };
                };
            };
            /** @description `file-gone`: File deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-gone";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `panel-sites-invalid`: Sites cannot be taken; `panel-sites-build`: Sites of another build */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "panel-sites-invalid" | "panel-sites-build";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "storage-full";
                    };
                };
            };
        };
    };
    detachPanelSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the panel */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `panel-not-found`: No such reference panel; `panel-sites-not-found`: No sites */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "panel-not-found" | "panel-sites-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    downloadPanelSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the panel */
                id: number;
                /** @description By its name in the list */
                chromosome: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its rows */
            200: {
                headers: {
                    /** @description Bytes of this answer */
                    "Content-Length"?: string;
                    /** @description The SHA-256 of the file in quotes; give it back as `If-Range` or `If-None-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `panel-not-found`: No such reference panel; `panel-sites-not-found`: No sites */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "panel-not-found" | "panel-sites-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Never the token itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service_id": 1,
                     *       "status": "valid",
                     *       "message": null,
                     *       "username": "ann",
                     *       "display_name": "Ann Example",
                     *       "email": "ann@example.org",
                     *       "expires_at": "2026-12-24T09:00:00.000Z",
                     *       "verified_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        service_id: number;
                        /** @enum {string} */
                        status: "valid" | "invalid" | "expired";
                        message: string | null;
                        username: string | null;
                        display_name: string | null;
                        email: string | null;
                        expires_at: string | null;
                        /** Format: date-time */
                        verified_at: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "credential-missing";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    putCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "eyJhbGciOi..."
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Never the token itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service_id": 1,
                     *       "status": "valid",
                     *       "message": null,
                     *       "username": "ann",
                     *       "display_name": "Ann Example",
                     *       "email": "ann@example.org",
                     *       "expires_at": "2026-12-24T09:00:00.000Z",
                     *       "verified_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        service_id: number;
                        /** @enum {string} */
                        status: "valid" | "invalid" | "expired";
                        message: string | null;
                        username: string | null;
                        display_name: string | null;
                        email: string | null;
                        expires_at: string | null;
                        /** Format: date-time */
                        verified_at: string;
                    };
                };
            };
            /** @description `service-address-blocked`: Address not allowed; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-address-blocked" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `credential-invalid`: Token not accepted; `credential-expired`: Token expired; `service-refused`: Refused by the service */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "credential-invalid" | "credential-expired" | "service-refused";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `service-unreachable`: Service unreachable; `service-not-authentic`: Not an imputation service */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unreachable" | "service-not-authentic";
                    };
                };
            };
            /** @description `service-busy`: Service busy; `service-maintenance`: Service under maintenance; `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-busy" | "service-maintenance" | "database-unavailable";
                    };
                };
            };
        };
    };
    deleteCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "credential-missing";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    testCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Never the token itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service_id": 1,
                     *       "status": "valid",
                     *       "message": null,
                     *       "username": "ann",
                     *       "display_name": "Ann Example",
                     *       "email": "ann@example.org",
                     *       "expires_at": "2026-12-24T09:00:00.000Z",
                     *       "verified_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        service_id: number;
                        /** @enum {string} */
                        status: "valid" | "invalid" | "expired";
                        message: string | null;
                        username: string | null;
                        display_name: string | null;
                        email: string | null;
                        expires_at: string | null;
                        /** Format: date-time */
                        verified_at: string;
                    };
                };
            };
            /** @description `service-address-blocked`: Address not allowed; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-address-blocked" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "credential-missing";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `credential-invalid`: Token not accepted; `service-refused`: Refused by the service */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "credential-invalid" | "service-refused";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `service-unreachable`: Service unreachable; `service-not-authentic`: Not an imputation service */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-unreachable" | "service-not-authentic";
                    };
                };
            };
            /** @description `service-busy`: Service busy; `service-maintenance`: Service under maintenance; `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-busy" | "service-maintenance" | "database-unavailable";
                    };
                };
            };
        };
    };
    listTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the service */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "check1",
                     *           "wording": "I will not attempt to re-identify participants.",
                     *           "accepted_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: string;
                            wording: string;
                            accepted_at: string | null;
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listMyTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "service_id": 1,
                     *           "service_name": "H3Africa / AfriGen-D Imputation Service",
                     *           "term_id": "check1",
                     *           "wording": "I will not attempt to re-identify participants.",
                     *           "accepted_at": "2026-11-24T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            service_id: number;
                            service_name: string;
                            term_id: string;
                            /** @description As it was when it was accepted */
                            wording: string;
                            /** Format: date-time */
                            accepted_at: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listChecks: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *           "status": "done",
                     *           "progress": 100,
                     *           "build": "hg19",
                     *           "population": "AFR",
                     *           "phasing": "eagle",
                     *           "service_id": 1,
                     *           "reference_panel_id": 4,
                     *           "targets": [
                     *             {
                     *               "service_id": 1,
                     *               "reference_panel_id": 4
                     *             }
                     *           ],
                     *           "input_files": [
                     *             {
                     *               "id": 12,
                     *               "name": "chr20.vcf.gz",
                     *               "deleted": false
                     *             }
                     *           ],
                     *           "verdict": "accepted_without_regions",
                     *           "error": null,
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "started_at": "2026-11-24T09:00:01.000Z",
                     *           "finished_at": "2026-11-24T09:00:03.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * @description `done` whatever the verdict
                             * @enum {string}
                             */
                            status: "pending" | "running" | "done" | "failed";
                            progress: number;
                            /** @enum {string} */
                            build: "hg19" | "hg38";
                            population: string;
                            phasing: string;
                            service_id: number | null;
                            reference_panel_id: number | null;
                            /** @description Whose verdicts were asked for, in their order; the report as a whole is about the first */
                            targets: {
                                service_id: number;
                                reference_panel_id: number | null;
                            }[];
                            input_files: {
                                id: number;
                                name: string;
                                deleted: boolean;
                            }[];
                            /** @description Null until it is done */
                            verdict: ("accepted" | "accepted_without_regions" | "refused") | null;
                            /** @description Why it could not be done */
                            error: {
                                code: string;
                                message: string;
                                next: string | null;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            started_at: string | null;
                            finished_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same again answers what the first request made */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "input_file_ids": [
                 *         12
                 *       ],
                 *       "build": "hg19",
                 *       "population": "AFR",
                 *       "reference_panel_ids": [
                 *         4,
                 *         7
                 *       ],
                 *       "service_ids": [
                 *         2
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Files that you uploaded */
                    input_file_ids: number[];
                    /**
                     * @description Genome build of the input
                     * @enum {string}
                     */
                    build: "hg19" | "hg38";
                    /**
                     * @description Whose frequencies of the panel's sites to compare with
                     * @default
                     */
                    population?: string;
                    /**
                     * @description As it would be asked for
                     * @default eagle
                     * @enum {string}
                     */
                    phasing?: "eagle" | "beagle" | "no_phasing";
                    /** @description By whose rules and limits; default: those that such services usually have */
                    service_id?: number;
                    /** @description Against which panel, as far as its sites are known here */
                    reference_panel_id?: number;
                    /**
                     * @description Several services: `verdicts` has an entry for each
                     * @default []
                     */
                    service_ids?: number[];
                    /**
                     * @description Several panels, each with its service: `verdicts` has an entry for each
                     * @default []
                     */
                    reference_panel_ids?: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "status": "done",
                     *       "progress": 100,
                     *       "build": "hg19",
                     *       "population": "AFR",
                     *       "phasing": "eagle",
                     *       "service_id": 1,
                     *       "reference_panel_id": 4,
                     *       "targets": [
                     *         {
                     *           "service_id": 1,
                     *           "reference_panel_id": 4
                     *         }
                     *       ],
                     *       "input_files": [
                     *         {
                     *           "id": 12,
                     *           "name": "chr20.vcf.gz",
                     *           "deleted": false
                     *         }
                     *       ],
                     *       "verdict": "accepted_without_regions",
                     *       "error": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "started_at": "2026-11-24T09:00:01.000Z",
                     *       "finished_at": "2026-11-24T09:00:03.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description `done` whatever the verdict
                         * @enum {string}
                         */
                        status: "pending" | "running" | "done" | "failed";
                        progress: number;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        population: string;
                        phasing: string;
                        service_id: number | null;
                        reference_panel_id: number | null;
                        /** @description Whose verdicts were asked for, in their order; the report as a whole is about the first */
                        targets: {
                            service_id: number;
                            reference_panel_id: number | null;
                        }[];
                        input_files: {
                            id: number;
                            name: string;
                            deleted: boolean;
                        }[];
                        /** @description Null until it is done */
                        verdict: ("accepted" | "accepted_without_regions" | "refused") | null;
                        /** @description Why it could not be done */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                        } | null;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "status": "done",
                     *       "progress": 100,
                     *       "build": "hg19",
                     *       "population": "AFR",
                     *       "phasing": "eagle",
                     *       "service_id": 1,
                     *       "reference_panel_id": 4,
                     *       "targets": [
                     *         {
                     *           "service_id": 1,
                     *           "reference_panel_id": 4
                     *         }
                     *       ],
                     *       "input_files": [
                     *         {
                     *           "id": 12,
                     *           "name": "chr20.vcf.gz",
                     *           "deleted": false
                     *         }
                     *       ],
                     *       "verdict": "accepted_without_regions",
                     *       "error": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "started_at": "2026-11-24T09:00:01.000Z",
                     *       "finished_at": "2026-11-24T09:00:03.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description `done` whatever the verdict
                         * @enum {string}
                         */
                        status: "pending" | "running" | "done" | "failed";
                        progress: number;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        population: string;
                        phasing: string;
                        service_id: number | null;
                        reference_panel_id: number | null;
                        /** @description Whose verdicts were asked for, in their order; the report as a whole is about the first */
                        targets: {
                            service_id: number;
                            reference_panel_id: number | null;
                        }[];
                        input_files: {
                            id: number;
                            name: string;
                            deleted: boolean;
                        }[];
                        /** @description Null until it is done */
                        verdict: ("accepted" | "accepted_without_regions" | "refused") | null;
                        /** @description Why it could not be done */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                        } | null;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `file-not-found`: No such file; `service-not-found`: No such service; `panel-not-found`: No such reference panel */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-not-found" | "service-not-found" | "panel-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `panel-of-other-service`: Panel of another service; `idempotency-key-reused`: Idempotency key reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "panel-of-other-service" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the check */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "status": "done",
                     *       "progress": 100,
                     *       "build": "hg19",
                     *       "population": "AFR",
                     *       "phasing": "eagle",
                     *       "service_id": 1,
                     *       "reference_panel_id": 4,
                     *       "targets": [
                     *         {
                     *           "service_id": 1,
                     *           "reference_panel_id": 4
                     *         }
                     *       ],
                     *       "input_files": [
                     *         {
                     *           "id": 12,
                     *           "name": "chr20.vcf.gz",
                     *           "deleted": false
                     *         }
                     *       ],
                     *       "verdict": "accepted_without_regions",
                     *       "error": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "started_at": "2026-11-24T09:00:01.000Z",
                     *       "finished_at": "2026-11-24T09:00:03.000Z",
                     *       "report": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description `done` whatever the verdict
                         * @enum {string}
                         */
                        status: "pending" | "running" | "done" | "failed";
                        progress: number;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        population: string;
                        phasing: string;
                        service_id: number | null;
                        reference_panel_id: number | null;
                        /** @description Whose verdicts were asked for, in their order; the report as a whole is about the first */
                        targets: {
                            service_id: number;
                            reference_panel_id: number | null;
                        }[];
                        input_files: {
                            id: number;
                            name: string;
                            deleted: boolean;
                        }[];
                        /** @description Null until it is done */
                        verdict: ("accepted" | "accepted_without_regions" | "refused") | null;
                        /** @description Why it could not be done */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                        } | null;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                        /** @description Null until it is done */
                        report: ({
                            /** @enum {string} */
                            verdict: "accepted" | "accepted_without_regions" | "refused";
                            /** @description Regions that the service would leave out */
                            regions_lost: string[];
                            /** @description What could not be known, and why */
                            not_known: string[];
                            counts: {
                                [key: string]: number | null;
                            };
                            findings: ({
                                code: string;
                                /** @enum {string} */
                                severity: "refused" | "region_lost" | "variants_lost" | "note";
                                count: number;
                                title: string;
                                message: string;
                                next: string;
                                examples: string[];
                                /** @description The command that mends it, where there is one */
                                fix: string | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        }) | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `check-not-found`: No such check */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "check-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deleteCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the check */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `check-not-found`: No such check */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "check-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getCheckPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the check */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as one page, which needs nothing else */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `check-not-found`: No such check */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "check-not-found";
                    };
                };
            };
            /** @description `check-not-ready`: Report not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "check-not-ready";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getCheckReportSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "object"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listFixes: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *           "status": "done",
                     *           "progress": 100,
                     *           "dry_run": false,
                     *           "options": {
                     *             "all": true,
                     *             "reference_panel_id": 4,
                     *             "population": "AFR"
                     *           },
                     *           "input_files": [
                     *             {
                     *               "id": 12,
                     *               "name": "cohort.vcf.gz",
                     *               "deleted": false
                     *             }
                     *           ],
                     *           "changes": {
                     *             "total": 13,
                     *             "by_rule": {
                     *               "strand-flip": 12,
                     *               "sorted": 1
                     *             }
                     *           },
                     *           "build": "hg19",
                     *           "records": {
                     *             "before": 1200,
                     *             "after": 1188
                     *           },
                     *           "samples": {
                     *             "before": 203,
                     *             "after": 203
                     *           },
                     *           "notes": [],
                     *           "files": [
                     *             {
                     *               "id": 31,
                     *               "name": "chr20.vcf.gz",
                     *               "size": 1048576,
                     *               "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *               "download_url": "https://hub.example.org/api/v1/files/31/download",
                     *               "index": {
                     *                 "id": 32,
                     *                 "name": "chr20.vcf.gz.tbi",
                     *                 "size": 4096,
                     *                 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *                 "download_url": "https://hub.example.org/api/v1/files/32/download"
                     *               }
                     *             }
                     *           ],
                     *           "error_code": null,
                     *           "error_message": null,
                     *           "error_next": null,
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "started_at": "2026-11-24T09:00:01.000Z",
                     *           "finished_at": "2026-11-24T09:00:03.000Z",
                     *           "expires_at": "2026-12-24T09:00:03.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "pending" | "running" | "done" | "failed" | "cancelled";
                            progress: number;
                            /** @description Only the list of changes is made */
                            dry_run: boolean;
                            /**
                             * @description As it was asked for
                             * @example {
                             *       "all": true,
                             *       "reference_panel_id": 4,
                             *       "population": "AFR"
                             *     }
                             */
                            options: {
                                /**
                                 * @description Everything that a service would refuse or throw away; what else is said overrides it
                                 * @default false
                                 */
                                all: boolean;
                                /**
                                 * @description One file per input, per chromosome, or one in all
                                 * @enum {string}
                                 */
                                layout?: "files" | "chromosomes" | "one";
                                /**
                                 * @description Of chromosomes: `chr20` or `20`; `by-build`: as hg19 and hg38 write it
                                 * @enum {string}
                                 */
                                names?: "keep" | "by-build" | "add" | "remove";
                                /**
                                 * @description Default: found from the positions
                                 * @enum {string}
                                 */
                                build?: "hg19" | "hg38";
                                /** @description By chromosome and position */
                                sort?: boolean;
                                /** @description A new header: VCFv4.2, with contigs */
                                header?: boolean;
                                /** @description GT alone of FORMAT, and no INFO */
                                genotypes_only?: boolean;
                                /** @description Alleles in capitals */
                                upper_case?: boolean;
                                /** @description Chromosomes that no service takes */
                                drop_foreign?: boolean;
                                /** @enum {string} */
                                multiallelic?: "keep" | "drop" | "split";
                                /** @description Indels, symbolic alleles, and REF equal to ALT */
                                drop_non_snps?: boolean;
                                /** @description What has a FILTER other than PASS */
                                drop_filtered?: boolean;
                                /** @description Sites where nobody has the alternative allele */
                                drop_monomorphic?: boolean;
                                /**
                                 * @description Which of the same position and alleles to keep
                                 * @enum {string}
                                 */
                                duplicates?: "all" | "first" | "best" | "none";
                                /** @description REF that is N becomes that of the panel's sites */
                                resolve_reference?: boolean;
                                /** @description By the panel's sites */
                                flip_strand?: boolean;
                                /** @description REF and ALT into the panel's order, genotypes recoded */
                                swap_alleles?: boolean;
                                /** @description Sites whose alleles the panel does not have */
                                drop_mismatches?: boolean;
                                /**
                                 * @description A/T and C/G
                                 * @enum {string}
                                 */
                                palindromic?: "keep" | "drop" | "frequency";
                                /** @description Drop variants called in fewer samples; null: none */
                                variant_call_rate?: number | null;
                                /** @description Drop samples called at fewer variants; null: none */
                                sample_call_rate?: number | null;
                                /** @description Drop samples called at fewer variants of any 20 Mb; null: none */
                                chunk_call_rate?: number | null;
                                /** @description No blanks in names, and no name twice; never done by `all` */
                                rename_samples?: boolean;
                                /** @description Panel whose sites tell strand and alleles */
                                reference_panel_id?: number;
                                /**
                                 * @description Whose frequencies of the panel's sites to use
                                 * @default
                                 */
                                population: string;
                                /**
                                 * @description Lift positions to this build, by `chain_file_id` or the chain file of the hub; alleles are held against its genome of that build, else the sites of the panel
                                 * @enum {string}
                                 */
                                lift_to?: "hg19" | "hg38";
                                /** @description An uploaded chain file: hg19ToHg38.over.chain.gz of UCSC */
                                chain_file_id?: number;
                            };
                            input_files: {
                                id: number;
                                name: string;
                                deleted: boolean;
                            }[];
                            /** @description How many, by the rule that made them; null until it is done */
                            changes: {
                                total: number;
                                by_rule: {
                                    [key: string]: number;
                                };
                            } | null;
                            /** @description Of what comes out; null: not known */
                            build: ("hg19" | "hg38") | null;
                            /** @description Variants */
                            records: {
                                before: number;
                                after: number;
                            } | null;
                            samples: {
                                before: number;
                                after: number;
                            } | null;
                            /** @description What is worth knowing beside the changes */
                            notes: string[];
                            /** @description Mended files, as input for jobs; none of a dry run */
                            files: {
                                id: number;
                                name: string;
                                /** @description Bytes */
                                size: number;
                                sha256: string;
                                /** Format: uri */
                                download_url: string;
                                /** @description Its index (tabix), which is no input of a job; null: of a file made before there were any */
                                index: {
                                    id: number;
                                    name: string;
                                    /** @description Bytes */
                                    size: number;
                                    sha256: string;
                                    /** Format: uri */
                                    download_url: string;
                                } | null;
                            }[];
                            error_code: string | null;
                            error_message: string | null;
                            /** @description What to do */
                            error_next: string | null;
                            /** Format: date-time */
                            created_at: string;
                            started_at: string | null;
                            finished_at: string | null;
                            /** @description When it is deleted with its list of changes; mended files stay until you delete them */
                            expires_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createFix: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same again answers what the first request made */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file_ids": [
                 *         12
                 *       ],
                 *       "options": {
                 *         "all": true,
                 *         "reference_panel_id": 4,
                 *         "population": "AFR"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description Files of yours; all three of PLINK data */
                    file_ids: number[];
                    /**
                     * @description What to mend; nothing is changed that is not asked for
                     * @example {
                     *       "all": true,
                     *       "reference_panel_id": 4,
                     *       "population": "AFR"
                     *     }
                     */
                    options: {
                        /**
                         * @description Everything that a service would refuse or throw away; what else is said overrides it
                         * @default false
                         */
                        all?: boolean;
                        /**
                         * @description One file per input, per chromosome, or one in all
                         * @enum {string}
                         */
                        layout?: "files" | "chromosomes" | "one";
                        /**
                         * @description Of chromosomes: `chr20` or `20`; `by-build`: as hg19 and hg38 write it
                         * @enum {string}
                         */
                        names?: "keep" | "by-build" | "add" | "remove";
                        /**
                         * @description Default: found from the positions
                         * @enum {string}
                         */
                        build?: "hg19" | "hg38";
                        /** @description By chromosome and position */
                        sort?: boolean;
                        /** @description A new header: VCFv4.2, with contigs */
                        header?: boolean;
                        /** @description GT alone of FORMAT, and no INFO */
                        genotypes_only?: boolean;
                        /** @description Alleles in capitals */
                        upper_case?: boolean;
                        /** @description Chromosomes that no service takes */
                        drop_foreign?: boolean;
                        /** @enum {string} */
                        multiallelic?: "keep" | "drop" | "split";
                        /** @description Indels, symbolic alleles, and REF equal to ALT */
                        drop_non_snps?: boolean;
                        /** @description What has a FILTER other than PASS */
                        drop_filtered?: boolean;
                        /** @description Sites where nobody has the alternative allele */
                        drop_monomorphic?: boolean;
                        /**
                         * @description Which of the same position and alleles to keep
                         * @enum {string}
                         */
                        duplicates?: "all" | "first" | "best" | "none";
                        /** @description REF that is N becomes that of the panel's sites */
                        resolve_reference?: boolean;
                        /** @description By the panel's sites */
                        flip_strand?: boolean;
                        /** @description REF and ALT into the panel's order, genotypes recoded */
                        swap_alleles?: boolean;
                        /** @description Sites whose alleles the panel does not have */
                        drop_mismatches?: boolean;
                        /**
                         * @description A/T and C/G
                         * @enum {string}
                         */
                        palindromic?: "keep" | "drop" | "frequency";
                        /** @description Drop variants called in fewer samples; null: none */
                        variant_call_rate?: number | null;
                        /** @description Drop samples called at fewer variants; null: none */
                        sample_call_rate?: number | null;
                        /** @description Drop samples called at fewer variants of any 20 Mb; null: none */
                        chunk_call_rate?: number | null;
                        /** @description No blanks in names, and no name twice; never done by `all` */
                        rename_samples?: boolean;
                        /** @description Panel whose sites tell strand and alleles */
                        reference_panel_id?: number;
                        /**
                         * @description Whose frequencies of the panel's sites to use
                         * @default
                         */
                        population?: string;
                        /**
                         * @description Lift positions to this build, by `chain_file_id` or the chain file of the hub; alleles are held against its genome of that build, else the sites of the panel
                         * @enum {string}
                         */
                        lift_to?: "hg19" | "hg38";
                        /** @description An uploaded chain file: hg19ToHg38.over.chain.gz of UCSC */
                        chain_file_id?: number;
                    };
                    /**
                     * @description Only make the list of changes
                     * @default false
                     */
                    dry_run?: boolean;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "status": "done",
                     *       "progress": 100,
                     *       "dry_run": false,
                     *       "options": {
                     *         "all": true,
                     *         "reference_panel_id": 4,
                     *         "population": "AFR"
                     *       },
                     *       "input_files": [
                     *         {
                     *           "id": 12,
                     *           "name": "cohort.vcf.gz",
                     *           "deleted": false
                     *         }
                     *       ],
                     *       "changes": {
                     *         "total": 13,
                     *         "by_rule": {
                     *           "strand-flip": 12,
                     *           "sorted": 1
                     *         }
                     *       },
                     *       "build": "hg19",
                     *       "records": {
                     *         "before": 1200,
                     *         "after": 1188
                     *       },
                     *       "samples": {
                     *         "before": 203,
                     *         "after": 203
                     *       },
                     *       "notes": [],
                     *       "files": [
                     *         {
                     *           "id": 31,
                     *           "name": "chr20.vcf.gz",
                     *           "size": 1048576,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "download_url": "https://hub.example.org/api/v1/files/31/download",
                     *           "index": {
                     *             "id": 32,
                     *             "name": "chr20.vcf.gz.tbi",
                     *             "size": 4096,
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "download_url": "https://hub.example.org/api/v1/files/32/download"
                     *           }
                     *         }
                     *       ],
                     *       "error_code": null,
                     *       "error_message": null,
                     *       "error_next": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "started_at": "2026-11-24T09:00:01.000Z",
                     *       "finished_at": "2026-11-24T09:00:03.000Z",
                     *       "expires_at": "2026-12-24T09:00:03.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "pending" | "running" | "done" | "failed" | "cancelled";
                        progress: number;
                        /** @description Only the list of changes is made */
                        dry_run: boolean;
                        /**
                         * @description As it was asked for
                         * @example {
                         *       "all": true,
                         *       "reference_panel_id": 4,
                         *       "population": "AFR"
                         *     }
                         */
                        options: {
                            /**
                             * @description Everything that a service would refuse or throw away; what else is said overrides it
                             * @default false
                             */
                            all: boolean;
                            /**
                             * @description One file per input, per chromosome, or one in all
                             * @enum {string}
                             */
                            layout?: "files" | "chromosomes" | "one";
                            /**
                             * @description Of chromosomes: `chr20` or `20`; `by-build`: as hg19 and hg38 write it
                             * @enum {string}
                             */
                            names?: "keep" | "by-build" | "add" | "remove";
                            /**
                             * @description Default: found from the positions
                             * @enum {string}
                             */
                            build?: "hg19" | "hg38";
                            /** @description By chromosome and position */
                            sort?: boolean;
                            /** @description A new header: VCFv4.2, with contigs */
                            header?: boolean;
                            /** @description GT alone of FORMAT, and no INFO */
                            genotypes_only?: boolean;
                            /** @description Alleles in capitals */
                            upper_case?: boolean;
                            /** @description Chromosomes that no service takes */
                            drop_foreign?: boolean;
                            /** @enum {string} */
                            multiallelic?: "keep" | "drop" | "split";
                            /** @description Indels, symbolic alleles, and REF equal to ALT */
                            drop_non_snps?: boolean;
                            /** @description What has a FILTER other than PASS */
                            drop_filtered?: boolean;
                            /** @description Sites where nobody has the alternative allele */
                            drop_monomorphic?: boolean;
                            /**
                             * @description Which of the same position and alleles to keep
                             * @enum {string}
                             */
                            duplicates?: "all" | "first" | "best" | "none";
                            /** @description REF that is N becomes that of the panel's sites */
                            resolve_reference?: boolean;
                            /** @description By the panel's sites */
                            flip_strand?: boolean;
                            /** @description REF and ALT into the panel's order, genotypes recoded */
                            swap_alleles?: boolean;
                            /** @description Sites whose alleles the panel does not have */
                            drop_mismatches?: boolean;
                            /**
                             * @description A/T and C/G
                             * @enum {string}
                             */
                            palindromic?: "keep" | "drop" | "frequency";
                            /** @description Drop variants called in fewer samples; null: none */
                            variant_call_rate?: number | null;
                            /** @description Drop samples called at fewer variants; null: none */
                            sample_call_rate?: number | null;
                            /** @description Drop samples called at fewer variants of any 20 Mb; null: none */
                            chunk_call_rate?: number | null;
                            /** @description No blanks in names, and no name twice; never done by `all` */
                            rename_samples?: boolean;
                            /** @description Panel whose sites tell strand and alleles */
                            reference_panel_id?: number;
                            /**
                             * @description Whose frequencies of the panel's sites to use
                             * @default
                             */
                            population: string;
                            /**
                             * @description Lift positions to this build, by `chain_file_id` or the chain file of the hub; alleles are held against its genome of that build, else the sites of the panel
                             * @enum {string}
                             */
                            lift_to?: "hg19" | "hg38";
                            /** @description An uploaded chain file: hg19ToHg38.over.chain.gz of UCSC */
                            chain_file_id?: number;
                        };
                        input_files: {
                            id: number;
                            name: string;
                            deleted: boolean;
                        }[];
                        /** @description How many, by the rule that made them; null until it is done */
                        changes: {
                            total: number;
                            by_rule: {
                                [key: string]: number;
                            };
                        } | null;
                        /** @description Of what comes out; null: not known */
                        build: ("hg19" | "hg38") | null;
                        /** @description Variants */
                        records: {
                            before: number;
                            after: number;
                        } | null;
                        samples: {
                            before: number;
                            after: number;
                        } | null;
                        /** @description What is worth knowing beside the changes */
                        notes: string[];
                        /** @description Mended files, as input for jobs; none of a dry run */
                        files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** Format: uri */
                            download_url: string;
                            /** @description Its index (tabix), which is no input of a job; null: of a file made before there were any */
                            index: {
                                id: number;
                                name: string;
                                /** @description Bytes */
                                size: number;
                                sha256: string;
                                /** Format: uri */
                                download_url: string;
                            } | null;
                        }[];
                        error_code: string | null;
                        error_message: string | null;
                        /** @description What to do */
                        error_next: string | null;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                        /** @description When it is deleted with its list of changes; mended files stay until you delete them */
                        expires_at: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `file-not-found`: No such file; `panel-not-found`: No such reference panel */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-not-found" | "panel-not-found";
                    };
                };
            };
            /** @description `quota-exceeded`: Quota reached; `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "quota-exceeded" | "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `fix-sites-missing`: A panel's sites are needed; `fix-chain-missing`: A chain file is needed; `idempotency-key-reused`: Idempotency key reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-sites-missing" | "fix-chain-missing" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "storage-full";
                    };
                };
            };
        };
    };
    getFix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the fix */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "status": "done",
                     *       "progress": 100,
                     *       "dry_run": false,
                     *       "options": {
                     *         "all": true,
                     *         "reference_panel_id": 4,
                     *         "population": "AFR"
                     *       },
                     *       "input_files": [
                     *         {
                     *           "id": 12,
                     *           "name": "cohort.vcf.gz",
                     *           "deleted": false
                     *         }
                     *       ],
                     *       "changes": {
                     *         "total": 13,
                     *         "by_rule": {
                     *           "strand-flip": 12,
                     *           "sorted": 1
                     *         }
                     *       },
                     *       "build": "hg19",
                     *       "records": {
                     *         "before": 1200,
                     *         "after": 1188
                     *       },
                     *       "samples": {
                     *         "before": 203,
                     *         "after": 203
                     *       },
                     *       "notes": [],
                     *       "files": [
                     *         {
                     *           "id": 31,
                     *           "name": "chr20.vcf.gz",
                     *           "size": 1048576,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "download_url": "https://hub.example.org/api/v1/files/31/download",
                     *           "index": {
                     *             "id": 32,
                     *             "name": "chr20.vcf.gz.tbi",
                     *             "size": 4096,
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "download_url": "https://hub.example.org/api/v1/files/32/download"
                     *           }
                     *         }
                     *       ],
                     *       "error_code": null,
                     *       "error_message": null,
                     *       "error_next": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "started_at": "2026-11-24T09:00:01.000Z",
                     *       "finished_at": "2026-11-24T09:00:03.000Z",
                     *       "expires_at": "2026-12-24T09:00:03.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "pending" | "running" | "done" | "failed" | "cancelled";
                        progress: number;
                        /** @description Only the list of changes is made */
                        dry_run: boolean;
                        /**
                         * @description As it was asked for
                         * @example {
                         *       "all": true,
                         *       "reference_panel_id": 4,
                         *       "population": "AFR"
                         *     }
                         */
                        options: {
                            /**
                             * @description Everything that a service would refuse or throw away; what else is said overrides it
                             * @default false
                             */
                            all: boolean;
                            /**
                             * @description One file per input, per chromosome, or one in all
                             * @enum {string}
                             */
                            layout?: "files" | "chromosomes" | "one";
                            /**
                             * @description Of chromosomes: `chr20` or `20`; `by-build`: as hg19 and hg38 write it
                             * @enum {string}
                             */
                            names?: "keep" | "by-build" | "add" | "remove";
                            /**
                             * @description Default: found from the positions
                             * @enum {string}
                             */
                            build?: "hg19" | "hg38";
                            /** @description By chromosome and position */
                            sort?: boolean;
                            /** @description A new header: VCFv4.2, with contigs */
                            header?: boolean;
                            /** @description GT alone of FORMAT, and no INFO */
                            genotypes_only?: boolean;
                            /** @description Alleles in capitals */
                            upper_case?: boolean;
                            /** @description Chromosomes that no service takes */
                            drop_foreign?: boolean;
                            /** @enum {string} */
                            multiallelic?: "keep" | "drop" | "split";
                            /** @description Indels, symbolic alleles, and REF equal to ALT */
                            drop_non_snps?: boolean;
                            /** @description What has a FILTER other than PASS */
                            drop_filtered?: boolean;
                            /** @description Sites where nobody has the alternative allele */
                            drop_monomorphic?: boolean;
                            /**
                             * @description Which of the same position and alleles to keep
                             * @enum {string}
                             */
                            duplicates?: "all" | "first" | "best" | "none";
                            /** @description REF that is N becomes that of the panel's sites */
                            resolve_reference?: boolean;
                            /** @description By the panel's sites */
                            flip_strand?: boolean;
                            /** @description REF and ALT into the panel's order, genotypes recoded */
                            swap_alleles?: boolean;
                            /** @description Sites whose alleles the panel does not have */
                            drop_mismatches?: boolean;
                            /**
                             * @description A/T and C/G
                             * @enum {string}
                             */
                            palindromic?: "keep" | "drop" | "frequency";
                            /** @description Drop variants called in fewer samples; null: none */
                            variant_call_rate?: number | null;
                            /** @description Drop samples called at fewer variants; null: none */
                            sample_call_rate?: number | null;
                            /** @description Drop samples called at fewer variants of any 20 Mb; null: none */
                            chunk_call_rate?: number | null;
                            /** @description No blanks in names, and no name twice; never done by `all` */
                            rename_samples?: boolean;
                            /** @description Panel whose sites tell strand and alleles */
                            reference_panel_id?: number;
                            /**
                             * @description Whose frequencies of the panel's sites to use
                             * @default
                             */
                            population: string;
                            /**
                             * @description Lift positions to this build, by `chain_file_id` or the chain file of the hub; alleles are held against its genome of that build, else the sites of the panel
                             * @enum {string}
                             */
                            lift_to?: "hg19" | "hg38";
                            /** @description An uploaded chain file: hg19ToHg38.over.chain.gz of UCSC */
                            chain_file_id?: number;
                        };
                        input_files: {
                            id: number;
                            name: string;
                            deleted: boolean;
                        }[];
                        /** @description How many, by the rule that made them; null until it is done */
                        changes: {
                            total: number;
                            by_rule: {
                                [key: string]: number;
                            };
                        } | null;
                        /** @description Of what comes out; null: not known */
                        build: ("hg19" | "hg38") | null;
                        /** @description Variants */
                        records: {
                            before: number;
                            after: number;
                        } | null;
                        samples: {
                            before: number;
                            after: number;
                        } | null;
                        /** @description What is worth knowing beside the changes */
                        notes: string[];
                        /** @description Mended files, as input for jobs; none of a dry run */
                        files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** Format: uri */
                            download_url: string;
                            /** @description Its index (tabix), which is no input of a job; null: of a file made before there were any */
                            index: {
                                id: number;
                                name: string;
                                /** @description Bytes */
                                size: number;
                                sha256: string;
                                /** Format: uri */
                                download_url: string;
                            } | null;
                        }[];
                        error_code: string | null;
                        error_message: string | null;
                        /** @description What to do */
                        error_next: string | null;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                        /** @description When it is deleted with its list of changes; mended files stay until you delete them */
                        expires_at: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `fix-not-found`: No such fix */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deleteFix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the fix */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `fix-not-found`: No such fix */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    cancelFix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the fix */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "status": "done",
                     *       "progress": 100,
                     *       "dry_run": false,
                     *       "options": {
                     *         "all": true,
                     *         "reference_panel_id": 4,
                     *         "population": "AFR"
                     *       },
                     *       "input_files": [
                     *         {
                     *           "id": 12,
                     *           "name": "cohort.vcf.gz",
                     *           "deleted": false
                     *         }
                     *       ],
                     *       "changes": {
                     *         "total": 13,
                     *         "by_rule": {
                     *           "strand-flip": 12,
                     *           "sorted": 1
                     *         }
                     *       },
                     *       "build": "hg19",
                     *       "records": {
                     *         "before": 1200,
                     *         "after": 1188
                     *       },
                     *       "samples": {
                     *         "before": 203,
                     *         "after": 203
                     *       },
                     *       "notes": [],
                     *       "files": [
                     *         {
                     *           "id": 31,
                     *           "name": "chr20.vcf.gz",
                     *           "size": 1048576,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "download_url": "https://hub.example.org/api/v1/files/31/download",
                     *           "index": {
                     *             "id": 32,
                     *             "name": "chr20.vcf.gz.tbi",
                     *             "size": 4096,
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "download_url": "https://hub.example.org/api/v1/files/32/download"
                     *           }
                     *         }
                     *       ],
                     *       "error_code": null,
                     *       "error_message": null,
                     *       "error_next": null,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "started_at": "2026-11-24T09:00:01.000Z",
                     *       "finished_at": "2026-11-24T09:00:03.000Z",
                     *       "expires_at": "2026-12-24T09:00:03.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "pending" | "running" | "done" | "failed" | "cancelled";
                        progress: number;
                        /** @description Only the list of changes is made */
                        dry_run: boolean;
                        /**
                         * @description As it was asked for
                         * @example {
                         *       "all": true,
                         *       "reference_panel_id": 4,
                         *       "population": "AFR"
                         *     }
                         */
                        options: {
                            /**
                             * @description Everything that a service would refuse or throw away; what else is said overrides it
                             * @default false
                             */
                            all: boolean;
                            /**
                             * @description One file per input, per chromosome, or one in all
                             * @enum {string}
                             */
                            layout?: "files" | "chromosomes" | "one";
                            /**
                             * @description Of chromosomes: `chr20` or `20`; `by-build`: as hg19 and hg38 write it
                             * @enum {string}
                             */
                            names?: "keep" | "by-build" | "add" | "remove";
                            /**
                             * @description Default: found from the positions
                             * @enum {string}
                             */
                            build?: "hg19" | "hg38";
                            /** @description By chromosome and position */
                            sort?: boolean;
                            /** @description A new header: VCFv4.2, with contigs */
                            header?: boolean;
                            /** @description GT alone of FORMAT, and no INFO */
                            genotypes_only?: boolean;
                            /** @description Alleles in capitals */
                            upper_case?: boolean;
                            /** @description Chromosomes that no service takes */
                            drop_foreign?: boolean;
                            /** @enum {string} */
                            multiallelic?: "keep" | "drop" | "split";
                            /** @description Indels, symbolic alleles, and REF equal to ALT */
                            drop_non_snps?: boolean;
                            /** @description What has a FILTER other than PASS */
                            drop_filtered?: boolean;
                            /** @description Sites where nobody has the alternative allele */
                            drop_monomorphic?: boolean;
                            /**
                             * @description Which of the same position and alleles to keep
                             * @enum {string}
                             */
                            duplicates?: "all" | "first" | "best" | "none";
                            /** @description REF that is N becomes that of the panel's sites */
                            resolve_reference?: boolean;
                            /** @description By the panel's sites */
                            flip_strand?: boolean;
                            /** @description REF and ALT into the panel's order, genotypes recoded */
                            swap_alleles?: boolean;
                            /** @description Sites whose alleles the panel does not have */
                            drop_mismatches?: boolean;
                            /**
                             * @description A/T and C/G
                             * @enum {string}
                             */
                            palindromic?: "keep" | "drop" | "frequency";
                            /** @description Drop variants called in fewer samples; null: none */
                            variant_call_rate?: number | null;
                            /** @description Drop samples called at fewer variants; null: none */
                            sample_call_rate?: number | null;
                            /** @description Drop samples called at fewer variants of any 20 Mb; null: none */
                            chunk_call_rate?: number | null;
                            /** @description No blanks in names, and no name twice; never done by `all` */
                            rename_samples?: boolean;
                            /** @description Panel whose sites tell strand and alleles */
                            reference_panel_id?: number;
                            /**
                             * @description Whose frequencies of the panel's sites to use
                             * @default
                             */
                            population: string;
                            /**
                             * @description Lift positions to this build, by `chain_file_id` or the chain file of the hub; alleles are held against its genome of that build, else the sites of the panel
                             * @enum {string}
                             */
                            lift_to?: "hg19" | "hg38";
                            /** @description An uploaded chain file: hg19ToHg38.over.chain.gz of UCSC */
                            chain_file_id?: number;
                        };
                        input_files: {
                            id: number;
                            name: string;
                            deleted: boolean;
                        }[];
                        /** @description How many, by the rule that made them; null until it is done */
                        changes: {
                            total: number;
                            by_rule: {
                                [key: string]: number;
                            };
                        } | null;
                        /** @description Of what comes out; null: not known */
                        build: ("hg19" | "hg38") | null;
                        /** @description Variants */
                        records: {
                            before: number;
                            after: number;
                        } | null;
                        samples: {
                            before: number;
                            after: number;
                        } | null;
                        /** @description What is worth knowing beside the changes */
                        notes: string[];
                        /** @description Mended files, as input for jobs; none of a dry run */
                        files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** Format: uri */
                            download_url: string;
                            /** @description Its index (tabix), which is no input of a job; null: of a file made before there were any */
                            index: {
                                id: number;
                                name: string;
                                /** @description Bytes */
                                size: number;
                                sha256: string;
                                /** Format: uri */
                                download_url: string;
                            } | null;
                        }[];
                        error_code: string | null;
                        error_message: string | null;
                        /** @description What to do */
                        error_next: string | null;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                        /** @description When it is deleted with its list of changes; mended files stay until you delete them */
                        expires_at: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `fix-not-found`: No such fix */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-not-found";
                    };
                };
            };
            /** @description `fix-ended`: Fix has ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-ended";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getFixChangesTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the fix */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/tab-separated-values; charset=utf-8": string;
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `fix-not-found`: No such fix */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-not-found";
                    };
                };
            };
            /** @description `fix-not-ready`: Change list not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-not-ready";
                    };
                };
            };
            /** @description `file-gone`: File deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-gone";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getFixChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the fix */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": {
                        /** @description Null for what concerns a whole file or sample */
                        chromosome: string | null;
                        /** @description 1-based, as it was before this change */
                        position: number | null;
                        /** @description Of the variant, the sample or the file */
                        id: string;
                        before: string;
                        /** @description Null: dropped */
                        after: string | null;
                        rule: string;
                        why: string;
                    }[];
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `fix-not-found`: No such fix */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-not-found";
                    };
                };
            };
            /** @description `fix-not-ready`: Change list not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "fix-not-ready";
                    };
                };
            };
            /** @description `file-gone`: File deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file-gone";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *           "name": "Cohort A",
                     *           "content": {
                     *             "input_file_ids": [
                     *               12
                     *             ],
                     *             "service_id": 1,
                     *             "build": "hg38"
                     *           },
                     *           "version": 3,
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "updated_at": "2026-11-24T09:05:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            content: {
                                [key: string]: unknown;
                            };
                            version: number;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Cohort A",
                 *       "content": {
                 *         "input_file_ids": [
                 *           12
                 *         ],
                 *         "service_id": 1,
                 *         "build": "hg38"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description The form as far as it was filled in, whatever it is; at most 64 KB as JSON */
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A",
                     *       "content": {
                     *         "input_file_ids": [
                     *           12
                     *         ],
                     *         "service_id": 1,
                     *         "build": "hg38"
                     *       },
                     *       "version": 3,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:05:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        content: {
                            [key: string]: unknown;
                        };
                        version: number;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `drafts-too-many`: Too many drafts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "drafts-too-many";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A",
                     *       "content": {
                     *         "input_file_ids": [
                     *           12
                     *         ],
                     *         "service_id": 1,
                     *         "build": "hg38"
                     *       },
                     *       "version": 3,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:05:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        content: {
                            [key: string]: unknown;
                        };
                        version: number;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `draft-not-found`: No such draft */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "draft-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    putDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Cohort A",
                 *       "content": {
                 *         "input_file_ids": [
                 *           12
                 *         ],
                 *         "service_id": 1,
                 *         "build": "hg38"
                 *       },
                 *       "version": 3
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description The form as far as it was filled in, whatever it is; at most 64 KB as JSON */
                    content: {
                        [key: string]: unknown;
                    };
                    /** @description The one that this was made of */
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A",
                     *       "content": {
                     *         "input_file_ids": [
                     *           12
                     *         ],
                     *         "service_id": 1,
                     *         "build": "hg38"
                     *       },
                     *       "version": 3,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:05:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        content: {
                            [key: string]: unknown;
                        };
                        version: number;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `draft-not-found`: No such draft */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "draft-not-found";
                    };
                };
            };
            /** @description `draft-changed`: Draft has changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "draft-changed";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `draft-not-found`: No such draft */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "draft-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
                /** @description Id or name of the account that acted */
                actor?: string;
                /** @description Only this action */
                action?: "signed-in" | "sign-in-failed" | "signed-out" | "password-changed" | "password-reset" | "account-made" | "account-changed" | "token-made" | "token-revoked" | "service-added" | "service-changed" | "credential-set" | "credential-removed" | "panel-changed" | "panel-sites-attached" | "panel-sites-removed" | "job-deleted" | "share-made" | "share-revoked" | "hub-started";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 812,
                     *           "at": "2026-11-24T09:00:00.000Z",
                     *           "actor_id": "x3k",
                     *           "actor_name": "admin",
                     *           "action": "account-changed",
                     *           "subject_kind": "account",
                     *           "subject_id": "p7d",
                     *           "details": {
                     *             "username": "ann",
                     *             "role": "admin"
                     *           },
                     *           "address": "192.0.2.7"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            at: string;
                            /** @description Null: nobody who was signed in, or the hub itself */
                            actor_id: string | null;
                            actor_name: string;
                            action: string;
                            /** @description account, token, service, panel, job or hub */
                            subject_kind: string;
                            subject_id: string | null;
                            details: {
                                [key: string]: unknown;
                            };
                            /** @description Where the request came from; null: the hub itself */
                            address: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "name": "submit-jobs",
                     *           "waiting": 2,
                     *           "active": 1,
                     *           "delayed": 0,
                     *           "failed": 0,
                     *           "oldest_waiting_seconds": 1.5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            name: string;
                            /** @description Ready, and not taken up */
                            waiting: number;
                            active: number;
                            /** @description Not due yet, or waiting to be tried again */
                            delayed: number;
                            /** @description Given up within the last day */
                            failed: number;
                            oldest_waiting_seconds: number | null;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10",
                     *           "host": "hub-1",
                     *           "pid": 4711,
                     *           "role": "worker",
                     *           "version": "0.1.0",
                     *           "started_at": "2026-11-24T09:00:00.000Z",
                     *           "seen_at": "2026-11-24T09:30:10.000Z",
                     *           "tasks_active": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            host: string;
                            pid: number;
                            /** @enum {string} */
                            role: "all" | "api" | "worker";
                            version: string;
                            /** Format: date-time */
                            started_at: string;
                            /**
                             * Format: date-time
                             * @description Every ten seconds; one that was killed stays for a day as it was seen last
                             */
                            seen_at: string;
                            tasks_active: number;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "name": "auditDays",
                     *           "env": "IMPUTEHUB_AUDIT_DAYS",
                     *           "value": "365",
                     *           "from": "default",
                     *           "describe": "Days that the audit log keeps who did what"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            name: string;
                            /** @description Its environment variable */
                            env: string;
                            /** @description Secrets are masked; empty: not set */
                            value: string;
                            /** @enum {string} */
                            from: "environment" | "file" | "default";
                            describe: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `forbidden`: Not allowed; `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description The last `id` that you know; without it, from now on */
                after?: number;
            };
            header?: {
                /** @description The same as `after`, as browsers send it when they connect again */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `too-many-streams`: Too many streams of events */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-streams";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `not-ready`: Not ready; `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-ready" | "database-unavailable";
                    };
                };
            };
        };
    };
    listRecentEvents: {
        parameters: {
            query?: {
                /** @description The last `id` that you know; without it, from now on */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 4711,
                     *           "topic": "job",
                     *           "job_id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *           "status": "running",
                     *           "progress": 42,
                     *           "message": "Phasing with Eagle (3 of 12)",
                     *           "waiting_for": null,
                     *           "change": "changed"
                     *         }
                     *       ],
                     *       "last_id": 4711,
                     *       "reset": false
                     *     }
                     */
                    "application/json": {
                        data: ({
                            /** @description Goes up; go on after it */
                            id: number;
                            /** @description One of job, notification, check, fix, file, service, slim; what else stands here depends on it */
                            topic: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** @description Ask for what comes after it next time */
                        last_id: number;
                        /** @description Something was missed that is not there any more: read anew what you show */
                        reset: boolean;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
                /** @description One or several, repeated or between commas */
                status?: ("pending" | "queued" | "running" | "completed" | "failed" | "cancelled")[];
                /** @description Jobs for one service */
                service_id?: number;
                /** @description Text in name, description or the id at the service */
                q?: string;
                /** @description From this time on */
                created_from?: string;
                /** @description Up to, not including */
                created_to?: string;
                /** @description By what */
                sort?: "created_at" | "updated_at" | "name";
                /** @description Descending: the newest, or the last name, first */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *           "name": "Cohort A, chromosome 20",
                     *           "description": "",
                     *           "status": "running",
                     *           "progress": 42,
                     *           "waiting_for": null,
                     *           "message": "Phasing with Eagle (3 of 12)",
                     *           "queue_position": null,
                     *           "service_id": 1,
                     *           "service_name": "H3Africa",
                     *           "reference_panel_id": 4,
                     *           "reference_panel_name": "H3Africa v6",
                     *           "external_job_id": "job-20261124-101512-001",
                     *           "build": "hg38",
                     *           "phasing": "eagle",
                     *           "population": "mixed",
                     *           "mode": "imputation",
                     *           "r2_filter": "0",
                     *           "aes_encryption": true,
                     *           "meta": false,
                     *           "input_files": [],
                     *           "remote_steps": [],
                     *           "error": null,
                     *           "retry_of": null,
                     *           "cancel_requested_at": null,
                     *           "results_url": null,
                     *           "results_expire_at": null,
                     *           "last_checked": "2026-11-24T09:12:00.000Z",
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "updated_at": "2026-11-24T09:12:00.000Z",
                     *           "submitted_at": "2026-11-24T09:01:00.000Z",
                     *           "started_at": "2026-11-24T09:05:00.000Z",
                     *           "completed_at": null,
                     *           "execution_time_seconds": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            description: string;
                            /** @enum {string} */
                            status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                            /** @description Never goes back; 100 when the results are stored here */
                            progress: number;
                            /** @description What it cannot go on without */
                            waiting_for: ("slot" | "credential" | "service" | "attention") | null;
                            message: string;
                            /** @description Place in the queue of the service, from 1 */
                            queue_position: number | null;
                            service_id: number;
                            service_name: string;
                            reference_panel_id: number;
                            reference_panel_name: string;
                            external_job_id: string | null;
                            /** @enum {string} */
                            build: "hg19" | "hg38";
                            phasing: string;
                            population: string;
                            mode: string;
                            r2_filter: string;
                            aes_encryption: boolean;
                            meta: boolean;
                            input_files: {
                                id: number;
                                name: string;
                                /** @description Bytes */
                                size: number;
                                sha256: string;
                                /** @description Null when the file was deleted */
                                download_url: string | null;
                            }[];
                            /** @description The service's own steps and messages, plain text */
                            remote_steps: {
                                name: string;
                                messages: {
                                    level: string;
                                    text: string;
                                }[];
                            }[];
                            /** @description Why it failed, or what keeps it */
                            error: {
                                code: string;
                                message: string;
                                next: string | null;
                                /** @description The service's own words */
                                service_message: string | null;
                            } | null;
                            retry_of: string | null;
                            cancel_requested_at: string | null;
                            results_url: string | null;
                            /** @description When the service deletes its copy */
                            results_expire_at: string | null;
                            last_checked: string | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                            submitted_at: string | null;
                            started_at: string | null;
                            /** @description When it ended, however */
                            completed_at: string | null;
                            /** @description From submission to the end */
                            execution_time_seconds: number | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same again answers what the first request made */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Default: the name of the first file */
                    name?: string;
                    /**
                     * @description For yourself
                     * @default
                     */
                    description?: string;
                    /** @description From GET /services */
                    service_id: number;
                    /** @description From GET /reference-panels; of this service */
                    reference_panel_id: number;
                    /**
                     * @description Genome build of the input
                     * @enum {string}
                     */
                    build: "hg19" | "hg38";
                    /** @description Default: the service's; `no_phasing` for phased input */
                    phasing?: string;
                    /** @description One of the panel, whatever the case */
                    population?: string;
                    /** @description Default: the service's */
                    mode?: string;
                    /** @description Default: the service's */
                    r2_filter?: string;
                    /** @description Ask for AES-256 instead of the older zip encryption, where the service has it; results are opened here */
                    aes_encryption?: boolean;
                    /** @description Ask for the file that a meta-imputation needs */
                    meta?: boolean;
                    /** @description Ids of the service's terms that you accept */
                    accept_terms?: string[];
                    /**
                     * @description From POST /files
                     * @default []
                     */
                    input_file_ids?: number[];
                };
                "multipart/form-data": {
                    /** @description Default: the name of the first file */
                    name?: string;
                    /**
                     * @description For yourself
                     * @default
                     */
                    description?: string;
                    /** @description From GET /services */
                    service_id: number;
                    /** @description From GET /reference-panels; of this service */
                    reference_panel_id: number;
                    /**
                     * @description Genome build of the input
                     * @enum {string}
                     */
                    build: "hg19" | "hg38";
                    /** @description Default: the service's; `no_phasing` for phased input */
                    phasing?: string;
                    /** @description One of the panel, whatever the case */
                    population?: string;
                    /** @description Default: the service's */
                    mode?: string;
                    /** @description Default: the service's */
                    r2_filter?: string;
                    /** @description Ask for AES-256 instead of the older zip encryption, where the service has it; results are opened here */
                    aes_encryption?: boolean;
                    /** @description Ask for the file that a meta-imputation needs */
                    meta?: boolean;
                    /** @description Ids of the service's terms that you accept */
                    accept_terms?: string[];
                    /** @description Genotype files, one per chromosome or one for all */
                    input_file: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A, chromosome 20",
                     *       "description": "",
                     *       "status": "running",
                     *       "progress": 42,
                     *       "waiting_for": null,
                     *       "message": "Phasing with Eagle (3 of 12)",
                     *       "queue_position": null,
                     *       "service_id": 1,
                     *       "service_name": "H3Africa",
                     *       "reference_panel_id": 4,
                     *       "reference_panel_name": "H3Africa v6",
                     *       "external_job_id": "job-20261124-101512-001",
                     *       "build": "hg38",
                     *       "phasing": "eagle",
                     *       "population": "mixed",
                     *       "mode": "imputation",
                     *       "r2_filter": "0",
                     *       "aes_encryption": true,
                     *       "meta": false,
                     *       "input_files": [],
                     *       "remote_steps": [],
                     *       "error": null,
                     *       "retry_of": null,
                     *       "cancel_requested_at": null,
                     *       "results_url": null,
                     *       "results_expire_at": null,
                     *       "last_checked": "2026-11-24T09:12:00.000Z",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:12:00.000Z",
                     *       "submitted_at": "2026-11-24T09:01:00.000Z",
                     *       "started_at": "2026-11-24T09:05:00.000Z",
                     *       "completed_at": null,
                     *       "execution_time_seconds": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        /** @enum {string} */
                        status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                        /** @description Never goes back; 100 when the results are stored here */
                        progress: number;
                        /** @description What it cannot go on without */
                        waiting_for: ("slot" | "credential" | "service" | "attention") | null;
                        message: string;
                        /** @description Place in the queue of the service, from 1 */
                        queue_position: number | null;
                        service_id: number;
                        service_name: string;
                        reference_panel_id: number;
                        reference_panel_name: string;
                        external_job_id: string | null;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        phasing: string;
                        population: string;
                        mode: string;
                        r2_filter: string;
                        aes_encryption: boolean;
                        meta: boolean;
                        input_files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Null when the file was deleted */
                            download_url: string | null;
                        }[];
                        /** @description The service's own steps and messages, plain text */
                        remote_steps: {
                            name: string;
                            messages: {
                                level: string;
                                text: string;
                            }[];
                        }[];
                        /** @description Why it failed, or what keeps it */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                            /** @description The service's own words */
                            service_message: string | null;
                        } | null;
                        retry_of: string | null;
                        cancel_requested_at: string | null;
                        results_url: string | null;
                        /** @description When the service deletes its copy */
                        results_expire_at: string | null;
                        last_checked: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        submitted_at: string | null;
                        started_at: string | null;
                        /** @description When it ended, however */
                        completed_at: string | null;
                        /** @description From submission to the end */
                        execution_time_seconds: number | null;
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A, chromosome 20",
                     *       "description": "",
                     *       "status": "running",
                     *       "progress": 42,
                     *       "waiting_for": null,
                     *       "message": "Phasing with Eagle (3 of 12)",
                     *       "queue_position": null,
                     *       "service_id": 1,
                     *       "service_name": "H3Africa",
                     *       "reference_panel_id": 4,
                     *       "reference_panel_name": "H3Africa v6",
                     *       "external_job_id": "job-20261124-101512-001",
                     *       "build": "hg38",
                     *       "phasing": "eagle",
                     *       "population": "mixed",
                     *       "mode": "imputation",
                     *       "r2_filter": "0",
                     *       "aes_encryption": true,
                     *       "meta": false,
                     *       "input_files": [],
                     *       "remote_steps": [],
                     *       "error": null,
                     *       "retry_of": null,
                     *       "cancel_requested_at": null,
                     *       "results_url": null,
                     *       "results_expire_at": null,
                     *       "last_checked": "2026-11-24T09:12:00.000Z",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:12:00.000Z",
                     *       "submitted_at": "2026-11-24T09:01:00.000Z",
                     *       "started_at": "2026-11-24T09:05:00.000Z",
                     *       "completed_at": null,
                     *       "execution_time_seconds": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        /** @enum {string} */
                        status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                        /** @description Never goes back; 100 when the results are stored here */
                        progress: number;
                        /** @description What it cannot go on without */
                        waiting_for: ("slot" | "credential" | "service" | "attention") | null;
                        message: string;
                        /** @description Place in the queue of the service, from 1 */
                        queue_position: number | null;
                        service_id: number;
                        service_name: string;
                        reference_panel_id: number;
                        reference_panel_name: string;
                        external_job_id: string | null;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        phasing: string;
                        population: string;
                        mode: string;
                        r2_filter: string;
                        aes_encryption: boolean;
                        meta: boolean;
                        input_files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Null when the file was deleted */
                            download_url: string | null;
                        }[];
                        /** @description The service's own steps and messages, plain text */
                        remote_steps: {
                            name: string;
                            messages: {
                                level: string;
                                text: string;
                            }[];
                        }[];
                        /** @description Why it failed, or what keeps it */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                            /** @description The service's own words */
                            service_message: string | null;
                        } | null;
                        retry_of: string | null;
                        cancel_requested_at: string | null;
                        results_url: string | null;
                        /** @description When the service deletes its copy */
                        results_expire_at: string | null;
                        last_checked: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        submitted_at: string | null;
                        started_at: string | null;
                        /** @description When it ended, however */
                        completed_at: string | null;
                        /** @description From submission to the end */
                        execution_time_seconds: number | null;
                    };
                };
            };
            /** @description `inputs-missing`: No input files; `file-empty`: Empty file; `file-name-invalid`: Invalid file name; `upload-incomplete`: Upload broken off; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "inputs-missing" | "file-empty" | "file-name-invalid" | "upload-incomplete" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `service-not-found`: No such service; `panel-not-found`: No such reference panel; `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-not-found" | "panel-not-found" | "file-not-found";
                    };
                };
            };
            /** @description `service-inactive`: Service is switched off; `panel-unavailable`: Panel no longer offered; `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service-inactive" | "panel-unavailable" | "credential-missing";
                    };
                };
            };
            /** @description `payload-too-large`: Too large; `quota-exceeded`: Quota reached */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large" | "quota-exceeded";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `panel-of-other-service`: Panel of another service; `population-not-in-panel`: Population not in the panel; `build-not-supported`: Build does not fit; `credential-invalid`: Token not accepted; `credential-expired`: Token expired; `terms-not-accepted`: Terms not accepted; `idempotency-key-reused`: Idempotency key reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "panel-of-other-service" | "population-not-in-panel" | "build-not-supported" | "credential-invalid" | "credential-expired" | "terms-not-accepted" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "storage-full";
                    };
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A, chromosome 20",
                     *       "description": "",
                     *       "status": "running",
                     *       "progress": 42,
                     *       "waiting_for": null,
                     *       "message": "Phasing with Eagle (3 of 12)",
                     *       "queue_position": null,
                     *       "service_id": 1,
                     *       "service_name": "H3Africa",
                     *       "reference_panel_id": 4,
                     *       "reference_panel_name": "H3Africa v6",
                     *       "external_job_id": "job-20261124-101512-001",
                     *       "build": "hg38",
                     *       "phasing": "eagle",
                     *       "population": "mixed",
                     *       "mode": "imputation",
                     *       "r2_filter": "0",
                     *       "aes_encryption": true,
                     *       "meta": false,
                     *       "input_files": [],
                     *       "remote_steps": [],
                     *       "error": null,
                     *       "retry_of": null,
                     *       "cancel_requested_at": null,
                     *       "results_url": null,
                     *       "results_expire_at": null,
                     *       "last_checked": "2026-11-24T09:12:00.000Z",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:12:00.000Z",
                     *       "submitted_at": "2026-11-24T09:01:00.000Z",
                     *       "started_at": "2026-11-24T09:05:00.000Z",
                     *       "completed_at": null,
                     *       "execution_time_seconds": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        /** @enum {string} */
                        status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                        /** @description Never goes back; 100 when the results are stored here */
                        progress: number;
                        /** @description What it cannot go on without */
                        waiting_for: ("slot" | "credential" | "service" | "attention") | null;
                        message: string;
                        /** @description Place in the queue of the service, from 1 */
                        queue_position: number | null;
                        service_id: number;
                        service_name: string;
                        reference_panel_id: number;
                        reference_panel_name: string;
                        external_job_id: string | null;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        phasing: string;
                        population: string;
                        mode: string;
                        r2_filter: string;
                        aes_encryption: boolean;
                        meta: boolean;
                        input_files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Null when the file was deleted */
                            download_url: string | null;
                        }[];
                        /** @description The service's own steps and messages, plain text */
                        remote_steps: {
                            name: string;
                            messages: {
                                level: string;
                                text: string;
                            }[];
                        }[];
                        /** @description Why it failed, or what keeps it */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                            /** @description The service's own words */
                            service_message: string | null;
                        } | null;
                        retry_of: string | null;
                        cancel_requested_at: string | null;
                        results_url: string | null;
                        /** @description When the service deletes its copy */
                        results_expire_at: string | null;
                        last_checked: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        submitted_at: string | null;
                        started_at: string | null;
                        /** @description When it ended, however */
                        completed_at: string | null;
                        /** @description From submission to the end */
                        execution_time_seconds: number | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deleteJob: {
        parameters: {
            query?: {
                /** @description Its result files too, for good */
                delete_files?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `job-not-ended`: Job has not ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-ended";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listJobStatusUpdates: {
        parameters: {
            query?: {
                /** @description Entries in one answer */
                limit?: number;
                /** @description `next_cursor` of the answer before */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 31,
                     *           "status": "running",
                     *           "progress": 42,
                     *           "message": "Phasing with Eagle (3 of 12)",
                     *           "details": {},
                     *           "created_at": "2026-11-24T09:12:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                            progress: number;
                            message: string;
                            /** @description What else is known of this change */
                            details: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            created_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `invalid-cursor`: Invalid cursor; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-cursor" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    countJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "pending": 1,
                     *         "queued": 0,
                     *         "running": 2,
                     *         "completed": 40,
                     *         "failed": 3,
                     *         "cancelled": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        counts: {
                            pending: number;
                            queued: number;
                            running: number;
                            completed: number;
                            failed: number;
                            cancelled: number;
                        };
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getJobCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As `/api/v1/schemas/check-report.json` says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verdict": "accepted_without_regions",
                     *       "verdicts": [
                     *         {
                     *           "service": "topmed",
                     *           "panel": "topmed-r3",
                     *           "verdict": "refused",
                     *           "reasons": [
                     *             {
                     *               "code": "samples-too-few",
                     *               "message": "chr20.vcf.gz has 12 samples; at least 20 are wanted.",
                     *               "words": "At least 20 samples must be uploaded. Your submission contains 12 samples, which is below the allowed limit."
                     *             }
                     *           ],
                     *           "regions_lost": [],
                     *           "unknown": []
                     *         }
                     *       ],
                     *       "regions_lost": [
                     *         "chunk_20_0060000001_0080000000"
                     *       ],
                     *       "not_known": [],
                     *       "files": [
                     *         {
                     *           "name": "chr20.vcf.gz",
                     *           "chromosome": "20",
                     *           "samples": 203,
                     *           "variants": 1200,
                     *           "phased": false
                     *         }
                     *       ],
                     *       "counts": {
                     *         "variants": 1200,
                     *         "samples": 203,
                     *         "match": 1100,
                     *         "strand_flip": 12,
                     *         "excluded": 20,
                     *         "reference_overlap": 0.97
                     *       },
                     *       "chunks": [
                     *         {
                     *           "id": "chunk_20_0060000001_0080000000",
                     *           "start": 60000001,
                     *           "end": 80000000,
                     *           "overlap": 0.2,
                     *           "snps": 14,
                     *           "excluded_because": "overlap"
                     *         }
                     *       ],
                     *       "missing": {
                     *         "samples": [
                     *           203
                     *         ],
                     *         "variants": [
                     *           1190,
                     *           10
                     *         ],
                     *         "worst_samples": []
                     *       },
                     *       "findings": [
                     *         {
                     *           "code": "variants-strand-flip",
                     *           "severity": "variants_lost",
                     *           "count": 12,
                     *           "examples": [
                     *             "20:1234 T/C (rs1)"
                     *           ],
                     *           "title": "Variants on the other strand",
                     *           "message": "Their alleles are the complements of the panel’s; they are excluded.",
                     *           "next": "Put the data on the forward strand of its build.",
                     *           "fix": "imputehub fix --flip-strand --sites FILE",
                     *           "service": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        verdict: "accepted" | "accepted_without_regions" | "refused";
                        /** @description Regions that the service would leave out */
                        regions_lost: string[];
                        /** @description What could not be known, and why */
                        not_known: string[];
                        counts: {
                            [key: string]: number | null;
                        };
                        findings: ({
                            code: string;
                            /** @enum {string} */
                            severity: "refused" | "region_lost" | "variants_lost" | "note";
                            count: number;
                            title: string;
                            message: string;
                            next: string;
                            examples: string[];
                            /** @description The command that mends it, where there is one */
                            fix: string | null;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `check-not-ready`: Report not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "check-not-ready";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getJobCheckPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as one page, which needs nothing else */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `check-not-ready`: Report not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "check-not-ready";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A, chromosome 20",
                     *       "description": "",
                     *       "status": "running",
                     *       "progress": 42,
                     *       "waiting_for": null,
                     *       "message": "Phasing with Eagle (3 of 12)",
                     *       "queue_position": null,
                     *       "service_id": 1,
                     *       "service_name": "H3Africa",
                     *       "reference_panel_id": 4,
                     *       "reference_panel_name": "H3Africa v6",
                     *       "external_job_id": "job-20261124-101512-001",
                     *       "build": "hg38",
                     *       "phasing": "eagle",
                     *       "population": "mixed",
                     *       "mode": "imputation",
                     *       "r2_filter": "0",
                     *       "aes_encryption": true,
                     *       "meta": false,
                     *       "input_files": [],
                     *       "remote_steps": [],
                     *       "error": null,
                     *       "retry_of": null,
                     *       "cancel_requested_at": null,
                     *       "results_url": null,
                     *       "results_expire_at": null,
                     *       "last_checked": "2026-11-24T09:12:00.000Z",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:12:00.000Z",
                     *       "submitted_at": "2026-11-24T09:01:00.000Z",
                     *       "started_at": "2026-11-24T09:05:00.000Z",
                     *       "completed_at": null,
                     *       "execution_time_seconds": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        /** @enum {string} */
                        status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                        /** @description Never goes back; 100 when the results are stored here */
                        progress: number;
                        /** @description What it cannot go on without */
                        waiting_for: ("slot" | "credential" | "service" | "attention") | null;
                        message: string;
                        /** @description Place in the queue of the service, from 1 */
                        queue_position: number | null;
                        service_id: number;
                        service_name: string;
                        reference_panel_id: number;
                        reference_panel_name: string;
                        external_job_id: string | null;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        phasing: string;
                        population: string;
                        mode: string;
                        r2_filter: string;
                        aes_encryption: boolean;
                        meta: boolean;
                        input_files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Null when the file was deleted */
                            download_url: string | null;
                        }[];
                        /** @description The service's own steps and messages, plain text */
                        remote_steps: {
                            name: string;
                            messages: {
                                level: string;
                                text: string;
                            }[];
                        }[];
                        /** @description Why it failed, or what keeps it */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                            /** @description The service's own words */
                            service_message: string | null;
                        } | null;
                        retry_of: string | null;
                        cancel_requested_at: string | null;
                        results_url: string | null;
                        /** @description When the service deletes its copy */
                        results_expire_at: string | null;
                        last_checked: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        submitted_at: string | null;
                        started_at: string | null;
                        /** @description When it ended, however */
                        completed_at: string | null;
                        /** @description From submission to the end */
                        execution_time_seconds: number | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `job-ended`: Job has ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-ended";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same again answers what the first request made */
                "idempotency-key"?: string;
            };
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A, chromosome 20",
                     *       "description": "",
                     *       "status": "running",
                     *       "progress": 42,
                     *       "waiting_for": null,
                     *       "message": "Phasing with Eagle (3 of 12)",
                     *       "queue_position": null,
                     *       "service_id": 1,
                     *       "service_name": "H3Africa",
                     *       "reference_panel_id": 4,
                     *       "reference_panel_name": "H3Africa v6",
                     *       "external_job_id": "job-20261124-101512-001",
                     *       "build": "hg38",
                     *       "phasing": "eagle",
                     *       "population": "mixed",
                     *       "mode": "imputation",
                     *       "r2_filter": "0",
                     *       "aes_encryption": true,
                     *       "meta": false,
                     *       "input_files": [],
                     *       "remote_steps": [],
                     *       "error": null,
                     *       "retry_of": null,
                     *       "cancel_requested_at": null,
                     *       "results_url": null,
                     *       "results_expire_at": null,
                     *       "last_checked": "2026-11-24T09:12:00.000Z",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:12:00.000Z",
                     *       "submitted_at": "2026-11-24T09:01:00.000Z",
                     *       "started_at": "2026-11-24T09:05:00.000Z",
                     *       "completed_at": null,
                     *       "execution_time_seconds": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        /** @enum {string} */
                        status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                        /** @description Never goes back; 100 when the results are stored here */
                        progress: number;
                        /** @description What it cannot go on without */
                        waiting_for: ("slot" | "credential" | "service" | "attention") | null;
                        message: string;
                        /** @description Place in the queue of the service, from 1 */
                        queue_position: number | null;
                        service_id: number;
                        service_name: string;
                        reference_panel_id: number;
                        reference_panel_name: string;
                        external_job_id: string | null;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        phasing: string;
                        population: string;
                        mode: string;
                        r2_filter: string;
                        aes_encryption: boolean;
                        meta: boolean;
                        input_files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Null when the file was deleted */
                            download_url: string | null;
                        }[];
                        /** @description The service's own steps and messages, plain text */
                        remote_steps: {
                            name: string;
                            messages: {
                                level: string;
                                text: string;
                            }[];
                        }[];
                        /** @description Why it failed, or what keeps it */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                            /** @description The service's own words */
                            service_message: string | null;
                        } | null;
                        retry_of: string | null;
                        cancel_requested_at: string | null;
                        results_url: string | null;
                        /** @description When the service deletes its copy */
                        results_expire_at: string | null;
                        last_checked: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        submitted_at: string | null;
                        started_at: string | null;
                        /** @description When it ended, however */
                        completed_at: string | null;
                        /** @description From submission to the end */
                        execution_time_seconds: number | null;
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "name": "Cohort A, chromosome 20",
                     *       "description": "",
                     *       "status": "running",
                     *       "progress": 42,
                     *       "waiting_for": null,
                     *       "message": "Phasing with Eagle (3 of 12)",
                     *       "queue_position": null,
                     *       "service_id": 1,
                     *       "service_name": "H3Africa",
                     *       "reference_panel_id": 4,
                     *       "reference_panel_name": "H3Africa v6",
                     *       "external_job_id": "job-20261124-101512-001",
                     *       "build": "hg38",
                     *       "phasing": "eagle",
                     *       "population": "mixed",
                     *       "mode": "imputation",
                     *       "r2_filter": "0",
                     *       "aes_encryption": true,
                     *       "meta": false,
                     *       "input_files": [],
                     *       "remote_steps": [],
                     *       "error": null,
                     *       "retry_of": null,
                     *       "cancel_requested_at": null,
                     *       "results_url": null,
                     *       "results_expire_at": null,
                     *       "last_checked": "2026-11-24T09:12:00.000Z",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "updated_at": "2026-11-24T09:12:00.000Z",
                     *       "submitted_at": "2026-11-24T09:01:00.000Z",
                     *       "started_at": "2026-11-24T09:05:00.000Z",
                     *       "completed_at": null,
                     *       "execution_time_seconds": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        /** @enum {string} */
                        status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                        /** @description Never goes back; 100 when the results are stored here */
                        progress: number;
                        /** @description What it cannot go on without */
                        waiting_for: ("slot" | "credential" | "service" | "attention") | null;
                        message: string;
                        /** @description Place in the queue of the service, from 1 */
                        queue_position: number | null;
                        service_id: number;
                        service_name: string;
                        reference_panel_id: number;
                        reference_panel_name: string;
                        external_job_id: string | null;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        phasing: string;
                        population: string;
                        mode: string;
                        r2_filter: string;
                        aes_encryption: boolean;
                        meta: boolean;
                        input_files: {
                            id: number;
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Null when the file was deleted */
                            download_url: string | null;
                        }[];
                        /** @description The service's own steps and messages, plain text */
                        remote_steps: {
                            name: string;
                            messages: {
                                level: string;
                                text: string;
                            }[];
                        }[];
                        /** @description Why it failed, or what keeps it */
                        error: {
                            code: string;
                            message: string;
                            next: string | null;
                            /** @description The service's own words */
                            service_message: string | null;
                        } | null;
                        retry_of: string | null;
                        cancel_requested_at: string | null;
                        results_url: string | null;
                        /** @description When the service deletes its copy */
                        results_expire_at: string | null;
                        last_checked: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        submitted_at: string | null;
                        started_at: string | null;
                        /** @description When it ended, however */
                        completed_at: string | null;
                        /** @description From submission to the end */
                        execution_time_seconds: number | null;
                    };
                };
            };
            /** @description `inputs-missing`: No input files; `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "inputs-missing" | "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `job-not-found`: No such job; `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found" | "file-not-found";
                    };
                };
            };
            /** @description `job-not-retryable`: Job cannot be retried; `service-inactive`: Service is switched off; `panel-unavailable`: Panel no longer offered; `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-retryable" | "service-inactive" | "panel-unavailable" | "credential-missing";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `population-not-in-panel`: Population not in the panel; `build-not-supported`: Build does not fit; `credential-invalid`: Token not accepted; `credential-expired`: Token expired; `terms-not-accepted`: Terms not accepted; `idempotency-key-reused`: Idempotency key reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "population-not-in-panel" | "build-not-supported" | "credential-invalid" | "credential-expired" | "terms-not-accepted" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    actOnJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same again answers what the first request made */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "cancel",
                 *       "job_ids": [
                 *         "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    action: "cancel" | "retry" | "delete";
                    job_ids: string[];
                    /**
                     * @description With `delete`: the result files too, for good
                     * @default false
                     */
                    delete_files?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "job_id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *           "ok": false,
                     *           "code": "job-ended",
                     *           "detail": "The job has ended, so this can no longer be done to it."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            job_id: string;
                            ok: boolean;
                            /** @description Why not: a code of the error catalogue */
                            code?: string;
                            detail?: string;
                            /**
                             * Format: uuid
                             * @description The job that a retry made, now or before
                             */
                            new_job_id?: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getJobResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "job_name": "Cohort A, chromosome 20",
                     *       "file_id": null,
                     *       "filename": "Cohort A, chromosome 20-results.zip",
                     *       "file_size": 1548576,
                     *       "download_url": "https://hub.example.org/api/v1/jobs/019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071/results/archive",
                     *       "created_at": "2026-11-24T10:10:00.000Z",
                     *       "message": "Results ready for download",
                     *       "files": [
                     *         {
                     *           "id": 57,
                     *           "name": "local/chr20.dose.vcf.gz",
                     *           "size": 1540000,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "content_type": "application/gzip",
                     *           "records": 24990,
                     *           "samples": 203,
                     *           "mean_r2": 0.912,
                     *           "download_url": "https://hub.example.org/api/v1/files/57/download"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        job_id: string;
                        job_name: string;
                        /** @description Null: the archive of everything is made while it is downloaded */
                        file_id: number | null;
                        filename: string;
                        /** @description Bytes of the archive of everything */
                        file_size: number;
                        /** Format: uri */
                        download_url: string;
                        /** Format: date-time */
                        created_at: string;
                        message: string;
                        files: {
                            id: number;
                            /** @description Within the results, folders included */
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            content_type: string;
                            /** @description Variants, of a VCF */
                            records: number | null;
                            samples: number | null;
                            /** @description Mean estimated imputation quality */
                            mean_r2: number | null;
                            /** Format: uri */
                            download_url: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `results-not-ready`: Results not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results-not-ready";
                    };
                };
            };
            /** @description `results-expired`: Results deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results-expired";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    downloadJobArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    /** @description `attachment` with the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    /** @description Bytes of this answer */
                    "Content-Length"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `results-not-ready`: Results not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results-not-ready";
                    };
                };
            };
            /** @description `results-expired`: Results deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results-expired";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getJobLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": string;
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    streamJobEvents: {
        parameters: {
            query?: {
                /** @description The last `id` that you know; without it, from now on */
                after?: number;
            };
            header?: {
                /** @description The same as `after`, as browsers send it when they connect again */
                "last-event-id"?: string;
            };
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `too-many-streams`: Too many streams of events */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "too-many-streams";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `not-ready`: Not ready; `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-ready" | "database-unavailable";
                    };
                };
            };
        };
    };
    getJobQuality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chromosomes": [
                     *         "20"
                     *       ],
                     *       "sites": 24990,
                     *       "typed_sites": 3008,
                     *       "mean_r2": 0.643,
                     *       "r2_by_maf": [
                     *         {
                     *           "maf_from": 0.2,
                     *           "maf_to": 0.5,
                     *           "sites": 2950,
                     *           "mean_r2": 0.964,
                     *           "share_r2_above_03": 0.998,
                     *           "share_r2_above_08": 0.971
                     *         }
                     *       ],
                     *       "r2_along": [
                     *         {
                     *           "chromosome": "20",
                     *           "start": 1,
                     *           "end": 1000000,
                     *           "sites": 5012,
                     *           "mean_r2": 0.651
                     *         }
                     *       ],
                     *       "r2_distribution": [
                     *         {
                     *           "from": 0.98,
                     *           "to": 1,
                     *           "sites": 6120
                     *         }
                     *       ],
                     *       "empirical_r2": {
                     *         "sites": 3008,
                     *         "mean": 0.935
                     *       },
                     *       "frequency": {
                     *         "against": "input",
                     *         "bins": [
                     *           {
                     *             "x_from": 0.42,
                     *             "x_to": 0.44,
                     *             "y_from": 0.42,
                     *             "y_to": 0.44,
                     *             "sites": 55
                     *           }
                     *         ],
                     *         "correlation": 0.9998
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description As the results name them */
                        chromosomes: string[];
                        /** @description Variants of the results */
                        sites: number;
                        /** @description Those of them that were genotyped */
                        typed_sites: number;
                        /** @description Mean estimated R2 of imputed variants */
                        mean_r2: number | null;
                        /** @description Imputed variants by minor allele frequency */
                        r2_by_maf: {
                            /** @description Excluded; the first bin holds 0 */
                            maf_from: number;
                            /** @description Included */
                            maf_to: number;
                            sites: number;
                            mean_r2: number | null;
                            /** @description Share of its variants with an R2 of at least 0.3 */
                            share_r2_above_03: number | null;
                            /** @description Share of its variants with an R2 of at least 0.8 */
                            share_r2_above_08: number | null;
                        }[];
                        /** @description Imputed variants along the chromosomes, in windows of a million base pairs that hold any */
                        r2_along: {
                            chromosome: string;
                            /** @description 1-based */
                            start: number;
                            /** @description Included */
                            end: number;
                            sites: number;
                            mean_r2: number;
                        }[];
                        /** @description Imputed variants by R2; the last bin holds 1 */
                        r2_distribution: {
                            from: number;
                            to: number;
                            sites: number;
                        }[];
                        /** @description Genotyped variants, each left out and imputed: squared correlation with what was genotyped */
                        empirical_r2: {
                            sites: number;
                            mean: number;
                        } | null;
                        /** @description Frequencies of alternative alleles against the panel's, where its sites are known here, else those of genotyped variants against the input; null: neither could be compared */
                        frequency: {
                            /** @enum {string} */
                            against: "panel" | "input";
                            /** @description Those that hold any */
                            bins: {
                                /** @description Frequency in the panel or the input */
                                x_from: number;
                                x_to: number;
                                /** @description Frequency in the results */
                                y_from: number;
                                y_to: number;
                                sites: number;
                            }[];
                            correlation: number | null;
                        } | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job; `quality-not-there`: No quality known */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found" | "quality-not-there";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getSlimResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "done",
                     *       "progress": 100,
                     *       "options": {
                     *         "min_r2": 0.3,
                     *         "min_maf": 0,
                     *         "fields": [
                     *           "GT",
                     *           "DS"
                     *         ]
                     *       },
                     *       "files": [
                     *         {
                     *           "id": 81,
                     *           "name": "local/chr20.slim.vcf.gz",
                     *           "size": 524288,
                     *           "records": 14102,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "download_url": "https://hub.example.org/api/v1/files/81/download"
                     *         }
                     *       ],
                     *       "error_code": null,
                     *       "error_message": null
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description `none`: nobody asked for any
                         * @enum {string}
                         */
                        status: "none" | "pending" | "running" | "done" | "failed";
                        progress: number;
                        /** @description As they were asked for last */
                        options: {
                            /**
                             * @description Variants of a lower estimated R2 are left out; those without an estimate were genotyped, and stay
                             * @default 0.3
                             */
                            min_r2: number;
                            /**
                             * @description Variants of a lower minor allele frequency are left out
                             * @default 0
                             */
                            min_maf: number;
                            /**
                             * @description Fields of FORMAT that stay
                             * @default [
                             *       "GT",
                             *       "DS"
                             *     ]
                             */
                            fields: string[];
                        } | null;
                        /** @description Each VCF with its index (.tbi), as they are made */
                        files: {
                            id: number;
                            /** @description Within the results, folders included */
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Variants; null: an index */
                            records: number | null;
                            /** Format: uri */
                            download_url: string;
                        }[];
                        error_code: string | null;
                        error_message: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createSlimResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "min_r2": 0.3,
                 *       "min_maf": 0,
                 *       "fields": [
                 *         "GT",
                 *         "DS"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Variants of a lower estimated R2 are left out; those without an estimate were genotyped, and stay
                     * @default 0.3
                     */
                    min_r2?: number;
                    /**
                     * @description Variants of a lower minor allele frequency are left out
                     * @default 0
                     */
                    min_maf?: number;
                    /**
                     * @description Fields of FORMAT that stay
                     * @default [
                     *       "GT",
                     *       "DS"
                     *     ]
                     */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "done",
                     *       "progress": 100,
                     *       "options": {
                     *         "min_r2": 0.3,
                     *         "min_maf": 0,
                     *         "fields": [
                     *           "GT",
                     *           "DS"
                     *         ]
                     *       },
                     *       "files": [
                     *         {
                     *           "id": 81,
                     *           "name": "local/chr20.slim.vcf.gz",
                     *           "size": 524288,
                     *           "records": 14102,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "download_url": "https://hub.example.org/api/v1/files/81/download"
                     *         }
                     *       ],
                     *       "error_code": null,
                     *       "error_message": null
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description `none`: nobody asked for any
                         * @enum {string}
                         */
                        status: "none" | "pending" | "running" | "done" | "failed";
                        progress: number;
                        /** @description As they were asked for last */
                        options: {
                            /**
                             * @description Variants of a lower estimated R2 are left out; those without an estimate were genotyped, and stay
                             * @default 0.3
                             */
                            min_r2: number;
                            /**
                             * @description Variants of a lower minor allele frequency are left out
                             * @default 0
                             */
                            min_maf: number;
                            /**
                             * @description Fields of FORMAT that stay
                             * @default [
                             *       "GT",
                             *       "DS"
                             *     ]
                             */
                            fields: string[];
                        } | null;
                        /** @description Each VCF with its index (.tbi), as they are made */
                        files: {
                            id: number;
                            /** @description Within the results, folders included */
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Variants; null: an index */
                            records: number | null;
                            /** Format: uri */
                            download_url: string;
                        }[];
                        error_code: string | null;
                        error_message: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `results-not-ready`: Results not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results-not-ready";
                    };
                };
            };
            /** @description `results-expired`: Results deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results-expired";
                    };
                };
            };
            /** @description `quota-exceeded`: Quota reached; `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "quota-exceeded" | "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `slim-not-possible`: No results to make slim */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "slim-not-possible";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "storage-full";
                    };
                };
            };
        };
    };
    getJobProvenance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_id": "019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071",
                     *       "hub_version": "0.1.0",
                     *       "service": {
                     *         "id": 1,
                     *         "name": "Node",
                     *         "version": "0.1.0",
                     *         "base_url": "https://node.example.org",
                     *         "external_job_id": "job-20261124-101512-001"
                     *       },
                     *       "panel": {
                     *         "id": 4,
                     *         "name": "H3Africa v6",
                     *         "external_id": "apps@h3africa-v6hc-s@1.0.0",
                     *         "build": "hg38",
                     *         "fingerprint": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       },
                     *       "parameters": {
                     *         "build": "hg38",
                     *         "population": "mixed",
                     *         "phasing": "eagle",
                     *         "mode": "imputation",
                     *         "r2_filter": "0"
                     *       },
                     *       "commands": [
                     *         "minimac4 --region 20:1-20000000 --format GT,DS,GP,HDS chr20.msav chunk.vcf.gz"
                     *       ],
                     *       "versions": {
                     *         "source": "Minimac v4.1.2",
                     *         "Eagle": "2.4.1"
                     *       },
                     *       "inputs": [
                     *         {
                     *           "name": "chr20.vcf.gz",
                     *           "size": 1048576,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       ],
                     *       "outputs": [
                     *         {
                     *           "name": "chr20.dose.vcf.gz",
                     *           "size": 1540000,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "records": 24990,
                     *           "samples": 203
                     *         }
                     *       ],
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "submitted_at": "2026-11-24T09:01:00.000Z",
                     *       "started_at": "2026-11-24T09:05:00.000Z",
                     *       "completed_at": "2026-11-24T10:10:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        job_id: string;
                        hub_version: string;
                        service: {
                            id: number;
                            name: string;
                            /** @description As the service said last */
                            version: string | null;
                            base_url: string;
                            external_job_id: string | null;
                        };
                        panel: {
                            id: number;
                            name: string;
                            external_id: string;
                            build: ("hg19" | "hg38") | null;
                            /** @description By the log of the service, else that of the sites attached here */
                            fingerprint: string | null;
                        };
                        parameters: {
                            build: string;
                            population: string;
                            phasing: string;
                            mode: string;
                            r2_filter: string;
                        };
                        /** @description By the log of the service, where it tells them */
                        commands: string[];
                        /** @description By the log of the service and the header of the results */
                        versions: {
                            [key: string]: string;
                        };
                        /** @description As they were sent, also those deleted since */
                        inputs: {
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                        }[];
                        /** @description As they were collected, also those deleted since */
                        outputs: {
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            records: number | null;
                            samples: number | null;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        submitted_at: string | null;
                        started_at: string | null;
                        completed_at: string | null;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    listJobShares: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10",
                     *           "downloads": true,
                     *           "created_at": "2026-11-24T09:00:00.000Z",
                     *           "expires_at": "2026-12-08T09:00:00.000Z",
                     *           "last_used_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            downloads: boolean;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            expires_at: string;
                            last_used_at: string | null;
                        }[];
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    createJobShare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice; the same again answers what the first request made */
                "idempotency-key"?: string;
            };
            path: {
                /** @description Of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expires_in_days": 14,
                 *       "downloads": true
                 *     }
                 */
                "application/json": {
                    /** @default 14 */
                    expires_in_days?: number;
                    /**
                     * @description Whether results may be downloaded by it
                     * @default false
                     */
                    downloads?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10",
                     *       "downloads": true,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "expires_at": "2026-12-08T09:00:00.000Z",
                     *       "last_used_at": null,
                     *       "token": "pY3...",
                     *       "url": "https://hub.example.org/shared/pY3..."
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        downloads: boolean;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        expires_at: string;
                        last_used_at: string | null;
                        /** @description Shown this once */
                        token: string;
                        /**
                         * Format: uri
                         * @description The page for people
                         */
                        url: string;
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10",
                     *       "downloads": true,
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "expires_at": "2026-12-08T09:00:00.000Z",
                     *       "last_used_at": null,
                     *       "token": "pY3...",
                     *       "url": "https://hub.example.org/shared/pY3..."
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        downloads: boolean;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        expires_at: string;
                        last_used_at: string | null;
                        /** @description Shown this once */
                        token: string;
                        /**
                         * Format: uri
                         * @description The page for people
                         */
                        url: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    deleteJobShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the job */
                id: string;
                /** @description Of the link */
                share_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    /** @description `Bearer` */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not-signed-in" | "token-expired" | "token-revoked";
                    };
                };
            };
            /** @description `account-disabled`: Account disabled; `cross-site-request`: Request from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "account-disabled" | "cross-site-request";
                    };
                };
            };
            /** @description `job-not-found`: No such job; `share-not-found`: No such link */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "job-not-found" | "share-not-found";
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "payload-too-large";
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unsupported-media-type";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    getSharedJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the link */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Cohort A, chromosome 20",
                     *       "status": "completed",
                     *       "progress": 100,
                     *       "service_name": "H3Africa",
                     *       "reference_panel_name": "H3Africa v6",
                     *       "build": "hg38",
                     *       "population": "mixed",
                     *       "created_at": "2026-11-24T09:00:00.000Z",
                     *       "completed_at": "2026-11-24T10:10:00.000Z",
                     *       "states": [
                     *         {
                     *           "status": "pending",
                     *           "at": "2026-11-24T09:00:00.000Z"
                     *         },
                     *         {
                     *           "status": "running",
                     *           "at": "2026-11-24T09:05:00.000Z"
                     *         },
                     *         {
                     *           "status": "completed",
                     *           "at": "2026-11-24T10:10:00.000Z"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "id": 57,
                     *           "name": "local/chr20.dose.vcf.gz",
                     *           "size": 1540000,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "records": 24990,
                     *           "samples": 203,
                     *           "mean_r2": 0.912
                     *         }
                     *       ],
                     *       "quality": null,
                     *       "downloads": true,
                     *       "expires_at": "2026-12-08T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                        progress: number;
                        service_name: string;
                        reference_panel_name: string;
                        /** @enum {string} */
                        build: "hg19" | "hg38";
                        population: string;
                        /** Format: date-time */
                        created_at: string;
                        /** @description When it ended, however */
                        completed_at: string | null;
                        /** @description Each since when */
                        states: {
                            /** @enum {string} */
                            status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** @description Empty until the job is completed */
                        results: {
                            id: number;
                            /** @description Within the results, folders included */
                            name: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** @description Variants, of a VCF */
                            records: number | null;
                            samples: number | null;
                            /** @description Mean estimated imputation quality */
                            mean_r2: number | null;
                        }[];
                        /** @description How good the imputation was, where it is known */
                        quality: {
                            /** @description As the results name them */
                            chromosomes: string[];
                            /** @description Variants of the results */
                            sites: number;
                            /** @description Those of them that were genotyped */
                            typed_sites: number;
                            /** @description Mean estimated R2 of imputed variants */
                            mean_r2: number | null;
                            /** @description Imputed variants by minor allele frequency */
                            r2_by_maf: {
                                /** @description Excluded; the first bin holds 0 */
                                maf_from: number;
                                /** @description Included */
                                maf_to: number;
                                sites: number;
                                mean_r2: number | null;
                                /** @description Share of its variants with an R2 of at least 0.3 */
                                share_r2_above_03: number | null;
                                /** @description Share of its variants with an R2 of at least 0.8 */
                                share_r2_above_08: number | null;
                            }[];
                            /** @description Imputed variants along the chromosomes, in windows of a million base pairs that hold any */
                            r2_along: {
                                chromosome: string;
                                /** @description 1-based */
                                start: number;
                                /** @description Included */
                                end: number;
                                sites: number;
                                mean_r2: number;
                            }[];
                            /** @description Imputed variants by R2; the last bin holds 1 */
                            r2_distribution: {
                                from: number;
                                to: number;
                                sites: number;
                            }[];
                            /** @description Genotyped variants, each left out and imputed: squared correlation with what was genotyped */
                            empirical_r2: {
                                sites: number;
                                mean: number;
                            } | null;
                            /** @description Frequencies of alternative alleles against the panel's, where its sites are known here, else those of genotyped variants against the input; null: neither could be compared */
                            frequency: {
                                /** @enum {string} */
                                against: "panel" | "input";
                                /** @description Those that hold any */
                                bins: {
                                    /** @description Frequency in the panel or the input */
                                    x_from: number;
                                    x_to: number;
                                    /** @description Frequency in the results */
                                    y_from: number;
                                    y_to: number;
                                    sites: number;
                                }[];
                                correlation: number | null;
                            } | null;
                        } | null;
                        /** @description Whether results may be downloaded by this link */
                        downloads: boolean;
                        /**
                         * Format: date-time
                         * @description When this link ends
                         */
                        expires_at: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `share-not-found`: No such link */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "share-not-found";
                    };
                };
            };
            /** @description `share-expired`: Link has ended */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "share-expired";
                    };
                };
            };
            /** @description `rate-limited`: Too many requests */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "rate-limited";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
    downloadSharedFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range, e.g. `bytes=1000-`; several at once answer everything */
                range?: string;
                /** @description The ETag: the range counts only for the same file */
                "if-range"?: string;
                /** @description The ETag: 304 when you have this file already */
                "if-none-match"?: string;
            };
            path: {
                /** @description Of the link */
                token: string;
                /** @description Of the result */
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file */
            200: {
                headers: {
                    /** @description `bytes` */
                    "Accept-Ranges"?: string;
                    /** @description `attachment` with the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    /** @description The SHA-256 of the file in quotes; give it back as `If-Range` or `If-None-Match` */
                    ETag?: string;
                    /** @description The SHA-256 of the whole file, in base64 (RFC 9530), also where a range is sent */
                    "Repr-Digest"?: string;
                    /** @description Bytes of this answer */
                    "Content-Length"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/html; charset=utf-8": string;
                    "application/octet-stream": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    /** @description `bytes` */
                    "Accept-Ranges"?: string;
                    /** @description `attachment` with the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    /** @description The SHA-256 of the file in quotes; give it back as `If-Range` or `If-None-Match` */
                    ETag?: string;
                    /** @description The SHA-256 of the whole file, in base64 (RFC 9530), also where a range is sent */
                    "Repr-Digest"?: string;
                    /** @description Bytes of this answer */
                    "Content-Length"?: string;
                    /** @description Which bytes these are, and of how many */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/html; charset=utf-8": string;
                    "application/octet-stream": string;
                };
            };
            /** @description You have this file already */
            304: {
                headers: {
                    /** @description `bytes` */
                    "Accept-Ranges"?: string;
                    /** @description `attachment` with the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    /** @description The SHA-256 of the file in quotes; give it back as `If-Range` or `If-None-Match` */
                    ETag?: string;
                    /** @description The SHA-256 of the whole file, in base64 (RFC 9530), also where a range is sent */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invalid-request";
                    };
                };
            };
            /** @description `share-without-downloads`: Link without downloads */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "share-without-downloads";
                    };
                };
            };
            /** @description `share-not-found`: No such link; `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "share-not-found" | "file-not-found";
                    };
                };
            };
            /** @description `results-not-ready`: Results not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results-not-ready";
                    };
                };
            };
            /** @description `share-expired`: Link has ended; `results-expired`: Results deleted; `file-gone`: File deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "share-expired" | "results-expired" | "file-gone";
                    };
                };
            };
            /** @description `range-not-satisfiable`: Range not satisfiable */
            416: {
                headers: {
                    /** @description `bytes *\/` and the size of the file */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "range-not-satisfiable";
                    };
                };
            };
            /** @description `rate-limited`: Too many requests */
            429: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "rate-limited";
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "internal";
                    };
                };
            };
            /** @description `database-unavailable`: Database unavailable */
            503: {
                headers: {
                    /** @description Seconds, where it is known */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database-unavailable";
                    };
                };
            };
        };
    };
}
