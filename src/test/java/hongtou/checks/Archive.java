package hongtou.checks;

import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Plans as an office keeps them over the years: the same duties again and again, worded, dated and given out a little differently. */
final class Archive {
    private static final String[] ISSUERS = {"乙乡人民政府", "丙镇人民政府"};
    private static final String[] BODIES = {
        "乡应急管理办公室",
        "应急办",
        "应急管理办",
        "综合行政执法队",
        "综合执法队",
        "执法大队",
        "财政所",
        "乡财政所",
        "派出所",
        "司法所",
        "水利站",
        "水利水保站",
        "村镇建设办公室",
        "村镇办",
        "各行政村"
    };
    private static final String[] DUTIES = {
        "组织清理河道垃圾、淤泥和阻水林木，疏通排洪沟渠",
        "开展重大事故隐患排查整治，建立问题清单和台账",
        "完善防汛应急预案，储备抢险物资，组织群众转移演练",
        "对经营性自建房逐户开展安全鉴定，分类处置危险房屋",
        "排查整治电动自行车违规停放充电，建设集中充电设施",
        "组织企业主要负责人参加安全生产培训并集中考核"
    };
    private static final String LETTERS = "全面认真逐村逐户依法按时有关重点区域场所单位人员";

    private final Random random;

    private Archive(long seed) {
        this.random = new Random(seed);
    }

    /** So many plans, always the same ones for a seed. */
    static List<Document> of(long seed, int plans) {
        Archive archive = new Archive(seed);
        return IntStream.range(0, plans).mapToObj(archive::plan).toList();
    }

    private Document plan(int number) {
        int year = 2022 + random.nextInt(3);
        StringBuilder plan = new StringBuilder("---\n标题: 方案" + number + "\n");
        if (random.nextInt(9) > 0) {
            plan.append("发文机关: ").append(any(ISSUERS)).append('\n');
        }
        if (random.nextBoolean()) {
            plan.append("实施期限: ").append(year).append('—').append(year + 2).append("年\n");
        }
        if (random.nextInt(9) == 0) {
            plan.append("有效性: 废止\n");
        }
        plan.append("---\n\n## 一、主要任务\n\n");
        for (int task = 1; task <= 2 + random.nextInt(4); task++) {
            plan.append(task).append(". ").append(task(year)).append('\n');
        }
        return Draft.named(String.format("content/plans/%03d.md", number), plan.toString());
    }

    private String task(int year) {
        return edited(any(DUTIES)) + "。（完成时限：" + (year + random.nextInt(2)) + "年" + (1 + random.nextInt(12)) + "月；责任单位："
                + any(BODIES) + "、" + any(BODIES) + "）";
    }

    /** Some words more, and some letters others. */
    private String edited(String duty) {
        StringBuilder edited = new StringBuilder(duty);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(edited.length());
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            if (random.nextBoolean()) {
                edited.insert(at, letter);
            } else {
                edited.setCharAt(at, letter);
            }
        }
        return edited.toString();
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Every two plans of one issuer, in the order of their files. */
    static List<List<Document>> everyTwo(List<Document> plans) {
        List<List<Document>> pairs = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            for (int j = i + 1; j < plans.size(); j++) {
                String issuer = plans.get(i).issuer();
                if (!issuer.isEmpty() && issuer.equals(plans.get(j).issuer())) {
                    pairs.add(List.of(plans.get(i), plans.get(j)));
                }
            }
        }
        return pairs;
    }
}
