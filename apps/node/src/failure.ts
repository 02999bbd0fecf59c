/** An error as Cloudgene words it: `{"message": ..., "success": false}`; clients show `message`. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const fail = (status: number, message: string): Failure => new Failure(status, message);
