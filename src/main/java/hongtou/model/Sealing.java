package hongtou.model;

/** How a document is made authentic (用印, 7.3.5.1–7.3.5.3). */
public enum Sealing {
    /** With the seal of the issuer (加盖印章, 7.3.5.1). */
    SEALED("盖章"),
    /** Without a seal (不加盖印章, 7.3.5.2). */
    UNSEALED("不盖章"),
    /** With the signature stamp of the signer (加盖签发人签名章, 7.3.5.3). */
    STAMPED("签名章");

    private final String chinese;

    Sealing(String chinese) {
        this.chinese = chinese;
    }

    /** The word in the front matter and in the theme. */
    public String chinese() {
        return chinese;
    }
}
