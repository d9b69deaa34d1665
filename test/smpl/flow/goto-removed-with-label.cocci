@@
identifier l;
@@
- goto l;
- l:
