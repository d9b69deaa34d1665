@@
identifier l;
@@
- goto l;
+ return;
