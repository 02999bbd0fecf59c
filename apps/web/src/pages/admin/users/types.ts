/** A password that was generated, and whose. */
export interface NewPassword {
  username: string;
  password: string;
}
