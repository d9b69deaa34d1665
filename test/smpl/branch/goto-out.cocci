@@
identifier l;
@@
- goto l;
+ { done(); goto l; }
