@@
char *s;
@@
- show(s)
+ show_string(s)
