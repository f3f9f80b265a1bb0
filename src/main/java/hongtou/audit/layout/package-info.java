/**
 * Turns the ink of a PDF into the elements of an official document as the standard names them: 发文机关标志, 发文字号, 标题,
 * 主送机关, 正文, 署名, 版记, 页码.
 *
 * <p>Finds them by place, colour, size and wording, never by how a program wrote them; judges nothing.
 */
@NullMarked
package hongtou.audit.layout;

import org.jspecify.annotations.NullMarked;
