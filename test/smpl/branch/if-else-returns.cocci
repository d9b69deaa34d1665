@@
expression x;
@@
- if (x) return 1; else return 0;
+ return !!x;
