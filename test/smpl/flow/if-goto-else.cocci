@@
expression E;
identifier l1, l2;
@@
- if (E) goto l1;
- goto l2;
+ if (!E) goto l2;
+ goto l1;
