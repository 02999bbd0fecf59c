/** A result that arrived and is not what it should be. Downloading it again may help, up to a point. */
export class DamagedResult extends Error {
  override readonly name = 'DamagedResult';
}

/** An archive that none of the passwords opens. */
export class WrongPassword extends DamagedResult {}
