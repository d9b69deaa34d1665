@@
char *s;
@@
- puts(s)
+ put(s)
