package hongtou.model;

import hongtou.source.Place;

/**
 * An index number (索引号) that was given to a document: a line of the ledger {@code site/index-numbers.csv}.
 *
 * @param document the id of the document; of one that is no more or never was here, where the number is only kept from use
 * @param number the number, never given again
 * @param docNumber 发文字号, by which the document is known again after its file was renamed; or an empty text
 * @param title 标题, for those who read the ledger; or an empty text
 * @param at where the number stands
 */
public record IndexNumber(String document, String number, String docNumber, String title, Place at) {}
