@@
expression x;
@@
- if (x == NULL) return 1; else return 0;
+ return is_null(x);
