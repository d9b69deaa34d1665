@@
struct list_head *l;
@@
- add(l)
+ add_list(l)
