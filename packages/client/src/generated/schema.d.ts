// Written by `node scripts/generate-client.ts` from the hub's /api/v1/openapi.json; a test says when it is out of date.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the program runs */
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
        /** Whether everything it stands on answers: database, queue, storage */
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
        /** Sign in */
        post: operations["login"];
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
        /** Whose token this is */
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
        /** End this session (or revoke this API token) */
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
        /** Make an account, where the administrator lets everybody do so */
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
        /** Change the password; every other session ends */
        post: operations["changePassword"];
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
        /** Your API tokens */
        get: operations["listTokens"];
        put?: never;
        /** Make an API token */
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
        /** Revoke an API token */
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
        /** Everybody who has an account */
        get: operations["listUsers"];
        put?: never;
        /** Make an account for somebody */
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
        /** Change role or address, disable or enable */
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
        /** Give somebody a new generated password; all sessions of the account end */
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
        /** Your files, newest first */
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
        /** One file */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /** Delete a file for good */
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
         * @description Takes `Range` and `If-Range`, so that a broken download goes on where it stopped. The ETag is the SHA-256.
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
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your inbox, newest first */
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
        /** Mark as read */
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
        /** Delete from the inbox */
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
        /** Mark everything as read */
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
        /** What you are told of, and how */
        get: operations["getNotificationPreferences"];
        /** Change some of them */
        put: operations["setNotificationPreferences"];
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
        /** Imputation services */
        get: operations["listServices"];
        put?: never;
        /** Register a service, from a preset or by its address */
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
        /** One service */
        get: operations["getService"];
        put?: never;
        post?: never;
        /** Deactivate a service: it takes no new jobs, those it has go on */
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
        /** Public services that can be registered by name */
        get: operations["listServicePresets"];
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
        /** How the service was at the last look, every five minutes */
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
        /** Ask the service now: reachable, authentic, which version */
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
        /** Read panels, populations, parameters and terms from the service now */
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
        /** What there is to impute against */
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
        /** Panels of one service */
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
        /** Enter the build of a panel whose service does not tell it */
        patch: operations["updateReferencePanel"];
        trace?: never;
    };
    "/api/v1/services/{id}/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose token you entered, and until when it is valid */
        get: operations["getCredential"];
        /** Enter your own token for a service; it is checked there first */
        put: operations["putCredential"];
        post?: never;
        /** Forget your token; jobs that need it wait */
        delete: operations["deleteCredential"];
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
        /** What the service wants promised, and what of it you accepted */
        get: operations["listTerms"];
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
        /** Your jobs */
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
        /** One job */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /** Delete a job that has ended */
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
        /** The history of a job, oldest first; never rewritten */
        get: operations["listJobStatusUpdates"];
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
         * @description A failed or cancelled job is run again as a new one with the same inputs (`retry_of`, status 201). A job that waits for attention while collecting results goes on collecting (status 200).
         */
        post: operations["retryJob"];
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
        /** The results of a job: decrypted, verified, one by one and as an archive */
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
        /** The log of a job: its history here, then the log of the service */
        get: operations["getJobLog"];
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
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        version: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `wrong-credentials`: Wrong user name or password */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `account-locked`: Account locked for a while; `rate-limited`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `account-disabled`: Account disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `registration-closed`: Registration is closed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `username-taken`: User name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `rate-limited`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                "application/json": {
                    current_password: string;
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `wrong-credentials`: Wrong user name or password */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `token-not-found`: No such token */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `username-taken`: User name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `user-not-found`: No such user */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `conflict`: Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `user-not-found`: No such user */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                kind?: "input" | "result";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            /** @enum {string} */
                            kind: "input" | "result";
                            content_type: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** Format: uri */
                            download_url: string;
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            /** @enum {string} */
                            kind: "input" | "result";
                            content_type: string;
                            /** @description Bytes */
                            size: number;
                            sha256: string;
                            /** Format: uri */
                            download_url: string;
                            /** Format: date-time */
                            created_at: string;
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                     *       "created_at": "2026-11-24T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: number;
                        name: string;
                        /** @enum {string} */
                        kind: "input" | "result";
                        content_type: string;
                        /** @description Bytes */
                        size: number;
                        sha256: string;
                        /** Format: uri */
                        download_url: string;
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `file-in-use`: File in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `file-gone`: File deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `range-not-satisfiable`: Range not satisfiable */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            kind: "job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed";
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            kind: "job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed";
                            /** @enum {string} */
                            channel: "inbox" | "email";
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                "application/json": {
                    data: {
                        /** @enum {string} */
                        kind: "job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed";
                        /** @enum {string} */
                        channel: "inbox" | "email";
                        enabled: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            kind: "job_submitted" | "job_running" | "job_completed" | "job_failed" | "job_cancelled" | "attention_needed";
                            /** @enum {string} */
                            channel: "inbox" | "email";
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-exists`: Service exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
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
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "michigan";
                            base_url: string;
                            country: string;
                            documentation: string;
                            facts: string[];
                            /** @description Date of the last look at these facts */
                            checked: string;
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `credential-invalid`: Token not accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-unreachable`: Service unreachable; `service-not-authentic`: Not an imputation service */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                service_id?: number;
                population?: string;
                /** @description Panels of unknown build are listed too */
                build?: "hg19" | "hg38";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    build: ("hg19" | "hg38") | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
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
                     *       "is_active": true
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
                    };
                };
            };
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `forbidden`: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `panel-not-found`: No such reference panel */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `credential-invalid`: Token not accepted; `credential-expired`: Token expired */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-unreachable`: Service unreachable; `service-not-authentic`: Not an imputation service */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-busy`: Service busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in; `token-expired`: Token expired; `token-revoked`: Token revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
                service_id?: number;
                /** @description Text in name, description or the id at the service */
                q?: string;
                created_from?: string;
                /** @description Up to, not including */
                created_to?: string;
                sort?: "created_at" | "updated_at" | "name";
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
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
                    /** @default  */
                    description?: string;
                    service_id: number;
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
                    /** @description Ask for AES-256 instead of the older zip encryption */
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
                } | null;
                "multipart/form-data": {
                    /** @description Default: the name of the first file */
                    name?: string;
                    /** @default  */
                    description?: string;
                    service_id: number;
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
                    /** @description Ask for AES-256 instead of the older zip encryption */
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
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
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
                     *       "aes_encryption": false,
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
            /** @description Default Response */
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
                     *       "aes_encryption": false,
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-not-found`: No such service; `panel-not-found`: No such reference panel; `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `service-inactive`: Service is switched off; `panel-unavailable`: Panel no longer offered; `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `payload-too-large`: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `unsupported-media-type`: Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `panel-of-other-service`: Panel of another service; `population-not-in-panel`: Population not in the panel; `build-not-supported`: Build does not fit; `credential-invalid`: Token not accepted; `credential-expired`: Token expired; `terms-not-accepted`: Terms not accepted; `idempotency-key-reused`: Idempotency key reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `storage-full`: Storage full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
                     *       "aes_encryption": false,
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-ended`: Job has not ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            status: "pending" | "queued" | "running" | "completed" | "failed" | "cancelled";
                            progress: number;
                            message: string;
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
                     *       "aes_encryption": false,
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-ended`: Job has ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
        };
    };
    retryJob: {
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
            /** @description Default Response */
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
                     *       "aes_encryption": false,
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
            /** @description Default Response */
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
                     *       "aes_encryption": false,
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-found`: No such job; `file-not-found`: No such file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-retryable`: Job cannot be retried; `service-inactive`: Service is switched off; `panel-unavailable`: Panel no longer offered; `credential-missing`: No token for this service */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `credential-invalid`: Token not accepted; `credential-expired`: Token expired; `terms-not-accepted`: Terms not accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description Default Response */
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
                     *       "files": []
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
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `results-not-ready`: Results not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `results-expired`: Results deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `results-not-ready`: Results not ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `results-expired`: Results deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
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
            /** @description `invalid-request`: Invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `not-signed-in`: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `job-not-found`: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
            /** @description `internal`: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        /** @description What happened */
                        detail: string;
                        /** @description What to do next */
                        next: string;
                        /** @enum {string} */
                        fault: "user" | "ours" | "remote";
                        request_id?: string;
                    };
                };
            };
        };
    };
}
