@@
expression x;
@@
- if (x != NULL) { free_it(x); }
+ free_it(x);
