@@
identifier l;
@@
- goto l;
+ return 9;
