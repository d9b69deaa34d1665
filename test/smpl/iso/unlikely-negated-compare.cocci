@@
expression x;
@@
- if (unlikely(x == NULL)) return;
+ CHECK(x);
