@@
char **s;
@@
- use(s)
+ use_strs(s)
