@@
expression a, b, c;
@@
- if (a) { return b; }
- return c;
+ return a ? b : c;
