static struct list_head a = LIST_HEAD_INIT(a);
struct list_head b = LIST_HEAD_INIT(b);
struct list_head c = LIST_HEAD_INIT(d);
