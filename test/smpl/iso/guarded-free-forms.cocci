@@
expression x;
@@
- if (x) { kfree(x); }
+ kfree(x);
