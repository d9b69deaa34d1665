@@
struct foo *p;
@@
- p->old
+ p->fresh
