@@
identifier a, b;
@@
- a->link = b->link;
+ copy_link(a, b);
